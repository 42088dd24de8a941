# ruff: noqa: E501  (a table reads best with one record a line)
"""Federal standing by circuit, lenders and impostors: not in the researched tables.

Written from memory of the decisions named, and every row says so, except those in the tables of what was read since.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from law_import.corrections import LOOKED_AT
from law_import.limitation import READ_ON
from law_import.rows import Row, from_notes

CIRCUITS = {
    "First": "ME MA NH RI",
    "Second": "CT NY VT",
    "Third": "DE NJ PA",
    "Fourth": "MD NC SC VA WV",
    "Fifth": "LA MS TX",
    "Sixth": "KY MI OH TN",
    "Seventh": "IL IN WI",
    "Eighth": "AR IA MN MO NE ND SD",
    "Ninth": "AK AZ CA HI ID MT NV OR WA",
    "Tenth": "CO KS NM OK UT WY",
    "Eleventh": "AL FL GA",
    "D.C.": "DC",
}
MCMORRIS = "McMorris v. Carlos Lopez & Assocs., LLC, 995 F.3d 295 (2d Cir. 2021)"
TRANSUNION = (date(2021, 6, 25), "factors", "TransUnion LLC v. Ramirez, 594 U.S. 413 (2021)")
CLAPPER = date(2013, 2, 26)
"""From then on courts asked for a danger that is certainly near, or a substantial risk."""
FIRST_RULINGS = (
    None,
    "strict",
    "Key v. DSW, Inc., 454 F. Supp. 2d 684 (S.D. Ohio 2006); Bell v. Acxiom Corp., 2006 WL 2850042 (E.D. Ark. 2006); "
    "Randolph v. ING Life Ins. & Annuity Co., 486 F. Supp. 2d 1 (D.D.C. 2007)",
)
"""How each circuit begins: trial courts alone, and nearly all of them refused."""
BEFORE_CLAPPER = (
    date(2007, 8, 23),
    "divided",
    "Pisciotta v. Old Nat'l Bancorp, 499 F.3d 629 (7th Cir. 2007), followed in Caudle v. Towers, Perrin, Forster & "
    "Crosby, Inc., 580 F. Supp. 2d 273 (S.D.N.Y. 2008); contra Amburgy v. Express Scripts, Inc., 671 F. Supp. 2d 1046 "
    "(E.D. Mo. 2009)",
)
"""From the first ruling of an appeals court on, courts elsewhere were divided."""
AFTER_CLAPPER = (
    CLAPPER,
    "strict",
    "Clapper v. Amnesty Int'l USA, 568 U.S. 398 (2013), as read in In re Sci. Applications Int'l Corp. (SAIC) Backup Tape "
    "Data Theft Litig., 45 F. Supp. 3d 14 (D.D.C. 2014), and Peters v. St. Joseph Servs. Corp., 74 F. Supp. 3d 847 (S.D. "
    "Tex. 2015)",
)
"""Where a circuit stands after Clapper that has not spoken itself: most trial courts then refused."""
NOT_DECIDED = (
    date(2015, 7, 20),
    "unsettled",
    "Remijas v. Neiman Marcus Grp., LLC, 794 F.3d 688 (7th Cir. 2015), which binds only its own circuit",
)
"""From the first appeals ruling that read Clapper otherwise, trial courts elsewhere were divided."""

HUTTON = date(2018, 6, 12)
"""From then on fraud in a person's name counts in the Fourth Circuit even if it cost nothing."""
HOLMES = date(2025, 10, 14)
"""From then on private data that is posted counts there, too."""
STEPS: dict[str, tuple[tuple[date, str, str], ...]] = {
    # circuit → (from when, how the court treats a risk of misuse, the decision)
    "First": (
        (date(2012, 2, 28), "strict", "Katz v. Pershing, LLC, 672 F.3d 64 (1st Cir. 2012)"),
        (date(2023, 6, 30), "factors", "Webb v. Injured Workers Pharmacy, LLC, 72 F.4th 365 (1st Cir. 2023)"),
    ),
    "Second": (
        (
            date(2021, 4, 26),
            "factors",
            MCMORRIS + "; Bohnak v. Marsh & McLennan, 79 F.4th 276 (2d Cir. 2023)",
        ),
    ),
    "Third": (
        (date(2011, 12, 12), "strict", "Reilly v. Ceridian Corp., 664 F.3d 38 (3d Cir. 2011)"),
        (date(2022, 9, 2), "factors", "Clemens v. ExecuPharm Inc., 48 F.4th 146 (3d Cir. 2022)"),
    ),
    "Fourth": (
        (date(2017, 2, 6), "strict", "Beck v. McDonald, 848 F.3d 262 (4th Cir. 2017)"),
        (
            HUTTON,
            "strict",
            "Beck v. McDonald, 848 F.3d 262 (4th Cir. 2017); Hutton v. Nat'l Bd. of Exam'rs in Optometry, Inc., 892 F.3d "
            "613 (4th Cir. 2018)",
        ),
        (
            HOLMES,
            "publicity",
            "Holmes v. Elephant Ins. Co., 156 F.4th 413 (4th Cir. 2025); Hutton v. Nat'l Bd. of Exam'rs in Optometry, "
            "Inc., 892 F.3d 613 (4th Cir. 2018)",
        ),
    ),
    # no factors of the circuit's own: the one ruling of a trial court that was seen asks for identity theft
    "Fifth": (
        (
            TRANSUNION[0],
            "unsettled",
            TRANSUNION[2] + "; Logan v. Marker Grp., Inc., No. 4:22-CV-00174 (S.D. Tex. July 18, 2024)",
        ),
    ),
    "Sixth": (
        (
            date(2016, 9, 12),
            "lenient",
            "Galaria v. Nationwide Mut. Ins. Co., 663 F. App'x 384 (6th Cir. 2016)",
        ),
        (
            *TRANSUNION[:2],
            TRANSUNION[2]
            + ", as read in Bowen v. Paxton Media Grp., LLC, No. 5:21-CV-00143 (W.D. Ky. Sept. 8, 2022)",
        ),
    ),
    "Seventh": (
        (
            date(2007, 8, 23),
            "lenient",
            "Pisciotta v. Old Nat'l Bancorp, 499 F.3d 629 (7th Cir. 2007); "
            "Remijas v. Neiman Marcus Grp., LLC, 794 F.3d 688 (7th Cir. 2015)",
        ),
        (
            *TRANSUNION[:2],
            TRANSUNION[2] + ", as read in Baysal v. Midvale Indem. Co., 78 F.4th 976 (7th Cir. 2023)",
        ),
    ),
    # the decision rests on what was taken, card data without identity numbers, and on the lack of misuse
    "Eighth": ((date(2017, 8, 30), "factors", "In re SuperValu, Inc., 870 F.3d 763 (8th Cir. 2017)"),),
    "Ninth": (
        (
            date(2010, 12, 14),
            "lenient",
            "Krottner v. Starbucks Corp., 628 F.3d 1139 (9th Cir. 2010); In re Zappos.com, Inc., 888 F.3d 1020 "
            "(9th Cir. 2018)",
        ),
        (
            *TRANSUNION[:2],
            TRANSUNION[2]
            + ", as read in I.C. v. Zynga, Inc., 600 F. Supp. 3d 1034 (N.D. Cal. 2022), and Greenstein v. "
            "Noblr Reciprocal Exch., 585 F. Supp. 3d 1220 (N.D. Cal. 2022)",
        ),
    ),
    # trial courts alone, but all those that were seen refuse
    "Tenth": (
        (
            date(2021, 12, 6),
            "strict",
            "Legg v. Leaders Life Ins. Co., 574 F. Supp. 3d 985 (W.D. Okla. 2021); C.C. v. Med-Data Inc., No. 21-2301 (D. "
            "Kan. Mar. 31, 2022); In re IMA Fin. Grp. Data Sec. Incident Litig., No. 2:23-cv-02223 (D. Kan. Dec. 14, 2023); "
            "Henderson v. Reventics, LLC, No. 23-cv-00586 (D. Colo. Sept. 30, 2024)",
        ),
    ),
    # the decision follows the Eighth Circuit: card data without identity numbers, and no misuse of anyone's
    "Eleventh": (
        (
            date(2021, 2, 4),
            "factors",
            "Tsao v. Captiva MVP Rest. Partners, LLC, 986 F.3d 1332 (11th Cir. 2021); Green-Cooper v. Brinker "
            "Int'l, Inc., 73 F.4th 883 (11th Cir. 2023)",
        ),
    ),
    "D.C.": (
        (
            date(2017, 8, 1),
            "lenient",
            "Attias v. CareFirst, Inc., 865 F.3d 620 (D.C. Cir. 2017); In re U.S. Office of Pers. Mgmt. Data Sec. Breach "
            "Litig., 928 F.3d 42 (D.C. Cir. 2019)",
        ),
        (
            *TRANSUNION[:2],
            TRANSUNION[2] + ", as read in Attias v. CareFirst, Inc., No. 15-cv-882 (D.D.C. Mar. 28, 2023)",
        ),
    ),
}
WORDS = {
    "lenient": "Federal courts of the {C} Circuit hold that theft of sensitive data gives standing, even before misuse.",
    "strict": "Federal courts of the {C} Circuit hold that the mere risk of misuse gives no standing.",
    "factors": "Federal courts of the {C} Circuit ask if thieves took the data on purpose, if some was misused and how "
    "sensitive it is.",
    "publicity": "In the {C} Circuit fraud in a person's name or a posting of private data gives standing; a mere risk of misuse "
    "does not.",
    "unsettled": "No federal appeals ruling found for the {C} Circuit says when a risk of misuse gives standing.",
    "divided": "Before 2013 no top ruling bound the {C} Circuit, and courts were divided on whether a risk of misuse gives "
    "standing.",
}
OWN_WORDS = {
    None: "Before August 2007 only trial courts had ruled, and nearly all held, in the {C} Circuit as elsewhere, that a mere "
    "risk of misuse gives no standing.",
    CLAPPER: "After the top court spoke in 2013, most trial courts, in the {C} Circuit as elsewhere, held that a mere risk of "
    "misuse gives no standing.",
    HUTTON: "In the {C} Circuit a mere risk of misuse gives no standing, but fraud in a person's name does, even at no cost.",
}
STEP_WORDS: dict[tuple[str, date | None], str] = {
    (
        "Tenth",
        date(2021, 12, 6),
    ): "Most trial courts of the Tenth Circuit hold that a risk without misuse gives no standing.",
}
STEPS_READ: dict[tuple[str, date | None], tuple[str, str]] = {
    # circuit and first day → how sure its own step is since the decisions were read, and what must be added
    ("First", date(2012, 2, 28)): ("medium", "There no outsider was known to have seen the data."),
    ("First", date(2023, 6, 30)): ("medium", ""),
    ("Second", NOT_DECIDED[0]): (
        "medium",
        "A summary order of 2017, which does not bind, found no standing on its facts.",
    ),
    ("Third", date(2011, 12, 12)): ("high", ""),
    ("Third", date(2022, 9, 2)): ("medium", ""),
    ("Fourth", date(2017, 2, 6)): ("high", ""),
    ("Fourth", HUTTON): (
        "high",
        "The older row left out that fraud in a person's name is enough without a loss.",
    ),
    ("Fourth", HOLMES): (
        "medium",
        "Seen in reports that agree. The older row said only that a mere risk is not enough.",
    ),
    ("Fifth", TRANSUNION[0]): (
        "medium",
        "One trial court was seen: it asked for identity theft that had happened.",
    ),
    ("Sixth", date(2016, 9, 12)): ("high", "The ruling was not published, so it does not bind."),
    ("Sixth", TRANSUNION[0]): (
        "medium",
        "A trial court joined the risk with money and time spent against it. No later appeals ruling was found.",
    ),
    ("Seventh", date(2007, 8, 23)): ("medium", ""),
    ("Seventh", TRANSUNION[0]): (
        "medium",
        "The case of 2023 was about license numbers alone, which were not enough.",
    ),
    ("Ninth", date(2010, 12, 14)): ("high", ""),
    ("Ninth", TRANSUNION[0]): (
        "medium",
        "The trial courts asked how sensitive the data was. An appeals ruling of 2024 in Greenstein was seen only in part.",
    ),
    ("Tenth", date(2021, 12, 6)): ("medium", "No ruling of the appeals court was found."),
    ("D.C.", date(2017, 8, 1)): ("medium", ""),
    ("D.C.", TRANSUNION[0]): ("medium", "The trial court asks for time or money spent because of the risk."),
}
SHARED_READ = frozenset({None, BEFORE_CLAPPER[0], CLAPPER, NOT_DECIDED[0]})
"""The steps that all circuits share were read, in part or in reports, and are medium."""
CIRCUITS_SEEN = frozenset({("Second", "factors"), ("Eighth", "factors"), ("Eleventh", "factors")})
"""The steps whose decisions had been read before."""

