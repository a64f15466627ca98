"""Cut an address list into its mailboxes, one token at a time (RFC 5322 3.2 and 3.4), and never fail on a broken one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from missent.readers.addrspec import clean
from missent.readers.words import ENCODED_WORD

HARD_SEPARATORS = ";\uff1b"
"""Outlook's separators: words before one are not the first half of a name that goes on behind it."""

_SEPARATORS = ",\uff0c\u3001" + HARD_SEPARATORS
_QUOTED = r'"(?:[^"\\]|\\.)*+"'
_ALTERNATIVES = r"""
    (?P<quoted> {quoted} )
  | (?P<word> {word} )
  | < (?P<angle> \s*+ "(?:[^"\\]|\\.)*+" \s*+ @ [^<>"]*+ | [^<>]*+ ) >
  | (?P<open> < )
  | (?P<separator> [{separators}] )
  | (?P<colon> : )
  | (?P<paren> \( )
  | (?P<text> (?: \\. | [^"\\<:(={separators}] | =(?!\?) )++ | . )
"""
_TOKENS = re.compile(_ALTERNATIVES.format(quoted=_QUOTED, word=ENCODED_WORD, separators=_SEPARATORS), re.S | re.X)
# With an odd number of quotes one of them opens nothing; a quoted string that swallows a '<' is then the one to doubt.
_TOKENS_ODD = re.compile(
    _ALTERNATIVES.format(quoted=r'"(?:[^"\\<>]|\\.)*+"', word=ENCODED_WORD, separators=_SEPARATORS), re.S | re.X
)
_QUOTES = re.compile(r'\\.|(")', re.S)
_PARENS = re.compile(r"\\.|([()])", re.S)
_UP_TO_SEPARATOR = re.compile(f"[^<{_SEPARATORS}]*+")
_MAYBE_ADDRESS = re.compile(r"[^\s@]@")  # not the '@HOST' that Notes puts behind the brackets
_ESCAPE = re.compile(r"\\(.)", re.S)
_WORD = re.compile(rf'(?:{_QUOTED}|[^\s"])++|"', re.S)
_SAYS_SOMETHING = re.compile(r"[^\s>)\"'.,;]")


@dataclass(slots=True)
class Segment:
    """Hold one mailbox as cut out of the value: [start, end) of it, its words by kind, and the content of its brackets."""

    start: int
    end: int = 0
    words: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    angle: str | None = None
    tail: list[tuple[str, str]] = field(default_factory=list)
    tail_start: int = 0
    separator: str = ""
    labelled: bool = False
    at_sign: bool = False

    def add(self, kind: str, text: str) -> None:
        """Take one more word: before the brackets into `words`, behind them into `tail`."""
        (self.words if self.angle is None else self.tail).append((kind, text))
        if kind == "text" and "@" in clean(text):
            self.at_sign = True

    def raw(self, text: str) -> str:
        """Give the mailbox as it stood in `text`."""
        return text[self.start : self.end].strip()

    def outside(self) -> str:
        """Give the words with quoted strings as they stand, and without encoded-words and the insides of lone quoted strings."""
        return "".join(text for _, text in self.words) if self.at_sign else ""

    def phrase(self) -> str:
        """Give the words with quoted strings opened; encoded-words are not yet decoded."""
        return "".join(_unquote(text) if kind == "quoted" else text for kind, text in self.words).strip()

    def has_words_of(self, *kinds: str) -> bool:
        """Tell whether a word of one of these kinds is there."""
        return any(kind in kinds for kind, _ in self.words)

    def says_something(self) -> bool:
        """Tell whether this is more than blanks, stray marks and comments without an address."""
        return any(_SAYS_SOMETHING.search(text) for _, text in self.words) or any("@" in comment for comment in self.comments)


def segments(text: str) -> Iterator[Segment]:
    """Yield the mailboxes of an unfolded address list; together they cover all of `text` but the separators."""
    comments = _comments(text)
    match = (_TOKENS_ODD if sum(1 for mark in _QUOTES.finditer(text) if mark[1]) % 2 else _TOKENS).match
    part = Segment(0)
    at = 0
    while at < len(text) and (token := match(text, at)):
        kind, begin, at = token.lastgroup, at, token.end()
        angle = token["angle"]
        if kind == "open" and (unclosed := _UP_TO_SEPARATOR.match(text, at)):
            # '<a@x, Piet <b@y>': not closed. Before another '<' it is noise.
            angle, at = unclosed[0] if unclosed[0].strip() else None, unclosed.end()
        if angle is not None:
            if part.angle is not None:  # '<a@x> Piet <b@y>': the comma is missing
                yield _without_tail(part)
                part = _tail_of(part)
            part.angle, part.tail_start = angle, at
        elif kind == "separator":
            yield from _ended(part, begin, token["separator"])
            part = Segment(at)
        elif kind == "colon" and _is_label(part):
            part = Segment(part.start, labelled=True)
        elif kind == "paren" and begin in comments:
            at = comments[begin]
            part.comments.append(_ESCAPE.sub(r"\1", text[begin + 1 : at - 1]))
            part.add("text", " ")
        elif kind != "open":
            part.add(kind if kind in ("quoted", "word") else "text", token[0])
    yield from _ended(part, len(text), "")


def bare_words(text: str) -> list[str]:
    """Split at blanks, but not inside quoted strings."""
    return _WORD.findall(text)


def _ended(part: Segment, end: int, separator: str) -> Iterator[Segment]:
    part.end, part.separator = end, separator
    if part.angle is not None and any(_MAYBE_ADDRESS.search(clean(text)) for kind, text in part.tail if kind == "text"):
        yield _without_tail(part)
        part = _tail_of(part)
        part.end, part.separator = end, separator
    yield part


def _without_tail(part: Segment) -> Segment:
    part.end, part.separator = part.tail_start, ""
    return part


def _tail_of(part: Segment) -> Segment:
    tail = Segment(part.tail_start)
    for kind, text in part.tail:
        tail.add(kind, text)
    return tail


def _is_label(part: Segment) -> bool:
    """Tell whether the words before a colon name a group (RFC 5322 3.4), or are a 'smtp' put before an address."""
    last = part.words[-1][1] if part.words else ""
    return part.angle is None and not part.at_sign and not last.lower().endswith("mailto")


def _unquote(quoted: str) -> str:
    return _ESCAPE.sub(r"\1", quoted[1:-1])


def _comments(text: str) -> dict[int, int]:
    """Map the start of every closed comment to its end (RFC 5322 3.2.2: they nest); a '(' that is never closed is text."""
    ends: dict[int, int] = {}
    if "(" not in text:
        return ends
    opened: list[int] = []
    for paren in _PARENS.finditer(text):
        if paren[1] == "(":
            opened.append(paren.start())
        elif paren[1] and opened:
            ends[opened.pop()] = paren.end()
    return ends
