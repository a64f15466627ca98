"""One folder on a mail server as a source: spans of UIDs, envelopes from header fields, and one message again by its locator."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final, Self, TypeVar

from missent.errors import MessageGone
from missent.model import (
    Envelope,
    Evidence,
    Folder,
    Locator,
    Mark,
    Message,
    Problem,
    ProblemCode,
    Source,
    Span,
    Stage,
)
from missent.readers.columns import Columns
from missent.readers.headers import HeaderReader
from missent.readers.imap import names, uids
from missent.readers.imap.account import parse
from missent.readers.imap.faults import Misbehaved, Refused, Renumbered
from missent.readers.imap.fetch import Fetch, items
from missent.readers.imap.folders import HEADER_BYTES, Folders, Mailbox, search_of
from missent.readers.imap.session import Opened, Session
from missent.readers.imap.uids import UidSet

T = TypeVar("T")

SPAN_MESSAGES: Final = 4096
"""Messages of a span: a second or two over a line of today; what is read again when the connection breaks is no more."""

_LARGEST_SHOWN: Final = 48 << 20
_KEY: Final = re.compile(r"([1-9]\d{0,9}):([1-9]\d{0,9})")


class ImapReader:
    """Read one folder over a session that is signed in; the session stays open."""

    def __init__(self, session: Session, folders: Folders, source: Source) -> None:
        self._session = session
        self._folders = folders
        self._source = source
        self._name = parse(source.location).folder
        self._search = search_of(source)
        self._validity = int(source.stamp.partition(":")[0] or 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The session belongs to who opened it."""

    def folders(self) -> Sequence[Folder]:
        """Give the one folder that this source is."""
        mailbox = self._folders.named(self._name)
        return [self._folder(mailbox, self._open(mailbox.wire))]

    def spans(self) -> Iterator[Span]:
        """Cut the folder into some thousands of messages each."""
        yield from self.spans_after(0)

    def spans_after(self, uid: int) -> Iterator[Span]:
        """Cut what came after the message `uid` into spans; they lie side by side and leave out no number."""
        mailbox = self._folders.named(self._name)
        opened = self._open(mailbox.wire)
        last = opened.uid_next - 1 if opened.uid_next else uids.HIGHEST
        if not opened.exists or last <= uid:
            return  # `n:*` beyond the end would give the last message once more
        folder = self._folder(mailbox, opened)
        pieces = list(self._session.search(uid + 1, last, self._search).cut(SPAN_MESSAGES))
        start = uid + 1
        for piece in pieces:
            stop = piece.highest + 1
            if piece is pieces[-1]:
                stop = max(stop, opened.uid_next)
            yield Span(self._source, folder, start, stop, size=len(piece) * HEADER_BYTES)
            start = stop

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages of a span; a Problem for each that the server lists and does not deliver."""
        return self._walk(span, HeaderReader(self._source.location, span.folder).read)

    def fill(self, span: Span, columns: Columns) -> Iterator[Problem | None]:
        """Put the messages of a span into columns."""
        return self._walk(span, partial(HeaderReader(self._source.location, span.folder).put, columns))

    def _walk(self, span: Span, read: Callable[..., Sequence[T]]) -> Iterator[T | Problem]:
        if span.start >= span.stop:
            return
        opened = self._open(self._wire())
        if not opened.exists:
            return  # some servers call a FETCH in an empty folder an error
        wanted = UidSet(((span.start, span.stop - 1),))
        if self._search:
            wanted = self._session.search(span.start, span.stop - 1, self._search)
            if not wanted.ranges:
                return
        fetch = Fetch(self._session, wanted, items(span.folder.role))
        prefix = f"{self._validity}:"
        refused = False
        try:
            for uid, size, flags, block in fetch.headers():
                yield from read(f"{prefix}{uid}", size, block, *_signs(flags))
        except Refused:
            refused = True
        if refused or len(fetch.seen) < span.size // HEADER_BYTES:
            yield from self._late(read, fetch, span)

    def message(self, locator: Locator) -> Message:
        """Fetch one message whole, as the server stores it; raise `MessageGone`."""
        from missent.readers.preview import preview  # loads the library's e-mail parser: only for what is shown

        key = _KEY.fullmatch(locator.key)
        gone = MessageGone("The message is no longer where it was found: it was moved or deleted on the server. Scan again.")
        if key is None or int(key[2]) > uids.HIGHEST:
            raise gone
        try:
            opened = self._open(self._wire())
        except (Renumbered, Refused) as fault:
            raise gone from fault
        if opened.validity != int(key[1]) or not opened.exists:
            raise gone
        try:
            raw = self._session.text(int(key[2]), _LARGEST_SHOWN)
        except Refused as fault:
            raise MessageGone(f"The mail server does not deliver this message: {fault.detail}") from fault
        if raw is None:
            raise gone
        return preview(locator, raw)

    def _late(self, read: Callable[..., Sequence[T]], fetch: Fetch, span: Span) -> Iterator[T | Problem]:
        """Ask once more for what did not come and is still there."""
        problems: list[Problem] = []

        def withheld(uid: int, reason: str) -> None:
            key = f"{self._validity}:{uid}"
            place = (self._source.location, span.folder.path, key)
            problems.append(Problem(Stage.READ, ProblemCode.MESSAGE_WITHHELD, *place, reason))

        there = self._session.search(span.start, span.stop - 1, self._search)
        missing = uids.of(uid for uid in there if uid not in fetch.seen)
        if missing.ranges:
            for uid, size, flags, block in fetch.late(missing, withheld):
                yield from read(f"{self._validity}:{uid}", size, block, *_signs(flags))
        yield from problems

    def _wire(self) -> bytes:
        """Give the folder's name on the wire; what was listed by it is written by the one rule."""
        try:
            return names.encode(self._name)
        except ValueError as error:
            raise Refused("this cannot be the name of a folder") from error

    def _open(self, wire: bytes) -> Opened:
        opened = self._session.examine(wire)
        if not opened.validity:
            raise Misbehaved("a folder without UIDVALIDITY: its messages cannot be told apart")
        if self._validity and opened.validity != self._validity:
            raise Renumbered(f"UIDVALIDITY: {self._validity} > {opened.validity}")
        self._validity = opened.validity
        return opened

    def _folder(self, mailbox: Mailbox, opened: Opened) -> Folder:
        return Folder(mailbox.path, mailbox.role, opened.exists)


@lru_cache(256)
def _signs(flags: bytes) -> tuple[tuple[Evidence, ...], tuple[Mark, ...]]:
    known = flags.lower().split()
    return (Evidence.FLAG_DRAFT,) if b"\\draft" in known else (), (Mark.DELETED,) if b"\\deleted" in known else ()
