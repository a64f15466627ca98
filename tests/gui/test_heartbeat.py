"""The window waits for nothing: it goes on while a question takes its time, and no step of a scan holds it long."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from missent.case.case import Case
from missent.gui.background import Background
from missent.gui.main_window import MainWindow

PATIENCE = 30_000
LONGEST = 0.4
"""CPU seconds of the window's own thread between two beats: what other programs take is not counted."""


@pytest.fixture
def work(tmp_path: Path, qapp: QApplication) -> Iterator[Background]:
    case = Case.create(tmp_path / "case.missent")
    background = Background(case)
    yield background
    background.hush()
    background.close()
    case.close()


class Heart:
    """Beat in the window's thread, and remember the most that was done there between two beats."""

    def __init__(self) -> None:
        self.beats, self.longest = 0, 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last, self.beats = now, self.beats + 1

    def stop(self) -> None:
        self._timer.stop()


@pytest.mark.parametrize("verb", ["query", "change", "do"])
def test_the_window_goes_on_while_something_takes_its_time(work: Background, qtbot, verb: str) -> None:
    held, answers = threading.Event(), []
    wait = (lambda: held.wait(60)) if verb == "do" else (lambda _: held.wait(60))
    heart = Heart()
    getattr(work, verb)(wait, answers.append)
    qtbot.waitUntil(lambda: heart.beats > 20)
    assert not answers
    held.set()
    qtbot.waitUntil(lambda: answers == [True])
    heart.stop()


def test_questions_are_answered_while_a_change_takes_its_time(work: Background, qtbot) -> None:
    held, answers = threading.Event(), []
    work.change(lambda _: held.wait(60))
    work.query(lambda case: case.findings.count(), answers.append)
    qtbot.waitUntil(lambda: answers == [0])
    held.set()


def test_only_the_newest_of_several_questions_is_answered(work: Background, qtbot) -> None:
    held, answers = threading.Event(), []
    work.query(lambda _: held.wait(60), lambda _: answers.append("first"), "list")
    work.query(lambda _: None, lambda _: answers.append("second"), "list")
    held.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["second"]


def test_no_step_of_a_scan_holds_the_window_long(window: MainWindow, samples: Path, qtbot) -> None:
    heart = Heart()
    window.read([str(samples)])
    qtbot.waitUntil(
        lambda: window.work is not None and not window.work.session.is_scanning and window.work.findings.finding is not None,
        timeout=PATIENCE,
    )
    heart.stop()
    assert heart.beats > 5
    assert heart.longest < LONGEST
