from collections.abc import Mapping
from dataclasses import replace

from helpers.small_library import small_library
from helpers.small_reasoner import SmallReasoner

from negwizard.application.action_plan import CLOSES, Step, action_plan
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.library import load_library
from negwizard.terms import Evidence, Incident, Issue, Status

LIBRARY = small_library()


def plan(**answers: object) -> tuple[Step, ...]:
    case = Case(answers={name: Answer(value, Evidence.DOCUMENT) for name, value in answers.items()})
    reasoner = SmallReasoner()
    return action_plan(LIBRARY, case, reasoner, reasoner.assess(case.frame, case.answers))


def test_the_safeguard_that_changes_the_result_comes_first() -> None:
    steps = plan(data_taken="yes", missing_sign_in=("auth_password", "auth_mfa"))
    assert [step.safeguard.id for step in steps] == ["auth_mfa", "auth_password"]
    assert (steps[0].changes, steps[0].changes_outcome) == ((Issue.BREACH,), True)
    assert (steps[1].changes, steps[1].changes_outcome) == ((), False)
    assert {step.question for step in steps} == {"missing_sign_in"}


def test_a_safeguard_that_takes_a_ground_away_counts_even_if_no_status_moves() -> None:
    assert plan(missing_sign_in=("auth_password",))[0].grounds == 1


def test_a_safeguard_that_alone_would_matter_comes_before_one_that_would_not() -> None:
    """Either of two makes breach: putting one in place changes nothing, yet each holds the result back."""

    class EitherIsBreach(SmallReasoner):
        def assess(
            self, frame: Frame, answers: Mapping[str, Answer], *, robustness: bool = False
        ) -> Assessment:
            missing = answers["missing_sign_in"].value
            assert isinstance(missing, tuple)
            found = super().assess(frame, answers)
            status = Status.MET if {"auth_password", "auth_both"} & set(missing) else Status.ARGUABLE
            moved = {Issue.BREACH: replace(found.issues[Issue.BREACH], status=status)}
            return replace(found, issues={**found.issues, **moved})

    guards = {"auth_both": replace(LIBRARY.safeguards["auth_mfa"], id="auth_both")}
    library = replace(LIBRARY, safeguards={**LIBRARY.safeguards, **guards})
    case = Case(answers={"missing_sign_in": Answer(("auth_both", "auth_mfa", "auth_password"))})
    reasoner = EitherIsBreach()
    steps = action_plan(library, case, reasoner, reasoner.assess(case.frame, case.answers))
    assert [step.safeguard.id for step in steps] == ["auth_both", "auth_password", "auth_mfa"]
    assert [step.holds_back for step in steps] == [(Issue.BREACH,), (Issue.BREACH,), ()]
    assert {step.changes for step in steps} == {()}


def test_where_nothing_else_tells_them_apart_the_safeguard_against_what_happened_comes_first() -> None:
    library = load_library()
    answers = {
        "entry_path": Answer("known_flaw"),
        "missing_upkeep": Answer(("patch_known",)),
        "missing_data": Answer(("enc_rest",)),
    }
    case = Case(frame=Frame(incident=Incident.BREAK_IN, jurisdiction="US-GA"), answers=answers)
    steps = action_plan(library, case, Still(), Still().assess(case.frame, case.answers))
    assert [step.safeguard.id for step in steps] == ["patch_known", "enc_rest"]
    assert [step.closes_way_in for step in steps] == [True, False]


class Still(SmallReasoner):
    """A reasoner for whom no safeguard changes anything."""

    def assess(self, frame: Frame, answers: Mapping[str, Answer], *, robustness: bool = False) -> Assessment:
        return super().assess(frame, {})


def test_every_way_in_is_closed_by_safeguards_that_exist() -> None:
    library = load_library()
    assert set(CLOSES) == {option.id for option in library.questions["entry_path"].options}
    assert {guard for guards in CLOSES.values() for guard in guards} <= set(library.safeguards)


def test_where_nothing_was_missing_or_known_there_is_no_plan() -> None:
    assert plan(missing_sign_in=()) == plan(missing_sign_in=UNKNOWN) == plan() == ()
