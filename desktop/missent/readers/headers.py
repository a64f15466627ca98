"""From the bytes of one message's header to its Envelope: one pass, shared by every store of RFC 5322 messages.

Only the message's own header counts, up to its first blank line, even after a malformed line (RFC 5322 2.1).
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias, TypeVar

from stringzilla import find

from missent.model import (
    Address,
    Envelope,
    Evidence,
    Field,
    Folder,
    FolderRole,
    Locator,
    Mark,
    MessageState,
    Problem,
    ProblemCode,
    Stage,
)
from missent.readers.columns import Columns, Way, way_of, ways
from missent.readers.fields import decode_words, parse_date, parse_recipients, parse_sender
from missent.readers.named import answered_id, message_id
from missent.readers.sent import folder_role, verdict

CAP: Final = 4 << 20
"""No header block is believed past this many bytes."""

_ADDRESS_FIELDS: Final = {field.value.encode(): field for field in Field}
_AUTOMATIC_FIELDS: Final = frozenset((b"list-id", b"list-post", b"list-unsubscribe", b"list-help"))
_WANTED: Final = (
    rb"to|b?cc|from|sender|date|subject|message-id|in-reply-to|references|resent-(?:to|b?cc|from)|received|return-path"
    rb"|delivered-to|x-gmail-labels|x-mozilla-status|precedence|auto-submitted|list-(?:id|post|unsubscribe|help)"
    rb"|x-failed-recipients|content-type(?=[ \t]*+:\s*+multipart/report)"  # any other one says nothing here
)
_FIELD: Final = re.compile(rb"\n(" + _WANTED + rb")[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)", re.I)
_DAMAGE: Final = re.compile(rb"\n(?![ \t]|[!-9;-~]++[ \t]*+:|>From )([^\n]*+)")
_ANY_FIELD: Final = re.compile(rb"\n[!-9;-~]++[ \t]*+:")
_TORN: Final = re.compile(rb"(,[ \t]*+\r?)\n(?=[^\s:@][^\n:@]*+@[^\n:]*+(?:\n|$))")
_LABEL: Final = re.compile(r'"((?:[^"]|"")*+)"|([^,"]++)')
_NO_REPLY: Final = re.compile(r"(?:do[-_.]?not|no)[-_.]?reply|mailer-daemon|postmaster|bounces?[-+=_]", re.I)
_FROM_NOBODY: Final = (b"<>", b"<MAILER-DAEMON>")
_SYSTEM: Final = re.compile(
    r"mailer-?daemon|postmaster|mail delivery|mailadmin|delivery (?:subsystem|status|agent)|microsoft ?exchange"
    r"|system administrator|bounce|mdaemon|post_?office",
    re.I,
)
_SHORTEST: Final = 3  # a line feed, a letter and a colon
_PLAIN_SUBJECT: Final = 1000
_LONGEST_LABELS: Final = 16 << 10
_MOST_TOLD: Final = 100  # Problems of one message; its recipients are all kept
_QUOTE: Final = 200

FOLDER_EVIDENCE: Final = {
    FolderRole.SENT: (Evidence.FOLDER_SENT,),
    FolderRole.INBOX: (Evidence.FOLDER_INBOX,),
    FolderRole.DRAFTS: (Evidence.FOLDER_DRAFTS,),
    FolderRole.OUTBOX: (Evidence.FOLDER_OUTBOX,),
}
"""What a message's lying in a folder says of it."""

_RESENT: Final = frozenset((Field.RESENT_TO, Field.RESENT_CC, Field.RESENT_BCC))
_SENT: Final = frozenset((Evidence.FOLDER_SENT, Evidence.LABEL_SENT))

_HEX: Final = re.compile(rb"\s*+([0-9a-fA-F]{1,8})\s*+")
_EXPUNGED: Final = 0x0008  # Thunderbird's MSG_FLAG_EXPUNGED: deleted, still in the file until it is compacted


R = TypeVar("R")

_Told: TypeAlias = tuple[
    str, int | None, int | None, Address | None, list[R], str, MessageState, tuple[Evidence, ...], tuple[Mark, ...], str
]
"""message_id, sent_at, utc_offset, sender, recipients, subject, state, evidence, marks and in_reply_to."""


_NOTHING_MORE: Final = (None,)


def header_end(text: bytes, start: int = 0) -> int:
    """Give the place of the line feed that ends the last header line before a blank line, -1 when there is no blank line.

    `start` is the place of the line feed before the first header line.
    """
    end: int = find(text, b"\n\n", start)
    mixed: int = find(text, b"\n\r\n", start, end if end >= 0 else len(text))
    return mixed if mixed >= 0 else end


