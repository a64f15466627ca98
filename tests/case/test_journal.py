"""The journal is a chain: whatever is changed, taken out or put in is found, and its place named."""

import json
import sqlite3

import pytest

from missent.case import journal
from missent.case.case import Case
from missent.case.journal import Act, fault


@pytest.fixture
def lines(case: Case) -> list[str]:
    for number in range(4):
        case.journal.note(Act.EXPORTED, f"out-{number}.csv", {"sha256": "ab" * 32}, "5 findings")
    return case.journal.lines()


def test_a_case_begins_its_journal_and_every_act_is_a_line(lines: list[str]) -> None:
    told = [json.loads(line) for line in lines]
    assert [tuple(one) for one in told] == [journal.KEYS] * 5
    assert [one["action"] for one in told] == ["case-created", *["exported"] * 4]
    assert [one["prev_hash"] for one in told] == ["0" * 64, *[one["hash"] for one in told[:-1]]]
    assert fault(lines) is None


@pytest.mark.parametrize("seq", range(5))
def test_a_changed_line_is_named(lines: list[str], seq: int) -> None:
    lines[seq] = lines[seq].replace('"host":"', '"host":"x')
    found = fault(lines)
    assert found is not None
    assert (found.seq, "changed" in found.why) == (seq, True)


def test_a_line_that_was_changed_with_its_hash_is_found_at_the_next(lines: list[str]) -> None:
    from hashlib import sha256

    unsigned = lines[2].partition(',"hash":')[0].replace("out-1", "out-9") + "}"
    lines[2] = f'{unsigned[:-1]},"hash":"{sha256(unsigned.encode()).hexdigest()}"}}'
    found = fault(lines)
    assert found is not None
    assert found.seq == 3


@pytest.mark.parametrize(
    "change", [lambda lines: lines.pop(2), lambda lines: lines.insert(2, lines[1]), lambda lines: lines.reverse()]
)
def test_lines_that_are_missing_added_or_moved_are_found(lines: list[str], change) -> None:  # type: ignore[no-untyped-def]
    change(lines)
    assert fault(lines) is not None


@pytest.mark.parametrize("line", ["", "{}", "not json", '{"seq":"x"}', "[]", '{"seq":1,"params":3}'])
def test_a_line_that_is_none_is_named(lines: list[str], line: str) -> None:
    lines[1] = line
    found = fault(lines)
    assert found is not None
    assert found.seq == 1


def test_an_empty_journal_is_no_whole_one() -> None:
    assert fault([]) is not None


def test_an_act_and_its_line_are_kept_together_or_not_at_all(case: Case) -> None:
    before = case.journal.lines()
    with pytest.raises(sqlite3.IntegrityError), case._connection.writing() as database:
        journal.write(database, Act.DECIDED, "1")
        database.execute("INSERT INTO setting VALUES ('created-by', 'twice')")
    assert case.journal.lines() == before


def test_a_clock_that_was_set_back_is_a_line_of_its_own(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.journal.note(Act.EXPORTED, "out.csv")
    monkeypatch.setattr(journal.time, "time", lambda: 1_000_000_000.0)
    case.journal.note(Act.EXPORTED, "out.csv")
    assert [entry.action for entry in case.journal.entries()][-2:] == ["clock-set-back", "exported"]
    assert case.journal.fault() is None
