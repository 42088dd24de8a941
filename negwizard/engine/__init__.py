"""The reasoner: experta behind one door, the rules by subject, inference, justification, explanation.

From the bottom up:

    _experta        the only door to experta; strict facts
    vocabulary      the facts that rules match and conclude
    rulebook        how a rule of law is written;  rules/  the law
    conditions      a rule in normal form, or refused
    strata          the layers of a rule base, checked
    rulebase        all rules, read and checked, as an engine
    network         which rules are satisfied: an indexed Rete
    support         which facts are justified: logical support
    strategy        stock experta put right, as a yardstick
    stating, view   what a case states; one engine kept on it
    quantities      numbers and dates as bands (fault, time_limits, notices, deadlines: arithmetic)
    argument, sentences, losses, inference     justifications as reasons; the assessment
    possibilities, relevance, proof            what could be concluded; what still matters; what cannot fire
    sandbox, changes, alternatives, flips      trying answers; the smallest sets that overturn a status
    counterfactual, explanation                what if, why not, why asked, how
"""
