"""One message opened for a person, by the library's e-mail parser: plain text and names, nothing that acts, nothing fetched."""

import hashlib
import re
from collections.abc import Iterator
from email.message import Message as Part
from email.parser import BytesParser
from email.policy import compat32
from typing import Final

from missent.model import Attachment, Locator, Message
from missent.readers.bodies import text_of_html
from missent.readers.fields import decode_words
from missent.readers.headers import header_end
from missent.readers.signatures import LEADING

BODY_CAP: Final = 200_000
"""Bytes of body text, in UTF-8, that are shown."""

_PARSED_CAP: Final = 64 << 20
_PARTS: Final = 1000
_HEADERS: Final = 2000
_FIELD: Final = re.compile(rb"\n([!-9;-~]++)[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*+)")


def preview(locator: Locator, raw: bytes, *, leading: bool = True) -> Message:
    """Make the message that a person is shown from its bytes as stored.

    `leading`: blank lines may stand before its header; in an mbox they are a header that is empty.
    """
    text = raw.replace(b"\r", b"\n") if b"\r" in raw[:4096] and b"\n" not in raw[:4096] else raw
    text = b"\n" + LEADING.sub(b"", text, count=1) if leading else b"\n" + text
    end = header_end(text)
    block = text if end < 0 else text[:end]
    fields = _FIELD.findall(block)[:_HEADERS]
    headers = tuple((name.decode("ascii"), decode_words(value)) for name, value in fields)
    body, cut, attachments = _read_body(fields, b"" if end < 0 else text[end:])
    return Message(locator, headers, body, cut, attachments, raw, False, hashlib.sha256(raw).hexdigest())


def _read_body(fields: list[tuple[bytes, bytes]], rest: bytes) -> tuple[str, bool, tuple[Attachment, ...]]:
    """Give the body as text, whether it was cut, and the attachments.

    The parser gets the fields that describe the body and no others: it would stop at a malformed line among them.
    """
    about = b"".join(name + b":" + value + b"\n" for name, value in fields if name.lower().startswith((b"content-", b"mime-")))
    try:
        whole = BytesParser(policy=compat32).parsebytes(about.lstrip(b"\n") + rest[:_PARSED_CAP])
        parts = list(_leaves(whole, 0))[:_PARTS]
        plain = [part for part in parts if _is_body(part, "text/plain")]
        rich = [] if plain else [part for part in parts if _is_body(part, "text/html")]
        text = "\n".join(map(_text, plain)) if plain else "\n".join(text_of_html(_text(part)) for part in rich[:1])
        shown = {id(part) for part in (*plain, *rich[:1])}
        attachments = tuple(_attachment(part) for part in parts if id(part) not in shown and not _is_alternative(part))
    except RecursionError:  # parts nested deeper than any mail program makes them
        text, attachments = rest[: BODY_CAP + 1].decode("utf-8", "replace"), ()
    text = text.replace("\0", "\ufffd").replace("\r\n", "\n")
    encoded = text.encode("utf-8", "replace")
    cut = len(encoded) > BODY_CAP or len(rest) > _PARSED_CAP
    return encoded[:BODY_CAP].decode("utf-8", "ignore"), cut, attachments


def _leaves(part: Part, depth: int) -> Iterator[Part]:
    """Yield the parts that hold something; an attached message is one of them, whatever is in it."""
    content = part.get_payload()
    if part.get_content_maintype() != "multipart" or not isinstance(content, list):
        yield part
        return
    if depth < 100:
        for child in content:
            if isinstance(child, Part):
                yield from _leaves(child, depth + 1)


def _is_body(part: Part, content_type: str) -> bool:
    return part.get_content_type() == content_type and part.get_content_disposition() != "attachment" and not _name(part)


def _is_alternative(part: Part) -> bool:
    return _is_body(part, "text/html") or _is_body(part, "text/plain")


def _name(part: Part) -> str:
    try:
        name = part.get_filename("")
    except (ValueError, LookupError, TypeError):  # RFC 2231 parameters that contradict themselves
        return "?"
    return decode_words(str(name).encode("utf-8", "replace"))


def _attachment(part: Part) -> Attachment:
    content = part.get_payload()
    if isinstance(content, list):  # message/rfc822 and the like: parsed, so its size is that of its text
        size = sum(len(child.as_bytes()) for child in content if isinstance(child, Part))
    else:
        size = len(_decoded(part))
    return Attachment(_name(part), part.get_content_type(), size)


def _decoded(part: Part) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):  # a transfer encoding that is not what it says
        data = str(part.get_payload()).encode("utf-8", "replace")
    return data if isinstance(data, bytes) else b""


def _text(part: Part) -> str:
    data = _decoded(part)[: 4 * BODY_CAP]
    try:
        charset = str(part.get_content_charset("utf-8"))
        return data.decode(charset if charset not in ("idna", "punycode") else "utf-8")
    except (LookupError, ValueError):
        pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
