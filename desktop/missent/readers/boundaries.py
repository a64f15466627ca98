"""Where the messages of an mbox start: RFC 4155 and what the programs really write (mboxo, mboxrd, mboxcl, Thunderbird, Takeout).

Whether a From_ line starts a message is decided from the bytes around it alone, so that a file cut anywhere into spans gives the
same messages as one pass. The one exception, a Content-Length that covers the line, reaches back a bounded way.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from stringzilla import find

from missent.readers.headers import header_end
from missent.readers.octets import Octets
from missent.readers.signatures import LEADING

HEAD: Final = 4096
"""Bytes looked at from a From_ line on: enough for the decision, and for the whole header of most messages."""

CLAIM: Final = 16 << 20
"""The longest message, in bytes, whose Content-Length is believed; a span looks back as far as this."""

_HEADER: Final = 64 << 10
"""Bytes of a long header that are searched for the boundary of its parts."""

_FROM: Final = b"\nFrom "
_NUL: Final = b"\0"
_FROM_LOST: Final = b"\0From "
_BEFORE: Final = 3  # bytes before the From_ line that show whether a blank line stands there
_LONGEST_FROM: Final = 1000
_LINE_FEED: Final = 10
_LEADING_CAP: Final = 64 << 10

_DAY: Final = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ++(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)"
_NAME: Final = rb"[!-9;-~]{1,200}+[ \t]*+:"
_BLANK: Final = rb"(?:(?:[\s\S]\n|\n\r)\n|[\s\S]{2}\0)"  # or NULs: see `_from_lines`
# A blank line, a sender without spaces, a date, and a header field in the next line: nearly every message.
_PLAIN: Final = re.compile(_BLANK + rb"From \S*+ ++" + _DAY + rb"[^\n]*+\n(?=" + _NAME + rb")")
_BLANK_BEFORE: Final = re.compile(_BLANK)
_DATED: Final = re.compile(rb"From (?:[^\n]*?[\s,])??" + _DAY)
_BARE: Final = re.compile(rb"From (?:-? ?\r?$|- )")  # Thunderbird's, old and new
_CLOCK: Final = re.compile(rb"From [^\n]*?\b\d\d?:\d\d")
_FIELD: Final = re.compile(_NAME + rb"|>From ")
_TWO_FIELDS: Final = re.compile(rb"(?:" + _NAME + rb"|>From )[^\n]*+\n(?:[ \t]|\r?\n|" + _NAME + rb")")
_KNOWN: Final = re.compile(
    rb"\n(?:from|to|cc|bcc|date|subject|message-id|received|return-path|sender|reply-to|mime-version|content-type|delivered-to|status"
    rb"|x-status|x-mozilla-[a-z]+|x-gmail-labels|x-gm-thrid|resent-[a-z]+|in-reply-to|references)[ \t]*+:",
    re.I,
)
_BOUNDARY: Final = re.compile(rb"boundary[ \t]*+=[ \t]*+\"?([^\"\r\n;]{1,70}+)", re.I)  # [RFC 2046] 5.1.1
_PATCH: Final = re.compile(rb"From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001\r?\n")
_CONTENT_LENGTH: Final = re.compile(rb"\ncontent-length[ \t]*+:[ \t]*+(\d{1,12})[ \t]*+\r?(?:\n|$)", re.I)
_DIALECTS: Final = (re.compile(rb"From (?:- |-?\r?\n)"), re.compile(rb"From \d+@xxx "))  # Thunderbird, Takeout


class Start(NamedTuple):
    """Tell where a message starts.

    `offset` is the From_ line's, `header` that of the first header byte. `block` is the header with the line feed before it, and
    `body` the offset after the blank line; None and -1 when the header does not end within `HEAD`. `doubtful` says that this may
    be text quoted in the message before.
    """

    offset: int
    header: int
    block: bytes | None = None
    body: int = -1
    doubtful: bool = False


def starts(octets: Octets, start: int, stop: int) -> Iterator[Start]:
    """Yield the messages that start in `start` to `stop` (exclusive), and one more: the first after them, if there is one.

    The first message of a file starts at its first byte that is no blank line, be it a From_ line or not.
    """
    first = _first(octets)
    if first is None:
        return
    claims = _Claims(octets)
    from_line = octets.read(first.offset, min(octets.size, first.offset + HEAD))
    dialect = next((shape for shape in _DIALECTS if shape.match(from_line)), None)
    back = max(0, start - CLAIM)
    if first.offset >= back:
        claims.add(first)
        if first.offset >= start:
            yield first
            if first.offset >= stop:
                return
    for position in _from_lines(octets, max(back - 1, first.offset), octets.size):
        found = _judge(octets, position, dialect)
        if found is None:
            continue
        covered = claims.cover(position)
        claims.add(found)
        if covered or position < start:
            continue
        yield found
        if position >= stop:
            return


def starts_at(octets: Octets, offset: int) -> Start | None:
    """Give the message that starts at `offset`, None when none does."""
    first = _first(octets)
    if first is not None and first.offset == offset:
        return first
    return _judge(octets, offset, None) if 0 < offset < octets.size else None


def holds_another(octets: Octets, stop: int) -> bool:
    """Tell whether another message starts before `stop` in a file that does not start with a From_ line.

    Such a file is one message, or an mbox whose first line was lost. What lies inside the first message's own parts is an
    attachment, and a line dated as git dates every patch is text.
    """
    first = _first(octets)
    if first is None:
        return False
    begin = first.offset
    boundary = _BOUNDARY.search(first.block or octets.read(begin, min(octets.size, begin + _HEADER)))
    if boundary is not None:
        closing = octets.find(b"\n--" + boundary[1].rstrip() + b"--", begin, octets.size)
        if closing >= 0:
            begin = closing
    for position in _from_lines(octets, begin, stop):
        found = _judge(octets, position, None)
        if found is None or found.doubtful:
            continue
        text = octets.read(position, min(octets.size, position + HEAD))
        if not _PATCH.match(text) and _KNOWN.search(text, 0, _end_of_header(text, text.find(b"\n"))):
            return True
    return False


def _from_lines(octets: Octets, start: int, stop: int) -> Iterator[int]:
    """Yield the offsets of lines that begin with `From `, also behind NULs: they stand where a crash lost what was written last.

    Nearly no mailbox holds a NUL, and to look for one in what was just searched costs next to nothing.
    """
    while True:
        line = octets.find(_FROM, start, stop)
        end = line + 1 if line >= 0 else stop
        lost = octets.find(_NUL, start, end)
        while lost >= 0 and (lost := octets.find(_FROM_LOST, lost, end)) >= 0:
            lost += 1
            yield lost
        if line < 0:
            return
        start = line + 1
        yield start


def _first(octets: Octets) -> Start | None:
    """Find the first message: after a byte-order mark and blank lines."""
    look = octets.read(0, min(octets.size, _LEADING_CAP))
    leading = LEADING.match(look)
    offset = leading.end() if leading else 0
    if offset >= octets.size:
        return None
    head = octets.read(offset, min(octets.size, offset + HEAD))
    line_end = head.find(b"\n") if head.startswith(b"From ") else -1
    return _start(offset, offset - 1, b"\n" + head, line_end + 1, False)


def _judge(octets: Octets, offset: int, dialect: re.Pattern[bytes] | None) -> Start | None:
    """Decide whether the `From ` at `offset`, a line's first word, starts a message."""
    around = octets.read(max(0, offset - _BEFORE), min(octets.size, offset + HEAD))
    if offset < _BEFORE:
        around = b"\n" * (_BEFORE - offset) + around
    plain = _PLAIN.match(around)
    if plain is not None:
        header, doubtful = plain.end(), False
    else:
        line_end = around.find(b"\n", _BEFORE, _BEFORE + _LONGEST_FROM)
        if line_end < 0:
            return None
        doubt = _weigh(around, line_end)
        if doubt is None:
            return None
        header, doubtful = line_end + 1, doubt
    if dialect is not None and not dialect.match(around, _BEFORE):
        doubtful = True
    return _start(offset, offset - _BEFORE, around, header - 1, doubtful)


