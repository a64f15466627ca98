"""The models keep their contract: a million findings, rows that are gone, and anything a stranger's case may hold."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from missent.case.query import FindingQuery
from missent.case.rows import FindingRow
from missent.gui.lists import PROBLEMS
from missent.gui.models.findings_model import COLUMNS, FINDING_ROLE, PAGE, FindingsModel
from missent.gui.models.list_model import ListModel
from missent.model import Address, Band, Bounce, Field, Harm, Problem, ProblemCode, Stage, Verdict

ROW = FindingRow(
    id=0, source="office.mbox", folder="Sent", key="0+90", message_id="<1@example.org>", sent_at=1_700_000_000, utc_offset=60,
    subject="Travel schedule", field=Field.TO, address=Address("", "ops.desk", "navy.ml", "ops.desk@navy.ml"),
    intended_domain="navy.mil", intended_address="", band=Band.CERTAIN, score=9.0, harm=Harm.OPEN, bounce=Bounce.NOT_CHECKED,
    reasons=(), alternatives=(), verdict=Verdict.TO_REVIEW, copies=1, deleted=False,
)  # fmt: skip
ROLES = [role.value for role in Qt.ItemDataRole] + [FINDING_ROLE]
NUMBERS = st.integers(-(1 << 63), (1 << 63) - 1)


class FakeCase:
    """Hold findings that are their numbers; those in `gone` are listed no more."""

    def __init__(self, count: int, example: FindingRow = ROW, problems: Sequence[Problem] = ()) -> None:
        self.findings = self.problems = self
        self.count, self.example, self.listed = count, example, list(problems)
        self.gone: set[int] = set()
        self.read = 0

    def ids(self, _query: FindingQuery) -> Sequence[int]:
        return range(self.count)

    def rows_of(self, ids: Sequence[int]) -> list[FindingRow]:
        self.read += len(ids)
        return [replace(self.example, id=finding) for finding in ids if finding not in self.gone]

    def rows(self, _start: int, _count: int) -> list[Problem]:
        return self.listed


class AtOnce:
    """Answer every question at once."""

    def __init__(self, case: FakeCase) -> None:
        self.case = case

    def query(self, question: Callable[[Any], Any], answered: Callable[[Any], None], slot: str = "") -> None:
        answered(question(self.case))


def model_of(case: FakeCase) -> FindingsModel:
    model = FindingsModel(AtOnce(case))  # type: ignore[arg-type]
    model.ask(FindingQuery())
    return model


def shown(model: FindingsModel, row: int) -> FindingRow | None:
    index = model.index(row, 0)
    return index.data(FINDING_ROLE) or index.data(FINDING_ROLE)  # the first look at a page only asks for it


@pytest.mark.parametrize("count", [0, 1, PAGE, 3 * PAGE + 1])
def test_the_findings_keep_the_contract_of_a_model(qapp, qtmodeltester, count: int) -> None:
    qtmodeltester.check(model_of(FakeCase(count)), force_py=True)


def test_of_a_million_findings_only_what_is_looked_at_is_read(qapp) -> None:
    case = FakeCase(1_000_000)
    model = model_of(case)
    assert model.rowCount() == 1_000_000
    assert shown(model, 999_999) == replace(ROW, id=999_999)
    assert model.place_of(777_777) == 777_777
    assert case.read <= 2 * PAGE


def test_old_pages_are_let_go(qapp) -> None:
    case = FakeCase(200 * PAGE)
    model = model_of(case)
    for page in range(200):
        assert shown(model, page * PAGE) is not None
    read = case.read
    assert shown(model, 199 * PAGE) is not None
    assert case.read == read, "the newest page is kept"
    shown(model, PAGE)
    assert case.read == read + PAGE, "an old page is read again"


def test_a_finding_that_is_gone_does_not_shift_the_others(qapp) -> None:
    case = FakeCase(5)
    model = model_of(case)
    case.gone = {1}
    model.refresh()
    assert [row.id if (row := shown(model, place)) else None for place in range(5)] == [0, None, 2, 3, 4]
    assert [model.id_at(place) for place in range(5)] == [0, 1, 2, 3, 4]


@given(sent_at=st.none() | NUMBERS, offset=st.none() | NUMBERS, text=st.text(max_size=30), band=st.sampled_from(Band))
def test_nothing_that_a_case_may_hold_raises(qapp, sent_at: int | None, offset: int | None, text: str, band: Band) -> None:
    row = replace(ROW, sent_at=sent_at, utc_offset=offset, subject=text, address=Address(text, text, text, text), band=band)
    model = model_of(FakeCase(1, row))
    for column in range(-1, len(COLUMNS) + 1):
        for role in ROLES:
            model.data(model.index(0, column), role)
            model.data(model.createIndex(7, column), role)
            model.headerData(column, Qt.Orientation.Horizontal, role)
            model.headerData(column, Qt.Orientation.Vertical, role)
    model.data(QModelIndex(), FINDING_ROLE)


def test_the_problems_keep_the_contract_of_a_model(qapp, qtmodeltester) -> None:
    problems = [Problem(stage, code, "a\u202eb", "Sent", "0+9", "quoted") for stage in Stage for code in ProblemCode]
    model = ListModel(AtOnce(FakeCase(0, problems=problems)), PROBLEMS)  # type: ignore[arg-type]
    model.ask()
    qtmodeltester.check(model, force_py=True)
    assert model.index(0, 0).data() == "a⟨U+202E⟩b"
    assert len(model.as_text().splitlines()) == len(problems) + 1
