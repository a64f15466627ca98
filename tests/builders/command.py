"""Run Missent's command line as a person would: another process, its output on pipes or on a terminal."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "desktop"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR")


@dataclass(frozen=True, slots=True)
class Ended:
    """Hold how a command ended."""

    code: int
    out: bytes
    err: str

    @property
    def objects(self):
        """Read the output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def findings(self):
        """Give the lines that are findings."""
        return [one for one in self.objects if "address" in one]

    @property
    def problems(self):
        """Give the problems."""
        return [one["problem"] for one in self.objects if "problem" in one]

    @property
    def summary(self):
        """Give the summary, which must be the last line."""
        return self.objects[-1]["summary"]


def environment(**further):
    """Give an environment without a display and without wishes about colour."""
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return {**kept, "PYTHONPATH": str(PACKAGE), **further}


def missent(*arguments, stdin=b"", python=(), **environ):
    """Run `python -m missent` with its output on pipes."""
    command = [sys.executable, *python, "-m", "missent", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, env=environment(**environ), check=False, timeout=80)
    return Ended(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def on_terminal(*arguments, **environ):
    """Run `python -m missent` with its output on a terminal of 120 columns; give what the terminal was sent."""
    import pty

    leader, follower = pty.openpty()
    settings = environment(TERM="xterm-256color", COLUMNS="120", **environ)
    command = [sys.executable, "-m", "missent", *map(str, arguments)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=follower, stderr=follower, env=settings)
    os.close(follower)
    seen = bytearray()
    try:
        while part := os.read(leader, 4096):
            seen += part
    except OSError:  # the terminal's other end was closed: the program has ended
        pass
    finally:
        os.close(leader)
    return Ended(process.wait(timeout=80), bytes(seen), "")


def letter(*fields, sender="me@harbour.example.org", body="Hello.", subject="Hello"):
    """Write a message as it lies in a folder of sent mail; `fields` are whole header lines."""
    lines = [f"From: {sender}", *fields, f"Subject: {subject}", "Date: Mon, 03 Mar 2025 10:00:00 +0000"]
    name = "-".join("".join(letter for letter in field if letter.isalnum()) for field in fields)
    return "\n".join([*lines, f"Message-ID: <{name}@harbour.example.org>", "", body, ""]).encode()


def sent(folder, *letters):
    """Write letters to an mbox named Sent in a new folder; give its path."""
    folder.mkdir(exist_ok=True)
    box = folder / "Sent"
    box.write_bytes(b"".join(b"From - Mon Mar 03 10:00:00 2025\n" + one + b"\n" for one in letters))
    return box
