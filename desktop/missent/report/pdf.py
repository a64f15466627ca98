"""Write a document as PDF through Qt: A4, fonts embedded, a title, and page numbers.

Qt's PDF writer makes no tagged PDF, so that a screen reader finds the text but no structure: whoever needs it takes the HTML or
DOCX form. The date inside differs from run to run; the manifest's digest is that of the file as written.
"""

import os
import sys
from collections.abc import Iterator
from functools import singledispatch
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from missent.errors import ExportError
from missent.report.document import (
    Bars,
    Block,
    Boxes,
    Card,
    Document,
    Facts,
    Grid,
    Paragraph,
    Part,
    Signature,
    Text,
    Tone,
)  # fmt: skip
from missent.report.html import clean, html
from missent.report.safe import new_file
from missent.report.slip import Run
from missent.report.visible import visible

_MARGINS_MM: Final = QMarginsF(20, 20, 20, 22)
_RESOLUTION: Final = 300
_INK, _INK2, _INK3 = "#1B2229", "#46505A", "#5F6872"
_LINE, _BAR, _SLIP, _SUNKEN, _LIKELY_SOFT = "#D0D0CC", "#5E9098", "#A5311C", "#F6F7F6", "#FAF0D9"
_STYLE: Final = f"""
body, td, th, p, li {{ color: {_INK}; font-size: 9pt; }}
h1 {{ font-size: 20pt; font-weight: 600; margin: 0 0 2px 0; }}
h2 {{ font-size: 13pt; font-weight: 600; margin: 22px 0 6px 0; }}
h3 {{ font-size: 10pt; font-weight: 600; margin: 14px 0 4px 0; }}
p {{ margin: 4px 0 4px 0; }}
p.lead {{ font-size: 12.5pt; font-weight: 600; margin: 18px 0 8px 0; }}
p.note, p.made {{ color: {_INK3}; }}
p.caution {{ color: #754A00; margin: 0; }}
.name, th {{ color: {_INK3}; }}
th {{ text-align: left; font-weight: 600; }}
.address {{ font-family: monospace; }}
"""
_WORD: Final = 26
_RULE: Final = f"border-bottom:1px solid {_LINE}"


def write(document: Document, path: Path) -> None:
    """Write the document to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    with new_file(path) as stream:
        stream.write(printed(document))


def printed(document: Document) -> bytes:
    """Give the file; raise `ExportError` where there is no font to print with."""
    application = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{visible(document.title)} – {visible(document.subtitle)}")
    writer.setCreator(visible(document.foot))
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS_MM, QPageLayout.Unit.Millimeter
        )
    )
    _draw(_laid_out(document, writer), document, writer)
    buffer.close()
    del application
    return bytes(buffer.data().data())


def _application() -> QGuiApplication:
    """Give the application that fonts need; one without a screen where there is none."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        application = running
    else:
        seen = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        application = QGuiApplication(["missent"] if seen else ["missent", "-platform", "offscreen"])
    if not QFontDatabase.families():
        raise ExportError("This computer has no font to write a PDF with. Install one, or choose .html or .docx.")
    return application


def _laid_out(document: Document, writer: QPdfWriter) -> QTextDocument:
    page = QTextDocument()
    page.documentLayout().setPaintDevice(writer)
    page.setDocumentMargin(0)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    page.setDefaultTextOption(wrapping)
    page.setDefaultFont(_font(9))
    page.setDefaultStyleSheet(_STYLE)
    page.setTextWidth(writer.width())
    page.setHtml("".join(_lines(document)))
    _keep_together(page, float(writer.height()))
    page.setPageSize(QSizeF(writer.width(), writer.height()))
    return page


def _keep_together(page: QTextDocument, height: float) -> None:
    """Begin a new page before a card or section that would be cut though it fits on one.

    `page` is laid out as one endless page; what stands between two headings is one piece.
    """
    layout = page.documentLayout()
    heads = []
    block = page.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 1:
            heads.append(block)
        block = block.next()
    tops = [layout.blockBoundingRect(head).top() for head in heads]
    used = tops[0] if tops else 0.0
    for head, top, end in zip(heads, tops, [*tops[1:], page.size().height()], strict=True):
        piece = end - top
        if used % height + piece > height and piece < height:
            form = head.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(head).setBlockFormat(form)
            used = 0.0
        used = (used + piece) % height


def _font(points: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(points)
    return font


def _draw(page: QTextDocument, document: Document, writer: QPdfWriter) -> None:
    painter = QPainter(writer)
    width, height = float(writer.width()), float(writer.height())
    small = _font(8)
    line = QFontMetricsF(small, writer).height()
    context = QAbstractTextDocumentLayout.PaintContext()
    pages = page.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(QPointF(0, -number * height))
        context.clip = QRectF(0, number * height, width, height)
        painter.setClipRect(context.clip)
        page.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(small)
        painter.setPen(QColor(_INK3))
        foot = QRectF(0, height + line, width, line * 1.5)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"Page {number + 1} of {pages}")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"{visible(document.foot)} · {document.made}")
    painter.end()


