"""The bar at the foot: what is read, how far, and what came of it; it never covers anything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from missent.gui import wording
from missent.gui.parts import Elided, across, button, label, pixmap, rename, repicture
from missent.gui.style import px
from missent.model import Progress, ScanState
from missent.report.visible import visible
from missent.scan.engine import Waiting

_ICONS = {
    ScanState.READY: ("tray", "ink2"),
    ScanState.READING: ("arrows-clockwise", "accent"),
    ScanState.PAUSED: ("pause-circle", "accent"),
    ScanState.STOPPED: ("hand-palm", "likely"),
    ScanState.FAILED: ("x-circle", "slip"),
    ScanState.DONE: ("check-circle", "good"),
    ScanState.DONE_WITH_PROBLEMS: ("warning-circle", "likely"),
}
_GOING_ON = frozenset({ScanState.READING, ScanState.PAUSED})


class ScanBar(QFrame):
    """Show the state of the scan; pause and stop it."""

    paused = Signal(bool)
    stopped = Signal()
    resumed = Signal()
    problems_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setMinimumHeight(px(12))
        self.progress = Progress(ScanState.READY)
        self._hosts: tuple[str, ...] = ()
        self._picture = label()
        self._state, self._line, self._promise = label("", "strong"), label("", "body", "ink2"), Elided("body", "ink2")
        self._bar, self._share = QProgressBar(), label("", "small strong", "ink2")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(px(44))
        self._pause = button(wording.words("Pause"), "pause")
        self._stop = button(wording.words("Stop reading"), "stop")
        self._resume = button(wording.words("Resume"), "play")
        self._problems = button("", "", "quiet")
        self._pause.clicked.connect(self.pause)
        self._stop.clicked.connect(self.stopped)
        self._resume.clicked.connect(self.resumed)
        self._problems.clicked.connect(self.problems_wanted)
        row = across(
            self._picture, self._state, self._line, self._promise, self._bar, self._share, self._problems, self._pause,
            self._stop, self._resume, gap=2.5, margins=(4, 1.5, 3, 1.5),
        )  # fmt: skip
        row.setStretch(3, 1)
        self.setLayout(row)
        self.show_progress(self.progress)

    def pause(self) -> None:
        """Pause, or go on."""
        self.paused.emit(self.progress.state is not ScanState.PAUSED)

    def reads_from(self, arguments: Sequence[str]) -> None:
        """Say of what is read from a mail server that it stays as it is there: then not all stays on this computer."""
        self._hosts = _hosts(arguments)
        self._tell_promise()

    def show_progress(self, progress: Progress, *, may_resume: bool = False) -> None:
        """Show how far the scan is."""
        self.progress = progress
        going_on = progress.state in _GOING_ON
        name, tone = _ICONS[progress.state]
        self._picture.setPixmap(pixmap(name, tone, 4.5))
        self._state.setText(self._headline())
        self._tell(self._details())
        self._tell_promise()
        per_cent = f"{round(100 * progress.share)} %"
        self._bar.setValue(round(1000 * progress.share))
        self._bar.setAccessibleName(f"{wording.state(progress.state)}, {10 * int(10 * progress.share)} %")
        self._share.setText(per_cent)
        for part in (self._bar, self._share, self._pause, self._stop):
            part.setVisible(going_on)
        self._resume.setVisible(may_resume and not going_on)
        is_paused = progress.state is ScanState.PAUSED
        repicture(self._pause, "play" if is_paused else "pause")
        rename(self._pause, wording.words("Go on" if is_paused else "Pause"))
        self._problems.setVisible(progress.problems > 0)
        rename(self._problems, wording.counted(progress.problems, "Show the {n} problem", "Show the {n} problems"))

    def show_waiting(self, waiting: Waiting) -> None:
        """Say what is waited for; the next progress takes the words away."""
        self._tell(wording.waiting(waiting.host, waiting.code, waiting.seconds))

    def _tell(self, words: str) -> None:
        self._line.setText(words)
        self._line.setVisible(bool(words))  # else its gaps would stand there alone

    def _tell_promise(self) -> None:
        said = ""
        if self._hosts:
            said = wording.words("Missent reads from {host}. It changes nothing there.").replace("{host}", ", ".join(self._hosts))
        elif self.progress.state is ScanState.READY:
            said = wording.words("Missent only reads. Nothing leaves this computer.")
        self._promise.setText(said)
        self._promise.setToolTip(said)

    def _headline(self) -> str:
        progress = self.progress
        state = wording.state(progress.state)
        if progress.state is ScanState.READING and progress.folder:
            return f"{state} {visible(progress.folder)}"
        if progress.state is ScanState.STOPPED:
            return f"{state}: {wording.read_of_total(progress)}"
        return state

    def _details(self) -> str:
        progress = self.progress
        if progress.state is ScanState.READY:
            return ""
        parts = [] if progress.state is ScanState.STOPPED else [wording.read_of_total(progress)]
        if progress.state in _GOING_ON:
            parts.append(wording.counted(progress.findings, "{n} finding so far", "{n} findings so far"))
            parts.append(wording.time_left(progress.seconds_left))
        else:
            parts.append(wording.counted(progress.findings, "{n} finding", "{n} findings"))
        return " · ".join(part for part in parts if part)


def _hosts(arguments: Sequence[str]) -> tuple[str, ...]:
    """Give the mail servers that are read from."""
    from missent.readers.imap.account import parse

    return tuple(dict.fromkeys(visible(parse(argument).account.host) for argument in arguments if "://" in argument))