def without_blank_line(text: bytes) -> tuple[bytes, ProblemCode | None]:
    """Give the header block of a message that ends without a blank line, and whether it was cut off.

    A message of header lines alone is allowed ([RFC 5322] 3.5), and its last line has an end. The rest of a line that has none
    is lost, and with it perhaps the rest of an address.
    """
    return text.rstrip(b"\r\n"), None if text.endswith(b"\n") else ProblemCode.HEADER_CUT


class HeaderReader:
    """Make the Envelopes of one folder of one source from header blocks."""

    def __init__(self, source: str, folder: Folder) -> None:
        self._source = source
        self._path = folder.path
        self._evidence = FOLDER_EVIDENCE.get(folder.role, ())

    def read(
        self, key: str, size: int, block: bytes, evidence: tuple[Evidence, ...] = (), marks: tuple[Mark, ...] = ()
    ) -> Sequence[Envelope | Problem]:
        """Read one message's header: its Envelope, and a Problem for each part of it that cannot be read.

        `block` starts with the line feed before the first header line and ends with the last line. `evidence` and `marks` are
        what the store itself knows of the message.
        """
        problems: list[Problem] = []
        told = self._tell(parse_recipients, key, block, evidence, marks, problems)
        name, sent_at, utc_offset, sender, recipients, subject, state, evidence, marks, in_reply_to = told
        problems += self._doubts(key, map(way_of, recipients))
        locator = Locator(self._source, self._path, key)
        envelope = Envelope(
            locator, name, sent_at, utc_offset, sender, tuple(recipients), subject, size, state, evidence, marks,
            in_reply_to,
        )  # fmt: skip
        return (envelope, *problems) if problems else (envelope,)

    def put(
        self,
        columns: Columns,
        key: str,
        size: int,
        block: bytes,
        evidence: tuple[Evidence, ...] = (),
        marks: tuple[Mark, ...] = (),
    ) -> Sequence[Problem | None]:
        """Read one message's header as `read` does, and put it into columns: None, and the problems."""
        problems: list[Problem] = []
        told = self._tell(ways, key, block, evidence, marks, problems)
        name, sent_at, utc_offset, sender, recipients, subject, state, evidence, marks, in_reply_to = told
        problems += self._doubts(key, recipients)
        columns.put(
            self._path, key, name, sent_at, utc_offset, sender, recipients, subject, size, state, evidence, marks,
            in_reply_to,
        )  # fmt: skip
        return (None, *problems) if problems else _NOTHING_MORE

    def _tell(
        self,
        parse: Callable[[Field, bytes], Sequence[R]],
        key: str,
        block: bytes,
        evidence: tuple[Evidence, ...],
        marks: tuple[Mark, ...],
        problems: list[Problem],
    ) -> "_Told[R]":
        if len(block) < _SHORTEST or _DAMAGE.search(block):
            block = self._mend(key, block, problems)
        recipients: list[R] = []
        resent = False
        values: dict[bytes, bytes] = {}
        for name, value in _FIELD.findall(block):
            name = name.lower()
            field = _ADDRESS_FIELDS.get(name)
            if field is not None:
                found = parse(field, value)
                recipients += found
                resent = resent or (field in _RESENT and bool(found))
            elif name not in values:
                values[name] = value
        get = values.get
        sender = parse_sender(get(b"from") or get(b"sender") or b"")
        sent_at, utc_offset = parse_date(get(b"date", b""))
        evidence, marks = _signs(values, sender, self._evidence + evidence, marks)
        if resent and b"resent-from" in values and not _SENT.isdisjoint(evidence):
            # [RFC 5322] 3.6.6: the owner sent on what somebody else wrote, so only the Resent- fields are the owner's
            sender = parse_sender(values[b"resent-from"])
            evidence += (Evidence.RESENT_BY_OWNER,)
        name, subject = message_id(get(b"message-id", b"")), _subject(get(b"subject", b""))
        in_reply_to = answered_id(get(b"in-reply-to", b""), get(b"references", b""))
        return name, sent_at, utc_offset, sender, recipients, subject, state_of(evidence), evidence, marks, in_reply_to

    def _mend(self, key: str, block: bytes, problems: list[Problem]) -> bytes:
        """Tell of lines that are no field, and join those that carry on a list of addresses broken after a comma."""
        damage = _DAMAGE.search(block)
        line = damage[1].strip().decode("utf-8", "replace") if damage else ""
        if not _ANY_FIELD.search(block):
            problems.append(self.problem(key, ProblemCode.HEADER_MISSING, line))
        elif damage:
            problems.append(self.problem(key, ProblemCode.HEADER_DAMAGED, line))
        return _TORN.sub(rb"\1\n ", block)

    def _doubts(self, key: str, recipients: Iterable[Way]) -> list[Problem]:
        """Tell of recipients whose address cannot be read, or hides something."""
        doubts = [way.doubt for way in recipients if way.doubt]
        return [self.problem(key, code, raw) for code, raw in doubts[:_MOST_TOLD]]

    def problem(self, key: str, code: ProblemCode, detail: str = "") -> Problem:
        """Tell what is wrong with a message; `detail` quotes it."""
        return Problem(Stage.PARSE, code, self._source, self._path, key, detail[:_QUOTE])


