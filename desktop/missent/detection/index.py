"""Known names within one slip of a written one, at a cost that does not grow with the list.

Two names are one slip apart only when they share a form with at most one character left out (Garbe's symmetric deletion), so a
look-up costs one hash per character. Names two slips apart are sought among the few hundred likeliest only.
"""

from collections.abc import Iterator, Mapping

from missent.detection.domains import SuffixList

MEANABLE = 3e-6
"""The weakest prior a name may have and still be suggested; else every listed name attracts its neighbours."""

_TWO_SLIP_PRIOR = 2.5e-5
_TWO_SLIP_NAMES = 1200
_TWO_SLIP_LENGTH = 8
_SAME_NAME_PRIOR = 1e-4


class NameIndex:
    """Find names near a written one; `names` maps each to its prior.

    A label shorter than `same_label` characters is no sign of the same holder under another ending.
    """

    def __init__(self, names: Mapping[str, float], suffixes: SuffixList, same_label: int) -> None:
        self._near: dict[str, list[str]] = {}
        self._letters: dict[str, list[str]] = {}
        self._labels: dict[str, list[str]] = {}
        self._parts: dict[tuple[str, ...], list[str]] = {}
        for name, prior in names.items():
            if prior < MEANABLE:
                continue
            for form in forms(name):
                self._near.setdefault(form, []).append(name)
            self._letters.setdefault(bare(name), []).append(name)
            self._parts.setdefault(tuple(sorted(name.split("."))), []).append(name)
            if prior >= _SAME_NAME_PRIOR:
                subdomain, label, _suffix = suffixes.split(name)
                if not subdomain and len(label) >= same_label:
                    self._labels.setdefault(label, []).append(name)
        likely = sorted(
            (name for name, prior in names.items() if prior >= _TWO_SLIP_PRIOR), key=lambda name: (-names[name], name)
        )
        self._by_length: dict[int, list[tuple[int, str]]] = {}
        for name in [name for name in likely if len(name) >= _TWO_SLIP_LENGTH][:_TWO_SLIP_NAMES]:
            self._by_length.setdefault(len(name), []).append((_letter_set(name), name))

    def near(self, written: str) -> set[str]:
        """Give names that may be one slip away (and some that are a letter lost and another gained apart)."""
        found: set[str] = set()
        for form in forms(written):
            found.update(self._near.get(form, ()))
        found.discard(written)
        return found

    def farther(self, written: str) -> Iterator[str]:
        """Yield likely names that may be two slips away: of about its length, and with about its letters."""
        own = _letter_set(written)
        for difference in range(-2, 3):
            # a slip that changes the length takes or brings one letter, any other takes one and brings one
            most = 4 - abs(difference)
            names = self._by_length.get(len(written) + difference, ())
            yield from [name for letters, name in names if (letters ^ own).bit_count() <= most]

    def same_letters(self, written: str) -> list[str]:
        """Give names that differ in dots and hyphens only."""
        return [name for name in self._letters.get(bare(written), ()) if name != written]

    def same_label(self, label: str) -> list[str]:
        """Give likely names that are this label with some ending."""
        return self._labels.get(label, [])

    def same_parts(self, written: str) -> list[str]:
        """Give names of the same labels in another order."""
        return [name for name in self._parts.get(tuple(sorted(written.split("."))), ()) if name != written]


def forms(name: str) -> set[str]:
    """Give `name` and what is left of it when any one character is left out."""
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def bare(name: str) -> str:
    """Give the letters and digits of `name` alone."""
    return name.replace(".", "").replace("-", "")


def _letter_set(name: str) -> int:
    """Give the characters of `name` as a set of bits."""
    bits = 0
    for letter in name:
        bits |= 1 << (ord(letter) & 63)
    return bits
