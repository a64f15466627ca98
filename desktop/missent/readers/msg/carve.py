"""The last resort: addresses found in the bytes of a message whose recipients are known to be lost.

They may be anybody's: the sender's, or one that is merely spoken of. Whoever is told of them is told that they were *carved*.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from missent.model import Address, Field, Origin, Recipient
from missent.readers.addrspec import read_addr_spec

_WINDOW: Final = 8 << 20
_REACH: Final = 2 * 320  # bytes of the longest address, each letter with its NUL
_LARGEST: Final = 512 << 20
_MOST: Final = 5_000
_LOCAL: Final = 64  # [RFC 5321] 4.5.3.1.1
_BEFORE: Final = re.compile(rb"[A-Za-z0-9.!#$%&'*+?^_`{|}~-]*+\Z")
_AFTER: Final = re.compile(rb"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}+)\.)++[A-Za-z]{2,24}+")
_STRAY: Final = b".'`{|}~*!?&^$#%"
_NULS: Final = re.compile(rb"(?:[!-~]\0)++")


def carve(file: BinaryIO, size: int) -> list[Recipient]:
    """Find the addresses in a file's bytes, in ASCII and in UTF-16, each once, in the order in which they stand."""
    found: dict[str, Recipient] = {}
    size = min(size, _LARGEST)
    for place in range(0, size, _WINDOW):
        before = min(place, _REACH)
        file.seek(place - before)
        data = file.read(before + _WINDOW + _REACH) or b""
        for address in _addresses(data, before, before + _WINDOW):
            found.setdefault(address.addr_spec.lower(), Recipient(Field.TO, address, address.raw, Origin.CARVED))
        if len(found) >= _MOST:
            break
    return list(found.values())


def _addresses(data: bytes, start: int, stop: int) -> Iterator[Address]:
    """Yield the addresses whose at-sign stands between `start` and `stop`."""
    at = data.find(b"@", start, stop)
    while at >= 0:
        wide = data[at + 1 : at + 2] == b"\0"
        if wide:
            before, after = _narrow(data, at)
        else:
            before, after = data[max(0, at - _LOCAL) : at], data[at + 1 : at + 256]
        if (local := _BEFORE.search(before)) and local[0] and (domain := _AFTER.match(after)):
            written = local[0].lstrip(_STRAY) + b"@" + domain[0]
            if address := read_addr_spec(written.decode("ascii"), ""):
                yield address
        at = data.find(b"@", at + 1, stop)


def _narrow(data: bytes, at: int) -> tuple[bytes, bytes]:
    """Give what stands before and after an at-sign in UTF-16, as ASCII."""
    start = at
    while start >= 2 and at - start < 2 * _LOCAL and data[start - 1] == 0 and 0x21 <= data[start - 2] <= 0x7E:
        start -= 2
    end = _NULS.match(data, at + 2, at + 512)
    return data[start:at:2], (end[0] if end else b"")[::2]
