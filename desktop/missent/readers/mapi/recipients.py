"""From a row of a recipient table to the recipient: whichever of its columns holds an address ([MS-OXCMSG] 2.2.3).

The order, and what stands where, were counted in some 3,500 rows of stores that others made. A row of a directory (address type
EX) that gives its X.500 name alone is looked up among all pairs of name and address that the store is known to hold.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from missent.model import Address, Field, Origin, Recipient
from missent.readers.addrspec import read_addr_spec
from missent.readers.fields import parse_recipients
from missent.readers.mapi import tags
from missent.readers.mapi.entryid import Entry, read_entry_id
from missent.readers.mapi.values import Properties, binary, number, string
from missent.readers.words import name_of, tidy

Directory: TypeAlias = Mapping[str, str]
"""Addresses by X.500 name, as `directory_pairs` gives them."""

_FIELDS: Final = {1: Field.TO, 2: Field.CC, 3: Field.BCC}
_ORIGINATOR: Final = 0
_TYPE: Final = 0xF  # [MS-OXCMSG] 2.2.3.1.2: the type is in the low nibble, flags above it
_LONGEST_KNOWN: Final = 1_000
"""Bytes of a row that are remembered for the next, so that hostile mail cannot fill the memory of a worker."""
_LONGEST_RAW: Final = 2_000
_BRACKETED: Final = re.compile(r"\(([^()\s]++)\)")
_BLANK: Final = " \t\r\n\0"

_PEOPLE: Final = (
    (tags.SMTP_ADDRESS, tags.EMAIL_ADDRESS, tags.ENTRY_ID),
    (tags.SENDER_SMTP_ADDRESS, tags.SENDER_EMAIL_ADDRESS, tags.SENDER_ENTRY_ID),
    (tags.SENT_REPRESENTING_SMTP_ADDRESS, tags.SENT_REPRESENTING_EMAIL_ADDRESS, tags.SENT_REPRESENTING_ENTRY_ID),
)
"""SMTP address, address and entry id of a row, of an item's sender and of whom the item is from."""


def read_recipients(row: Properties, directory: Directory | None = None, codec: str = "cp1252") -> tuple[Recipient, ...]:
    """Give the recipient that a row stands for: none for the originator, more than one where its columns contradict each other.

    A row without a type is taken for To. Of an unresolved recipient there is only the raw text.
    """
    kind = number(row, tags.RECIPIENT_TYPE) & _TYPE
    if kind == _ORIGINATOR and tags.RECIPIENT_TYPE in row:
        return ()
    field = _FIELDS.get(kind, Field.TO)
    name = string(row, tags.DISPLAY_NAME) or string(row, tags.RECIPIENT_DISPLAY_NAME)
    smtp, written = _plain(row, tags.SMTP_ADDRESS), _plain(row, tags.EMAIL_ADDRESS)
    ids = binary(row, tags.ENTRY_ID), binary(row, tags.RECIPIENT_ENTRY_ID)
    key = binary(row, tags.SEARCH_KEY)
    known = sum(map(len, (name, smtp, written, key, *ids))) <= _LONGEST_KNOWN
    if found := (_stated if known else _stated.__wrapped__)(field, name, smtp, written, ids, key, codec):
        return found
    for origin, address in _derived(row, name, directory or {}, codec):
        recipient = make_recipient(field, name, address, origin)
        if recipient.address is not None:
            return (recipient,)
    return (_unresolved(field, name, written or smtp or x500_name(row, codec)),)


@lru_cache(16_384)
def _stated(
    field: Field, name: str, smtp: str, written: str, ids: tuple[bytes, ...], key: bytes, codec: str
) -> tuple[Recipient, ...]:
    """Give a recipient for each address that a row states outright; people write to the same people, whose rows are the same.

    The addresses of a row differ only where one was made of another that the person typed, and where the file is damaged.
    """
    found: dict[str, Recipient] = {}
    for origin, address in _addresses(smtp, written, ids, key, codec):
        recipient = make_recipient(field, name, address, origin)
        if recipient.address is not None:
            found.setdefault(recipient.address.addr_spec.lower(), recipient)
    return tuple(found.values())


