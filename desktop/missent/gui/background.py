"""Work off the window's thread: questions to the case, changes of it, and errands beside both; answers come back as calls in
the window's thread.

A question may name a slot: a newer one of the same slot makes an older one stale. It is not asked, or its answer is dropped.
"""

import queue
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from missent.case.case import Case
from missent.errors import MissentError
from missent.gui import wording

T = TypeVar("T")


class Worker(QObject):
    """Do one thing after another in a thread of its own; make it in the window's thread.

    An error that a person can meet is told by `failed`; any other is raised in the window's thread, where it is seen.
    """

    failed = Signal(str)
    _answered = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, f"missent-{name}")
        self._answers: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._newest: dict[str, int] = {}
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], slot: str = "", failed: Callable[[str], None] | None = None
    ) -> None:
        """Do `work`, then call `done` with what it gave, or `failed` with the words of an error."""
        if self._closed:
            return
        turn = self._newest[slot] = self._newest.get(slot, 0) + 1

        def ended(future: "Future[T]") -> None:
            if self._closed:
                return
            self._answers.put(partial(self._finish, future, done, slot, turn, failed))
            self._answered.emit()

        def unless_stale() -> T:
            if slot and self._newest[slot] != turn:
                raise CancelledError
            return work()

        self._thread.submit(unless_stale).add_done_callback(ended)

    def hush(self) -> None:
        """Deliver nothing more; to be called in the window's thread before `close`."""
        self._closed = True
        self._answered.disconnect()

    def close(self) -> None:
        """Finish what was begun and leave out what was not; may wait, and may be called in any thread."""
        self._thread.shutdown(cancel_futures=True)

    def _deliver(self) -> None:
        while not self._closed and not self._answers.empty():
            self._answers.get()()

    def _finish(
        self, future: "Future[Any]", done: Callable[[Any], None], slot: str, turn: int, failed: Callable[[str], None] | None
    ) -> None:
        if slot and self._newest[slot] != turn:
            return
        try:
            answer = future.result()
        except CancelledError:
            return
        except (MissentError, OSError) as error:
            (failed or self.failed.emit)(wording.error(error))
            return
        done(answer)


class Background(QObject):
    """Run the questions and changes of one case."""

    failed = Signal(str)

    def __init__(self, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._reader: Case | None = None
        self._workers = self._questions, self._changes, self._errands = (
            Worker("query", self), Worker("change", self), Worker("errand", self)
        )  # fmt: skip
        for worker in self._workers:
            worker.failed.connect(self.failed)

    def query(self, question: Callable[[Case], T], answered: Callable[[T], None], slot: str = "") -> None:
        """Ask the case something, by a connection that waits for no writer."""
        self._questions.run(lambda: question(self._view()), answered, slot)

    def change(self, act: Callable[[Case], T], done: Callable[[T], None] | None = None) -> None:
        """Change the case; changes are done in the order they were asked for."""
        self._changes.run(lambda: act(self._case), done or (lambda _: None))

    def do(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None] | None = None, slot: str = ""
    ) -> None:
        """Do what takes its time, such as opening a message, beside questions and changes."""
        self._errands.run(work, done, slot, failed)

    def hush(self) -> None:
        """Deliver nothing more."""
        for worker in self._workers:
            worker.hush()

    def close(self) -> None:
        """Finish what was begun; may wait, and may be called in any thread."""
        for worker in self._workers:
            worker.close()
        if self._reader is not None:
            self._reader.close()

    def _view(self) -> Case:
        if self._reader is None:  # only ever made in the one thread of questions
            self._reader = self._case.reader()
        return self._reader
