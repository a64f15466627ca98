"""Start the window, and show at once that it is there; all other work begins after its first paint."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from missent import settings
from missent.errors import MissentError
from missent.gui import languages, style
from missent.paths import resources
from missent.settings import Settings


def main(case: str | None, quit_after_paint: bool = False) -> int:
    """Show the window, on a case when one is named; give the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Missent")
    app.setDesktopFileName("missent")
    icon = resources() / "icons" / "missent.svg"
    if icon.exists():
        app.setWindowIcon(QIcon(str(icon)))
    kept, complaint = _settings()
    languages.install(app, kept.language)
    style.prefer(kept.theme, kept.text_size)
    style.apply(app)

    from missent.gui import crash
    from missent.gui.main_window import MainWindow

    window = MainWindow(kept)
    if complaint:
        QTimer.singleShot(0, lambda: window.show_error(complaint))

    def look_as_asked(_scheme: object) -> None:
        style.apply(app)
        window.take_up_look()

    app.styleHints().colorSchemeChanged.connect(look_as_asked)
    crash.watch(window)
    paint = FirstPaint(window)
    window.show()
    if quit_after_paint:
        paint.then(lambda: (sys.stdout.write(f"{milliseconds_since_start():.0f}\n"), sys.stdout.flush(), app.quit()))
    if case is not None:
        QTimer.singleShot(0, lambda: window.open_case(Path(case)))
    return app.exec()


def _settings() -> tuple[Settings, str]:
    """Read the settings; where they cannot be used, give those of a person who set nothing, and what is to be said."""
    try:
        return settings.load(settings.place()), ""
    except MissentError as error:
        return Settings(), str(error)


class FirstPaint(QObject):
    """Call back once a widget was painted for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._act: object = None
        widget.installEventFilter(self)

    def then(self, act: object) -> None:
        """Say what to do after the first paint."""
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if callable(self._act):
                QTimer.singleShot(0, self._act)
        return False


def milliseconds_since_start() -> float:
    """Give how long this process has been running."""
    try:
        started = float(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        import os

        return 1000 * (time.clock_gettime(time.CLOCK_BOOTTIME) - started / os.sysconf("SC_CLK_TCK"))
    except (OSError, AttributeError):
        return 1000 * time.process_time()  # no such clock here: the time this process has worked
