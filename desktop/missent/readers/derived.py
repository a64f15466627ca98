"""An e-mail written from the properties of a store that keeps none, with every recipient of the recipient table (RFC 5322).

It is *derived*, not evidence: the same message gives the same bytes, and its own header says what it was made from. No transport
header is copied, because they are another program's words about another form of the message.
"""

import binascii
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Final
from urllib.parse import quote

from missent.model import Address, Attachment, Envelope, Field, Message, Recipient

BODY_CAP: Final = 200_000
"""Bytes of body text, in UTF-8, that are shown."""

CARRIED: Final = 24 << 20
"""Bytes of attachments that are written into one e-mail; base64 adds a third, and a worker's reply has its bound."""

_NAMES: Final = {
    Field.TO: "To",
    Field.CC: "Cc",
    Field.BCC: "Bcc",
    Field.RESENT_TO: "Resent-To",
    Field.RESENT_CC: "Resent-Cc",
    Field.RESENT_BCC: "Resent-Bcc",
    Field.AUTOCOMPLETE: "X-Missent-Autocomplete",
}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DAY: Final = 24 * 60
_WORD_BYTES: Final = 42  # so that an encoded-word stays under the 75 characters of [RFC 2047] 2
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOT_ATOM: Final = re.compile(r"(?!\.)(?:\.?[^\s\".@<>(),;:\\\[\]\x00-\x1f\x7f]+)+")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]+")
_CONTENT_TYPE: Final = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*", re.I)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """Hold one attachment with its content; `data` is None when it was not read, and then it is only named."""

    attachment: Attachment
    data: bytes | None = None


def derived_message(
    envelope: Envelope, body: str, enclosures: Sequence[Enclosure], origin: Sequence[tuple[str, str]] = ()
) -> Message:
    """Make the message that a person is shown and can export, with the derived e-mail as its bytes.

    `body` is plain text. `origin` are names and values that say what the e-mail was made from, such as the digest of the stored
    bytes; they become header fields `X-Missent-<name>`.
    """
    fields = tuple(_fields(envelope, origin))
    raw = derived_eml(envelope, body, enclosures, origin)
    encoded = body.encode("utf-8", "replace")
    return Message(
        envelope.locator,
        tuple((name, ", ".join(map(_legible, values)) if isinstance(values, list) else values) for name, values in fields),
        encoded[:BODY_CAP].decode("utf-8", "ignore"),
        len(encoded) > BODY_CAP,
        tuple(enclosure.attachment for enclosure in enclosures),
        raw,
        True,
        hashlib.sha256(raw).hexdigest(),
    )


def derived_eml(envelope: Envelope, body: str, enclosures: Sequence[Enclosure], origin: Sequence[tuple[str, str]] = ()) -> bytes:
    """Write the e-mail; whoever parses it finds the envelope's recipients, each in its field, in order."""
    head = [f"{name}: {_written(values)}".encode() for name, values in _fields(envelope, origin)]
    carried, left_out = _carried(enclosures)
    head += [b"X-Missent-Not-Carried: " + _phrase(attachment.name).encode() for attachment in left_out]
    head.append(b"MIME-Version: 1.0")
    parts = [_text_part(body), *map(_file_part, carried)]
    if len(parts) == 1:
        return b"\r\n".join((*head, parts[0]))
    boundary = b"missent-" + hashlib.sha256(b"\r\n".join(parts)).hexdigest()[:32].encode()
    head.append(b'Content-Type: multipart/mixed; boundary="' + boundary + b'"')
    middle = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    return b"\r\n".join((*head, b"", middle + b"--" + boundary + b"--\r\n"))


def _fields(envelope: Envelope, origin: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str | list[Address]]]:
    """Yield the header: text as a person reads it, and the addresses of a field."""
    yield "X-Missent-Derived", "written by Missent from the properties of the stored message"
    for name, value in origin:
        yield f"X-Missent-{name}", value
    if envelope.sender is not None:
        yield "From", [envelope.sender]
    for field, name in _NAMES.items():
        if addresses := [one.address for one in envelope.recipients if one.field is field and one.address is not None]:
            yield name, addresses
    for recipient in envelope.recipients:
        if recipient.address is None:
            yield "X-Missent-Unresolved", _unresolved(recipient)
    yield "Subject", envelope.subject
    if (date := _date(envelope.sent_at, envelope.utc_offset)) is not None:
        yield "Date", date
    if envelope.message_id:
        yield "Message-ID", envelope.message_id


