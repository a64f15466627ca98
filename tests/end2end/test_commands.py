"""The other commands, run as a person or a script would."""

import csv
import json
import re
import sys

import pytest

from builders.command import letter, missent, on_terminal, sent
from missent.cli.group import COMMANDS

SLIP = letter("To: Ops Desk <ops.desk@navy.ml>", "Cc: fleet.visits@navy.mil", subject="=1+1")


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "office.missent"
    missent("scan", sent(tmp_path / "mail", SLIP, letter("To: duty.officer@army.ml")), "--case", path)
    return path


class TestRecipients:
    KEYS = ["source", "folder", "message", "message_id", "sent", "state", "field", "address", "name", "raw", "origin"]  # noqa: RUF012

    def test_every_recipient_is_one_line(self, tmp_path):
        message = letter(
            "To: Jan <jan@navy.mil>, Harbour Master", "Cc: x@example.com", "Bcc: y@example.net", "Resent-To: z@navy.ml"
        )
        done = missent("recipients", sent(tmp_path / "mail", message))
        assert all(list(row) == self.KEYS for row in done.objects)
        assert [(row["field"], row["address"], row["name"]) for row in done.objects] == [
            ("to", "jan@navy.mil", "Jan"),
            ("to", None, ""),
            ("cc", "x@example.com", ""),
            ("bcc", "y@example.net", ""),
            ("resent-to", "z@navy.ml", ""),
        ]
        assert done.objects[1]["raw"] == "Harbour Master"
        assert done.code == 0

    def test_received_mail_is_listed_only_with_all_folders(self, tmp_path):
        box = sent(tmp_path / "mail", letter("To: me@harbour.example.org", "Received: from a by b; x", sender="a@example.com"))
        box = box.rename(box.with_name("Inbox"))
        assert missent("recipients", box).objects == []
        (row,) = missent("recipients", box, "--all-folders").objects
        assert row["state"] == "received"


class TestCheck:
    def test_an_address_is_judged_without_a_mailbox(self):
        done = missent("check", "ops.desk@navy.ml")
        (row,) = done.objects
        assert list(row) == ["address", "domain", "band", "score", "intended", "harm", "alternatives", "reasons"]
        assert (row["domain"], row["band"], row["intended"], row["harm"]) == ("navy.ml", "certain", "navy.mil", "open")
        assert done.code == 0

    def test_addresses_are_read_from_stdin_one_a_line(self):
        done = missent("check", "-", stdin=b"ops.desk@navy.ml\r\n\n Jan <jan@gmail.com>\n")
        assert [row["address"] for row in done.objects] == ["ops.desk@navy.ml", "jan@gmail.com"]

    def test_what_is_no_address_is_told_with_its_line(self):
        done = missent("check", "-", stdin=b"jan@gmail.com\nnobody\n")
        assert done.problems[0] == {
            "source": "-", "stage": "parse", "code": "recipient-unreadable", "locator": "2", "detail": "nobody",
        }  # fmt: skip
        assert done.code == 3
        assert missent("check", "nobody").code == 2

    def test_a_script_can_fail_on_a_band(self):
        assert missent("check", "ops.desk@navy.ml", "--fail-on", "likely").code == 1
        assert missent("check", "ops.desk@navy.mil", "--fail-on", "likely").code == 0

    def test_a_domain_of_ones_own_is_protected(self):
        row = missent("check", "jan@elmhavenharbor.org", "--own", "elmhavenharbour.org").objects[0]
        assert (row["intended"], row["band"]) == ("elmhavenharbour.org", "certain")


