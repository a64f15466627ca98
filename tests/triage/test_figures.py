"""How many signs are found, and how many found are right, on generated mail; the same hand wrote the rules and the mail."""

from collections import Counter

import pytest

from builders.exposures import exposures
from missent.model import Category
from missent.readers.parts import take_apart
from missent.triage.examine import examine

EACH = 40


@pytest.fixture(scope="module")
def outcomes() -> Counter[tuple[Category, bool, bool]]:
    return Counter(
        (one.category, one.holds, any(sign.category is one.category for sign in examine(take_apart(one.raw)).signs))
        for one in exposures(EACH)
    )


CATEGORIES = [category for category in Category if category is not Category.ATTACHMENT]


@pytest.mark.parametrize("category", CATEGORIES)
def test_recall_and_precision_of_each_category(category: Category, outcomes: Counter[tuple[Category, bool, bool]]) -> None:
    right, missed, false = (outcomes[category, *pair] for pair in ((True, True), (True, False), (False, True)))
    assert right + missed == EACH
    assert right / (right + missed) >= 0.95, "recall"
    assert right / (right + false) >= 0.95, "precision"
