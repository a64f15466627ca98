"""The tables of triage: protective markings as patterns, and words by list and language (resources/data)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from missent.paths import resources

_HEADER: Final = re.compile(r"header ([A-Za-z0-9_-]+)")


@dataclass(frozen=True, slots=True)
class Marking:
    """Hold one row of protective-markings.tsv; `header` is the field's lower-case name where `where` is `header`.

    `weak` marks a literal that everyday mail has too, or one that no official text was read for.
    """

    name: str
    scheme: str
    owner: str
    level: int
    where: str
    pattern: re.Pattern[str]
    header: str
    weak: bool


@cache
def markings(where: str) -> tuple[Marking, ...]:
    """Give the markings of one place: `header`, `subject`, `banner` or `portion`."""
    return tuple(marking for marking in _markings() if marking.where == where)


@cache
def any_of(where: str) -> re.Pattern[str]:
    """Give one pattern for all markings of a place: nearly every line bears none, and is asked once."""
    return re.compile("|".join(f"(?:{marking.pattern.pattern})" for marking in markings(where)))


@cache
def _markings() -> tuple[Marking, ...]:
    rows = []
    for name, scheme, owner, level, where, pattern, note in _lines("protective-markings.tsv", 7):
        header = _HEADER.match(note)
        weak = note.startswith("unsure:") or "weak" in note
        field = header[1].lower() if header else ""
        rows.append(Marking(name, scheme, owner, int(level), where, re.compile(pattern), field, weak))
    return tuple(rows)


@cache
def words(name: str) -> Mapping[str, str]:
    """Give the words of one list (lower-case, single words or phrases of up to three), each with what it stands for.

    An apostrophe parts words, as in a text that is read word by word.
    """
    rows = _lines("triage-words.tsv", 4)
    return {word.replace("'", " "): stands or word for list_, word, stands, _ in rows if list_ == name}


@cache
def phrases(name: str) -> tuple[tuple[str, str], ...]:
    """Give those of a list that are more than one word, each behind its first word."""
    return tuple((word.partition(" ")[0], word) for word in words(name) if " " in word)


def _lines(name: str, columns: int) -> list[list[str]]:
    text = (resources() / "data" / name).read_text("utf-8")
    return [line.split("\t", columns - 1) for line in text.splitlines()[1:] if line]
