"""A text as triage asks it: what it holds is worked out once, however many signs are looked for in it."""

import re
from functools import cached_property
from typing import Final

from missent.triage.table import phrases, words

MOST_WORDS: Final = 60_000
"""Words of a text that are compared with the lists."""

WORD: Final = re.compile(r"[\w-]{1,40}")
_NUMBER: Final = re.compile(r"\d(?:[ .-]?\d){5}")


class Text:
    """Hold one text, and what was worked out of it."""

    def __init__(self, value: str) -> None:
        self.value = value

    @cached_property
    def lower(self) -> str:
        """Give the text in small letters."""
        return self.value.lower()

    @cached_property
    def has_number(self) -> bool:
        """Tell whether there are six digits together, the least that a number of a person has."""
        return _NUMBER.search(self.value) is not None

    def holds(self, *literals: str) -> bool:
        """Tell whether one of these small letters stands in it: cheap, and asked before any pattern is tried."""
        return any(literal in self.lower for literal in literals)

    def said(self, name: str) -> set[str]:
        """Give which words and phrases of a list stand in it, by what they stand for."""
        listed = words(name)
        found = {listed[word] for word in self._words & listed.keys()}
        for first, phrase in phrases(name):
            if first in self._words and f" {phrase} " in self._in_order:
                found.add(listed[phrase])
        return found

    @cached_property
    def _tokens(self) -> list[str]:
        """Give the words in their order; an apostrophe parts them."""
        return WORD.findall(self.lower)[:MOST_WORDS]

    @cached_property
    def _words(self) -> set[str]:
        return set(self._tokens)

    @cached_property
    def _in_order(self) -> str:
        """Give the words, one blank between two and round all, so that a phrase is found in whole words."""
        return f" {' '.join(self._tokens)} "
