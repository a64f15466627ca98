"""Whom Outlook completes addresses to is judged like everybody, and told apart from whom mail was sent to."""

from pathlib import Path

import pytest

from builders.command import missent
from builders.mail import mail
from builders.nickname import nickname_cache, person
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Decision, Verdict


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with three sent messages and a cache of three people, one of them mistyped."""
    folder = tmp_path / "mail"
    for number in range(3):
        path = folder / "Sent" / f"{number}.eml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(mail("bert@navy.mil", sender="own@harbour.example", subject=f"Message {number}"))
    people = [person("anna@navy.ml", "Anna"), person("bert@navy.mil", "Bert"), person("carla@office.example", "Carla")]
    (folder / "Outlook.nk2").write_bytes(nickname_cache(people))
    return folder


def test_a_mistyped_one_is_found_and_told_to_be_known_to_autocomplete(place: Path) -> None:
    done = missent("scan", place)
    (finding,) = done.findings
    assert (finding["address"], finding["field"], finding["sent"]) == ("anna@navy.ml", "autocomplete", "")
    assert (finding["intended"], finding["source"]) == ("navy.mil", str(place / "Outlook.nk2"))
    assert done.summary["offered"] == 3
    assert (done.summary["messages"], done.summary["sent"], done.summary["recipients"]) == (3, 3, 3)
    assert "3 addresses are known to autocomplete" in done.err


def test_a_cache_by_itself_is_something_to_read(place: Path) -> None:
    done = missent("scan", place / "Outlook.nk2", "--fail-on", "certain")
    assert [one["address"] for one in done.findings] == ["anna@navy.ml"]
    assert (done.summary["messages"], done.summary["offered"], done.code) == (0, 3, 1)


def test_nobody_counts_as_written_to_for_being_offered(place: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.missent"
    missent("scan", place, "--case", kept)
    with Case.open(kept, read_only=True) as case:
        counts = case.ledger.counts()
        assert (counts.messages, counts.sent, counts.recipients, counts.offered) == (3, 3, 3, 3)
        assert {domain: habit.sent for domain, habit in case.ledger.habits().domains.items()} == {"navy.mil": 3}
        assert {row.domain: (row.sent, row.offered) for row in case.ledger.census()} == {
            "navy.mil": (3, 1),
            "navy.ml": (0, 1),
            "office.example": (0, 1),
        }
        assert sum(row.offered for row in case.ledger.coverage()) == 3
        offered = [line.recipient.address.addr_spec for line in case.ledger.offered() if line.recipient.address]
        assert offered == ["anna@navy.ml", "bert@navy.mil", "carla@office.example"]
    census = missent("census", kept, "--format", "jsonl")
    assert {one["domain"]: one["offered"] for one in census.objects}["navy.ml"] == 1


def test_the_owner_is_not_looked_for_among_those_offered(place: Path) -> None:
    people = [person("own@harbour.example") for _ in range(50)]
    (place / "Other.nk2").write_bytes(nickname_cache(people))
    assert "read as the mail of own@harbour.example" in missent("scan", place).err


def test_a_report_of_what_was_sent_leaves_out_what_was_only_offered(place: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.missent"
    (place / "Sent" / "slip.eml").write_bytes(mail("dora@navy.ml", sender="own@harbour.example", subject="Slip"))
    missent("scan", place, "--case", kept)
    with Case.open(kept) as case:
        rows = case.findings.rows(FindingQuery(descending=False))
        assert {row.address.addr_spec: row.is_message for row in rows} == {"anna@navy.ml": False, "dora@navy.ml": True}
        assert [row.address.addr_spec for row in case.findings.rows(FindingQuery(sent_only=True))] == ["dora@navy.ml"]
        case.decisions.decide([row.id for row in rows], Decision(Verdict.MISTAKE))
    report = tmp_path / "report.html"
    done = missent("report", kept, "--to", report, "--template", "security-officer")
    assert "A report of 1 finding" in done.err, done.err
    assert "anna@navy.ml" not in report.read_text("utf-8")
