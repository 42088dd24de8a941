# ruff: noqa: E501  (a table reads best with one record a line)
"""How raw values on duty and loss map to doctrine, and the sentence that states each doctrine."""

DUTY = {
    "recognised": "recognized",
    "recognised_by_federal_courts": "recognized_trial_level",
    "recognised_in_principle": "recognized_trial_level",
    "recognised_limited": "limited",
    "recognised_where_special_relationship_or_statute": "limited",
    "unsettled_leans_yes": "leans_yes",
    "assumed": "leans_yes",
    "duty_risk_case_by_case": "case_by_case",
    "unsettled": "unsettled",
    "unsettled_split": "unsettled",
    "unsettled_voluntary_undertaking": "undertaking_only",
    "unsettled_leans_no": "leans_no",
    "not_recognised_between_contracting_parties": "not_between_contracting_parties",
    "not_recognised_for_pure_economic_or_distress_harm": "not_for_pure_money_or_distress",
    "not_recognised_concurrently_with_statute": "displaced_by_statute",
    "statutory_data_protection_action": "statutory",
    "statutory_security_duty": "statutory",
}
ECONOMIC = {
    "does_not_bar": "does_not_bar",
    "does_not_bar_services": "does_not_bar",
    "does_not_bar_strangers": "bars_contract_parties",
    "does_not_bar_independent_duty": "independent_duty",
    "bars": "bars",
    "bars_pure_economic_loss": "bars_unless_noneconomic",
    "does_not_bar_if_noneconomic_harm_pleaded": "bars_unless_noneconomic",
    "bars_unless_special_relationship_or_noneconomic_harm": "bars_unless_special_or_noneconomic",
    "bars_where_contract_governs": "bars_contract_parties",
    "bars_between_contracting_parties": "bars_contract_parties",
    "source_of_duty_rule": "bars_contract_parties",
    "bars_between_card_network_parties": "bars_contract_chain",
    "bars_in_card_network_cases": "bars_contract_chain",
    "special_relationship_exception": "special_relationship_exception",
    "bars_unless_intimate_nexus": "intimate_nexus",
    "does_not_bar_identifiable_class": "identifiable_class",
    "usually_does_not_bar": "usually_does_not_bar",
    "narrow": "usually_does_not_bar",
    "limited_to_products_and_contract": "usually_does_not_bar",
    "does_not_bar_as_such": "usually_does_not_bar",
    "bars_absent_present_harm": "bars_unless_special",
    "bars_relational_loss": "bars_relational",
    "bars_pure_economic_loss_and_mere_distress": "bars_unless_undertaking",
    "bars_most_pure_economic_loss": "bars_unless_undertaking",
    "bars_pure_economic_loss_unless_vulnerable": "bars_unless_undertaking",
    "split": "split",
    "unsettled": "unsettled",
    "not_decided": "unsettled",
    "not_applicable": "not_applicable",
    "not_the_usual_obstacle": "not_applicable",
}
FUTURE_RISK = {
    "not_cognisable": "not_injury",
    "not_alone": "not_injury",
    "not_compensable": "not_injury",
    "cognisable_if_imminent_and_substantial": "injury_if_criminal",
    "cognisable_at_pleading": "pleading",
    "mixed_at_pleading": "pleading",
    "standing_at_pleading": "pleading",
    "standing_yes_if_misuse_shown": "standing_only",
    "standing_yes_if_some_misuse": "standing_only",
    "standing_yes_where_targeted_theft": "standing_only",
    "standing_yes_galaria": "standing_only",
    "standing_yes_if_imminent": "standing_only",
    "standing_split": "standing_only",
    "not_decided (misuse alleged)": "unsettled",
    "not_needed (actual fraud alleged)": "unsettled",
    "unsettled": "unsettled",
    "not_in_negligence; well-founded fear may ground UK GDPR claim": "fear_if_well_founded",
    "well_founded_fear_may_qualify": "fear_if_well_founded",
    "fear_of_misuse_can_be_damage_if_well_founded": "fear_if_well_founded",
    "statutory_privacy_tort_without_proof_of_damage_possible": "statutory_tort",
}
MITIGATION = {
    "only_if_out_of_pocket_and_reasonable": "if_reasonable",
    "cognisable_if_reasonable (card replacement, theft insurance)": "if_reasonable",
    "cognisable_if_reasonable": "if_reasonable",
    "cognisable": "if_reasonable",
    "only_with_actual_misuse": "with_misuse",
    "not_cognisable_without_misuse": "with_misuse",
    "accepted_at_pleading_with_misuse": "with_misuse",
    "accepted_if_reasonable_response_to_misuse": "with_misuse",
    "not_without_actual_harm": "with_misuse",
    "not_without_misuse": "with_misuse",
    "not_cognisable_without_present_injury": "with_misuse",
    "cognisable_with_criminal_theft": "with_criminal_theft",
    "with_misuse_or_imminent_risk": "with_misuse_or_imminent_risk",
    "often_accepted_at_pleading": "pleading",
    "accepted_at_pleading": "pleading",
    "cognisable_at_pleading": "pleading",
    "mostly_rejected_in_negligence": "not_recoverable",
    "cognisable_for_UCL_and_contract; mixed_in_negligence": "mixed",
    "mixed": "mixed",
    "accepted_by_some": "mixed",
    "only_real_pecuniary_loss": "pecuniary_only",
    "pecuniary_loss": "pecuniary_only",
    "statutory_route_material_damage": "statutory",
    "statutory_route": "statutory",
    "material_damage": "statutory",
    "unsettled": "unsettled",
}
LOST_TIME = {
    "cognisable (72 F.4th 365, 1st Cir. 2023, standing)": "if_reasonable",
    "cognisable_if_reasonable": "if_reasonable",
    "cognisable": "if_reasonable",
    "often_accepted_at_pleading": "pleading",
    "accepted_at_pleading": "pleading",
    "cognisable_at_pleading": "pleading",
    "cognisable_at_pleading (inconvenience, distress, loss of value of identity)": "pleading",
    "accepted_at_pleading_with_misuse": "with_misuse",
    "rejected_without_present_injury": "with_misuse",
    "with_misuse_or_imminent_risk": "with_real_risk",
    "recoverable_if_tied_to_real_risk": "with_real_risk",
    "not_cognisable": "not_recoverable",
    "ordinary_annoyance_not_compensable": "not_recoverable",
    "mixed (some federal courts treat as non-economic)": "mixed",
    "accepted_by_some_federal_courts": "mixed",
    "accepted_by_some": "mixed",
    "mixed": "mixed",
    "statutory_route_only": "statutory",
    "statutory_route": "statutory",
    "modest": "statutory",
    "national_law": "statutory",
    "unsettled": "unsettled",
}
PER_SE = {
    None: None,
    "evidentiary presumption only (Evid. Code 669)": ("per_se", "presumption"),
    "no standalone per se claim": ("per_se", "theory_only"),
    "theory within negligence, not a separate count": ("per_se", "theory_only"),
    "not an independent claim; statute or ordinance rule is evidence of negligence": (
        "per_se",
        "evidence_only",
    ),
    "not recognised; violation is only evidence": ("per_se", "evidence_only"),
    "rejected on facts (no proximate cause; HIPAA/FTC Act not accepted in Griggs)": (
        "ftc_per_se",
        "rejected",
    ),
    "FTC Act per se rejected for banks (Bellwether)": ("ftc_per_se", "rejected"),
    "rejected where the federal statute has no private right (Brinker)": ("ftc_per_se", "rejected"),
    "FTC Act per se accepted in Equifax; doubted elsewhere": ("ftc_per_se", "accepted"),
    "FTC Act per se usually rejected for lack of private right": ("ftc_per_se", "rejected"),
    "dismissed in Blackbaud": ("ftc_per_se", "rejected"),
}
COURTS = {
    "state supreme (pleading and briefing failure)": "the top court of {P}",
    "state supreme": "the top court of {P}",
    "state supreme (general)": "the top court of {P}",
    "state supreme (different facts)": "the top court of {P}",
    "state supreme / federal appellate": "the top court of {P}",
    "state appellate": "an appeals court of {P}",
    "state appellate / federal district": "courts that apply the law of {P}",
    "federal district": "federal trial courts that apply the law of {P}",
    "federal appellate": "a federal appeals court that applies the law of {P}",
    "provincial appellate": "the appeals court of {P}",
    "High Court": "the High Court",
    "supreme court": "the Supreme Court",
    "CJEU": "the Court of Justice",
    "none": "no court",
    "pending": "no appeals court",
}
"""Who spoke, for the sentences on duty."""

