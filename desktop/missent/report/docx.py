"""Write a document as DOCX (ECMA-376), to be edited and signed in a word processor: real headings, lists and tables."""

from collections.abc import Sequence
from datetime import datetime
from functools import singledispatch
from io import BytesIO
from pathlib import Path
from typing import Final

import docx
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph as Line

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
    Part,
    Signature,
    Text,
    Tone,
)  # fmt: skip
from missent.report.safe import new_file
from missent.report.slip import Run
from missent.report.visible import visible

_INK, _QUIET, _SLIP, _CAUTION = (RGBColor.from_string(tone) for tone in ("1B2229", "5F6872", "A5311C", "754A00"))
_SOFT, _SUNKEN, _BAR, _LINE = "FAF0D9", "F6F7F6", "5E9098", "D0D0CC"
_FONT: Final = "Calibri"
_FIXED: Final = "Consolas"
_WIDTH_CM: Final = 17.0
_PADDING: Final = 4
_WIDEST: Final = 40
"""Letters of a cell by which its column is measured."""
_A4: Final = (Cm(21.0), Cm(29.7))


def write(document: Document, path: Path) -> None:
    """Write the document to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    word = docx.Document()
    _set_up(word, document)
    word.add_paragraph(visible(document.title), style="Title")
    _run(word.add_paragraph(), document.subtitle, _QUIET)
    for block in document.blocks:
        _put(block, word)
    made = BytesIO()
    word.save(made)
    with new_file(path) as stream:
        stream.write(made.getvalue())


def _set_up(word: Word, document: Document) -> None:
    properties = word.core_properties
    properties.title, properties.author, properties.comments = visible(document.title), "", ""
    properties.created = properties.modified = datetime.fromisoformat(document.made)
    section = word.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    for name, points in (("Normal", 10), ("Title", 22), ("Heading 1", 14), ("Heading 2", 11), ("List Bullet", 10)):
        style = word.styles[name]
        style.font.name, style.font.size = _FONT, Pt(points)
        style.font.color.rgb = _INK
        style.font.bold = name in ("Title", "Heading 1", "Heading 2")
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)  # a theme's font would win over the one that is named
    word.styles["Normal"].paragraph_format.space_after = Pt(4)
    border = word.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if border is not None:
        word.styles["Title"].element.pPr.remove(border)
    foot = section.footer.paragraphs[0]
    _run(foot, f"{document.foot} · {document.made} · Page ", _QUIET, 8)
    _field(foot, "PAGE")
    _run(foot, " of ", _QUIET, 8)
    _field(foot, "NUMPAGES")


def _field(line: Line, name: str) -> None:
    """Put a field that the word processor fills in (ECMA-376 part 1, 17.16.19)."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = line.add_run("1")
    run.font.size, run.font.color.rgb = Pt(8), _QUIET
    field.append(run._r)
    line._p.append(field)


def _run(
    line: Line, text: str, tone: RGBColor | None = None, points: float | None = None, *, bold: bool = False, fixed: bool = False
) -> None:
    run = line.add_run(visible(text))
    run.bold = bold or None
    if tone is not None:
        run.font.color.rgb = tone
    if points is not None:
        run.font.size = Pt(points)
    if fixed:
        run.font.name = _FIXED


def _text(line: Line, text: Text) -> None:
    if isinstance(text, str):
        _run(line, text)
        return
    _letters(line, text.written, _SLIP)
    if text.meant:
        _run(line, " → ")
        _letters(line, text.meant, _INK)


def _letters(line: Line, runs: Sequence[Run], tone: RGBColor) -> None:
    for one in runs:
        run = line.add_run(one.text)
        run.font.name = _FIXED
        if one.differs:
            run.bold = run.underline = True
            run.font.color.rgb = tone


def _grid(word: Word, columns: int, widths: Sequence[float]) -> Table:
    table: Table = word.add_table(rows=0, cols=columns)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def _cells(table: Table, widths: Sequence[float]) -> Sequence[_Cell]:
    row = table.add_row()  # type: ignore[no-untyped-call]
    kept = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(kept)
    cells: Sequence[_Cell] = row.cells
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].paragraph_format.space_after = Pt(1)
    return cells


def _shade(cell: _Cell, ground: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), ground)
    cell._tc.get_or_add_tcPr().append(shade)


@singledispatch
def _put(block: Block, word: Word) -> None:
    raise TypeError(block)


@_put.register
def _(block: Heading, word: Word) -> None:
    word.add_paragraph(visible(block.words), style=f"Heading {block.level}")


@_put.register
def _(block: Paragraph, word: Word) -> None:
    if block.tone is Tone.CAUTION:
        (cell,) = _cells(_grid(word, 1, [_WIDTH_CM]), [_WIDTH_CM])
        _shade(cell, _SOFT)
        _run(cell.paragraphs[0], str(block.words), _CAUTION)
        word.add_paragraph()
        return
    line = word.add_paragraph()
    if block.tone is Tone.LEAD:
        line.paragraph_format.space_before = Pt(10)
        _run(line, str(block.words), bold=True, points=13)
    elif block.tone is Tone.NOTE:
        _run(line, str(block.words), _QUIET, 9)
    else:
        _text(line, block.words)


