import pytest

from negwizard.ui.navigator import Navigator, Position, Stop

PATH = ("first", "second", "third")


class Session:
    """Three questions, some of them answered."""

    def __init__(self, *answered: str, path: tuple[str, ...] = PATH) -> None:
        self.answered, self.path = answered, path

    def question_path(self) -> tuple[str, ...]:
        return self.path

    def interview_path(self) -> tuple[str, ...]:
        return self.path

    def next_question(self, after: str | None) -> str | None:
        start = 0 if after is None else self.path.index(after) + 1
        return next(iter(self.path[start:]), None)

    def previous_question(self, before: str) -> str | None:
        end = self.path.index(before)
        return self.path[end - 1] if end else None

    def first_unanswered(self) -> str | None:
        return next((name for name in self.path if name not in self.answered), None)


@pytest.fixture
def navigator() -> Navigator:
    return Navigator(Session())


def test_the_way_leads_from_start_to_result_and_back_to_start(navigator: Navigator) -> None:
    stops = [navigator.next() for _ in range(9)]
    assert [position.stop for position in stops[:3]] == [Stop.PERSPECTIVE, Stop.INCIDENT, Stop.PLACE]
    assert [position.question for position in stops[3:6]] == list(PATH)
    assert [position.stop for position in stops[6:]] == [Stop.REVIEW, Stop.RESULTS, Stop.START]


def test_back_walks_the_same_way(navigator: Navigator) -> None:
    there = [navigator.position, *[navigator.next() for _ in range(8)]]
    back = [navigator.back() for _ in range(8)]
    assert back == there[:-1][::-1]


def test_a_question_changed_in_the_review_leads_back_to_it(navigator: Navigator) -> None:
    navigator.ask("second", returning=True)
    assert navigator.next() == Position(Stop.REVIEW)


def test_back_from_a_question_changed_in_the_review_leads_back_to_it(navigator: Navigator) -> None:
    navigator.ask("second", returning=True)
    assert navigator.back() == Position(Stop.REVIEW)


def test_resume_finds_the_first_question_without_an_answer() -> None:
    assert Navigator(Session("first")).resume() == Position(Stop.QUESTION, "second")
    assert Navigator(Session(*PATH)).resume() == Position(Stop.REVIEW)


def test_a_question_that_is_no_longer_asked_is_left() -> None:
    session = Session("first")
    navigator = Navigator(session)
    navigator.ask("third")
    session.path = ("first", "second")
    assert navigator.stay_on_path() == Position(Stop.QUESTION, "second")


def test_without_questions_the_place_leads_to_the_review() -> None:
    navigator = Navigator(Session(path=()))
    navigator.go(Stop.PLACE)
    assert navigator.next() == Position(Stop.REVIEW)
    assert navigator.back() == Position(Stop.PLACE)


def test_there_is_nothing_before_the_start(navigator: Navigator) -> None:
    assert not navigator.can_go_back
    navigator.next()
    assert navigator.can_go_back
