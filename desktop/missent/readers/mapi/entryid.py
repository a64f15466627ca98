"""Whom an entry id names: a one-off address that somebody typed, or an entry of a directory ([MS-OXCDATA] 2.2.5)."""

from codecs import utf_16_le_decode
from dataclasses import dataclass
from typing import Final

_PROVIDER: Final = slice(4, 20)
_ONE_OFF: Final = bytes.fromhex("812B1FA4BEA310199D6E00DD010F5402")
_DIRECTORY: Final = bytes.fromhex("DCA740C8C042101AB4B908002B2FE182")
_UNICODE: Final = 0x8000
_LONGEST: Final = 16 << 10


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold what an entry id says; `kind` is the address type: SMTP, EX (`address` is then an X.500 name), FAX."""

    name: str
    kind: str
    address: str


def read_entry_id(stored: bytes, codec: str = "cp1252") -> Entry | None:
    """Read a one-off entry id ([MS-OXCDATA] 2.2.5.1) or an address book's ([MS-OXCDATA] 2.2.5.2); None for any other."""
    provider = stored[_PROVIDER]
    if provider == _ONE_OFF:
        return _one_off(stored, codec)
    if provider == _DIRECTORY:
        name = stored[28:_LONGEST].partition(b"\0")[0].decode("latin-1")
        return Entry("", "EX", name) if name else None
    return None


def _one_off(stored: bytes, codec: str) -> Entry | None:
    flags = int.from_bytes(stored[22:24], "little")
    rest = stored[24:_LONGEST]
    text = utf_16_le_decode(rest, "replace", True)[0] if flags & _UNICODE else rest.decode(codec, "replace")
    parts = text.split("\0", 3)
    return Entry(parts[0], parts[1], parts[2]) if len(parts) > 2 else None
