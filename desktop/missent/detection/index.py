"""Known names within one slip of a written one, at a cost that does not grow with the list.

Two names are one slip apart only when they share a form with at most one character left out (Garbe's symmetric deletion), so a
look-up costs one hash per character. Names two slips apart are sought among the few hundred likeliest only.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from missent.detection.channel import one_slip
from missent.detection.domains import SuffixList
from missent.detection.postings import Postings, entry, key_of, keys_without_one, pack

MEANABLE = 3e-6
"""The weakest prior a name may have and still be suggested; else every listed name attracts its neighbours."""

_TWO_SLIP_PRIOR = 1e-4
_TWO_SLIP_NAMES = 1200
_TWO_SLIP_LENGTH = 8
_SAME_NAME_PRIOR = 1e-4


@dataclass(frozen=True, slots=True)
class IndexParts:
    """Hold an index as it is stored, by the numbers of names; `likely` are those that may be two slips away."""

    near: memoryview
    letters: memoryview
    labels: memoryview
    parts: memoryview
    likely: list[int]


class NameIndex:
    """Find names near a written one; a name's number is its place in `names`."""

    def __init__(self, names: list[str], parts: IndexParts) -> None:
        self._names = names
        self._near, self._letters = Postings(parts.near), Postings(parts.letters)
        self._labels, self._parts = Postings(parts.labels), Postings(parts.parts)
        self._likely: dict[str, list[tuple[int, str]]] = {}
        for number in parts.likely:
            name = names[number]
            self._likely.setdefault(_ending(name), []).append((_letters(name), name))
        self._pools: dict[tuple[str, int], list[tuple[int, list[tuple[int, str]]]]] = {}

    def __len__(self) -> int:
        """Count the names."""
        return len(self._names)

    def near(self, written: str) -> set[str]:
        """Give names that may be one slip away (and some that are a letter lost and another gained apart)."""
        names = self._names
        found = {names[number] for number in self._near.numbers(keys_without_one(written))}
        found.discard(written)
        return found

    def farther(self, written: str) -> Iterator[str]:
        """Yield likely names that may be two slips away: of about its length, and with about its letters.

        Where the written ending is one that likely names have, at most one of the slips is sought in it.
        """
        if len(written) < _TWO_SLIP_LENGTH - 2:
            return
        own, ending = _letters(written), _ending(written)
        for most, names in self._pool(ending if ending in self._likely else "", len(written)):
            yield from [name for letters, name in names if (letters ^ own).bit_count() <= most]

    def _pool(self, ending: str, length: int) -> list[tuple[int, list[tuple[int, str]]]]:
        """Give the likely names of about a length, under the endings that may have been meant (all, where `ending` is empty).

        With them comes in how many letters they may differ: a slip that changes the length takes or brings one letter, any other
        takes one and brings one.
        """
        pool = self._pools.get((ending, length))
        if pool is None:
            names = [
                entry
                for meant, entries in self._likely.items()
                if not ending or meant == ending or one_slip(meant, ending)
                for entry in entries
            ]
            pool = [(4 - abs(more), [entry for entry in names if len(entry[1]) == length + more]) for more in range(-2, 3)]
            self._pools[ending, length] = pool
        return pool

    def same_letters(self, written: str) -> list[str]:
        """Give names that differ in dots and hyphens only."""
        letters = bare(written)
        return [name for name in self._found(self._letters, letters) if name != written and bare(name) == letters]

    def same_label(self, label: str) -> list[str]:
        """Give likely names that are this label with some ending."""
        return [name for name in self._found(self._labels, label) if name.startswith(label + ".")]

    def same_parts(self, written: str) -> list[str]:
        """Give names of the same labels in another order."""
        parts = _in_order(written)
        return [name for name in self._found(self._parts, parts) if name != written and _in_order(name) == parts]

    def _found(self, postings: Postings, form: str) -> Iterator[str]:
        return (self._names[number] for number in postings.numbers((key_of(form),)))


def index_parts(names: Mapping[str, float], suffixes: SuffixList, same_label: int) -> IndexParts:
    """Make the parts of an index; `names` maps each name to its prior.

    A label shorter than `same_label` characters is no sign of the same holder under another ending.
    """
    near: list[int] = []
    letters, labels, parts, likely = [], [], [], []
    for number, (name, prior) in enumerate(names.items()):
        if prior < MEANABLE:
            continue
        near += [entry(key, number) for key in keys_without_one(name)]
        letters.append(entry(key_of(bare(name)), number))
        parts.append(entry(key_of(_in_order(name)), number))
        if prior >= _SAME_NAME_PRIOR:
            subdomain, label, _suffix = suffixes.split(name)
            if not subdomain and len(label) >= same_label:
                labels.append(entry(key_of(label), number))
        if prior >= _TWO_SLIP_PRIOR and len(name) >= _TWO_SLIP_LENGTH:
            likely.append((-prior, name, number))
    likeliest = [number for _prior, _name, number in sorted(likely)[:_TWO_SLIP_NAMES]]
    return IndexParts(pack(near), pack(letters), pack(labels), pack(parts), likeliest)


def index_of(names: Mapping[str, float], suffixes: SuffixList, same_label: int) -> NameIndex:
    """Make an index of names and their priors."""
    return NameIndex(list(names), index_parts(names, suffixes, same_label))


def bare(name: str) -> str:
    """Give the letters and digits of `name` alone."""
    return name.replace(".", "").replace("-", "")


def forms(name: str) -> set[str]:
    """Give `name` and what is left of it when any one character is left out."""
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def _ending(name: str) -> str:
    """Give the last label of a name."""
    return name.rpartition(".")[2]


def _in_order(name: str) -> str:
    """Give the labels of a name in the order of the alphabet."""
    return ".".join(sorted(name.split(".")))


def _letters(name: str) -> int:
    """Give the characters of `name` as bits: of each letter whether it stands there once and twice, of others their class."""
    bits = 0
    for letter in name:
        first = _BITS.get(letter) or 1 << (_OTHERS + (ord(letter) & 7))
        bits |= first << 1 if bits & first and first < 1 << _OTHERS else first
    return bits


_OTHERS = 52  # two bits for each letter come before
_BITS = {letter: 1 << (2 * at) for at, letter in enumerate(ascii_lowercase)}
