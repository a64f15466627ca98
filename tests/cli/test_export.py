"""`missent export` and `missent report`, run as a person would."""

import email
import json

import pytest

from builders.command import letter, missent, sent

SLIPS = (
    letter("To: Ops Desk <ops.desk@navy.ml>", "Bcc: fleet.visits@navy.mil", subject="Crew list"),
    letter("To: duty.officer@army.ml"),
)


@pytest.fixture
def case(tmp_path):
    missent("scan", sent(tmp_path / "mail", *SLIPS), "--case", tmp_path / "office.missent")
    return tmp_path / "office.missent"


def journal(case, tmp_path):
    missent("export", case, "--to", tmp_path / "told.journal", "--quiet")
    return [json.loads(line) for line in (tmp_path / "told.journal").read_text().splitlines()]


def test_the_messages_come_out_with_the_bytes_they_went_in_with(case, tmp_path):
    done = missent("export", case, "--to", tmp_path / "out", "--as", "eml")
    assert (done.code, "2 messages written" in done.err) == (0, True)
    files = sorted((tmp_path / "out").glob("*.eml"))
    assert [file.read_bytes() for file in files] == [one.rstrip(b"\n") + b"\n" for one in SLIPS]
    assert email.message_from_bytes(files[0].read_bytes())["Bcc"] == "fleet.visits@navy.mil"


def test_a_message_that_is_gone_is_named_and_the_command_ends_with_3(case, tmp_path):
    (tmp_path / "mail" / "Sent").unlink()
    done = missent("export", case, "--to", tmp_path / "out.mbox")
    assert done.code == 3
    assert done.err.count("Not written: M00") == 2
    assert "0 messages written" in done.err


def test_what_is_noted_about_a_case_stands_in_its_reports_and_in_the_journal(case, tmp_path):
    missent("export", case, "--to", tmp_path / "a.html", "--examiner", "A. Examiner", "--case-number", "2025/17")
    missent("export", case, "--to", tmp_path / "b.html")
    assert "2025/17" in (tmp_path / "b.html").read_text("utf-8")
    (noted,) = [line for line in journal(case, tmp_path) if line["action"] == "case-noted"]
    assert noted["params"] == {"case-number": "2025/17", "examiner": "A. Examiner"}


def test_each_export_and_report_is_an_act_of_the_journal(case, tmp_path):
    missent("export", case, "--to", tmp_path / "a.csv")
    missent("decide", case, "1", "--mistake")
    missent("report", case, "--template", "summary", "--to", tmp_path / "a.pdf")
    acts = [(line["action"], line["params"].get("form")) for line in journal(case, tmp_path)]
    assert [act for act in acts if act[1]] == [("exported", "csv"), ("reported", "summary.pdf")]


def test_a_report_says_what_is_not_stated_and_what_to_do_now(case, tmp_path):
    missent("decide", case, "1", "--mistake")
    done = missent("report", case, "--template", "ico", "--to", tmp_path / "a.txt")
    assert done.code == 0
    assert "fields are not stated" in done.err
    assert " 1. Stop. Do not reply" in done.err
    told = (tmp_path / "a.txt").read_text("utf-8")
    assert "navy.mil" in told
    assert "Crew list" not in told
    assert (tmp_path / "a.txt.sha256").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--template", "ico", "--to", "a.pages"], ".pdf"),
        (["--to", "a.pdf"], "Name a template"),
        (["--template", "ico", "--to", "a.pdf", "--decision", "intended"], "Decide first"),
        (["--template", "ico", "--to", "a.pdf", "--answers", "none.toml"], "cannot be read"),
    ],
)
def test_what_a_report_cannot_be_made_of_is_said(case, tmp_path, arguments, words):
    missent("decide", case, "1", "--mistake")
    done = missent("report", case, *(tmp_path / one if one.startswith("a.") else one for one in arguments))
    assert done.code == 2
    assert words in done.err
    assert not list(tmp_path.glob("a.*"))


def test_a_zone_that_nobody_knows_is_said(case, tmp_path):
    done = missent("export", case, "--to", tmp_path / "a.csv", "--zone", "Nowhere/Atlantis")
    assert done.code == 2
    assert "no time zone" in done.err


def test_local_times_are_those_of_the_zone(case, tmp_path):
    missent("export", case, "--to", tmp_path / "a.jsonl", "--zone", "Europe/Amsterdam")
    told = json.loads((tmp_path / "a.jsonl").read_text().splitlines()[0])
    assert (told["sent"], told["sent_offset"], told["sent_local"]) == (
        "2025-03-03T10:00:00Z", "UTC+00:00", "2025-03-03T11:00:00+01:00")  # fmt: skip


def test_the_journal_tells_the_whole_way_from_the_first_reading(case, tmp_path):
    missent("decide", case, "1", "--mistake", "--by", "A. Examiner", "--note", "autocomplete")
    told = journal(case, tmp_path)
    assert [line["action"] for line in told] == [
        "case-created", "scan-began", "hash-before", "hash-after", "scan-ended", "decided"]  # fmt: skip
    before, after, ended, decided = told[2:]
    assert before["result"] == after["result"] != ""
    assert before["object"].endswith("Sent")
    assert ended["result"] == "done"
    assert (decided["actor"], decided["params"]) == ("A. Examiner", {"note": "autocomplete", "findings": "1=mistake"})