def _unresolved(recipient: Recipient) -> str:
    return f"{_NAMES[recipient.field]}: {recipient.raw}"


def _date(sent_at: int | None, utc_offset: int | None) -> str | None:
    if sent_at is None:
        return None
    zone = timezone(timedelta(minutes=utc_offset)) if utc_offset and abs(utc_offset) < _DAY else UTC
    try:
        return format_datetime((_EPOCH + timedelta(seconds=sent_at)).astimezone(zone))
    except (OverflowError, ValueError):  # a date that no calendar has
        return None


def _legible(address: Address) -> str:
    return f"{address.display_name} <{address.addr_spec}>" if address.display_name else address.addr_spec


def _written(value: str | list[Address]) -> str:
    if isinstance(value, str):
        return _phrase(value)
    return ",\r\n ".join(map(_mailbox, value))


def _mailbox(address: Address) -> str:
    """Write an address as [RFC 5322] 3.4 has it; one with letters beyond ASCII as [RFC 6532] 3.2."""
    local = address.local_part
    if not _DOT_ATOM.fullmatch(local) and not (local.startswith('"') and local.endswith('"') and len(local) > 1):
        local = '"' + _CONTROLS.sub("", local).replace("\\", "\\\\").replace('"', '\\"') + '"'
    spec = f"{local}@{address.domain}"
    name = _CONTROLS.sub(" ", address.display_name).strip()
    return f"{name if _PLAIN_NAME.fullmatch(name) and len(name) < 60 else _words(name)} <{spec}>" if name else spec


def _phrase(text: str) -> str:
    """Write text for a header: as it is when it is short plain ASCII, else in encoded-words."""
    text = _CONTROLS.sub(" ", text).strip()
    return text if text.isascii() and len(text) < 900 and "=?" not in text else _words(text)


def _words(text: str) -> str:
    """Write text as encoded-words ([RFC 2047] 2), one a line, none ending inside a letter."""
    words, chunk = [], b""
    for letter in text:
        encoded = letter.encode("utf-8", "replace")
        if len(chunk) + len(encoded) > _WORD_BYTES:
            words.append(chunk)
            chunk = b""
        chunk += encoded
    words.append(chunk)
    return "\r\n ".join(f"=?utf-8?B?{binascii.b2a_base64(word, newline=False).decode('ascii')}?=" for word in words)


def _carried(enclosures: Sequence[Enclosure]) -> tuple[list[Enclosure], list[Attachment]]:
    """Part the attachments that the e-mail has room for from those that are only named."""
    carried, left_out, room = [], [], CARRIED
    for enclosure in enclosures:
        if enclosure.data is None or len(enclosure.data) > room:
            left_out.append(enclosure.attachment)
        else:
            carried.append(enclosure)
            room -= len(enclosure.data)
    return carried, left_out


def _text_part(body: str) -> bytes:
    text = body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    return b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + _base64(
        text.encode("utf-8", "replace")
    )


def _file_part(enclosure: Enclosure) -> bytes:
    attachment = enclosure.attachment
    content_type = attachment.content_type.lower()
    if not _CONTENT_TYPE.fullmatch(content_type) or content_type.startswith(("multipart/", "message/")):
        content_type = "application/octet-stream"  # what is carried is a file, and no part of the message
    name = _CONTROLS.sub(" ", attachment.name).encode("utf-8", "replace")
    escaped = quote(name, safe="")
    return (
        f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Disposition: attachment;\r\n filename*=utf-8''{escaped}\r\n\r\n"
    ).encode() + _base64(enclosure.data or b"")


def _base64(data: bytes) -> bytes:
    """Write base64 in lines of 76 characters ([RFC 2045] 6.8)."""
    return b"".join(binascii.b2a_base64(data[at : at + 57], newline=False) + b"\r\n" for at in range(0, len(data), 57))
