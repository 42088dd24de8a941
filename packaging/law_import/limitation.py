# ruff: noqa: E501  (a table reads best with one record a line)
"""Time limits for suing in negligence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from law_import.rows import Row, before, from_notes
from law_import.source import american, day, mapped, note

DISCOVERY = {
    "yes": "yes",
    "no": "no",
    "limited": "limited",
    "no (general negligence accrues on injury)": "no",
    "no (general negligence)": "no",
    "no (accrues on injury)": "no",
    "limited (occurrence rule unless concealment)": "limited",
    "limited (inherently unknowable injury)": "limited",
    "limited (some damage must exist)": "limited",
    "limited (accrues on some damage)": "limited",
    "limited (inherently undiscoverable)": "limited",
    "yes for 52-584 (2 years from discovery)": "yes",
    "yes (reasonably ascertainable)": "yes",
    "yes (contra non valentem)": "yes",
    "yes (latent injury)": "yes",
    "yes (capable of ascertainment)": "yes",
    "yes (concealed or self-concealing)": "yes",
    "yes (latent bodily injury or physical damage)": "limited",
    "latent damage: 3 years from knowledge if later": "limited",
    "yes, for claims under s 11(3)-(3B)": "yes",
    "personal injury only": "limited",
}
YEARS_ONLY = "The statute was read for its years; check what it says on late discovery."
SURVEY = "Read in surveys of the law, not in the statute itself."
READ_ON = date(2026, 11, 26)
"""The day on which the texts named below were read."""


@dataclass(frozen=True)
class Seen:
    """What a public text showed of a place: how far it was read, and what the table had wrong or left out."""

    confidence: str
    note: str = ""
    cite: str = ""
    discovery: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    """Years that differ from the table; nothing for a number that the table should not have."""


# High: the statute's own words were read on its years, and late discovery in the statute or an opinion. Medium: a part.
SEEN = {
    "US-AK": Seen("high", "Time runs from the day all elements could be known (John's Heating Serv. v. Lamb, 129 P.3d 919 (Alaska "
        "2006)). Money loss from a contract for services may fall under the 3 years of AS 09.10.053."),
    "US-AR": Seen("medium", "Surveys differ on late discovery: some courts count from the careless act unless it was hidden."),
    "US-CO": Seen("high", "Time runs from when both the harm and its cause were known or should have been: 13-80-108(1)."),
    "US-CT": Seen("high", "Harm to a person or property: 2 years from discovery, at most 3 from the act (52-584). Other torts: 3 "
        "years from the act, known or not (52-577)."),
    "US-DE": Seen("medium", "Time runs from the wrong; it waits only for harm that could not be known (Becker v. Hamada, Inc., 455 "
        "A.2d 353 (Del. 1982)). Mere money loss takes the 3 years of 8106."),
    "US-DC": Seen("high"),
    "US-FL": Seen("high", "Counts for claims that arise after 24 March 2023; the table had 4 years for property, which the words "
        "on negligence do not leave. A contract cannot shorten the time: 95.03.",
        "Fla. Stat. 95.11(4)(a) (ch. 2023-15), later 95.11(5)(a); 95.03",
        details={"longest_years": 2, "personal_property_years": 2}),
    "US-GA": Seen("high", "Time runs from the day the harm is done, and late discovery helps only against a wrong that goes on over time: "
        "Bitterman v. Emory Univ., 175 Ga. App. 348 (1985)."),
    "US-HI": Seen("medium", "The table had 2 years for all. Loss that is neither bodily nor to a thing one can touch took 6 years in "
        "Higa v. Mirikitani, 55 Haw. 167 (1973), against a lawyer; other money loss can be argued either way.",
        "Haw. Rev. Stat. 657-7; 657-1 (money loss)", details={"longest_years": 6, "other_negligence_years": 6}),
    "US-ID": Seen("medium", "Professional malpractice and personal injury: 2 years from the act; later harm does not extend it (5-219(4))."),
    "US-IL": Seen("high", "Time runs from when the claimant knows or should know of the harm and that it was wrongfully caused: Knox "
        "Coll. v. Celotex Corp., 88 Ill. 2d 407 (1981)."),
    "US-IN": Seen("medium", YEARS_ONLY),
    "US-IA": Seen("medium", "Late discovery counts: Franzen v. Deere & Co., 377 N.W.2d 660 (Iowa 1985). " + SURVEY),
    "US-KS": Seen("high", "Time waits while the fact of harm could not be found, for at most 10 years after the act."),
    "US-KY": Seen("medium", "One year for injury to a person, five for other rights; the 2 years for goods (413.125) were not read again.",
        "KRS 413.140(1)(a), 413.125, 413.120(6)"),
    "US-LA": Seen("medium", "The act counts for actions arising after 1 July 2024 only, so the year of the old law still ends a claim from "
        "that day. Time runs from the day of harm; late discovery rests on contra non valentem, not looked up."),
    "US-ME": Seen("medium", "Late discovery helps in few cases; against a lawyer time runs from the act (14 M.R.S. 753-B; Packgen, Inc. v. "
        "Bernstein, Shur, 2019 ME 90)."),
    "US-MD": Seen("high", "Late discovery counts in all such claims: Poffenberger v. Risser, 290 Md. 631 (1981)."),
    "US-MA": Seen("high", "Time runs from when the claimant knew or should have known of harm by the defendant: Bowen v. Eli Lilly & Co., "
        "557 N.E.2d 739 (Mass. 1990)."),
    "US-MI": Seen("medium", "No late discovery: Trentadue v. Gorton, 479 Mich. 378 (2007). Malpractice by a professional takes 2 years "
        "(600.5805(8)). Whether mere money loss takes 3 or 6 years can be disputed. " + SURVEY),
    "US-MN": Seen("medium", "Time starts with some damage, known or not: MacRae v. Group Health Plan, Inc., 753 N.W.2d 711 (Minn. 2008)."),
    "US-MS": Seen("high", "Hidden harm: from when the harm, not its cause, could be found (15-1-49(2); W. World Ins. Grp. v. KC Welding, "
        "LLC (Miss. 2023))."),
    "US-MO": Seen("medium", "Time starts when the damage can be made out. HB 1610 (2026, 3 years) was reported from committee on 25 "
        "February 2026; no text shows that it or an earlier bill passed."),
    "US-MT": Seen("medium", "The table let late discovery count always; the statute does so only for what is concealed or conceals itself, "
        "or what the defendant hid (27-2-102(2)-(3)). A version of 27-2-204 from 1 October 2026 was not seen.",
        discovery="limited"),
    "US-NE": Seen("medium", "Time starts when the claimant is harmed (Susman v. Kearney Towing & Repair Ctr., 310 Neb. 910 (2022)); late "
        "discovery is an exception, which the table took for the rule.", discovery="limited"),
    "US-NV": Seen("medium", SURVEY),
    "US-NH": Seen("medium", SURVEY),
    "US-NJ": Seen("high", "Harm to body or feelings takes 2 years, money loss 6: Montells v. Haynes, 133 N.J. 282 (1993)."),
    "US-NM": Seen("high", "Late discovery counts for harm and its cause: Gerke v. Romero, 2010-NMCA-060."),
    "US-NY": Seen("medium", "Late discovery counts only for exposure to substances (CPLR 214-c). Malpractice other than by doctors also "
        "takes 3 years (CPLR 214(6)).", "N.Y. CPLR 214(4)-(6)"),
    "US-NC": Seen("medium", "Bodily harm and damage to things: from when it could be seen, at most 10 years after the act (1-52(16)). Mere "
        "money loss has no such rule.", "N.C. Gen. Stat. 1-52(4), (5), (16)"),
    "US-ND": Seen("medium", "Late discovery counts from facts that put one on notice: Kuntz v. Muehler, 603 N.W.2d 43 (N.D. 1999).",
        "N.D.C.C. 28-01-16(4)-(5)"),
    "US-OH": Seen("medium", "Time starts when the loss occurs (2305.10(A), read). Mere money loss usually goes to 2305.09(D), which was not."),
    "US-OK": Seen("medium", "Courts use either the day of harm or the day it could be found."),
    "US-OR": Seen("medium", "No suit over negligence more than 10 years after the act (12.115). 12.080 was not read."),
    "US-PA": Seen("high", "Time waits while someone could not know, with due care, of the harm and who caused it: Fine v. Checcio, 582 Pa. "
        "253, 870 A.2d 850 (2005)."),
    "US-RI": Seen("medium", "Negligence usually starts the time at the harm (Marrapese v. Rhode Island, 749 F.2d 934 (1st Cir. 1984)). The "
        "10 years of 9-1-13 were read in surveys."),
    "US-SC": Seen("high", "From when the claimant knew or by reasonable diligence should have known: 15-3-535."),
    "US-SD": Seen("medium", YEARS_ONLY, "SDCL 15-2-14(3), 15-2-13(4)-(5)"),
    "US-TN": Seen("medium", "Courts look to what the damages are sought for. A person hurt by a crime has 2 years instead of 1 if it is "
        "prosecuted within a year (28-3-104(a)(2)). Late discovery counts: John Kohl & Co. P.C. v. Dearborn & Ewing, "
        "977 S.W.2d 528 (Tenn. 1998)."),
    "US-TX": Seen("medium", "Late discovery helps only where the harm is by its nature undiscoverable and can be verified: Wagner & Brown, "
        "Ltd. v. Horwood, 58 S.W.3d 732 (Tex. 2001)."),
    "US-UT": Seen("medium", "Read as in force from 23 March 2026 (goods) and from 3 May 2023 (the rest). Check late discovery.",
        "Utah Code 78B-2-305(1)(a)(ii), 78B-2-307(4)"),
    "US-VT": Seen("medium", "Injury to a person counts from its discovery (512(4)); so do other claims: Rodrigue v. VALCO Enters., Inc., 726 "
        "A.2d 61 (Vt. 1999). 511 was read in surveys."),
    "US-VA": Seen("medium", "Time starts with the harm, not its discovery: 8.01-230. Five years need harm to property itself; 8.01-248 was "
        "not read again."),
    "US-WA": Seen("medium", "Late discovery counts where harm could not be known: 1000 Va. Ltd. P'ship v. Vertecs Corp., 146 P.3d 423 (Wash. "
        "2006). " + SURVEY),
    "US-WV": Seen("medium", SURVEY),
    "US-WI": Seen("high", "The table had 6 years for harm to other rights; since 5 April 2018 it is 3 (893.53). Late discovery counts: "
        "Hennekens v. Hoerl, 160 Wis. 2d 144 (1991).", "Wis. Stat. 893.54, 893.53, 893.52",
        details={"other_negligence_years": 3}),
    "US-WY": Seen("medium", "Careless professional services take 2 years (1-3-107; Lucky Gate Ranch, L.L.C. v. Baker & Assocs., Inc., 2009 "
        "WY 69).", "Wyo. Stat. 1-3-105(a)(iv)(B)-(C); 1-3-107 (professionals)"),
    "GB-EAW": Seen("high", "Not for personal injury: 3 years from knowledge if that is later than 6 from the damage, at most 15 from the "
        "act (ss 14A, 14B). Claims under data protection law: 6 years."),
    "GB-SCT": Seen("high", "The debt itself ends. The table dated the new test of knowledge to 28 February 2025: it is in force since 1 June "
        "2022 (s 5 of the 2018 Act), the rest since 28 February 2025. The 20 years do not bind personal injury."),
    "IE": Seen("medium", "Late knowledge counts for personal injury only. Distress alone is not personal injury (Dillon v. Irish Life "
        "Assurance plc [2025] IESC 37), so 6 years fit."),
    "CA-ON": Seen("medium", "From when the claim was or ought to be found; never more than 15 years after the act (s 15(2), read)."),
    "AU-NSW": Seen("medium", "Personal injury: 3 years from when it could be found, at most 12 from the act (s 50C). Other harm: 6 years "
        "from the damage (s 14, read); the table wrongly put the 12 years on all claims.",
        details={"long_stop_years": None}),
}  # fmt: skip
YEARS = (
    "shortest_years",
    "longest_years",
    "personal_injury_years",
    "personal_property_years",
    "other_negligence_years",
)


def rows(table: list[Mapping[str, Any]], names: Mapping[str, str]) -> list[Row]:
    """Return the time limits, and those that held before a change of law."""
    found: list[Row] = []
    for row in table:
        found += _dated(_limit(row, names[row["id"]]), names[row["id"]])
    found.append(_british_columbia(names["CA-BC"]))
    return found


def sentence(name: str, shortest: int, longest: int) -> str:
    """Return the sentence that states a time limit."""
    if shortest == longest:
        return f"In {name}, a claim in negligence must be filed within {_years(shortest)}."
    return f"In {name}, a claim in negligence must be filed within {shortest} to {_years(longest)}, depending on the kind of harm."


def _years(count: int) -> str:
    return "1 year" if count == 1 else f"{count} years"


def _limit(row: Mapping[str, Any], name: str) -> Row:
    discovery = mapped(DISCOVERY, row["discovery_rule"], f"limitation_periods {row['id']} discovery_rule")
    seen = SEEN.get(row["id"])
    details: dict[str, Any] = {key: row[key] for key in YEARS}
    details["discovery"] = (seen and seen.discovery) or discovery
    if row.get("long_stop_years"):
        details["long_stop_years"] = row["long_stop_years"]
    if seen is not None:
        details |= seen.details
    details = {key: value for key, value in details.items() if value is not None}
    rule = american(row["discovery_rule"])
    said = note(row, "" if rule in ("yes", "no", "limited") else f"Discovery rule: {rule}.")
    return Row(
        place=row["id"],
        topic="limitation",
        value="by_row",
        text=sentence(name, details["shortest_years"], details["longest_years"]),
        cite=(seen and seen.cite) or row["cite"],
        as_of=READ_ON if seen else day(row["as_of"]),
        confidence=seen.confidence if seen else row["confidence"],
        basis="statute",
        note=seen.note if seen else said,
        details=details,
    )


def _dated(row: Row, name: str) -> Iterator[Row]:
    changes = {
        # four years for every action founded on negligence before ch. 2023-15, which counts for claims accruing after
        # 24 March 2023; for that day itself the shorter time is the careful one
        "US-FL": (
            date(2023, 3, 24),
            4,
            "Fla. Stat. 95.11(3)(a) (before ch. 2023-15)",
            "For claims that arose by 24 March 2023; later ones have 2 years. A contract cannot shorten the time: 95.03.",
        ),
        # one year of prescription for delictual actions before 2024 Act 423 (checked: it enacted the article as
        # 3493.11, later numbered 3493.1; its sections 3 and 4 let it count for actions arising after 1 July 2024)
        "US-LA": (
            date(2024, 7, 2),
            1,
            "La. Civ. Code art. 3492 (before 2024 Act 423)",
            "For claims that arose by 1 July 2024; later ones have 2 years. Time runs from the day of harm; late discovery "
            "rests on contra non valentem, not looked up.",
        ),
    }
    if row.place in changes:
        start, years, cite, older = changes[row.place]
        row = replace(row, in_force_from=start)
        details = {**row.details, **dict.fromkeys(YEARS, years)}
        yield before(row, "by_row", sentence(name, years, years), cite, row.confidence, older, **details)
    yield row


def _british_columbia(name: str) -> Row:
    details = {**dict.fromkeys(YEARS, 2), "discovery": "yes", "long_stop_years": 15}
    return from_notes(
        "CA-BC", "limitation", "by_row", sentence(name, 2, 2), "Limitation Act, S.B.C. 2012, c. 13, ss 6, 8, 21",
        basis="statute", details=details, as_of=READ_ON,
        note="From when the claim could be found, at most 15 years after the act; for acts before 1 June 2013 see the old act.",
    )  # fmt: skip
