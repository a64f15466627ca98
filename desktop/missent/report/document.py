"""What a document for a person is made of: a few kinds of blocks, which HTML, PDF, DOCX and plain text each show in their way.

Blocks hold words and data as they are; each writer escapes them and makes hidden characters visible at its own edge, so that no
text out of a mailbox reaches a page uncleaned.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from missent.report.slip import Slip

Text: TypeAlias = str | Slip


class Tone(StrEnum):
    """Say how a paragraph is meant."""

    PLAIN = "plain"
    LEAD = "lead"  # the one sentence that matters most
    NOTE = "note"  # smaller, beside the point
    CAUTION = "caution"  # must not be overlooked


@dataclass(frozen=True, slots=True)
class Heading:
    """Begin a section (level 1) or a part of one (level 2)."""

    words: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Hold sentences."""

    words: Text
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bullets:
    """List sentences; `numbered` where their order matters."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Put names beside what they stand for."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Hold a small table with its heads; `numbers` are the columns that are set flush right."""

    heads: tuple[str, ...]
    rows: Sequence[tuple[Text, ...]]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Bars:
    """Compare counts: a bar for each, with its number beside it."""

    rows: Sequence[tuple[Text, int]]
    unit: str

    @property
    def most(self) -> int:
        """Give the largest count, at least 1."""
        return max((count for _, count in self.rows), default=1) or 1


@dataclass(frozen=True, slots=True)
class Card:
    """Hold what is told of one message: its reference and title, its own facts, and a part for each suspected recipient."""

    reference: str
    title: str
    facts: Facts
    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one suspected recipient: the slip, the confidence in shape and word, facts, and the reasons."""

    slip: Slip
    badge: str
    facts: Facts
    why: Bullets


@dataclass(frozen=True, slots=True)
class Boxes:
    """Show every choice of a form, and which of them a person ticked."""

    label: str
    items: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Leave lines to be signed; nothing is signed by a program."""

    lines: tuple[str, ...]


Block: TypeAlias = Heading | Paragraph | Bullets | Facts | Grid | Bars | Boxes | Card | Signature


@dataclass(frozen=True, slots=True)
class Document:
    """Hold one document; `subtitle` stands below the title, `foot` on every page. `made` is ISO 8601 in UTC."""

    title: str
    subtitle: str
    foot: str
    made: str
    blocks: tuple[Block, ...]
