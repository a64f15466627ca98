"""What was seen in messages is kept as it was told, and a case that was tampered with is refused and never believed."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builders import reports
from builders.mail import mail
from builders.mbox import mbox
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import NotACase
from missent.model import Bounce, Category, Sign, Triage, Where
from missent.scan.engine import Options, Scan

SEEN = Triage(3, (Sign(Category.PERSONAL, "iban", Where.QUOTED, 2, 2, weak=True),), ("pdf", "cut"), 2, 4_096, "thunderbird")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a case with one finding, and a report on it."""
    own = "Own <own@example.org>"
    sent = [
        mail("ops@navy.ml", sender=own, message_id=reports.ORIGINAL_ID),
        *(mail(sender=own, subject=str(n)) for n in range(3)),
    ]
    (tmp_path / "Sent").write_bytes(mbox(sent))
    came = [mail(own, sender="Ops <ops@navy.mil>", first=[("Received", "from a by b; x")], subject=f"Re {n}") for n in range(4)]
    (tmp_path / "Inbox").write_bytes(mbox([*came, reports.report(("ops@navy.ml", "failed", "5.1.1"))]))
    (tmp_path / "Other").mkdir()
    (tmp_path / "Other" / "Sent").write_bytes(mbox([mail("x@navy.ml", sender="Else <else@example.net>", subject="Else")]))
    kept = tmp_path / "a.missent"
    with Case.create(kept) as case, ThreadPoolExecutor(1) as executor:
        Scan(case, executor, Options(jobs=1), lambda event: None).run(
            [str(tmp_path / name) for name in ("Sent", "Inbox", "Other")]
        )
    return kept


@pytest.fixture
def case(place: Path) -> Iterator[Case]:
    with Case.open(place) as case:
        yield case


def test_what_was_seen_comes_back_as_it_was_kept(case: Case) -> None:
    finding = case.findings.ids(FindingQuery(text="ops@navy.ml"))[0]
    with case._connection.reading() as database:
        (envelope,) = database.execute("SELECT envelope FROM finding WHERE id = ?", (finding,)).fetchone()
    case.examined.keep_triage([(envelope, SEEN)])
    detail = case.findings.detail(finding)
    assert detail.triage == SEEN
    assert (detail.row.level, detail.row.signs) == (SEEN.level, SEEN.signs)
    assert case.examined.flagged() == []


def test_a_source_that_is_forgotten_takes_with_it_what_was_seen_in_it(case: Case) -> None:
    for row in case.sources.rows():
        case.sources.forget(row.id)
    with case._connection.reading() as database:
        assert [database.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("triage", "report")] == [(0,), (0,)]


def test_sent_mail_and_an_inbox_that_are_named_apart_belong_together_by_their_owner(case: Case) -> None:
    bounces = {row.address.addr_spec: row.bounce for row in case.findings.rows()}
    assert (bounces["ops@navy.ml"], bounces["x@navy.ml"]) == (Bounce.REJECTED, Bounce.NOT_CHECKED)


@pytest.mark.parametrize(
    "statement",
    [
        """UPDATE triage SET signs = '[["no-such", "iban", "body", 1, 2, false]]'""",
        """UPDATE triage SET signs = '[["marking", "x", "nowhere", 1, 2, false]]'""",
        "UPDATE triage SET signs = 'no json'",
    ],
)
def test_a_case_with_damaged_signs_is_refused_in_words(place: Path, statement: str) -> None:
    database = sqlite3.connect(place)
    with database:
        database.execute(statement)
    database.close()
    with Case.open(place) as case, pytest.raises(NotACase):
        case.findings.rows()
