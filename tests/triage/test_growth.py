"""No pattern that hostile mail meets can be made to work long: the steps it takes are counted, and grow no faster than the text.

Each pattern is looked for in texts made to keep this very pattern trying; none is timed.
"""

import re
import sys
from collections.abc import Iterator
from typing import TypeAlias

import pytest

from builders.steps import Matcher, TooManyStepsError, samples
from missent.delivery import addresses, plain, recognise, spread, status
from missent.readers import parts
from missent.triage import archives, credentials, files, lines, markings, personal, table, text, travel

Pattern: TypeAlias = "re.Pattern[str] | re.Pattern[bytes]"

SHORT, LONG = 150, 300
A_LETTER = 250
"""Steps for each letter at most: a word list that is compared at each place, or a bounded repeat that is begun at each."""
FEW = 10

MODULES = (
    addresses, plain, recognise, spread, status, parts,
    archives, credentials, files, lines, markings, personal, text, travel,
)  # fmt: skip


def patterns() -> Iterator[tuple[str, Pattern]]:
    for module in MODULES:
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value
    for key in credentials.KEYS:
        yield f"credentials.{key.code}.{key.literal}", key.pattern
    for number in personal.NUMBERS:
        yield f"personal.{number.code}", number.pattern
        if number.words is not None:
            yield f"personal.{number.code}.words", number.words
    for where in ("banner", "subject", "portion", "header"):
        for marking in table.markings(where):
            yield f"{where}.{marking.name}", marking.pattern


@pytest.fixture
def deep() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    yield
    sys.setrecursionlimit(before)


ALL = dict(patterns())


@pytest.mark.usefixtures("deep")
@pytest.mark.parametrize("name", ALL)
def test_the_steps_of_a_pattern_grow_no_faster_than_the_text(name: str) -> None:
    matcher = Matcher(ALL[name], A_LETTER * LONG)
    liked = samples(matcher.tree)
    for sample in dict.fromkeys((*liked, *(one[:-1] for one in liked if len(one) > 1), "a@", "A ", "0-", "<", "a.", " \t")):
        steps = []
        for length in (SHORT, LONG):
            text = (sample * (length // max(1, len(sample)) + 1))[: length - 1] + "\x00"
            try:
                steps.append(matcher.search_all(text))
            except TooManyStepsError as error:
                pytest.fail(f"{error} steps in {length} letters like {sample[:60]!r}")
        # Twice the text may take twice the steps; what takes few steps for each letter has a bound that the short text hides.
        assert steps[1] <= max(2.5 * steps[0] + 20 * min(len(sample), LONG), FEW * LONG), sample[:60]


@pytest.mark.parametrize("bad", [r"(a+)+$", r"(?:\w+ ?)*x", r"(a|a)*$", r"(?:a*)*b"])
def test_the_count_finds_patterns_that_blow_up(bad: str) -> None:
    matcher = Matcher(re.compile(bad), A_LETTER * LONG)
    with pytest.raises(TooManyStepsError):
        matcher.search_all("a" * 40 + "!")


def test_the_count_finds_patterns_that_grow_faster_than_the_text() -> None:
    matcher = Matcher(re.compile(r"a*b"), 10**6)
    assert matcher.search_all("a" * LONG) > 3.5 * matcher.search_all("a" * SHORT)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bIBAN ?\d{2,4}+(?!\d)", "xIBAN 12, IBAN 1234 IBAN 12345"),
        (r"(?i)(?<!a)b{2,}?c|d$", "abbc BBc d"),
        (r"[^\s<]+@", "a@b <c@"),
    ],
)
def test_the_counting_matcher_matches_where_the_library_does(pattern: str, text: str) -> None:
    compiled = re.compile(pattern)
    matcher = Matcher(compiled, 10_000)
    places = range(len(text) + 1)
    assert {place for place in places if matcher.matches_at(text, place)} == {
        place for place in places if compiled.match(text, place)
    }
