"""The header fields of many messages at once, as they stream in: the quick way for what every server writes, and the patient one.

Not ENVELOPE: servers leave out of it what they cannot read (Resent- fields, an address after a stray semicolon, and the rest of a
list after one bad address). The fields themselves are asked for, and read here.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from missent.model import FolderRole
from missent.readers.imap import uids
from missent.readers.imap.answers import LONGEST_LITERAL, Answer
from missent.readers.imap.faults import Misbehaved, Refused
from missent.readers.imap.session import Session, fetched_parts, int_of
from missent.readers.imap.uids import UidSet

BATCH_SECONDS: Final = 900.0
BATCH_BYTES: Final = 512 << 20
MOST_REFUSALS: Final = 64
"""Refused commands in one span, after which it is not a message that the server cannot deliver."""

_SENT: Final = (
    b"DATE SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES FROM SENDER TO CC BCC RESENT-FROM RESENT-TO RESENT-CC RESENT-BCC"
    b" PRECEDENCE AUTO-SUBMITTED"
)
_TRACES: Final = (
    b" RECEIVED RETURN-PATH DELIVERED-TO LIST-ID LIST-POST LIST-UNSUBSCRIBE LIST-HELP CONTENT-TYPE X-FAILED-RECIPIENTS"
)
_HEAD: Final = re.compile(
    rb"\* \d{1,10} FETCH \(UID (\d{1,10}) (?:FLAGS \(([^()\r\n]*+)\) )?RFC822\.SIZE (\d{1,12}) "
    rb"BODY\[HEADER\.FIELDS \([^()\r\n]*+\)\] \{(\d{1,9})\}\r\n"
)
_SECTION: Final = b"BODY[HEADER.FIELDS"
_BLANK: Final = b"\r\n\r\n"


class Header(NamedTuple):
    """Hold what was fetched of one message; `block` as `headers.HeaderReader` wants it, `flags` as they are on the wire."""

    uid: int
    size: int
    flags: bytes
    block: bytes


def items(role: FolderRole) -> bytes:
    """Give what is asked of each message in a folder: in one of sent mail, no traces of a journey."""
    fields = _SENT if role is FolderRole.SENT else _SENT + _TRACES
    return b"(UID FLAGS RFC822.SIZE BODY.PEEK[HEADER.FIELDS (" + fields + b")])"


class Fetch:
    """Fetch the header fields of a stretch of UIDs in the open mailbox; `seen` are those that came."""

    def __init__(self, session: Session, wanted: UidSet, what: bytes) -> None:
        self._session = session
        self._wanted = wanted
        self._what = what
        self.seen: set[int] = set()
        self._refusals = 0

    def headers(self) -> Iterator[Header]:
        """Yield what the server delivers, in its order; raise `Refused` when it says no, which may be after some came."""
        yield from self._batch(self._wanted)

    def late(self, missing: UidSet, withheld: Callable[[int, str], None]) -> Iterator[Header]:
        """Fetch what did not come, in ever smaller batches; `withheld` is told of each message that the server refuses."""
        waiting = [missing]
        while waiting:
            some = waiting.pop()
            reason = ""
            try:
                yield from self._batch(some)
            except Refused as refused:
                self._refusals += 1
                if self._refusals > MOST_REFUSALS:
                    raise
                reason = refused.detail
            rest = [uid for uid in some if uid not in self.seen]
            if len(some) == 1:
                for uid in rest:
                    withheld(uid, reason)
            elif rest:
                waiting += reversed([part for part in _halves(rest) if part])

    def _batch(self, wanted: UidSet) -> Iterator[Header]:
        session, answers, seen = self._session, self._session.answers, self.seen
        tag = session.say(b"UID FETCH", wanted.write() + b" " + self._what)
        session.transport.allow(BATCH_SECONDS, BATCH_BYTES)
        ranges = wanted.ranges
        low, high = ranges[0][0], ranges[-1][1]
        single = len(ranges) == 1
        room = 2 * len(wanted) + 1000
        while True:
            quick = answers.body(_HEAD, LONGEST_LITERAL)
            if quick is not None:
                found, block = quick
                uid, flags, size = found.group(1, 2, 3)
                header = Header(int(uid), int(size), flags or b"", _trimmed(block))
            else:
                answer = answers.next()
                if answer.tag == tag:
                    break
                room -= 1
                if room < 0:
                    raise Misbehaved("answers without end")
                slow = _slow(answer) if session.is_data(answer) else None
                if slow is None:
                    continue
                header = slow
            number = header[0]
            if (
                number in seen
                or not low <= number <= high
                or not (single or any(first <= number <= last for first, last in ranges))
            ):
                raise Misbehaved("a message that was not asked for")
            seen.add(number)
            yield header
        status = session.completion(answer)
        if status.kind != "OK":
            raise session.fault(status)


def _slow(answer: Answer) -> Header | None:
    """Read a FETCH answer whose items stand in another order, or whose text is quoted; None for one without header fields."""
    fetched = fetched_parts(answer)
    name = next((name for name in fetched or () if name.startswith(_SECTION)), None)
    if fetched is None or name is None:
        return None  # flags that somebody else changed, and the like
    text, flags = fetched[name], fetched.get(b"FLAGS")
    block = b"\n" + (text if isinstance(text, bytes) else b"")
    written = b" ".join(flag for flag in flags if isinstance(flag, bytes)) if isinstance(flags, list) else b""
    return Header(int_of(fetched.get(b"UID")), max(0, int_of(fetched.get(b"RFC822.SIZE"))), written, _trimmed(block))


def _trimmed(block: bytes) -> bytes:
    """Take the blank line from the end of a header."""
    return block[:-4] if block.endswith(_BLANK) else block.rstrip(b"\r\n")


def _halves(numbers: list[int]) -> tuple[UidSet, UidSet]:
    middle = len(numbers) // 2
    return uids.of(numbers[:middle]), uids.of(numbers[middle:])
