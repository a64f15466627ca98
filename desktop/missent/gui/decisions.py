"""Deciding in the window: act first, offer to take it back, move on to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from missent.case.case import Case
from missent.case.decisions import Undo
from missent.gui.session import Session
from missent.model import Decision, Verdict


class Deciding(QObject):
    """Take decisions on a session's findings, and take them back."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo: list[Undo] = []
        self._redo: list[Undo] = []

    def decide(self, ids: Sequence[int], verdict: Verdict) -> None:
        """Decide on findings."""
        wanted = list(ids)
        if wanted:
            self._act(lambda case: case.decisions.decide(wanted, Decision(verdict)))

    def allow(self, kind: str, value: str, note: str) -> None:
        """Always allow an address or a domain."""
        self._act(lambda case: case.decisions.allow("domain" if kind == "domain" else "address", value, "", note))

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(self._redo, self._undo)

    def _act(self, act: Callable[[Case], Undo]) -> None:
        def done(undo: Undo) -> None:
            self._undo.append(undo)
            self._redo.clear()
            self.changed.emit()

        self._session.work.change(act, done)

    def _turn(self, taken: list[Undo], given: list[Undo]) -> None:
        if not taken:
            return
        act = taken.pop()

        def done(undo: Undo) -> None:
            given.append(undo)
            self.changed.emit()

        self._session.work.change(lambda case: case.decisions.undo(act), done)
