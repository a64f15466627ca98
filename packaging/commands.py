"""What `start.py` can be asked to do: run, set up, test, check."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import environment
import system
from console import CannotStart, say
from environment import PYTHON, ROOT
from missent import syslibs

CHECKS = (
    ("ruff check", "ruff check"),
    ("ruff format", "ruff format --check"),
    ("mypy --strict", "mypy --strict"),
    ("import-linter", "lint-imports"),
)
PYTHON_COMMAND = "py" if os.name == "nt" else "python3"


def main(words: Sequence[str]) -> int:
    """Do what the words of the command line ask and give the exit code."""
    command = COMMANDS.get(words[0]) if words else None
    try:
        if command is None or (command is check and len(words) > 1):  # `check ADDRESS` is Missent's own command
            return run(words)
        return command(words[1:])
    except CannotStart as reason:
        say(str(reason))
        return 1


def run(words: Sequence[str]) -> int:
    """Start Missent: its own command when one is given, else the window, else the demo in the terminal.

    -P keeps Python from importing what lies in the current folder, which may be evidence.
    """
    if words:
        environment.ensure()
        return follow([PYTHON, "-P", "-m", "missent", *words])
    setup()
    if obstacle := syslibs.obstacle():
        code = follow([PYTHON, "-P", "-m", "missent", "demo"])
        say("", f"This was the demo in the terminal. {obstacle}")
        say(f"To look through your mail in the terminal: {PYTHON_COMMAND} {sys.argv[0]} scan FILE-OR-FOLDER")
        return code
    return follow([PYTHON, "-P", "-m", "missent"])


def setup(_: Sequence[str] = ()) -> int:
    """Make everything ready that a start needs."""
    on = syslibs.platforms()
    if on:
        system.provide(syslibs.missing(on), "Missent's window needs")
    environment.ensure()
    return 0


def test(words: Sequence[str]) -> int:
    """Run the tests in an environment that has what they need."""
    if not system.provide(syslibs.missing(["xcb"]), "the tests open real windows and need"):
        raise CannotStart("Without these libraries Qt would abort the tests.")
    system.provide(system.missing_programs(), "the tests also use")
    environment.ensure(tests=True)
    return follow([PYTHON, "-m", "pytest", *words], cwd=ROOT, variables={"PATH": system.search_path()})


def check(_: Sequence[str]) -> int:
    """Run every check, also after one has failed, and say each one's name and result."""
    environment.ensure(tests=True)
    failed = 0
    for name, line in CHECKS:
        tool, *arguments = line.split()
        code = follow([environment.program(tool), *arguments], cwd=ROOT)
        failed += bool(code)
        print(f"== {name}: {'failed' if code else 'passed'}", flush=True)
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


def follow(command: Sequence[str | Path], cwd: Path | None = None, variables: Mapping[str, str] | None = None) -> int:
    """Run a command until it ends by itself and give its exit code.

    Ctrl+C reaches the command too, which stops in its own way and time: it is waited for, not killed.
    """
    child = subprocess.Popen(command, cwd=cwd, env={**os.environ, **(variables or {})})
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue
        return code if code >= 0 else 128 - code


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"setup": setup, "test": test, "check": check}
