"""Values of properties as Python has them: text in its code page, moments in seconds ([MS-OXCDATA] 2.11)."""

import codecs
import re
from codecs import utf_16_le_decode
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from missent.readers.mapi.tags import INTERNET_CODE_PAGE, MESSAGE_CODE_PAGE, MESSAGE_LOCALE_ID

Value: TypeAlias = str | bytes | int
"""PtypString and PtypString8 as text, PtypBinary as bytes, whole numbers, truths and PtypTime (a FILETIME) as int."""

Properties: TypeAlias = Mapping[int, Value]
"""The properties of one item or row, by property id (see `tags`)."""

INTEGER16: Final = 0x0002
INTEGER32: Final = 0x0003
BOOLEAN: Final = 0x000B
INTEGER64: Final = 0x0014
STRING8: Final = 0x001E
STRING: Final = 0x001F
TIME: Final = 0x0040
BINARY: Final = 0x0102
OBJECT: Final = 0x000D

_WIDE: Final = re.compile(rb"[^\0]\0[^\0]\0")  # UTF-16 that a careless program stored as a string of 8 bits
_WESTERN: Final = "cp1252"
_EPOCH: Final = 11_644_473_600  # seconds from 1601, where a FILETIME begins, to 1970
_LATEST: Final = 253_402_300_799  # the last second of the year 9999
_CODE_PAGES: Final = {
    1200: "utf-16-le",
    10000: "mac-roman",
    20127: "cp1252",  # text said to be ASCII that has other letters is Windows' own
    20866: "koi8-r",
    20936: "gb2312",
    20949: "cp949",
    21866: "koi8-u",
    28591: "cp1252",  # as every mail program reads it
    38598: "iso8859-8",
    50220: "iso2022_jp",
    50221: "iso2022_jp",
    50222: "iso2022_jp",
    50225: "iso2022_kr",
    51932: "euc_jp",
    51936: "gb2312",
    51949: "euc_kr",
    52936: "hz",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
}


_LANGUAGES: Final = {
    0x01: 1256, 0x02: 1251, 0x04: 936, 0x05: 1250, 0x08: 1253, 0x0D: 1255, 0x0E: 1250, 0x11: 932, 0x12: 949, 0x15: 1250,
    0x18: 1250, 0x19: 1251, 0x1A: 1250, 0x1B: 1250, 0x1C: 1250, 0x1E: 874, 0x1F: 1254, 0x20: 1256, 0x22: 1251, 0x23: 1251,
    0x24: 1250, 0x25: 1257, 0x26: 1257, 0x27: 1257, 0x29: 1256, 0x2A: 1258, 0x2C: 1254, 0x2F: 1251, 0x3F: 1251, 0x40: 1251,
    0x43: 1254, 0x44: 1251, 0x50: 1251,
}  # fmt: skip
"""Windows' 8-bit code page by the language of a locale ([MS-LCID] 2.1, the low ten bits); all others write in Western letters."""
_LOCALES: Final = {0x0404: 950, 0x0C04: 950, 0x1404: 950, 0x0C1A: 1251, 0x1C1A: 1251}
_LANGUAGE: Final = 0x3FF
_WIDE_PAGES: Final = (0, 1200)  # none, and UTF-16, which a string of 8 bits is not, whatever is said


@lru_cache(256)
def codec_of(code_page: int) -> str:
    """Name the codec of a Windows code page; of one that nobody knows, that of Western Europe."""
    name = _CODE_PAGES.get(code_page) or (f"iso8859-{code_page - 28590}" if 28592 <= code_page <= 28605 else f"cp{code_page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return _WESTERN


def codec_for(item: Properties) -> str:
    """Name the codec of an item's 8-bit strings.

    PidTagMessageCodepage says it. Else it is that of the locale that the item was written in: PidTagInternetCodepage tells of the
    body on its way through the internet, and differs in a third of the samples that have both.
    """
    return _codec_for(number(item, MESSAGE_CODE_PAGE), number(item, MESSAGE_LOCALE_ID), number(item, INTERNET_CODE_PAGE))


@lru_cache(256)
def _codec_for(page: int, locale: int, internet: int) -> str:
    if page in _WIDE_PAGES and locale:
        page = _LOCALES.get(locale & 0xFFFF) or _LANGUAGES.get(locale & _LANGUAGE, 1252)
    page = internet if page in _WIDE_PAGES else page
    return _WESTERN if page in _WIDE_PAGES else codec_of(page)


def text_of(kind: int, stored: bytes, codec: str = _WESTERN) -> str:
    """Read the stored bytes of a PtypString or PtypString8, to the first NUL; what is no text becomes replacement letters."""
    if kind == STRING or _WIDE.match(stored):
        return utf_16_le_decode(stored, "replace", True)[0].partition("\0")[0]
    try:
        return stored.decode(codec, "replace").partition("\0")[0]
    except (UnicodeError, ValueError):  # codecs with a state of their own may raise in spite of 'replace'
        return stored.decode(_WESTERN, "replace").partition("\0")[0]


def seconds_of(filetime: Value | None) -> int | None:
    """Turn a FILETIME (100 ns since 1601, UTC) into whole seconds since 1970; None for none, and for what no clock showed."""
    if not isinstance(filetime, int) or filetime <= 0:
        return None
    seconds = filetime // 10_000_000 - _EPOCH
    return seconds if seconds <= _LATEST else None


def string(properties: Properties, tag: int) -> str:
    """Give a property that is text, empty when it is missing or no text."""
    value = properties.get(tag)
    return value if isinstance(value, str) else ""


def number(properties: Properties, tag: int) -> int:
    """Give a property that is a number, 0 when it is missing or no number."""
    value = properties.get(tag)
    return value if isinstance(value, int) else 0


def binary(properties: Properties, tag: int) -> bytes:
    """Give a property that is binary, empty when it is missing or not binary."""
    value = properties.get(tag)
    return value if isinstance(value, bytes) else b""
