"""A scan that is killed loses at most what it was reading: the same command goes on, and ends as if nothing had happened."""

import json
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builders import evidence, scan_once

KILLS = 20

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def scan(case: Path, source: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, scan_once.__file__, str(case), str(source)], stdout=subprocess.PIPE, text=True)


def finish(case: Path, source: Path) -> dict[str, object]:
    with scan(case, source) as process:
        assert process.stdout is not None
        *_, last = process.stdout
    assert process.returncode == 0
    told = json.loads(last)
    assert isinstance(told, dict)
    return told


def kill_after(lines: int, case: Path, source: Path) -> bool:
    """Kill a scan when it has said so many lines; tell whether it was still running."""
    with scan(case, source) as process:
        assert process.stdout is not None
        for _ in range(lines):
            if not process.stdout.readline():
                break
        process.send_signal(signal.SIGKILL)
        process.stdout.read()
    return process.returncode == -signal.SIGKILL


def test_a_scan_killed_twenty_times_ends_like_one_that_was_not(tmp_path: Path) -> None:
    source = evidence.build(tmp_path / "mail", boxes=10, messages=60)
    whole = finish(tmp_path / "whole.missent", source)
    chance = random.Random(5)
    killed = [kill_after(chance.randrange(1, 9), tmp_path / "killed.missent", source) for _ in range(KILLS)]
    assert all(killed)
    resumed = finish(tmp_path / "killed.missent", source)
    assert resumed == whole
    assert whole["state"] == "done"
    assert whole["findings"]
