"""Write PST files for tests: folders, messages with recipients of every kind, attachments, messages inside messages.

libpff and readpst open what this writes; see tests/readers/pst.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from builders.pst_blocks import BlockWriter, Crypt
from builders.pst_heaps import BINARY, BOOLEAN, INTEGER, OBJECT, STRING, STRING8, TIME, Contexts, Pair, Property
from missent.readers.mapi import tags
from missent.readers.pst.layout import ANSI, UNICODE, Layout

__all__ = ["Attached", "Crypt", "Person", "PstBuilder", "one_off"]

ROOT: Final = 0x122
STORE_UID: Final = bytes(range(1, 17))
_ONE_OFF: Final = bytes.fromhex("812B1FA4BEA310199D6E00DD010F5402")
_DIRECTORY: Final = bytes.fromhex("DCA740C8C042101AB4B908002B2FE182")
_TEXT: Final = STRING
_ROWS: Final = {
    0x0C15: INTEGER, 0x0E0F: BOOLEAN, 0x0FF9: BINARY, 0x0FFE: INTEGER, 0x0FFF: BINARY, 0x3001: _TEXT, 0x3002: _TEXT,
    0x3003: _TEXT, 0x300B: BINARY, 0x3900: INTEGER, 0x39FE: _TEXT, 0x3A40: BOOLEAN,
}  # fmt: skip
_CONTENTS: Final = {
    0x0017: INTEGER, 0x001A: _TEXT, 0x0037: _TEXT, 0x0039: TIME, 0x0E04: _TEXT, 0x0E06: TIME, 0x0E07: INTEGER, 0x0E08: INTEGER,
    0x0C1A: _TEXT,
}  # fmt: skip
_HIERARCHY: Final = {0x3001: _TEXT, 0x3602: INTEGER, 0x3603: INTEGER, 0x360A: BOOLEAN, 0x3613: _TEXT}
_ATTACHMENTS: Final = {0x0E20: INTEGER, 0x3704: _TEXT, 0x3705: INTEGER, 0x370B: INTEGER}
_BY_VALUE, _EMBEDDED = 1, 5


@dataclass(frozen=True, slots=True)
class Person:
    """Describe one row of a recipient table; `kind` 1 To, 2 Cc, 3 Bcc, 0 the originator."""

    kind: int
    name: str
    smtp: str = ""
    address: str = ""
    address_type: str = "SMTP"
    entry_id: bytes = b""
    more: Mapping[int, Property] = field(default_factory=dict)

    def row(self) -> dict[int, Property]:
        """Give the row's properties."""
        row: dict[int, Property] = {0x0C15: self.kind, 0x0E0F: True, 0x0FFE: 6, 0x3001: self.name, 0x3002: self.address_type}
        row |= {0x3003: self.address} if self.address else {}
        row |= {0x39FE: self.smtp} if self.smtp else {}
        row |= {0x0FFF: self.entry_id} if self.entry_id else {}
        return row | dict(self.more)


@dataclass(frozen=True, slots=True)
class Attached:
    """Describe one attachment: a file, or a message inside the message when it has `properties`."""

    name: str
    data: bytes = b""
    properties: Mapping[int, Property] | None = None
    people: Sequence[Person] = ()


def one_off(name: str, address: str) -> bytes:
    """Make the entry id of an address that somebody typed ([MS-OXCDATA] 2.2.5.1)."""
    return bytes(4) + _ONE_OFF + struct.pack("<HH", 0, 0x9001) + f"{name}\0SMTP\0{address}\0".encode("utf-16-le")


def in_directory(x500: str) -> bytes:
    """Make the entry id of an entry of a directory ([MS-OXCDATA] 2.2.5.2)."""
    return bytes(4) + _DIRECTORY + struct.pack("<II", 1, 0) + x500.encode() + b"\0"


@dataclass(slots=True)
class _Folder:
    name: str
    parent: int
    container: str = "IPF.Note"
    below: list[int] = field(default_factory=list)
    messages: list[tuple[int, Mapping[int, Property]]] = field(default_factory=list)
    hidden: list[tuple[int, Mapping[int, Property]]] = field(default_factory=list)
    more: Mapping[int, Property] = field(default_factory=dict)


