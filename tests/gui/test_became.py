"""The window tells what became of a message, what was in it, and how the wrong address went round."""

import pytest
from PySide6.QtWidgets import QLabel

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.gui import wording
from missent.gui.views.detail import Detail
from missent.model import Bounce
from missent.paths import resources
from missent.scan.engine import Options, Scan
from missent.scan.pool import ConfinedPool

SAMPLES = str(resources() / "samples")


@pytest.fixture(scope="module")
def case() -> Case:
    with Case.scratch() as case, ConfinedPool(1, [SAMPLES]) as pool:
        Scan(case, pool, Options(jobs=1), lambda event: None).run([SAMPLES])
        yield case


def told(case: Case, text: str, qtbot) -> list[str]:
    """Show the first finding with a text in the detail, and give the lines that a person reads."""
    detail = Detail()
    qtbot.addWidget(detail)
    detail.show_finding(case.findings.detail(case.findings.ids(FindingQuery(text=text))[0]), "1 of 1")
    return [label.text() for label in detail.findChildren(QLabel)]


@pytest.mark.usefixtures("look")
def test_a_rejected_message_says_so_with_the_day_the_code_and_what_that_does_not_show(case: Case, qtbot) -> None:
    lines = told(case, "Pilot times for Easter", qtbot)
    assert wording.bounce_limit(Bounce.REJECTED) in lines
    assert any("2 Apr 2025" in line and "(5.1.2)" in line for line in lines)


@pytest.mark.usefixtures("look")
def test_a_read_receipt_is_one_line_more(case: Case, qtbot) -> None:
    lines = told(case, "New signage", qtbot)
    assert wording.bounce_limit(Bounce.NONE_FOUND) in lines
    assert any("read receipt of 16 Sept 2025" in line or "read receipt of 16 Sep 2025" in line for line in lines)


@pytest.mark.usefixtures("look")
def test_what_was_in_the_message_is_told_by_category(case: Case, qtbot) -> None:
    lines = told(case, "crew list", qtbot)
    assert any("level 4 of 5" in line for line in lines)
    assert any(line.startswith("Protective marking: ") and "OFFICIAL-SENSITIVE" in line for line in lines)
    assert any(line.startswith("Lists of persons: ") and "3 lines" in line for line in lines)


@pytest.mark.usefixtures("look")
def test_an_address_that_is_offered_again_and_again_names_the_step_that_ends_it(case: Case, qtbot) -> None:
    lines = told(case, "Gangway heights", qtbot)
    assert any("10 conversations" in line for line in lines)
    assert any("Thunderbird" in line for line in lines)
    assert any("1 message of somebody else carries it on" in line for line in lines)
