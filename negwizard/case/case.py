"""The case: everything a user has said, as one immutable object."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from negwizard.knowledge.answers import Answer, Frame


@dataclass(frozen=True, slots=True)
class Case:
    """The frame, the answers by question id, and the words that make the case recognizable."""

    frame: Frame = field(default_factory=Frame)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    title: str = ""
    story: str = ""
    kept: Mapping[str, Answer] = field(default_factory=dict)
    """Answers that only another knowledge version can use: never given to the engine, never lost."""
    facts_only: bool = False
    """The user wants a record of facts without conclusions, because a record may have to be handed over."""

    def __post_init__(self) -> None:
        """Shield the mappings from later changes to the dictionaries they were made from."""
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))
        object.__setattr__(self, "kept", MappingProxyType(dict(self.kept)))

    def with_answer(self, question_id: str, answer: Answer) -> "Case":
        """Return the case with this answer in place of any earlier one."""
        return replace(self, answers={**self.answers, question_id: answer})

    def without_answer(self, question_id: str) -> "Case":
        """Return the case with the question unanswered."""
        left = {key: answer for key, answer in self.answers.items() if key != question_id}
        return replace(self, answers=left)

    def with_frame(self, frame: Frame) -> "Case":
        """Return the case under another frame; no answer is dropped."""
        return replace(self, frame=frame)

    @property
    def is_blank(self) -> bool:
        """Say whether nothing has been said yet."""
        return self == Case()
