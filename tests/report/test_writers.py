"""CSV and JSON Lines tell the same table, and neither does harm."""

import csv as standard
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.errors import ExportError
from missent.model import Problem, ProblemCode, Reason, Stage
from missent.report import csv, jsonl
from missent.report.safe import guarded, is_formula, keep_clear_of, new_file
from missent.report.table import Column, Kind, Summary, Table

WHOLE = Summary(messages=3, sent=2, recipients=4, unresolved=1, problems=0, findings=1, complete=True)
STOPPED = Summary(3, 2, 4, 1, 2, 0, complete=False, stopped="stopped: 3 of about 9 messages read")


def table(*subjects, summary=WHOLE, problems=()):
    columns = (
        Column("subject"),
        Column("score", Kind.NUMBER),
        Column("reasons", Kind.REASONS),
        Column("alternatives", Kind.TEXTS),
    )
    reasons = (Reason("letter-missing", (("letter", "i"), ("before", "l"))),)
    return Table(columns, [(subject, -1.5, reasons, ("navy.nl", "navy.pl")) for subject in subjects], problems, summary)


def read_back(lines):
    return list(standard.DictReader(io.StringIO("".join(lines), newline="")))


@given(st.text())
def test_no_cell_of_a_csv_starts_a_formula(text):
    (row,) = read_back(csv.lines(table(text)))
    assert not is_formula(row["subject"])


@given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_a_guarded_cell_can_be_restored(text):
    (row,) = read_back(csv.lines(table(text)))
    restored = row["subject"][1:] if "subject" in row["guarded"].split() else row["subject"]
    assert restored == text


@pytest.mark.parametrize(
    "text", ["=1+1", " =1", "+44", "-2", "@SUM", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "\ufeff=1", "\u00a0=1"]
)
def test_every_way_to_start_a_formula_is_guarded(text):
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["", "ops@navy.ml", "a=b", "Re: -1"])
def test_ordinary_text_is_left_alone(text):
    assert guarded(text) == text


def test_a_csv_of_a_partial_reading_says_so_even_without_a_row():
    (row,) = read_back(csv.lines(table(summary=STOPPED)))
    assert row["coverage"] == "stopped: 3 of about 9 messages read; could not be read: 2"


def test_a_csv_of_a_whole_reading_has_no_coverage_column():
    assert "coverage" not in read_back(csv.lines(table("a")))[0]


def test_a_csv_file_is_utf_8_with_bom_and_crlf(tmp_path):
    csv.write(table("Grüße"), tmp_path / "out.csv")
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 2
    assert "Grüße" in content.decode("utf-8-sig")


def test_json_lines_keep_rows_problems_and_the_summary_apart():
    problem = Problem(Stage.READ, ProblemCode.CANNOT_READ, "/mail/box", "Sent", "12+40", "I/O error")
    row, told, summary = [json.loads(line) for line in jsonl.lines(table("=1+1", problems=[problem]))]
    assert row == {
        "subject": "=1+1",
        "score": -1.5,
        "reasons": [{"code": "letter-missing", "letter": "i", "before": "l"}],
        "alternatives": ["navy.nl", "navy.pl"],
    }
    assert told == {
        "problem": {"source": "/mail/box", "stage": "read", "code": "cannot-read", "locator": "12+40", "detail": "I/O error"}
    }
    assert summary == {
        "summary": {"messages": 3, "sent": 2, "recipients": 4, "unresolved": 1, "problems": 0, "findings": 1, "complete": True}
    }


@given(st.text())
def test_a_json_line_is_one_line_of_ascii_and_loses_nothing(text):
    line = next(iter(jsonl.lines(table(text))))
    assert line.isascii()
    assert line.index("\n") == len(line) - 1
    assert json.loads(line)["subject"] == text


def test_a_file_appears_whole_or_not_at_all(tmp_path):
    target = tmp_path / "out.jsonl"
    target.write_text("before")

    def rows():
        yield ("a", 1, (), ())
        raise OSError(28, "No space left on device")

    broken = Table(table().columns, rows(), (), WHOLE)
    with pytest.raises(ExportError, match="No space left"):
        jsonl.write(broken, target)
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_link_at_the_target_is_replaced_and_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    link = tmp_path / "out.csv"
    link.symlink_to(victim)
    with new_file(link) as stream:
        stream.write(b"new")
    assert victim.read_text() == "mine"
    assert link.read_bytes() == b"new"
    assert not link.is_symlink()


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path):
    with pytest.raises(ExportError, match="Choose another place"), new_file(tmp_path / "no" / "out.csv"):
        pass


def test_nothing_is_written_into_the_mail_that_is_read(tmp_path):
    box = tmp_path / "Mail"
    box.mkdir()
    with pytest.raises(ExportError, match="Missent writes nothing"):
        keep_clear_of(box / "sub" / "out.csv", [str(box)])
    keep_clear_of(tmp_path / "out.csv", [str(box)])


@pytest.mark.parametrize("unseen", ["\u2028", "\u200b", "\u00a0", "\ufeff", "\u2066", "\u061c", " \u2029 "])
def test_what_is_not_seen_is_no_shield_for_a_formula(unseen):
    assert is_formula(f"{unseen}=1+1")
    assert not is_formula(f"{unseen}words")
