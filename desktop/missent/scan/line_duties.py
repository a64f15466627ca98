"""What a worker does that speaks to one mail server: it signs in, and does the tasks of `scan.wire` over its connection."""

from collections.abc import Callable
from typing import Any, Final

import msgspec

from missent.model import ProblemCode, Stage
from missent.readers.columns import Columns
from missent.readers.imap import tls
from missent.readers.imap.account import Account, Method, Secret, Security
from missent.readers.imap.connection import begin
from missent.readers.imap.faults import ServerFault
from missent.readers.imap.folders import Folders
from missent.readers.imap.reader import ImapReader
from missent.readers.imap.session import Session
from missent.readers.imap.signin import sign_in
from missent.readers.imap.transport import dial
from missent.scan import wire
from missent.scan.duties import Tick, failed, ticking
from missent.scan.packing import pack


class SignIn(msgspec.Struct, frozen=True):
    """Order a worker to sign in; the first thing it is told, over its pipe. `everything`: all folders are to be found."""

    security: Security
    user: str
    host: str
    port: int
    method: Method
    secret: str
    everything: bool

    @property
    def account(self) -> Account:
        """Give the account that is meant."""
        return Account(self.security, self.user, self.host, self.port)

    def __repr__(self) -> str:
        return "SignIn(…)"


SIGNED_IN: Final = b""
"""The reply to a `SignIn` that succeeded; else it is a `wire.Failed`."""


class LineWorker:
    """Hold the one connection of a worker. It is made before the process shuts itself in; nothing of the server is read then."""

    def __init__(self, host: str, port: int, ca_file: str) -> None:
        self._fault: ServerFault | None = None
        self._session: Session | None = None
        self._everything = False
        self._rules = tls.context(ca_file)
        try:
            self._line = dial(host, port)
        except ServerFault as fault:
            self._fault = fault

    def do(self, task: bytes, tick: Tick) -> bytes:
        """Sign in, or do one task; whatever goes wrong becomes a `wire.Failed`."""
        stage = Stage.OPEN
        try:
            if self._fault is not None:
                raise self._fault
            if self._session is None:
                self._begin(msgspec.msgpack.decode(task, type=SignIn))
                return SIGNED_IN
            order = wire.decode_task(task)
            stage, duty = _DUTIES[type(order)]
            return wire.encode_reply(duty(self, order, tick))
        except ServerFault as fault:
            return wire.encode_reply(wire.Failed(stage, fault.code, fault.detail))
        except MemoryError as error:
            error.__traceback__ = None
            return wire.encode_reply(wire.Failed(stage, ProblemCode.OUT_OF_MEMORY, type(error).__name__))
        except Exception as error:  # noqa: BLE001  the outermost loop, as in `scan.duties`
            return wire.encode_reply(failed(stage, error))

    def _begin(self, order: SignIn) -> None:
        session = begin(self._line, order.account, self._rules)
        sign_in(session, order.account, order.method, Secret(order.secret))
        self._session = session
        self._folders = Folders(session)
        self._everything = order.everything

    def _reader(self, source: Any) -> ImapReader:
        assert self._session is not None
        return ImapReader(self._session, self._folders, source)

    def plan(self, order: wire.PlanTask, tick: Tick) -> wire.Reply:
        """Find the folders that are to be read."""
        found, problems = self._folders.sources(order.argument, everything=self._everything)
        return wire.Planned(found, 0, problems)

    def spans(self, order: wire.SpansTask, tick: Tick) -> wire.Reply:
        """Cut a folder into spans."""
        reader = self._reader(order.source)
        return wire.Spans(list(reader.folders()), list(reader.spans_after(order.after)))

    def read(self, order: wire.ReadTask, tick: Tick) -> wire.Reply:
        """Read a span."""
        columns = Columns()
        return wire.Read(pack(ticking(self._reader(order.span.source).fill(order.span, columns), tick), columns))

    def message(self, order: wire.MessageTask, tick: Tick) -> wire.Reply:
        """Fetch one message."""
        return wire.Opened(self._reader(order.source).message(order.locator))

    def examine(self, order: wire.ExamineTask, tick: Tick) -> wire.Reply:
        """Fetch some messages and look into them."""
        from missent.scan.inspecting import inspect  # loads what only flagged messages need

        return inspect(self._reader(order.source), order, tick)


_DUTIES: Final[dict[type[wire.Task], tuple[Stage, Callable[[LineWorker, Any, Tick], wire.Reply]]]] = {
    wire.PlanTask: (Stage.DISCOVER, LineWorker.plan),
    wire.SpansTask: (Stage.OPEN, LineWorker.spans),
    wire.ReadTask: (Stage.READ, LineWorker.read),
    wire.MessageTask: (Stage.EXAMINE, LineWorker.message),
    wire.ExamineTask: (Stage.EXAMINE, LineWorker.examine),
}
"""No digest: a folder on a server has none that could be taken without reading every message of it."""