NO_CARE = "a bank owes no care to those who are not its customers"
NO_NAME = "No ruling was found on a person whose own name was used."
IMPOSTOR: dict[str, tuple[str, str, str]] = {
    # place → (value, decision, sentence)
    "US-SC": (
        "not_recognized",
        "Huggins v. Citibank, N.A., 355 S.C. 329 (2003)",
        "The top court of South Carolina finds no duty of card issuers to strangers whose names impostors use.",
    ),
    "US-NY": (
        "not_recognized",
        "Polzer v. TRW, Inc., 256 A.D.2d 248 (N.Y. App. Div. 1998)",
        "An appeals court of New York finds no claim for careless enabling of an impostor.",
    ),
    "US-CA": (
        "not_recognized",
        "Rodriguez v. Bank of the West, 162 Cal. App. 4th 454 (2008)",
        "An appeals court of California finds that a bank owes no care to a person in whose name someone else opens an account.",
    ),
    "US-NJ": (
        "not_recognized",
        "Brunson v. Affinity Fed. Credit Union, 199 N.J. 381 (2009)",
        "The top court of New Jersey finds that a bank need not look into stolen identity before it presses charges over an account.",
    ),
    "US-TX": (
        "not_recognized",
        "Guerra v. Regions Bank, No. 12-05-00129-CV (Tex. App. Feb. 28, 2006)",
        "An appeals court of Texas finds that a bank owes no care to a stranger in whose name an account is opened.",
    ),
    "US-FL": (
        "not_recognized",
        "Herrera v. TD Bank, N.A., 682 F. Supp. 3d 1271 (S.D. Fla. 2023)",
        "A federal trial court finds that under Florida law a bank owes no care to a person in whose name someone else opens an "
        "account.",
    ),
    "US-MI": (
        "not_recognized",
        "SFS Check, LLC v. First Nat'l Bank of Del., 774 F.3d 351 (6th Cir. 2014)",
        "A federal appeals court finds that under Michigan law a bank owes no care to a firm in whose name someone else opens an "
        "account.",
    ),
    "US-CO": (
        "not_recognized",
        "Weil v. First Nat'l Bank of Castle Rock, 983 P.2d 812 (Colo. App. 1999)",
        "An appeals court of Colorado finds that a bank owes no care to one who is not its customer and whose trade name "
        "someone else uses.",
    ),
    "US-TN": (
        "recognized",
        "Wolfe v. MBNA Am. Bank, 485 F. Supp. 2d 874 (W.D. Tenn. 2007)",
        "A federal trial court finds that under Tennessee law a bank must take care to check who applies for a card.",
    ),
    "US-AL": (
        "recognized",
        "Patrick v. Union State Bank, 681 So. 2d 1364 (Ala. 1996)",
        "The top court of Alabama finds that a bank must take care to check who opens an account in a person's name.",
    ),
    # below: rulings on others who are not customers, such as tricked payers; they leave the question open
    "US-AZ": (
        "unsettled",
        "Gilbert Tuscany Lender, LLC v. Wells Fargo Bank, 232 Ariz. 598 (App. 2013)",
        f"An appeals court of Arizona finds that {NO_CARE}.",
    ),
    "US-AR": (
        "unsettled",
        "Shane Smith Enters., Inc. v. Bank of Am., N.A., No. 4:06CV00376 (E.D. Ark. June 29, 2007)",
        f"A federal trial court finds that in Arkansas {NO_CARE}.",
    ),
    "US-CT": (
        "unsettled",
        "Haworth Country Club, LLC v. United Bank, AC 45666 (Conn. App. Ct. July 16, 2024)",
        f"An appeals court of Connecticut finds that {NO_CARE}.",
    ),
    "US-DE": (
        "unsettled",
        "Travelers Cas. & Sur. Co. of Am. v. Bancorp Bank (D. Del. 2009)",
        f"A federal trial court finds that in Delaware {NO_CARE}.",
    ),
    "US-GA": (
        "unsettled",
        "GSR Mkts. Ltd. v. McDonald, No. 23-11222 (11th Cir. July 5, 2024); Nicholl v. NationsBank of Ga., N.A., 227 Ga. App. "
        "287 (1997)",
        f"A federal appeals court expects Georgia's courts to find that {NO_CARE}.",
    ),
    "US-IN": (
        "unsettled",
        "Auto-Owners Ins. Co. v. Bank One, No. 49S04-0701-CV-27 (Ind. 2008); Ind. Code 24-5-26-2",
        "The top court of Indiana finds that the law on checks asks no care of a bank that opens an account.",
    ),
    "US-LA": (
        "unsettled",
        "Autin v. Martin (La. Ct. App. 1991); Dupin v. JPMorgan Chase Bank, N.A., No. 23-2990 (E.D. La. Oct. 23, 2023)",
        f"An appeals court of Louisiana finds that {NO_CARE}.",
    ),
    "US-MA": (
        "unsettled",
        "Go-Best Assets Ltd. v. Citizens Bank of Mass., 463 Mass. 50 (2012)",
        "The top court of Massachusetts finds that a bank owes others no care against a customer's fraud that it does not know.",
    ),
    "US-MS": (
        "unsettled",
        "Midwest Feeders, Inc. v. Bank of Franklin, 886 F.3d 507 (5th Cir. 2018)",
        f"A federal appeals court finds that in Mississippi {NO_CARE}.",
    ),
    "US-MO": (
        "unsettled",
        "Nat'l Union Fire Ins. Co. of Pittsburgh v. Raczkowski, 764 F.3d 800 (8th Cir. 2014)",
        "A federal appeals court finds that in Missouri a bank owes no care to a firm whose name its customer uses.",
    ),
    "US-NV": (
        "unsettled",
        "Flaherty v. Wells Fargo Bank Nat'l Ass'n, 623 F. Supp. 3d 1124 (D. Nev. 2022)",
        f"A federal trial court finds that in Nevada {NO_CARE}.",
    ),
    "US-NC": (
        "unsettled",
        "Eisenberg v. Wachovia Bank, N.A., 301 F.3d 220 (4th Cir. 2002)",
        f"A federal appeals court finds that in North Carolina {NO_CARE}.",
    ),
    "US-OH": (
        "unsettled",
        "Miller v. Bennett, 2014-Ohio-2460 (Ct. App. June 9, 2014)",
        f"An appeals court of Ohio says that as a rule {NO_CARE}.",
    ),
    "US-OK": (
        "unsettled",
        "Pub. Serv. Co. of Okla. v. A Plus, Inc., 2011 U.S. Dist. LEXIS 85179 (W.D. Okla. Aug. 2, 2011)",
        f"A federal trial court finds that in Oklahoma {NO_CARE}.",
    ),
    "US-PA": (
        "unsettled",
        "Fragale v. Wells Fargo Bank, N.A., 480 F. Supp. 3d 653 (E.D. Pa. 2020)",
        f"A federal trial court finds that in Pennsylvania {NO_CARE}.",
    ),
    "US-UT": (
        "unsettled",
        "Legal Tender Servs. PLLC v. Bank of Am. Fork, 2022 UT App 26",
        f"An appeals court of Utah finds that {NO_CARE}.",
    ),
    "US-WA": (
        "unsettled",
        "Zabka v. Bank of Am. Corp., 131 Wash. App. 167 (2005)",
        f"An appeals court of Washington finds that {NO_CARE}.",
    ),
    "US-WI": (
        "unsettled",
        "Grad v. Associated Bank, N.A., No. 2010AP1461 (Wis. Ct. App. June 7, 2011)",
        "An appeals court of Wisconsin finds that a bank need not look for a customer's fraud to guard others.",
    ),
    "US": (
        "unsettled",
        "Huggins v. Citibank, N.A., 355 S.C. 329 (2003); Polzer v. TRW, Inc., 256 A.D.2d 248 (N.Y. App. Div. 1998); contra "
        "Patrick v. Union State Bank, 681 So. 2d 1364 (Ala. 1996); Wolfe v. MBNA Am. Bank, 485 F. Supp. 2d 874 (W.D. Tenn. "
        "2007)",
        "Most courts see no care owed to a stranger whose name an impostor uses, and a few ask lenders to check.",
    ),
}
IMPOSTOR_SINCE = {"US-FL": date(2023, 7, 18), "US-MI": date(2014, 12, 31), "US-CO": date(1999, 6, 24)}
"""Where a ruling found later takes over from an open question, and since when."""

