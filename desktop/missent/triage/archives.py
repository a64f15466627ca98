"""The text inside attachments: plain text, and the XML parts of DOCX, XLSX, ODF and ZIP, by the standard library alone.

A file is unpacked as a stream and never further than is read of it, so that a small file that would become huge stays small.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

MOST_PACKED: Final = 20 << 20
MOST_TEXT: Final = 2 << 20
"""Bytes of text that are unpacked from one member."""
MOST_MEMBERS: Final = 200
DEEPEST: Final = 3

_END: Final = re.compile(r"</(?:w:p|text:p|text:h|table:table-row|row|si|a:p)>")
_CELL: Final = re.compile(r"</(?:w:tc|table:table-cell|c)>")
_TAG: Final = re.compile(r"<[^<>]*>")
_ROW: Final = re.compile(r"<row\b")
_SHARED: Final = re.compile(r'<c\b[^<>]*?\bt="s"[^<>]*><v>(\d{1,7})</v>')
_WORD_PARTS: Final = re.compile(
    r"^(?:word/(?:document|header\d{0,3}|footer\d{0,3}|footnotes|comments)\.xml|content\.xml|ppt/slides/slide\d{1,3}\.xml)$"
)
_SHEETS: Final = re.compile(r"^xl/worksheets/sheet\d{1,3}\.xml$")
_STRINGS: Final = "xl/sharedStrings.xml"
_PLAIN: Final = (".txt", ".csv", ".tsv", ".md", ".ics", ".vcf", ".json", ".log")
_NESTED: Final = (".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp")
_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
)
"""What the library raises of a damaged or encrypted archive."""


@dataclass(slots=True)
class Allowance:
    """Hold how many bytes may still be unpacked for one message, and whether anything had to be left."""

    left: int = 8 << 20
    short: bool = False

    def take(self, wanted: int) -> int:
        """Give how many of the bytes wanted are granted."""
        granted = max(0, min(wanted, self.left))
        self.short = self.short or granted < wanted
        return granted


def texts_inside(data: bytes, allowance: Allowance, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield name and text of what can be read inside a packed file; what cannot is passed over and noted in `allowance`."""
    if len(data) > MOST_PACKED or depth >= DEEPEST:
        allowance.short = True
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            allowance.short = allowance.short or len(members) > MOST_MEMBERS
            strings = _strings(packed, allowance) if any(_SHEETS.match(member.filename) for member in members) else []
            for member in members[:MOST_MEMBERS]:
                yield from _text_of(packed, member, strings, allowance, depth)
    except _FAULTS:
        allowance.short = True


def _text_of(
    packed: zipfile.ZipFile, member: zipfile.ZipInfo, strings: list[str], allowance: Allowance, depth: int
) -> Iterator[tuple[str, str]]:
    name = member.filename
    if name.lower().endswith(_NESTED):
        yield name, ""
        inner = _read(packed, name, MOST_PACKED, allowance)
        yield from texts_inside(inner, allowance, depth + 1)
    elif _WORD_PARTS.match(name):
        yield "", _plain(_decoded(_read(packed, name, MOST_TEXT, allowance)))
    elif _SHEETS.match(name):
        yield "", _sheet(_decoded(_read(packed, name, MOST_TEXT, allowance)), strings)
    elif name.lower().endswith(_PLAIN):
        yield name, _decoded(_read(packed, name, MOST_TEXT, allowance))
    elif not name.startswith(("xl/", "word/", "ppt/", "_rels/", "docProps/", "[Content", "META-INF/", "customXml/")):
        yield name, ""


def _read(packed: zipfile.ZipFile, name: str, most: int, allowance: Allowance) -> bytes:
    """Unpack at most so many bytes; an encrypted member gives none."""
    try:
        with packed.open(name) as stream:
            data = stream.read(allowance.take(most))
            allowance.short = allowance.short or bool(stream.read(1))
    except _FAULTS:
        allowance.short = True
        return b""
    allowance.left -= len(data)
    return data


def _strings(packed: zipfile.ZipFile, allowance: Allowance) -> list[str]:
    """Give the texts that the cells of a workbook refer to by number."""
    if _STRINGS not in packed.namelist():
        return []
    written = _decoded(_read(packed, _STRINGS, MOST_TEXT, allowance)).split("</si>")
    return [" ".join(_plain(one).split()) for one in written]


def _sheet(text: str, strings: list[str]) -> str:
    """Write a sheet as lines of cells, each followed by a tab."""

    def spelt(cell: re.Match[str]) -> str:
        number = int(cell[1])
        return strings[number] if number < len(strings) else ""

    return _plain(_SHARED.sub(spelt, text))


def _plain(xml: str) -> str:
    return unescape(_TAG.sub("", _CELL.sub("\t", _END.sub("\n", xml))))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
