"""One conversation with a mail server, read-only: what is asked, and what the answers mean (RFC 3501 6, RFC 9051 6)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

from missent.readers.imap import uids
from missent.readers.imap.answers import LONGEST_LINE, Answer, Answers, Status, parts
from missent.readers.imap.commands import command, quoted
from missent.readers.imap.faults import Busy, ConnectionLost, Misbehaved, Refused, ServerFault, Untrusted
from missent.readers.imap.transport import Transport
from missent.readers.imap.uids import UidSet

COMMAND_SECONDS: Final = 180.0
"""How long one command may take in all, however busily its answer drips."""

MOST_ANSWERS: Final = 50_000
MOST_BYTES: Final = 64 << 20
_MOST_MESSAGES: Final = 10_000_000

_BUSY: Final = frozenset(("THROTTLED", "UNAVAILABLE", "INUSE", "LIMIT", "OVERQUOTA"))  # [RFC 5530] 3, and what others write
_THROTTLED: Final = re.compile(
    r"throttl|too many (?:simultaneous )?(?:connections|requests)|try again later|bandwidth limit", re.I
)
_NUMBER: Final = re.compile(rb"\A(\d{1,10}) (EXISTS|EXPUNGE|RECENT|FETCH)\b", re.I)
_STATE: Final = re.compile(r"\A(UIDVALIDITY|UIDNEXT) (\d{1,10})\Z")


@dataclass(frozen=True, slots=True)
class Opened:
    """Hold what a server tells of a mailbox: how many messages there are, UIDVALIDITY, and UIDNEXT (0: not told)."""

    exists: int
    validity: int
    uid_next: int


class Session:
    """Talk to one server over one connection; only what `commands.ALLOWED` lists can be said."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.answers = Answers(transport)
        self.capabilities: frozenset[str] = frozenset()
        self.examined: tuple[bytes, Opened] | None = None
        """The mailbox that is open, by its name on the wire."""
        self._numbers = count(1)

    def greet(self) -> None:
        """Read the greeting; raise a `ServerFault` for a server that does not want to be asked."""
        self.transport.allow(COMMAND_SECONDS, MOST_BYTES)
        status = self.answers.next().status()
        if status is None:
            raise Misbehaved("a greeting that is none: this is no IMAP server")
        if status.kind == "BYE":
            raise self.fault(status)
        if status.kind != "OK":  # PREAUTH: signed in already, which nobody asked for, and which leaves no place for STARTTLS
            raise Untrusted(f"a greeting of {status.kind}")

    def start_tls(self) -> None:
        """Ask for TLS and demand it; what the server said before is forgotten."""
        try:
            self.ask(b"STARTTLS")
        except Refused as refused:
            raise Untrusted(f"STARTTLS was refused: {refused.detail}") from refused
        self.answers.forget()
        self.capabilities = frozenset()

    def learn(self, code: str = "") -> None:
        """Take note of what the server can do: told in a response code, or asked for."""
        listed = code.removeprefix("CAPABILITY ") if code.startswith("CAPABILITY ") else ""
        for answer in [] if listed else self.ask(b"CAPABILITY"):
            word, _, rest = answer.rest.partition(b" ")
            if word.upper() == b"CAPABILITY":
                listed = rest.decode("ascii", "replace").upper()
        self.capabilities = frozenset(listed.split())

    def say(self, verb: bytes, arguments: bytes = b"") -> bytes:
        """Send a command and give its tag; the answers wait until they are read."""
        tag = b"M%d" % next(self._numbers)
        self.transport.send(tag + b" " + command(verb, arguments) + b"\r\n")
        return tag

    def ask(self, verb: bytes, arguments: bytes = b"", longest_line: int = LONGEST_LINE) -> list[Answer]:
        """Send a command and give the data in its answer; raise a `ServerFault` when the server does not say OK."""
        return self.answered(self.say(verb, arguments), longest_line)

    def answered(self, tag: bytes, longest_line: int = LONGEST_LINE) -> list[Answer]:
        """Give the data in the answer to a command that was sent; raise a `ServerFault` when the server does not say OK."""
        self.transport.allow(COMMAND_SECONDS, MOST_BYTES + longest_line)
        found: list[Answer] = []
        while True:
            answer = self.answers.next(longest_line)
            if answer.tag == tag:
                self._judge(answer)
                return found
            if self.is_data(answer):
                found.append(answer)
            if len(found) > MOST_ANSWERS:
                raise Misbehaved("answers without end")

    def is_data(self, answer: Answer) -> bool:
        """Tell whether an untagged answer holds data; raise when it ends the conversation or answers nothing that was asked."""
        if answer.tag != b"*":
            raise Misbehaved("an answer to nothing that was asked")
        status = answer.status()
        if status is not None and status.kind == "BYE":
            raise self.fault(status)
        return status is None or status.kind == "OK"

    def completion(self, answer: Answer) -> Status:
        """Give the judgement in a tagged answer."""
        status = answer.status()
        if status is None or status.kind not in ("OK", "NO", "BAD"):
            raise Misbehaved("a command ended without a judgement")
        return status

    def examine(self, name: bytes) -> Opened:
        """Open a mailbox for reading only; one that is open stays so."""
        if self.examined is not None and self.examined[0] == name:
            return self.examined[1]
        self.examined = None
        exists, state = 0, {"UIDVALIDITY": 0, "UIDNEXT": 0}
        for answer in self.ask(b"EXAMINE", quoted(name)):
            if found := _NUMBER.match(answer.rest):
                exists = int(found[1]) if found[2].upper() == b"EXISTS" else exists
            elif (status := answer.status()) and (told := _STATE.match(status.code)):
                state[told[1]] = int(told[2])
        if exists > _MOST_MESSAGES or max(state.values()) > uids.HIGHEST:
            raise Misbehaved("more messages than there can be")
        opened = Opened(exists, state["UIDVALIDITY"], state["UIDNEXT"])
        self.examined = name, opened
        return opened

    def statuses(self, names: Sequence[bytes]) -> Iterator[Opened | ServerFault]:
        """Yield the state of mailboxes in order, all asked at once; for one that cannot be told, why."""
        for start in range(0, len(names), 100):  # not so many that the server would wait to be read while it is written to
            some = names[start : start + 100]
            tags = [self.say(b"STATUS", quoted(name) + b" (MESSAGES UIDVALIDITY UIDNEXT)") for name in some]
            for tag in tags:
                try:
                    yield _state(self.answered(tag))
                except (Refused, Busy) as fault:
                    yield fault

    def search(self, first: int, last: int, criteria: str = "") -> UidSet:
        """Find the UIDs from `first` to `last` in the open mailbox."""
        assert self.examined is not None
        most = self.examined[1].exists + MOST_ANSWERS  # some may have come since
        longest = LONGEST_LINE + 12 * most
        wanted = f"UID {first}:{last} {criteria}".strip().encode("ascii")
        short = "ESEARCH" in self.capabilities or "IMAP4REV2" in self.capabilities
        answers = self.ask(b"UID SEARCH", b"RETURN (ALL) " + wanted if short else wanted, longest)
        found: list[int] = []
        for answer in answers:
            word, _, rest = answer.rest.partition(b" ")
            if word.upper() == b"ESEARCH":
                listed = re.search(rb"(?:\A| )ALL ([0-9:,]+)\Z", rest, re.I)
                return uids.read(listed[1] if listed else b"", most).within(first, last)
            if word.upper() == b"SEARCH":
                numbers = rest.split()
                if not all(number.isdigit() and len(number) <= 10 for number in numbers) or len(numbers) > most:
                    raise Misbehaved("a search that found more than there is")
                found += map(int, numbers)
        return uids.of(found).within(first, last)

    def text(self, uid: int, longest: int) -> bytes | None:
        """Give the bytes of one message in the open mailbox as the server stores it, None when it is not there."""
        tag = self.say(b"UID FETCH", b"%d (UID BODY.PEEK[])" % uid)
        self.transport.allow(COMMAND_SECONDS, MOST_BYTES + longest)
        found = None
        while (answer := self.answers.next(longest_literal=longest)).tag != tag:
            if self.is_data(answer) and (fetched := fetched_parts(answer)) and int_of(fetched.get(b"UID")) == uid:
                value = fetched.get(b"BODY[]", found)
                found = value if isinstance(value, bytes) else found
        self._judge(answer)
        return found

    def fault(self, status: Status) -> ServerFault:
        """Give what a NO, a BAD or a BYE means."""
        if status.code.partition(" ")[0] in _BUSY or _THROTTLED.search(status.text):
            return Busy(status.words)
        return ConnectionLost(status.words) if status.kind == "BYE" else Refused(status.words)

    def end(self) -> None:
        """Say good-bye, as far as the server still listens."""
        try:
            self.say(b"LOGOUT")
        except ConnectionLost:
            pass
        finally:
            self.transport.close()

    def _judge(self, answer: Answer) -> None:
        status = self.completion(answer)
        if status.kind != "OK":
            raise self.fault(status)