def _lines(document: Document) -> Iterator[str]:
    yield f'<body><h1>{clean(document.title)}</h1><p class="made">{clean(document.subtitle)}</p>'
    for block in document.blocks:
        yield _html(block)
    yield "</body>"


def _text(text: Text) -> str:
    if isinstance(text, str):
        return clean(text)
    written = f'<span class="address">{_runs(text.written, _SLIP)}</span>'
    return f'{written} → <span class="address">{_runs(text.meant, _INK)}</span>' if text.meant else written


def _runs(runs: tuple[Run, ...], tone: str) -> str:
    return "".join(
        f'<b><u><span style="color:{tone}">{clean(run.text)}</span></u></b>' if run.differs else clean(run.text) for run in runs
    )


@singledispatch
def _html(block: Block) -> str:
    return html(block)  # headings and lists are the same as in a browser


@_html.register
def _(block: Paragraph) -> str:
    if block.tone is Tone.CAUTION:
        return f"<p></p>{_boxed(f'<p class=caution>{_text(block.words)}</p>', _LIKELY_SOFT)}<p></p>"
    return f'<p class="{block.tone}">{_text(block.words)}</p>'


@_html.register
def _(block: Facts) -> str:
    rows = (f'<tr><td width="25%" class="name">{clean(name)}</td><td>{_text(value)}</td></tr>' for name, value in block.rows)
    return f'<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>' if block.rows else ""


@_html.register
def _(block: Boxes) -> str:
    cells = [f"<td width='50%'>{'☒' if ticked else '☐'}&nbsp;{clean(words)}</td>" for words, ticked in block.items]
    rows = "".join(f"<tr>{''.join(cells[place : place + 2])}</tr>" for place in range(0, len(cells), 2))
    head = f'<p class="name">{clean(block.label)}</p>'
    return f'{head}<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'


@_html.register
def _(block: Grid) -> str:
    def cell(kind: str, place: int, text: Text) -> str:
        side = "right" if place in block.numbers else "left"
        shown = f'<span class="name">{_text(text)}</span>' if kind == "th" else _text(text)
        if len(str(text)) <= _WORD and " " not in str(text):  # a short word stays whole; the columns find their widths around it
            shown = f'<p align="{side}" style="white-space:nowrap">{shown}</p>'
        return f'<{kind} align="{side}" style="{_RULE}">{shown}</{kind}>'

    heads = "".join(cell("th", place, head) for place, head in enumerate(block.heads))
    rows = ("".join(cell("td", place, text) for place, text in enumerate(row)) for row in block.rows)
    lines = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table width="100%" cellspacing="0" cellpadding="4"><thead><tr>{heads}</tr></thead>{lines}</table>'


@_html.register
def _(block: Bars) -> str:
    rows = (
        f'<tr><td width="52%">{_text(label)}</td><td width="38%">{_bar(count / block.most)}</td>'
        f'<td align="right" width="10%">{count:,}</td></tr>'
        for label, count in block.rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


def _bar(share: float) -> str:
    """Draw a bar as a cell with a ground, beside an empty one that takes the rest; no picture, so that it stays sharp."""
    if not share:
        return ""
    filled = max(1, round(100 * share))
    rest = f'<td width="{100 - filled}%"></td>' if filled < 100 else ""
    cells = f'<td width="{filled}%" bgcolor="{_BAR}">&nbsp;</td>{rest}'
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


@_html.register
def _(block: Card) -> str:
    title = f'<h3><span class="name">{clean(block.reference)}</span>&nbsp;&nbsp;{clean(block.title)}</h3>'
    return f"{title}{_html(block.facts)}{''.join(map(_part, block.parts))}"


def _part(part: Part) -> str:
    head = f'<p style="font-size:11pt">{_text(part.slip)}&nbsp;&nbsp;&nbsp;<b>{clean(part.badge)}</b></p>'
    inside = f"{head}{_html(part.facts)}{_html(part.why)}"
    return _boxed(inside, _SUNKEN)


def _boxed(inside: str, ground: str) -> str:
    return f'<table width="100%" cellspacing="0" cellpadding="8"><tr><td bgcolor="{ground}">{inside}</td></tr></table>'


@_html.register
def _(block: Signature) -> str:
    cells = "".join(f'<td class="name" style="border-top:1px solid {_INK3}">{clean(line)}</td>' for line in block.lines)
    return f'<p>&nbsp;</p><p>&nbsp;</p><table width="100%" cellspacing="12" cellpadding="4"><tr>{cells}</tr></table>'
