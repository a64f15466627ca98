"""The messaging layer ([MS-PST] 2.4): the store, its folders, and of each message its properties and recipient table."""

import re
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from missent.model import Folder, FolderRole, Recipient
from missent.readers.mapi import tags
from missent.readers.mapi.item import count_shown
from missent.readers.mapi.recipients import directory_pairs, read_recipients
from missent.readers.mapi.values import Properties, Value, codec_for, string
from missent.readers.pst.carving import RECIPIENTS, carve
from missent.readers.pst.directory import LateDirectory
from missent.readers.pst.folders import COUNT, NAME, ROLES, STORE, SUBTREE, StoredFolder, place_folders
from missent.readers.pst.heap import Heap
from missent.readers.pst.image import Image
from missent.readers.pst.layout import BrokenError
from missent.readers.pst.ltp import Stored, Table, properties, table, value_of, wanted
from missent.readers.pst.ndb import Node
from missent.readers.pst.salvage import open_database

FOLDER, MESSAGE, ASSOCIATED = 0x02, 0x04, 0x08  # NID_TYPE, [MS-PST] 2.2.2.1
CONTENTS: Final = 0x0E
ATTACHMENTS: Final = 0x671

MESSAGE_SIZE: Final = 0x0E08
_SENDER: Final = (tags.SENDER_NAME, tags.SENDER_SMTP_ADDRESS, tags.SENDER_EMAIL_ADDRESS, tags.SENDER_ENTRY_ID)
_UNASKED: Final = {tags.SENT_REPRESENTING_ADDRESS_TYPE, tags.SENDER_ADDRESS_TYPE, tags.STORE_SUPPORT_MASK}
_HEADLINE: Final = wanted(
    {*tags.HEADLINE, MESSAGE_SIZE} - _UNASKED - {*_SENDER}, later=(tags.TRANSPORT_MESSAGE_HEADERS, *_SENDER)
)
_ROW: Final = tags.ROW - {tags.ADDRESS_TYPE}
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
_ROAMING_BINARY: Final = 0x7C09
_AUTOCOMPLETE: Final = "IPM.Configuration.Autocomplete"
_HIDDEN: Final = wanted((tags.MESSAGE_CLASS,), later=(_ROAMING_BINARY,))
_AUTOMATIC: Final = re.compile(
    b"\n\0?(?:%s)" % b"|".join(b"\0?".join(re.findall(b".", start)) for start in (b"List-", b"Precedence:", b"Auto-Submitted:"))
)
"""Start of a header line, in UTF-16 or not, by which a message may be known as a program's; then all its headers are read."""
_MOST_MET: Final = 32_768
_SEARCHED: Final = 250_000
"""Messages that are searched for who stands behind an X.500 name: some ten seconds of work, once for each process."""

NOWHERE: Final = Folder("", FolderRole.OTHER)
"""Where a message lies whose folder the store does not know."""


@dataclass(slots=True)
class StoredMessage:
    """Hold what was read of one message: its properties, and the recipients of its table."""

    node: Node
    item: dict[int, Value] = field(default_factory=dict)
    recipients: list[Recipient] = field(default_factory=list)
    checked: bool = True
    """Whether all that was read agreed with its checksums."""
    readable: bool = True
    """Whether it has properties or a recipient table."""
    faults: list[str] = field(default_factory=list)
    heap: Heap | None = None

    @property
    def damage(self) -> str:
        """Name what of it could not be read, empty when all could."""
        lost = self.heap.lost if self.heap is not None else []
        return "; ".join((*self.faults, *(f"property {tag:#06x}" for tag in lost))) if lost or self.faults else ""


