# ruff: noqa: E501  (a table reads best with one record a line)
"""Rows that the tables of the states do not hold: general law, other legal systems, special topics.

The working rules behind them are stated in the doctrine notes of the research. Rows of the place US speak for every
state without a row of its own on the topic; rows of OTHER for every place outside the United States.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from law_import.corrections import CASES, LOOKED_AT, READ_AGAIN
from law_import.duty import sentence
from law_import.limitation import READ_ON
from law_import.rows import Row, before, from_notes
from law_import.source import MEMORY

CHECKED = date(2026, 11, 23)
R2T, R3PEH = "Restatement (Second) of Torts", "Restatement (Third) of Torts: Phys. & Emot. Harm"
R3EH, R3AL = (
    "Restatement (Third) of Torts: Liab. for Econ. Harm",
    "Restatement (Third) of Torts: Apportionment of Liab.",
)
NONE = "No controlling authority found"
DPA = "UK GDPR art. 82; Data Protection Act 2018, ss 168-169"
GDPR = "Regulation (EU) 2016/679, art. 82"
SETOGUCHI = "Setoguchi v Uber B.V., 2023 ABCA 45 (Alberta)"
CONTROL = "C-200/23 Agentsia po vpisvaniyata (4 Oct 2024); BGH, 18 Nov 2024, VI ZR 10/24"
WHEAT_POOL = "R v Saskatchewan Wheat Pool [1983] 1 SCR 205"
BEDFORDSHIRE = "X (Minors) v Bedfordshire County Council [1995] 2 AC 633"
IRISH = "Data Protection Act 2018, s 117"


UNITED_STATES = (
    ("scheme", "negligence", "In the United States a claim over careless security is judged by the state law of "
     "negligence.", f"{R3PEH} 3, 6", "high"),
    ("data_duty", "unsettled", "The states differ on a duty to guard personal data, and no general rule has been "
     "settled.", f"{R3PEH} 7; {R2T} 281", "low"),
    ("economic_loss", "unsettled", "The states differ on money loss in negligence, and no general rule has been "
     "settled for claims over data.", f"{R3EH} 1-3", "low"),
    ("contract_chain", "unsettled", "It is open in most states whether a chain of contracts, such as a card network, "
     "stops card issuers from suing in negligence.", f"{R3EH} 3", "low"),
    ("future_risk", "unsettled", "Most courts want a present injury, but the states differ on the risk of later "
     "misuse.", f"{R3PEH} 4, 26", "low"),
    ("mitigation_cost", "unsettled", "Money reasonably spent to avert harm can count, but the states differ where no "
     "misuse took place.", f"{R2T} 919", "low"),
    ("lost_time", "unsettled", "The states differ on whether lost time counts as loss.", NONE, "low"),
    ("distress", "general_limits", "In general, distress counts in negligence only with physical harm, serious illness "
     "or another wrong.", f"{R3PEH} 47; {R2T} 436A", "medium"),
    ("data_value", "unsettled", "Courts are divided on whether the lost value of personal data is a loss.", NONE, "low"),
    ("per_se", "conclusive", "In general, breaking a law meant to protect people, without excuse, settles duty and breach "
     "toward them.", f"{R3PEH} 14-15; {R2T} 286-288B", "high"),
    ("ftc_per_se", "split", "Courts are split on whether section 5 of the FTC Act can set the standard of care.",
     f"{CASES['equifax']}; {CASES['brinker']}", "high"),
    ("fault_regime", "pure_comparative", "The Restatement cuts the award by the claimant's share of the fault, but each "
     "state has its own rule.", f"{R3AL} 7", "low"),
    ("liability_split", "joint_and_several", "By tradition each careless party can be made to pay the whole award, but "
     "most states have changed that.", f"{R3AL} 10, 17", "low"),
    ("nonparty_fault", "not_stated", "No rule was found on counting the fault of someone who is not sued.", NONE, "low"),
    ("standing", "article_iii", "A federal court hears a claim for damages only over a concrete injury from the event; a "
     "state court has the rule of its state.", "TransUnion LLC v. Ramirez, 594 U.S. 413 (2021); Clapper v. Amnesty Int'l, 568 U.S. 398 "
     "(2013)", "medium"),
)  # fmt: skip
SONIC = "In re Sonic Corp. Customer Data Sec. Breach Litig., No. 1:17-md-2807 (N.D. Ohio July 1, 2020)"
BOTH_WAYS = {
    # rulings on each side, of which the opinion or notes on it were read on the second day
    "data_duty": f"{CASES['reetz']} (yes); {CASES['griggs']} (no)",
    "economic_loss": f"{CASES['perdue']} (six states, both ways); {SONIC} (no bar)",
    "contract_chain": f"Annett Holdings, Inc. v. Kum & Go, L.C., 801 N.W.2d 499 (Iowa 2011) (bars); {SONIC} (does not)",
    "future_risk": f"{CASES['paul']} (no); In re HCA Healthcare, Inc. Data Sec. Litig., No. 3:23-cv-684 (M.D. Tenn. Aug. 15, "
    "2024) (goes on)",
    "mitigation_cost": f"{CASES['anderson']} (yes); {CASES['paul']} (no)",
    "lost_time": f"{CASES['hannaford']} (no); McLaughlin v. Taylor Univ., No. 1:23-cv-00527 (N.D. Ind. Sept. 23, 2024) (yes)",
    "distress": "Z.D. v. Cmty. Health Network, Inc., 217 N.E.3d 527 (Ind. 2023) (only with a blow to the body); In re Eureka "
    "Casino Breach Litig. (D. Nev. 2024) (goes on)",
}
ELSEWHERE = (
    ("scheme", "negligence", "Where no rule of the place is on file, the general common law of negligence is used as a "
     "guide.", NONE, "low"),
    ("data_duty", "unsettled", "Where no rule of the place is on file, it is open whether there is a duty to guard "
     "personal data.", NONE, "low"),
    ("economic_loss", "unsettled", "Where no rule of the place is on file, it is open whether mere money loss can be "
     "recovered.", NONE, "low"),
    ("contract_chain", "unsettled", "No rule was found for this place on money loss inside a chain of contracts.", NONE,
     "low"),
    ("future_risk", "not_injury", "In the common law outside the United States, a risk of later harm is not by itself "
     "damage, and so gives no claim in negligence.", "Rothwell v Chemical & Insulating Co Ltd [2007] UKHL 39", "medium"),
    ("mitigation_cost", "unsettled", "No rule was found for this place on the cost of preventing misuse.", NONE, "low"),
    ("lost_time", "unsettled", "No rule was found for this place on lost time.", NONE, "low"),
    ("distress", "illness_only", "In the common law outside the United States, distress as a rule counts in negligence only "
     "with bodily harm or a recognized illness of the mind.", "Rothwell v Chemical & Insulating Co Ltd [2007] UKHL 39", "medium"),
    ("data_value", "unsettled", "No rule was found for this place on the lost value of personal data.", NONE, "low"),
    ("per_se", "evidence_only", "In most common-law countries, breaking a statute only helps to prove a lack of "
     "care, unless the lawmaker meant it to give a claim of its own.",
     f"{WHEAT_POOL}; {BEDFORDSHIRE}", "medium"),
    ("ftc_per_se", "not_applicable", "The FTC Act is United States law and plays no part here.", "15 U.S.C. 45", "high"),
    ("fault_regime", "apportionment", "In most common-law countries the court cuts the award as far as is fair in view "
     "of the claimant's own share.", f"{R3AL} 7", "low"),
    ("liability_split", "joint_and_several", "In most common-law countries each careless party can be made to pay the "
     "whole award.", f"{R3AL} 10", "low"),
    ("nonparty_fault", "not_stated", "No rule was found for this place on counting the fault of someone who is not "
     "sued.", NONE, "low"),
    ("standing", "not_applicable", "The federal test of the United States for being heard plays no part here.",
     "U.S. Const. art. III", "high"),
)  # fmt: skip

# topic, value, cite, confidence
FOREIGN: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "GB-EAW": (("per_se", "not_applicable", f"{DPA}; {BEDFORDSHIRE}", "high"),),
    "GB-SCT": (("per_se", "not_applicable", DPA, "medium"),),
    "IE": (
        ("scheme", "irish_statute", IRISH, "high"),
        ("distress", "statutory", f"{IRISH}; Dillon v Irish Life Assurance plc [2025] IESC 37", "high"),
        ("per_se", "not_applicable", IRISH, "medium"),
    ),
    "EU-GDPR82": (
        ("scheme", "gdpr", f"{GDPR}; C-340/21 Natsionalna agentsia za prihodite (14 Dec 2023)", "high"),
        ("distress", "statutory", f"{GDPR}; C-300/21 (4 May 2023)", "high"),
        ("per_se", "not_applicable", GDPR, "medium"),
    ),
    "CA-ON": (
        ("scheme", "negligence", "Owsianik v. Equifax Canada Co., 2022 ONCA 813", "high"),
        ("distress", "serious_only", CASES["mustapha"], "high"),
        ("per_se", "evidence_only", WHEAT_POOL, "high"),
    ),
    "CA-BC": (
        ("scheme", "negligence", "Campbell v. Capital One Fin. Corp., 2024 BCCA 253", "high"),
        ("distress", "serious_only", CASES["mustapha"], "high"),
        ("per_se", "evidence_only", WHEAT_POOL, "high"),
    ),
    "AU-NSW": (
        ("scheme", "negligence", "Civil Liability Act 2002 (NSW), ss 5B-5D", "high"),
        ("distress", "illness_only", "Civil Liability Act 2002 (NSW), ss 27, 31-32", "high"),
    ),
}
READ_LATER = frozenset({("AU-NSW", "scheme")})
"""Rows from the notes whose statute was read since."""
CHAINS = {
    "US-MO": ("bars", CASES["schnuck"], "high"),
    "US-IL": ("bars", CASES["schnuck"], "high"),
    "US-CO": (
        "bars",
        "SELCO Cmty. Credit Union v. Noodles & Co., 267 F. Supp. 3d 1288 (D. Colo. 2017)",
        "medium",
    ),
    "US-NJ": ("does_not_bar", "Lone Star Nat'l Bank v. Heartland, 729 F.3d 421 (5th Cir. 2013)", "medium"),
    "US-MN": ("does_not_bar", "In re Target Corp., 64 F. Supp. 3d 1304 (D. Minn. 2014)", "medium"),
    "US-MA": ("bars", "Cumis Ins. Soc'y v. BJ's Wholesale Club, 455 Mass. 458 (2009)", "high"),
}
PLEADED = (
    # place, topic, value, first day, cite, confidence
    ("US-IL", "distress", "pleading", date(2022, 9, 28), "In re Gallagher, 631 F. Supp. 3d 573 (N.D. Ill. 2022); Roper v. Rise "
     "Interactive Media & Analytics, LLC, 2024 U.S. Dist. LEXIS 65911 (N.D. Ill. Apr. 10, 2024)", "medium"),
    # a pharmacy's customer won a verdict for distress in 2014; since McKenzie the impact rule bars it in negligence
    ("US-IN", "distress", "impact_only", date(2022, 4, 13), "Cmty. Health Network, Inc. v. McKenzie, 185 N.E.3d 368 (Ind. "
     "2022); Z.D. v. Cmty. Health Network, Inc., 217 N.E.3d 527 (Ind. 2023)", "high"),
    ("US-MA", "distress", "pleading", date(2023, 9, 11), CASES["webb_trial"], "medium"),
    ("US-WA", "distress", "pleading", date(2024, 10, 31), CASES["nunley"], "high"),
    ("US-WA", "data_value", "pleading", date(2024, 10, 31), CASES["nunley"], "high"),
    ("US-NV", "data_value", "not_recoverable", date(2020, 2, 12), "Pruchnicki v. Envision Healthcare Corp., 439 F. Supp. "
     "3d 1226 (D. Nev. 2020), aff'd, 845 F. App'x 613 (9th Cir. 2021)", "medium"),
    ("US-NV", "data_value", "pleading", date(2022, 11, 2), "Smallman v. MGM Resorts Int'l, 638 F. Supp. 3d 1175 (D. Nev. "
     "2022)", "medium"),
    ("US-CA", "data_value", "not_recoverable", None, CASES["moore"], "high"),
    ("CA-ON", "data_value", "not_recoverable", date(2023, 2, 7), SETOGUCHI, "medium"),
    # the court would not say that the theft of such data can be no injury (2023); certification stands (2024)
    ("CA-BC", "data_value", "pleading", date(2023, 1, 1), "Tucci v. Peoples Trust Co., 2023 BCSC 2004; Campbell v. Capital "
     "One Fin. Corp., 2024 BCCA 253", "medium"),
    ("US-MD", "data_value", "pleading", date(2020, 2, 21), "In re Marriott Int'l, 440 F. Supp. 3d 447 (D. Md. 2020)", "medium"),
    ("US-PA", "data_value", "pleading", date(2022, 1, 1), "Opris v. Sincera Reprod. Med., 2022 U.S. Dist. LEXIS 94192 (E.D. "
     "Pa. 2022)", "medium"),
    ("EU-GDPR82", "data_value", "control_counts", date(2024, 10, 4), CONTROL, "medium"),
    ("IE", "data_value", "control_counts", date(2024, 10, 4), CONTROL, "medium"),
    ("US-IL", "standing", "state_follows", date(2025, 1, 24), CASES["petta"], "high"),
    # the appeals court refused to build negligence per se on the FTC Act (opinion of 29 September 2023)
    ("US-IL", "ftc_per_se", "rejected", date(2023, 9, 29), "Flores v. Aon Corp., 2023 IL App (1st) 230140", "medium"),
)  # fmt: skip


def rows(names: Mapping[str, str]) -> Iterator[Row]:
    """Yield every row that is not in the researched tables of the places."""
    for place, table in (("US", UNITED_STATES), ("OTHER", ELSEWHERE)):
        for topic, value, text, cite, confidence in table:
            details = (
                {"compared_with": "all_persons", "reduction": "proportionate"}
                if topic == "fault_regime"
                else {}
            )
            row = from_notes(
                place, topic, value, text, cite, confidence, details=details, **_looked_at(topic, confidence)
            )
            yield _both_ways(row) if place == "US" and topic in BOTH_WAYS else row
    for place, more in FOREIGN.items():
        for topic, value, cite, confidence in more:
            text = sentence(topic, value, names[place])
            yield from_notes(
                place, topic, value, text, cite, confidence, **_looked_at(topic, confidence, place)
            )
    for place in ("GB-EAW", "GB-SCT"):
        yield from _united_kingdom(place, names[place])
    for place, (value, cite, confidence) in CHAINS.items():
        yield from_notes(
            place,
            "contract_chain",
            value,
            sentence("contract_chain", value, names[place]),
            cite,
            confidence,
            note="",
        )
    yield from _pennsylvania_chain(names["US-PA"])
    for place, topic, value, start, cite, confidence in PLEADED:
        text = sentence(topic, value, names[place])
        yield from_notes(
            place, topic, value, text, cite, confidence, in_force_from=start, note="", as_of=CHECKED
        )
    # RCW 5.40.050, text checked: only fire, smoke alarm, needle and drink-driving rules still count per se
    text = sentence("per_se", "evidence_only", names["US-WA"])
    yield from_notes(
        "US-WA",
        "per_se",
        "evidence_only",
        text,
        "RCW 5.40.050",
        "high",
        basis="statute",
        note="",
        as_of=CHECKED,
    )
    yield from _british_columbia(names["CA-BC"])


def _both_ways(row: Row) -> Row:
    """Return a row of the United States with rulings that go either way."""
    bare = row.cite == NONE
    return replace(
        row,
        cite=BOTH_WAYS[row.topic] if bare else f"{row.cite}; {BOTH_WAYS[row.topic]}",
        as_of=READ_AGAIN,
        confidence="medium",
        note="Rulings on either side were read, or notes on them"
        + ("." if bare else "; the Restatement was not."),
    )


def _looked_at(topic: str, confidence: str, place: str = "") -> dict[str, Any]:
    if (place, topic) in READ_LATER:
        return {"as_of": READ_ON, "note": ""}
    # what a broken statute counts for: public texts of the sources marked high were read
    return {"as_of": LOOKED_AT} if topic in ("per_se", "ftc_per_se") and confidence == "high" else {}


def _united_kingdom(place: str, name: str) -> Iterator[Row]:
    # compensation under the Data Protection Act 1998, s 13, began on 1 March 2000
    scheme = from_notes(place, "scheme", "uk_statute", sentence("scheme", "uk_statute", name), DPA, "high",
                        basis="statute", in_force_from=date(2000, 3, 1))  # fmt: skip
    yield before(
        scheme,
        "negligence",
        sentence("scheme", "negligence", name),
        "Data Protection Act 1998, s 13",
        note=MEMORY,
    )
    yield scheme
    # distress without money loss: Vidal-Hall (27 March 2015) opened the statute of 1998 to it; trifles were left out until
    # the Court of Appeal gave up the threshold in Farley (22 August 2025; an appeal to the Supreme Court is pending)
    now = from_notes(place, "distress", "statutory", sentence("distress", "statutory", name), f"{DPA}; Farley v Paymaster "
                     "(1836) Ltd [2025] EWCA Civ 1117", "high", in_force_from=date(2025, 8, 22),
                     note="The Supreme Court gave permission on 17 December 2025 to appeal on the threshold (UKSC/2025/0185); no ruling was found.")  # fmt: skip
    yield before(now, "illness_only", sentence("distress", "illness_only", name), "Rothwell v Chemical & Insulating Co Ltd [2007] "
                 "UKHL 39; McLoughlin v O'Brian [1983] 1 AC 410", "medium")  # fmt: skip
    yield from_notes(
        place, "distress", "statutory_threshold", sentence("distress", "statutory_threshold", name), "Vidal-Hall v Google Inc "
        "[2015] EWCA Civ 311; TLT v Home Office [2016] EWHC 2217 (QB); Lloyd v Google LLC [2021] UKSC 50; Rolfe v Veale "
        "Wasbrough Vizards LLP [2021] EWHC 2809 (QB)", "high", in_force_from=date(2015, 3, 27))  # fmt: skip
    yield now
    yield from_notes(place, "data_value", "not_recoverable", f"In {name}, the mere loss of control over data is not damage under "
                     "the statute of 1998, and likely not under the one of 2018.", "Lloyd v Google LLC [2021] UKSC 50", "high",
                     in_force_from=date(2021, 11, 10))  # fmt: skip


def _pennsylvania_chain(name: str) -> Iterator[Row]:
    # the bar rested on a reading of the economic loss rule that Dittman gave up
    now = from_notes("US-PA", "contract_chain", "unsettled", sentence("contract_chain", "unsettled", name), CASES["dittman"],
                     "low", in_force_from=date(2018, 11, 21))  # fmt: skip
    cite = "Sovereign Bank v. BJ's Wholesale Club, 533 F.3d 162 (3d Cir. 2008)"
    yield before(now, "bars", sentence("contract_chain", "bars", name), cite, "high")
    yield now


def _british_columbia(name: str) -> Iterator[Row]:
    # the tables of fault rules and of limitation periods have no row for British Columbia; the text of the Negligence
    # Act, ss 1-4, was checked (current to October 2024)
    yield from_notes("CA-BC", "fault_regime", "apportionment", f"In {name}, the court cuts the award by the claimant's share of "
                     "the fault, and no percentage bars the claim.", "Negligence Act, R.S.B.C. 1996, c. 333, ss 1-2",
                     "high", basis="statute", note="", as_of=date(2024, 10, 8),
                     details={"compared_with": "degree_of_fault", "reduction": "proportionate"})  # fmt: skip
    yield from_notes("CA-BC", "liability_split", "joint_and_several", f"In {name}, each careless party can be made to pay the "
                     "whole award, unless the claimant was careless too.", "Negligence Act, R.S.B.C. 1996, c. 333, ss 2, 4",
                     "medium", basis="statute", note="", as_of=date(2024, 10, 8), details={"several_if_claimant_at_fault": True})  # fmt: skip
