"""A case whose program is killed: what was kept stays whole, and going on ends as if nothing had happened."""

import subprocess
import sys
from pathlib import Path

import pytest

from builders.letters import Letter, batch, plan, source
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Batch

SPANS = 12
LETTERS = 40
KILLS = 20

CHILD = """
import sys
from pathlib import Path
from missent.case.case import Case
from test_crash import run
with Case.open(Path(sys.argv[1])) as case:
    for line in run(case):
        print(line, flush=True)
"""


def span_batch(number: int) -> Batch:
    return batch(
        *(
            Letter(
                to=[f"user{(number * LETTERS + one) % 70}@{'navy.ml' if one % 9 == 0 else 'navy.mil'}"],
                key=str(number * LETTERS + one),
                message_id=f"<{number}.{one}@x>",
                identity=number * LETTERS + one,
                subject="word " * 40,
            )
            for one in range(LETTERS)
        )
    )


def run(case: Case):  # type: ignore[no-untyped-def]
    """Read what is still to be read, and judge; a line before and after each step."""
    from builders.letters import judge

    for span_id, span in case.sources.pending(1):
        yield f"reading {span_id}"
        case.ledger.add(span_id, span_batch(span.start // 100))
        yield f"read {span_id}"
    yield "judging"
    judge(case, "navy.ml")
    yield "done"


def content(case: Case) -> tuple[object, ...]:
    rows = case.findings.rows(FindingQuery(order="source", descending=False))
    return list(case.ledger.recipients()), [(row.key, row.address, row.band, row.verdict) for row in rows], case.ledger.counts()


def test_killed_at_twenty_points_nothing_that_was_kept_is_lost_and_the_end_is_the_same(tmp_path: Path) -> None:
    with Case.create(tmp_path / "whole.missent") as whole:
        plan(whole, SPANS, source())
        for _ in run(whole):
            pass
        expected = content(whole)
    path = tmp_path / "killed.missent"
    with Case.create(path) as case:
        plan(case, SPANS, source())
    environment = {"PYTHONPATH": ":".join(part for part in sys.path if part)}
    read: set[str] = set()
    for number in range(KILLS):
        # The child is killed right after a line of its own, at another line each time: at some of them it is in the midst of a
        # transaction, and no clock is needed for that.
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, path],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=Path(__file__).parent,
        )
        assert child.stdout is not None
        for _ in range(1 + number % 3):
            line = child.stdout.readline().strip()
            if line.startswith("read "):
                read.add(line.removeprefix("read "))
        child.kill()
        rest, errors = child.communicate()
        assert "Error" not in errors
        read |= {line.removeprefix("read ") for line in rest.splitlines() if line.startswith("read ")}
        with Case.open(path) as case:
            pending = {str(span_id) for span_id, _ in case.sources.pending(1)}
            assert read.isdisjoint(pending), "a span that was told as read is gone"
            (row,) = case.sources.rows()
            assert row.messages == case.ledger.counts().messages == (SPANS - len(pending)) * LETTERS
    with Case.open(path) as case:
        for _ in run(case):
            pass
        assert content(case) == expected


HALFWAY = """
import os, sys
from pathlib import Path
from missent.case.case import Case
case = Case.open(Path(sys.argv[1]))
with case._connection.writing() as database:
    database.execute("PRAGMA cache_size = 5")
    database.execute("PRAGMA cache_spill = 1")
    for number in range(3000):
        database.execute("INSERT INTO setting VALUES (?, ?)", (str(number), "x" * 500))
    print("halfway", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("read_only", [False, True])
def test_a_transaction_cut_off_halfway_is_undone_by_whoever_opens_the_case_next(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "a.missent"
    with Case.create(path) as case:
        plan(case, 2)
    size = path.stat().st_size
    with subprocess.Popen([sys.executable, "-c", HALFWAY, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"halfway\n"
        child.kill()
    journal = path.with_name(path.name + "-journal")
    assert journal.stat().st_size > 0
    assert path.stat().st_size > size, "nothing of the transaction had reached the file yet"
    with Case.open(path, read_only=read_only) as case:
        assert case.settings.get("0") == ""
        assert len(case.sources.pending(1)) == 2
    Case.open(path).close()
    assert path.stat().st_size == size
