"""What is shown when something happens that nobody foresaw: said in words, with what to pass on, and the case is kept."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from missent.gui import wording


class Crash(QObject):
    """Show unforeseen errors of every thread, one window at a time."""

    happened = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
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
        said = wording.words(
            "Something in Missent went wrong that should not have. What was read and decided is kept in the case."
        )
        box = self._box = QMessageBox(QMessageBox.Icon.Critical, "Missent", said, QMessageBox.StandardButton.Close, self._window)
        box.setDetailedText(report)
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        self._box = None


def watch(window: QWidget) -> Crash:
    """Show what is not caught anywhere, from now on."""
    crash = Crash(window)
    sys.excepthook = crash.tell
    threading.excepthook = lambda told: crash.tell(told.exc_type, told.exc_value, told.exc_traceback)
    return crash