class Store:
    """Hold an opened store; raise `OSError` when it cannot be opened, `BrokenError` when it has no usable header."""

    def __init__(self, location: str) -> None:
        self.ndb = open_database(Image(location))
        self.messages: dict[int, array[int]] = {}
        """Node ids of the messages by the node id of their folder, rising."""
        self.associated: array[int] = array("I")
        """Node ids of hidden messages, where programs keep what they know."""
        self.carved: list[Node] = []
        """Messages that no node leads to any more, as far as they could be put together again."""
        self.directory = LateDirectory(self._pairs)
        self._listed: dict[int, frozenset[int]] = {}
        self._people: dict[tuple[object, ...], tuple[Recipient, ...]] = {}
        self._folders: list[Node] = []
        self._sort()
        if self.ndb.nodes.broken:
            self.carved = list(carve(self.ndb))

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
            store = properties(Heap(self.ndb, node), _STORE)[0] if node else {}
        except BrokenError:
            store = {}
        return place_folders((self._folder(node) for node in self._folders), store)

    def _folder(self, node: Node) -> StoredFolder:
        try:
            return StoredFolder(node.nid, node.parent, properties(Heap(self.ndb, node), _FOLDER)[0])
        except BrokenError:
            return StoredFolder(node.nid, node.parent, {})

    def find(self, nid: int) -> StoredMessage | None:
        """Read a message; of one that is known in several versions, the newest that is still there. None: there is none."""
        message = None
        for entry in self.ndb.nodes.find(nid) if nid & 0x1F == MESSAGE else ():
            message = self.message(Node(*entry))
            if message.readable:
                break
        return message

    def message(self, node: Node) -> StoredMessage:
        """Read what a message's envelope is made of: whatever of it can be read."""
        failures = self.ndb.failures
        message = StoredMessage(node)
        subnodes: Mapping[int, Node] = {}
        try:
            subnodes = self.ndb.subnodes(node.subnodes)
        except BrokenError as error:
            message.faults.append(str(error))
        later: dict[int, Stored] = {}
        try:
            heap = message.heap = Heap(self.ndb, node, subnodes)
            message.item, later = properties(heap, _HEADLINE)
        except BrokenError as error:
            message.faults.append(str(error))
        codec = codec_for(message.item)
        if RECIPIENTS in subnodes:  # an old message may have none; whether some are missing, what is displayed of them tells
            self._read_table(message, subnodes[RECIPIENTS], codec)
        if later and message.heap is not None:
            _read_later(message, message.heap, later, codec)
        message.checked = self.ndb.failures == failures
        message.readable = bool(message.item) or RECIPIENTS in subnodes
        return message

    def _read_table(self, message: StoredMessage, node: Node, codec: str) -> None:
        try:
            found = self.table(node, _ROW)
            known = self._people
            for line in found.lines():
                try:
                    key = (codec, found.raw(line))
                except BrokenError:
                    message.faults.append("recipient")
                    message.recipients += read_recipients(found.row(line, codec), self.directory, codec)
                    continue
                message.recipients += known[key] if key in known else self._meet(key, found.row(line, codec), codec)
        except BrokenError as error:
            message.faults.append(str(error))

    def _meet(self, key: tuple[object, ...], row: Properties, codec: str) -> tuple[Recipient, ...]:
        """Read a row that was not met before; one that states no address is asked of the whole store."""
        people = read_recipients(row, self.directory, codec)
        if len(self._people) >= _MOST_MET:
            self._people.clear()
        self._people[key] = people
        return people

    def is_deleted(self, node: Node) -> bool:
        """Tell whether a message is not listed in its folder any more; False when the folder's list cannot be read."""
        listed = self._listed.get(node.parent)
        if listed is None:
            listed = self._listed[node.parent] = self._contents(node.parent)
        return bool(listed) and node.nid not in listed

    def _contents(self, folder: int) -> frozenset[int]:
        node = self.ndb.node(folder & ~0x1F | CONTENTS)
        try:
            return frozenset(self.table(node, frozenset()).ids().values()) if node is not None else frozenset()
        except BrokenError:
            return frozenset()

    def nicknames(self) -> Iterator[Node]:
        """Yield the hidden messages that hold whom Outlook offers to complete an address with."""
        for nid in self.associated:
            node = self.ndb.node(nid)
            if node is not None and self.offered(node) is not None:
                yield node

    def offered(self, node: Node) -> bytes | None:
        """Give the stream of addresses that a hidden message holds; None when it holds something else, as most do."""
        try:
            found, later = properties(heap := Heap(self.ndb, node), _HIDDEN)
            is_list = string(found, tags.MESSAGE_CLASS) == _AUTOCOMPLETE and _ROAMING_BINARY in later
            stream = value_of(heap, later[_ROAMING_BINARY], "") if is_list else None
        except BrokenError:
            return None
        return stream if isinstance(stream, bytes) else None

    def table(self, node: Node, ids: frozenset[int]) -> Table:
        """Open the table that a node holds."""
        return table(Heap(self.ndb, node), ids)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        left = _SEARCHED
        for below in self.messages.values():
            for nid in below[:left]:
                node = self.ndb.node(nid)
                if node is None:
                    continue
                try:
                    sender, _ = properties(Heap(self.ndb, node), _SENDERS)
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


def _read_later(message: StoredMessage, heap: Heap, later: Mapping[int, Stored], codec: str) -> None:
    """Read of a message what only some need: by whom it was sent for another, and the headers that it came with."""
    item = message.item
    headers = later.get(tags.TRANSPORT_MESSAGE_HEADERS)
    asked = () if "@" in string(item, tags.SENT_REPRESENTING_SMTP_ADDRESS) else _SENDER
    try:
        for tag in asked:
            if tag in later:
                item[tag] = value_of(heap, later[tag], codec)
        if headers is not None:
            item[tags.TRANSPORT_MESSAGE_HEADERS] = 1
            if _is_wanting(message) or _AUTOMATIC.search(heap.value(headers[1])):
                item[tags.TRANSPORT_MESSAGE_HEADERS] = value_of(heap, headers, codec)
    except BrokenError as error:
        message.faults.append(str(error))


def _is_wanting(message: StoredMessage) -> bool:
    """Tell whether transport headers may know of recipients that the table does not."""
    people = message.recipients
    return not people or any(one.address is None for one in people) or count_shown(message.item) > len(people)
