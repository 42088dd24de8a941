"""The knowledge base proves itself: nothing unreachable, nothing unread, nothing without a source."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from negwizard.application.checking import questions, rules, sources
from negwizard.application.checking.subject import Subject
from negwizard.application.fact_check import doubts
from negwizard.application.scenarios import open_scenario, scenario_ids
from negwizard.case.sheet import OUTCOME
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebook import METHOD
from negwizard.errors import CaseFileError
from negwizard.knowledge.library import Library
from negwizard.terms import Issue

Check = Callable[[Subject], Iterator[str]]

FAULTS: tuple[Check, ...] = (
    questions.unreachable_questions,
    questions.unread_questions,
    rules.rules_that_cannot_fire,
    rules.defeats_of_nothing,
    rules.findings_without_text,
    rules.issues_without_ground,
    sources.rules_without_source,
    sources.rows_without_source,
    sources.topics_that_point_at_nothing,
)
NOTES: tuple[Check, ...] = (
    questions.unread_options,
    rules.findings_never_made,
    sources.unread_doctrines,
    sources.uncited_authorities,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What the check found: faults must be mended, notes are worth a look."""

    faults: tuple[str, ...]
    notes: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]

    @property
    def holds(self) -> bool:
        """Say whether there is no fault."""
        return not self.faults


def check_knowledge(library: Library, reasoner: Reasoner) -> Proof:
    """Run every check."""
    subject = Subject(library, tuple(reasoner.rules.rules.values()))
    faults = [fault for check in FAULTS for fault in check(subject)]
    faults += rules.rules_that_nothing_brings_about(library, reasoner.rules, faults)
    faults += scenario_faults(library, reasoner)
    notes = [note for check in NOTES for note in check(subject)]
    return Proof(tuple(faults), tuple(notes), counts(subject))


def scenario_faults(library: Library, reasoner: Reasoner) -> Iterator[str]:
    """Yield what is wrong with a scenario: its file, or a model answer that the program does not come to."""
    for name in scenario_ids():
        try:
            sheet = open_scenario(name, library).sheet
        except CaseFileError as error:
            yield from (f"scenario {line}" for line in str(error).splitlines())
            continue
        assessment = reasoner.assess(sheet.case.frame, sheet.case.answers)
        for issue, expected in sheet.expected.items():
            result = assessment.outcome if issue == OUTCOME else assessment.issues[Issue(issue)]
            if result.status != expected:
                yield f"scenario {name}: {issue} should be {expected} and is {result.status}."


def counts(subject: Subject) -> tuple[tuple[str, int], ...]:
    """Return what the knowledge base holds."""
    library = subject.library
    by_law = sum(bool(set(rule.law.authority) - {METHOD}) for rule in subject.rules)
    weak = sum(bool(doubts(row.confidence, row.note)) for row in library.law)
    return (
        ("questions", len(library.questions)),
        ("rules", len(subject.rules)),
        ("rules with an authority of law", by_law),
        ("issues", len(library.issues)),
        ("places", len(library.places)),
        ("rows of law", len(library.law)),
        ("rows marked “check this”", weak),
        ("authorities", len(library.authorities)),
        ("instruments", len(library.instruments)),
        ("safeguards", len(library.safeguards)),
        ("topics of the source material", len(library.topics)),
        ("scenarios", len(scenario_ids())),
    )


def proof_text(proof: Proof) -> str:
    """Return the result to read."""
    lines = [f"{count:>6}  {what}" for what, count in proof.counts]
    for title, sentences in (("Faults", proof.faults), ("Worth a look", proof.notes)):
        if sentences:
            lines += ["", f"{title} ({len(sentences)})", *(f"  {sentence}" for sentence in sentences)]
    verdict = "The knowledge base holds." if proof.holds else "The knowledge base does not hold."
    return "\n".join([*lines, "", verdict, ""])
