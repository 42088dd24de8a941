# ruff: noqa: E501  (a table reads best with one record a line)
"""Statutes, rules and standards on security, and the deadlines for telling people."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from law_import.limitation import READ_ON
from law_import.rows import Row
from law_import.source import MEMORY, american, day, mapped, note, unused

KINDS = {
    "statute": "statute",
    "regulation": "regulation",
    "industry_standard": "standard",
    "voluntary_framework": "standard",
    "voluntary_scheme": "standard",
    "government_list": "guidance",
}
WHERE = {
    "EU/EEA": "EU-GDPR82",
    "UK": "GB-EAW",
    "Ireland": "IE",
    "US": "US",
    "US (about 20 states)": "US",
    "US / global": "global",
    "global": "global",
    "Australia": "AU-NSW",
    "Canada": "CA-ON",
} | {f"US-{state}": f"US-{state}" for state in ("CA", "NY", "MA", "IL", "OR", "TX", "NV", "MN")}
# raw id: (places where it can set the standard, first day, sector, sentence). Days of the start are from memory.
APPLIES: dict[str, tuple[tuple[str, ...], date | None, str, str]] = {
    "GDPR-5-1-f": (("EU-GDPR82", "IE"), date(2018, 5, 25), "any", "The GDPR makes whoever controls personal data keep it "
                   "secure and be able to prove it."),
    "GDPR-32": (("EU-GDPR82", "IE"), date(2018, 5, 25), "any", "The GDPR asks for security measures that fit the risk, the "
                "state of the art and the cost."),
    "GDPR-33-34": (("EU-GDPR82", "IE"), date(2018, 5, 25), "any", "The GDPR asks for notice to the authority within 72 "
                   "hours, and to people at high risk without undue delay."),
    "GDPR-82": (("EU-GDPR82", "IE"), date(2018, 5, 25), "any", "The GDPR gives compensation for loss and distress from a "
                "breach of it, unless the holder of the data proves it is in no way responsible."),
    "UK-GDPR": (("GB-EAW", "GB-SCT"), date(2018, 5, 25), "any", "The UK data protection statute asks for suitable security, "
                "notice within 72 hours, and pays for loss and distress."),
    "IE-DPA": (("IE",), date(2018, 5, 25), "any", "The Irish statute lets people sue in tort for breach of data protection "
               "law."),
    "CCPA-1798.150": (("US-CA",), date(2020, 1, 1), "large", "California lets people claim fixed sums when careless security "
                      "of a covered business led to the theft of unencrypted data."),
    "CA-1798.81.5": (("US-CA",), date(2005, 1, 1), "any", "California asks every business that holds listed personal data "
                     "for reasonable security."),
    "FTC-5": (("US",), None, "any", "Section 5 of the FTC Act forbids unfair and deceptive practices, which can include "
              "lax security."),
    "FTC-SAFEGUARDS": (("US",), date(2003, 5, 23), "finance", "The FTC Safeguards Rule asks financial businesses that are "
                       "not banks for a written security program."),
    "HIPAA-SEC": (("US",), date(2005, 4, 20), "health", "The HIPAA Security Rule asks health providers and their partners "
                  "for a risk analysis and for listed safeguards."),
    "NY-899-bb": (("US-NY",), date(2020, 3, 21), "any", "The New York SHIELD Act asks whoever holds private data of New York "
                  "residents for reasonable safeguards, scaled for small firms."),
    "NY-500": (("US-NY",), date(2017, 3, 1), "finance", "A New York rule asks licensed financial firms for a security "
               "program, strong sign-in and notice within 72 hours."),
    "MA-201CMR17": (("US-MA",), date(2010, 3, 1), "any", "A Massachusetts rule asks whoever holds residents' personal data "
                    "for a written program with listed safeguards."),
    "IL-PIPA": (("US-IL",), date(2017, 1, 1), "any", "The Illinois statute on personal information asks for reasonable "
                "security and for notice."),
    "OR-646A622": (("US-OR",), date(2008, 1, 1), "any", "The Oregon statute asks for reasonable safeguards and describes "
                   "a program that counts as meeting it."),
    "TX-521": (("US-TX",), date(2009, 4, 1), "any", "The Texas statute asks businesses for reasonable procedures to protect "
               "sensitive personal data."),
    "NV-603A": (("US-NV",), date(2010, 1, 1), "any", "The Nevada statute asks for reasonable security and gives the card "
                "standard the force of law."),
    "MN-325E64": (("US-MN",), date(2007, 8, 1), "cards", "The Minnesota card statute forbids keeping card codes after a sale "
                  "and lets card issuers recover what a breach costs them."),
    "STATE-PRIVACY": (("US-VA", "US-KY", "US-OR"), None, "large", "The state privacy law asks larger firms to keep personal "
                      "data reasonably safe."),
    "AU-APP11": (("AU-NSW",), date(2014, 3, 12), "any", "Australian Privacy Principle 11 asks for reasonable steps to protect "
                 "personal data and to destroy what is no longer needed."),
    "CA-PIPEDA": (("CA-ON", "CA-BC", "CA-QC"), date(2004, 1, 1), "any", "The Canadian privacy statute asks private businesses for "
                  "safeguards that fit how sensitive the data is."),
    "SEC-8K": (("US",), date(2023, 12, 18), "public_companies", "Companies on the stock market must disclose a material "
               "security incident within four business days."),
}  # fmt: skip
STATE_PRIVACY_START = {"US-VA": date(2023, 1, 1), "US-KY": date(2026, 1, 1), "US-OR": date(2024, 7, 1)}
FLORIDA = {
    "id": "fl_501_171",
    "name": "Florida Information Protection Act",
    "place": "US-FL",
    "kind": "statute",
    "cite": "Fla. Stat. 501.171(2)",
    "requires": "Reasonable measures to protect and secure personal data in electronic form.",
    "applies_to": "Businesses and public bodies that acquire, keep or use personal data",
    "bears_on_duty": "Attorney general only; the act says it creates no private cause of action",
    "bears_on_breach": "Names the standard: reasonable measures",
    "bears_on_damages": "Not directly.",
    "as_of": READ_ON,
    "confidence": "medium",
    "note": "Read in the bill (SB 1524 of 2014) and reviews of it; in force from 1 July 2014.",
}
"""The researched table has no record of the Florida statute."""
READ = {
    "TX-521": (
        "high",
        "Section 521.052(a) was read. It leaves out financial institutions (c); the text that was read names no claim of one's own.",
    ),
    "NY-899-bb": (
        "medium",
        "Read in part; in force since 21 March 2020. Only the attorney general enforces it.",
    ),
    "GDPR-5-1-f": ("high", "Article 5(1)(f) was read, article 5(2) in a guide of the Irish commission."),
    "NY-500": (
        "medium",
        "Read in alerts of law firms: in force since March 1, 2017, amended November 1, 2023, last phase November 1, 2025.",
    ),
    "MN-325E64": (
        "medium",
        "Subdivision 2 was read, subdivision 3 in a summary of the bill; the first day was not looked up.",
    ),
    "CA-PIPEDA": (
        "medium",
        "Read in reviews by law firms. Alberta, British Columbia and Quebec have statutes of their own for business within the "
        "province.",
    ),
    "SEC-8K": (
        "medium",
        "Item 1.05 was read in alerts of law firms; smaller companies had until June 15, 2024. Regulation S-P was not looked up.",
    ),
}
"""Instruments that the table has from memory and whose text was read since: how far, and what it says of claims."""
STANDARDS = {"PCI-4.0.1", "NIST-CSF2", "CIS-8.1", "CISA-CPG2", "CISA-KEV", "ISO-27001", "UK-CE"}
"""Yardsticks that are not law: they are described, but give no row of law."""


def instrument_id(raw: str) -> str:
    """Return the id of an instrument: small letters and underscores."""
    return raw.lower().replace("-", "_").replace(".", "_")


def instruments(table: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return every instrument as a table."""
    unused({row["id"] for row in table}, set(APPLIES) | STANDARDS, "instruments")
    found = [
        {
            "id": instrument_id(row["id"]),
            "name": american(row["name"]),
            "place": mapped(WHERE, row["jurisdiction"], f"instrument {row['id']} jurisdiction"),
            "kind": mapped(KINDS, row["kind"], f"instrument {row['id']} kind"),
            "cite": row["cite"],
            "requires": american(row["requires"]),
            "applies_to": american(row["applies_to"]),
            **{key: _bears(row[key]) for key in ("bears_on_duty", "bears_on_breach", "bears_on_damages")},
            **_read(row, note(row)),
        }
        for row in table
    ]
    return [*found, FLORIDA]


