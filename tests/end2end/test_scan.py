"""`missent scan`, run as a person or a script would."""

import csv
import io
import subprocess
import sys

import pytest

from builders.command import environment, letter, missent, on_terminal, sent

KEYS = [
    "source", "folder", "message", "message_id", "sent", "field", "address", "intended", "band", "score", "harm", "bounce",
    "markings", "reasons", "alternatives",
]  # fmt: skip
SLIP = letter("To: Ops Desk <ops.desk@navy.ml>", "Cc: fleet.visits@navy.mil")
RIGHT = letter("To: fleet.visits@navy.mil")
DAMAGED = letter("To: fleet.visits@navy.mil", "this is no header line", "Bcc: duty.officer@army.ml")


def test_a_finding_is_one_line_with_the_fields_of_the_contract(tmp_path):
    box = sent(tmp_path / "mail", SLIP, RIGHT)
    done = missent("scan", box.parent)
    (finding,) = done.findings
    assert list(finding) == KEYS
    assert finding["source"] == str(box)
    assert (finding["address"], finding["intended"]) == ("ops.desk@navy.ml", "navy.mil")
    assert (finding["band"], finding["harm"], finding["bounce"]) == ("certain", "open", "not-checked")
    assert (finding["field"], finding["sent"]) == ("to", "2025-03-03T10:00:00Z")
    assert {"code": "letter-missing", "letter": "i", "before": "l"} in finding["reasons"]


