"""What README and guide tell a person to type is what the program takes."""

import re
from pathlib import Path

import pytest
from click import Context

from builders.command import missent
from missent.cli.group import COMMANDS, root

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "docs/guide/terminal.md", "docs/guide/reports.md", "docs/guide/evidence.md")


def lines(page):
    text = (ROOT / page).read_text("utf-8")
    return [line.strip() for line in re.findall(r"^ {4}(missent .*)$", text, re.M)]


@pytest.mark.parametrize("page", PAGES)
def test_every_command_and_option_named_exists(page):
    for line in lines(page):
        words = line.partition("#")[0].split()
        if words[1].startswith("--"):
            assert words[1] in {option for parameter in root.get_params(Context(root)) for option in parameter.opts}, line
            continue
        assert words[1] in COMMANDS, line
        command = root.get_command(None, words[1])
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known, line


def test_the_guide_shows_what_the_demo_says():
    told = missent("demo", "--quiet").out.decode()
    shown = re.findall(r"^ {4}(▲.*)$", (ROOT / "docs/guide/terminal.md").read_text("utf-8"), re.M)
    assert shown
    assert all(line in told for line in shown)


def test_the_page_names_no_form_that_is_not_read():
    assert "Apple Mail's emlx and OLM are not read yet." in (ROOT / "README.md").read_text("utf-8")
