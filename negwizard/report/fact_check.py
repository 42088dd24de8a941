"""The law of the program as one document for a lawyer to mark up, from the same blocks as a report."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from negwizard.application.fact_check import FactCheck, Proposition
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.wording import counted, joined
from negwizard.report import law_tables as tables
from negwizard.report import statute_tables as statutes
from negwizard.report.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Contents,
    Facts,
    Heading,
    Line,
    NewPage,
    Paragraph,
    Report,
    Role,
    check,
    line,
    strong,
)
from negwizard.report.law_tables import Numbers, spaced

TITLE = "The law in negwizard, for a lawyer to check"

_BLANK = "\u00a0"
"""A line to write on: the rule under the row."""


def compose(facts: FactCheck) -> Report:
    """Return the whole document."""
    return Report(
        title=TITLE,
        as_of=facts.as_of,
        us_letter=True,
        knowledge_version=facts.knowledge_version,
        answer_hash="",
        blocks=tuple(_blocks(facts)),
    )


def _blocks(facts: FactCheck) -> Iterator[Block]:
    numbers = Numbers()
    yield from _front(facts)
    yield Contents("Contents")
    yield Contents("Law by place", frozenset(f"place-{each.place.id}" for each in facts.places))
    yield from _propositions(facts, numbers)
    yield from _law(facts, numbers)
    yield from _side_by_side(facts)
    yield from _statutes(facts, numbers)
    yield from _rest(facts, numbers)


def _front(facts: FactCheck) -> Iterator[Block]:
    yield Heading(1, TITLE, "top")
    yield Paragraph(
        line(
            "This is everything that the program holds to be law: each rule as one sentence, each row of law "
            "of each place, and every source. Apart from arithmetic it reasons from nothing else. It was "
            "written by engineers, and no lawyer has checked it yet. That is what this document is for."
        ),
        Role.LEAD,
    )
    yield Facts("Which edition this is, and how much there is to check", tuple(_edition(facts)))
    yield from _what_to_do()
    yield Facts(
        "Who checked it",
        tuple((name, line(_BLANK)) for name in ("Checked by", "Admitted in", "Day", "Parts checked")),
    )


def _edition(facts: FactCheck) -> Iterator[tuple[str, Line]]:
    def said(*items: tuple[int, str, str]) -> Line:
        return line(", ".join(counted(*item) for item in items))

    rules, weighing = len(facts.propositions), len(facts.weighing)
    shared = sum(len(each.places) - 1 for each in facts.shared)
    yield "Knowledge version", line(facts.knowledge_version)
    yield "Rules", line(f"checksum {facts.rules_mark}")
    yield "As of", line(day_in_words(facts.as_of))
    yield (
        "Propositions",
        said((rules, "rule of law", "rules of law"), (weighing, "of weighing", "of weighing")),
    )
    yield (
        "Rows of law",
        line(
            f"{len(facts.law):,} for {counted(len(facts.places), 'place', 'places')}; "
            f"{counted(shared, 'repeat is', 'repeats are')} shown once"
        ),
    )
    yield (
        "Statutes and steps",
        said(
            (len(facts.instruments), "instrument", "instruments"),
            (len(facts.safe_harbors), "safe harbor", "safe harbors"),
            (len(facts.notification), "rule on notice", "rules on notice"),
            (len(facts.safeguards), "safeguard", "safeguards"),
        ),
    )
    yield "Authorities", line(f"{len(facts.authorities):,}")
    yield (
        "Marked “check this”",
        said(
            (facts.rows_to_check, "row of law", "rows of law"),
            (facts.authorities_to_check, "authority", "authorities"),
        ),
    )


def _what_to_do() -> Iterator[Block]:
    yield Heading(2, "What to do with this", "how")
    yield Bullets(
        (
            line(strong("Take one part. "), "Each part stands by itself. Start with your own place."),
            line(
                strong("Tick one box for each number. "),
                "Right: a court could be told this. Wrong: it is not the law, or no longer. Unsure: it needs "
                "a look. A rule is right only if its conditions, its weight and its source are right too.",
            ),
            line(
                strong("Say why in the margin. "),
                "The best help is the right sentence and a source with a page.",
            ),
            line(
                strong("Look first at what is marked "),
                check(),
                strong(". "),
                "It rests on memory, or no page was found that says it. Nobody should rely on it yet.",
            ),
            line(
                strong("Name what is missing. "),
                "A rule, an exception or a later decision that is not here does as much harm as one that is "
                "wrong.",
            ),
            line(
                strong("Send it back with the knowledge version. "),
                "Numbers count only within one edition; the names of rules and places stay.",
            ),
        ),
        numbered=True,
    )
    yield Callout(
        "How to read a rule",
        (
            line(
                "A rule applies when all of its conditions hold. A condition is an answer of the user, the "
                "law of the place, something found from answers, or an issue that is already settled."
            ),
            line(
                "It then gives a ground for or against an issue. ",
                strong("Decisive"),
                ": settles the issue by itself. ",
                strong("Strong"),
                ": settles it when nothing strong stands against it. ",
                strong("Supporting"),
                ": counts, and settles nothing alone.",
            ),
            line(
                "A rule that comes before another takes its ground away. For a defense “for” means that the "
                "defense works. The last part says how grounds are weighed."
            ),
        ),
        CalloutKind.INFORMATION,
    )


def _propositions(facts: FactCheck, numbers: Numbers) -> Iterator[Block]:
    for subject, of_subject in groupby(facts.propositions, key=lambda each: each.subject):
        yield NewPage()
        yield Heading(2, f"Rules: {spaced(subject)}", f"rules-{subject}")
        for issue, group in groupby(of_subject, key=lambda each: each.issue):
            yield from _on_issue(issue, list(group), numbers)


def _on_issue(issue: str, group: list[Proposition], numbers: Numbers) -> Iterator[Block]:
    if issue:
        yield Heading(3, issue)
    yield tables.propositions(f"Propositions on {issue or 'what answers amount to'}", group, numbers)


def _law(facts: FactCheck, numbers: Numbers) -> Iterator[Block]:
    yield NewPage()
    yield Heading(2, "What the words for the law of a place mean", "doctrines")
    yield Paragraph(
        line(
            "Each row of law is held under a fixed word, such as “leans yes”. This is each of them, with "
            "what a condition of a rule says for it and with one row that is held under it. There is "
            "nothing to tick here."
        )
    )
    yield tables.doctrines(facts.doctrines, facts.topics)
    yield NewPage()
    yield Heading(2, "Law that several places share", "shared")
    yield tables.shared_rows(facts.shared, facts.topics, numbers)
    yield NewPage()
    yield Heading(2, "Law by place", "law")
    yield Paragraph(
        line(
            "A statute counts if it was in force on the day of the incident, a decision if it was made by "
            "the day of the assessment. Where a state has no row on a topic, the row of the United States "
            "stands in."
        )
    )
    for each in facts.places:
        yield Heading(3, each.place.name, f"place-{each.place.id}")
        if each.shared:
            topics = joined([facts.topics[topic] for topic in each.shared])
            yield Paragraph(line(f"See also “Law that several places share”: {topics}."), Role.QUIET)
        if each.rows:
            yield tables.rows(f"Law of {each.place.name}", each.rows, facts.topics, numbers)


def _side_by_side(facts: FactCheck) -> Iterator[Block]:
    note = Paragraph(
        line(
            "The rows above side by side, with the numbers that the program counts with. Correct them here "
            "or at the place."
        )
    )
    yield NewPage()
    yield Heading(2, "Shared fault, side by side", "fault")
    yield note
    yield statutes.fault(facts)
    yield NewPage()
    yield Heading(2, "Time limits, side by side", "limitation")
    yield note
    yield statutes.limitation(facts)
    yield NewPage()
    yield Heading(2, "Early notice, side by side", "notices")
    yield note
    yield statutes.notices(facts)


def _statutes(facts: FactCheck, numbers: Numbers) -> Iterator[Block]:
    yield NewPage()
    yield Heading(2, "Statutes and standards on security", "instruments")
    yield statutes.instruments(facts, numbers)
    yield NewPage()
    yield Heading(2, "Safe harbors", "safe-harbors")
    for harbor in facts.safe_harbors:
        yield Heading(3, f"{facts.place_names[harbor.place]}: {harbor.cite}")
        yield statutes.safe_harbor(harbor, numbers)
    yield NewPage()
    yield Heading(2, "Telling people of a breach", "notification")
    yield statutes.notification(facts, numbers)


def _rest(facts: FactCheck, numbers: Numbers) -> Iterator[Block]:
    parts: Iterable[tuple[str, str, Block]] = (
        ("Recognized safeguards", "safeguards", statutes.safeguards(facts, numbers)),
        ("Authorities", "authorities", tables.authorities(facts, numbers)),
        ("How grounds are weighed", "weighing", tables.weighing(facts, numbers)),
    )
    for title, anchor, block in parts:
        yield NewPage()
        yield Heading(2, title, anchor)
        yield block
