# ruff: noqa: E501  (a table reads best with one record a line)
"""What the researched table leaves to be said: full citations, dates, and corrections with their reasons."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from law_import.rows import Row, before

LOOKED_AT = date(2026, 11, 25)
"""The day on which public texts of the rows marked as seen were read."""

NO_RULING = "A search of public texts on 26 November 2026 found no ruling on this over stolen data."
NO_EARLIER = "A search of public texts on 26 November 2026 found no earlier ruling on this over stolen data."
READ_AGAIN = date(2026, 11, 26)
"""The day on which the rows of the largest states were read again."""

CASES = {
    "amburgy": "Amburgy v. Express Scripts, 671 F. Supp. 2d 1046 (E.D. Mo. 2009)",
    "anderson": "Anderson v. Hannaford Bros. Co., 659 F.3d 151 (1st Cir. 2011)",
    "bellwether": "Bellwether Cmty. Credit Union v. Chipotle, 353 F. Supp. 3d 1070 (D. Colo. 2018)",
    "blackbaud": "In re Blackbaud, Inc., 567 F. Supp. 3d 667 (D.S.C. 2021)",
    "bohnak": "Bohnak v. Marsh & McLennan, 79 F.4th 276 (2d Cir. 2023)",
    "brinker": "In re Brinker Data Incident Litig., 2020 WL 691848 (M.D. Fla. Jan. 27, 2020)",
    "byrne_md": "In re Marriott Int'l, 440 F. Supp. 3d 447 (D. Md. 2020)",
    "clemens": "Clemens v. ExecuPharm, 48 F.4th 146 (3d Cir. 2022)",
    "clemens_trial": "Clemens v. ExecuPharm (E.D. Pa. June 22, 2023)",
    "collins": "Collins v. Athens Orthopedic Clinic, 307 Ga. 555, 837 S.E.2d 310 (2019)",
    "dittman": "Dittman v. UPMC, 196 A.3d 1036 (Pa. 2018)",
    "doe_henry_ford": "Doe v. Henry Ford Health Sys., 308 Mich. App. 592, 865 N.W.2d 915 (2014)",
    "equifax": "In re Equifax, 362 F. Supp. 3d 1295 (N.D. Ga. 2019)",
    "evid_669": "Cal. Evid. Code 669",
    "galaria": "Galaria v. Nationwide, 663 F. App'x 384 (6th Cir. 2016)",
    "green_cooper": "Green-Cooper v. Brinker Int'l, 73 F.4th 883 (11th Cir. 2023)",
    "griggs": "Griggs v. NHS Mgmt., LLC, No. SC-2023-0784 (Ala. Nov. 15, 2024)",
    "hannaford": "In re Hannaford Bros., 2010 ME 93, 4 A.3d 492",
    "moore": "Moore v. Centrelake Med. Grp., 83 Cal. App. 5th 515 (2022)",
    "mustapha": "Mustapha v. Culligan, 2008 SCC 27; Saadati v. Moorhead, 2017 SCC 28",
    "babstock": "Atlantic Lottery Corp. Inc. v. Babstock, 2020 SCC 19; Setoguchi v Uber B.V., 2023 ABCA 45 (Alberta)",
    "nunley": "Nunley v. Chelan-Douglas Health Dist., 32 Wn. App. 2d 700 (2024)",
    "paul": "Paul v. Providence Health Sys.-Or., 351 Or. 587, 273 P.3d 106 (2012)",
    "petta": "Petta v. Christie Bus. Holdings, 2025 IL 130337",
    "pinero": "Pinero v. Jackson Hewitt, 594 F. Supp. 2d 710 (E.D. La. 2009); Ponder v. Pfizer, 522 F. Supp. 2d 793 "
    "(M.D. La. 2007)",
    "pisciotta": "Pisciotta v. Old Nat'l Bancorp, 499 F.3d 629 (7th Cir. 2007)",
    "marriott_la": "Bank of La. v. Marriott Int'l, 438 F. Supp. 3d 433 (D. Md. 2020)",
    "randolph": "Randolph v. ING Life Ins. & Annuity, 973 A.2d 702 (D.C. 2009)",
    "reilly": "Reilly v. Ceridian, 664 F.3d 38 (3d Cir. 2011)",
    "sackin": "Sackin v. TransPerfect Glob., 278 F. Supp. 3d 739 (S.D.N.Y. 2017)",
    "schnuck": "Cmty. Bank of Trenton v. Schnuck Mkts., 887 F.3d 803 (7th Cir. 2018)",
    "tabata": "Tabata v. Charleston Area Med. Ctr., 233 W. Va. 512, 759 S.E.2d 459 (2014)",
    "target_consumers": "In re Target Corp., 66 F. Supp. 3d 1154 (D. Minn. 2014)",
    "toretto": "Toretto v. Donnelley Fin. Sols., 583 F. Supp. 3d 570 (S.D.N.Y. 2022)",
    "webb": "Webb v. Injured Workers Pharmacy, 72 F.4th 365 (1st Cir. 2023)",
    "charlie": "Charlie v. Rehoboth McKinley Christian Health Care Servs., 598 F. Supp. 3d 1145 (D.N.M. 2022)",
    "hapka": "Hapka v. CareCentrix, Inc., 2016 WL 7336407 (D. Kan. Dec. 19, 2016)",
    "perdue": "Perdue v. Hy-Vee, Inc., 455 F. Supp. 3d 749 (C.D. Ill. 2020)",
    "reetz": "Reetz v. Advocate Aurora Health, Inc., 2022 WI App 59, 405 Wis. 2d 298, 983 N.W.2d 669",
    "savidge": "Savidge v. Pharm-Save, Inc., 2017 WL 5986972 (W.D. Ky. Dec. 1, 2017)",
    "weisenberger": "Weisenberger v. Ameritas Mut. Holding Co., 597 F. Supp. 3d 1351 (D. Neb. 2022)",
    "webb_trial": "Webb v. Injured Workers Pharmacy, 2023 WL 5938606 (D. Mass. Sept. 11, 2023)",
}
LOSS_CITES = {
    ("US-AL", "future_risk"): "griggs",
    ("US-AL", "ftc_per_se"): "griggs",
    ("US-CA", "per_se"): "evid_669",
    ("US-CA", "mitigation_cost"): "moore",
    ("US-CA", "lost_time"): "moore",
    ("US-CO", "ftc_per_se"): "bellwether",
    ("US-DC", "future_risk"): "randolph",
    ("US-DC", "mitigation_cost"): "randolph",
    ("US-DC", "lost_time"): "randolph",
    ("US-FL", "future_risk"): "green_cooper",
    ("US-FL", "ftc_per_se"): "brinker",
    ("US-GA", "future_risk"): "collins",
    ("US-GA", "mitigation_cost"): "collins",
    ("US-GA", "lost_time"): "collins",
    ("US-GA", "ftc_per_se"): "equifax",
    ("US-IL", "future_risk"): "petta",
    ("US-IL", "mitigation_cost"): "petta",
    ("US-IN", "future_risk"): "pisciotta",
    ("US-IN", "mitigation_cost"): "pisciotta",
    ("US-LA", "future_risk"): "pinero",
    ("US-LA", "mitigation_cost"): "pinero",
    ("US-LA", "per_se"): "marriott_la",
    ("US-MA", "future_risk"): "webb",
    ("US-MA", "lost_time"): "webb",
    ("US-MA", "per_se"): "webb_trial",
    ("US-MD", "per_se"): "byrne_md",
    ("US-ME", "future_risk"): "hannaford",
    ("US-ME", "mitigation_cost"): "anderson",
    ("US-ME", "lost_time"): "hannaford",
    ("US-MI", "future_risk"): "doe_henry_ford",
    ("US-MI", "mitigation_cost"): "doe_henry_ford",
    ("US-MN", "future_risk"): "target_consumers",
    ("US-MN", "mitigation_cost"): "target_consumers",
    ("US-MN", "lost_time"): "target_consumers",
    ("US-MO", "future_risk"): "amburgy",
    ("US-MO", "mitigation_cost"): "amburgy",
    ("US-NJ", "future_risk"): "reilly",
    ("US-NY", "future_risk"): "bohnak",
    ("US-NY", "mitigation_cost"): "sackin",
    ("US-NY", "lost_time"): "sackin",
    ("US-NY", "ftc_per_se"): "toretto",
    ("US-OH", "future_risk"): "galaria",
    ("US-OR", "future_risk"): "paul",
    ("US-OR", "mitigation_cost"): "paul",
    ("US-OR", "lost_time"): "paul",
    ("US-PA", "future_risk"): "clemens",
    ("US-PA", "per_se"): "clemens_trial",
    ("US-SC", "ftc_per_se"): "blackbaud",
    ("US-WV", "future_risk"): "tabata",
    ("CA-ON", "future_risk"): "babstock",
    ("CA-ON", "mitigation_cost"): "babstock",
    ("CA-ON", "lost_time"): "babstock",
}
"""The decision behind a kind of loss where the notes of the row name one; else the authority on duty stands."""

ECONOMIC_CITES = {
    # the table shortens these to "Same", "Fox", "Dittman" and the like
    "US-CO": "SELCO Cmty. Credit Union v. Noodles & Co., 267 F. Supp. 3d 1288 (D. Colo. 2017); Town of Alma v. AZCO "
    "Constr., 10 P.3d 1256 (Colo. 2000)",
    "US-DC": "Attias v. CareFirst, Inc., 365 F. Supp. 3d 1 (D.D.C. 2019)",
    "US-IA": "Fox v. Iowa Health Sys., 399 F. Supp. 3d 780 (W.D. Wis. 2019); Annett Holdings v. Kum & Go, 801 N.W.2d "
    "499 (Iowa 2011)",
    "US-LA": CASES["marriott_la"],
    "US-MO": CASES["schnuck"],
    "US-MN": "Minn. Stat. 604.101; " + CASES["target_consumers"],
    "US-NV": "Smallman v. MGM Resorts Int'l, 638 F. Supp. 3d 1175 (D. Nev. 2022); Terracon Consultants v. Mandalay "
    "Resort Grp., 125 Nev. 66 (2009)",
    "US-KY": "Giddings & Lewis, Inc. v. Indus. Risk Insurers, 348 S.W.3d 729 (Ky. 2011)",
    "US-ME": CASES["hannaford"]
    + " (question left open); Digital Fed. Credit Union v. Hannaford Bros. Co. (Me. Bus. & "
    "Consumer Ct. 2012) (rule not adopted, but no duty to a card issuer)",
    "US-NE": "Lesiak v. Cent. Valley Ag Coop., Inc., 283 Neb. 103, 808 N.W.2d 67 (2012)",
    "US-OR": "Onita Pac. Corp. v. Trustees of Bronson, 315 Or. 149, 843 P.2d 890 (1992); " + CASES["paul"],
    "US-PA": CASES["dittman"],
    "US-TX": "LAN/STV v. Martin K. Eby Constr., 435 S.W.3d 234 (Tex. 2014); Cabezas v. Mr. Cooper Grp. Inc., No. "
    "3:23-cv-2453 (N.D. Tex.) and Hays v. Frost & Sullivan, Inc., No. SA-23-CV-01490 (W.D. Tex. Aug. 16, 2024) (negligence "
    "over data goes on)",
    "US-WV": "Aikens v. Debow, 208 W. Va. 486, 541 S.E.2d 576 (2000)",
    "US-WI": "Reetz v. Advocate Aurora Health, Inc., 2022 WI App 59; Ins. Co. of N. Am. v. Cease Elec., 2004 WI 139",
    "US-WA": "Eastwood v. Horse Harbor Found., 170 Wn.2d 380 (2010)",
    "US-TN": "Commercial Painting Co. v. Weitz Co., 676 S.W.3d 527 (Tenn. 2023)",
    "US-FL": "Tiara Condo. Ass'n v. Marsh & McLennan, 110 So. 3d 399 (Fla. 2013)",
    "US-IL": "Fox v. Iowa Health Sys., 399 F. Supp. 3d 780 (W.D. Wis. 2019); Flores v. Aon Corp., 2023 IL App (1st) "
    "230140; In re Gallagher, 631 F. Supp. 3d 573 (N.D. Ill. 2022)",
    "US-OH": "Brickman v. Maximus, Inc., No. 2:21-cv-3822 (S.D. Ohio Mar. 17, 2023); Tate v. EyeMed Vision Care, 2023 "
    "WL 6383467 (S.D. Ohio Sept. 29, 2023)",
    "CA-BC": "1688782 Ontario Inc. v. Maple Leaf Foods Inc., 2020 SCC 35",
    "IE": "Data Protection Act 2018, s 117",
    "EU-GDPR82": "Regulation (EU) 2016/679, art. 82",
}
LEADING = {
    # Day of the leading decision. Predictions of trial courts, and decisions of which only the year is known, count
    # from 1 January of their year, so that an assessment made in that year does not miss them.
    "US-AL": date(2024, 11, 15),
    "US-CT": date(2020, 1, 1),
    "US-DC": date(2019, 1, 1),
    "US-FL": date(2020, 1, 1),
    "US-KS": date(2016, 1, 1),
    "US-KY": date(2017, 1, 1),
    "US-MA": date(2014, 1, 1),
    "US-MD": date(2020, 1, 1),
    "US-ME": date(2011, 1, 1),
    "US-MN": date(2014, 1, 1),
    "US-MO": date(2018, 1, 1),
    "US-NC": date(2018, 1, 1),
    "US-NE": date(2022, 1, 1),
    "US-NH": date(2003, 2, 18),
    "US-NJ": date(2021, 1, 1),
    "US-NM": date(2022, 1, 1),
    "US-NV": date(2022, 1, 1),
    "US-NY": date(2017, 1, 1),
    "US-OH": date(2023, 1, 1),
    "US-OK": date(2023, 1, 1),
    "US-OR": date(2012, 2, 24),
    "US-PA": date(2018, 11, 21),
    "US-SC": date(2021, 1, 1),
    "US-VA": date(2020, 1, 1),
    "US-WA": date(2024, 10, 31),
    "US-WI": date(2022, 1, 1),
    "US-WV": date(2014, 1, 1),
    "CA-ON": date(2022, 1, 1),
    "CA-BC": date(2022, 1, 1),
}
OWN_DUTY_TEXT = {
    "US-CA": "Under the law of {P}, a duty to guard personal data comes from a special bond between the two sides or "
    "from statute.",
    "US-GA": "The top court of {P} finds no general duty to guard personal data, but a bond such as that of employer and "
    "staff can support one.",
    "US-WV": "The top court of {P} has protected patients' data because of the special bond between patient and "
    "health provider.",
    "CA-ON": "The appeals court of {P} leaves negligence open against those who hold personal data, but no trial has "
    "settled the duty.",
    "CA-BC": "Courts of {P} have let negligence claims over personal data go ahead as class actions, but no trial has "
    "settled the duty.",
}
Sentence = Callable[..., str]


@dataclass(frozen=True)
class Step:
    """How a row is corrected: what it says from a day on, and what held before."""

    value: str = ""
    text: str = ""
    cite: str = ""
    note: str = ""
    confidence: str = ""
    basis: str = ""
    start: date | None = None
    decided: date | None = None
    before: "Step | None" = None
    seen: date | None = None
    """The day on which a public text was read; the note of the table, with its mark, then gives way to `note`."""


NONE_FOUND = "No controlling authority found"


def _from(start: date, value: str = "", cite: str = "", note: str = "", confidence: str = "medium") -> Step:
    """Return the step of a ruling that was read about on the second day; before it nothing was settled."""
    return Step(
        value=value,
        cite=cite,
        note=note,
        confidence=confidence,
        start=start,
        before=Step("unsettled", cite=NONE_FOUND, confidence="low", seen=READ_AGAIN, note=NO_EARLIER),
        seen=READ_AGAIN,
    )


def _open(note: str, cite: str = "", confidence: str = "low") -> Step:
    """Return the step of a point that stays open, with what was seen."""
    return Step(cite=cite, note=note, confidence=confidence, seen=READ_AGAIN)


def _same(states: str, topics: str, step: Step) -> dict[tuple[str, str], Step]:
    """Return one step for several points."""
    return {(f"US-{state}", topic): step for state in states.split() for topic in topics.split()}


def _asked_for_misuse_before(start: date, cite: str) -> Step:
    """Return the step of a place whose courts, until a day, paid cost and time only after misuse."""
    return Step(start=start, before=Step("with_misuse", cite=cite, confidence="medium"))


WASHINGTON = _asked_for_misuse_before(
    date(2024, 10, 31), "Krottner v. Starbucks Corp., 406 F. App'x 129 (9th Cir. 2010)"
)
MINNESOTA = _asked_for_misuse_before(
    date(2014, 12, 18), "Forbes v. Wells Fargo Bank, 420 F. Supp. 2d 1018 (D. Minn. 2006)"
)
NEW_YORK = _asked_for_misuse_before(
    date(2017, 10, 4), "Shafran v. Harley-Davidson, 2008 WL 763177 (S.D.N.Y. Mar. 20, 2008)"
)
ACCEPTED_FROM = {
    # The first decision that the row of the place rests on; before it nothing was settled there.
    "US-FL": date(2020, 1, 27),
    "US-MA": date(2019, 12, 31),
    "US-MD": date(2020, 2, 21),
    "US-NC": date(2018, 3, 26),
    "US-NE": date(2022, 4, 7),
    "US-NM": date(2022, 1, 1),
    "US-NV": date(2022, 11, 2),
    "US-OK": date(2023, 1, 1),
    "US-PA": date(2018, 11, 21),
    "US-SC": date(2021, 10, 19),
    "US-WI": date(2022, 11, 22),
    "US-GA": date(2019, 12, 23),
    "US-ME": date(2011, 10, 20),
    "US-NJ": date(2021, 12, 16),
}
ACCEPTING = {
    "pleading",
    "if_reasonable",
    "injury_if_criminal",
    "with_criminal_theft",
    "with_real_risk",
    "with_misuse_or_imminent_risk",
}
LOSSES = "future_risk mitigation_cost lost_time"
EXPOSURE = {"future_risk", "mitigation_cost", "lost_time"}

CORRECTIONS: dict[tuple[str, str], Step] = {
    # Dittman overruled the reading on which the Third Circuit had barred card issuers and others.
    ("US-PA", "economic_loss"): Step(
        start=date(2018, 11, 21),
        seen=READ_AGAIN,
        before=Step(
            "bars",
            cite="Sovereign Bank v. BJ's Wholesale Club, 533 F.3d 162 (3d Cir. 2008)",
            confidence="medium",
        ),
    ),
    # Dittman is about an employer and its staff; the table states it for everybody.
    ("US-PA", "data_duty"): Step(
        text="The top court of {P} holds that an employer must guard its staff's data with care, and trial courts ask the "
        "same of others.",
        note="The court saw an act of its own in collecting and storing data without basic protection, so that the crime of a "
        "hacker did not end the duty. Clemens v. ExecuPharm (E.D. Pa. June 22, 2023) applies it.",
        seen=READ_AGAIN,
    ),
    ("US-WA", "data_duty"): Step(
        note="The court speaks of companies that collect and store such data, and applied this to a public body that had "
        "been warned. Whether the top court has looked at it was not found.",
        seen=READ_AGAIN,
    ),
    # 532 Madison is about closed shops; no ruling on people's data and this rule was seen.
    ("US-NY", "economic_loss"): Step(
        cite="532 Madison Ave. Gourmet Foods v. Finlandia Ctr., 96 N.Y.2d 280 (2001); compare Atwal MD, PC v. ECL Grp., LLC, "
        "No. 22-CV-355S (W.D.N.Y.) (two firms left to their contract)",
        note="A ruling on shops that had to close, not on data.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    # McConnell (20 May 2019) disowned the general duty that trial courts had read into Bradley Center v. Wessner.
    ("US-GA", "data_duty"): Step(
        start=date(2019, 5, 20),
        before=Step(
            "recognized_trial_level",
            "Before the top court spoke in 2019, federal trial courts that apply the law of {P} read a general duty not to "
            "expose others to harm one can foresee.",
            "In re Home Depot, 2016 WL 2897520 (N.D. Ga. May 18, 2016); In re Equifax, 362 F. Supp. 3d 1295 (N.D. Ga. "
            "2019); Bradley Ctr. v. Wessner, 250 Ga. 199 (1982)",
            confidence="medium",
        ),
    ),
    # The amendment of 2017 gave the statute a duty of security; Cooney (2010) had found only a duty to notify. The
    # appeals court drew the conclusion on 29 September 2023 (opinion checked); until then courts disagreed.
    ("US-IL", "data_duty"): Step(
        start=date(2017, 1, 1),
        basis="statute",
        decided=date(2023, 9, 29),
        before=Step(
            "leans_no",
            "For events before 2017, courts that apply the law of {P} found no duty to guard personal data, as the statute "
            "then asked only for notice.",
            "Cooney v. Chicago Pub. Schs., 407 Ill. App. 3d 358 (2010); " + CASES["schnuck"],
            confidence="high",
        ),
    ),
    # Moorman barred mere money loss (so for consumers in Target, 2014); Gallagher (2022) and Flores (2023) let it in.
    ("US-IL", "economic_loss"): Step(
        start=date(2022, 1, 1),
        before=Step(
            "bars",
            cite="Moorman Mfg. Co. v. Nat'l Tank Co., 91 Ill. 2d 69 (1982); " + CASES["target_consumers"],
            confidence="medium",
        ),
    ),
    ("US-DC", "economic_loss"): Step(
        start=date(2019, 1, 1), before=Step("unsettled", cite="No controlling authority found")
    ),
    # The table has no row for Alaska. Its top court follows People Express; a federal trial court went the other way.
    ("US-AK", "economic_loss"): Step(
        "identifiable_class",
        cite="Mattingly v. Sheldon Jackson Coll., 743 P.2d 356 (Alaska 1987)",
        note="Not on data. A federal trial court dismissed card customers' claims under Alaska law: "
        + CASES["target_consumers"]
        + ".",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # Sheen and Moore (2022) cannot be the source of what held before 2018.
    ("US-CA", "economic_loss"): Step(
        cite="Seely v. White Motor Co., 63 Cal. 2d 9 (1965); J'Aire Corp. v. Gregory, 24 Cal. 3d 799 (1979); In re Sony "
        "Gaming Networks, 903 F. Supp. 2d 942 (S.D. Cal. 2012)",
        note="What trial courts held on data before 2018; they were not all of one mind.",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # Tiara (7 March 2013) kept the rule to products, but parties to a contract still need a tort apart from it.
    ("US-FL", "economic_loss"): Step(
        "usually_does_not_bar",
        "In {P} the rule is for products only, but two sides of a contract still need a wrong that stands apart from it.",
        cite="Tiara Condo. Ass'n v. Marsh & McLennan, 110 So. 3d 399 (Fla. 2013); Island Travel & Tours, Ltd. v. MYR "
        "Indep., Inc. (Fla. 3d DCA Mar. 25, 2020) (independent tort doctrine)",
        confidence="high",
        start=date(2013, 3, 7),
        before=Step(
            "unsettled",
            "Before 2013 {P} held two sides to their contract for money loss, with exceptions that were hard to foresee.",
            cite="Indem. Ins. Co. of N. Am. v. Am. Aviation, Inc., 891 So. 2d 532 (Fla. 2004)",
            confidence="medium",
        ),
        seen=LOOKED_AT,
    ),
    ("US-KY", "economic_loss"): Step(
        note="A ruling on the sale of a machine.", confidence="medium", seen=LOOKED_AT
    ),
    ("US-NE", "economic_loss"): Step(
        note="A farm service was sued for negligence; the rule did not bar it.",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # Smallman and later trial courts: the spread of a person's data is not mere money loss.
    ("US-NV", "economic_loss"): Step(
        "bars_between_businesses",
        "In {P} mere money loss cannot be claimed as a rule, but trial courts do not see a person's loss of control over "
        "data as mere money loss.",
        note="In Smallman the court let the claim go on at the start of the suit.",
        confidence="medium",
        start=date(2022, 11, 2),
        before=Step(
            "bars_unless_noneconomic",
            cite="Terracon Consultants W., Inc. v. Mandalay Resort Grp., 125 Nev. 66, 206 P.3d 81 (2009)",
            confidence="medium",
        ),
        seen=LOOKED_AT,
    ),
    # Paul went off on the want of present harm; that money loss needs a special bond is older law.
    ("US-OR", "economic_loss"): Step(
        note="Paul left open if patients have such a bond with a hospital over their data.",
        confidence="high",
        seen=LOOKED_AT,
    ),
    ("US-TX", "economic_loss"): Step(
        note="Federal trial courts let people's claims over data go on. LAN/STV is a ruling on a building project; the court says "
        "there that the rule does not hold everywhere, and asks if a contract can share out the risk.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    ("US-TN", "economic_loss"): Step(
        note="The top court spoke on 28 September 2023; the rule had been tied to products before.",
        confidence="high",
        seen=LOOKED_AT,
    ),
    ("US-WV", "economic_loss"): Step(
        note="A ruling on a closed bridge. No ruling on this rule and data was found.",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # Scots law knows Hedley Byrne beside the rule on loss that flows from harm to another.
    ("GB-SCT", "economic_loss"): Step(
        cite="Dynamco Ltd v Holland & Hannen & Cubitts (Scotland) Ltd 1971 SC 257; Hedley Byrne & Co Ltd v Heller & Partners "
        "Ltd [1964] AC 465",
        note="Seen in summaries only.",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # The table calls Michigan's duty unsettled; the Court of Appeals upheld a verdict on a special relationship.
    ("US-MI", "data_duty"): Step(
        "limited",
        "An appeals court of {P} found a duty to guard personal data in the special bond of a union and its members.",
        "Bell v. Mich. Council 25, AFSCME, No. 246684, 2005 WL 356306 (Mich. Ct. App. Feb. 15, 2005) (unpublished)",
        confidence="medium",
        start=date(2005, 2, 15),
        before=Step("unsettled", cite="No authority located", confidence="low"),
    ),
    # The table cites Curry from memory. Its text: motion to dismiss denied, the duty itself left for later.
    ("US-NC", "data_duty"): Step(
        cite="Curry v. Schletter Inc., No. 1:17-cv-0001-MR-DLH (W.D.N.C. Mar. 26, 2018)",
        note="An employer sent tax forms of its staff to a phisher. The court let the claim go on and left it to a later "
        "stage whether a duty exists. Contributory negligence bars in full.",
        confidence="medium",
        start=date(2018, 3, 26),
        seen=LOOKED_AT,
    ),
    # The table says that the rule binds contract parties alone. Crescent (18 Dec. 2020) applied it to a stranger and
    # asks for a duty that the law imposes apart from contract.
    ("US-NC", "economic_loss"): Step(
        "independent_duty",
        cite="Crescent Univ. City Venture, LLC v. Trussway Mfg., Inc., 376 N.C. 54, 852 S.E.2d 98 (2020)",
        note="The court added that sides of a business deal as a rule owe each other no care to prevent money loss, even "
        "without a contract of their own. Later decisions ask if a contract gives a remedy.",
        confidence="medium",
        start=date(2020, 12, 18),
        before=Step("unsettled", cite="No controlling authority found"),
        seen=LOOKED_AT,
    ),
    # "not_decided" in the table looks at Nunley alone; older Washington law asks for actual loss.
    ("US-WA", "future_risk"): Step(
        "not_injury",
        cite="Gazija v. Nicholas Jerns Co., 86 Wn.2d 215 (1975); Krottner v. Starbucks Corp., 406 F. App'x 129 (9th Cir. "
        "2010)",
        note="Nunley (2024) did not need to decide it.",
        confidence="medium",
    ),
    # Nunley (2024) opened the door; before it a federal appeals court had predicted that Washington asks for misuse.
    ("US-WA", "mitigation_cost"): WASHINGTON,
    ("US-WA", "lost_time"): WASHINGTON,
    # The damage must have come about: Rothwell (risk and fear of illness), followed in Canada for data by Setoguchi.
    ("AU-NSW", "future_risk"): Step(
        "not_injury",
        cite="Rothwell v Chemical & Insulating Co Ltd [2007] UKHL 39; Alcan Gove Pty Ltd v Zabic [2015] HCA 33",
        note="General law of negligence; no decision on data was found.",
        confidence="medium",
    ),
    # Illinois before Petta (24 January 2025): risk was no injury by Williams; on the cost, courts went both ways.
    ("US-IL", "future_risk"): Step(
        start=date(2025, 1, 24),
        before=Step(
            "not_injury",
            cite="Williams v. Manchester, 228 Ill. 2d 404 (2008); Cooney v. Chicago Pub. Schs., 407 Ill. App. 3d 358 (2010)",
            confidence="medium",
        ),
    ),
    ("US-IL", "mitigation_cost"): Step(
        start=date(2025, 1, 24),
        before=Step(
            "mixed",
            cite="Cooney v. Chicago Pub. Schs., 407 Ill. App. 3d 358 (2010) (refused)",
            confidence="medium",
        ),
    ),
    # British Columbia lets wasted time go to trial with the rest of a negligence claim; Ontario and Alberta do not.
    ("CA-BC", "lost_time"): Step(
        "pleading",
        cite="Tucci v. Peoples Trust Co., 2017 BCSC 1525, varied 2020 BCCA 246; Campbell v. Capital One Fin. Corp., 2024 "
        "BCCA 253",
        confidence="medium",
        start=date(2017, 8, 31),
        before=Step("unsettled", cite="No controlling authority found"),
    ),
    # Minnesota before Target: two federal decisions on stolen laptops and computers refused risk and its cost.
    ("US-MN", "future_risk"): Step(
        start=date(2014, 12, 18),
        before=Step(
            "not_injury",
            cite="Forbes v. Wells Fargo Bank, 420 F. Supp. 2d 1018 (D. Minn. 2006)",
            confidence="medium",
        ),
    ),
    ("US-MN", "mitigation_cost"): MINNESOTA,
    ("US-MN", "lost_time"): MINNESOTA,
    # New York before Sackin: federal trial courts refused the cost of watching credit without misuse.
    ("US-NY", "mitigation_cost"): NEW_YORK,
    ("US-NY", "lost_time"): NEW_YORK,
    # The table says rejected; Capital One accepted it under the law of New York, so courts are split.
    ("US-NY", "ftc_per_se"): Step(
        "split",
        cite=CASES["toretto"] + "; In re Capital One, 488 F. Supp. 3d 374 (E.D. Va. 2020)",
        confidence="medium",
        start=date(2020, 9, 18),
    ),
    # Georgia: a line of rulings of one federal trial court; no appeals court of the state has taken up the point.
    ("US-GA", "ftc_per_se"): Step(
        cite=CASES["equifax"] + "; In re Equifax, 371 F. Supp. 3d 1150 (N.D. Ga. 2019)",
        note="Rulings of a federal trial court; no appeals court of the state was found that decides the point.",
        confidence="medium",
        seen=LOOKED_AT,
    ),
    # Maryland: the state's own courts say it, and the highest one said it again in 2025; the table named a federal case.
    ("US-MD", "per_se"): Step(
        cite="Brooks v. Lewin Realty III, Inc., 378 Md. 70 (2003); Walton v. Premier Soccer Club, Inc., 490 Md. 204 (2025); "
        + CASES["byrne_md"],
        confidence="high",
        seen=date(2026, 11, 26),
    ),
    ("US-FL", "ftc_per_se"): Step(
        note="Seen in a later court's summary: a federal statute without a right to sue cannot set the standard here.",
        confidence="medium",
        seen=date(2026, 11, 26),
    ),
    # The smaller states, read about on 26 November 2026. What the rulings say on other points stays open.
    ("US-AR", "economic_loss"): _open(
        "The court let farmers claim because land and crops were harmed, and left the reach of the rule open. Not on data.",
        "Bayer CropScience LP v. Schafer, 385 S.W.3d 822 (Ark. 2011)",
        "medium",
    ),
    **_same(
        "AR",
        LOSSES,
        _open(
            "Rodriguez v. Mena Hosp. Comm'n (W.D. Ark. Nov. 1, 2023) let a claim in negligence go on; what it says on this "
            "loss was not seen."
        ),
    ),
    ("US-CT", "data_duty"): Step(
        note="The claim against the hotel's provider of services went on under this law. Seen in notes on the ruling.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    **_same(
        "CO",
        LOSSES,
        _open(
            "Federal trial courts there have refused to hear such suits without misuse: Henderson v. Reventics, LLC, No. "
            "23-cv-00586 (D. Colo. Sept. 30, 2024). No ruling on negligence itself was found.",
            confidence="medium",
        ),
    ),
    ("US-IA", "economic_loss"): Step(
        cite="Annett Holdings, Inc. v. Kum & Go, L.C., 801 N.W.2d 499 (Iowa 2011); Fox v. Iowa Health Sys., 399 F. Supp. 3d "
        "780 (W.D. Wis. 2019); " + CASES["perdue"],
        note="The top court spoke on a chain of payment cards. Federal trial courts apply it to patients' and customers' data; "
        "in Perdue the customers gave the point up.",
        confidence="high",
        seen=READ_AGAIN,
    ),
    ("US-KS", "data_duty"): Step(
        note="Tax forms of staff went to an impostor and a false tax return followed. A ruling at the start of the suit.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    # David v. Hett is of 30 December 2011 and cannot be the source of what held before.
    ("US-KS", "economic_loss"): Step(
        "unsettled", cite=NONE_FOUND, confidence="low", note=NO_EARLIER, seen=READ_AGAIN
    ),
    ("US-KS", "future_risk"): _open(
        "Federal trial courts there have refused to hear such suits without misuse: Masterson v. IMA Fin. Grp., Inc., 2023 WL "
        "8647157 (D. Kan. 2023); Jenkins v. Associated Wholesale Grocers, Inc., No. 24-4039 (D. Kan. Mar. 5, 2025). No ruling "
        "on negligence itself was found."
    ),
    **_same(
        "KS",
        "mitigation_cost lost_time",
        _from(
            date(2016, 12, 19),
            cite=CASES["hapka"],
            note="A false tax return had been filed; the court did not look at her costs and time apart from it.",
        ),
    ),
    ("US-KY", "data_duty"): Step(
        note="Tax forms of former staff went to an impostor. The court let the claim go on for money already spent.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    ("US-KY", "future_risk"): _from(
        date(2017, 12, 1),
        cite=CASES["savidge"],
        note="In 2024 the court in the same case let the workers seek damages for the risk, next to distress and costs that they "
        "had already borne. Seen in summaries.",
    ),
    # A ruling of 1 December 2017 cannot be the source of what held before it.
    ("US-KY", "mitigation_cost"): Step(
        "unsettled", cite=NONE_FOUND, confidence="low", note=NO_EARLIER, seen=READ_AGAIN
    ),
    ("US-LA", "data_duty"): Step(
        note="For people's data: Merrell v. 1st Lake Props., Inc., No. 23-1450 (E.D. La. 2023 and 2024), in which the claim failed "
        "at first and went on once it named statutes as the standard.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    ("US-LA", "future_risk"): Step(
        cite="Bradix v. Advance Stores Co., 226 So. 3d 523 (La. Ct. App. 2017); " + CASES["pinero"],
        note="The state appeals court spoke on 16 August 2017: mere risk gives no claim.",
        confidence="high",
        seen=READ_AGAIN,
    ),
    ("US-LA", "mitigation_cost"): Step(
        cite="Belle Chasse Auto. Care, Inc. v. Advanced Auto Parts, Inc., 2009 WL 799760 (E.D. La. Mar. 24, 2009); "
        + CASES["pinero"],
        note="Seen in a summary: the cost of watching credit was asked for and the suit was dismissed for want of actual damage.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    ("US-MD", "future_risk"): _open(
        "A federal trial court dismissed a suit over mere exposure for want of injury in 2024: Burger v. Healthcare Mgmt. Sols., "
        "LLC (D. Md. 2024). No ruling on negligence itself was found.",
        confidence="medium",
    ),
    ("US-MN", "economic_loss"): Step(
        note="In re Netgain Tech., LLC, No. 21-cv-1210 (D. Minn. June 2, 2022) says the same for a provider of services.",
        seen=READ_AGAIN,
    ),
    ("US-MO", "data_duty"): Step(
        note="A hospital whose worker put patients' files on the web had to answer in negligence: K.A. v. Children's Mercy Hosp., "
        "No. 4:18-cv-00514 (W.D. Mo. May 16, 2019).",
        seen=READ_AGAIN,
    ),
    ("US-MO", "economic_loss"): Step(
        note="A ruling between banks and a merchant. A trial court dismissed card customers' claims, too: "
        + CASES["perdue"]
        + ".",
        seen=READ_AGAIN,
    ),
    **_same(
        "MO",
        "future_risk mitigation_cost",
        Step(note="Seen in the opening of the opinion and in a later court's summary.", seen=READ_AGAIN),
    ),
    # The table calls lost time unsettled; the customer in Amburgy had spent time and money and was not heard.
    ("US-MO", "lost_time"): _from(
        date(2009, 11, 23),
        "with_misuse",
        CASES["amburgy"],
        "Seen in the opening of the opinion and in a later court's summary; the court did not hear the suit.",
    ),
    ("US-MS", "economic_loss"): _open(
        "A trial court doubted that the rule should shield a careless designer; no appeals court has ruled on that. Not on data.",
        "Prestress Servs. Indus. of TN, LLC v. W.G. Yates & Sons Constr. Co., 280 F. Supp. 3d 908 (N.D. Miss. 2017)",
        "medium",
    ),
    **_same(
        "MS",
        "data_duty " + LOSSES,
        _open(
            "Williams v. Bienville Orthopaedic Specialists, LLC, 737 F. Supp. 3d 411 (S.D. Miss. 2024) is about stolen data; what "
            "it decides on this point was not seen."
        ),
    ),
    **_same(
        "MT",
        LOSSES,
        _open(
            "Teeter v. Easterseals-Goodwill (D. Mont. Mar. 2, 2023) let a claim in negligence go on; on this loss only the right "
            "to be heard was seen."
        ),
    ),
    ("US-ND", "economic_loss"): _open(
        "The top court keeps the loss from goods that fail between businesses out of negligence. Not on data.",
        "Coop. Power Ass'n v. Westinghouse Elec. Corp., 493 N.W.2d 661 (N.D. 1992)",
        "medium",
    ),
    **_same(
        "ND",
        LOSSES,
        _open(
            "Quaife v. Brady Martz & Assocs., P.C. (D.N.D. 2024) let a claim in negligence go on; what it says on this loss was "
            "not seen."
        ),
    ),
    ("US-NE", "data_duty"): Step(
        note="Seen in a summary. Class actions now need gross negligence or worse (87-1201).",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    # The table calls it undecided; the ruling took the risk as enough to be heard.
    ("US-NE", "future_risk"): _from(
        date(2022, 4, 7), "standing_only", CASES["weisenberger"], "Seen in a summary."
    ),
    **_same(
        "NE",
        "mitigation_cost lost_time",
        _from(
            date(2022, 4, 7),
            cite=CASES["weisenberger"],
            note="The claim went on for a customer with false charges; what the ruling says on this loss alone was not seen.",
            confidence="low",
        ),
    ),
    ("US-NH", "data_duty"): Step(
        note="The top court spoke of the seller of the data, because of stalking and stolen identities. No ruling on hacking was "
        "found.",
        confidence="high",
        seen=READ_AGAIN,
    ),
    ("US-NM", "data_duty"): Step(note="Seen in a summary.", confidence="medium", seen=READ_AGAIN),
    # The table says that claims over the risk went on; the ruling calls some of them speculative.
    ("US-NM", "future_risk"): Step(
        "unsettled",
        cite=CASES["charlie"],
        note="The ruling rests on time and effort already spent and calls some of the later risk speculative. Seen in a summary.",
        confidence="medium",
        seen=READ_AGAIN,
    ),
    **_same(
        "NM",
        "mitigation_cost lost_time",
        _from(
            date(2022, 1, 1),
            cite=CASES["charlie"],
            note="Time and means spent on watching accounts were held to be loss. Seen in a summary.",
        ),
    ),
    **_same(
        "RI",
        LOSSES,
        _open(
            "Morelli v. R.I. Pub. Transit Auth. (R.I. Super. Ct. Nov. 29, 2023) let those go on whose name or accounts were "
            "misused; on this loss alone nothing was seen."
        ),
    ),
    ("US-TN", "lost_time"): _open(
        "Lost time was among the losses in In re HCA Healthcare (M.D. Tenn. Aug. 15, 2024), which went on; no words on it were "
        "seen.",
        confidence="medium",
    ),
    **_same(
        "VT",
        LOSSES,
        _open(
            "Gaboriault v. Primmer Piper (D. Vt. Oct. 11, 2024) let the claimant be heard over the leak and her costs; what it says "
            "on this loss in negligence was not seen."
        ),
    ),
    ("US-WI", "future_risk"): _open(
        "A digest of a firm's note says that an unpublished ruling of 2025, Bauer v. Fincantieri Marine Grp., LLC (Wis. Ct. App.), "
        "gives workers no right to sue over the mere risk; the ruling was not seen.",
        confidence="medium",
    ),
    ("US-WI", "lost_time"): _from(
        date(2022, 11, 22),
        cite=CASES["reetz"] + "; Linman v. Marten Transp., Ltd., No. 22-cv-204 (W.D. Wis. Mar. 17, 2023)",
        confidence="high",
    ),
    ("US-WV", "data_duty"): Step(
        cite=CASES["tabata"]
        + "; State ex rel. W. Va. Univ. Hosps.-E., Inc. v. Hammer, 866 S.E.2d 187 (W. Va. 2021)",
        note="Patients may sue over broken confidence; one whose file a clerk only opened as her job asked had no injury.",
        confidence="high",
        seen=READ_AGAIN,
    ),
    ("US-WV", "future_risk"): Step(note="Seen in notes on the decision.", seen=READ_AGAIN),
    ("US-AZ", "mitigation_cost"): Step(
        start=date(2021, 1, 1),
        before=Step(
            "with_misuse_or_imminent_risk",
            cite="Stollenwerk v. Tri-West Health Care All., 254 F. App'x 664 (9th Cir. 2007)",
            confidence="medium",
        ),
    ),
    # Warren (30 July 2021) speaks of data statutes; an informant's data was protected in negligence before them.
    ("GB-EAW", "data_duty"): Step(
        start=date(2021, 7, 30),
        before=Step(
            "limited",
            "In {P}, a duty in negligence to guard information could come from a special bond in which the task was "
            "taken on.",
            "Swinney v Chief Constable of Northumbria [1997] QB 464 (CA)",
            confidence="medium",
        ),
    ),
}
# Massachusetts: a trial court found the duty in 2014, before the cases that the table names.
SMALLER = "AK AL AR CO CT DC DE HI IA ID IN KS KY LA MD ME MN MO MS MT ND NE NH NM NV OK OR RI SC SD TN UT VT WI WV WY"
SEARCHED = {f"US-{state}" for state in SMALLER.split()}
"""Places in which public texts were searched for rulings on the five topics of the table on the second day."""
RULED = {
    (f"US-{state}", topic)
    for topic, states in {
        "data_duty": "AR IN MT ND OK RI VT",
        "economic_loss": "CT DE HI ID IN KS NH OK RI SD UT VT WY",
        "future_risk": "CT DE NV TN",
        "mitigation_cost": "CT DE TN",
        "lost_time": "IN NV",
    }.items()
    for state in states.split()
}
"""Points of those places on which a later row is kept by hand."""
EARLIER = {
    (
        "US-AL",
        "data_duty",
    ): "Gibson v. Warrior Met Coal, Inc. (N.D. Ala. 2024) let such a claim go on; its day was not seen.",
    ("US-MO", "data_duty"): "Amburgy (2009) did not hear a customer's suit over the risk.",
}
"""What was seen of the time before a leading decision, where something was."""
EXTRA_CITES = {
    ("US-MA", "data_duty"): "; In re Sony Gaming Networks, 996 F. Supp. 2d 942 (S.D. Cal. 2014)",
}


def amend(row: Row, name: str, sentence: Sentence) -> Iterator[Row]:
    """Yield the row as corrected, after the rows that held before it."""
    row = replace(row, cite=row.cite + EXTRA_CITES.get((row.place, row.topic), ""))
    step = CORRECTIONS.get((row.place, row.topic))
    if step is None and row.topic in EXPOSURE and row.value in ACCEPTING and row.place in ACCEPTED_FROM:
        step = Step(
            start=ACCEPTED_FROM[row.place], before=Step("unsettled", cite="No controlling authority found")
        )
    if step is None:
        yield row
        return
    now = _apply(row, step, name, sentence)
    if step.before:
        earlier = replace(before(now, "", "", ""), as_of=row.as_of)
        yield _apply(replace(earlier, value=step.before.value, decided=None), step.before, name, sentence)
    if now.decided:
        yield replace(
            now,
            value="unsettled",
            text=f"Courts that apply the law of {name} disagreed on whether the statute of 2017 gives a duty to guard "
            "personal data.",
            decided=None,
            confidence="medium",
        )
    yield now


def _apply(row: Row, step: Step, name: str, sentence: Sentence) -> Row:
    value = step.value or row.value
    if step.text:
        text = step.text.format(P=name)
    elif step.value:
        text = sentence(row.topic, value, name)
    else:
        text = row.text
    return replace(
        row,
        value=value,
        text=text,
        cite=step.cite or row.cite,
        note=step.note if step.seen else " ".join(part for part in (step.note, row.note) if part),
        as_of=step.seen or row.as_of,
        confidence=step.confidence or row.confidence,
        basis=step.basis or row.basis,
        in_force_from=step.start or row.in_force_from,
        decided=step.decided or row.decided,
    )
