"""A message's text as markings need it: its own words and those it quotes, in blocks, without disclaimers and signatures."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

MOST_LINES: Final = 20_000
LONGEST_LINE: Final = 1_000
"""Lines that are told apart, the rest is one line, and the characters of a line that can be a mark."""
LONGEST_BANNER: Final = 200

_DASHES: Final = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_TRIMMED: Final = " *_=#~<>\"'“”„«»‘’|\t"
_ORIGINAL: Final = re.compile(
    r"[-_ ]{0,9}(?:original message|original appointment|forwarded message|begin forwarded message|ursprüngliche nachricht"
    r"|weitergeleitete nachricht|message d'origine|message transféré|oorspronkelijk bericht|doorgestuurd bericht)\b.{0,20}",
    re.I,
)
_QUOTED_HEADER: Final = re.compile(r"(?:from|von|de|van) ?: ?\S", re.I)
_SENT_HEADER: Final = re.compile(r"(?:sent|date|gesendet|datum|envoyé|verzonden) ?: ?\S", re.I)
_DISCLAIMER: Final = re.compile(
    r"intended (?:recipient|solely|only|for the)|privileged|e-?mail and any (?:attachments?|files)|confidentiality notice"
    r"|destinataire|bestimmt(?:en)? (?:empfänger|adressat)|vertrauliche (?:und|informationen)|ausschliesslich für"
    r"|ausschließlich für|uitsluitend bestemd|beoogde ontvanger|if you (?:have received|are not the)|received in error"
    r"|unauthori[sz]ed (?:use|disclosure|review)",
    re.I,
)
_STATEMENT: Final = (
    "DISTRIBUTION STATEMENT",
    "Classified By:",
    "Derived From:",
    "Declassify On:",
    "Controlled by:",
    "Controlled By:",
)
_PORTION: Final = re.compile(r"[^\w(]{0,9}(?:\d{1,2}\.|[a-z]\.)? ?(?:\(|[A-Z]{1,2}-UE)")
_MOST_WORDS: Final = 12
_BANNERS: Final = 3


@dataclass(frozen=True, slots=True)
class Block:
    """Hold one body: the message's own, or one that it quotes."""

    lines: tuple[str, ...]
    quoted: bool


def blocks(text: str, *, quoted: bool = False) -> list[Block]:
    """Cut a text into what was written and what it quotes, each body by itself.

    Answers between the lines that they quote are one body, and so are those lines. What follows the header of a quoted message is
    a body of its own.
    """
    found: list[Block] = []
    bodies: dict[int, list[str]] = {}  # by how deep they are quoted
    depth, heading = 0, False
    written = [line.rstrip() for line in text.split("\n", MOST_LINES)]
    for place, line in enumerate(written):
        level, bare = _unquoted(line) if line[:1] == ">" else (0, line)
        begins = _begins(bare, written[place + 1 : place + 5])
        # What stands above a quoted body, up to the first empty line, is its header and no part of it.
        if begins or (heading and not bare.strip()):
            found += (Block(tuple(lines), quoted or above > 0) for above, lines in bodies.items())
            bodies.clear()
            quoted = quoted or (begins and level == 0)
            heading = begins
        elif level != depth and level in bodies:
            bodies[level].append("")
        depth = level
        bodies.setdefault(level, []).append(bare)
    found += (Block(tuple(lines), quoted or above > 0) for above, lines in bodies.items())
    return [block for block in found if any(block.lines)]


def _begins(line: str, below: Sequence[str]) -> bool:
    """Tell the first line above a quoted message, by its words or by the fields of a header."""
    if _ORIGINAL.fullmatch(line.strip()):
        return True
    return _QUOTED_HEADER.match(line) is not None and any(_SENT_HEADER.match(_unquoted(one)[1]) for one in below)


def _unquoted(line: str) -> tuple[int, str]:
    """Give how deep a line is quoted (at most 9), and the line without the marks."""
    level = 0
    bare = line
    while bare.startswith(">") and level < 9:
        level += 1
        bare = bare[1:].lstrip(" ")
    return level, bare


def normal(line: str) -> str:
    """Write a line as the patterns of banners are written: NFC, plain dashes and blanks, nothing round it."""
    text = line[:LONGEST_LINE]
    if not text.isascii():
        text = _DASHES.sub("-", unicodedata.normalize("NFC", text))
    return " ".join(text.split()).strip(_TRIMMED)


def banners(block: Block, form: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Yield the lines that may be a banner of a form, normalised, with whether each stands at the block's end.

    They are the first and last three that are not empty, without the signature. A line in prose is none, nor one in a disclaimer.
    """
    lines = _without_signature(block.lines)
    first, last = _outermost(lines)
    for place in dict.fromkeys((*first, *last)):
        line = normal(lines[place])
        if not line or len(line) > LONGEST_BANNER or not form.search(line):
            continue
        if not _is_prose(line, _paragraph(lines, place), edge=place in (first[0], last[-1])):
            yield line, place not in first


def _outermost(lines: Sequence[str]) -> tuple[list[int], list[int]]:
    """Give the places of the first and of the last lines that are not empty."""
    first = list(islice((place for place, line in enumerate(lines) if line and not line.isspace()), _BANNERS))
    backwards = (place for place in range(len(lines) - 1, -1, -1) if lines[place] and not lines[place].isspace())
    return first, list(islice(backwards, _BANNERS))[::-1]


def paragraphs(block: Block) -> Iterator[str]:
    """Yield the lines that may begin with a portion mark: the first of each paragraph, and each that begins with a bracket.

    Only those are normalised that have a bracket or an abbreviation near their beginning.
    """
    before = ""
    for line in block.lines:
        text = line.strip()
        if text and (not before or text[0] == "(") and _PORTION.match(text):
            yield normal(text)
        before = text


def _without_signature(lines: tuple[str, ...]) -> Sequence[str]:
    """Leave out what stands below the mark of a signature, unless it is marked again at the very end."""
    if "--" not in lines and "-- " not in lines:
        return lines
    for place, line in enumerate(lines):
        if line in ("--", "-- "):
            rest = [below for below in lines[place + 1 :] if below.strip()]
            return [*lines[:place], "", *(rest[-1:] if len(rest) > 1 else [])]
    return list(lines)


def _paragraph(lines: Sequence[str], place: int) -> str:
    """Give the paragraph round a line, some lines of it, and the one below, which may say what the line heads."""
    start = place
    while start > 0 and place - start < 20 and lines[start - 1].strip():
        start -= 1
    stop, gaps = place + 1, 0
    while stop < len(lines) and stop - place < 20 and gaps < 2:
        gaps += not lines[stop].strip()
        stop += 1
    return " ".join(line[:LONGEST_LINE] for line in lines[start:stop])


def _is_prose(line: str, paragraph: str, *, edge: bool) -> bool:
    if line.startswith(_STATEMENT):
        return False
    if len(line.split()) > _MOST_WORDS or _DISCLAIMER.search(paragraph[: 20 * LONGEST_BANNER]):
        return True
    return not edge and len(paragraph.split()) > 4 * _MOST_WORDS and line != line.upper()
