"""Sets of UIDs as they cross the wire, `1:7,9` (RFC 3501 9, sequence-set), kept as ranges however many there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from missent.readers.imap.faults import Misbehaved

HIGHEST = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class UidSet:
    """Hold UIDs as ranges, both ends included, in order and apart from each other."""

    ranges: tuple[tuple[int, int], ...] = ()

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self.ranges)

    def __iter__(self) -> Iterator[int]:
        for first, last in self.ranges:
            yield from range(first, last + 1)

    @property
    def highest(self) -> int:
        """Give the last UID, 0 when there is none."""
        return self.ranges[-1][1] if self.ranges else 0

    def write(self) -> bytes:
        """Write the set."""
        return b",".join(b"%d" % first if first == last else b"%d:%d" % (first, last) for first, last in self.ranges)

    def cut(self, count: int) -> "Iterator[UidSet]":
        """Yield sets of `count` UIDs each, in order; the last may be smaller."""
        here: list[tuple[int, int]] = []
        room = count
        for first, last in self.ranges:
            while first <= last:
                end = min(last, first + room - 1)
                here.append((first, end))
                room -= end - first + 1
                first = end + 1
                if not room:
                    yield UidSet(tuple(here))
                    here, room = [], count
        if here:
            yield UidSet(tuple(here))

    def within(self, first: int, last: int) -> "UidSet":
        """Give the UIDs from `first` to `last`."""
        found = ((max(first, begin), min(last, end)) for begin, end in self.ranges)
        return UidSet(tuple((begin, end) for begin, end in found if begin <= end))


def of(numbers: Iterable[int]) -> UidSet:
    """Make a set of numbers."""
    return _joined((number, number) for number in numbers)


def read(text: bytes, most: int) -> UidSet:
    """Read a set; raise `Misbehaved` for what is none, or holds more than `most`."""
    ranges = []
    for written in text.split(b",") if text else ():
        first, colon, last = written.partition(b":")
        if not first.isdigit() or len(first) > 10 or (colon and not last.isdigit()) or len(last) > 10:
            raise Misbehaved("a set of messages that cannot be read")
        ends = sorted((int(first), int(last or first)))
        ranges.append((ends[0], ends[1]))
    found = _joined(ranges)
    if len(found) > most or found.highest > HIGHEST or (found.ranges and not found.ranges[0][0]):
        raise Misbehaved("more messages than the folder holds")
    return found


def _joined(ranges: Iterable[tuple[int, int]]) -> UidSet:
    joined: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return UidSet(tuple(joined))
