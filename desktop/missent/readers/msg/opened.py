"""One message of Outlook's opened for a person: its text, its attachments, and an e-mail derived from its recipient table."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from missent.model import Attachment, Envelope, Message
from missent.readers.bodies import body_of_html, body_of_rtf, text_of_html
from missent.readers.derived import BODY_CAP, CARRIED, Enclosure, derived_message
from missent.readers.mapi import tags
from missent.readers.mapi.values import binary, codec_for, number, string
from missent.readers.msg.cfb import CompoundError, CompoundFile
from missent.readers.msg.extract import LARGEST, body_by_extract_msg
from missent.readers.msg.message import ATTACHMENT, EMBEDDED, PART_HEADER, TOP_HEADER, Wanted, properties_of
from missent.readers.words import tidy

_LONGEST_BODY: Final = 2 << 20
_MOST_ATTACHMENTS: Final = 1_000
_PIECE: Final = 1 << 20
_DATA: Final = "__substg1.0_37010102"
_EMBEDDED_TYPE: Final = "application/vnd.ms-outlook"
_OLE: Final = 6  # [MS-OXCMSG] 2.2.2.9 afOle: an object of some other program, in storages too
_UNKNOWN_TYPE: Final = "application/octet-stream"

_BODY: Final = Wanted.of(frozenset((tags.BODY, tags.RTF_COMPRESSED, tags.HTML)) | tags.CODE_PAGES)
_PART: Final = Wanted.of(
    frozenset((tags.ATTACH_SIZE, tags.ATTACH_FILENAME, tags.ATTACH_LONG_FILENAME, tags.ATTACH_MIME_TAG, tags.DISPLAY_NAME))
    | {tags.ATTACH_METHOD}
)


def opened(envelope: Envelope, file: BinaryIO, size: int) -> Message:
    """Make the message that a person is shown, of an envelope and the open file that it was read from; raise `OSError`."""
    origin = [("Source-SHA256", _digest(file)), ("Source-Size", str(size))]
    try:
        compound = CompoundFile(file, size)
    except CompoundError:
        return derived_message(envelope, "", (), origin)
    body, codec = _body(compound)
    if body is None:
        body = body_by_extract_msg(_whole(file)) if size <= LARGEST else ""
    return derived_message(envelope, body, list(_enclosures(compound, codec)), origin)


def _body(compound: CompoundFile) -> tuple[str | None, str]:
    """Give the body as text and the codec of the message; None when there is one that gave no text."""
    stored = properties_of(compound, compound.children(compound.root), TOP_HEADER, _BODY, set(), limit=_LONGEST_BODY)
    codec = codec_for(stored)
    plain = string(stored, tags.BODY)
    if plain.strip():
        return plain[: 2 * BODY_CAP], codec
    rich, html = binary(stored, tags.RTF_COMPRESSED), binary(stored, tags.HTML)
    text = body_of_rtf(rich) if rich else ""
    if not text.strip():
        text = body_of_html(html, codec) if html else text_of_html(string(stored, tags.HTML))
    return (text if text.strip() or not (rich or html) else None), codec


def _enclosures(compound: CompoundFile, codec: str) -> Iterator[Enclosure]:
    inside = compound.children(compound.root)
    room = CARRIED
    for name in [name for name in sorted(inside) if name.startswith(ATTACHMENT)][:_MOST_ATTACHMENTS]:
        enclosure = _enclosure(compound, compound.children(inside[name]), codec, room)
        room -= len(enclosure.data or b"")
        yield enclosure


def _enclosure(compound: CompoundFile, children: dict[str, int], codec: str, room: int) -> Enclosure:
    part = properties_of(compound, children, PART_HEADER, _PART, set(), codec)
    names = (string(part, tag) for tag in (tags.ATTACH_LONG_FILENAME, tags.ATTACH_FILENAME, tags.DISPLAY_NAME))
    name = next(filter(None, map(tidy, names)), "")
    is_message = EMBEDDED in children and number(part, tags.ATTACH_METHOD) != _OLE
    content_type = tidy(string(part, tags.ATTACH_MIME_TAG)) or (_EMBEDDED_TYPE if is_message else _UNKNOWN_TYPE)
    stream = children.get(_DATA)
    if stream is None:  # a message or an object, which is a tree of storages and no file
        return Enclosure(Attachment(name, content_type, number(part, tags.ATTACH_SIZE)))
    size = compound.size(stream)
    data = compound.read(stream, size) if size <= room else b""
    return Enclosure(Attachment(name, content_type, size), data if len(data) == size else None)


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    summed = hashlib.sha256()
    while piece := file.read(_PIECE):
        summed.update(piece)
    return summed.hexdigest()


def _whole(file: BinaryIO) -> bytes:
    file.seek(0)
    return b"".join(iter(lambda: file.read(_PIECE), b""))
