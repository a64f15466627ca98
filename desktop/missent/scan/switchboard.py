"""Give each task to who can do it: mail in files to confined workers, mail on a server to the line of its account."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from types import TracebackType
from typing import Any

from missent.readers.imap.account import Account, is_remote, parse
from missent.scan import wire
from missent.scan.line import Line, Remote
from missent.scan.pool import ConfinedPool

_WATCH_SECONDS = 1.0


class Switchboard(Executor):
    """Join a pool for what lies in files and a line for each account among the arguments."""

    def __init__(self, jobs: int, arguments: Sequence[str], remote: Remote, *, everything: bool) -> None:
        files = [argument for argument in arguments if not is_remote(argument)]
        accounts = {argument: parse(argument).account for argument in arguments if is_remote(argument)}
        self._pool = ConfinedPool(jobs, files) if files else None
        self.lines: dict[Account, Line] = {
            account: Line(account, remote, everything=everything) for account in dict.fromkeys(accounts.values())
        }
        self._by_argument = {argument: self.lines[account] for argument, account in accounts.items()}
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="line-watch", daemon=True).start()

    @property
    def confinement(self) -> dict[str, str]:
        """Give what the workers are confined by, once there is one."""
        reached = [line.confinement for line in self.lines.values()]
        return (self._pool.confinement if self._pool else {}) or next(filter(None, reached), {})

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Have one task, an encoded `wire.Task`, done where its mail is."""
        (task,) = args
        line = self._by_argument.get(_argument(wire.decode_task(task)))
        if line is not None:
            return line.submit(task)
        if self._pool is None:
            raise ValueError("a task for none of the arguments")
        return self._pool.submit(fn, task, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all at once: reading alters nothing, and a task given up can be done again."""
        self._ended.set()
        for line in self.lines.values():
            line.close()
        if self._pool is not None:
            self._pool.shutdown(wait, cancel_futures=True)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.shutdown()

    def _watch(self) -> None:
        while not self._ended.wait(_WATCH_SECONDS):
            for line in self.lines.values():
                line.watch()


def _argument(task: wire.Task) -> str:
    match task:
        case wire.PlanTask(argument):
            return argument
        case wire.ReadTask(span):
            return span.source.argument
    return task.source.argument