class PstBuilder:
    """Write one PST; used as a context, it is complete when the context is left."""

    def __init__(self, path: Path, *, layout: Layout = UNICODE, crypt: Crypt = Crypt.PERMUTE, sent: bool = True) -> None:
        self._writer = BlockWriter(path, layout, crypt)
        self._text = STRING8 if layout is ANSI else STRING
        self._contexts = Contexts(self._writer, self._text)
        self._folders: dict[int, _Folder] = {ROOT: _Folder("", ROOT, "")}
        self._next_folder, self._next_message = 0x401, 0x10000
        self.store: dict[int, Property] = {}
        self.top = self.folder("Top of Personal Folders", ROOT)
        self.deleted = self.folder("Deleted Items")
        self._finder = self.folder("Search Root", ROOT)
        self.sent = self.folder("Sent Items") if sent else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def folder(self, name: str, parent: int | None = None, more: Mapping[int, Property] | None = None) -> int:
        """Add a folder; give its node id."""
        nid = self._next_folder << 5 | 2
        self._next_folder += 1
        above = self.top if parent is None else parent
        self._folders[nid] = _Folder(name, above, more=more or {})
        self._folders[above].below.append(nid)
        return nid

    def entry_id(self, nid: int) -> bytes:
        """Make the entry id of a folder or message of this store (2.4.3.2)."""
        return bytes(4) + STORE_UID + struct.pack("<I", nid)

    def message(
        self,
        folder: int,
        properties: Mapping[int, Property],
        people: Iterable[Person] = (),
        attached: Sequence[Attached] = (),
        *,
        table: bool = True,
    ) -> int:
        """Add a message; give its node id. Without `table` it has no recipient table, as very old ones have none."""
        nid = self._next_message << 5 | 4
        self._next_message += 1
        whole, pair = self._item(properties, people if table else None, attached)
        self._writer.node(nid, *pair, folder)
        self._folders[folder].messages.append((nid, {tag: value for tag, value in whole.items() if tag in _CONTENTS}))
        return nid

    def hidden(self, folder: int, properties: Mapping[int, Property]) -> int:
        """Add a hidden message, where programs keep what they know, to a folder's associated contents."""
        nid = self._next_message << 5 | 8
        self._next_message += 1
        self._writer.node(nid, *self._contexts.properties(properties), folder)
        self._folders[folder].hidden.append((nid, {0x1A: properties[0x1A]}))
        return nid

    def _item(
        self, properties: Mapping[int, Property], people: Iterable[Person] | None, attached: Sequence[Attached]
    ) -> tuple[dict[int, Property], Pair]:
        subnodes: dict[int, Pair] = {}
        if people is not None:
            subnodes[0x692] = self._table(_ROWS, [(number, person.row()) for number, person in enumerate(people)])
        if attached:
            rows: list[tuple[int, Mapping[int, Property]]] = []
            for number, one in enumerate(attached):
                nid = (0x1000 + number) << 5 | 5
                subnodes[nid], row = self._attachment(one)
                rows.append((nid, row))
            subnodes[0x671] = self._table(_ATTACHMENTS, rows)
        whole = {0x1A: "IPM.Note", 0x17: 1, 0xE07: 1, 0xE08: 1000, **properties}
        return whole, self._contexts.properties(whole, subnodes)

    def _attachment(self, one: Attached) -> tuple[Pair, dict[int, Property]]:
        row: dict[int, Property] = {0xE20: len(one.data), 0x3704: one.name, 0x3705: _BY_VALUE, 0x370B: -1}
        if one.properties is None:
            return self._contexts.properties({**row, 0x3701: one.data, 0x3707: one.name}), row
        _, inner = self._item(one.properties, one.people, ())
        nid = 0x2000 << 5 | 4
        row |= {0x3705: _EMBEDDED, 0xE20: 1000}
        value = (OBJECT, struct.pack("<II", nid, 1000))
        return self._contexts.properties({**row, 0x3001: one.name, 0x3701: value}, {nid: inner}), row

    def _table(self, columns: Mapping[int, int], rows: Sequence[tuple[int, Mapping[int, Property]]]) -> Pair:
        return self._contexts.table({tag: self._text if kind == _TEXT else kind for tag, kind in columns.items()}, rows)

    def close(self) -> None:
        """Write store, folders, trees and header."""
        named = {0x35E0: self.top, 0x35E3: self.deleted, 0x35E7: self._finder} | ({0x35E4: self.sent} if self.sent else {})
        store: dict[int, Property] = {0x3001: "test", 0x0FF9: STORE_UID, 0x35DF: 0x89 | (8 if self.sent else 0), 0x67FF: 0}
        store |= {tag: self.entry_id(nid) for tag, nid in named.items()}
        self._writer.node(0x21, *self._contexts.properties(store | self.store))
        self._writer.node(0x61, *self._contexts.properties(_NAMES))
        for nid, folder in self._folders.items():
            self._write_folder(nid, folder)
        self._writer.close()

    def _write_folder(self, nid: int, folder: _Folder) -> None:
        properties = {**self._described(folder), 0x3613: folder.container, **folder.more}
        self._writer.node(nid, *self._contexts.properties(properties), folder.parent)
        below = [(child, self._described(self._folders[child])) for child in folder.below]
        base = nid & ~0x1F
        self._writer.node(base | 0xD, *self._table(_HIERARCHY, below))
        self._writer.node(base | 0xE, *self._table(_CONTENTS, folder.messages))
        self._writer.node(base | 0xF, *self._table({0x1A: _TEXT, 0x3001: _TEXT}, folder.hidden))

    def _described(self, folder: _Folder) -> dict[int, Property]:
        return {0x3001: folder.name, 0x3602: len(folder.messages), 0x3603: 0, 0x360A: bool(folder.below)}


_NAMES: Final[dict[int, Property]] = {
    0x1: 251,
    0x2: bytes(range(16)),
    0x3: struct.pack("<IHH", 0x8501, 3 << 1, 0),
    0x4: struct.pack("<I", 2) + "a".encode("utf-16-le") + bytes(2),
}
"""The map of named properties (2.4.7); libpff refuses a store with an empty one."""


def sent_mail(subject: str, at: datetime, sender: str = "pat@navy.mil") -> dict[int, Property]:
    """Give the properties of a plain message."""
    return {
        tags.SUBJECT: subject,
        tags.CLIENT_SUBMIT_TIME: at,
        tags.SENDER_NAME: "Pat",
        tags.SENDER_ADDRESS_TYPE: "SMTP",
        tags.SENDER_EMAIL_ADDRESS: sender,
        tags.SENDER_SMTP_ADDRESS: sender,
        tags.BODY: "Text.",
    }
