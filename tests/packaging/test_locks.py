"""The locks say exactly what is installed: by hash, from no place in particular, and as the project asks for it."""

import re
import tomllib
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from environment import PROGRAM_LOCKS, ROOT, SOURCE_ONLY, TEST_LOCKS

LOCKS = (*PROGRAM_LOCKS, *TEST_LOCKS, "linux/requirements-freeze.lock")


def text(lock):
    return (ROOT / "packaging" / lock).read_text()


def pinned(*locks):
    """Read name -> versions; a package can be pinned twice, for different Pythons."""
    pins = {}
    for lock in locks:
        for name, exact in re.findall(r"^([a-z0-9-]+)==(\S+)", text(lock), re.MULTILINE):
            pins.setdefault(name, set()).add(Version(exact))
    return pins


def wanted():
    """Read what the project and the lists beside the locks ask for."""
    lines = list(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"])
    for source in ("build.in", "test.in", "linux/freeze.in"):
        lines += [line for line in text(source).splitlines() if line and not line.startswith("#")]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place(lock):
    assert "://" not in text(lock)
    assert not re.search(r"^\s*(-i|-f|--(extra-)?index-url|--find-links|--trusted-host)\b", text(lock), re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_pinned_and_hashed(lock):
    requirements = text(lock).replace("\\\n", " ").splitlines()
    assert requirements
    for line in requirements:
        assert re.fullmatch(r"[a-z0-9-]+==\S+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*", line), line


@pytest.mark.parametrize("requirement", wanted(), ids=str)
def test_the_locks_hold_what_the_project_asks_for(requirement):
    pins = pinned(*LOCKS)[requirement.name.lower()]
    assert all(requirement.specifier.contains(pin) for pin in pins)


def test_no_package_has_two_versions_at_once():
    several = {name for name, versions in pinned(*LOCKS).items() if len(versions) > 1}
    assert several <= set(re.findall(r"^([a-z0-9-]+)==\S+ ; python_full_version", text("requirements.lock"), re.MULTILINE))


def test_extract_msg_is_really_the_one_that_is_locked():
    """Its dependency red-black-tree-mod is source only: refused, pip may go back in silence to 0.37."""
    assert pinned("requirements.lock")["extract-msg"] == {Version(version("extract-msg"))}
    assert Version(version("extract-msg")) >= Version("0.57")
    assert "red-black-tree-mod" in pinned("requirements.lock")


def test_every_exception_to_wheels_is_still_needed():
    """An exception has one file, the source; once a wheel is published the lock shows a second hash."""
    for name in SOURCE_ONLY:
        entry = re.search(rf"^{name}==.*\n((?:    --hash.*\n)+)", text("requirements.lock"), re.MULTILINE)
        assert entry is not None
        assert entry[1].count("--hash") == 1


def test_a_name_that_nobody_owns_is_no_dependency():
    """`mailbox-utils` was asked for, but no such package exists: whoever claims the name would run on every computer."""
    assert "mailbox-utils" not in pinned(*LOCKS)