class TestCases:
    def test_findings_are_listed_again(self, case):
        done = missent("findings", case)
        assert [row["address"] for row in done.findings] == ["ops.desk@navy.ml", "duty.officer@army.ml"]
        assert done.findings[0]["decision"] == "to_review"
        assert done.code == 0

    def test_findings_are_filtered_by_pair_and_columns_can_be_chosen(self, case):
        done = missent("findings", case, "--pair", "army.ml", "army.mil", "--format", "text", "--columns", "address,band")
        assert done.out == b"duty.officer@army.ml\tcertain\n"
        assert "no column 'colour'" in missent("findings", case, "--columns", "colour").err

    def test_a_decision_is_kept_with_the_finding(self, case):
        first = missent("findings", case).findings[0]["id"]
        assert missent("decide", case, first, "--mistake", "--by", "Examiner").code == 0
        assert [row["id"] for row in missent("findings", case, "--decision", "mistake").findings] == [first]

    def test_an_address_that_was_allowed_stays_allowed_when_read_again(self, case, tmp_path):
        ids = [row["id"] for row in missent("findings", case).findings]
        missent("decide", case, ids[0], "--allow")
        missent("scan", tmp_path / "mail" / "Sent", "--case", case)
        decided = {row["address"]: row["decision"] for row in missent("findings", case).findings}
        assert decided == {"ops.desk@navy.ml": "allowed", "duty.officer@army.ml": "to_review"}

    def test_an_unknown_id_decides_nothing(self, case):
        done = missent("decide", case, 1, 999, "--mistake")
        assert done.code == 2
        assert "no finding 999" in done.err
        assert missent("findings", case, "--decision", "mistake").findings == []

    def test_a_decision_must_be_named(self, case):
        assert missent("decide", case, 1).code == 2

    def test_the_census_lists_every_domain(self, case):
        done = missent("census", case)
        assert {row["domain"]: row["flagged"] for row in done.objects} == {"navy.ml": 1, "navy.mil": 0, "army.ml": 1}

    def test_the_coverage_counts_by_folder(self, case):
        done = missent("coverage", case)
        assert (done.objects[0]["messages"], done.objects[0]["sent"]) == (2, 2)
        assert done.summary["complete"] is True

    @pytest.mark.parametrize("command", ["findings", "census", "coverage"])
    def test_what_is_no_case_is_told_in_a_sentence(self, tmp_path, command):
        (tmp_path / "other").write_text("no case")
        done = missent(command, tmp_path / "other")
        assert done.code == 2
        assert "Traceback" not in done.err
        assert done.err.endswith(".\n")


class TestExport:
    def test_a_spreadsheet_gets_guarded_cells_and_the_decision(self, case, tmp_path):
        done = missent("export", case, "--to", tmp_path / "out.csv")
        assert (done.code, done.out) == (0, b"")
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
        assert [(row["address"], row["decision"], row["guarded"]) for row in rows] == [
            ("ops.desk@navy.ml", "to_review", "subject"), ("duty.officer@army.ml", "to_review", ""),
        ]  # fmt: skip
        assert rows[0]["subject"] == "'=1+1"

    def test_a_machine_gets_the_text_as_it_was(self, case, tmp_path):
        missent("export", case, "--to", tmp_path / "out.txt", "--as", "jsonl", "--band", "certain")
        lines = [json.loads(line) for line in (tmp_path / "out.txt").read_text("ascii").splitlines()]
        assert lines[0]["subject"] == "=1+1"
        assert lines[-1]["summary"]["findings"] == 2

    def test_a_form_that_is_not_written_is_told(self, case, tmp_path):
        done = missent("export", case, "--to", tmp_path / "out.pages")
        assert done.code == 2
        assert ".xlsx" in done.err
        assert not (tmp_path / "out.pages").exists()

    @pytest.mark.parametrize("target", ["mail/Sent", "office.missent"])
    def test_neither_the_mail_nor_the_case_is_written_over(self, case, tmp_path, target):
        before = (tmp_path / target).read_bytes()
        done = missent("export", case, "--to", tmp_path / target, "--as", "csv")
        assert done.code == 2
        assert (tmp_path / target).read_bytes() == before


class TestWithoutADisplay:
    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
    @pytest.mark.parametrize("arguments", [[], ["gui"], ["gui", "office.missent"]])
    def test_the_window_says_what_is_missing_and_what_works(self, arguments):
        done = missent(*arguments)
        assert done.code == 2
        assert "no display" in done.err
        assert "missent scan" in done.err
        assert "Traceback" not in done.err


