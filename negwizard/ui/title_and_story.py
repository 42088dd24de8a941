"""The sheet for title and story: what to call the case, and what happened in the user's own words."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from negwizard.ui.parts import button, label
from negwizard.ui.sheet import Sheet

if TYPE_CHECKING:
    from negwizard.application.session import InterviewSession


class TitleAndStory(Sheet):
    """Edits both; whoever opens it calls `keep` when it is accepted."""

    def __init__(self, session: "InterviewSession", parent: QWidget | None) -> None:
        super().__init__("Title and story", parent)
        self._session = session
        self.name = QLineEdit(session.case.title)
        self.name.setAccessibleName("Title")
        self.story = QPlainTextEdit(session.case.story)
        self.story.setAccessibleName("Story")
        self.story.setTabChangesFocus(True)
        self.story.setMinimumHeight(200)
        for caption, field in (("Title", self.name), ("What happened, in your own words", self.story)):
            line = label(caption, "strong")
            line.setBuddy(field)
            self.content.addWidget(line)
            self.content.addWidget(field)
        hint = (
            "Facts only: dates, names, who did what."
            if session.case.facts_only
            else "Printed in the report, but not in a copy that leaves out your own words."
        )
        self.content.addWidget(label(hint, "help"))
        self.close_button.setText("&Keep")
        cancel = button("Cancel")
        cancel.clicked.connect(self.reject)
        self.add_foot(cancel)
        self.name.returnPressed.connect(self.accept)
        self.name.setFocus()
        self.fit_to_content()

    def keep(self) -> None:
        """Put both on disk."""
        self._session.set_title(self.name.text().strip())
        self._session.set_story(self.story.toPlainText().strip())
