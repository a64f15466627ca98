"""One account on a mail server as the scan sees it: tasks in, answers out, and whatever happens to the connection between them.

A connection is a worker process, and a broken one is replaced: the task that it took with it is done again, after a pause that
grows. What a task yields is kept whole or not at all, so that nothing is read twice but what was not kept.
"""

import queue
import re
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from time import monotonic
from typing import Final, TypeAlias

import msgspec

from missent.errors import MissentError
from missent.model import ProblemCode, Stage
from missent.readers.imap.account import Account, Method, Secret
from missent.scan import wire
from missent.scan.child import Child, WorkerLost
from missent.scan.engine import Waiting
from missent.scan.line_duties import SIGNED_IN, SignIn
from missent.scan.line_process import MODULE
from missent.scan.pool import MEMORY

PAUSES: Final = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0, *(60.0,) * 10)
"""Seconds between attempts, some twelve minutes in all: a laptop wakes up, a router starts anew, a server calms down."""

PATIENCE: Final = 240.0
"""Longer than the line itself waits for an answer: it is the line that should say why."""

BREAKS: Final = 3
"""Connections that one task may take with it, before it is the task that is to blame."""

_PASSING: Final = frozenset((ProblemCode.CONNECTION_LOST, ProblemCode.SERVER_BUSY))
_ASKED_FOR: Final = re.compile(r"backoff time:? (\d{1,7}) ?m", re.I)  # Exchange Online: Suggested Backoff Time: N milliseconds
_LONGEST_PAUSE: Final = 300.0
_LONGEST_FAILED: Final = 4096

Credentials: TypeAlias = Callable[[Account], tuple[Method, Secret]]
"""Gives what to sign in with, asked before each connection: a token of OAuth lives for an hour."""


@dataclass(frozen=True, slots=True)
class Remote:
    """Say how mail servers are spoken to: with which secrets, with which authorities, and who hears of waiting.

    `tell` is called in a thread of the line.
    """

    credentials: Credentials
    ca_file: str = ""
    tell: Callable[[Waiting], None] = lambda waiting: None
    pauses: Sequence[float] = PAUSES


class Line:
    """Do tasks over one account, one after another; `everything` asks for all its folders."""

    def __init__(self, account: Account, remote: Remote, *, everything: bool) -> None:
        self.confinement: dict[str, str] = {}
        self.connections = 0
        """How many were made."""
        self._account = account
        self._remote = remote
        self._everything = everything
        self._orders: queue.SimpleQueue[tuple[Future[bytes], bytes] | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._met = False
        self._attempts = 0
        self._fault: bytes | None = None
        self._thread = threading.Thread(target=self._serve, name=f"line-{account.host}", daemon=True)
        self._thread.start()

    def submit(self, task: bytes) -> Future[bytes]:
        """Have one task done."""
        future: Future[bytes] = Future()
        self._orders.put((future, task))
        return future

    def close(self) -> None:
        """End the connection at once, whatever it is doing."""
        with self._lock:
            self._closed.set()
            if self._child is not None:
                self._child.kill()
        self._orders.put(None)
        self._thread.join()

    def watch(self) -> None:
        """End a worker that does not come further."""
        with self._lock:
            if self._child is not None and self._child.overdue(monotonic()):
                self._child.kill(hung=True)

    def _serve(self) -> None:
        while (order := self._orders.get()) is not None:
            future, task = order
            if self._closed.is_set():
                future.cancel()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self._do(task))
            except (WorkerLost, OSError) as error:
                self._dismiss()
                lost = error if isinstance(error, WorkerLost) else WorkerLost(ProblemCode.WORKER_DIED, str(error))
                future.set_exception(CancelledError() if self._closed.is_set() else lost)
            except CancelledError as error:
                future.set_exception(error)
        self._dismiss()

    def _do(self, task: bytes) -> bytes:
        breaks = 0
        while self._fault is None:
            child = self._child or self._connect()
            if child is None:
                continue
            reply = child.ask(task)
            failed = _failed(reply)
            if failed is None or failed.code not in _PASSING:
                self._attempts = 0
                return reply
            self._dismiss()
            breaks += failed.code is ProblemCode.CONNECTION_LOST
            if breaks >= BREAKS:
                return wire.encode_reply(wire.Failed(Stage.READ, ProblemCode.CANNOT_READ, failed.detail))
            self._wait(failed)
        return self._fault

    def _connect(self) -> Child | None:
        """Start a worker and have it sign in; None when that failed, and either a pause is over or the fault is final."""
        try:
            method, secret = self._remote.credentials(self._account)
        except MissentError as error:
            self._end(wire.Failed(Stage.OPEN, ProblemCode.SIGN_IN_REFUSED, str(error)))
            return None
        account = self._account
        with self._lock:
            if self._closed.is_set():
                raise CancelledError
            child = self._child = Child([account.host, str(account.port), self._remote.ca_file], MEMORY, PATIENCE, module=MODULE)
        self.confinement = child.ready()
        self.connections += 1
        order = SignIn(account.security, account.user, account.host, account.port, method, secret.reveal(), self._everything)
        reply = child.ask(msgspec.msgpack.encode(order))
        if reply == SIGNED_IN:
            self._met = True
            return child
        self._dismiss()
        failed = _failed(reply) or wire.Failed(Stage.OPEN, ProblemCode.WORKER_BAD_REPLY, "")
        passing = failed.code in _PASSING or failed.code is ProblemCode.SERVER_UNREACHABLE
        if passing and (self._met or failed.code is ProblemCode.SERVER_BUSY):
            self._wait(failed)
        else:
            self._end(failed)
        return None

    def _wait(self, failed: wire.Failed) -> None:
        """Pause before the next attempt; after the last one the fault is final."""
        if self._attempts >= len(self._remote.pauses):
            self._end(failed)
            return
        seconds = self._remote.pauses[self._attempts]
        self._attempts += 1
        if asked_for := _ASKED_FOR.search(failed.detail):
            seconds = max(seconds, min(_LONGEST_PAUSE, int(asked_for[1]) / 1000))
        self._remote.tell(Waiting(self._account.host, failed.code, failed.detail, seconds))
        if self._closed.wait(seconds):
            raise CancelledError

    def _end(self, failed: wire.Failed) -> None:
        self._fault = wire.encode_reply(failed)

    def _dismiss(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end()


def _failed(reply: bytes) -> wire.Failed | None:
    """Give the failure that a reply tells of; a long one holds mail, and is not looked into."""
    if len(reply) > _LONGEST_FAILED or reply == SIGNED_IN:
        return None
    try:
        answer = wire.decode_reply(reply)
    except (wire.Malformed, wire.TooLong):
        return None
    return answer if isinstance(answer, wire.Failed) else None
