"""Write a document as plain text, to be read anywhere and pasted into a form or a mail."""

from collections.abc import Iterator
from functools import singledispatch
from pathlib import Path
from textwrap import wrap
from typing import Final

from missent.report.document import (
    Bars,
    Block,
    Boxes,
    Bullets,
    Card,
    Document,
    Facts,
    Grid,
    Heading,
    Paragraph,
    Signature,
    Text,
)  # fmt: skip
from missent.report.safe import new_file
from missent.report.visible import visible

_WIDTH: Final = 96
_NAMES: Final = 34
_UNDERLINES: Final = {1: "=", 2: "-"}


def lines(document: Document) -> Iterator[str]:
    """Give the text line by line."""
    yield visible(document.title)
    yield "=" * min(_WIDTH, len(document.title))
    yield from _wrapped(document.subtitle)
    for block in document.blocks:
        yield ""
        yield from _lines(block)
    yield ""
    yield from _wrapped(document.foot)


def write(document: Document, path: Path) -> None:
    """Write the document to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    with new_file(path) as stream:
        stream.writelines(f"{line}\n".encode("utf-8", "backslashreplace") for line in lines(document))


def _wrapped(text: Text, indent: str = "", first: str = "") -> Iterator[str]:
    yield from wrap(visible(str(text)), _WIDTH, initial_indent=first or indent, subsequent_indent=indent) or [first or indent]


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(block)


@_lines.register
def _(block: Heading) -> Iterator[str]:
    yield visible(block.words)
    yield _UNDERLINES[block.level] * min(_WIDTH, len(block.words))


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield from _wrapped(block.words)


@_lines.register
def _(block: Bullets) -> Iterator[str]:
    for place, item in enumerate(block.items, 1):
        mark = f"{place:>2}. " if block.numbered else "  - "
        yield from _wrapped(item, " " * len(mark), mark)


@_lines.register
def _(block: Facts) -> Iterator[str]:
    for name, value in block.rows:
        head = f"{visible(name)}:"
        if len(head) > _NAMES - 1:
            yield from _wrapped(head)
            head = ""
        yield from _wrapped(value, " " * _NAMES, head.ljust(_NAMES))


@_lines.register
def _(block: Boxes) -> Iterator[str]:
    yield from _wrapped(f"{block.label}:")
    for words, ticked in block.items:
        yield from _wrapped(words, " " * 8, "    [x] " if ticked else "    [ ] ")


@_lines.register
def _(block: Grid) -> Iterator[str]:
    rows = [tuple(visible(str(text)) for text in row) for row in (block.heads, *block.rows)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(block.heads))]
    for row in rows:
        cells = (
            text.rjust(width) if place in block.numbers else text.ljust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


@_lines.register
def _(block: Bars) -> Iterator[str]:
    yield from _lines(Grid(("", block.unit), [(label, f"{count:,}") for label, count in block.rows], frozenset({1})))


@_lines.register
def _(block: Card) -> Iterator[str]:
    yield from _wrapped(f"{block.reference}  {block.title}")
    yield from _lines(block.facts)
    for part in block.parts:
        yield from _wrapped(part.slip)
        yield from _lines(Facts((("Confidence", part.badge), *part.facts.rows)))
        yield from _lines(part.why)


@_lines.register
def _(block: Signature) -> Iterator[str]:
    for line in block.lines:
        yield f"{visible(line)}: ".ljust(_NAMES, "_") + "_" * (_WIDTH - _NAMES - 20)
