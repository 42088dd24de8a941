"""Undo and redo over whole cases: cases are immutable, so each step is just a reference."""

from negwizard.case.case import Case

MOST = 1000


class History:
    """The states before and after the present one."""

    def __init__(self) -> None:
        self.past: list[Case] = []
        self.future: list[Case] = []
        self._last = ""

    def record(self, before: Case, label: str = "") -> None:
        """Note a step away from `before`. Steps with the same label that follow each other are one step."""
        if not label or label != self._last:
            self.past = [*self.past[-MOST + 1 :], before]
        self.future = []
        self._last = label

    def went_back(self, present: Case) -> None:
        """Note that the state before `present` is the present one now."""
        self.past.pop()
        self.future.append(present)
        self._last = ""

    def went_forward(self, present: Case) -> None:
        """Note that the state after `present` is the present one now."""
        self.future.pop()
        self.past.append(present)
        self._last = ""
