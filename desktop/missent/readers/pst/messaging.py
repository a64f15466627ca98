"""The messaging layer ([MS-PST] 2.4): the store, its folders, and of each message its properties and recipient table."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from missent.model import Folder, FolderRole
from missent.readers.mapi import tags
from missent.readers.mapi.recipients import directory_pairs
from missent.readers.mapi.values import Properties, Value, codec_for, string
from missent.readers.pst.folders import COUNT, NAME, ROLES, STORE, SUBTREE, StoredFolder, place_folders
from missent.readers.pst.heap import Heap
from missent.readers.pst.image import Image
from missent.readers.pst.layout import HEADER_SIZE, BrokenError, read_header
from missent.readers.pst.ltp import Table, properties, table, unread, values, wanted
from missent.readers.pst.ndb import Node, NodeDatabase

FOLDER, MESSAGE, ASSOCIATED = 0x02, 0x04, 0x08  # NID_TYPE, [MS-PST] 2.2.2.1
RECIPIENTS: Final = 0x692
ATTACHMENTS: Final = 0x671

MESSAGE_SIZE: Final = 0x0E08
_HEADLINE: Final = wanted((*tags.HEADLINE, MESSAGE_SIZE))
_FOLDER: Final = wanted((NAME, COUNT, *ROLES))
_STORE: Final = wanted((NAME, SUBTREE, *ROLES))
_PEOPLE: Final = frozenset(
    (
        tags.SENDER_SMTP_ADDRESS,
        tags.SENDER_EMAIL_ADDRESS,
        tags.SENDER_ENTRY_ID,
        tags.SENT_REPRESENTING_SMTP_ADDRESS,
        tags.SENT_REPRESENTING_EMAIL_ADDRESS,
        tags.SENT_REPRESENTING_ENTRY_ID,
        tags.MESSAGE_CODE_PAGE,
        tags.INTERNET_CODE_PAGE,
    )
)
_SENDERS: Final = wanted(_PEOPLE)
_ADDRESSES: Final = frozenset((tags.SMTP_ADDRESS, tags.EMAIL_ADDRESS, tags.ENTRY_ID))
_SEARCHED: Final = 250_000
"""Messages that are searched for who stands behind an X.500 name: some ten seconds of work, once for each process."""

NOWHERE: Final = Folder("", FolderRole.OTHER)
"""Where a message lies whose folder the store does not know."""


@dataclass(slots=True)
class StoredMessage:
    """Hold what was read of one message; `damage` names what of it could not be."""

    node: Node
    item: Properties = field(default_factory=dict)
    rows: list[Properties] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    checked: bool = True
    """Whether all that was read agreed with its checksums."""


class Store:
    """Hold an opened store; raise `OSError` when it cannot be opened, `BrokenError` when it has no usable header."""

    def __init__(self, location: str) -> None:
        image = Image(location)
        self.ndb = NodeDatabase(image, read_header(image.read(0, HEADER_SIZE)))
        self.ndb.walk()
        self.messages: dict[int, array[int]] = {}
        """Node ids of the messages by the node id of their folder, rising."""
        self.associated: array[int] = array("I")
        """Node ids of hidden messages, where programs keep what they know."""
        self._folders: list[Node] = []
        self._sort()

    def _sort(self) -> None:
        for nid, data, subnodes, parent in self.ndb.nodes:
            kind = nid & 0x1F
            if kind == MESSAGE:
                below = self.messages.get(parent)
                if below is None:
                    below = self.messages[parent] = array("I")
                below.append(nid)
            elif kind == FOLDER:
                self._folders.append(Node(nid, data, subnodes, parent))
            elif kind == ASSOCIATED:
                self.associated.append(nid)

    @cached_property
    def folders(self) -> Mapping[int, Folder]:
        """Give the folders by node id."""
        try:
            node = self.ndb.node(STORE)
            store = properties(Heap(self.ndb, node), _STORE) if node else {}
        except BrokenError:
            store = {}
        return place_folders((self._folder(node) for node in self._folders), store)

    def _folder(self, node: Node) -> StoredFolder:
        try:
            return StoredFolder(node.nid, node.parent, properties(Heap(self.ndb, node), _FOLDER))
        except BrokenError:
            return StoredFolder(node.nid, node.parent, {})

    def message(self, node: Node) -> StoredMessage:
        """Read what a message's envelope is made of: whatever of it can be read."""
        failures = self.ndb.failures
        message = StoredMessage(node)
        subnodes: Mapping[int, Node] = {}
        try:
            subnodes = self.ndb.subnodes(node.subnodes)
        except BrokenError as error:
            message.damage.append(str(error))
        try:
            heap = Heap(self.ndb, node, subnodes)
            listed = unread(heap, _HEADLINE)
            headers = listed.pop(tags.TRANSPORT_MESSAGE_HEADERS, None)
            item = values(heap, listed)
            if headers is not None:
                item[tags.TRANSPORT_MESSAGE_HEADERS] = 1
            message.item = item
            message.damage += [f"property {tag:#06x}" for tag in heap.lost]
        except BrokenError as error:
            message.damage.append(str(error))
            headers = None
        self._read_rows(message, subnodes)
        if headers is not None and _is_wanting(message):
            try:
                message.item = {**message.item, **values(heap, {tags.TRANSPORT_MESSAGE_HEADERS: headers})}
            except BrokenError as error:
                message.damage.append(str(error))
        message.checked = self.ndb.failures == failures
        return message

    def _read_rows(self, message: StoredMessage, subnodes: Mapping[int, Node]) -> None:
        if RECIPIENTS not in subnodes:
            return  # an old message may have none; whether some are missing, what is displayed of them tells
        try:
            found = self.table(subnodes[RECIPIENTS], tags.ROW)
            for row in found.rows(codec_for(message.item)):
                message.rows.append(row)
            message.damage += [f"recipient's property {tag:#06x}" for tag in found.heap.lost]
        except BrokenError as error:
            message.damage.append(str(error))

    def table(self, node: Node, ids: frozenset[int]) -> Table:
        """Open the table that a node holds."""
        return table(Heap(self.ndb, node), ids)

    @cached_property
    def directory(self) -> Mapping[str, str]:
        """Give the SMTP addresses that the store knows for X.500 names, by the name in lower-case."""
        return dict(self._pairs())

    def _pairs(self) -> Iterator[tuple[str, str]]:
        left = _SEARCHED
        for below in self.messages.values():
            for nid in below[:left]:
                node = self.ndb.node(nid)
                if node is None:
                    continue
                try:
                    sender = properties(Heap(self.ndb, node), _SENDERS)
                    codec = codec_for(sender)
                    yield from directory_pairs(sender, codec)
                    recipients = self.ndb.subnodes(node.subnodes).get(RECIPIENTS)
                    if recipients is not None:
                        for row in self.table(recipients, _ADDRESSES).rows(codec):
                            yield from directory_pairs(row, codec)
                except BrokenError:
                    continue  # told where the message itself is read
            left -= len(below)
            if left <= 0:
                return


def _is_wanting(message: StoredMessage) -> bool:
    """Tell whether transport headers may know of recipients that the table does not."""
    shown = [string(message.item, tag).strip("; ") for tag in (tags.DISPLAY_TO, tags.DISPLAY_CC, tags.DISPLAY_BCC)]
    named = sum(text.count(";") + 1 for text in shown if text)
    return named > len(message.rows) or not message.rows or not all(map(_has_address, message.rows))


def _has_address(row: Mapping[int, Value]) -> bool:
    return "@" in string(row, tags.SMTP_ADDRESS) or "@" in string(row, tags.EMAIL_ADDRESS)