def test_the_last_line_counts_and_says_whether_all_was_read(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", SLIP, RIGHT))
    assert done.summary == {
        "messages": 2, "sent": 2, "recipients": 3, "unresolved": 0, "problems": 0, "findings": 1, "complete": True,
    }  # fmt: skip
    assert done.code == 0


def test_only_data_goes_to_a_pipe_and_words_go_beside_it(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", SLIP))
    assert all(line.startswith(b"{") for line in done.out.splitlines())
    assert "read as the mail of me@harbour.example.org" in done.err
    assert "\x1b" not in done.err


def test_quiet_leaves_out_every_word(tmp_path):
    assert missent("scan", sent(tmp_path / "mail", SLIP), "--quiet").err == ""


def test_a_damaged_header_is_read_on_told_and_makes_the_reading_partial(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", DAMAGED), "--fail-on", "certain")
    assert [one["address"] for one in done.findings] == ["duty.officer@army.ml"]
    assert [(one["code"], one["stage"]) for one in done.problems] == [("header-damaged", "parse")]
    assert list(done.problems[0]) == ["source", "stage", "code", "locator", "detail"]
    assert done.summary["complete"] is False
    assert done.code == 3  # wins over 1


@pytest.mark.parametrize(("band", "code"), [("certain", 1), ("review", 1)])
def test_findings_end_a_script_when_it_asked_for_that(tmp_path, band, code):
    assert missent("scan", sent(tmp_path / "mail", SLIP), "--fail-on", band).code == code


def test_no_finding_ends_with_0(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", RIGHT), "--fail-on", "review")
    assert (done.code, done.findings) == (0, [])
    assert "No recipient looks mistyped in 1 message" in done.err


def test_a_file_that_is_no_mail_is_told_and_ends_with_2(tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = missent("scan", tmp_path / "picture.png")
    assert [one["code"] for one in done.problems] == ["no-mail"]
    assert "This is not mail in a form that Missent knows." in done.err
    assert done.code == 2


def test_a_file_that_is_no_mail_beside_mail_ends_with_3(tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = missent("scan", tmp_path / "picture.png", sent(tmp_path / "mail", SLIP))
    assert len(done.findings) == 1
    assert done.code == 3


def test_a_folder_without_mail_is_told_and_ends_with_2(tmp_path):
    done = missent("scan", tmp_path)
    assert f"There is no mail in {tmp_path}" in done.err
    assert done.code == 2


def test_a_folder_is_walked_and_what_is_no_mail_in_it_is_counted(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    (box.parent / "notes.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = missent("scan", box.parent)
    assert done.code == 0
    assert "1 file passed over: no mail in them." in done.err


def test_a_case_lists_all_findings_again_and_only_new_lists_what_it_had_not(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    case = tmp_path / "office.missent"
    first = missent("scan", box, "--case", case)
    again = missent("scan", box, "--case", case)
    assert first.code == again.code == 0
    assert first.out == again.out
    sent(tmp_path / "mail", SLIP, letter("To: crew.office@army.ml"))
    new = missent("scan", box, "--case", case, "--only-new")
    assert [one["address"] for one in new.findings] == ["crew.office@army.ml"]


def test_a_case_is_not_written_into_the_mail(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    done = missent("scan", box.parent, "--case", box.parent / "office.missent")
    assert done.code == 2
    assert "Missent writes nothing" in done.err
    assert [path.name for path in box.parent.iterdir()] == ["Sent"]


def test_nothing_of_the_mail_is_altered(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    before = (box.read_bytes(), box.stat().st_mtime_ns)
    missent("scan", box.parent, "--case", tmp_path / "office.missent")
    assert (box.read_bytes(), box.stat().st_mtime_ns) == before


def test_a_file_somebody_else_wrote_is_judged_whole_when_all_folders_are_asked_for(tmp_path):
    other = letter("To: ops.desk@navy.ml", "Received: from a by b; Mon, 03 Mar 2025 10:00:00 +0000", sender="x@example.com")
    box = sent(tmp_path / "mail", other).rename(tmp_path / "mail" / "Inbox")
    assert missent("scan", box).findings == []
    assert len(missent("scan", box, "--all-folders").findings) == 1


def test_the_owner_can_be_named(tmp_path):
    box = sent(tmp_path / "mail", SLIP).rename(tmp_path / "mail" / "Archive")
    named = missent("scan", box, "--me", "ME@harbour.example.org")
    assert len(named.findings) == 1
    assert missent("scan", box, "--me", "somebody@example.org").findings == []


def test_what_is_allowed_is_not_listed(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    assert missent("scan", box, "--allow", "navy.ml").findings == []
    assert missent("scan", box, "--allow", "ops.desk@navy.ml").findings == []
    (tmp_path / "office.toml").write_text('allowed = ["navy.ml"]\n')
    assert missent("scan", box, "--policy", tmp_path / "office.toml").findings == []


def test_the_lowest_band_shown_can_be_chosen_and_what_is_below_is_counted(tmp_path):
    box = sent(tmp_path / "mail", letter("To: regatta@palm-lagoon.ml"))
    done = missent("scan", box)
    assert done.findings == []
    assert "1 recipient more in lower bands" in done.err
    assert [one["band"] for one in missent("scan", box, "--band", "review").findings] == ["review"]


def test_a_period_and_a_folder_narrow_the_list(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    for options, count in (
        (["--since", "2025-03-03"], 1),
        (["--since", "2025-03-04"], 0),
        (["--until", "2025-03-03"], 1),  # the day itself is included
        (["--until", "2025-03-03T10:00:00Z"], 0),
        (["--folder", "Sent"], 1),
        (["--folder", "Archive"], 0),
    ):
        done = missent("scan", box, *options)
        assert len(done.findings) == done.summary["findings"] == count, options


def test_a_dry_run_lists_what_would_be_read_and_reads_nothing(tmp_path):
    box = sent(tmp_path / "mail", SLIP)
    done = missent("scan", box.parent, "--dry-run")
    assert done.objects == [{"source": str(box), "kind": "mbox", "size": box.stat().st_size}]
    assert done.code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--cluster", "tcp://host:1"], "cluster is not built yet"),
        (["--ca-file", "no-such-file.pem"], "does not exist"),
        (["imap://me@mail.example.org/"], "only over TLS"),
        (["--band", "sure"], "sure"),
        (["--since", "yesterday"], "is no date"),
        (["--own", "not a domain"], "is no domain"),
        (["--me", "nobody"], "is no address"),
        (["--policy", "no-such-file.toml"], "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence_and_ends_with_2(tmp_path, arguments, words):
    done = missent("scan", sent(tmp_path / "mail", SLIP), *arguments)
    assert words in done.err
    assert "Traceback" not in done.err
    assert (done.code, done.out) == (2, b"")


def test_csv_is_rectangular_and_guarded(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", SLIP), "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(done.out.decode(), newline=""))
    assert [*KEYS, "guarded"] == list(row)
    assert row["address"] == "ops.desk@navy.ml"


def test_an_address_that_would_be_a_formula_is_guarded(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", letter("To: =cmd@navy.ml")), "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(done.out.decode(), newline=""))
    assert (row["address"], row["guarded"]) == ("'=cmd@navy.ml", "address")


def test_a_reader_that_goes_away_is_no_fault(tmp_path):
    box = sent(tmp_path / "mail", *[letter(f"To: person{number}@navy.ml") for number in range(2000)])
    command = [sys.executable, "-m", "missent", "scan", str(box), "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
        assert process.stdout.readline().startswith(b"{")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=80) == 0


def test_what_is_not_used_is_not_loaded(tmp_path):
    done = missent("scan", sent(tmp_path / "mail", SLIP), python=("-X", "importtime"))
    loaded = {
        line.rpartition("|")[2].strip().partition(".")[0] for line in done.err.splitlines() if line.startswith("import time")
    }
    assert "click" in loaded
    assert loaded.isdisjoint(
        {"rich", "PySide6", "tldextract", "xlsxwriter", "docx", "pypff", "keyring", "distributed", "imaplib"}
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
class TestOnATerminal:
    def test_a_person_gets_a_table_in_words(self, tmp_path):
        shown = on_terminal("scan", sent(tmp_path / "mail", SLIP)).out.decode()
        assert "Probably meant" in shown
        assert "▲ Certain" in shown
        assert "navy.mil" in shown

    def test_no_colour_is_obeyed(self, tmp_path):
        box = sent(tmp_path / "mail", SLIP)
        assert b"\x1b[1;31m" in on_terminal("scan", box).out
        assert b";31m" not in on_terminal("scan", box, NO_COLOR="1").out

    def test_hostile_text_gives_the_terminal_no_orders(self, tmp_path):
        box = sent(tmp_path / "mail", letter('To: "a\x1b]0;owned\x07\u202eb" <"x\x1b[31m\u202ey"@navy.ml>', "bad\x1b[2J line"))
        for form in ("text", "jsonl", "csv"):
            shown = on_terminal("scan", box, "--format", form, "--quiet").out.decode()
            assert "navy.ml" in shown
            if form != "csv":  # CSV is for programs, and keeps what it is given
                assert not {"\x07", "\u202e"} & set(shown), form
                assert "\x1b[31m" not in shown, form


def exchange(folder, *, in_thread):
    """Write a mailbox whose owner answers a partner, and once an address that looks like the partner's."""
    asked = [f"<{number}@partner-firm.example>" for number in range(13)]
    partner = "m.jansen@partner-firm.com"
    sent(
        folder,
        *(letter(f"To: {partner}", f"In-Reply-To: {name}", subject=name) for name in asked[:-1]),
        letter("To: mj@partnr-firm.com", f"In-Reply-To: {asked[-1] if in_thread else '<elsewhere@x>'}"),
    )
    came = [
        f"From - Mon Mar 03 10:00:00 2025\nReceived: from partner-firm.com\nFrom: {partner}\nTo: me@harbour.example.org\n"
        f"Message-ID: {name}\nDate: Sun, 02 Mar 2025 10:00:00 +0000\n\nHello.\n\n"
        for name in asked
    ]
    (folder / "Inbox").write_text("".join(came))
    return folder


def test_an_answer_that_went_astray_in_a_thread_is_surer_than_one_that_stands_alone(tmp_path):
    (alone,) = missent("scan", exchange(tmp_path / "alone", in_thread=False)).findings
    (astray,) = missent("scan", exchange(tmp_path / "thread", in_thread=True)).findings
    assert {alone["address"], astray["address"]} == {"mj@partnr-firm.com"}
    assert astray["score"] > alone["score"] + 3
    assert "answer-to-intended" not in [reason["code"] for reason in alone["reasons"]]
    (reason,) = [reason for reason in astray["reasons"] if reason["code"] == "answer-to-intended"]
    assert reason == {"code": "answer-to-intended", "domain": "partner-firm.com", "count": 1}