def _read(row: Mapping[str, Any], said: str) -> Mapping[str, Any]:
    """Return the day, the confidence and the note of a row, by what was read of it."""
    confidence, text = READ.get(row["id"], (row["confidence"], said))
    return {
        "as_of": READ_ON if row["id"] in READ else day(row["as_of"]),
        "confidence": confidence,
        "note": text,
    }


def _bears(raw: str) -> str:
    return "Not directly." if raw == "-" else american(raw)


def rows(table: list[Mapping[str, Any]]) -> Iterator[Row]:
    """Yield a row of law for each place where an instrument can set the standard."""
    for row in table:
        if row["id"] in STANDARDS:
            continue
        places, start, sector, text = APPLIES[row["id"]]
        for place in places:
            yield Row(
                place=place,
                topic="statute",
                value=instrument_id(row["id"]),
                text=text,
                cite=row["cite"],
                basis="statute",
                in_force_from=STATE_PRIVACY_START.get(place) if row["id"] == "STATE-PRIVACY" else start,
                details={"sector": sector},
                **_read(row, MEMORY if row["page_checked"] == "no" else ""),
            )


# raw jurisdiction: (places, days for people, days for the authority counted from discovery, whom it binds, first day)
Clock = tuple[tuple[str, ...], int | None, int | None, str, date | None]
CLOCKS: dict[str, Clock] = {
    "California": (("US-CA",), 30, None, "", date(2026, 1, 1)),
    "New York": (("US-NY",), 30, None, "", date(2024, 12, 21)),
    "Texas": (("US-TX",), 60, 30, "", None),
    "Florida": (("US-FL",), 30, 30, "", None),
    "Colorado": (("US-CO",), 30, 30, "", None),
    "Washington": (("US-WA",), 30, 30, "", None),
    "Maine": (("US-ME",), 30, None, "", None),
    "Oregon": (("US-OR",), 45, None, "", None),
    "Ohio": (("US-OH",), 45, None, "", None),
    "Arizona": (("US-AZ",), 45, None, "", None),
    "Alabama": (("US-AL",), 45, None, "", None),
    "Indiana": (("US-IN",), 45, None, "", None),
    # Maryland counts from the end of the inquiry, Vermont's notice to the attorney general in business days
    "Maryland": (("US-MD",), None, None, "", None),
    "New Mexico": (("US-NM",), 45, None, "", None),
    "Tennessee": (("US-TN",), 45, None, "", None),
    "Vermont": (("US-VT",), 45, None, "", None),
    "Wisconsin": (("US-WI",), 45, None, "", None),
    "Connecticut": (("US-CT",), 60, None, "", None),
    "Delaware": (("US-DE",), 60, None, "", None),
    "Louisiana": (("US-LA",), 60, None, "", None),
    "South Dakota": (("US-SD",), 60, None, "", None),
    "Oklahoma": (("US-OK",), None, None, "", date(2026, 1, 1)),
    "Pennsylvania": (("US-PA",), None, None, "", None),
    "Illinois": (("US-IL",), None, None, "", None),
    "Massachusetts": (("US-MA",), None, None, "", None),
    "Georgia": (("US-GA",), None, None, "information brokers and public bodies that collect data", None),
    "US federal - HIPAA": (
        ("US",),
        60,
        60,
        "health providers, health plans and their partners under HIPAA",
        None,
    ),
    "US federal - FTC Safeguards": (
        ("US",),
        None,
        30,
        "financial businesses under the FTC Safeguards Rule",
        date(2024, 5, 13),
    ),
    "EU / UK": (("EU-GDPR82", "IE", "GB-EAW", "GB-SCT"), None, 3, "", date(2018, 5, 25)),
}


