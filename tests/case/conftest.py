from collections.abc import Iterator

import pytest

from missent.case.case import Case


@pytest.fixture
def case() -> Iterator[Case]:
    with Case.scratch() as scratch:
        yield scratch
