"""The start page: what the program does, and the ways in."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from negwizard.knowledge.wording import counted
from negwizard.ui.choices import CheckChoice
from negwizard.ui.flow import flowing
from negwizard.ui.parts import Fold, Page, button, card, clear, label, restyle, row, rule
from negwizard.ui.theme import Theme
from negwizard.ui.views import Example
from negwizard.ui.words import DISCOVERY_WARNING, NEGLIGENCE, NOT_ADVICE, PRIVACY

_STORY_LETTERS = 160
_SENTENCE_END = re.compile(r"[a-z)]\.(?= [A-Z])")


class StartPage(Page):
    """The ways in: a new case, the unfinished one, a file, a worked example.

    Signals:
        case_started: the user wants a new case.
        file_asked: the user wants to choose a file.
        draft_resumed: the user wants to go on with the unfinished case.
        file_opened: the user chose a recent file.  # arg: Path
        draft_dropped: the user wants an unfinished case deleted.  # arg: Path
        example_opened: the user chose a worked example.  # arg: id
        facts_only_chosen: the user wants facts only, or not; `facts_only` is checked or not.
    """

    case_started = Signal()
    file_asked = Signal()
    draft_resumed = Signal()
    file_opened = Signal(object)
    draft_dropped = Signal(object)
    example_opened = Signal(str)
    facts_only_chosen = Signal()
    title = "Start"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.start = button("&Start a new case", "primary")
        self.open = button("&Open a case file…")
        self._first = self.start
        self.facts_only = CheckChoice(
            "Facts only",
            theme,
            help_text="Write down what happened: no opinions in notes, no conclusions on the screen.",
        )
        self._draft = QVBoxLayout()
        self._older = QVBoxLayout()
        self._recent = QVBoxLayout()
        self._examples = QVBoxLayout()
        self._fill()
        self.start.clicked.connect(lambda: self.case_started.emit())
        self.open.clicked.connect(lambda: self.file_asked.emit())
        self.facts_only.clicked.connect(lambda: self.facts_only_chosen.emit())

    def _fill(self) -> None:
        self.content.addWidget(label("Was enough care taken?", "display"))
        self.content.addWidget(label(NEGLIGENCE, "lead"))
        self.content.addSpacing(4)
        self.content.addLayout(self._draft)
        self.content.addLayout(self._older)
        self.content.addWidget(flowing(self.start, self.open))
        self.content.addSpacing(6)
        self.content.addWidget(self._before_you_start())
        self.content.addLayout(self._recent)
        self.content.addLayout(self._examples)
        self.content.addWidget(label(NOT_ADVICE, "small"))

    def _before_you_start(self) -> QFrame:
        frame, inside = card("notice")
        inside.addWidget(label("Before you start", "strong"))
        inside.addWidget(label(PRIVACY))
        inside.addWidget(label(DISCOVERY_WARNING))
        inside.addWidget(self.facts_only)
        return frame

    def show_ready(self, ready: bool) -> None:
        """Let the user in once the knowledge base is read."""
        self.start.setEnabled(ready)
        self.open.setEnabled(ready)

    def show_draft(self, text: str) -> None:
        """Offer the unfinished case; an empty text offers nothing."""
        clear(self._draft)
        self._first = self.start
        restyle(self.start, "secondary" if text else "primary")
        if not text:
            return
        frame, inside = card()
        resume = button("&Continue", "primary", about=f"Continue: {text}")
        resume.clicked.connect(lambda: self.draft_resumed.emit())
        self._first = resume
        inside.addWidget(label("Your unfinished case", "strong"))
        inside.addWidget(label(text, "help"))
        inside.addLayout(row(resume))
        self._draft.addWidget(frame)

    def show_older_drafts(self, drafts: Sequence[tuple[Path, str]]) -> None:
        """List the unfinished cases of before, folded away."""
        clear(self._older)
        if not drafts:
            return
        fold = Fold(counted(len(drafts), "more unfinished case", "more unfinished cases"))
        frame, inside = card()
        for at, (path, text) in enumerate(drafts):
            if at:
                inside.addWidget(rule())
            inside.addLayout(self._older_draft(path, text))
        fold.body_layout().addWidget(frame)
        self._older.addWidget(fold)

    def _older_draft(self, path: Path, text: str) -> QHBoxLayout:
        drop = button("Delete…", "quiet", about=f"Delete: {text}")
        drop.clicked.connect(lambda: self.draft_dropped.emit(path))
        resume = button("Open", about=f"Open: {text}")
        resume.clicked.connect(lambda: self.file_opened.emit(path))
        line = row(stretch=False)
        line.addWidget(label(text), 1)
        line.addWidget(drop)
        line.addWidget(resume)
        return line

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the case files used last."""
        clear(self._recent)
        if not files:
            return
        self._recent.addWidget(label("Recent cases", "title"))
        for path in files:
            item = button(path.stem, "quiet", about=f"Open {path.name}")
            item.setToolTip(str(path.parent))
            item.clicked.connect(lambda _=False, path=path: self.file_opened.emit(path))
            self._recent.addLayout(row(item))

    def show_examples(self, examples: Sequence[Example]) -> None:
        """List the worked examples."""
        clear(self._examples)
        if not examples:
            return
        self._examples.addWidget(label("Look at a worked example", "title"))
        self._examples.addWidget(
            label("Each opens with every answer filled in. Change what you like.", "help")
        )
        invented = [example for example in examples if example.invented]
        for example in examples:
            if example not in invented:
                self._examples.addWidget(self._example(example))
        if invented:
            fold = Fold(
                f"{counted(len(invented), 'invented case', 'invented cases')}, for every kind of event"
            )
            for example in invented:
                fold.body_layout().addWidget(self._example(example))
            self._examples.addWidget(fold)

    def _example(self, example: Example) -> QFrame:
        frame, inside = card()
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(label(example.title, "strong"))
        text.addWidget(label(_shortened(example.story), "help"))
        look = button("Open", about=f"Open the example {example.title}")
        look.clicked.connect(lambda: self.example_opened.emit(example.id))
        line = row(stretch=False, spacing=16)
        line.addLayout(text, 1)
        line.addWidget(look, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)
        return frame

    def focus_first(self) -> None:
        """Put the keyboard on the most likely button."""
        self._first.setFocus()


def _shortened(story: str) -> str:
    """Return the beginning of a story, ending with a whole sentence if one is long enough, else a word."""
    flat = " ".join(story.split())
    if len(flat) <= _STORY_LETTERS:
        return flat
    ends = [found.end() for found in _SENTENCE_END.finditer(flat, 0, _STORY_LETTERS)]
    if ends and ends[-1] >= _STORY_LETTERS // 2:
        return flat[: ends[-1]]
    return flat[:_STORY_LETTERS].rsplit(" ", 1)[0].rstrip(",.;:") + " …"
