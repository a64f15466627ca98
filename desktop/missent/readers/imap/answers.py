"""What a mail server answers, cut into answers and their parts (RFC 3501 7 and 9), with a cap on everything that has a length."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from missent.readers.imap.faults import Misbehaved
from missent.readers.imap.transport import Transport

LONGEST_LINE: Final = 1 << 20
LONGEST_LITERAL: Final = 4 << 20
DEEPEST: Final = 24

Part: TypeAlias = "bytes | list[Part] | None"
"""A string or an atom, NIL, or a list in parentheses."""

_LITERAL: Final = re.compile(rb"\{(\d{1,12})\+?\}\Z")
_STATUS: Final = re.compile(rb"(OK|NO|BAD|BYE|PREAUTH)\b ?(?:\[([^\]\r\n]*+)\] ?)?(.*)", re.I | re.S)
# A section may stand in an item's name: BODY[HEADER.FIELDS (DATE)].
_TOKEN: Final = re.compile(
    rb'\s++|(?P<open>\()|(?P<close>\))|"(?P<quoted>(?:[^"\\]++|\\.)*+)"|\{(?P<literal>\d{1,12})\+?\}'
    rb'|(?P<atom>(?:[^\s()"{\[]++|\[[^\]\[]*+\]|[\[{])++)|(?P<odd>\S)',
    re.S,
)
_ESCAPED: Final = re.compile(rb"\\(.)", re.S)


@dataclass(frozen=True, slots=True)
class Status:
    """Hold how the server judges: OK, NO, BAD, BYE or PREAUTH; its response code with arguments (upper-case); its words."""

    kind: str
    code: str
    text: str

    @property
    def words(self) -> str:
        """Quote the server."""
        return f"[{self.code}] {self.text}" if self.code else self.text or self.kind


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold one answer without its line end: first word (`*`, `+` or a tag), rest, and the literals in the rest."""

    tag: bytes
    rest: bytes
    literals: tuple[bytes, ...] = ()

    def status(self) -> Status | None:
        """Give the judgement that this answer is, None when it is data."""
        found = _STATUS.match(self.rest)
        if found is None:
            return None
        kind, code, text = (_text(part or b"") for part in found.groups())
        return Status(kind.upper(), code.upper(), text)

    def parts(self) -> list[Part]:
        """Give what the rest holds; raise `Misbehaved` for what is not written by the rules."""
        return parts(self.rest, self.literals)


def parts(text: bytes, literals: Sequence[bytes] = ()) -> list[Part]:
    """Cut an answer's text into its parts; each `{n}` is the next literal."""
    whole: list[Part] = []
    above: list[list[Part]] = []
    here = whole
    waiting = iter(literals)
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind is None:
            continue
        if kind == "atom":
            here.append(None if token["atom"].upper() == b"NIL" else token["atom"])
        elif kind == "quoted":
            here.append(_ESCAPED.sub(rb"\1", token["quoted"]))
        elif kind == "open":
            if len(above) >= DEEPEST:
                raise Misbehaved("an answer nested too deeply")
            above.append(here)
            deeper: list[Part] = []
            here.append(deeper)
            here = deeper
        elif kind == "close" and above:
            here = above.pop()
        elif kind == "literal" and (literal := next(waiting, None)) is not None:
            here.append(literal)
        else:
            raise Misbehaved("an answer that cannot be read")
    if above:
        raise Misbehaved("an answer that ends in the middle of a list")
    return whole


class Answers:
    """Read the answers that come over a transport, one at a time."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._buffer = b""
        self._place = 0

    def forget(self) -> None:
        """Drop what was received and not read: said before TLS began, it could be anybody's."""
        self._buffer, self._place = b"", 0

    def next(self, longest_line: int = LONGEST_LINE, longest_literal: int = LONGEST_LITERAL) -> Answer:
        """Read one answer; raise `Misbehaved` for one that is longer than the caps."""
        line = self._line(longest_line)
        tag, _, rest = line.partition(b" ")
        if _STATUS.match(rest) or tag == b"+":  # words for people may end like a literal
            return Answer(tag, rest)
        literals = []
        lines = [rest]
        length = len(line)
        while announced := _LITERAL.search(lines[-1]):
            size = int(announced[1])
            length += size
            if size > longest_literal or length > longest_literal + longest_line:
                raise Misbehaved(f"a text of {size} bytes announced")
            literals.append(self._exactly(size))
            lines.append(self._line(longest_line))
            length += len(lines[-1])
        return Answer(tag, b"".join(lines), tuple(literals))

    def body(self, head: re.Pattern[bytes], longest: int) -> tuple[re.Match[bytes], bytes] | None:
        """Read the next answer when it is `head`, whose last group is the size of a literal, the literal, and `)`.

        This is the quick way through a long FETCH. The literal comes with the line feed before it. Give None when the next
        answer is another one: nothing was taken of it.
        """
        while True:
            found = head.match(self._buffer, self._place)
            if found is None:
                if self._buffer.find(b"\r\n", self._place) >= 0 or len(self._buffer) - self._place > longest:
                    return None
                self._fill(1)
                continue
            begin, size = found.end(), int(found[found.lastindex or 0])
            if size > longest:
                raise Misbehaved(f"a text of {size} bytes announced")
            end = begin + size
            if len(self._buffer) < end + 3:
                self._fill(end + 3 - len(self._buffer))
                continue
            if self._buffer[end : end + 3] != b")\r\n":
                return None
            self._place = end + 3
            return found, self._buffer[begin - 1 : end]

    def _line(self, longest: int) -> bytes:
        searched = self._place
        while (end := self._buffer.find(b"\n", searched)) < 0:
            length = len(self._buffer) - self._place
            if length > longest:
                raise Misbehaved("a line without end")
            self._fill(1)
            searched = self._place + length
        line = self._buffer[self._place : end]
        self._place = end + 1
        return line.removesuffix(b"\r")

    def _exactly(self, size: int) -> bytes:
        missing = size - (len(self._buffer) - self._place)
        if missing > 0:
            self._fill(missing)
        begin = self._place
        self._place += size
        return self._buffer[begin : self._place]

    def _fill(self, size: int) -> None:
        """Receive `size` bytes or more; what was read is let go of."""
        pieces = [self._buffer[self._place :]]
        while size > 0:
            pieces.append(self._transport.receive())
            size -= len(pieces[-1])
        self._buffer, self._place = b"".join(pieces), 0


def _text(words: bytes) -> str:
    return words.decode("utf-8", "replace").strip()
