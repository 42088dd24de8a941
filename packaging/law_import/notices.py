# ruff: noqa: E501  (a table reads best with one record a line)
"""Who must be told of a breach: what public texts showed, and the places that the researched table leaves out."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from law_import.source import MEMORY

LOOKED_AT = date(2026, 11, 26)
"""The day on which the texts were read."""

Changes = Mapping[str, Any]
SEEN: dict[tuple[str, str], Changes] = {
    # place, beginning of the citation -> what the text showed
    ("US-CA", "Cal."): {
        "extra": "Counted from discovery or notice of the breach. Delay is allowed for law enforcement or to find the scope and restore the system. Twelve months of monitoring for numbers of identity papers."
    },
    ("US-NY", "N.Y."): {
        "regulator_deadline": "attorney general, Department of State and State Police (and DFS for covered entities) with notice",
        "extra": "Unauthorized access is enough, without acquisition. Medical and health-insurance data count since March 2025.",
    },
    ("US-TX", "Tex."): {
        "confidence": "high",
        "regulator_deadline": "the attorney general as soon as practicable and within 30 days if 250 or more residents",
        "extra": "Both clocks run from the day on which the breach is found to have occurred. The 30 days for the attorney general hold since September 1, 2023.",
    },
    ("US-ME", "10 M.R.S."): {
        "extra": "Counted from becoming aware of the breach. An unofficial copy of the act was seen."
    },
    ("US-AZ", "A.R.S."): {
        "confidence": "high",
        "regulator_deadline": "the attorney general and the director of homeland security within 45 days if more than 1,000",
        "regulator_days": 45,
        "extra": "Counted from the finding that there was a breach.",
    },
    ("US-IN", "Ind."): {
        "extra": "A breach includes data moved from a computer to paper. Not so for a portable device whose data is encrypted. The 45 days are in section 24-4.9-3-3 as amended in 2022.",
        "paper": True,
        "cite": "Ind. Code 24-4.9-2-2, 24-4.9-3-1, 24-4.9-3-3",
    },
    # the table counted from the end of the inquiry, which was the law before October 2022
    ("US-MD", "Md."): {
        "confidence": "high",
        "individual_deadline": "45 days",
        "individual_days": 45,
        "in_force_from": date(2022, 10, 1),
        "extra": "Counted from discovery or notice of the breach since 2022 HB 962; before, from the end of the inquiry. No notice is due if misuse is not likely.",
    },
    # clinics under HIPAA are left out: SB 126 of 2007 in Ohio, SB 2005 of 2016 in Tennessee, 57-12C-8 in New Mexico
    ("US-OH", "Ohio"): {
        "extra": "Leaves out whoever is bound by HIPAA (seen in a university's note on SB 126 of 2007).",
        "spares": ("health",),
    },
    ("US-TN", "Tenn."): {
        "extra": "Since July 1, 2016, it leaves out whoever is bound by HIPAA (seen in a law firm's note).",
        "spares": ("health",),
    },
    ("US-NM", "NMSA"): {
        "extra": "Calendar days from discovery. An unofficial copy of the act was seen. Leaves out whoever is bound by HIPAA (57-12C-8).",
        "spares": ("health",),
        "regulator_deadline": "the attorney general within 45 days if more than 1,000",
        "regulator_days": 45,
    },
    ("US-WI", "Wis."): {
        "extra": "Counted from learning of the acquisition. The act does not speak of computers alone.",
        "paper": True,
    },
    ("US-SD", "SDCL"): {
        "extra": "Counted from discovery or notice. None is due if harm is not likely and the attorney general was told of that."
    },
    ("US-PA", "73 P.S."): {
        "confidence": "high",
        "in_force_from": date(2024, 9, 26),
        "cite": "73 P.S. 2303 (Act 33 of 2024)",
        "extra": "Twelve months of credit monitoring for Social Security, bank account or identity card numbers.",
    },
    ("US-IL", "815 ILCS"): {
        "extra": "The attorney general is told within the time for telling the people. An unofficial copy of the act was seen.",
        "regulator_deadline": "the attorney general with notice if more than 500",
    },
    ("US-MA", "M.G.L."): {
        "confidence": "high",
        "paper": True,
        "cite": "M.G.L. c. 93H, ss 1, 3",
        "extra": "Data is any material, whatever its form. Eighteen months of monitoring for Social Security numbers; the notice must say whether there is a written program.",
    },
    ("US-WA", "RCW"): {
        "cite": "RCW 19.255.005, 19.255.010",
        "paper": True,
        "extra": "A breach is the acquisition of data, on computers or not (19.255.005).",
    },
    ("US-OK", "24 O.S."): {
        "extra": "For breaches found from 1 January 2026. Below 500 residents (1,000 for a credit bureau) the attorney general need not be told."
    },
    # the table gave sixty days whatever the number; 164.408(c) lets the report of fewer than 500 wait for the year's end
    ("US", "45 CFR"): {
        "confidence": "high",
        "paper": True,
        "regulator_deadline": "the federal health department within 60 days if 500 or more",
        "fewer_deadline": "the federal health department within 60 days after the end of the year in which it was found",
        "fewer_days": 60,
        "extra": "The report on 500 people or more goes out together with the notice to the people.",
    },
    ("EU-GDPR82", "GDPR"): {"paper": True, "extra": "Also for paper kept in a filing system (art. 2(1))."},
    ("IE", "GDPR"): {"paper": True, "extra": "Also for paper kept in a filing system (art. 2(1))."},
    ("GB-EAW", "GDPR"): {"paper": True, "extra": "Also for paper kept in a filing system (art. 2(1))."},
    ("GB-SCT", "GDPR"): {"paper": True, "extra": "Also for paper kept in a filing system (art. 2(1))."},
}

EXPEDIENT = "most expedient time possible"
PROMPT = "without unreasonable delay"
SOON = "as soon as possible"
NONE = "no general rule"
SURVEY = "A summary of the act was seen."
COPY = "An unofficial copy of the act was seen."

# place, people, authority, citation, confidence, note, more
Notice = tuple[str, str, str, str, str, str, Changes]
FURTHER: tuple[Notice, ...] = (
    (
        "US-NC",
        PROMPT,
        "Consumer Protection Division of the attorney general without unreasonable delay",
        "N.C. Gen. Stat. 75-61(14), 75-65",
        "high",
        "Data in any form counts. A breach is access and acquisition without authority, if misuse is likely or harm is a real risk.",
        {"paper": True},
    ),
    (
        "US-VA",
        PROMPT,
        "the attorney general without unreasonable delay",
        "Va. Code 18.2-186.6",
        "medium",
        f"Access and acquisition; only if identity theft or fraud is likely. {SURVEY}",
        {},
    ),
    (
        "US-NJ",
        EXPEDIENT,
        "Division of State Police before individuals",
        "N.J.S.A. 56:8-161, 56:8-163",
        "high",
        "Unauthorized access is enough, without acquisition.",
        {},
    ),
    (
        "US-MI",
        PROMPT,
        NONE,
        "MCL 445.63, 445.72",
        "medium",
        f"Access and acquisition; none if harm is not likely. A bill to add the attorney general (SB 360) was pending in 2026. {SURVEY}",
        {},
    ),
    (
        "US-DC",
        EXPEDIENT,
        "the attorney general with notice if 50 or more residents",
        "D.C. Code 28-3851, 28-3852",
        "medium",
        f"A device that stores the data counts, too. {COPY}",
        {},
    ),
    (
        "US-RI",
        "45 days",
        "the attorney general with notice if more than 500 residents",
        "R.I. Gen. Laws 11-49.3-4",
        "medium",
        f"Counted from confirmation of the breach. {SURVEY}",
        {"individual_days": 45},
    ),
    (
        "US-AK",
        EXPEDIENT,
        NONE,
        "Alaska Stat. 45.48.010, 45.48.090",
        "medium",
        f"Data in any form counts. The attorney general is told in writing if no notice is given because harm is not likely. {SURVEY}",
        {"paper": True},
    ),
    (
        "US-HI",
        PROMPT,
        "Office of Consumer Protection if 1,000 or more",
        "Haw. Rev. Stat. 487N-1, 487N-2",
        "medium",
        f"Records of any form count. The limit of 1,000 is from memory; check this. {COPY}",
        {"paper": True},
    ),
    (
        "US-IA",
        EXPEDIENT,
        "the attorney general within 5 business days of notice if more than 500",
        "Iowa Code 715C.1, 715C.2",
        "medium",
        f"Paper counts if the data came from a computer, from memory; check this. {COPY}",
        {"paper": True},
    ),
    ("US-KS", EXPEDIENT, NONE, "K.S.A. 50-7a01, 50-7a02", "medium", f"Only if misuse is likely. {COPY}", {}),
    ("US-MS", PROMPT, NONE, "Miss. Code 75-24-29", "medium", COPY, {}),
    (
        "US-ND",
        EXPEDIENT,
        "the attorney general if more than 250",
        "N.D.C.C. 51-30-01, 51-30-02",
        "medium",
        COPY,
        {},
    ),
    ("US-WY", EXPEDIENT, NONE, "Wyo. Stat. 40-12-501, 40-12-502", "medium", COPY, {}),
    (
        "US-NE",
        SOON,
        "the attorney general not later than individuals",
        "Neb. Rev. Stat. 87-802, 87-803",
        "medium",
        f"The part on the attorney general is from memory; check this. {COPY}",
        {},
    ),
    (
        "US-MN",
        EXPEDIENT,
        NONE,
        "Minn. Stat. 325E.61",
        "medium",
        f"The credit bureaus within 48 hours if more than 500. {SURVEY}",
        {},
    ),
    (
        "US-MO",
        PROMPT,
        "the attorney general if more than 1,000",
        "Mo. Rev. Stat. 407.1500",
        "high",
        "Access and acquisition of data on computers; none if harm is not likely.",
        {},
    ),
    (
        "US-SC",
        EXPEDIENT,
        "Department of Consumer Affairs if more than 1,000",
        "S.C. Code 39-1-90",
        "low",
        MEMORY,
        {},
    ),
    ("US-KY", EXPEDIENT, NONE, "KRS 365.732", "low", MEMORY, {}),
    ("US-NV", EXPEDIENT, NONE, "NRS 603A.220", "low", MEMORY, {}),
    (
        "US-UT",
        EXPEDIENT,
        "the attorney general and the Utah Cyber Center if 500 or more",
        "Utah Code 13-44-202",
        "low",
        MEMORY,
        {},
    ),
    ("US-MT", PROMPT, "the attorney general with notice", "Mont. Code 30-14-1704", "low", MEMORY, {}),
    ("US-ID", SOON, NONE, "Idaho Code 28-51-105", "low", MEMORY, {}),
    (
        "US-AR",
        EXPEDIENT,
        "the attorney general within 45 days if more than 1,000",
        "Ark. Code 4-110-103, 4-110-105",
        "low",
        MEMORY,
        {"regulator_days": 45},
    ),
    ("US-NH", SOON, "the attorney general with notice", "RSA 359-C:19, 359-C:20", "low", MEMORY, {}),
    ("US-WV", PROMPT, NONE, "W. Va. Code 46A-2A-101, 46A-2A-102", "low", MEMORY, {}),
    (
        "CA",
        "as soon as feasible if there is a real risk of significant harm",
        "Privacy Commissioner of Canada as soon as feasible if there is a real risk of significant harm",
        "Personal Information Protection and Electronic Documents Act, SC 2000, c 5, s 10.1",
        "medium",
        f"Alberta, British Columbia and Quebec have acts of their own; that of British Columbia asks private bodies for no notice, from memory; check this. {SURVEY}",
        {"paper": True, "who": "organizations under the federal privacy act"},
    ),
    (
        "CA-ON",
        "at the first reasonable opportunity",
        "Information and Privacy Commissioner of Ontario if data was stolen, misused on purpose or the breach is grave",
        "Personal Health Information Protection Act, 2004, S.O. 2004, c. 3, Sch. A, s 12(2), (3); O. Reg. 329/04, s 6.3",
        "high",
        "Section 6.3 and the Commissioner's guide were read. The people must be told that they can complain to the Commissioner.",
        {"paper": True, "who": "keepers of health data", "in_force_from": date(2017, 10, 1)},
    ),
    (
        "CA-AB",
        "as the commissioner orders",
        "Information and Privacy Commissioner without unreasonable delay if there is a real risk of significant harm",
        "Personal Information Protection Act, SA 2003, c P-6.5, ss 34.1, 37.1",
        "high",
        "The commissioner may order that the people be told (s 37.1).",
        {"paper": True},
    ),
    (
        "CA-QC",
        "promptly if there is a risk of serious injury",
        "Commission d'accès à l'information promptly if there is a risk of serious injury",
        "Act respecting the protection of personal information in the private sector, CQLR c P-39.1, s 3.5",
        "low",
        MEMORY,
        {"paper": True, "in_force_from": date(2022, 9, 22)},
    ),
    *(
        (
            place,
            "as soon as practicable if serious harm is likely",
            "Australian Information Commissioner as soon as practicable if serious harm is likely",
            "Privacy Act 1988 (Cth), Part IIIC",
            "low",
            f"Thirty days to find out whether it is such a breach. Many small firms are outside the act. {MEMORY}",
            {"paper": True, "in_force_from": date(2018, 2, 22)},
        )
        for place in ("AU-NSW", "AU-QLD", "AU-VIC", "AU-WA")
    ),
    (
        "NZ",
        "as soon as practicable if serious harm is likely",
        "Privacy Commissioner as soon as practicable if serious harm is likely",
        "Privacy Act 2020, ss 114-115",
        "low",
        MEMORY,
        {"paper": True, "in_force_from": date(2020, 12, 1)},
    ),
    (
        "SG",
        "as soon as practicable if significant harm is likely",
        "Personal Data Protection Commission within 3 days of finding that it must be told",
        "Personal Data Protection Act 2012, ss 26B-26D",
        "low",
        f"It must be told of 500 people or more, or of likely significant harm. {MEMORY}",
        {"paper": True, "in_force_from": date(2021, 2, 1)},
    ),
    (
        "ZA",
        "as soon as reasonably possible",
        "Information Regulator as soon as reasonably possible",
        "Protection of Personal Information Act 4 of 2013, s 22",
        "low",
        MEMORY,
        {"paper": True, "in_force_from": date(2021, 7, 1)},
    ),
)
"""Places of which the researched table has no rule: without one, a report names no notice at all."""


def looked_up(rules: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the rules as the texts read that were looked at, and then the further ones."""
    used: set[tuple[str, str]] = set()
    places: set[str] = set()
    for rule in rules:
        places.add(rule["place"])
        for key, changes in SEEN.items():
            if rule["place"] == key[0] and str(rule["cite"]).startswith(key[1]):
                used.add(key)
                rule = {**rule, "as_of": LOOKED_AT, **changes}
        yield rule
    if used != set(SEEN):
        raise SystemExit(f"import_law: notices: no rule fits {sorted(set(SEEN) - used)}.")
    for place, people, authority, cite, confidence, note, more in FURTHER:
        if place in places:
            raise SystemExit(f"import_law: notices: {place} stands in the table.")
        yield {
            "place": place,
            "individual_deadline": people,
            "regulator_deadline": authority,
            "cite": cite,
            "as_of": LOOKED_AT,
            "confidence": confidence,
            "extra": note,
            **more,
        }
