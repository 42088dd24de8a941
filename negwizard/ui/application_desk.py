"""The desk on the real program: session, engine behind the application, report writer. Knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from negwizard.application.action_plan import Step, action_plan
from negwizard.application.lessons import read_lesson
from negwizard.application.scenarios import Scenario, list_scenarios, open_scenario
from negwizard.application.session import InterviewSession
from negwizard.application.status_words import effect_words
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.library import Library, load_library
from negwizard.knowledge.wording import counted, joined, words
from negwizard.terms import Issue, IssueKind, Status
from negwizard.ui import views
from negwizard.ui.flip_words import alike, quoted, sentences
from negwizard.ui.words import robustness_sentence, would

if TYPE_CHECKING:
    from negwizard.application.deeper import DecisiveUnknown, Effect, Flips, Missing

WriteReport = Callable[..., None]
"""`negwizard.report.write_report`; handed in, because the window does not know how reports are made."""

_SUFFIXES = (".pdf", ".docx", ".html")
_INVENTED = "This case is invented."
_MOST_FLIPS = 3
_MOST_UNKNOWNS = 6
_MOST_WAYS = 2
_COSTS = {
    "free": "no money",
    "low": "under about $600 a year",
    "medium": "about $600 to $5,000",
    "high": "over $5,000",
}
_EFFORTS = {"low": "little work", "medium": "some work", "high": "much work"}


class ApplicationDesk:
    """Joins the session with what only the window wants to know of it."""

    report_suffixes: Sequence[str] = _SUFFIXES

    def __init__(self, session: InterviewSession, write_report: WriteReport) -> None:
        self.session = session
        self._write_report = write_report
        self._known_scenarios: tuple[Scenario, ...] | None = None
        self._there = InterviewSession(session.library)
        """Never told anything and never on disk: it lends its reasoner to the background thread."""

    @property
    def library(self) -> Library:
        """Return the knowledge base."""
        return self.session.library

    def assessment(self) -> Assessment:
        """Return where the case stands."""
        return self.session.assessment()

    def examples(self) -> Sequence[views.Example]:
        """Return the worked examples."""
        shown = (_example(scenario) for scenario in self._scenarios())
        return tuple(sorted(shown, key=lambda example: example.invented))

    def _scenarios(self) -> tuple[Scenario, ...]:
        if self._known_scenarios is None:
            self._known_scenarios = list_scenarios(self.library)
        return self._known_scenarios

    def lesson(self) -> views.Lesson | None:
        """Return what a worked example holds for a class; it is known by its story, also when saved."""
        story = self.session.case.story
        found = (scenario for scenario in self._scenarios() if scenario.sheet.case.story == story)
        sheet = next((scenario.sheet for scenario in found), None)
        if sheet is None or not sheet.teaching_note:
            return None
        lesson = read_lesson(sheet, self.library)
        tries = (
            views.Experiment(each.text, {name: a for name, a in each.changes.items() if a}, each.expected)
            for each in lesson.experiments
        )
        return views.Lesson(lesson.points, tuple(tries))

    def open_example(self, example: str) -> None:
        """Make a worked example the case."""
        self.session.new(open_scenario(example, self.library).sheet.case)

    def why_asked(self, question: str) -> tuple[str, ...]:
        """Return in sentences why a question is asked."""
        why = self.session.why_asked(question)
        titles = self._most_telling(why.issues) + (["the claim as a whole"] if why.outcome else [])
        if not titles:
            return (self._why_for_report(question),)
        by_effect: dict[str, list[str]] = {}
        for effect in why.effects:
            by_effect.setdefault(self._effect(effect), []).append(quoted(effect.text))
        return (
            f"It can still change: {joined(titles)}.",
            *(f"If the answer is {joined(said, 'or')}: {text}" for text, said in by_effect.items() if text),
        )

    def _most_telling(self, issues: Sequence[Issue]) -> list[str]:
        """Return elements and defenses by name, and what lies behind them by number."""
        parts = (IssueKind.SUB_ISSUE, IssueKind.LOSS)
        named = [issue for issue in issues if self.library.issues[issue].kind not in parts] or list(issues)
        rest = len(issues) - len(named)
        behind = [counted(rest, "point behind them", "points behind them")] if rest else []
        return [self._title(issue) for issue in named] + behind

    def _why_for_report(self, question: str) -> str:
        if self.library.questions[question].for_report:
            return "It fills in the report. It does not change the result."
        return "With the answers so far it changes nothing more. It still belongs in a full record."

    def _effect(self, effect: "Effect") -> str:
        return effect_words(effect, lambda issue: self.library.issues[issue].kind)

    def why_not(self, issue: Issue) -> tuple[views.NearRule, ...]:
        """Return the nearest rules that would support an issue; those that answers can reach go alone."""
        near = self.session.why_not(issue).near
        reachable = [rule for rule in near if all(lack.ways for lack in rule.missing)]
        return tuple(
            views.NearRule(rule.text, tuple(self._lack(lack) for lack in rule.missing))
            for rule in reachable or near
        )

    def _lack(self, lack: "Missing") -> views.Lack:
        ways = (
            tuple(views.Wanted(change.question, change.text, change.after) for change in way)
            for way in lack.ways[:_MOST_WAYS]
        )
        return views.Lack(lack.text, tuple(ways))

    def what_if(self, changes: Mapping[str, Answer]) -> Assessment:
        """Return where a copy of the case would stand with other answers."""
        return self.session.what_if(dict(changes)).after

    def turning_questions(self) -> tuple[str, ...]:
        """Return the questions where one other answer is enough to change something."""
        return tuple(found.question for found in self.session.turning_points())

    def look_deeper(self, case: Case) -> views.Deeper:
        """Work out what would change the result and what to do; stops early when the case has moved on."""
        from negwizard.application.deeper import look_deeper

        deeper = look_deeper(case, self._there.reasoner, cancelled=lambda: self.session.case is not case)
        return views.Deeper(
            flips=tuple(flip for flips in deeper.flips for flip in self._flips(flips)),
            unknowns=tuple(self._unknown(case, found) for found in deeper.unknowns[:_MOST_UNKNOWNS]),
            plan=tuple(self._step(step) for step in deeper.plan),
            robustness=_by_firmness(deeper.flips),
        )

    def write_report(self, path: Path, case: Case, *, redacted: bool = False) -> None:
        """Write the report of a case, or its redacted twin."""
        reasoner = self._there.reasoner
        assessment = reasoner.assess(case.frame, case.answers, robustness=True)
        plan = action_plan(self.library, case, reasoner, assessment)
        self._write_report(path, self.library, case, assessment, plan=plan, redacted=redacted)

    def _flips(self, flips: "Flips") -> tuple[views.Flip, ...]:
        return tuple(
            views.Flip(
                title=flips.title,
                changes=sentences(group),
                becomes=self._would(flips.issue, group[0].after),
                when=group[0].when,
            )
            for group in alike(flips.flips)[:_MOST_FLIPS]
        )

    def _unknown(self, case: Case, found: "DecisiveUnknown") -> views.DecisiveUnknown:
        question = self.library.questions[found.question]
        side = case.frame.perspective
        moved = dict.fromkeys(change.title for effect in found.effects for change in effect.changes)
        return views.DecisiveUnknown(
            question=found.question,
            text=found.text,
            effect=f"It can still change: {joined(list(moved))}." if moved else "",
            who_knows=", ".join(words(who, side) for who in question.who_knows),
            shown_by=words(question.shown_by, side),
        )

    def _step(self, step: Step) -> views.PlanStep:
        guard = step.safeguard
        titles = [self._title(issue) for issue in step.changes]
        why = f"Had it been there, this would be different: {joined(titles)}." if titles else ""
        days = f"about {counted(guard.days, 'day', 'days')}"
        takes = f"For a business of ten people: {_COSTS[guard.cost]}, {_EFFORTS[guard.effort]}, {days}."
        proof = guard.evidence_to_keep.rstrip(".")
        keep = f"Keep as proof: {small(proof)}." if proof else ""
        return views.PlanStep(guard.action, why, takes, keep)

    def _title(self, issue: Issue) -> str:
        return words(self.library.issues[issue].title, self.session.case.frame.perspective)

    def _would(self, issue: Issue, status: Status) -> str:
        return would(self.library.issues[issue].kind, status)


def open_desk(write_report: WriteReport) -> ApplicationDesk:
    """Read the knowledge base, begin a session, warm the engine up: takes a moment, in any thread."""
    desk = ApplicationDesk(InterviewSession(load_library()), write_report)
    desk.assessment()
    return desk


def _example(scenario: Scenario) -> views.Example:
    story = scenario.sheet.case.story
    told = story.replace(_INVENTED, "").strip()
    return views.Example(scenario.id, scenario.title, told, invented=told != story.strip())


def small(text: str) -> str:
    """Begin a text with a small letter, unless its first word is written in capitals."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def _by_firmness(flips: "Sequence[Flips]") -> tuple[str, ...]:
    """Return a sentence for each degree of firmness, with the issues that have it."""
    alike: dict[str, list[str]] = {}
    for each in flips:
        if each.status is not Status.OPEN:
            alike.setdefault(robustness_sentence(each.robustness), []).append(each.title)
    return tuple(f"{joined(titles)}. {sentence}" for sentence, titles in alike.items() if sentence)
