"""How likely a name is as a name: a character model of order 4, smoothed by interpolation (Witten and Bell 1991).

A name that reads like a name speaks for being right; `gmial` reads like none.
"""

from collections.abc import Iterable, Mapping
from math import log

ORDER = 4
START, END = "^", "$"
_REMEMBERED = 100_000  # grams
_ALPHABET = 40  # letters, digits, hyphen, dot and the end


class CharacterModel:
    """Give ln P(name) from counts of grams: `grams` maps up to three letters of context and the letter to its count."""

    def __init__(self, grams: Mapping[str, int], contexts: Mapping[str, tuple[int, int]]) -> None:
        self._grams = grams
        self._contexts = contexts
        self._known: dict[str, float] = {}
        self._last = ("", 0.0)  # a name is asked for on both sides of one judgement

    def log_probability(self, name: str) -> float:
        """Give ln P(name), with its end."""
        if name == self._last[0] and name:
            return self._last[1]
        text = START + name + END
        known, total = self._known, 0.0
        for at in range(1, len(text)):
            gram = text[max(0, at - ORDER + 1) : at + 1]
            value = known.get(gram)
            if value is None:
                if len(known) >= _REMEMBERED:
                    known.clear()
                value = known[gram] = log(self._probability(gram[:-1], gram[-1]))
            total += value
        self._last = (name, total)
        return total

    def _probability(self, context: str, letter: str) -> float:
        """Mix the orders from the shortest context up, each weighed by how many letters were seen after it."""
        probability = 1 / _ALPHABET
        for length in range(len(context) + 1):
            tail = context[len(context) - length :]
            seen = self._contexts.get(tail)
            if seen is None:
                break
            total, kinds = seen
            probability = (self._grams.get(tail + letter, 0) + kinds * probability) / (total + kinds)
        return probability


def count(names: Iterable[str]) -> tuple[dict[str, int], dict[str, tuple[int, int]]]:
    """Count the grams of `names`, and for each context how many letters and how many different ones came after it."""
    grams: dict[str, int] = {}
    for name in names:
        text = START + name + END
        for at in range(1, len(text)):
            for length in range(min(ORDER, at + 1)):
                gram = text[at - length : at + 1]
                grams[gram] = grams.get(gram, 0) + 1
    contexts: dict[str, tuple[int, int]] = {}
    for gram, number in grams.items():
        total, kinds = contexts.get(gram[:-1], (0, 0))
        contexts[gram[:-1]] = (total + number, kinds + 1)
    return grams, contexts
