"""Write messages as Outlook saves them ([MS-OXMSG]): properties, recipients and attachments in a compound file."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias

from builders.cfb import Tree, compound_file

Value: TypeAlias = str | bytes | int | bool | datetime

TO, CC, BCC = 1, 2, 3
ONE_OFF = bytes.fromhex("812B1FA4BEA310199D6E00DD010F5402")
DIRECTORY = bytes.fromhex("DCA740C8C042101AB4B908002B2FE182")
SENT_AT = datetime(2024, 3, 5, 9, 30, tzinfo=UTC)
UNSENT = 0x08
UNICODE_STORE = 0x40000
NAME_IDS: Tree = {"__substg1.0_00020102": b"", "__substg1.0_00030102": b"", "__substg1.0_00040102": b""}


def one_off(name: str, address: str, kind: str = "SMTP", *, wide: bool = True) -> bytes:
    """Write a one-off entry id ([MS-OXCDATA] 2.2.5.1)."""
    text = "".join(part + "\0" for part in (name, kind, address))
    return (
        b"\0" * 4 + ONE_OFF + struct.pack("<HH", 0, 0x9001 if wide else 0x1001) + text.encode("utf-16-le" if wide else "cp1252")
    )


def directory_entry(x500: str) -> bytes:
    """Write the entry id of an address book ([MS-OXCDATA] 2.2.5.2)."""
    return b"\0" * 4 + DIRECTORY + struct.pack("<II", 1, 0) + x500.encode("latin-1") + b"\0"


def smtp(address: str, name: str = "", kind: int = TO, **more: Value) -> dict[int, Value]:
    """Give the properties of a recipient with an SMTP address."""
    return {0x0C15: kind, 0x3001: name or address, 0x3002: "SMTP", 0x3003: address, **_tagged(more)}


def exchange(x500: str, name: str, kind: int = TO, address: str = "", **more: Value) -> dict[int, Value]:
    """Give the properties of a recipient from a directory; `address` is its SMTP address, where the row has one."""
    row: dict[int, Value] = {0x0C15: kind, 0x3001: name, 0x3002: "EX", 0x3003: x500, **_tagged(more)}
    return row | {0x39FE: address} if address else row


def _tagged(more: Mapping[str, Value]) -> dict[int, Value]:
    return {int(name.removeprefix("p"), 16): value for name, value in more.items()}


@dataclass
class Msg:
    """Hold what a message file is made of; `properties` come on top of the usual ones and go before them."""

    recipients: Sequence[Mapping[int, Value]] = ()
    subject: str = "Hello"
    sender: str = "own@example.org"
    body: str = "Text"
    sent_at: datetime | None = SENT_AT
    flags: int = 1
    message_class: str = "IPM.Note"
    display: tuple[str, str, str] | None = None
    attachments: Sequence["tuple[str, bytes | Msg]"] = ()
    properties: Mapping[int, Value] = field(default_factory=dict)
    code_page: int | None = None
    declared: int | None = None

    def build(self, version: int = 3) -> bytes:
        """Write the file."""
        return compound_file({"__nameid_version1.0": NAME_IDS, **self.tree(32)}, version)

    def tree(self, header: int) -> dict[str, "bytes | Tree"]:
        """Give the storages; `header` are the bytes before the first property of the top."""
        shown = self.display or tuple(
            "; ".join(str(row.get(0x3001, "")) for row in self.recipients if int(row.get(0x0C15, TO)) & 0xF == kind)
            for kind in (TO, CC, BCC)
        )
        properties: dict[int, Value] = {
            0x001A: self.message_class, 0x0037: self.subject, 0x0E07: self.flags, 0x1000: self.body,
            0x0042: self.sender, 0x0064: "SMTP", 0x0065: self.sender, 0x0C1A: self.sender, 0x0C1E: "SMTP", 0x0C1F: self.sender,
            0x0E04: shown[0], 0x0E03: shown[1], 0x0E02: shown[2], 0x340D: 0 if self.code_page else UNICODE_STORE,
        }  # fmt: skip
        if self.sent_at is not None:
            properties[0x0039] = self.sent_at
        if self.code_page:
            properties[0x3FFD] = self.code_page
        tree = self._storage({**properties, **self.properties}, self._head(header))
        for number, row in enumerate(self.recipients):
            tree[f"__recip_version1.0_#{number:08X}"] = self._storage(row, b"\0" * 8)
        for number, (name, content) in enumerate(self.attachments):
            tree[f"__attach_version1.0_#{number:08X}"] = self._attachment(number, name, content)
        return tree

    def _head(self, size: int) -> bytes:
        recipients = len(self.recipients) if self.declared is None else self.declared
        counts = struct.pack("<8xIIII", recipients, len(self.attachments), recipients, len(self.attachments))
        return counts.ljust(size, b"\0")[:size]

    def _attachment(self, number: int, name: str, content: "bytes | Msg") -> dict[str, "bytes | Tree"]:
        if isinstance(content, Msg):
            storage = self._storage({0x3001: name, 0x3705: 5, 0x0E21: number}, b"\0" * 8)
            storage["__substg1.0_3701000D"] = content.tree(24)
            return storage
        return self._storage({0x3707: name, 0x3704: name[-12:], 0x3705: 1, 0x3701: content, 0x0E21: number}, b"\0" * 8)

    def _storage(self, properties: Mapping[int, Value], head: bytes) -> dict[str, "bytes | Tree"]:
        """Write properties: those of fixed length into the table, the others into streams of their own."""
        table, storage = bytearray(head), {}
        codec = f"cp{self.code_page}" if self.code_page and self.code_page != 65001 else "utf-8"
        for tag, value in sorted(properties.items()):
            kind, inline, stream = _stored(value, codec if self.code_page else None)
            table += struct.pack("<HHI", kind, tag, 6) + inline
            if stream is not None:
                storage[f"__substg1.0_{tag:04X}{kind:04X}"] = stream
        return {"__properties_version1.0": bytes(table), **storage}


def _stored(value: Value, codec: str | None) -> tuple[int, bytes, bytes | None]:
    """Give a value's type, its eight bytes in the table, and its stream."""
    match value:
        case bool():
            return 0x0B, struct.pack("<?7x", value), None
        case int():
            return 0x03, struct.pack("<I4x", value & 0xFFFFFFFF), None
        case datetime():
            return 0x40, struct.pack("<Q", int((value.timestamp() + 11_644_473_600) * 10_000_000)), None
        case str() if codec is None:
            data = value.encode("utf-16-le", "surrogatepass")
            return 0x1F, struct.pack("<II", len(data) + 2, 0), data
        case str():
            data = value.encode(codec or "cp1252", "replace")
            return 0x1E, struct.pack("<II", len(data) + 1, 0), data
        case bytes():
            return 0x0102, struct.pack("<II", len(value), 0), value