@_put.register
def _(block: Bullets, word: Word) -> None:
    for item in block.items:
        line = word.add_paragraph(visible(item), style="List Number" if block.numbered else "List Bullet")
        line.paragraph_format.space_after = Pt(1)


@_put.register
def _(block: Facts, word: Word) -> None:
    widths = (4.2, _WIDTH_CM - 4.2)
    table = _grid(word, 2, widths)
    for name, value in block.rows:
        head, told = _cells(table, widths)
        _run(head.paragraphs[0], name, _QUIET)
        _text(told.paragraphs[0], value)
    _gap(word)


@_put.register
def _(block: Boxes, word: Word) -> None:
    _run(word.add_paragraph(), block.label, _QUIET)
    widths = (_WIDTH_CM / 2, _WIDTH_CM / 2)
    table = _grid(word, 2, widths)
    for place in range(0, len(block.items), 2):
        for cell, (words, ticked) in zip(_cells(table, widths), block.items[place : place + 2], strict=False):
            _run(cell.paragraphs[0], f"{'☒' if ticked else '☐'} {words}")
    _gap(word)


@_put.register
def _(block: Grid, word: Word) -> None:
    widths = _shares([block.heads, *block.rows])
    table = _grid(word, len(block.heads), widths)
    for place, row in enumerate((block.heads, *block.rows)):
        for column, (cell, text) in enumerate(zip(_cells(table, widths), row, strict=True)):
            line = cell.paragraphs[0]
            if column in block.numbers:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if place:
                _text(line, text)
            else:
                _run(line, str(text), _QUIET, bold=True)
            for run in line.runs:
                run.font.size = Pt(9)
            _underline(cell)
    _repeat_head(table)
    _gap(word)


def _shares(rows: Sequence[Sequence[Text]]) -> list[float]:
    """Share the page's width among columns by their longest cell; a very long one wraps instead of taking all."""
    longest = [min(_WIDEST, max(len(str(row[place])) for row in rows)) + _PADDING for place in range(len(rows[0]))]
    return [_WIDTH_CM * one / sum(longest) for one in longest]


def _underline(cell: _Cell) -> None:
    borders, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("color", _LINE)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    cell._tc.get_or_add_tcPr().append(borders)


def _repeat_head(table: Table) -> None:
    """Let the first row stand again on every page; it is also what tells a screen reader that it is a head."""
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


@_put.register
def _(block: Bars, word: Word) -> None:
    widths = (8.5, 6.5, 2.0)
    table = _grid(word, 3, widths)
    for label, count in block.rows:
        name, bar, told = _cells(table, widths)
        _text(name.paragraphs[0], label)
        if count:
            _bar(bar.paragraphs[0], widths[1] - 0.4, count / block.most)
        _run(told.paragraphs[0], f"{count:,}")
        told.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _gap(word)


def _bar(line: Line, width: float, share: float) -> None:
    """Draw a bar as the ground of an empty paragraph that ends where the bar does."""
    line.paragraph_format.right_indent = Cm(width * (1 - share))
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), _BAR)
    line._p.get_or_add_pPr().append(shade)


@_put.register
def _(block: Card, word: Word) -> None:
    head = word.add_paragraph(style="Heading 2")
    _run(head, f"{block.reference}  ", _QUIET)
    _run(head, block.title)
    _put(block.facts, word)
    for part in block.parts:
        _part(part, word)


def _part(part: Part, word: Word) -> None:
    (cell,) = _cells(_grid(word, 1, [_WIDTH_CM]), [_WIDTH_CM])
    _shade(cell, _SUNKEN)
    line = cell.paragraphs[0]
    _text(line, part.slip)
    _run(line, f"   {part.badge}", bold=True)
    for name, value in part.facts.rows:
        told = cell.add_paragraph()
        told.paragraph_format.space_after = Pt(0)
        _run(told, f"{name}: ", _QUIET)
        _text(told, value)
    for reason in part.why.items:
        cell.add_paragraph(visible(reason), style="List Bullet").paragraph_format.space_after = Pt(0)
    _gap(word)


def _gap(word: Word) -> None:
    """Part two tables, which a word processor would join."""
    line = word.add_paragraph()
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.line_spacing = Pt(6)


@_put.register
def _(block: Signature, word: Word) -> None:
    for _ in range(3):
        word.add_paragraph()
    widths = [_WIDTH_CM / len(block.lines)] * len(block.lines)
    for cell, line in zip(_cells(_grid(word, len(block.lines), widths), widths), block.lines, strict=True):
        _run(cell.paragraphs[0], "_" * 26, _QUIET)
        _run(cell.add_paragraph(), line, _QUIET)
