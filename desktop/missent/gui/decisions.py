"""Deciding in the window: act first, offer to take it back, move on to the next."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from missent.case.case import Case
from missent.case.decisions import Undo
from missent.errors import MissentError
from missent.gui.session import Session
from missent.model import Decision, Verdict

Acts = list[tuple[tuple[Undo, ...], int]]
"""What can be undone, each with the finding to go back to."""


class Deciding(QObject):
    """Take decisions on a session's findings, and take them back; everything is done in the order it was asked for."""

    decided = Signal(list, object)  # ids, Verdict
    undone = Signal(int)  # the finding to go back to

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo: Acts = []
        self._redo: Acts = []

    def decide(self, ids: Sequence[int], verdict: Verdict) -> None:
        """Decide on findings."""
        wanted, by = list(ids), self._session.settings.examiner
        if wanted:
            self._act(wanted, verdict, lambda case: (case.decisions.decide(wanted, Decision(verdict, by=by)),))

    def allow(self, ids: Sequence[int], kind: str, values: Sequence[str], note: str) -> None:
        """Always allow addresses or domains, on account of some findings."""
        known: Literal["address", "domain"] = "domain" if kind == "domain" else "address"
        wanted, by = tuple(dict.fromkeys(values)), self._session.settings.examiner
        self._act(ids, Verdict.ALLOWED, lambda case: tuple(case.decisions.allow(known, value, by, note) for value in wanted))

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._redo, self._undo)

    def _act(self, ids: Sequence[int], verdict: Verdict, act: Callable[[Case], tuple[Undo, ...]]) -> None:
        def done(undo: tuple[Undo, ...]) -> None:
            self._undo.append((undo, ids[0]))
            self._redo.clear()
            self.decided.emit(list(ids), verdict)

        self._session.work.change(lambda case: _listed(case, act), done)

    def _turn(self, taken: Acts, given: Acts) -> None:
        if not taken:
            return
        acts, finding = taken.pop()

        def done(undo: tuple[Undo, ...]) -> None:
            given.append((undo, finding))
            self.undone.emit(finding)

        # Last done, first undone; what is given back is undone in turn by the same rule.
        self._session.work.change(lambda case: tuple(case.decisions.undo(act) for act in reversed(acts)), done)


def _listed(case: Case, act: Callable[[Case], tuple[Undo, ...]]) -> tuple[Undo, ...]:
    try:
        return act(case)
    except KeyError as error:  # the scan has judged again since
        raise MissentError("This finding is listed no more, so nothing was decided. Choose another.") from error
