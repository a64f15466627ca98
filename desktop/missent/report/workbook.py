"""Write tables as the sheets of a workbook (ECMA-376, SpreadsheetML), row by row: memory does not grow with them.

Every cell is an inline string or a number; a formula or a link cannot come about, because none is ever written. What a cell or a
sheet cannot hold is cut and counted. The same tables make the same bytes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, Final, TypeAlias
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from missent.model import Reason
from missent.report.table import Cell, Column, Kind

CELL_LETTERS: Final = 32_767
SHEET_ROWS: Final = 1_048_576
"""Excel's own limits."""

Row: TypeAlias = Sequence[Cell]

_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 (2.2) cannot hold, and what a spreadsheet would obey."""

_SPECIAL: Final = re.compile(r"[^ !-%'-;=?-~]|^ | $")
"""Whatever may not stand in XML as it is; a text without it needs no further look."""

_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")
"""A spreadsheet reads `_x0041_` as a letter by its number (22.4.2.4); the underscore in front is written so to stay itself."""

_AT_ONCE: Final = 200
"""Rows that are compressed together."""

_HEAD, _WRAPPED = "1", "2"
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XF: Final = 'numFmtId="0" fontId="0" fillId="0" borderId="0"'
_STYLES: Final = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><color rgb="FF46505A"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF848A8F"/></bottom></border>'
    f'</borders><cellStyleXfs count="1"><xf {_XF}/></cellStyleXfs><cellXfs count="3"><xf {_XF} xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>'
    f'<xf {_XF} xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)  # fmt: skip


class Workbook:
    """Hold a workbook while it is written, and count what could not be written as it was."""

    def __init__(self, stream: BinaryIO, names: Sequence[str]) -> None:
        self._zip = ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=2)
        self._names = names
        self.cut = 0
        self.removed = 0
        self.left_out = 0

    def fill(
        self, name: str, columns: Sequence[Column], widths: Sequence[int], rows: Iterable[Row], *, wrap: bool = False
    ) -> int:
        """Write a table as the sheet of this name, its head frozen and with filters; give the number of rows."""
        return self.put(name, columns, widths, self.lines(columns, rows, wrap=wrap))

    def lines(self, columns: Sequence[Column], rows: Iterable[Row], *, wrap: bool = False) -> Iterator[str]:
        """Give the rows of a table as they stand in a sheet, to be `put` into one."""
        cells = [(_letters(place), column.kind is Kind.NUMBER) for place, column in enumerate(columns)]
        style = f' s="{_WRAPPED}"' if wrap else ""
        clean = self._clean
        for number, row in enumerate(rows, 2):
            if number > SHEET_ROWS:
                self.left_out += 1
                continue
            parts = [f'<row r="{number}">']
            for (letters, is_number), cell in zip(cells, row, strict=True):
                if cell is None or cell == "" or cell == ():
                    continue
                if is_number:
                    parts.append(f'<c r="{letters}{number}"{style}><v>{cell}</v></c>')
                    continue
                text = cell if isinstance(cell, str) else _plain(cell)
                if len(text) > CELL_LETTERS or _SPECIAL.search(text):
                    text = clean(text)
                parts.append(f'<c r="{letters}{number}"{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>')
            parts.append("</row>")
            yield "".join(parts)

    def put(self, name: str, columns: Sequence[Column], widths: Sequence[int], lines: Iterable[str]) -> int:
        """Write lines as the sheet of this name; give their number."""
        written = 0
        place = ZipInfo(f"xl/worksheets/sheet{self._names.index(name) + 1}.xml")  # dated 1980, whenever it is written
        place.compress_type = ZIP_DEFLATED
        with self._zip.open(place, "w", force_zip64=True) as part:
            part.write(_sheet_head(columns, widths, is_first=self._names[0] == name).encode())
            waiting: list[str] = []
            for line in lines:
                written += 1
                waiting.append(line)
                if len(waiting) == _AT_ONCE:
                    part.write("".join(waiting).encode())
                    waiting.clear()
            part.write("".join(waiting).encode())
            last = f"{_letters(len(columns) - 1)}{written + 1}"
            part.write(f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>'.encode())
        return written

    def close(self) -> None:
        """Write what holds the sheets together."""
        with self._zip as package:
            for place, text in _package(self._names):
                package.writestr(ZipInfo(place), _XML + text, ZIP_DEFLATED)

    def _clean(self, text: str) -> str:
        text, removed = _UNWRITABLE.subn("", text)
        self.removed += removed
        if len(text) > CELL_LETTERS:
            self.cut += 1
            mark = f" … [cut by Missent; {len(text)} letters]"
            text = text[: CELL_LETTERS - len(mark)] + mark
        return escape(_ESCAPED.sub(r"_x005F_x\1_", text), {"\n": "&#10;"})  # a row is one line of the sheet


def _sheet_head(columns: Sequence[Column], widths: Sequence[int], *, is_first: bool) -> str:
    cols = "".join(f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>' for place, width in enumerate(widths, 1))
    heads = "".join(
        f'<c r="{_letters(place)}1" s="{_HEAD}" t="inlineStr"><is><t>{escape(column.name)}</t></is></c>'
        for place, column in enumerate(columns)
    )
    chosen = ' tabSelected="1"' if is_first else ""
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{chosen} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<cols>{cols}</cols><sheetData><row r="1">{heads}</row>'
    )


def _package(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the parts around the sheets (ECMA-376 part 2, open packaging)."""
    numbered = list(enumerate(names, 1))
    sheets = "".join(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>' for number, name in numbered)
    yield "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
    parts = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number, _ in numbered
    )
    parts += f'<Relationship Id="rId{len(names) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    relations = f'<Relationships xmlns="{_PACKAGE}/relationships">'
    yield "xl/_rels/workbook.xml.rels", f"{relations}{parts}</Relationships>"
    yield "xl/styles.xml", _STYLES
    root = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    yield "_rels/.rels", f"{relations}{root}</Relationships>"
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>' for number, _ in numbered
    )
    yield (
        "[Content_Types].xml",
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{types}</Types>',
    )


def _letters(place: int) -> str:
    """Give the name of a column, counted from 0: A to Z, AA, AB."""
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _plain(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, tuple):
        return " ".join(part.code if isinstance(part, Reason) else part for part in cell)
    return str(cell)
