"""One message of a store opened for a person: its text, its attachments, and an e-mail derived from its recipient table."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

from missent.model import Attachment, Envelope, Message
from missent.readers.bodies import body_of_html, body_of_rtf, text_of_html
from missent.readers.derived import BODY_CAP, CARRIED, Enclosure, derived_message
from missent.readers.mapi import tags
from missent.readers.mapi.values import OBJECT, codec_for, number, string
from missent.readers.pst.carving import RECIPIENTS
from missent.readers.pst.heap import Heap
from missent.readers.pst.layout import BrokenError
from missent.readers.pst.ltp import properties, wanted
from missent.readers.pst.messaging import Store
from missent.readers.pst.ndb import Node, NodeDatabase
from missent.readers.words import tidy

_ATTACHMENT: Final = 0x05  # NID_TYPE, [MS-PST] 2.2.2.1
_MOST_ATTACHMENTS: Final = 1_000
_MESSAGE_TYPE: Final = "application/vnd.ms-outlook"
_UNKNOWN_TYPE: Final = "application/octet-stream"

_BODY: Final = wanted((tags.BODY, tags.RTF_COMPRESSED, tags.HTML, tags.INTERNET_CODE_PAGE, tags.MESSAGE_CODE_PAGE))
_NAMES: Final = (tags.ATTACH_LONG_FILENAME, tags.ATTACH_FILENAME, tags.DISPLAY_NAME)
_PART: Final = wanted((*_NAMES, tags.ATTACH_SIZE, tags.ATTACH_MIME_TAG), later=(tags.ATTACH_DATA,))


def opened(store: Store, envelope: Envelope, node: Node) -> Message:
    """Make the message that a person is shown, of its envelope and its node.

    What of the text or of an attachment cannot be read is left out: what the store has lost was told when it was scanned.
    """
    ndb = store.ndb
    try:
        subnodes: Mapping[int, Node] = ndb.subnodes(node.subnodes)
    except BrokenError:
        subnodes = {}
    origin = [("Node", f"{node.nid:#x}"), ("Node-SHA256", _digest(ndb, node, subnodes.get(RECIPIENTS)))]
    return derived_message(envelope, _body(ndb, node, subnodes), list(_enclosures(ndb, subnodes)), origin)


def _body(ndb: NodeDatabase, node: Node, subnodes: Mapping[int, Node]) -> str:
    try:
        stored, _ = properties(Heap(ndb, node, subnodes), _BODY)
    except BrokenError:
        return ""
    plain, rich, html = string(stored, tags.BODY), stored.get(tags.RTF_COMPRESSED), stored.get(tags.HTML)
    if not plain.strip() and isinstance(html, bytes):
        plain = body_of_html(html, codec_for(stored))
    elif not plain.strip() and isinstance(html, str):
        plain = text_of_html(html)
    if not plain.strip() and isinstance(rich, bytes):
        plain = body_of_rtf(rich)
    return plain[: 2 * BODY_CAP]


def _enclosures(ndb: NodeDatabase, subnodes: Mapping[int, Node]) -> Iterator[Enclosure]:
    room = CARRIED
    attached = sorted(nid for nid in subnodes if nid & 0x1F == _ATTACHMENT)
    for nid in attached[:_MOST_ATTACHMENTS]:
        try:
            enclosure = _enclosure(ndb, subnodes[nid], room)
        except BrokenError:
            enclosure = Enclosure(Attachment("", _UNKNOWN_TYPE, 0))
        room -= len(enclosure.data or b"")
        yield enclosure


def _enclosure(ndb: NodeDatabase, node: Node, room: int) -> Enclosure:
    heap = Heap(ndb, node)
    part, later = properties(heap, _PART)
    kind, place = later.get(tags.ATTACH_DATA, (0, 0))
    name = next(filter(None, (tidy(string(part, tag)) for tag in _NAMES)), "")
    stated = tidy(string(part, tags.ATTACH_MIME_TAG))
    size = number(part, tags.ATTACH_SIZE)
    if kind == OBJECT:  # a message or an object, which is a tree of nodes and no file
        return Enclosure(Attachment(name, stated or _MESSAGE_TYPE, size))
    try:
        data = heap.value(place, room + 1)
    except BrokenError:
        return Enclosure(Attachment(name, stated or _UNKNOWN_TYPE, size))
    whole = len(data) <= room
    return Enclosure(Attachment(name, stated or _UNKNOWN_TYPE, len(data) if whole else size), data if whole else None)


def _digest(ndb: NodeDatabase, *nodes: Node | None) -> str:
    """Give the digest of a message's own data and its recipient table's, as decoded, as far as they can be read."""
    summed = hashlib.sha256()
    for node in nodes:
        try:
            for block in ndb.data(node.data) if node is not None else ():
                summed.update(block)
        except BrokenError:
            continue
    return summed.hexdigest()
