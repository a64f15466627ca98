"""Which of many names have a given form: hashes of forms in one sorted array, so that a hundred thousand names weigh little.

An entry is a hash of 32 bits above a name's number of 32 bits. Hashes collide: who asks looks at the names that come back.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from math import isqrt
from sys import byteorder
from zlib import crc32

_NUMBER = (1 << 32) - 1


class Postings:
    """Find the numbers of the names that have a form."""

    def __init__(self, stored: memoryview) -> None:
        """Look things up in what `pack` made, where it lies: nothing is copied."""
        if byteorder == "big":
            entries = array("Q", bytes(stored))
            entries.byteswap()
            stored = memoryview(entries.tobytes())
        self._entries = stored.cast("Q")
        self._spread = 2 * isqrt(len(self._entries)) + 1

    def numbers(self, keys: Iterable[int]) -> list[int]:
        """List the numbers of the names that may have a form hashed to one of `keys`; one may stand there more than once."""
        entries, spread, end = self._entries, self._spread, len(self._entries)
        found = []
        for key in keys:
            # hashes are spread evenly, so that the place of one is nearly known; four standard deviations either way
            first = key << 32
            guess = key * end >> 32
            low, high = max(0, guess - spread), min(end, guess + spread)
            at = bisect_left(entries, first, low, high)
            if at in (low, high):
                at = bisect_left(entries, first)
            while at < end and entries[at] >> 32 == key:
                found.append(entries[at] & _NUMBER)
                at += 1
        return found


def pack(entries: Iterable[int]) -> memoryview:
    """Sort what `entry` made and give it as bytes, little end first; the same entry may stand more than once."""
    packed = array("Q", sorted(entries))
    if byteorder == "big":
        packed.byteswap()
    return memoryview(packed.tobytes())


def entry(key: int, number: int) -> int:
    """Join the hash of a form and the number of a name that has it."""
    return key << 32 | number


def key_of(form: str) -> int:
    """Hash a form."""
    return crc32(form.encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=8)
def keys_without_one(name: str) -> tuple[int, ...]:
    """Hash `name`, and what is left of it when any one character is left out, without writing the forms down.

    The last few are kept, as one name is looked up in several indexes.
    """
    text = name.encode("utf-8", "surrogatepass")
    keys, head = [crc32(text)], 0
    for at in range(len(text)):
        keys.append(crc32(text[at + 1 :], head))
        head = crc32(text[at : at + 1], head)
    return tuple(keys)