SEEN: dict[str, tuple[str, str]] = {
    # place → (how sure the row on impostors is since its decision was read, what must be added)
    "US-CA": ("high", ""),
    "US-NJ": (
        "medium",
        "The case was about the charges that followed, not about the opening of the account.",
    ),
    "US-SC": ("high", ""),
    "US-TX": ("high", ""),
}
SEEN_LATER: dict[str, tuple[str, str]] = {
    # the same for what was looked up on the later day; a place that is in neither table is medium, or low without a ruling
    "US-AL": ("medium", ""),
    "US-CO": ("medium", "The name was the trade name of a business, not of a person."),
    "US-CT": ("medium", "The account was in the name of a company near to the one that sued."),
    "US-FL": ("medium", "The ruling is one of a trial court and does not bind the courts of Florida."),
    "US-GA": (
        "medium",
        "In Nicholl a person whose name was used lost because nothing showed what the bank did wrong; duty was not ruled out.",
    ),
    "US-IN": (
        "medium",
        "A later statute (Ind. Code 24-5-26-2) makes lenders check who applies; a check under federal rules is enough.",
    ),
    "US-MI": (
        "medium",
        "The day in 2014 was not seen, so the row starts at the end of that year. A statute (MCL 445.71) asks lenders for "
        "reasonable steps to check who applies.",
    ),
    "US-MN": (
        "low",
        "A suit over forged loan papers was seen (Kruckow v. Merchants Bank, D. Minn. 2017), but not what it held on duty.",
    ),
    "US-MO": (
        "medium",
        "The court set trade names apart from the names of people, whom a bank can tell apart more easily.",
    ),
    "US-NY": ("high", ""),
    "US-OH": ("medium", "A claim under the law on checks went on all the same."),
    "US-TN": ("high", "The ruling is one of a trial court and does not bind the courts of Tennessee."),
    "US-VA": (
        "low",
        "The row once rested on Eisenberg v. Wachovia Bank, 301 F.3d 220, which applies the law of North Carolina. A search of "
        "public texts on November 26, 2026, found no ruling.",
    ),
    "US-WI": ("medium", "The ruling was not published."),
}
NONE_FOUND = "A search of public texts on November 26, 2026, found no ruling."


