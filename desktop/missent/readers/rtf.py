"""Rich text as mail programs keep it: compressed ([MS-OXRTFCP]), and often with HTML inside ([MS-OXRTFEX]); read to text.

Nothing is raised, whatever the bytes: what is no RTF is left out. Work is linear in the length of what is read.
"""

import re
from typing import Final, NamedTuple

from missent.readers.mapi.values import codec_of

LARGEST: Final = 4 << 20
"""Bytes of RTF that are read, after decompression."""

_PACKED: Final = b"LZFu"
_PLAIN: Final = b"MELA"
_HEADER: Final = 16
_WINDOW: Final = 4096
# [MS-OXRTFCP] 2.1.2.1: what every compressed text begins as if it had said before.
_BEFORE: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans "
    b"SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)

_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32}+)(-?[0-9]{1,10}+)?+ ?+|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n\x00]++|([^\\{}\r\n\x00]++)|\\"
)
_DEEPEST: Final = 2_000
_LETTERS: Final = {
    b"par": "\n", b"line": "\n", b"sect": "\n\n", b"page": "\n\n", b"row": "\n", b"cell": "\t", b"tab": "\t", b"emdash": "—",
    b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
}  # fmt: skip
_SIGNS: Final = {b"~": "\u00a0", b"_": "-", b"\n": "\n", b"\r": "\n", b"\\": "\\", b"{": "{", b"}": "}"}
_SILENT: Final = frozenset(
    (
        b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"header", b"headerl", b"headerr", b"headerf", b"footer",
        b"footerl", b"footerr", b"footerf", b"object", b"fldinst", b"filetbl", b"mhtmltag", b"listtable", b"listoverridetable",
        b"nonesttables", b"footnote", b"annotation",
    )
)  # fmt: skip
"""Groups whose text is not the message's."""
_CHARSETS: Final = {
    128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257,
    204: 1251, 222: 874, 238: 1250, 255: 437, 77: 10000,
}  # fmt: skip
"""Code pages by the charset of a font."""


def decompress(stored: bytes) -> bytes:
    """Undo the compression of PidTagRtfCompressed, to `LARGEST` bytes; a wrong checksum keeps nothing from being shown."""
    kind = stored[8:12]
    if kind != _PACKED:
        return stored[_HEADER : _HEADER + LARGEST] if kind == _PLAIN else stored[:LARGEST] if stored[:5] == b"{\\rtf" else b""
    out = bytearray(_BEFORE)
    at, end, most = _HEADER, len(stored), LARGEST + len(_BEFORE)
    while at < end and len(out) < most:
        control = stored[at]
        at += 1
        for bit in range(8):
            if at >= end:
                break
            if not control >> bit & 1:
                out.append(stored[at])
                at += 1
                continue
            token = int.from_bytes(stored[at : at + 2], "big")
            at += 2
            back = (len(out) - (token >> 4)) % _WINDOW
            if back == 0:  # it points at its own end: nothing follows
                return bytes(out[len(_BEFORE) :])
            length = (token & 0xF) + 2
            # What was never written are blanks; what overlaps its own copy repeats itself.
            start = len(out) - back
            piece = bytes(out[start : start + length]) if start >= 0 else b" " * length
            out += (piece * (length // len(piece) + 1))[:length]
    return bytes(out[len(_BEFORE) :])


class _State(NamedTuple):
    silent: bool = False  # the text of this group is not shown
    fonts: bool = False  # inside the table of fonts
    tag: bool = False  # inside a group that holds HTML
    skip: int = 1  # letters that stand for one of Unicode where it is not understood
    codec: str = "cp1252"


class _Reader:
    """Read one RTF text."""

    def __init__(self, rtf: bytes) -> None:
        self._rtf = rtf
        self.is_html = b"\\fromhtml1" in rtf[:4096]
        self._state = _State()
        self._stack: list[_State] = []
        self._ansi = "cp1252"
        self._codecs: dict[int, str] = {}
        self._font = 0
        self._doubled = False  # \htmlrtf: what the HTML has said already
        self._star = False
        self._passed = 0
        self._raw = bytearray()
        self._out: list[str] = []

    def text(self) -> str:
        """Give the text, or the HTML where the RTF was made from one."""
        at, size = 0, len(self._rtf)
        while at < size:
            match = _TOKEN.match(self._rtf, at)
            if match is None:
                break
            at = match.end()
            word, number, code, sign, brace, plain = match.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                self._word(word, int(number) if number else None)
            elif brace:
                self._group(brace == b"{")
            elif code:
                self._letters(bytes((int(code, 16),)))
            elif plain:
                self._letters(plain)
            elif sign == b"*":
                self._star = True
            elif sign in _SIGNS:
                self._say(_SIGNS[sign])
        self._flush()
        return "".join(self._out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _group(self, opens: bool) -> None:
        self._flush()
        self._star, self._passed = False, 0
        if opens and len(self._stack) < _DEEPEST:
            self._stack.append(self._state)
        elif not opens and self._stack:
            self._state = self._stack.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._star, state = self._star, False, self._state
        if word == b"u" and number is not None:
            self._say(chr(number & 0xFFFF))
            self._passed = state.skip
        elif word in _LETTERS:
            self._say(_LETTERS[word])
        elif word == b"htmlrtf":
            self._flush()
            self._doubled = number != 0
        elif word == b"htmltag" and starred:
            self._flush()
            self._state = state._replace(silent=not self.is_html, tag=True)
        elif starred or word in _SILENT:
            self._flush()
            self._state = state._replace(silent=True, fonts=state.fonts or word == b"fonttbl")
        elif word == b"uc":
            self._state = state._replace(skip=min(max(number or 0, 0), 9))
        elif word == b"ansicpg" and number:
            self._ansi = codec_of(number)
            self._state = state._replace(codec=self._ansi)
        elif word == b"f" and number is not None:
            self._flush()
            self._font = number
            self._state = state._replace(codec=self._codecs.get(number, self._ansi))
        elif word == b"fcharset" and state.fonts and number in _CHARSETS and len(self._codecs) < 10_000:
            self._codecs[self._font] = codec_of(_CHARSETS[number])
        elif word == b"plain":
            self._flush()
            self._state = state._replace(codec=self._ansi)

    def _letters(self, letters: bytes) -> None:
        self._star = False
        if self._passed:
            passed = min(self._passed, len(letters))
            letters, self._passed = letters[passed:], self._passed - passed
        if self._heard():
            self._raw += letters

    def _say(self, text: str) -> None:
        self._flush()
        self._passed = 0
        if self._heard():
            self._out.append(text)

    def _heard(self) -> bool:
        return not self._state.silent and (self._state.tag or not self._doubled)

    def _flush(self) -> None:
        if self._raw:
            self._out.append(bytes(self._raw).decode(self._state.codec, "replace"))
            self._raw.clear()


def text_of_rtf(rtf: bytes) -> tuple[str, bool]:
    """Give the text of an RTF, and whether it is HTML that was wrapped in it."""
    reader = _Reader(rtf[:LARGEST])
    return reader.text(), reader.is_html
