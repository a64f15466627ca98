"""The one script that a person starts with, under any Python they may have."""

import ast
import runpy
import subprocess
import sys
import tomllib

import pytest

from environment import ROOT
from start import MINORS, refusal

START = ROOT / "packaging" / "start.py"


@pytest.mark.parametrize("minor", MINORS)
def test_every_python_we_promise_is_taken(minor):
    assert refusal((3, minor)) == ""


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10), (3, 15), (4, 0)])
def test_any_other_python_is_refused_in_a_sentence(version):
    assert refusal(version).startswith(f"Missent needs Python 3.11 to 3.14; this is Python {version[0]}.{version[1]}.")


def test_a_fitting_python_on_the_computer_is_named(tmp_path, monkeypatch):
    fitting = tmp_path / "python3.12"
    fitting.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal((3, 10)).endswith("python3.12 packaging/start.py")


def test_the_promise_is_the_one_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == f">=3.{MINORS[0]},<3.{MINORS[-1] + 1}"


def test_an_old_python_can_read_the_script():
    ast.parse(START.read_text(), feature_version=(3, 6))


def test_the_script_stops_with_the_sentence_before_anything_else(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 12, "final", 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 to 3\.14; this is Python 3\.10"):
        runpy.run_path(str(START), run_name="__main__")


def test_the_script_needs_nothing_installed():
    """-S leaves out every installed package, -I every path and variable of this test run."""
    program = (
        "import sys; sys.path[:0] = sys.argv[1:]; import commands; "
        "print(*sorted({m.partition('.')[0] for m in sys.modules} - sys.stdlib_module_names - {'__main__'}))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, str(ROOT / "packaging"), str(ROOT / "desktop")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["commands", "console", "environment", "missent", "system"]