TEXTS = {
    (
        "data_duty",
        "recognized",
    ): "{C} holds that whoever collects and keeps personal data must take reasonable care to guard it.",
    (
        "data_duty",
        "recognized_trial_level",
    ): "{C} accept a duty of care for personal data, but the top court has not ruled.",
    (
        "data_duty",
        "leans_yes",
    ): "No top court has ruled, but cases under the law of {P} lean toward a duty of care for personal data.",
    (
        "data_duty",
        "case_by_case",
    ): "{P} asks case by case whether the duty reached this risk and this person.",
    ("data_duty", "unsettled"): "No clear rule was found in {P} on a duty to guard personal data.",
    (
        "data_duty",
        "undertaking_only",
    ): "Under the law of {P}, a duty to guard personal data comes only from taking that task on.",
    ("data_duty", "leans_no"): "Cases under the law of {P} lean against a duty to guard personal data.",
    (
        "data_duty",
        "not_between_contracting_parties",
    ): "{C} find no duty to guard data in tort where a contract between the two sides covers it.",
    (
        "data_duty",
        "not_for_pure_money_or_distress",
    ): "{C} finds no duty to guard data against mere money loss or distress without present harm.",
    (
        "data_duty",
        "displaced_by_statute",
    ): "{C} holds that where the data protection statute applies there is no duty in negligence beside it.",
    (
        "data_duty",
        "statutory",
    ): "In {P} a statute gives the duty to keep personal data safe and the claim for breach of it.",
    (
        "economic_loss",
        "does_not_bar",
    ): "In {P}, the rule against claims for mere money loss does not reach careless handling of data.",
    (
        "economic_loss",
        "independent_duty",
    ): "In {P}, mere money loss can be claimed where the duty exists apart from any contract.",
    ("economic_loss", "bars"): "In {P}, mere money loss cannot be claimed in negligence.",
    (
        "economic_loss",
        "bars_unless_noneconomic",
    ): "In {P}, mere money loss cannot be claimed in negligence, so the claim needs some harm that is not about money.",
    (
        "economic_loss",
        "bars_unless_special_or_noneconomic",
    ): "In {P}, mere money loss cannot be claimed in negligence without a special bond between the two sides or some harm that is not about money.",
    (
        "economic_loss",
        "bars_contract_parties",
    ): "In {P}, one party to a contract cannot sue the other in negligence for money loss that the contract covers.",
    (
        "economic_loss",
        "bars_contract_chain",
    ): "Under the law of {P}, those inside a chain of contracts, such as a card network, cannot sue each other in negligence for money loss.",
    (
        "economic_loss",
        "special_relationship_exception",
    ): "In {P}, mere money loss can be claimed only where a special bond between the two sides supports the duty.",
    (
        "economic_loss",
        "intimate_nexus",
    ): "In {P}, mere money loss can be claimed only where the two sides were as close as parties to a contract.",
    (
        "economic_loss",
        "identifiable_class",
    ): "In {P}, mere money loss can be claimed by a group of people who could be foreseen and named.",
    (
        "economic_loss",
        "usually_does_not_bar",
    ): "In {P}, the rule against claims for mere money loss is narrow and usually leaves a claim over data alone.",
    (
        "economic_loss",
        "bars_unless_special",
    ): "In {P}, mere money loss can be claimed only where a special bond asks one side to look after the other's money.",
    (
        "economic_loss",
        "bars_contract_parties_only",
    ): "In {P} the rule holds two sides to the remedies of their contract, and does not reach those who have none.",
    (
        "economic_loss",
        "bars_relational",
    ): "In {P}, money loss that flows from harm to someone else cannot be claimed.",
    (
        "economic_loss",
        "bars_unless_undertaking",
    ): "In {P}, mere money loss can be claimed only where one side took on responsibility for the other.",
    (
        "economic_loss",
        "split",
    ): "Courts that apply the law of {P} are split on whether mere money loss can be claimed.",
    ("economic_loss", "unsettled"): "No clear rule was found in {P} on money loss in claims over data.",
    (
        "economic_loss",
        "not_applicable",
    ): "In {P} the statute covers money loss and other harm, so the rule against mere money loss plays no part.",
    (
        "future_risk",
        "not_injury",
    ): "Under the law of {P}, the risk of later misuse is not by itself an injury.",
    (
        "future_risk",
        "injury_if_criminal",
    ): "The top court of {P} lets a claim over the risk go past the complaint where criminals took the data and misuse is "
    "said to be near.",
    (
        "future_risk",
        "pleading",
    ): "Courts that apply the law of {P} have let claims over the risk of misuse go past the complaint.",
    (
        "future_risk",
        "standing_only",
    ): "For {P}, the risk of misuse has been enough to be heard in federal court, which does not make it an injury in negligence.",
    (
        "future_risk",
        "fear_if_well_founded",
    ): "In {P}, fear of misuse can count under the data protection statute if there is good ground for it.",
    ("future_risk", "statutory_tort"): "In {P}, a privacy statute may allow a claim without proof of loss.",
    (
        "future_risk",
        "unsettled",
    ): "No clear rule was found in {P} on whether the risk of misuse is an injury.",
    (
        "mitigation_cost",
        "if_reasonable",
    ): "Under the law of {P}, the cost of guarding against misuse can be claimed if it made sense to spend it.",
    (
        "mitigation_cost",
        "with_misuse",
    ): "Under the law of {P}, the cost of guarding against misuse can be claimed only if some misuse took place.",
    (
        "mitigation_cost",
        "with_criminal_theft",
    ): "Under the law of {P}, the cost of guarding against misuse can be claimed if criminals took the data.",
    (
        "mitigation_cost",
        "with_misuse_or_imminent_risk",
    ): "Under the law of {P}, the cost of guarding against misuse can be claimed if misuse took place or is near.",
    (
        "mitigation_cost",
        "pleading",
    ): "Courts that apply the law of {P} have let claims for the cost of guarding against misuse go past the complaint.",
    (
        "mitigation_cost",
        "not_recoverable",
    ): "Courts that apply the law of {P} mostly refuse the cost of guarding against misuse in negligence.",
    (
        "mitigation_cost",
        "mixed",
    ): "Courts that apply the law of {P} disagree on the cost of guarding against misuse.",
    (
        "mitigation_cost",
        "pecuniary_only",
    ): "In {P}, the cost of guarding against misuse counts only if money was really lost.",
    (
        "mitigation_cost",
        "statutory",
    ): "In {P}, the cost of guarding against misuse is claimed under the data protection statute.",
    (
        "mitigation_cost",
        "unsettled",
    ): "No clear rule was found in {P} on the cost of guarding against misuse.",
    (
        "lost_time",
        "if_reasonable",
    ): "Under the law of {P}, time that had to be spent on the aftermath can count as loss.",
    (
        "lost_time",
        "pleading",
    ): "Courts that apply the law of {P} have let claims for lost time go past the complaint.",
    ("lost_time", "with_misuse"): "Under the law of {P}, lost time counts only if some misuse took place.",
    (
        "lost_time",
        "with_real_risk",
    ): "Under the law of {P}, lost time counts if it met misuse or a real risk of it.",
    (
        "lost_time",
        "not_recoverable",
    ): "Under the law of {P}, lost time alone is not a loss that can be claimed.",
    ("lost_time", "mixed"): "Courts that apply the law of {P} disagree on lost time.",
    ("lost_time", "statutory"): "In {P}, lost time is claimed, if at all, under the data protection statute.",
    ("lost_time", "unsettled"): "No clear rule was found in {P} on lost time.",
    (
        "per_se",
        "presumption",
    ): "In {P}, breaking a law meant to protect people counts as a lack of care unless a good reason is shown.",
    (
        "per_se",
        "theory_only",
    ): "In {P}, breaking a law meant to protect people is a way to prove a lack of care and not a claim of its own.",
    (
        "per_se",
        "evidence_only",
    ): "In {P}, breaking a law meant to protect people only helps to prove a lack of care.",
    (
        "ftc_per_se",
        "split",
    ): "Courts that apply the law of {P} are split on whether section 5 of the FTC Act can set the "
    "standard of care.",
    (
        "per_se",
        "not_applicable",
    ): "In {P}, the claim rests on the data protection statute, so this shortcut to a lack of care plays no part.",
    (
        "ftc_per_se",
        "accepted",
    ): "Courts that apply the law of {P} have let section 5 of the FTC Act set the standard of care.",
    (
        "ftc_per_se",
        "rejected",
    ): "Courts that apply the law of {P} have not let section 5 of the FTC Act set the standard of care.",
    ("ftc_per_se", "not_applicable"): "The FTC Act is United States law and plays no part in {P}.",
    (
        "contract_chain",
        "bars",
    ): "Under the law of {P}, card issuers and others inside a chain of contracts are left to those contracts for money loss.",
    (
        "contract_chain",
        "does_not_bar",
    ): "Under the law of {P}, a chain of contracts did not by itself stop card issuers from a claim in negligence.",
    (
        "contract_chain",
        "unsettled",
    ): "Under the law of {P}, it is open whether a chain of contracts stops card issuers from a claim in negligence.",
    (
        "distress",
        "pleading",
    ): "Courts that apply the law of {P} have let claims for distress over stolen data go past the complaint.",
    (
        "distress",
        "serious_only",
    ): "In {P}, distress counts in negligence only if it is a serious and lasting injury to the mind.",
    (
        "distress",
        "impact_only",
    ): "In {P}, distress counts in negligence only with a blow to the body, even where a patient's secret was let out.",
    (
        "distress",
        "illness_only",
    ): "In {P}, distress counts in negligence only with bodily harm or a recognized illness of the mind.",
    (
        "distress",
        "general_limits",
    ): "In {P}, distress counts in negligence only with physical harm, serious illness or some other wrong.",
    ("distress", "statutory"): "In {P}, distress can be claimed under the data protection statute.",
    (
        "distress",
        "statutory_threshold",
    ): "In {P}, distress can be claimed under the data protection statute, but not mere trifles.",
    (
        "data_value",
        "control_counts",
    ): "In {P}, losing control over one's data, even for a short time, can be damage if it is shown.",
    (
        "data_value",
        "pleading",
    ): "Courts that apply the law of {P} have let claims for the lost value of personal data go past the complaint.",
    (
        "data_value",
        "not_recoverable",
    ): "Under the law of {P}, the lost value of personal data is no loss unless a market for it was lost.",
    ("scheme", "negligence"): "In {P}, a claim over careless security is judged by the law of negligence.",
    (
        "scheme",
        "uk_statute",
    ): "In {P}, a claim over careless security rests first on the UK data protection statute.",
    (
        "scheme",
        "irish_statute",
    ): "In {P}, a claim over careless security rests on the data protection statute and is treated as a tort.",
    (
        "scheme",
        "gdpr",
    ): "In {P}, a claim over careless security rests on the GDPR, and whoever holds the data must prove that it was kept safe enough.",
    (
        "standing",
        "state_follows",
    ): "The top court of {P} asks for an actual or near injury before it hears a claim, as the federal courts do.",
}
