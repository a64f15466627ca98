"""Tasks given to an executor a few at a time, and their answers: the loop under a scan, that can be paused and stopped."""

import heapq
import queue
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass, field
from threading import Event
from typing import Generic, TypeVar

from missent.scan import wire
from missent.scan.asking import Answer, answer_of, broken
from missent.scan.worker import run

Job = TypeVar("Job")


@dataclass(order=True, frozen=True, slots=True)
class _Waiting(Generic[Job]):
    rank: int
    turn: int
    job: Job = field(compare=False)
    task: wire.Task = field(compare=False)


class Crew(Generic[Job]):
    """Hand tasks to any executor, at most `window` at once, those of lowest rank first.

    `pause`, `resume` and `stop` may be called from any thread; all else belongs to the thread that asks for `answers`.
    """

    def __init__(self, executor: Executor, window: int) -> None:
        self._executor = executor
        self._window = window
        self._waiting: list[_Waiting[Job]] = []
        self._turn = 0
        self._running: dict[Future[bytes], Job] = {}
        self._news: queue.SimpleQueue[Future[bytes] | None] = queue.SimpleQueue()
        self._paused = Event()
        self._stopped = Event()

    def give(self, rank: int, job: Job, task: wire.Task) -> None:
        """Have a task done for a job; equals are done in the order they were given."""
        self._turn += 1
        heapq.heappush(self._waiting, _Waiting(rank, self._turn, job, task))

    def answers(self) -> Iterator[tuple[Job, Answer] | None]:
        """Yield each job with its answer as it comes, until none is left, and None when paused or resumed.

        Jobs may be given meanwhile. Raise `WorkersCannotStart`. When stopped, end at once: what is being read is given up.
        """
        while (self._waiting or self._running) and not self._stopped.is_set():
            while self._waiting and len(self._running) < self._window and not self._paused.is_set():
                self._submit(heapq.heappop(self._waiting))
            future = self._news.get()
            if future is None:
                yield None
            elif not self._stopped.is_set():
                yield self._running.pop(future), answer_of(future)
        for future in self._running:
            future.cancel()

    def pause(self) -> None:
        """Begin nothing more; what is being read is read to its end."""
        self._paused.set()
        self._news.put(None)

    def resume(self) -> None:
        """Go on."""
        self._paused.clear()
        self._news.put(None)

    def stop(self) -> None:
        """End `answers` at once."""
        self._stopped.set()
        self._news.put(None)

    @property
    def hungry(self) -> bool:
        """Tell whether fewer jobs are waiting than fit into the window."""
        return len(self._waiting) < self._window

    @property
    def paused(self) -> bool:
        """Tell whether nothing more is begun."""
        return self._paused.is_set()

    @property
    def stopped(self) -> bool:
        """Tell whether `answers` was ended."""
        return self._stopped.is_set()

    def _submit(self, waiting: _Waiting[Job]) -> None:
        try:
            future = self._executor.submit(run, wire.encode_task(waiting.task))
        except BrokenExecutor as error:
            raise broken(error) from error
        self._running[future] = waiting.job
        future.add_done_callback(self._news.put)
