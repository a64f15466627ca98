"""The environment is made once, known by its stamp, and made again when anything it came from has changed."""

import subprocess
import sys
from pathlib import Path

import pytest

import environment
import system
from environment import ROOT


@pytest.fixture
def venv(tmp_path, monkeypatch):
    """An environment that seems made, and the list of what set-up would run."""
    place = tmp_path / ".venv"
    python = environment.program("python", place)
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(environment, "VENV", place)
    monkeypatch.setattr(environment, "PYTHON", python)
    return place


@pytest.fixture
def ran(monkeypatch, venv):
    """What set-up would run; every program succeeds and the environment's Python answers as this one."""
    commands = []

    def run(command, **_):
        commands.append([str(word) for word in command])
        return subprocess.CompletedProcess(command, 0, stdout="{}\n{}".format(*sys.version_info[:2]), stderr="")

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def installs(commands):
    """What pip was asked for, without its options."""
    return [Path(command[-1]).name for command in commands if "install" in command]


def test_what_builds_is_installed_before_what_is_built(ran):
    environment.ensure()
    assert installs(ran) == ["requirements-build.lock", "requirements.lock", ROOT.name]


def test_the_second_time_nothing_is_run(ran):
    environment.ensure(tests=True)
    ran.clear()
    environment.ensure()
    environment.ensure(tests=True)
    assert ran == []


def test_the_tests_add_only_what_is_theirs(ran):
    environment.ensure()
    ran.clear()
    environment.ensure(tests=True)
    assert installs(ran) == ["requirements-test.lock"]


@pytest.mark.parametrize("changed", ["requirements.lock", "requirements-build.lock", "pyproject.toml"])
def test_a_change_of_what_it_came_from_installs_again(ran, monkeypatch, changed):
    environment.ensure()
    ran.clear()
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path) + (b"#" if path.name == changed else b""))
    environment.ensure()
    assert "requirements.lock" in installs(ran)


def test_a_checkout_that_was_moved_is_installed_again(ran, monkeypatch, tmp_path):
    """An editable installation holds the folder's name: the old place may be gone, or hold another version."""
    environment.ensure()
    ran.clear()
    moved = tmp_path / "moved"
    moved.symlink_to(ROOT)
    monkeypatch.setattr(environment, "ROOT", moved)
    environment.ensure()
    assert installs(ran)[-1] == "moved"


def test_a_set_up_that_was_cut_short_is_taken_up_again(ran, monkeypatch):
    run = subprocess.run

    def fail(command, **options):
        done = run(command, **options)
        done.returncode = int("requirements.lock" in str(command[-1]))
        return done

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(environment.CannotStart, match="could not be installed"):
        environment.ensure()
    monkeypatch.setattr(subprocess, "run", run)
    ran.clear()
    environment.ensure()
    assert installs(ran) == ["requirements-build.lock", "requirements.lock", ROOT.name]


@pytest.mark.parametrize("answer", ["3\n4", ""], ids=["of another Python", "without pip"])
def test_an_environment_that_is_no_good_is_made_anew(ran, monkeypatch, answer):
    run = subprocess.run

    def answers(command, **options):
        done = run(command, **options)
        done.stdout = answer
        return done

    monkeypatch.setattr(subprocess, "run", answers)
    environment.ensure()
    assert [sys.executable, "-m", "venv", "--clear", str(environment.VENV)] in ran


def test_a_python_that_cannot_make_environments_is_told(venv, monkeypatch):
    environment.PYTHON.unlink()
    monkeypatch.setattr(system, "provide", lambda needs, why: False)
    with pytest.raises(environment.CannotStart, match="virtual environment"):
        environment.ensure()


def test_windows_keeps_its_programs_elsewhere(tmp_path):
    assert environment.program("ruff", tmp_path, "nt") == tmp_path / "Scripts" / "ruff.exe"
    assert environment.program("ruff", tmp_path, "posix") == tmp_path / "bin" / "ruff"


def test_pip_takes_nothing_without_a_hash_and_builds_only_the_named_exceptions():
    options = environment.pip_options(ROOT / "packaging" / "requirements.lock")
    assert options[:2] == ["--require-hashes", "--only-binary=:all:"]
    assert [option for option in options if option.startswith("--no-binary")] == [
        "--no-binary=red-black-tree-mod",
        "--no-binary=win-unicode-console",
    ]
    assert "--no-build-isolation" in options
