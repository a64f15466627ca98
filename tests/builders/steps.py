"""Counts the steps that a backtracking matcher takes for a pattern, so that growth can be told without a clock.

It walks the tree that the library's own parser makes of the pattern, letter by letter, and tries what the library would try: the
longest repeat first, every branch in turn, nothing again after a possessive repeat. It knows no shortcuts, so it never counts
less than the library's own matcher would take, within a constant.
"""

import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_CATEGORIES = {
    codes.CATEGORY_DIGIT: str.isdecimal,
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
    codes.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdecimal(),
    codes.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    codes.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}
_SINGLE = (codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN)
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


class TooManyStepsError(Exception):
    """Say that a search took more steps than it was allowed."""


class Matcher:
    """Search with one pattern and count the steps."""

    def __init__(self, pattern: "re.Pattern[str] | re.Pattern[bytes]", most: int) -> None:
        text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
        flags = pattern.flags & (re.I | re.M | re.S | re.X)
        self.tree = parser.parse(text, flags | (0 if isinstance(pattern.pattern, str) else re.A))
        self._ignore_case = bool(flags & re.I)
        self._lines = bool(flags & re.M)
        self._dot_all = bool(flags & re.S)
        self._most = most
        self.steps = 0
        self._text = ""

    def search_all(self, text: str) -> int:
        """Find the pattern wherever it is, one after the other, as `finditer` does; give the steps it took."""
        self._text = text.lower() if self._ignore_case else text
        self.steps = place = 0
        while place <= len(text):
            end = next(self._run(list(self.tree), 0, place), place)
            place = max(end, place + 1)
        return self.steps

    def matches_at(self, text: str, place: int) -> bool:
        """Tell whether the pattern matches from one place on."""
        self._text = text.lower() if self._ignore_case else text
        return next(self._run(list(self.tree), 0, place), None) is not None

    def _tick(self) -> None:
        self.steps += 1
        if self.steps > self._most:
            raise TooManyStepsError(self.steps)

    def _run(self, items: list[Any], at: int, place: int) -> Iterator[int]:
        """Yield every place where the items from `at` on can end, in the order they are tried."""
        if at == len(items):
            yield place
            return
        for end in self._one(*items[at], place):
            yield from self._run(items, at + 1, end)

    def _one(self, code: Any, value: Any, place: int) -> Iterator[int]:
        self._tick()
        if code in _SINGLE:
            if place < len(self._text) and self._is(code, value, self._text[place]):
                yield place + 1
        elif code in _REPEATS:
            yield from self._repeat(code, *value, place)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from self._run(list(branch), 0, place)
        elif code is codes.SUBPATTERN:
            yield from self._run(list(value[3]), 0, place)
        elif code is codes.ATOMIC_GROUP:
            end = next(self._run(list(value), 0, place), None)
            if end is not None:
                yield end
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            found = self._looks(*value, place)
            if found is (code is codes.ASSERT):
                yield place
        elif code is codes.AT:
            if self._stands(value, place):
                yield place
        else:
            raise NotImplementedError(code)

    def _looks(self, direction: int, inner: Any, place: int) -> bool:
        start = place
        if direction < 0:
            start -= inner.getwidth()[0]
            if start < 0:
                return False
        return any(direction > 0 or end == place for end in self._run(list(inner), 0, start))

    def _repeat(self, code: Any, least: int, most: Any, inner: Any, place: int) -> Iterator[int]:
        most = len(self._text) + 1 if most is codes.MAXREPEAT else int(most)
        items = list(inner)
        if code is codes.MIN_REPEAT:
            yield from self._shortest(items, least, most, place)
            return
        ends = self._longest(items, least, most, place)
        if code is codes.POSSESSIVE_REPEAT:
            end = next(ends, None)
            if end is not None:
                yield end
        else:
            yield from ends

    def _longest(self, items: list[Any], least: int, most: int, place: int) -> Iterator[int]:
        if len(items) == 1 and items[0][0] in _SINGLE:
            end = place
            while end - place < most and end < len(self._text) and self._is(*items[0], self._text[end]):
                self._tick()
                end += 1
            for count in range(end - place, least - 1, -1):
                self._tick()
                yield place + count
            return
        if most > 0:
            for end in self._run(items, 0, place):
                if end > place or least > 0:
                    yield from self._longest(items, max(0, least - 1), most - 1, end)
        if least <= 0:
            yield place

    def _shortest(self, items: list[Any], least: int, most: int, place: int) -> Iterator[int]:
        if least <= 0:
            yield place
        if most > 0:
            for end in self._run(items, 0, place):
                if end > place or least > 0:
                    yield from self._shortest(items, max(0, least - 1), most - 1, end)

    def _is(self, code: Any, value: Any, letter: str) -> bool:
        if code is codes.LITERAL:
            return self._same(value, letter)
        if code is codes.NOT_LITERAL:
            return not self._same(value, letter)
        if code is codes.ANY:
            return self._dot_all or letter != "\n"
        negated = value[0][0] is codes.NEGATE
        return any(self._in(*item, letter) for item in value if item[0] is not codes.NEGATE) is not negated

    def _in(self, code: Any, value: Any, letter: str) -> bool:
        if code is codes.LITERAL:
            return self._same(value, letter)
        if code is codes.RANGE:
            return value[0] <= ord(letter) <= value[1] or (self._ignore_case and value[0] <= ord(letter.upper()[0]) <= value[1])
        return bool(_CATEGORIES[value](letter))

    def _same(self, value: int, letter: str) -> bool:
        return chr(value) == letter or (self._ignore_case and chr(value).lower() == letter)

    def _stands(self, where: Any, place: int) -> bool:
        before = self._text[place - 1] if place else "\n"
        after = self._text[place] if place < len(self._text) else "\n"
        if where in (codes.AT_BEGINNING, codes.AT_BEGINNING_STRING):
            return place == 0 or (self._lines and where is codes.AT_BEGINNING and before == "\n")
        if where in (codes.AT_END, codes.AT_END_STRING):
            return place == len(self._text) or (self._lines and where is codes.AT_END and after == "\n")
        word = _CATEGORIES[codes.CATEGORY_WORD]
        boundary = word(before) is not word(after)
        return boundary is (where is codes.AT_BOUNDARY)


