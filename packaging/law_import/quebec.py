# ruff: noqa: E501  (a table reads best with one record a line)
"""Quebec: civil liability under the Civil Code. Not in the researched tables; marked where it is from memory."""

from collections.abc import Iterator

from law_import.limitation import READ_ON
from law_import.rows import Row, from_notes

PLACE = "CA-QC"
CODE = "Civil Code of Québec, arts 1457, 1607, 1611"
LAMOUREUX = "Lamoureux c. OCRCVM, 2022 QCCA 685; Mustapha v. Culligan, 2008 SCC 27"

READ = {
    CODE: "Article 1457 was read.",
    LAMOUREUX: "Read in notes of several law firms on both rulings.",
}
"""What was seen of a source; else it is from memory."""

# topic, value, sentence, cite, confidence
ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "scheme",
        "negligence",
        "In Quebec a claim over careless security rests on civil liability: fault, injury and a link between them.",
        CODE,
        "medium",
    ),
    (
        "data_duty",
        "recognized",
        "In Quebec whoever keeps personal data must guard it, under the Civil Code and the privacy statute.",
        "Civil Code of Québec, arts 35-37, 1457; Act respecting the protection of personal information in the private "
        "sector, s 10",
        "medium",
    ),
    (
        "economic_loss",
        "does_not_bar",
        "In Quebec the Civil Code repairs money loss like any other loss; there is no economic loss rule.",
        CODE,
        "medium",
    ),
    (
        "contract_chain",
        "unsettled",
        "No rule was found in Quebec on losses inside a network of contracts.",
        "No authority located",
        "low",
    ),
    (
        "future_risk",
        "not_injury",
        "In Quebec the risk of later misuse is not by itself an injury.",
        LAMOUREUX,
        "medium",
    ),
    (
        "mitigation_cost",
        "pecuniary_only",
        "In Quebec money really and reasonably spent is a loss that counts.",
        LAMOUREUX,
        "medium",
    ),
    (
        "lost_time",
        "not_recoverable",
        "In Quebec the ordinary trouble of checking accounts is one of the annoyances of life that are not paid.",
        LAMOUREUX,
        "medium",
    ),
    (
        "distress",
        "serious_only",
        "In Quebec worry and annoyance count only if they are serious and last.",
        LAMOUREUX,
        "medium",
    ),
    (
        "data_value",
        "unsettled",
        "No rule was found in Quebec on the lost value of personal data.",
        "No authority located",
        "low",
    ),
    (
        "per_se",
        "evidence_only",
        "In Quebec breaking a statute shows fault only where the statute states an elementary rule of care.",
        "Morin v. Blais, [1977] 1 SCR 570",
        "low",
    ),
)


def rows() -> Iterator[Row]:
    """Yield the rows of Quebec."""
    for topic, value, text, cite, confidence in ROWS:
        seen = {"as_of": READ_ON, "note": READ[cite]} if cite in READ and topic != "economic_loss" else {}
        yield from_notes(PLACE, topic, value, text, cite, confidence, **seen)
    yield from_notes(
        PLACE,
        "fault_regime",
        "apportionment",
        "In Quebec the court shares the loss by the weight of each side's fault.",
        "Civil Code of Québec, art 1478",
        "medium",
        basis="statute",
        details={"compared_with": "all persons at fault", "reduction": "proportionate"},
    )
    yield from_notes(
        PLACE,
        "liability_split",
        "joint_and_several",
        "In Quebec each person whose fault caused the harm can be made to pay the whole of it.",
        "Civil Code of Québec, arts 1480, 1526",
        "medium",
        basis="statute",
    )
    yield from_notes(
        PLACE,
        "limitation",
        "by_row",
        "In Quebec a claim must be filed within 3 years.",
        "Civil Code of Québec, arts 2880, 2925",
        "medium",
        basis="statute",
        details={
            "shortest_years": 3,
            "longest_years": 3,
            "personal_injury_years": 3,
            "other_negligence_years": 3,
            "discovery": "yes",
        },
        as_of=READ_ON,
        note="Time starts when the right to sue arises (art. 2880); it stands still while one cannot act (art. 2904).",
    )
