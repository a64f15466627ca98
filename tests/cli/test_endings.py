"""However a command ends, its exit code and its words are those of the contract."""

import pytest

from missent.cli import exits, group
from missent.errors import MissentError, WorkersCannotStart


@pytest.mark.parametrize(
    ("ended", "code"),
    [
        ({"complete": True, "stopped": False, "read": 5, "found": False}, 0),
        ({"complete": True, "stopped": False, "read": 0, "found": False}, 0),  # an empty mailbox was read whole
        ({"complete": True, "stopped": False, "read": 5, "found": True}, 1),
        ({"complete": False, "stopped": False, "read": 0, "found": False}, 2),
        ({"complete": False, "stopped": False, "read": 5, "found": False}, 3),
        ({"complete": False, "stopped": False, "read": 5, "found": True}, 3),
        ({"complete": False, "stopped": True, "read": 5, "found": True}, 130),
    ],
)
def test_the_exit_code_of_a_reading(ended, code):
    assert exits.of_reading(**ended) == code


def ending_with(monkeypatch, error):
    def main(**_):
        raise error

    monkeypatch.setattr(group.root, "main", main)
    return group.run([])


def test_an_error_of_the_world_is_one_sentence(monkeypatch, capsys):
    assert ending_with(monkeypatch, MissentError("The case is in use.")) == 2
    assert capsys.readouterr().err == "The case is in use.\n"


def test_an_error_knows_its_exit_code(monkeypatch):
    assert ending_with(monkeypatch, WorkersCannotStart("They die.")) == 70


def test_hostile_text_in_an_error_is_made_visible(monkeypatch, capsys):
    ending_with(monkeypatch, MissentError("There is no mail in a\x1b[2Jb."))
    assert capsys.readouterr().err == "There is no mail in a⟨U+001B⟩[2Jb.\n"


def test_a_fault_of_our_own_ends_with_70_and_tells_no_mail(monkeypatch, capsys):
    assert ending_with(monkeypatch, ValueError("secret@navy.ml")) == 70
    told = capsys.readouterr().err
    assert "fault of its own" in told
    assert "ValueError at:" in told
    assert "test_endings.py" in told
    assert "secret" not in told


def test_ctrl_c_anywhere_ends_with_130(monkeypatch):
    assert ending_with(monkeypatch, KeyboardInterrupt()) == 130