def fetched_parts(answer: Answer) -> dict[bytes, object] | None:
    """Give the items of a FETCH answer by their names in upper-case, None for an answer that is no FETCH."""
    number = _NUMBER.match(answer.rest)
    if number is None or number[2].upper() != b"FETCH":
        return None
    listed = parts(answer.rest[number.end() :], answer.literals)
    items = listed[0] if len(listed) == 1 else None
    if not isinstance(items, list) or len(items) % 2:
        raise Misbehaved("a FETCH answer that cannot be read")
    names = [name.upper() if isinstance(name, bytes) else b"" for name in items[::2]]
    return dict(zip(names, items[1::2], strict=True))


def int_of(part: object) -> int:
    """Give the number that an item is, -1 for one that is none."""
    return int(part) if isinstance(part, bytes) and part.isdigit() and len(part) <= 20 else -1


def _state(answers: Sequence[Answer]) -> Opened:
    for answer in answers:
        word, _, rest = answer.rest.partition(b" ")
        if word.upper() == b"STATUS":
            told = parts(rest, answer.literals)
            items = told[1] if len(told) == 2 else None
            if isinstance(items, list):
                values = {
                    name: int_of(value) for name, value in zip(items[::2], items[1::2], strict=False) if isinstance(name, bytes)
                }
                exists, validity, uid_next = (max(0, values.get(name, 0)) for name in (b"MESSAGES", b"UIDVALIDITY", b"UIDNEXT"))
                if max(validity, uid_next) <= uids.HIGHEST and exists <= _MOST_MESSAGES:
                    return Opened(exists, validity, uid_next)
    raise Misbehaved("no state of a mailbox where one was asked for")
