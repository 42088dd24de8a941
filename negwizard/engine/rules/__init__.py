"""The law as rules, one module a subject; `RULE_SETS` lists them in report order."""
