"""What a stranger tripped over at the command line: each of these went wrong once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from builders import command
from builders.command import environment, letter, missent, sent

SLIP = letter("To: ops.desk@navy.ml")
UNKNOWN = letter("To: regatta@palm-lagoon.ml")


def test_what_is_not_listed_still_ends_a_script(tmp_path):
    case = tmp_path / "office.missent"
    done = missent("scan", sent(tmp_path / "mail", UNKNOWN), "--case", case, "--fail-on", "review")
    assert (done.code, done.findings) == (1, [])
    assert missent("scan", tmp_path / "mail", "--since", "2025-01-01", "--fail-on", "review").code == 1
    assert missent("findings", case, "--fail-on", "review").code == 1
    assert missent("findings", case, "--fail-on", "possible").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told otherwise there")
def test_the_way_to_go_on_repeats_what_decides_the_result(tmp_path):
    script = Path(command.__file__).with_name("interrupted.py")
    box, case = sent(tmp_path / "my mail", SLIP), tmp_path / "office.missent"
    options = ["--all-folders", "--me", "me@harbour.example.org", "--own", "a.example", "--allow", "b.example"]
    words = [sys.executable, str(script), "1", "scan", str(box), *options, "--case", str(case)]
    done = subprocess.run(words, capture_output=True, env=environment(), check=False, timeout=80, text=True)
    assert f"To go on: missent scan '{box}' {' '.join(options)} --case {case}" in done.stderr


def test_the_lists_of_a_case_are_told_when_they_take_part(tmp_path):
    box, case = sent(tmp_path / "mail", SLIP), tmp_path / "office.missent"
    assert "lists of the case" not in missent("scan", box, "--case", case, "--allow", "navy.ml").err
    assert "The lists of the case take part too: 1 entry not given here." in missent("scan", box, "--case", case).err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_sentence(tmp_path):
    words = [sys.executable, "-m", "missent", "scan", str(sent(tmp_path / "mail", SLIP)), "--quiet"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False, timeout=80, text=True)
    assert done.returncode == 2
    assert done.stderr == "The results could not be written to the output: No space left on device.\n"


@pytest.mark.parametrize("arguments", [[""], ["-"]])
def test_no_address_at_all_is_told(arguments):
    done = missent("check", *arguments)
    assert done.code == 2
    assert done.err.count("\n") == 1


def test_mail_of_which_nothing_was_judged_is_told_even_when_quiet(tmp_path):
    box = sent(tmp_path / "mail", SLIP).rename(tmp_path / "mail" / "Archive")
    done = missent("scan", box, "--me", "somebody@example.org", "--quiet")
    assert "Nothing was judged: 1 message was read, and none counts as sent" in done.err
    assert "--all-folders" in done.err


def test_one_file_by_two_spellings_is_read_once(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    done = missent("scan", box, tmp_path / "mail" / ".." / "mail" / "Sent")
    assert (done.summary["messages"], done.findings[0]["source"]) == (1, str(box))
    assert f"is the same as {box} and is read once." in done.err


@pytest.mark.parametrize("order", [1, -1])
def test_a_period_that_ends_before_it_begins_is_refused(tmp_path, order):
    period = ["--since=2025-05-01", "--until=2025-04-01"][::order]
    done = missent("scan", sent(tmp_path / "mail", SLIP), *period)
    assert (done.code, done.out) == (2, b"")
    assert "--since is later than --until" in done.err


def test_findings_without_a_date_are_counted_when_a_period_leaves_them_out(tmp_path):
    case = tmp_path / "office.missent"
    undated = SLIP.replace(b"Date: Mon, 03 Mar 2025 10:00:00 +0000\n", b"")
    box = sent(tmp_path / "mail")
    box.write_bytes(b"From -\n" + undated + b"\n")
    missent("scan", box, "--case", case)
    everything = missent("findings", case).findings
    done = missent("findings", case, "--since", "2025-01-01")
    assert [one["sent"] for one in everything] == [""]
    assert "1 finding without a date left out" in done.err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_name_that_is_no_text_is_refused_in_a_sentence(tmp_path, more):
    box = sent(tmp_path / "mail", SLIP)
    odd = box.rename(box.with_name(os.fsdecode(b"\xff\xfebox")))
    done = missent("scan", odd, *more)
    assert (done.code, done.out) == (2, b"")
    assert "is not text that this computer can write down" in done.err


def test_another_spelling_of_a_mailbox_is_the_same_mailbox(tmp_path, monkeypatch):
    box, case = sent(tmp_path / "mail", SLIP), tmp_path / "office.missent"
    monkeypatch.chdir(tmp_path)
    first = missent("scan", "mail/Sent", "--case", case)
    monkeypatch.chdir(tmp_path / "mail")
    (tmp_path / "link").symlink_to(tmp_path / "mail")
    for spelling in ("Sent", "../mail/./Sent", "../link/Sent", box):
        again = missent("scan", spelling, "--case", case)
        assert again.summary["messages"] == first.summary["messages"] == 1
        assert [one["source"] for one in again.findings] == [str(spelling)]


def test_places_are_told_as_they_were_typed(tmp_path, monkeypatch):
    sent(tmp_path / "mail", SLIP)
    (tmp_path / "mail" / "broken.pst").write_bytes(b"!BDN")
    monkeypatch.chdir(tmp_path)
    done = missent("scan", "mail")
    assert [one["source"] for one in done.findings] == ["mail/Sent"]
    assert [one["source"] for one in done.problems] == ["mail/broken.pst"]
    assert "mail is read as the mail of me@harbour.example.org" in done.err
    assert [one["source"] for one in missent("recipients", "mail").findings] == ["mail/Sent"]


def test_a_file_that_says_nothing_of_anybody_could_not_be_read(tmp_path):
    box = tmp_path / "Sent"
    box.write_bytes(b"From - Mon Mar 03 10:00:00 2025\n")
    done = missent("scan", box)
    assert done.code == 2
    assert f"Nothing could be read in {box}." in done.err


def test_what_was_deleted_in_the_mailbox_is_told_so(tmp_path):
    gone = letter("To: ops.desk@navy.ml", "X-Mozilla-Status: 0009")
    done = missent("scan", sent(tmp_path / "mail", SLIP, gone), "--format", "text")
    assert "1 of them was marked as deleted in the mailbox." in done.err
    assert "1 of them marked as deleted in the mailbox" in missent("demo", "--format", "text").out.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told otherwise there")
def test_a_case_that_was_not_judged_never_says_nothing_was_found(tmp_path):
    script = Path(command.__file__).with_name("interrupted.py")
    box, case = sent(tmp_path / "mail", *[letter(f"To: person{number}@navy.ml") for number in range(3)]), tmp_path / "k.missent"
    words = [sys.executable, str(script), "2", "scan", str(box), "--case", str(case)]
    subprocess.run(words, capture_output=True, env=environment(), check=False, timeout=80)
    for name in ("findings", "census", "coverage"):
        done = missent(name, case, "--format", "text")
        assert done.code != 0
        assert "not all of it judged. What is listed is partial. To go on: missent scan" in done.err


def test_a_file_that_holds_no_certificates_is_told_before_anything_is_read(tmp_path):
    (tmp_path / "ca.pem").write_text("no certificate\n")
    done = missent("scan", "imaps://desk@mail.example.org/", "--ca-file", tmp_path / "ca.pem")
    assert done.code == 2
    assert "It must hold certificates in PEM form." in done.err
