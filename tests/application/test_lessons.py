"""Teaching notes, read."""

from helpers.small_library import small_library

from negwizard.application.lessons import read_lesson
from negwizard.case.case import Case
from negwizard.case.sheet import Sheet
from negwizard.knowledge.answers import Answer

NOTE = (
    "Points to raise. (1) Who had to guard the data? (2) Who did not (data_taken=no)?\n"
    "What if: (1) no data had been taken (data_taken=no): the claim fails. "
    "(2) The day were later (as_of=2020-01-01 data_taken=no): the law is another. "
    "(3) Set a share: what then? It is one."
)


def test_a_note_gives_points_and_experiments():
    lesson = read_lesson(Sheet(Case(), teaching_note=NOTE), small_library())
    assert lesson.points == "Points to raise. (1) Who had to guard the data? (2) Who did not?"
    (experiment,) = lesson.experiments
    assert experiment.text == "What if no data had been taken?"
    assert experiment.changes == {"data_taken": Answer("no")}
    assert experiment.expected == "The claim fails."


def test_a_note_without_experiments_is_points_alone():
    lesson = read_lesson(Sheet(Case(), teaching_note="Look at duty."), small_library())
    assert (lesson.points, lesson.experiments) == ("Look at duty.", ())
