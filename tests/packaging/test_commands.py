"""Run, set up, test, check: what each does, with the programs it would start replaced by a list."""

import os
import signal
import subprocess
import sys
import threading

import pytest

import commands
import environment
import system
from missent import syslibs

NO_LIBRARY = "Missent's window needs libEGL.so.1, which this computer lacks."


@pytest.fixture
def started(monkeypatch):
    """What would have been started, in order; everything needed is there and everything succeeds."""
    lines = []

    def follow(command, **_):
        lines.append(" ".join(str(word) for word in command[1:]))
        return 0

    monkeypatch.setattr(commands, "follow", follow)
    monkeypatch.setattr(syslibs, "obstacle", lambda: None)
    monkeypatch.setattr(syslibs, "missing", lambda on: ())
    monkeypatch.setattr(system, "missing_programs", list)
    monkeypatch.setattr(environment, "ensure", lambda tests=False: lines.append("tests ready" if tests else "ready"))
    return lines


def test_without_a_word_the_window_opens(started):
    assert commands.main([]) == 0
    assert started == ["ready", "-P -m missent"]


def test_with_no_display_the_demo_runs_and_it_is_said_how_to_get_the_window(started, monkeypatch, capsys):
    monkeypatch.setattr(syslibs, "obstacle", lambda: "There is no display here.")
    monkeypatch.setattr(sys, "argv", ["packaging/start.py"])
    assert commands.main([]) == 0
    assert started == ["ready", "-P -m missent demo"]
    told = capsys.readouterr().err
    assert "There is no display here." in told
    assert "packaging/start.py scan FILE-OR-FOLDER" in told


def test_with_a_library_missing_qt_is_not_started(started, monkeypatch, capsys):
    monkeypatch.setattr(syslibs, "obstacle", lambda: NO_LIBRARY)
    assert commands.main([]) == 0
    assert started == ["ready", "-P -m missent demo"]
    assert NO_LIBRARY in capsys.readouterr().err


def test_setup_starts_nothing(started):
    assert commands.main(["setup"]) == 0
    assert started == ["ready"]


def test_a_command_in_the_terminal_asks_for_no_library_of_the_window(started, monkeypatch):
    monkeypatch.setattr(syslibs, "missing", lambda on: pytest.fail("the window's libraries were asked for"))
    assert commands.main(["scan", "box.mbox"]) == 0


@pytest.mark.parametrize("words", [["scan", "box.mbox", "--format", "csv"], ["demo"], ["check", "jan@navy.ml"], ["--help"]])
def test_other_words_are_a_command_of_missent(started, words):
    assert commands.main(words) == 0
    assert started == ["ready", " ".join(["-P -m missent", *words])]


def test_what_follows_test_goes_to_pytest(started):
    assert commands.main(["test", "-k", "navy"]) == 0
    assert started == ["tests ready", "-m pytest -k navy"]


def test_the_tests_do_not_run_where_qt_would_abort(started, monkeypatch, capsys):
    monkeypatch.setattr(syslibs, "missing", lambda on: syslibs.EVERYWHERE[:1])
    monkeypatch.setattr(system, "provide", lambda needs, why: not needs)
    assert commands.main(["test"]) == 1
    assert started == []
    assert "Qt would abort" in capsys.readouterr().err


def test_the_tests_run_where_only_a_program_is_missing(started, monkeypatch):
    """The libraries are there; what needs the program says so itself."""
    monkeypatch.setattr(system, "missing_programs", lambda: list(system.PROGRAMS[:1]))
    monkeypatch.setattr(system, "provide", lambda needs, why: not needs)
    assert commands.main(["test"]) == 0
    assert started == ["tests ready", "-m pytest"]


def test_check_runs_every_check_and_says_each_result(started, capsys):
    assert commands.main(["check"]) == 0
    assert started == ["tests ready", "check", "format --check", "--strict", ""]
    assert capsys.readouterr().out.splitlines() == [
        "== ruff check: passed",
        "== ruff format: passed",
        "== mypy --strict: passed",
        "== import-linter: passed",
        "4 passed, 0 failed",
    ]


def test_check_goes_on_after_a_failure_and_fails(started, monkeypatch, capsys):
    monkeypatch.setattr(commands, "follow", lambda command, **_: int("mypy" in str(command[0])))
    assert commands.main(["check"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert "== mypy --strict: failed" in out
    assert out[-2:] == ["== import-linter: passed", "3 passed, 1 failed"]


def test_a_set_up_that_fails_is_told_in_a_sentence(started, monkeypatch, capsys):
    def ensure(tests=False):
        raise environment.CannotStart("The disk is full.")

    monkeypatch.setattr(environment, "ensure", ensure)
    assert commands.main([]) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


def test_the_exit_code_is_that_of_the_program():
    assert commands.follow([sys.executable, "-c", "raise SystemExit(3)"]) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals of this kind")
def test_a_program_ended_by_a_signal_gives_the_code_a_shell_would():
    assert commands.follow([sys.executable, "-c", "import os; os.kill(os.getpid(), 15)"]) == 128 + signal.SIGTERM


def test_ctrl_c_lets_the_program_end_in_its_own_way(monkeypatch):
    interrupted = threading.Event()

    class Child(subprocess.Popen):
        def wait(self, timeout=None):
            if not interrupted.is_set():
                interrupted.set()
                raise KeyboardInterrupt
            return super().wait(timeout)

    monkeypatch.setattr(subprocess, "Popen", Child)
    assert commands.follow([sys.executable, "-c", "raise SystemExit(130)"]) == 130
    assert interrupted.is_set()