BINDS: dict[str, tuple[str, ...]] = {
    "information brokers and public bodies that collect data": ("credit_bureau", "government"),
    "health providers, health plans and their partners under HIPAA": ("health",),
    "financial businesses under the FTC Safeguards Rule": ("bank", "credit_bureau", "payment_processor"),
}
"""Whom a rule binds → the kinds of organization that the interview knows."""


def notification(table: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the deadlines as tables, one a place."""
    unused({row["jurisdiction"] for row in table}, set(CLOCKS), "notification rules")
    for row in table:
        places, people, authority, who, start = mapped(CLOCKS, row["jurisdiction"], "notification rules")
        for place in places:
            yield {
                "place": place,
                "individual_deadline": _deadline(row["individual_deadline"]),
                "regulator_deadline": _deadline(row["regulator_deadline"]),
                "cite": row["cite"],
                "as_of": day(row["as_of"]),
                "confidence": row["confidence"],
                "extra": note({**row, "notes": american(row["extra"]).replace("See GDPR-33-34", "")}),
                "who": who,
                "binds": mapped(BINDS, who, "notification rules") if who else (),
                "individual_days": people,
                "regulator_days": authority,
                "in_force_from": start,
            }


def _deadline(raw: str) -> str:
    """Return a deadline in words: the table's short forms of offices are written out."""
    words = {
        "AG": "the attorney general",
        "Dept": "Department",
        "HHS": "the federal health department",
        "OCABR": "consumer office",
    }
    if raw in ("-", "none", "none general"):
        return "no general rule"
    return " ".join(words.get(word, word) for word in american(raw).split())