def rows(names: Mapping[str, str]) -> Iterator[Row]:
    """Yield the rows on federal standing and impostors."""
    for circuit, states in CIRCUITS.items():
        for state in states.split():
            for start, value, cite in _steps(circuit):
                words = STEP_WORDS.get((circuit, start), OWN_WORDS.get(start, WORDS[value]))
                row = _row(f"US-{state}", "standing_risk", value, cite, words.format(C=circuit), start)
                yield _step_read(row, circuit, start)
    for place, name in names.items():
        if place.startswith("US"):
            yield from _impostor(place, name)
    yield from_notes(
        "US",
        "standing_risk",
        "factors",
        "Federal courts weigh whether the data was taken on purpose, whether some was misused and how sensitive it is; "
        "the circuits differ.",
        # neither Clapper nor TransUnion names these three factors; McMorris drew them from the decisions of the circuits
        MCMORRIS,
        "high",
        as_of=LOOKED_AT,
    )


def _steps(circuit: str) -> Iterator[tuple[date | None, str, str]]:
    """Yield how a circuit came to treat a risk of misuse, from the first step on."""
    own = STEPS[circuit]
    yield FIRST_RULINGS
    if own[0][0] > BEFORE_CLAPPER[0]:
        yield BEFORE_CLAPPER
    if own[0][0] > CLAPPER:
        yield AFTER_CLAPPER
        yield NOT_DECIDED
    yield from own


