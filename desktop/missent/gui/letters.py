"""The letters of two addresses side by side: where they differ, and how a disguised name is shown so that it hides nothing."""

import unicodedata
from functools import lru_cache
from itertools import groupby, zip_longest

from missent.report.slip import in_letters
from missent.report.visible import visible

Letters = list[tuple[str, bool]]
"""The letters of one side of a pair, each with whether it differs; an empty string is a gap."""

Pairs = list[tuple[str, str]]
"""The letters of both sides, an empty string where one has none."""

_LONGEST = 260  # letters; no domain has more than 253


@lru_cache(4096)
def align(written: str, meant: str) -> Pairs:
    """Put the letters of two names side by side.

    What differs stands at the first place where it can stand, which is where the reasons say that the slip is. A label that keeps
    fewer letters than it changes is another word, and is replaced letter by letter.
    """
    if max(len(written), len(meant)) > _LONGEST:
        return list(zip_longest(written, meant, fillvalue=""))
    pairs: Pairs = []
    for _, group in groupby(_cheapest(written, meant), key=lambda pair: pair == (".", ".")):
        label = list(group)
        pairs += _replaced(label) if _is_another_word(label) else label
    return pairs


def _is_another_word(label: Pairs) -> bool:
    changes = [pair for pair in label if pair[0] != pair[1]]
    only_added_or_lost = any(all(not pair[side] for pair in changes) for side in (0, 1))
    return 2 * len(changes) > len(label) and not only_added_or_lost


def _replaced(label: Pairs) -> Pairs:
    left, right = ("".join(side) for side in zip(*label, strict=True))
    return list(zip_longest(left, right, fillvalue=""))


def _cheapest(written: str, meant: str) -> Pairs:
    """Walk the way of fewest slips (one letter lost, added, changed, or two swapped), the letters that agree first."""
    rest = _costs(written, meant)
    pairs: Pairs = []
    i = j = 0
    while i < len(written) or j < len(meant):
        both, cost = i < len(written) and j < len(meant), rest[i][j]
        if both and written[i] == meant[j] and rest[i + 1][j + 1] == cost:
            pairs.append((written[i], meant[j]))
            i, j = i + 1, j + 1
        elif _swapped(written, meant, i, j) and rest[i + 2][j + 2] + 1 == cost:
            pairs += zip(written[i : i + 2], meant[j : j + 2], strict=True)
            i, j = i + 2, j + 2
        elif both and rest[i + 1][j + 1] + 1 == cost:
            pairs.append((written[i], meant[j]))
            i, j = i + 1, j + 1
        elif j < len(meant) and rest[i][j + 1] + 1 == cost:
            pairs.append(("", meant[j]))
            j += 1
        else:
            pairs.append((written[i], ""))
            i += 1
    return pairs


def _costs(written: str, meant: str) -> list[list[int]]:
    """Count the fewest slips between the rests of two names, from each place of the one and of the other."""
    n, m = len(written), len(meant)
    rest = [[max(n - i, m - j) for j in range(m + 1)] for i in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            change = rest[i + 1][j + 1] + (written[i] != meant[j])
            cost = min(change, rest[i][j + 1] + 1, rest[i + 1][j] + 1)
            rest[i][j] = min(cost, rest[i + 2][j + 2] + 1) if _swapped(written, meant, i, j) else cost
    return rest


def _swapped(written: str, meant: str, i: int, j: int) -> bool:
    pair = written[i : i + 2]
    return len(pair) == 2 and pair[0] != pair[1] and pair[::-1] == meant[j : j + 2]


def within(pairs: Pairs, at: int, room: int) -> Pairs:
    """Cut an address to `room` letters: its local-part (before `at`) first, and then its domain, around the first difference."""
    if len(pairs) <= room:
        return pairs
    domain, cut = pairs[at:], ("…", "…")
    if len(domain) < room:
        return [*pairs[: room - len(domain) - 1], cut, *domain]
    first = next((place for place, (left, right) in enumerate(domain) if left != right), 0)
    start = max(0, min(first - room // 2, len(domain) - room))
    kept = domain[start : start + room]
    return [cut, *kept[1:-1], kept[-1] if start + room == len(domain) else cut]


def unmarked(text: str) -> Letters:
    """Give letters of which none differs."""
    return [(letter, False) for letter in text]


def sides(local_part: str, written: str, meant: str) -> tuple[Letters, Letters]:
    """Mark where two domains differ, below the same local-part; empty `local_part`: the domains alone.

    A name in A-labels is compared by the letters it stands for; in itself, whole labels are marked, for its letters tell nothing.
    """
    head = unmarked(f"{local_part}@" if local_part else "")
    pairs = align(visible(in_letters(written)), visible(in_letters(meant)))
    sent = _labels(written, meant) if is_coded(written) else [(a, a != b) for a, b in pairs]
    intended = _labels(meant, written) if is_coded(meant) else [(b, a != b) for a, b in pairs]
    return head + sent, head + intended


def is_coded(domain: str) -> bool:
    """Tell whether a domain in A-labels stands for other letters."""
    return in_letters(domain) != domain


def _labels(name: str, other: str) -> Letters:
    known = other.split(".")
    marked = [[(letter, label not in known) for letter in label] for label in name.split(".")]
    return [letter for place, label in enumerate(marked) for letter in ([(".", False)] if place else []) + label]


def revealed(domain: str) -> str:
    """Give a domain in the letters it stands for, but as its code point each letter that is foreign to the rest of its label."""
    return ".".join(_reveal(label) for label in visible(in_letters(domain)).split("."))


def _reveal(label: str) -> str:
    latin = [unicodedata.name(letter, "").startswith("LATIN") for letter in label if letter.isalpha()]
    if all(latin) or not any(latin):
        return label
    return "".join(
        f"⟨U+{ord(letter):04X}⟩" if letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN") else letter
        for letter in label
    )


def runs(letters: Letters) -> Letters:
    """Join neighbouring letters of the same kind, so that they are measured and drawn at once; a gap stays by itself."""
    joined: Letters = []
    for is_gap, group in groupby(letters, key=lambda letter: not letter[0]):
        if is_gap:
            joined += group
            continue
        for differs, alike in groupby(group, key=lambda letter: letter[1]):
            joined.append(("".join(letter for letter, _ in alike), differs))
    return joined
