"""Work off the window's thread, in two verbs: `query` reads the case by a connection of its own, `change` writes to it.

Each answer comes back as a call in the window's thread. A query may name a slot: a newer query of the same slot makes an older
answer stale, and it is dropped.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from missent.case.case import Case
from missent.errors import MissentError

T = TypeVar("T")


class Background(QObject):
    """Run questions and changes for one case; make it in the window's thread."""

    failed = Signal(str)

    def __init__(self, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._readers = ThreadPoolExecutor(1, "missent-query")
        self._writers = ThreadPoolExecutor(1, "missent-change")
        self._answers: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._local = threading.local()
        self._opened: list[Case] = []
        self._newest: dict[str, int] = {}
        self._drain = QTimer(self)
        self._drain.setInterval(15)
        self._drain.timeout.connect(self._deliver)
        self._drain.start()

    def query(self, question: Callable[[Case], T], answered: Callable[[T], None], slot: str = "") -> None:
        """Ask the case something; `answered` is called in the window's thread."""
        turn = self._newest[slot] = self._newest.get(slot, 0) + 1
        self._run(self._readers, lambda: question(self._reader()), lambda answer: self._if_newest(slot, turn, answered, answer))

    def change(self, act: Callable[[Case], T], done: Callable[[T], None] | None = None) -> None:
        """Change the case; changes are done in the order they were asked for."""
        self._run(self._writers, lambda: act(self._case), done or (lambda _: None))

    def do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do work that is no question to the case, such as opening a message, beside the changes."""
        self._run(self._writers, work, done)

    def close(self) -> None:
        """Finish what was begun, and let go of the case."""
        self._drain.stop()
        self._readers.shutdown(cancel_futures=True)
        self._writers.shutdown()
        for reader in self._opened:
            reader.close()

    def _run(self, executor: ThreadPoolExecutor, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def task() -> None:
            try:
                answer = work()
            except (MissentError, OSError) as error:
                words = str(error)
                self._answers.put(lambda: self.failed.emit(words))
            else:
                self._answers.put(lambda: done(answer))

        executor.submit(task)

    def _reader(self) -> Case:
        reader: Case | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = self._local.reader = self._case.reader()
            self._opened.append(reader)
        return reader

    def _if_newest(self, slot: str, turn: int, answered: Callable[[T], None], answer: T) -> None:
        if not slot or self._newest[slot] == turn:
            answered(answer)

    def _deliver(self) -> None:
        while not self._answers.empty():
            self._answers.get()()