class TestHiddenCharacters:
    """A subject as an enemy writes it is kept as it was, and obeyed by nothing that shows it."""

    SUBJECT = "=?utf-8?Q?a=1B[2J=00b=0D=0AX:_c=E2=80=AElm.=E2=80=8B?="

    @pytest.fixture
    def hostile(self, tmp_path):
        path = tmp_path / "hostile.missent"
        box = sent(tmp_path / "mail", letter("To: Jan\u202e\x1b <ops.desk@na\u200bvy.ml>", subject=self.SUBJECT))
        assert missent("scan", box, "--case", path).code == 3
        return path

    def test_scripts_get_the_subject_as_it_was(self, hostile):
        done = missent("findings", hostile, "--format", "jsonl")
        assert [row["address"] for row in done.findings] == ["ops.desk@navy.ml"]
        (line,) = csv.DictReader(missent("findings", hostile, "--format", "csv").out.decode().splitlines())
        assert line["address"] == "ops.desk@navy.ml"
        target = hostile.with_name("out.jsonl")
        assert missent("export", hostile, "--to", target).code in (0, 3)
        told = [json.loads(line) for line in target.read_bytes().splitlines()]
        assert told[0]["subject"] == "a\x1b[2J\ufffdb X: c\u202elm.\u200b"

    def test_the_hidden_characters_of_an_address_are_told_and_kept(self, hostile):
        (problem,) = missent("coverage", hostile, "--format", "jsonl").problems
        assert problem["code"] == "hidden-characters"
        assert problem["detail"] == "Jan\u202e\x1b <ops.desk@na\u200bvy.ml>"

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
    @pytest.mark.parametrize("form", ["text", "csv", "jsonl"])
    def test_a_terminal_is_given_no_command_and_no_direction(self, hostile, form):
        recipients = on_terminal("recipients", hostile.with_name("mail"), "--format", form, "--quiet").out.decode()
        findings = on_terminal("findings", hostile, "--format", form).out.decode()
        assert "Jan" in recipients
        assert "navy.mil" in findings
        assert not set(recipients + findings) & set("\u202e\u200b\0")
        assert not any(command in recipients + findings for command in ("\x1b[2J", "Jan\x1b", "\x1b <"))

    @pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.html", "out.dat", "out.mbox", "out.jsonld"])
    def test_every_form_of_export_is_written(self, hostile, name):
        assert missent("export", hostile, "--to", hostile.with_name(name)).code in (0, 3)
        assert hostile.with_name(name).stat().st_size


class TestHelp:
    def test_help_names_every_command_that_is_built_and_no_other(self):
        words = missent("--help").out.decode()
        assert re.findall(r"^  ([a-z]+) ", words.partition("Commands:")[2], re.M) == list(COMMANDS)

    def test_the_version_is_told(self):
        assert missent("--version").out.startswith(b"Missent ")

    def test_an_unknown_command_ends_with_2(self):
        assert missent("uncover").code == 2


class TestDemo:
    def test_it_says_that_all_is_invented_shows_why_and_how_to_go_on(self):
        done = missent("demo", "--quiet")
        told = done.out.decode()
        assert done.code == 0
        assert told.startswith("An invented mailbox")
        assert "▲ Certain  ops.desk@navy.ml, 10 times: probably meant for ops.desk@navy.mil" in told
        assert "The letter “i” is missing before “l”." in told
        assert "The ending .ml belongs to Mali." in told
        assert "missent scan MAILBOX" in told.splitlines()[-4]

    def test_it_speaks_to_scripts_too(self):
        done = missent("demo", "--format", "jsonl", "--quiet")
        assert done.code == 0
        assert done.summary["messages"] > 250

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
    def test_colour_is_only_for_who_wants_it(self):
        assert b"\x1b[31m" in on_terminal("demo", "--quiet").out
        assert b"\x1b[3" not in on_terminal("demo", "--quiet", NO_COLOR="1").out
