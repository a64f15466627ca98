"""P(written | meant): what a hand does between the name in the head and the name in the field.

One slip or two, each with the cost of its kind: a weighted optimal string alignment. The shares of the kinds are those of slips
met in public commit logs, where leaving out a letter leads; lists of slips made up by developers have more swaps of letters.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import log

_LAYOUTS = (
    ("1234567890-", "qwertyuiop", "asdfghjkl;", "zxcvbnm,."),  # QWERTY
    ("1234567890-", "qwertzuiop", "asdfghjkl", "yxcvbnm,.-"),  # QWERTZ
    ("1234567890-", "azertyuiop", "qsdfghjklm", "wxcvbn,;:."),  # AZERTY
)
_ROW_SHIFT = (0.0, 0.5, 0.75, 1.25)  # of key widths, as the rows of a keyboard are staggered
_REACH = 1.3  # key widths: a finger lands on the next key, not on the one after it
VOWELS = frozenset("aeiouy")
LOOK_ALIKES = frozenset(
    pair for a, b in ("il", "l1", "i1", "o0", "mn", "uv", "vw", "e3", "s5", "b8", "gq", "ce", "ij") for pair in ((a, b), (b, a))
)

# shares of slips by kind, before they are spread over positions and letters
_OMITTED, _OMITTED_DOUBLE = 0.24, 0.03
_DOUBLED, _INSERTED_NEAR, _INSERTED_VOWEL, _INSERTED_ANY = 0.09, 0.09, 0.06, 0.06
_SWAPPED = 0.10
_NEXT_KEY, _VOWEL, _LOOK_ALIKE, _OTHER = 0.17, 0.06, 0.04, 0.06
_DOT, _HYPHEN_LOST, _HYPHEN_ADDED = 0.01, 0.15, 0.02
_DIGIT_SIBLING = 1e-5  # host1 and host2 are neighbours in a rack, not slips
_MOVED = 2.0  # nats: a letter that moved is one mistake and not two
_NEAR, _ANY = 7, 36  # letters a slip to the next key, or to any key, is spread over

ONE_SLIP = log(5e-3)
TWO_SLIPS = log(1.5e-3)
STRUCTURAL = log(3e-4)
"""ln P of one slip, of two, of a slip of structure (a dot, an ending), in one written name."""


class SlipKind(StrEnum):
    """Name what the hand did."""

    OMITTED = "omitted"
    INSERTED = "inserted"
    SUBSTITUTED = "substituted"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class Slip:
    """Hold one slip: the characters meant and written (one empty where one was lost or added), and where in the meant name."""

    kind: SlipKind
    meant: str
    written: str
    position: int


@dataclass(frozen=True, slots=True)
class Path:
    """Hold the cheapest way from the meant name to the written one; `cost` is -ln P(written | meant, so many slips)."""

    cost: float
    slips: tuple[Slip, ...]


def _neighbours() -> Mapping[str, frozenset[str]]:
    """Lay the three keyboards over each other: which keys are next to which on any of them."""
    near: dict[str, set[str]] = {}
    for rows in _LAYOUTS:
        keys = [(key, row, column + _ROW_SHIFT[row]) for row, line in enumerate(rows) for column, key in enumerate(line)]
        for a, row, x in keys:
            near.setdefault(a, set()).update(
                b for b, other, y in keys if a != b and abs(row - other) <= 1 and abs(x - y) < _REACH
            )
    return {key: frozenset(keys) for key, keys in near.items()}


NEIGHBOURS = _neighbours()
"""Which keys are next to which on QWERTY, QWERTZ or AZERTY."""


def omission(meant: str, at: int) -> float:
    """Give the cost of leaving out `meant[at]`."""
    letter, n = meant[at], len(meant)
    if letter == ".":
        return -log(_DOT / n)
    if letter == "-":
        return -log(_HYPHEN_LOST / n)
    double = meant[at - 1 : at] == letter or meant[at + 1 : at + 2] == letter
    return -log(_OMITTED / n + (_OMITTED_DOUBLE if double else 0.0))


def insertion(meant: str, at: int, letter: str) -> float:
    """Give the cost of typing `letter` before `meant[at]`."""
    n = len(meant) + 1
    before, after = meant[at - 1 : at] if at else "", meant[at : at + 1]
    if letter == ".":
        return -log(_DOT / n)
    if letter == "-":
        return -log(_HYPHEN_ADDED / n)
    if letter.isdigit() and (before.isdigit() or after.isdigit()):
        return -log(_DIGIT_SIBLING / n)
    if letter in (before, after):
        return -log(_DOUBLED / n)
    if letter.isdigit():
        return -log((0.02 if at in (0, len(meant)) else 0.004) / n / 10)
    share = _INSERTED_ANY / _ANY
    if letter in NEIGHBOURS.get(before, ()) or letter in NEIGHBOURS.get(after, ()):
        share += _INSERTED_NEAR / (_NEAR + 1)
    if letter in VOWELS:
        share += _INSERTED_VOWEL / len(VOWELS)
    return -log(share / n)


def substitution(meant: str, at: int, letter: str) -> float:
    """Give the cost of typing `letter` for `meant[at]`."""
    own, n = meant[at], len(meant)
    near = letter in NEIGHBOURS.get(own, ())
    if own in ".-" or letter in ".-":
        return -log((0.02 if near or (own in ".-" and letter in ".-") else 0.001) / n)
    if own.isdigit() and letter.isdigit():
        return -log(_DIGIT_SIBLING / n)
    share = _OTHER / _ANY
    if near:
        share += _NEXT_KEY / (_NEAR - 1)
    if own in VOWELS and letter in VOWELS:
        share += _VOWEL / (len(VOWELS) - 1)
    if (own, letter) in LOOK_ALIKES:
        share += _LOOK_ALIKE / 2
    return -log(share / n)


def swap(meant: str) -> float:
    """Give the cost of swapping two letters of `meant`."""
    return -log(_SWAPPED / max(1, len(meant) - 1))


def one_slip(meant: str, written: str, start: int = 0) -> Path | None:
    """Explain `written` by exactly one slip, None when it takes more or none; both are known to agree before `start`."""
    n, m = len(meant), len(written)
    if not -1 <= n - m <= 1 or meant == written:
        return None
    head = _agreement(meant, written, start)
    if n == m:
        if meant[head + 1 :] == written[head + 1 :]:
            slip = Slip(SlipKind.SUBSTITUTED, meant[head], written[head], head)
            return Path(substitution(meant, head, written[head]), (slip,))
        pair = meant[head : head + 2]
        if written[head : head + 2] == pair[::-1] and meant[head + 2 :] == written[head + 2 :]:
            return Path(swap(meant), (Slip(SlipKind.SWAPPED, pair, pair[::-1], head),))
        return None
    if n > m:
        if meant[head + 1 :] != written[head:]:
            return None
        return Path(omission(meant, head), (Slip(SlipKind.OMITTED, meant[head], "", head),))
    if meant[head:] != written[head + 1 :]:
        return None
    return Path(insertion(meant, head, written[head]), (Slip(SlipKind.INSERTED, "", written[head], head),))


def two_slips(meant: str, written: str) -> Path | None:
    """Explain `written` by exactly two slips at the least cost (Damerau's four kinds); None when it takes more or fewer.

    The first slip is at the first difference, as nothing is to be explained left of it; the second is what is left over.
    """
    n, m = len(meant), len(written)
    if not -2 <= n - m <= 2:
        return None
    head = _agreement(meant, written, 0)
    found: list[Path] = []
    for kind, between in _first_slips(meant, written, head):
        second = one_slip(between, written, head)
        if second is not None:
            first = _one_of(kind, meant, written, head)
            slips = first.slips + second.slips
            found.append(Path(first.cost + second.cost - (_MOVED if _is_move(*slips) else 0.0), slips))
    return min(found, key=lambda path: path.cost, default=None)


def _agreement(meant: str, written: str, start: int) -> int:
    """Give the place of the first difference."""
    end = min(len(meant), len(written))
    while start < end and meant[start] == written[start]:
        start += 1
    return start


def _first_slips(meant: str, written: str, at: int) -> Iterator[tuple[SlipKind, str]]:
    """Yield what one slip at the first difference makes of `meant`."""
    if at < len(meant):
        yield SlipKind.OMITTED, meant[:at] + meant[at + 1 :]
    if at < len(written):
        yield SlipKind.INSERTED, meant[:at] + written[at] + meant[at:]
        if at < len(meant):
            yield SlipKind.SUBSTITUTED, meant[:at] + written[at] + meant[at + 1 :]
    if at + 1 < len(meant):
        yield SlipKind.SWAPPED, meant[:at] + meant[at + 1] + meant[at] + meant[at + 2 :]


def _one_of(kind: SlipKind, meant: str, written: str, at: int) -> Path:
    """Give the slip of a kind at a place, with its cost."""
    if kind is SlipKind.OMITTED:
        return Path(omission(meant, at), (Slip(kind, meant[at], "", at),))
    if kind is SlipKind.INSERTED:
        return Path(insertion(meant, at, written[at]), (Slip(kind, "", written[at], at),))
    if kind is SlipKind.SUBSTITUTED:
        return Path(substitution(meant, at, written[at]), (Slip(kind, meant[at], written[at], at),))
    pair = meant[at : at + 2]
    return Path(swap(meant), (Slip(kind, pair, pair[::-1], at),))


def _is_move(first: Slip, second: Slip) -> bool:
    """Tell whether two slips are one letter that came too early or too late (gimal for gmail)."""
    same = first.meant + first.written == second.meant + second.written
    return same and {first.kind, second.kind} == {SlipKind.OMITTED, SlipKind.INSERTED}
