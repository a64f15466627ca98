"""What the first bytes of a file say it is; the name never decides."""

import codecs
import re
from typing import Final

from missent.model import SourceKind
from missent.readers.headers import header_end

PREFIX: Final = 8192
"""Bytes that are enough to tell."""

LEADING: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t]*+[\r\n]++)*+")
"""What may stand before the first header or From_ line: a byte-order mark and blank lines, also of spaces, as Gmail adds."""

ROOT_NAME: Final = "Root Entry".encode("utf-16-le")
"""What the directory of a compound file starts with ([MS-CFB] 2.6.2)."""

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MSG_STREAM: Final = "__substg1.0_".encode("utf-16-le")
_MSG_STREAMS: Final = (_MSG_STREAM, "__nameid_version1.0".encode("utf-16-le"), "__properties_version1.0".encode("utf-16-le"))

_MAGIC: Final[tuple[tuple[bytes, SourceKind | str], ...]] = (
    (b"!BDN", SourceKind.PST),
    (b"\x7fELF", ""),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\x1f\x8b", "gzip"),
    (b"\xcf\xad\x12\xfe", "dbx"),
    (b"\x0d\xf0\xad\xba", SourceKind.AUTOCOMPLETE),
    (b"\x78\x9f\x3e\x22", "tnef"),
    (b"\xff\xfeF\0r\0o\0m\0 \0", "mbox in UTF-16"),
    (b"\xfe\xff\0F\0r\0o\0m\0 ", "mbox in UTF-16"),
)
"""Starts of formats; an empty name says that the file is surely no mail."""

_OFFICE: Final = (b"[Content_Types].xml", b"mimetype", b"META-INF/", b"_rels/", b"AndroidManifest.xml")
_OLM: Final = (b"Local/", b"Categories.xml", b"com.microsoft.__Messages")

_EMLX: Final = re.compile(rb"\d{1,10} *\r?\n[!-9;-~]{1,200}+[ \t]*+:")
_WHOLE: Final = 4  # different usual fields that make a header beyond doubt
_FROM_LINE: Final = re.compile(rb"From (?:-? ?\r?$|- |[^\n]*?\b\d\d?:\d\d)")
_FIELD_LINE: Final = re.compile(rb"[!-9;-~]{1,200}+[ \t]*+:|>From ")
_CERTAIN: Final = re.compile(
    rb"\n(?:(?:from|to|cc|bcc|sender|reply-to|return-path|delivered-to|x-original-to|resent-[a-z]+)"
    rb"[ \t]*+:[^\n@<]*+(?:\n[ \t][^\n@<]*+)*+[@<]"
    rb"|message-id[ \t]*+:[ \t\r\n]*+<?[^\s@]*+@"
    rb"|date[ \t]*+:[ \t]*+(?:[a-z]{3},?[ \t]++)?\d{1,2}[ \t]++[a-z]{3}[ \t]++\d{2,4}"
    rb"|received[ \t]*+:[ \t\r\n]*+(?:from|by|\(|with|via|for)"
    rb"|x-mozilla-status2?[ \t]*+:|x-gmail-labels[ \t]*+:|dkim-signature[ \t]*+:|arc-seal[ \t]*+:)",
    re.I,
)
_USUAL: Final = re.compile(
    rb"\n(from|to|cc|bcc|sender|date|subject|message-id|received|return-path|reply-to|mime-version|content-type"
    rb"|content-transfer-encoding|in-reply-to|references|x-mailer|user-agent)[ \t]*+:",
    re.I,
)


def sniff(prefix: bytes, *, strict: bool = True) -> SourceKind | str | None:
    """Tell the format from a file's first bytes: a kind, the name of a known format that is no kind of ours, or None for no mail.

    `strict` wants more than one usual field name before a text is taken for a message, as when a folder is searched; for a file
    that a person named, one is enough.
    """
    for magic, kind in _MAGIC:
        if prefix.startswith(magic):
            return kind or None
    if prefix.startswith(_COMPOUND):
        return SourceKind.MSG if holds_outlook_names(prefix) else None
    if prefix.startswith(b"PK\x03\x04"):
        return _sniff_zip(prefix)
    if prefix.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wide = prefix[: len(prefix) & ~1].decode("utf-16", "replace").encode("utf-8", "replace")
        return "message in UTF-16" if looks_like_mail(wide, strict=True) else None
    text = LEADING.sub(b"", prefix, count=1)
    if text.startswith(b"From "):
        return SourceKind.MBOX if _follows_header(text) else None
    if _EMLX.match(text):
        return "emlx"
    return SourceKind.EML if looks_like_mail(text, strict=strict) else None


def holds_outlook_names(data: bytes) -> bool:
    """Tell whether the names are there that the directory of a message as Outlook saves it is made of."""
    return any(name in data for name in _MSG_STREAMS)


def compound_directory(prefix: bytes) -> int | None:
    """Give where the directory of a compound file starts, in bytes; None when it is none ([MS-CFB] 2.2).

    A message kept by Outlook can only be told from other compound files by the names in that directory.
    """
    if not prefix.startswith(_COMPOUND) or len(prefix) < 52:
        return None
    shift = int.from_bytes(prefix[30:32], "little")
    return (int.from_bytes(prefix[48:52], "little") + 1) << shift if shift in (9, 12) else None


def looks_like_mail(text: bytes, *, strict: bool) -> bool:
    """Tell whether a text starts with a mail header: a field line, and a field that mail has.

    A first line that is none is forgiven where a whole header follows.
    """
    text = text.replace(b"\r", b"\n") if b"\n" not in text else text
    text = b"\n" + text
    end = header_end(text)
    header = text if end < 0 else text[:end]
    certain = _CERTAIN.search(header) is not None
    field_first = _FIELD_LINE.match(header, 1) is not None
    if certain and field_first:
        return True
    usual = {name.lower() for name in _USUAL.findall(header)}
    if field_first:
        return len(usual) > strict
    second = header.find(b"\n", 1) + 1
    return certain and len(usual) >= _WHOLE and second > 0 and _FIELD_LINE.match(header, second) is not None


def _follows_header(text: bytes) -> bool:
    """Tell whether a first From_ line is one: by what stands in it, or by the mail header after it."""
    text = text.replace(b"\r", b"\n") if b"\n" not in text else text
    line, _, rest = text.partition(b"\n")
    return bool(_FROM_LINE.match(line)) or looks_like_mail(rest, strict=True)


def _sniff_zip(prefix: bytes) -> str | None:
    """Tell an archive that may hold mail from the many documents that are zip files too."""
    first = prefix[30:94]
    if any(first.startswith(name) for name in _OFFICE):
        return None
    return "olm" if any(name in prefix for name in _OLM) else "zip"