def _signs(
    values: Mapping[bytes, bytes], sender: Address | None, evidence: tuple[Evidence, ...], marks: tuple[Mark, ...]
) -> tuple[tuple[Evidence, ...], tuple[Mark, ...]]:
    """Add what the header says of how the message came here, and who made it, to what the store knows."""
    if b"received" in values or b"delivered-to" in values or b"return-path" in values:
        evidence += (Evidence.TRACE,)
    if b"x-gmail-labels" in values:
        label, deleted = _labels(values[b"x-gmail-labels"][:_LONGEST_LABELS])
        evidence += label
        marks += deleted
    if b"x-mozilla-status" in values and _expunged(values[b"x-mozilla-status"]):
        marks += (Mark.DELETED,)
    told = _is_told_by_system(values)
    if told or _is_from_system(values, sender):
        marks += (Mark.REPORT,)
    if told or not _AUTOMATIC_FIELDS.isdisjoint(values) or _is_automatic(values, sender):
        marks += (Mark.AUTOMATIC,)
    return evidence, marks


@lru_cache(maxsize=256)
def state_of(evidence: tuple[Evidence, ...]) -> MessageState:
    """Say which way a message went as far as it can be told before the owner is known."""
    return verdict(frozenset(evidence), False)


def _subject(value: bytes) -> str:
    if value.isascii() and b"=?" not in value and len(value) < _PLAIN_SUBJECT:
        text = value.strip().decode("ascii")
        if text.isprintable():  # nothing to decode, to unfold or to leave out: nearly every subject
            return text
    return decode_words(value)


def _expunged(value: bytes) -> bool:
    flags = _HEX.fullmatch(value)
    return flags is not None and bool(int(flags[1], 16) & _EXPUNGED)


@lru_cache(maxsize=1024)
def _labels(value: bytes) -> tuple[tuple[Evidence, ...], tuple[Mark, ...]]:
    """Read X-Gmail-Labels: encoded words over the whole unfolded value, then comma-separated, quoted where needed.

    The labels stand in the language of the account, even in several.
    """
    roles = {folder_role((quoted or plain).strip()) for quoted, plain in _LABEL.findall(decode_words(value))}
    found = tuple(
        evidence
        for role, evidence in ((FolderRole.SENT, Evidence.LABEL_SENT), (FolderRole.DRAFTS, Evidence.LABEL_DRAFT))
        if role in roles
    )
    return found or (Evidence.LABEL_OTHER,), (Mark.DELETED,) if FolderRole.TRASH in roles else ()


def _is_told_by_system(values: Mapping[bytes, bytes]) -> bool:
    """Tell a report on another message by its form: RFC 6522, or a return path that nothing can come back to (RFC 5321 4.5.5).

    A receipt is one, too: nobody wrote it, and it says nothing of whom this mailbox corresponds with.
    """
    if b"content-type" in values or b"x-failed-recipients" in values:
        return True
    return b"return-path" in values and values[b"return-path"].strip() in _FROM_NOBODY


def _is_from_system(values: Mapping[bytes, bytes], sender: Address | None) -> bool:
    """Tell mail that a mail system may have written: only worth opening, for its name is no proof."""
    if sender is None:  # Some write: From: MAILER-DAEMON <>
        return _SYSTEM.search(values.get(b"from", b"")[:_QUOTE].decode("latin-1")) is not None
    return _is_system(sender.display_name, sender.local_part)


@lru_cache(maxsize=4096)
def _is_system(display_name: str, local_part: str) -> bool:
    return _SYSTEM.search(local_part) is not None or _SYSTEM.search(display_name[:_QUOTE]) is not None


def _is_automatic(values: Mapping[bytes, bytes], sender: Address | None) -> bool:
    if b"precedence" in values and values[b"precedence"].strip().lower() in (b"bulk", b"list", b"junk"):
        return True
    if b"auto-submitted" in values and not values[b"auto-submitted"].strip().lower().startswith(b"no"):  # [RFC 3834] 5
        return True
    return sender is not None and _no_reply(sender.local_part)


@lru_cache(maxsize=1024)
def _no_reply(local_part: str) -> bool:
    return _NO_REPLY.match(local_part) is not None
