"""An executor of confined worker processes that outlives whatever hostile mail does to one of them.

Each worker has a thread here that hands it tasks and reads its replies. A worker that dies, hangs or answers with nonsense takes
only its own task with it: the task's future fails with `WorkerLost`, and a fresh worker goes on with the next.
"""

import os
import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Executor, Future
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Final

from missent.errors import WorkersCannotStart
from missent.scan.child import Child, WorkerLost
from missent.scan.worker import run

MEMORY: Final = 1 << 30
PATIENCE: Final = 60.0
STILLBORN: Final = 3


__all__ = ["ConfinedPool", "WorkerLost", "default_jobs"]


def default_jobs() -> int:
    """Give the number of workers that leaves one processor to the person."""
    return max(1, (os.cpu_count() or 2) - 1)


class ConfinedPool(Executor):
    """Run one function over bytes in worker processes that can read `evidence` and do nothing else.

    `memory` is what each worker may hold, in bytes; `patience` is the time in seconds that a worker may go without coming
    further. Leaving the `with` block ends the workers at once: reading alters nothing, and a task given up can be done again.
    """

    def __init__(
        self,
        jobs: int = 0,
        evidence: Iterable[str] = (),
        *,
        work: Callable[..., bytes] = run,
        memory: int = MEMORY,
        patience: float = PATIENCE,
    ) -> None:
        self.confinement: dict[str, str] = {}
        """What each layer reached, once the first worker is ready."""
        self._jobs = jobs or default_jobs()
        self._evidence = [str(Path(place).absolute()) for place in evidence]
        self._work = work
        self._memory = memory
        self._patience = patience
        self._orders: queue.SimpleQueue[tuple[Future[bytes], bytes] | None] = queue.SimpleQueue()
        self._children: set[Child] = set()
        self._threads: list[threading.Thread] = []
        self._idle = threading.Semaphore(1)  # the worker that is hired at once
        self._lock = threading.Lock()
        self._closing = False
        self._cut = False
        self._ended = threading.Event()
        self._stillborn = 0
        self._fault: WorkersCannotStart | None = None
        threading.Thread(target=self._watch, name="worker-watch", daemon=True).start()
        self._hire()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Have one task, an encoded `wire.Task`, done by the pool's function."""
        (task,) = args
        if fn is not self._work or kwargs:
            raise ValueError("this pool runs the one function it was made for, on bytes")
        future: Future[bytes] = Future()
        with self._lock:
            if self._closing:
                raise RuntimeError("the pool is closed")
            self._orders.put((future, task))
        if not self._idle.acquire(blocking=False) and len(self._threads) < self._jobs:
            self._hire()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more tasks; with `cancel_futures` also end the workers at once, whatever they are doing."""
        with self._lock:
            self._closing = True
            if cancel_futures:
                self._cut = True
                for child in self._children:
                    child.kill()
            for _ in self._threads:
                self._orders.put(None)
        if wait:
            self._ended.wait()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.shutdown(cancel_futures=True)

    def _hire(self) -> None:
        thread = threading.Thread(target=self._serve, name=f"worker-{len(self._threads) + 1}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self) -> None:
        """Keep one worker at work until the pool closes."""
        child = self._start()
        while True:
            order = self._orders.get()
            if order is None:
                break
            future, task = order
            if self._cut:
                future.cancel()
            if not future.set_running_or_notify_cancel():
                continue
            child = child or self._start()
            if child is None:
                future.set_exception(self._fault or CancelledError())
                continue
            try:
                reply = child.ask(task)
            except WorkerLost as lost:
                self._dismiss(child)
                child = None
                future.set_exception(CancelledError() if self._cut else lost)
            else:
                future.set_result(reply)
            self._idle.release()
        if child is not None:
            self._dismiss(child)
        with self._lock:
            self._threads.remove(threading.current_thread())
            if not self._threads:
                self._ended.set()

    def _start(self) -> Child | None:
        """Start a worker; None when the pool is closing, or when too many died before they were ready."""
        while self._fault is None:
            child = None
            try:
                with self._lock:
                    if self._cut:
                        return None
                    child = Child([*_name(self._work), *self._evidence], self._memory, self._patience)
                    self._children.add(child)
                self.confinement = child.ready()
            except (WorkerLost, OSError) as error:
                self._bury(child, str(error))
            else:
                self._stillborn = 0
                return child
        return None

    def _bury(self, child: Child | None, words: str) -> None:
        """Count a worker that died before it was ready; too many in a row are our fault, and not the mail's."""
        if child is not None:
            child.kill()
            words = (child.last_words().splitlines() or [words])[-1]
            self._dismiss(child)
        self._stillborn += not self._cut
        if self._stillborn >= STILLBORN:
            self._fault = WorkersCannotStart(
                f"The processes that read mail end before they are ready ({words}). "
                "Install Missent again; if that does not help, please report it."
            )

    def _dismiss(self, child: Child) -> None:
        with self._lock:
            self._children.discard(child)
        child.end()

    def _watch(self) -> None:
        """End workers that do not come further."""
        while not self._ended.wait(min(1.0, self._patience / 4)):
            now = monotonic()
            with self._lock:
                for child in self._children:
                    if child.overdue(now):
                        child.kill(hung=True)


def _name(work: Callable[..., bytes]) -> tuple[str, str]:
    return work.__module__, work.__qualname__