def _addresses(smtp: str, written: str, ids: tuple[bytes, ...], key: bytes, codec: str) -> Iterator[tuple[Origin, str]]:
    if "@" in smtp:
        yield Origin.RECIPIENT_TABLE, smtp
    if "@" in written:
        yield Origin.RECIPIENT_TABLE, written
    for stored in ids:
        entry = _entry(stored, codec)
        if entry is not None and "@" in entry.address and entry.kind.upper() != "EX":
            yield Origin.ONE_OFF, entry.address.strip(_BLANK)
    kind, _, address = key.rstrip(b"\0").decode("latin-1").partition(":")
    if kind.upper() == "SMTP" and "@" in address:
        yield Origin.RECIPIENT_TABLE, address.lower()  # a search key is in capitals, so how it was written is lost


def _derived(row: Properties, name: str, directory: Directory, codec: str) -> Iterator[tuple[Origin, str]]:
    """Yield what may be the address of a row that states none, the surest first."""
    if known := directory.get(x500_name(row, codec).lower()):
        yield Origin.X500_MAP, known
    for text in (name, string(row, tags.RECIPIENT_DISPLAY_NAME)):
        if inside := address_in(text):
            yield Origin.DISPLAY_NAME, inside


def address_in(name: str) -> str:
    """Give the one address that a display name is, or has beside it: `Anna (anna@example.com)`; empty when there is none."""
    if "@" not in name:
        return ""
    parts = [name, *_BRACKETED.findall(name[:_LONGEST_RAW])]
    found = {one.address.raw for part in parts for one in parse_recipients(Field.TO, part.encode()) if one.address}
    return found.pop() if len(found) == 1 else ""


def x500_name(row: Properties, codec: str = "cp1252") -> str:
    """Give the X.500 name that a row of a directory goes by, empty when it has none."""
    return _x500(string(row, tags.EMAIL_ADDRESS), binary(row, tags.ENTRY_ID), codec)


def directory_pairs(properties: Properties, codec: str = "cp1252") -> Iterator[tuple[str, str]]:
    """Yield the pairs of X.500 name (lower-case) and SMTP address that a row or an item holds, its sender's too."""
    for smtp, address, entry_id in _PEOPLE:
        if smtp not in properties:
            continue
        known = string(properties, smtp)
        if "@" in known and (name := _x500(string(properties, address), binary(properties, entry_id), codec)):
            yield name.lower(), known.strip(_BLANK)


def read_person(
    item: Properties, name: int, smtp: int, address: int, entry_id: int, directory: Directory, codec: str
) -> Address | None:
    """Give the address of the sender, or of whom an item is from, from the four properties that may hold it."""
    shown, written, stored = string(item, name), string(item, address), binary(item, entry_id)
    if found := _person(shown, string(item, smtp), written, stored, codec):
        return found
    return _named(shown, directory.get(_x500(written, stored, codec).lower(), "")) or _named(shown, shown)


@lru_cache(16_384)
def _person(shown: str, smtp: str, written: str, stored: bytes, codec: str) -> Address | None:
    entry = _entry(stored, codec)
    return _named(shown, smtp) or _named(shown, written) or (_named(shown, entry.address) if entry is not None else None)


def _named(shown: str, written: str) -> Address | None:
    return _address(name_of(shown), written.strip(_BLANK)) if "@" in written else None


def _x500(address: str, entry_id: bytes, codec: str) -> str:
    address = address.strip(_BLANK)
    if address.startswith("/"):
        return address
    entry = _entry(entry_id, codec)
    return entry.address if entry is not None and entry.address.startswith("/") else ""


def _entry(stored: bytes, codec: str) -> Entry | None:
    return read_entry_id(stored, codec) if len(stored) > 24 else None


def _plain(row: Properties, tag: int) -> str:
    return string(row, tag).strip(_BLANK)


@lru_cache(16_384)
def _address(name: str, written: str) -> Address | None:
    return read_addr_spec(written, name) if len(written) <= _LONGEST_RAW else None


@lru_cache(16_384)
def make_recipient(field: Field, name: str, written: str, origin: Origin) -> Recipient:
    """Make a recipient of an address as written; people write to the same people, and the same object is sent on at less cost."""
    shown = name_of(name[:_LONGEST_RAW])
    address = _address("" if shown == written else shown, written)
    return Recipient(field, address, f"{shown} <{written}>" if shown and shown != written else written, origin)


def _unresolved(field: Field, name: str, written: str) -> Recipient:
    shown, address = tidy(name[:_LONGEST_RAW]), tidy(written[:_LONGEST_RAW])
    raw = f"{shown} <{address}>" if shown and address and shown != address else shown or address
    return Recipient(field, None, raw, Origin.RECIPIENT_TABLE)