def _row(place: str, topic: str, value: str, cite: str, text: str, start: date | None = None) -> Row:
    confidence = "low" if value in ("unsettled", "divided") else "medium"
    return from_notes(place, topic, value, text, cite, confidence, in_force_from=start)


def _read(row: Row, confidence: str, note: str = "", day: date = LOOKED_AT) -> Row:
    """Return a row whose source has been read since."""
    return replace(row, as_of=day, confidence=confidence, note=note)


def _step_read(row: Row, circuit: str, start: date | None) -> Row:
    """Return a row on the risk of misuse, with what was read of it."""
    if (circuit, row.value) in CIRCUITS_SEEN:
        return _read(row, "high")
    if (circuit, start) in STEPS_READ:
        return _read(row, *STEPS_READ[circuit, start], day=READ_ON)
    return _read(row, "medium", day=READ_ON) if start in SHARED_READ else row


def _impostor(place: str, name: str) -> Iterator[Row]:
    """Yield the rows on care owed to a stranger whose name an impostor uses."""
    none = _row(place, "impostor_duty", *_no_lender_rule(name))
    if place not in IMPOSTOR:
        yield _read(none, *SEEN_LATER.get(place, ("low", NONE_FOUND)), day=READ_ON)
        return
    since = IMPOSTOR_SINCE.get(place)
    if since:
        yield _read(none, "low", NONE_FOUND.replace("no ruling", "no earlier ruling"), day=READ_ON)
    row = _row(place, "impostor_duty", *IMPOSTOR[place], since)
    confidence, note = SEEN_LATER.get(place, ("medium", ""))
    if row.value == "unsettled" and place != "US":
        note = f"{NO_NAME} {note}".strip()
    if place in SEEN:
        yield _read(row, *SEEN[place])
    else:
        yield _read(row, confidence, note, day=READ_ON)


def _no_lender_rule(name: str) -> tuple[str, str, str]:
    return (
        "unsettled",
        "No authority located",
        f"No clear rule was found in {name} on whether a lender owes care to a stranger whose name an impostor uses.",
    )