def samples(tree: Any) -> list[str]:
    """Give texts that a pattern likes, each with one of its repeats taken as often as it can be: what makes a search try long."""
    base = _like(tree, "", None)
    texts = [base]
    for place in range(_repeats_in(tree)):
        texts.append(_like(tree, "", [place]))
    return texts


def _repeats_in(tree: Any) -> int:
    count = 0
    for code, value in tree:
        if code in _REPEATS:
            count += 1 + _repeats_in(value[2])
        elif code is codes.BRANCH:
            count += sum(_repeats_in(branch) for branch in value[1])
        elif code is codes.SUBPATTERN:
            count += _repeats_in(value[3])
        elif code is codes.ATOMIC_GROUP:
            count += _repeats_in(value)
    return count


def _like(tree: Any, text: str, chosen: list[int] | None) -> str:
    for code, value in tree:
        if code in _SINGLE:
            text += _letter(code, value)
        elif code in _REPEATS:
            least, most, inner = value
            times = least
            if chosen is not None:
                if chosen[0] == 0:
                    times = min(400, 400 if most is codes.MAXREPEAT else int(most))
                chosen[0] -= 1
            once = _like(inner, "", chosen)
            text += once * max(times, 1 if least == 0 and chosen is not None else times)
        elif code is codes.BRANCH:
            first = [_like(branch, "", chosen) for branch in value[1]]
            text += max(first, key=len)
        elif code is codes.SUBPATTERN:
            text = _like(value[3], text, chosen)
        elif code is codes.ATOMIC_GROUP:
            text = _like(value, text, chosen)
    return text


def _letter(code: Any, value: Any) -> str:
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.ANY:
        return "a"
    for letter in "a0A @.-_/:<\t\u00e9~":
        matcher = Matcher(re.compile(""), 10)
        if matcher._is(code, value, letter):
            return letter
    for kind, item in value if code is codes.IN else ():
        if kind is codes.LITERAL:
            return chr(item)
        if kind is codes.RANGE:
            return chr(item[0])
    return "~"
