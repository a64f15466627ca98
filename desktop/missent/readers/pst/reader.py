"""One Outlook store, PST or OST, as a source: spans are lists of node ids, a folder at a time."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, Self

from missent.errors import MessageGone
from missent.model import Envelope, Folder, Locator, Mark, Message, Problem, ProblemCode, Source, Span, Stage
from missent.readers.addressbook.entries import entries
from missent.readers.addressbook.nickname import read_nicknames
from missent.readers.derived import derived_message
from missent.readers.mapi.item import ItemReader
from missent.readers.mapi.values import number
from missent.readers.pst.carving import NID
from missent.readers.pst.messaging import ASSOCIATED, MESSAGE_SIZE, NOWHERE, Store, StoredMessage
from missent.readers.pst.ndb import Node
from missent.readers.pst.opened import opened as opened_message

SPAN: Final = 8_192
"""Messages of a span: less than a second of work, and small beside the whole where two processes share it."""

WHOLE: Final = "store"
"""The name in a span that stands for the store itself, so that what is wrong with it is told once."""

OFFERED: Final = "/"
"""Ends the name of a hidden message with addresses to complete with; the number of one of them follows in its key."""

_KEY: Final = re.compile(r"[0-9a-f]{1,8}")
_CARVED: Final = re.compile(r"([0-9a-f]{1,16})\+([0-9a-f]{1,16})")
"""A message without a node, by the BIDs of its data and of its subnodes."""


@lru_cache(maxsize=2)
def opened(location: str, *_: int) -> Store:
    """Open a store, or give it again as it was opened for the span before: the same file, of the same size and time."""
    return Store(location)


class PstReader:
    """Read a PST or OST; raise `BrokenError` when there is no way into it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        status = Path(source.location).stat()
        self._store = opened(source.location, status.st_size, status.st_mtime_ns, status.st_ino, os.getpid())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The store stays open for the next span."""

    def folders(self) -> Sequence[Folder]:
        """List the folders, and one without a name for messages that lie in none of them."""
        listed = {folder.path: folder for folder in (NOWHERE, *self._store.folders.values())}
        counts = Counter(dict.fromkeys(listed, 0))
        for nid, below in self._store.messages.items():
            counts[self._folder(nid).path] += len(below)
        return [Folder(path, folder.role, counts[path]) for path, folder in listed.items()]

    def spans(self) -> Iterator[Span]:
        """Cut every folder into some thousands of messages."""
        total = sum(map(len, self._store.messages.values()))
        size = self._source.size or self._store.ndb.image.size
        share = size // (total + 1)
        yield Span(self._source, self._folder(-1), 0, 1, (WHOLE,), size - share * total)
        counted = 1
        for node in self._store.nicknames():
            yield Span(self._source, self._folder(node.parent), counted, counted + 1, (f"{node.nid:x}{OFFERED}",))
            counted += 1
        for parent, below in self._store.messages.items():
            for begin in range(0, len(below), SPAN):
                names = tuple(f"{nid:x}" for nid in below[begin : begin + SPAN])
                yield Span(self._source, self._folder(parent), counted, counted + len(names), names, share * len(names))
                counted += len(names)

        for begin in range(0, len(self._store.carved), SPAN):
            names = tuple(f"{node.data:x}+{node.subnodes:x}" for node in self._store.carved[begin : begin + SPAN])
            yield Span(self._source, self._folder(-1), counted, counted + len(names), names)
            counted += len(names)

    def _folder(self, nid: int) -> Folder:
        return self._store.folders.get(nid, NOWHERE)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages that the span names."""
        reader = ItemReader(self._source.location, span.folder)
        for name in span.names:
            if name == WHOLE:
                yield from self._store_problems()
                continue
            if name.endswith(OFFERED):
                yield from self._offered(name, span.folder)
                continue
            message = self._find(name)
            if message is None:
                yield self._problem(span.folder.path, name, ProblemCode.CANNOT_READ, "no such node")
                continue
            if message.readable:
                yield from self._read(reader, name, message)
            if damage := message.damage:
                code = ProblemCode.DAMAGED if message.readable else ProblemCode.CANNOT_READ
                yield self._problem(span.folder.path, name, code, damage)

    def _offered(self, name: str, folder: Folder) -> Iterator[Envelope | Problem]:
        """Yield whom Outlook offers to complete an address with, as one of its hidden messages says."""
        number = name.removesuffix(OFFERED)
        node = self._store.ndb.node(int(number, 16)) if _KEY.fullmatch(number) else None
        stream = self._store.offered(node) if node is not None and node.kind == ASSOCIATED else None
        if stream is not None:
            yield from entries(read_nicknames(stream), self._source.location, folder, name)

    def _find(self, key: str) -> StoredMessage | None:
        if carved := _CARVED.fullmatch(key):
            return self._store.message(Node(NID, int(carved[1], 16), int(carved[2], 16)))
        return self._store.find(int(key, 16)) if _KEY.fullmatch(key) else None

    def _read(self, reader: ItemReader, key: str, message: StoredMessage) -> Sequence[Envelope | Problem]:
        marks: tuple[Mark, ...] = () if message.checked else (Mark.CHECKSUM_FAILED,)
        if self._store.ndb.nodes.is_salvaged(message.node.nid):
            marks += (Mark.SALVAGED, Mark.DELETED) if self._store.is_deleted(message.node) else (Mark.SALVAGED,)
        if message.node.nid == NID:
            marks += (Mark.CARVED,)
        item, directory = message.item, self._store.directory
        return reader.read_with(key, number(item, MESSAGE_SIZE), item, message.recipients, directory=directory, marks=marks)

    def _store_problems(self) -> Iterator[Problem]:
        ndb = self._store.ndb
        if ndb.header.sound and ndb.image.size < ndb.header.size:
            yield self._problem("", "", ProblemCode.DAMAGED, f"{ndb.image.size} < {ndb.header.size}")
        if not ndb.header.sound:
            yield self._problem("", "", ProblemCode.DAMAGED, "header")
        for line in ndb.broken:
            yield self._problem("", "", ProblemCode.DAMAGED, line)

    def _problem(self, folder: str, key: str, code: ProblemCode, detail: str) -> Problem:
        return Problem(Stage.READ, code, self._source.location, folder, key, detail[:200])

    def message(self, locator: Locator) -> Message:
        """Open one message again; its e-mail is derived."""
        message = self._find(locator.key)
        folder = self._folder(message.node.parent) if message is not None else NOWHERE
        if message is not None and message.readable and folder.path == locator.folder:
            for found in self._read(ItemReader(self._source.location, folder), locator.key, message):
                if isinstance(found, Envelope):
                    return opened_message(self._store, found, message.node)
        elif OFFERED in locator.key:
            folder = next((folder for folder in self._store.folders.values() if folder.path == locator.folder), NOWHERE)
            for entry in self._offered(locator.key.partition(OFFERED)[0] + OFFERED, folder):
                if isinstance(entry, Envelope) and entry.locator == locator:
                    return derived_message(entry, "", ())
        raise MessageGone("The message is no longer where it was found. Scan the Outlook file again.")
