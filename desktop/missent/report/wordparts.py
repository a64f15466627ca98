"""The small parts of a word processor's document: runs of text, cells, rules and bars, as ECMA-376 wants them."""

from collections.abc import Sequence
from typing import Final

from docx.document import Document as Word
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph as Line

from missent.report.document import Text
from missent.report.slip import Run
from missent.report.visible import visible

INK, QUIET, SLIP, CAUTION = (RGBColor.from_string(tone) for tone in ("1B2229", "5F6872", "A5311C", "754A00"))
SOFT, SUNKEN = "FAF0D9", "F6F7F6"
WIDTH_CM: Final = 17.0
_BAR, _LINE = "5E9098", "D0D0CC"
_FIXED: Final = "Consolas"
_PADDING: Final = 4
_WIDEST: Final = 40
"""Letters of a cell by which its column is measured."""


def field(line: Line, name: str) -> None:
    """Put a field that the word processor fills in (ECMA-376 part 1, 17.16.19)."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = line.add_run("1")
    run.font.size, run.font.color.rgb = Pt(8), QUIET
    field.append(run._r)
    line._p.append(field)


def run(
    line: Line, text: str, tone: RGBColor | None = None, points: float | None = None, *, bold: bool = False, fixed: bool = False
) -> None:
    """Add a run of text to a line."""
    run = line.add_run(visible(text))
    run.bold = bold or None
    if tone is not None:
        run.font.color.rgb = tone
    if points is not None:
        run.font.size = Pt(points)
    if fixed:
        run.font.name = _FIXED


def text(line: Line, text: Text) -> None:
    """Add a text with its tone to a line."""
    if isinstance(text, str):
        run(line, text)
        return
    letters(line, text.written, SLIP)
    if text.meant:
        run(line, " → ")
        letters(line, text.meant, INK)


def letters(line: Line, runs: Sequence[Run], tone: RGBColor) -> None:
    """Add an address, its differing letters bold and underlined."""
    for one in runs:
        run = line.add_run(one.text)
        run.font.name = _FIXED
        if one.differs:
            run.bold = run.underline = True
            run.font.color.rgb = tone


def grid(word: Word, columns: int, widths: Sequence[float]) -> Table:
    """Add a table without a look of its own, of these widths in centimetres."""
    table: Table = word.add_table(rows=0, cols=columns)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def cells(table: Table, widths: Sequence[float]) -> Sequence[_Cell]:
    """Add a row to a table; give its cells in order."""
    row = table.add_row()  # type: ignore[no-untyped-call]
    kept = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(kept)
    cells: Sequence[_Cell] = row.cells
    for cell, width in zip(cells, widths, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].paragraph_format.space_after = Pt(1)
    return cells


def shade(cell: _Cell, ground: str) -> None:
    """Fill a cell with a colour."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), ground)
    cell._tc.get_or_add_tcPr().append(shade)


def shares(rows: Sequence[Sequence[Text]]) -> list[float]:
    """Share the page's width among columns by their longest cell; a very long one wraps instead of taking all."""
    longest = [min(_WIDEST, max(len(str(row[place])) for row in rows)) + _PADDING for place in range(len(rows[0]))]
    return [WIDTH_CM * one / sum(longest) for one in longest]


def underline(cell: _Cell) -> None:
    """Draw a hairline under a cell."""
    borders, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("color", _LINE)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    cell._tc.get_or_add_tcPr().append(borders)


def repeat_head(table: Table) -> None:
    """Let the first row stand again on every page; it is also what tells a screen reader that it is a head."""
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def bar(line: Line, width: float, share: float) -> None:
    """Draw a bar as the ground of an empty paragraph that ends where the bar does."""
    line.paragraph_format.right_indent = Cm(width * (1 - share))
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), _BAR)
    line._p.get_or_add_pPr().append(shade)


def gap(word: Word) -> None:
    """Part two tables, which a word processor would join."""
    line = word.add_paragraph()
    line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.line_spacing = Pt(6)
