"""What is shown when something happens that nobody foresaw: said in words, with what to pass on, and the case is kept."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from missent.gui import wording
from missent.gui.dialogs.notice import Notice


class Crash(QObject):
    """Show unforeseen errors of every thread, one window at a time."""

    happened = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: Notice | None = None
        self.happened.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def tell(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an error, in whatever thread."""
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        self.happened.emit(report)

    def show(self, report: str) -> None:
        """Show an error, unless one is being shown."""
        if self._box is not None:
            return
        head = wording.words("Something went wrong that should not have")
        said = wording.words(
            "What was read and decided is kept in the case. The text below names no mail; it helps to mend this."
        )
        box = self._box = Notice(head, said, self._window, report)
        box.finished.connect(self._closed)
        box.show()

    def _closed(self) -> None:
        self._box = None


def watch(window: QWidget) -> Crash:
    """Show what is not caught anywhere, from now on."""
    crash = Crash(window)
    sys.excepthook = crash.tell
    threading.excepthook = lambda told: crash.tell(told.exc_type, told.exc_value, told.exc_traceback)
    return crash
