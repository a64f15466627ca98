"""Write a document as DOCX (ECMA-376), to be edited and signed in a word processor: real headings, lists and tables."""

from datetime import datetime
from functools import singledispatch
from io import BytesIO
from pathlib import Path
from typing import Final

import docx
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from missent.report import wordparts
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
    Tone,
)  # fmt: skip
from missent.report.safe import new_file
from missent.report.visible import visible
from missent.report.wordparts import CAUTION, INK, QUIET, SOFT, SUNKEN, WIDTH_CM

_FONT: Final = "Calibri"
_A4: Final = (Cm(21.0), Cm(29.7))


def write(document: Document, path: Path) -> None:
    """Write the document to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    word = docx.Document()
    _set_up(word, document)
    word.add_paragraph(visible(document.title), style="Title")
    wordparts.run(word.add_paragraph(), document.subtitle, QUIET)
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
        style.font.color.rgb = INK
        style.font.bold = name in ("Title", "Heading 1", "Heading 2")
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)  # a theme's font would win over the one that is named
    word.styles["Normal"].paragraph_format.space_after = Pt(4)
    border = word.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if border is not None:
        word.styles["Title"].element.pPr.remove(border)
    foot = section.footer.paragraphs[0]
    wordparts.run(foot, f"{document.foot} · {document.made} · Page ", QUIET, 8)
    wordparts.field(foot, "PAGE")
    wordparts.run(foot, " of ", QUIET, 8)
    wordparts.field(foot, "NUMPAGES")


@singledispatch
def _put(block: Block, word: Word) -> None:
    raise TypeError(block)


@_put.register
def _(block: Heading, word: Word) -> None:
    word.add_paragraph(visible(block.words), style=f"Heading {block.level}")


@_put.register
def _(block: Paragraph, word: Word) -> None:
    if block.tone is Tone.CAUTION:
        (cell,) = wordparts.cells(wordparts.grid(word, 1, [WIDTH_CM]), [WIDTH_CM])
        wordparts.shade(cell, SOFT)
        wordparts.run(cell.paragraphs[0], str(block.words), CAUTION)
        word.add_paragraph()
        return
    line = word.add_paragraph()
    if block.tone is Tone.LEAD:
        line.paragraph_format.space_before = Pt(10)
        wordparts.run(line, str(block.words), bold=True, points=13)
    elif block.tone is Tone.NOTE:
        wordparts.run(line, str(block.words), QUIET, 9)
    else:
        wordparts.text(line, block.words)


@_put.register
def _(block: Bullets, word: Word) -> None:
    for item in block.items:
        line = word.add_paragraph(visible(item), style="List Number" if block.numbered else "List Bullet")
        line.paragraph_format.space_after = Pt(1)


@_put.register
def _(block: Facts, word: Word) -> None:
    widths = (4.2, WIDTH_CM - 4.2)
    table = wordparts.grid(word, 2, widths)
    for name, value in block.rows:
        head, told = wordparts.cells(table, widths)
        wordparts.run(head.paragraphs[0], name, QUIET)
        wordparts.text(told.paragraphs[0], value)
    wordparts.gap(word)


@_put.register
def _(block: Boxes, word: Word) -> None:
    wordparts.run(word.add_paragraph(), block.label, QUIET)
    widths = (WIDTH_CM / 2, WIDTH_CM / 2)
    table = wordparts.grid(word, 2, widths)
    for place in range(0, len(block.items), 2):
        for cell, (words, ticked) in zip(wordparts.cells(table, widths), block.items[place : place + 2], strict=False):
            wordparts.run(cell.paragraphs[0], f"{'☒' if ticked else '☐'} {words}")
    wordparts.gap(word)


@_put.register
def _(block: Grid, word: Word) -> None:
    widths = wordparts.shares([block.heads, *block.rows])
    table = wordparts.grid(word, len(block.heads), widths)
    for place, row in enumerate((block.heads, *block.rows)):
        for column, (cell, text) in enumerate(zip(wordparts.cells(table, widths), row, strict=True)):
            line = cell.paragraphs[0]
            if column in block.numbers:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if place:
                wordparts.text(line, text)
            else:
                wordparts.run(line, str(text), QUIET, bold=True)
            for run in line.runs:
                run.font.size = Pt(9)
            wordparts.underline(cell)
    wordparts.repeat_head(table)
    wordparts.gap(word)


@_put.register
def _(block: Bars, word: Word) -> None:
    widths = (8.5, 6.5, 2.0)
    table = wordparts.grid(word, 3, widths)
    for label, count in block.rows:
        name, bar, told = wordparts.cells(table, widths)
        wordparts.text(name.paragraphs[0], label)
        if count:
            wordparts.bar(bar.paragraphs[0], widths[1] - 0.4, count / block.most)
        wordparts.run(told.paragraphs[0], f"{count:,}")
        told.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    wordparts.gap(word)


@_put.register
def _(block: Card, word: Word) -> None:
    head = word.add_paragraph(style="Heading 2")
    wordparts.run(head, f"{block.reference}  ", QUIET)
    wordparts.run(head, block.title)
    _put(block.facts, word)
    for part in block.parts:
        _part(part, word)


def _part(part: Part, word: Word) -> None:
    (cell,) = wordparts.cells(wordparts.grid(word, 1, [WIDTH_CM]), [WIDTH_CM])
    wordparts.shade(cell, SUNKEN)
    line = cell.paragraphs[0]
    wordparts.text(line, part.slip)
    wordparts.run(line, f"   {part.badge}", bold=True)
    for name, value in part.facts.rows:
        told = cell.add_paragraph()
        told.paragraph_format.space_after = Pt(0)
        wordparts.run(told, f"{name}: ", QUIET)
        wordparts.text(told, value)
    for reason in part.why.items:
        cell.add_paragraph(visible(reason), style="List Bullet").paragraph_format.space_after = Pt(0)
    wordparts.gap(word)


@_put.register
def _(block: Signature, word: Word) -> None:
    for _ in range(3):
        word.add_paragraph()
    widths = [WIDTH_CM / len(block.lines)] * len(block.lines)
    for cell, line in zip(wordparts.cells(wordparts.grid(word, len(block.lines), widths), widths), block.lines, strict=True):
        wordparts.run(cell.paragraphs[0], "_" * 26, QUIET)
        wordparts.run(cell.add_paragraph(), line, QUIET)
