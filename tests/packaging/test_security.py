"""The threat table promises nothing that no test shows."""

import ast
import re
from functools import cache

import pytest

from environment import ROOT

ROWS = [line for line in (ROOT / "SECURITY.md").read_text(encoding="utf-8").splitlines() if re.match(r"\| \d+ \|", line)]
NAMED = [name for row in ROWS for name in re.findall(r"`(tests/[^`]+)`", row)]


@cache
def named_in(path):
    """Give the names of a file's tests, those in a class with its name before."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    inside = {f"{one.name}::{test.name}" for one in tree.body if isinstance(one, ast.ClassDef) for test in functions(one)}
    return {test.name for test in functions(tree)} | inside


def functions(tree):
    return [one for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]


@pytest.mark.parametrize("named", NAMED)
def test_a_test_that_the_table_names_exists(named):
    path, _, test = named.partition("::")
    assert test in named_in(path)


def test_every_threat_has_a_countermeasure_that_a_test_shows():
    for row in ROWS:
        _, _, threat, countermeasure, shown, _ = (cell.strip() for cell in row.split("|"))
        assert threat
        assert countermeasure
        assert "::" in shown, row


def test_the_threats_are_numbered_in_their_order():
    assert [int(row.split("|")[1]) for row in ROWS] == list(range(1, len(ROWS) + 1))
