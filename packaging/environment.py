"""Make the virtual environment from the hash-pinned locks, once, and know by a stamp that it is made."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system
from console import CannotStart, say

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("MISSENT_VENV") or ROOT / ".venv").absolute()
PROGRAM_LOCKS = ("requirements-build.lock", "requirements.lock")  # what builds goes first: it builds what follows
TEST_LOCKS = ("requirements-test.lock",)
SOURCE_ONLY = ("red-black-tree-mod", "win-unicode-console")  # nobody publishes wheels of these; extract-msg needs them


def program(name: str, venv: Path = VENV, system_name: str = os.name) -> Path:
    """Give the place of a program in an environment."""
    return venv / "Scripts" / f"{name}.exe" if system_name == "nt" else venv / "bin" / name


PYTHON = program("python")


def ensure(tests: bool = False) -> None:
    """Make the environment, with what the tests need if `tests`; a made one costs a few file reads.

    Raise CannotStart when that is not possible.
    """
    program = _fingerprint(*PROGRAM_LOCKS)
    if not _stamped("program", program):
        _make()
        say("Installing the Python packages that Missent needs. This happens once and can take some minutes.")
        _install_locks(PROGRAM_LOCKS)
        _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        _stamp("program", program)
    if tests and not _stamped("tests", _fingerprint(*TEST_LOCKS)):
        say("Installing the Python packages that the tests and checks use.")
        _install_locks(TEST_LOCKS)
        _stamp("tests", _fingerprint(*TEST_LOCKS))


def pip_options(lock: Path) -> list[str]:
    """Give pip's options for a lock: every file by its hash, nothing built but the named exceptions.

    Where the exceptions are refused, extract-msg can only be had as 0.37, which did not need them.
    """
    exceptions = [f"--no-binary={name}" for name in SOURCE_ONLY]
    # Without isolation the exceptions are built with the pinned setuptools; isolation would download one unpinned.
    return ["--require-hashes", "--only-binary=:all:", *exceptions, "--no-build-isolation", "--use-pep517", "-r", str(lock)]


def _make() -> None:
    if _usable():
        return
    if not system.provide(system.missing_venv(), "virtual environments need"):
        raise CannotStart(
            "Missent keeps to a virtual environment of its own, which this Python cannot make yet. Then start again."
        )
    say(f"Making {VENV}")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV])
    if made.returncode:
        raise CannotStart(f"The environment {VENV} could not be made; Python's words are above. Is the disk full or read-only?")


def _usable() -> bool:
    """Tell whether the environment is there, of this Python, and not half made."""
    probe = "import pip, sys; print(*sys.version_info[:2])"
    try:
        done = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.split() == [str(number) for number in sys.version_info[:2]]


def _install_locks(locks: Sequence[str]) -> None:
    for lock in locks:
        _pip(*pip_options(ROOT / "packaging" / lock))


def _pip(*options: str) -> None:
    # Twice quiet: errors are shown, but not what older pips say of --no-binary.
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "-qq"]
    if subprocess.run([*pip, "install", *options]).returncode:
        raise CannotStart(
            "The Python packages could not be installed; pip's own words are above. Is there a network? Then start again."
        )


def _fingerprint(*locks: str) -> str:
    """Give a digest of all that the environment is made from; it changes when the checkout moves, too."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}\n".encode())
    for name in (*(f"packaging/{lock}" for lock in locks), "pyproject.toml", "packaging/environment.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _stamped(part: str, fingerprint: str) -> bool:
    mark = VENV / f"missent-{part}.stamp"
    return PYTHON.exists() and mark.is_file() and mark.read_text() == fingerprint


def _stamp(part: str, fingerprint: str) -> None:
    (VENV / f"missent-{part}.stamp").write_text(fingerprint)
