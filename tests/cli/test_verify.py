"""`missent verify` finds what was changed after the fact, and names it."""

import sqlite3

import pytest

from builders.command import letter, missent, sent

SLIPS = (letter("To: Ops Desk <ops.desk@navy.ml>"), letter("To: duty.officer@army.ml"), letter("To: fleet.visits@navy.mil"))


@pytest.fixture
def case(tmp_path):
    """Give a case of its own to each test: its mail, decisions, and an export."""
    missent("scan", sent(tmp_path / "mail", *SLIPS), "--case", tmp_path / "office.missent")
    missent("decide", tmp_path / "office.missent", 1, "--mistake", "--by", "A. Examiner")
    missent("export", tmp_path / "office.missent", "--to", tmp_path / "out.csv")
    return tmp_path / "office.missent"


def tamper(case, statement):
    database = sqlite3.connect(case)
    database.execute(statement)
    database.commit()
    database.close()


def differing(done):
    return [(one["check"], one["name"]) for one in done.objects if one["state"] == "differs"]


def test_an_untouched_case_verifies_and_the_same_is_found_again(case):
    done = missent("verify", case)
    assert (done.code, done.err) == (0, "")
    told = done.out.decode().splitlines()
    assert told[-1].startswith("Verified: ")
    for words in ("Journal", "Decisions", "Source", "Judged again: 2 findings", "Read again: 2 findings", "out.csv"):
        assert [line for line in told if words in line and "unchanged" in line], words


@pytest.mark.parametrize(
    ("statement", "check", "named"),
    [
        ("UPDATE finding SET verdict = 'intended' WHERE id = 1", "decision", "finding 1"),
        ("UPDATE finding SET note = 'forged' WHERE id = 1", "decision", "finding 1"),
        ("UPDATE judgement SET band = 'possible'", "judged-again", "ops.desk@navy.ml"),
        ("UPDATE judgement SET intended_domain = 'navy.nl'", "judged-again", "ops.desk@navy.ml"),
        ("UPDATE envelope SET subject = 'forged'", "read-again", "ops.desk@navy.ml"),
        ("DELETE FROM finding WHERE id = 2", "read-again", "duty.officer@army.ml"),
        ("UPDATE journal SET line = replace(line, 'host', 'hosts') WHERE seq = 0", "journal", "line 0"),
        ("DELETE FROM journal WHERE seq = 1", "journal", "line 1"),
        ("UPDATE source SET sha256 = 'ab', sha256_after = 'ab'", "source", "mail/Sent"),
    ],
)
def test_what_was_changed_in_the_case_is_named(case, statement, check, named):
    if "DELETE FROM finding" in statement:
        tamper(case, "DELETE FROM place WHERE finding = 2")
    tamper(case, statement)
    done = missent("verify", case, "--format", "jsonl")
    assert done.code == 6
    assert [name for of, name in differing(done) if of == check and named in name.replace("\\", "/")], differing(done)


def test_a_case_whose_structure_was_changed_is_told(case):
    tamper(case, "CREATE TABLE stranger (x)")
    done = missent("verify", case)
    assert done.code == 6
    assert b"DIFFERS" in done.out


def test_a_changed_source_is_named(case):
    box = case.parent / "mail" / "Sent"
    box.write_bytes(box.read_bytes().replace(b"Hello.", b"Hallo."))
    done = missent("verify", case)
    assert done.code == 6
    assert [line for line in done.out.decode().splitlines() if "Sent: DIFFERS: SHA-256 was" in line]


def test_a_source_that_is_gone_is_not_called_different(case):
    (case.parent / "mail" / "Sent").unlink()
    done = missent("verify", case)
    assert done.code == 3
    assert b"Could not be checked" in done.out


def test_a_changed_export_is_named_and_so_is_a_changed_manifest(case):
    out = case.parent / "out.csv"
    out.write_bytes(out.read_bytes() + b"one more")
    done = missent("verify", case, "--quick")
    assert done.code == 6
    assert "out.csv: DIFFERS" in done.out.decode()
    manifest = case.parent / "out.csv.sha256"
    manifest.write_bytes(manifest.read_bytes().replace(b"a", b"b"))
    done = missent("verify", case, "--quick")
    assert done.code == 6
    assert "out.csv.sha256: DIFFERS" in done.out.decode()


def test_a_folder_of_exports_is_checked_file_by_file(case):
    folder = case.parent / "messages"
    assert missent("export", case, "--to", folder, "--as", "eml").code == 0
    assert missent("verify", folder).code == 0
    first, second = sorted(folder.glob("*.eml"))
    first.write_bytes(b"forged")
    second.unlink()
    (folder / "added.eml").write_bytes(b"new")
    done = missent("verify", folder, "--format", "jsonl")
    assert done.code == 6
    assert {name.rpartition("/")[2]: one["why"] for one in done.objects if one["why"] for name in [one["name"]]} == {
        first.name: "its bytes are others", second.name: "it is not there", "added.eml": "it was added"}  # fmt: skip


def test_a_manifest_that_points_out_of_its_folder_is_refused(tmp_path):
    (tmp_path / "manifest.sha256").write_text(f"{'ab' * 32}  ../secret\n")
    done = missent("verify", tmp_path)
    assert done.code == 6
    assert b"The manifest was changed" in done.out


def test_a_folder_without_a_manifest_is_a_matter_of_usage(tmp_path):
    done = missent("verify", tmp_path)
    assert done.code == 2
    assert "no manifest" in done.err


def test_an_allowed_address_is_no_difference(case):
    missent("decide", case, 2, "--allow", "--by", "A. Examiner")
    assert missent("verify", case).code == 0


def test_mail_that_was_read_by_other_rules_is_told_and_not_called_changed(case, monkeypatch):
    from missent.case import rules
    from missent.case.case import Case
    from missent.case.verify import Checked, State, inside

    monkeypatch.setattr(rules, "digest", lambda: "ab" * 32)
    with Case.open(case, read_only=True) as opened:
        (check,) = [one for one in inside(opened) if one.of is Checked.RULES]
    assert (check.state, check.name) == (State.UNCHECKED, "rules abababababab")


@pytest.mark.parametrize("statement", ["UPDATE finding SET bounce = 'rejected' WHERE id = 1", "DELETE FROM triage"])
def test_what_became_of_a_message_is_told_again_from_the_mail(case, statement):
    assert missent("verify", case).code == 0
    tamper(case, statement)
    done = missent("verify", case, "--format", "jsonl")
    assert done.code == 6
    assert "read-again" in {name for name, _ in differing(done)}