def _start(offset: int, base: int, text: bytes, before: int, doubtful: bool) -> Start:
    """Make a Start from `text`, read at the offset `base`, whose header follows on the line feed at `before`."""
    end = header_end(text, before)
    if end < 0:
        return Start(offset, base + before + 1, None, -1, doubtful)
    body = base + end + (2 if text[end + 1] == _LINE_FEED else 3)
    return Start(offset, base + before + 1, text[before:end], body, doubtful)


def _weigh(around: bytes, line_end: int) -> bool | None:
    """Weigh an unusual From_ line: None when it starts no message, else whether there is doubt."""
    line, rest = around[_BEFORE:line_end], around[line_end + 1 :]
    blank = _BLANK_BEFORE.match(around) is not None
    dated = _DATED.match(line) is not None
    if not _FIELD.match(rest):  # a message without header
        return False if blank and dated and rest.lstrip(b"\r")[:1] in (b"", b"\n") else None
    if blank and (dated or _BARE.match(line)):
        return False
    clock = dated or _BARE.match(line) is not None or _CLOCK.match(line) is not None
    if (
        not (blank or clock)
        or not _TWO_FIELDS.match(rest)
        or not _KNOWN.search(around, line_end, _end_of_header(around, line_end))
    ):
        return None
    return not (blank and clock)


def _end_of_header(text: bytes, before: int) -> int:
    end = header_end(text, before)
    return len(text) if end < 0 else end


class _Claims:
    """Remember how far messages reach by their own Content-Length, which is believed only where it ends exactly at a message."""

    def __init__(self, octets: Octets) -> None:
        self._octets = octets
        self._claimed: list[int] = []  # not yet looked at: an honest length never needs it
        self._believed = 0

    def add(self, start: Start) -> None:
        """Take note of a message's claim."""
        block = start.block
        if block is None or (find(block, b"ength") < 0 and find(block, b"ENGTH") < 0):
            return
        match = _CONTENT_LENGTH.search(block)
        if match is not None and start.body + int(match[1]) - start.offset < CLAIM:
            self._claimed.append(start.body + int(match[1]))

    def cover(self, offset: int) -> bool:
        """Tell whether `offset` lies inside an earlier message that says so truthfully."""
        if self._claimed:
            pending = [end for end in self._claimed if end > offset]
            self._claimed.clear()
            self._believed = max([self._believed, *(end for end in pending if self._lands(end))])
        return offset < self._believed

    def _lands(self, end: int) -> bool:
        """Tell whether `end` is the file's end or a From_ line that starts a message, with at most one blank line between."""
        if end > self._octets.size:
            return False
        between = self._octets.read(end, min(self._octets.size, end + 2))
        skip = 2 if between == b"\r\n" else 1 if between.startswith(b"\n") else 0
        if end + skip == self._octets.size:
            return True
        return self._octets.read(end + skip, end + skip + 5) == b"From " and starts_at(self._octets, end + skip) is not None
