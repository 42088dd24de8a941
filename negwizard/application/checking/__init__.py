"""The single checks by which the knowledge base proves itself; `checks` runs them all."""
