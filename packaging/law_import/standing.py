# ruff: noqa: E501  (a table reads best with one record a line)
"""Federal standing by circuit, lenders and impostors: not in the researched tables.

Written from memory of the decisions named, and every row says so, except those in `SEEN`, whose texts were read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from law_import.corrections import LOOKED_AT
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
    "Fifth": (TRANSUNION,),
    "Sixth": (
        (
            date(2016, 9, 12),
            "lenient",
            "Galaria v. Nationwide Mut. Ins. Co., 663 F. App'x 384 (6th Cir. 2016)",
        ),
        TRANSUNION,
    ),
    "Seventh": (
        (
            date(2007, 8, 23),
            "lenient",
            "Pisciotta v. Old Nat'l Bancorp, 499 F.3d 629 (7th Cir. 2007); "
            "Remijas v. Neiman Marcus Grp., LLC, 794 F.3d 688 (7th Cir. 2015)",
        ),
        TRANSUNION,
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
        TRANSUNION,
    ),
    "Tenth": (TRANSUNION,),
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
        (date(2017, 8, 1), "lenient", "Attias v. CareFirst, Inc., 865 F.3d 620 (D.C. Cir. 2017)"),
        TRANSUNION,
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
    "US-VA": (
        "not_recognized",
        "Eisenberg v. Wachovia Bank, N.A., 301 F.3d 220 (4th Cir. 2002)",
        "A federal appeals court finds that under Virginia law a bank owes no duty to a stranger whom an impostor cheats.",
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
}

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
CIRCUITS_SEEN = frozenset(
    {("Second", "factors"), ("Fourth", "strict"), ("Eighth", "factors"), ("Eleventh", "factors")}
)
READ_LATER = date(2026, 11, 26)
LATELY_SEEN: dict[date | None, tuple[str, str]] = {
    HUTTON: ("high", "The older row left out that fraud in a person's name is enough without a loss."),
    HOLMES: (
        "medium",
        "Seen in reports that agree. The older row said only that a mere risk is not enough.",
    ),
}


def rows(names: Mapping[str, str]) -> Iterator[Row]:
    """Yield the rows on federal standing and impostors."""
    for circuit, states in CIRCUITS.items():
        for state in states.split():
            for start, value, cite in _steps(circuit):
                words = OWN_WORDS.get(start, WORDS[value])
                row = _row(f"US-{state}", "standing_risk", value, cite, words.format(C=circuit), start)
                row = _read(row, "high") if (circuit, value) in CIRCUITS_SEEN else row
                yield _read(row, *LATELY_SEEN[start], as_of=READ_LATER) if start in LATELY_SEEN else row
    for place, name in names.items():
        if place.startswith("US"):
            row = _row(place, "impostor_duty", *IMPOSTOR.get(place, _no_lender_rule(name)))
            yield _read(row, *SEEN[place]) if place in SEEN else row
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


def _read(row: Row, confidence: str, note: str = "", as_of: date = LOOKED_AT) -> Row:
    """Return a row whose source has been read since."""
    return replace(row, as_of=as_of, confidence=confidence, note=note)


def _no_lender_rule(name: str) -> tuple[str, str, str]:
    return (
        "unsettled",
        "No authority located",
        f"No clear rule was found in {name} on whether a lender owes care to a stranger whose name an impostor uses.",
    )
