"""Ctrl+C: the first stops and keeps what was read, the second ends at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from builders import command
from builders.command import environment, letter, missent, sent

SCRIPT = Path(command.__file__).with_name("interrupted.py")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are told otherwise there")


def interrupted(times, *arguments):
    words = [sys.executable, str(SCRIPT), str(times), *map(str, arguments)]
    return subprocess.run(words, capture_output=True, env=environment(), check=False, timeout=80, text=True)


@pytest.fixture
def box(tmp_path):
    return sent(tmp_path / "mail", letter("To: ops.desk@navy.ml"))


def test_a_stopped_scan_ends_with_130_and_says_how_to_go_on(box, tmp_path):
    case = tmp_path / "office.missent"
    done = interrupted(1, "scan", box, "--case", case)
    assert done.returncode == 130
    assert "Stopping. What was read is kept; once more ends at once." in done.stderr
    assert f"What was read is kept. To go on: missent scan {box} --case {case}" in done.stderr
    assert '"complete":false' in done.stdout


def test_the_same_command_goes_on_and_ends_with_everything(box, tmp_path):
    case = tmp_path / "office.missent"
    interrupted(1, "scan", box, "--case", case)
    again = missent("scan", box, "--case", case)
    assert [one["address"] for one in again.findings] == ["ops.desk@navy.ml"]
    assert again.code == 0


def test_without_a_case_the_way_to_keep_one_is_told(box):
    done = interrupted(1, "scan", box)
    assert done.returncode == 130
    assert f"keep a case: missent scan {box} --case FILE" in done.stderr


def test_the_second_time_ends_at_once(box, tmp_path):
    done = interrupted(2, "scan", box, "--case", tmp_path / "office.missent")
    assert done.returncode == 130
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_a_scratch_case_leaves_nothing_behind(box, tmp_path):
    words = [sys.executable, str(SCRIPT), "2", "scan", str(box)]
    room = tmp_path / "temporary"
    room.mkdir()
    done = subprocess.run(words, capture_output=True, env=environment(TMPDIR=str(room)), check=False, timeout=80)
    assert done.returncode == 130
    assert list(room.iterdir()) == []
