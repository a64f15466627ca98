"""An office's lists: read from TOML, told apart, and refused by line when they cannot be used."""

import pytest

from missent.errors import PolicyError
from missent.model import Policy
from missent.scan import policy


def test_lists_are_read_as_they_are_compared(tmp_path):
    file = tmp_path / "office.toml"
    file.write_text(
        'own = ["Harbour.Example.org."]\nprotected = ["münchen.example"]\nallowed = ["orange.ml", "Desk@Other.ml"]\n', "utf-8"
    )
    assert policy.load(file) == Policy(
        frozenset({"harbour.example.org"}),
        frozenset({"xn--mnchen-3ya.example"}),
        frozenset({"orange.ml"}),
        frozenset({"desk@other.ml"}),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'own = ["a.example"]\nalowed = ["b.ml"]\n', "Line 2 of the policy file"),
        (b'own = ["a.example"]\nallowed = "b.ml"\n', "must be a list"),
        (b'own = [\n  "a.example",\n  "not a domain",\n]\n', "Line 3"),
        (b"own = [1]\n", "is no domain"),
        (b"own = [\n", "is not TOML"),
        (b'own = ["a"]\n\xff', "not UTF-8 text (line 2)"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(tmp_path, text, words):
    file = tmp_path / "office.toml"
    file.write_bytes(text)
    with pytest.raises(PolicyError) as told:
        policy.load(file)
    assert words in str(told.value)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PolicyError, match="cannot be read"):
        policy.load(tmp_path / "no.toml")


def test_policies_are_put_together():
    assert policy.joined(
        policy.policy(["a.example"], [], ["b.example"]), policy.policy(["c.example"], ["d.example"], [])
    ) == Policy(frozenset({"a.example", "c.example"}), frozenset({"d.example"}), frozenset({"b.example"}))


@pytest.mark.parametrize("text", ["", "a b.example", "a..example", "@", "a/b", "x" * 64 + ".example"])
def test_what_is_no_domain_is_refused(text):
    with pytest.raises(ValueError):
        policy.domain(text)


def test_watch_lists_beside_the_file_are_protected(tmp_path):
    (tmp_path / "ports.tsv").write_text("# our ports\nport.example.net\tNL\nQuay.example.org\n", "utf-8")
    file = tmp_path / "office.toml"
    file.write_text('protected = ["a.example"]\nwatchlists = ["ports.tsv"]\n', "utf-8")
    assert policy.load(file).protected == {"a.example", "port.example.net", "quay.example.org"}


@pytest.mark.parametrize(
    ("watched", "words"),
    [
        ('["ports.tsv"]', "Line 2 of the watch-list"),
        ('["none.tsv"]', "cannot be read: No such file or directory"),
        ('"ports.tsv"', "must be a list of files"),
    ],
)
def test_a_watch_list_that_cannot_be_used_is_told(tmp_path, watched, words):
    (tmp_path / "ports.tsv").write_text("port.example.net\nno domain\n", "utf-8")
    (tmp_path / "office.toml").write_text(f"watchlists = {watched}\n", "utf-8")
    with pytest.raises(PolicyError, match=words):
        policy.load(tmp_path / "office.toml")
