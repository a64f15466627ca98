"""One message taken apart to be examined: its header, its text and its attachments (RFC 2045, RFC 2046).

Each byte is looked at a bounded number of times, however the parts are nested and whatever their boundaries are.
"""

import binascii
import html
import re
from collections.abc import Iterator
from typing import Final

from missent.model import Content, Part
from missent.readers.headers import header_end
from missent.readers.words import decode_bytes, decode_words

LONGEST: Final = 64 << 20
"""Bytes of a message that are taken apart; what comes after is not looked at."""
LONGEST_TEXT: Final = 256 << 10
"""Bytes of one part's text, from each end."""
LONGEST_DATA: Final = 20 << 20
"""Bytes of one attachment that are kept."""
DEEPEST: Final = 8
MOST_PARTS: Final = 500
MOST_HEADERS: Final = 500

_FIELD: Final = re.compile(rb"\n([!-9;-~]{1,200}+)[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)")
_LEADING: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*+")
_PARAMETER: Final = r'(?:^|[;\s])%s\*?(?:0\*?)?\s{0,9}=\s{0,9}(?:"([^"]{0,998}+)"|([^\s;"]{1,998}+))'
_BOUNDARY, _CHARSET, _NAME, _FILENAME = (
    re.compile(_PARAMETER % name, re.I) for name in ("boundary", "charset", "name", "filename")
)
_LANGUAGE: Final = re.compile(r"^[A-Za-z0-9_-]{0,40}+'[A-Za-z-]{0,20}+'")
_NO_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]++")
_HIDDEN: Final = re.compile(r"<(?:script|style|head|title)\b", re.I)
_SHOWN: Final = re.compile(r"</(?:script|style|head|title)\b[^<>]*>?", re.I)
_BREAK: Final = re.compile(r"<(?:br|/?p|/?div|/?tr|/?li|/?h[1-6]|/?table|/?pre|/?blockquote|hr)\b[^<>]*>", re.I)
# An address in angle brackets is no tag: it has no blank behind a name.
_TAG: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]*)?/?>|<![^<>]*>")
_READABLE: Final = frozenset(
    (
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/global-disposition-notification",
        "message/feedback-report",
    )
)
_CARRYING: Final = frozenset(
    ("message/rfc822", "message/global", "text/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers")
)


def take_apart(raw: bytes) -> Content:
    """Take a message apart; nothing is raised, whatever the bytes: what is no MIME structure is one part of text."""
    text = raw[:LONGEST]
    if b"\r" in text:
        text = text.replace(b"\r\n", b"\n") if b"\n" in text[:4096] else text.replace(b"\r", b"\n")
    return _content(text, 0, [MOST_PARTS], cut=len(raw) > LONGEST)


def _content(text: bytes, depth: int, left: list[int], *, cut: bool = False) -> Content:
    fields, body = _split(b"\n" + _LEADING.sub(b"", text, count=1))
    parts = tuple(_parts(fields, body, depth, left))
    headers = tuple((name.decode("ascii").lower(), decode_words(value)) for name, value in fields)
    return Content(headers, parts, cut or left[0] <= 0)


def _split(text: bytes) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """Split header and body; `text` starts with the line feed before the first line."""
    end = header_end(text)
    block, body = (text, b"") if end < 0 else (text[:end], text[end:].lstrip(b"\r\n"))
    return _FIELD.findall(block)[:MOST_HEADERS], body


def _parts(fields: list[tuple[bytes, bytes]], body: bytes, depth: int, left: list[int]) -> Iterator[Part]:
    """Yield the leaves below one header; `left` counts down the parts that may still be made."""
    left[0] -= 1
    if left[0] < 0:
        return
    about = {name.lower(): value for name, value in reversed(fields) if name[:8].lower() == b"content-"}
    described = decode_words(about.get(b"content-type", b"text/plain"))
    content_type = described.partition(";")[0].strip().lower() or "text/plain"
    boundary = _parameter(_BOUNDARY, described)
    if content_type.startswith("multipart/") and boundary and depth < DEEPEST:
        pieces = list(_pieces(body, boundary.encode("utf-8", "replace")))
        if pieces:
            for piece in pieces:
                yield from _parts(*_split(b"\n" + piece), depth + 1, left)
            return
    yield _leaf(content_type, described, about, body, depth, left)


def _pieces(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """Cut a multipart body at its delimiters (RFC 2046 5.1.1); one without an end goes to the end of the body."""
    delimiter = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*+$\n?", re.M)
    start = -1
    for found in delimiter.finditer(body):
        if start >= 0:
            yield body[start : found.start()]
        start = -1 if found[1] else found.end()
    if start >= 0:
        yield body[start:]


def _leaf(content_type: str, described: str, about: dict[bytes, bytes], body: bytes, depth: int, left: list[int]) -> Part:
    disposition = decode_words(about.get(b"content-disposition", b""))
    name = _parameter(_FILENAME, disposition) or _parameter(_NAME, described)
    data = _decoded(body, about.get(b"content-transfer-encoding", b""))
    carried = None
    if content_type in _CARRYING and depth < DEEPEST:
        carried = _content(data, depth + 1, left)
    text = ""
    is_text = content_type.startswith(("text/", "multipart/")) or content_type in _READABLE
    if is_text and carried is None:
        text = _readable(data, _parameter(_CHARSET, described).lower(), rich=content_type == "text/html")
    attached = disposition.strip().lower().startswith("attachment") or bool(name) or not (is_text or carried)
    cut = len(data) > (2 * LONGEST_TEXT if is_text else LONGEST_DATA)
    return Part(content_type, name, text, data[:LONGEST_DATA], len(data), cut, attached, carried)


def _parameter(pattern: re.Pattern[str], value: str) -> str:
    found = pattern.search(value)
    if found is None:
        return ""
    written = found[1] if found[1] is not None else found[2]
    return _LANGUAGE.sub("", written, count=1) if "*" in found[0] else written


def _decoded(body: bytes, encoding: bytes) -> bytes:
    """Undo a transfer encoding (RFC 2045 6); what is not in it stays as it is."""
    match encoding.strip().lower():
        case b"base64":
            try:
                return binascii.a2b_base64(body)
            except binascii.Error:  # cut short, or with something else below it
                letters = _NO_BASE64.sub(b"", body)
                return binascii.a2b_base64(letters[: len(letters) - len(letters) % 4] + _rest(letters))
        case b"quoted-printable":
            return binascii.a2b_qp(body)
    return body


def _rest(letters: bytes) -> bytes:
    """Undo what `_decoded` cut off of base64: the last letters, filled up, unless a single one, which says nothing."""
    rest = len(letters) % 4
    return b"" if rest < 2 else letters[-rest:] + b"=" * (4 - rest)


def _readable(data: bytes, charset: str, *, rich: bool) -> str:
    if len(data) > 2 * LONGEST_TEXT:
        data = data[:LONGEST_TEXT] + b"\n\n" + data[-LONGEST_TEXT:]
    text = decode_bytes(data, charset).replace("\r\n", "\n").replace("\r", "\n")
    return _without_tags(text) if rich else text


def _without_tags(text: str) -> str:
    """Give the text of HTML: lines where it has lines, without tags, scripts and styles."""
    shown: list[str] = []
    at = 0
    while (hidden := _HIDDEN.search(text, at)) is not None:
        shown.append(text[at : hidden.start()])
        end = _SHOWN.search(text, hidden.end())
        if end is None:
            at = len(text)
            break
        at = end.end()
    shown.append(text[at:])
    return html.unescape(_TAG.sub(" ", _BREAK.sub("\n", "".join(shown))))
