"""`missent discover` lists mailboxes as data on a pipe and says in words what stands against reading one."""

from builders.command import letter, missent, on_terminal, sent

LETTER = letter("To: friend@example.org")


def at_home(home, *arguments, run=missent):
    return run("discover", *arguments, HOME=str(home), XDG_DATA_HOME="", XDG_CACHE_HOME="")


def test_mailboxes_are_lines_whose_source_can_be_scanned(tmp_path):
    box = sent(tmp_path / "Mail", LETTER)
    (tmp_path / "Maildir").mkdir()
    ended = at_home(tmp_path)
    (found,) = ended.objects
    assert ended.code == 0
    assert found["modified"].endswith("Z")
    assert {name: found[name] for name in ("program", "name", "source", "size", "size_is_whole", "hindrance")} == {
        "program": "folder", "name": "Mail", "source": str(tmp_path / "Mail"), "size": box.stat().st_size,
        "size_is_whole": True, "hindrance": None,
    }  # fmt: skip
    assert missent("scan", found["source"], "--all-folders", "--format", "jsonl").summary["messages"] == 1


def test_what_cannot_be_read_is_listed_and_told_with_what_to_do(tmp_path):
    (tmp_path / "Downloads").mkdir()
    (tmp_path / "Downloads" / "takeout-1.zip").write_bytes(b"PK\x03\x04" + bytes(90))
    ended = at_home(tmp_path)
    assert [one["hindrance"] for one in ended.objects] == ["archive"]
    assert "Google Takeout, takeout-1.zip: Still packed. Unpack it" in ended.err


def test_nothing_found_is_said_and_is_no_failure(tmp_path):
    ended = at_home(tmp_path)
    assert (ended.code, ended.out) == (0, b"")
    assert "No mailboxes were found" in ended.err


def test_a_terminal_gets_a_table(tmp_path):
    sent(tmp_path / "Mail", LETTER)
    shown = at_home(tmp_path, run=on_terminal).out.decode()
    assert "Program" in shown
    assert "Mail" in shown
