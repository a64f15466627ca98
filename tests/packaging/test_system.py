"""Who may have system packages installed, and how: shown with small fake package managers on an otherwise empty PATH."""

import builtins
import io
import os
import shlex
import sys

import pytest

import system
from missent.syslibs import Need

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no package manager to ask on Windows")

CURSOR = Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0")
INSTALL = "apt-get install -y --no-install-recommends libxcb-cursor0"
LOGGED = """#!/bin/sh
echo "$(basename "$0") $*${DEBIAN_FRONTEND:+ [$DEBIAN_FRONTEND]}" >> "$LOG"
"""


class Machine:
    """A system with the programs it was given, and a log of what they were asked to do."""

    def __init__(self, folder, monkeypatch):
        self.folder, self.log, self.monkeypatch = folder, folder / "log", monkeypatch
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setenv("LOG", str(self.log))
        for variable in ("MISSENT_NO_APT", "DEBIAN_FRONTEND"):
            monkeypatch.delenv(variable, raising=False)

    def has(self, program, then="exit 0"):
        path = self.folder / program
        # The fakes' own tools are found again behind the one folder that the code under test may look into.
        path.write_text(f"{LOGGED.replace('$(basename', '$(/usr/bin/basename')}{then}\n")
        path.chmod(0o755)

    def belongs_to(self, user, terminal=False, answer=""):
        self.monkeypatch.setattr(os, "geteuid", lambda: user)
        stdin = io.StringIO(answer)
        self.monkeypatch.setattr(stdin, "isatty", lambda: terminal, raising=False)
        self.monkeypatch.setattr(sys, "stdin", stdin)

    @property
    def done(self):
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(tmp_path, monkeypatch):
    return Machine(tmp_path, monkeypatch)


def test_nothing_is_done_where_nothing_is_missing(machine):
    machine.has("apt-get")
    machine.belongs_to(0)
    assert system.provide([], "the window needs")
    assert machine.done == []


def test_root_installs_and_it_is_said(machine, capsys):
    machine.has("apt-get")
    machine.belongs_to(0)
    assert system.provide([CURSOR], "the window needs")
    assert machine.done == [f"{INSTALL} [noninteractive]"]
    assert capsys.readouterr().err.splitlines() == [
        "The window needs libxcb-cursor.so.0, which this computer lacks.",
        f"Running as root: {INSTALL}",
    ]


def test_a_bare_image_has_its_lists_renewed_and_is_asked_again(machine, capsys):
    machine.has(
        "apt-get",
        f'[ "$1" = update ] && : > {shlex.quote(str(machine.folder))}/lists; [ -e {shlex.quote(str(machine.folder))}/lists ]',
    )
    machine.belongs_to(0)
    assert system.provide([CURSOR], "the window needs")
    assert [line.split()[1] for line in machine.done] == ["install", "update", "install"]
    assert "E: no package" not in capsys.readouterr().err, "a complaint that was mended is only frightening"


def test_a_failure_is_told_with_the_command_and_the_reason(machine, capsys):
    machine.has("apt-get", "echo 'E: no network' >&2; exit 100")
    machine.belongs_to(0)
    assert not system.provide([CURSOR], "the window needs")
    told = capsys.readouterr().err
    assert "E: no network" in told
    assert told.endswith(f"That did not succeed. This brings what is missing: {INSTALL}\n")


def test_another_manager_is_not_asked_for_lists(machine):
    machine.has("dnf", "exit 1")
    machine.belongs_to(0)
    assert not system.provide([CURSOR], "the window needs")
    assert machine.done == ["dnf install -y xcb-util-cursor [noninteractive]"]


@pytest.mark.parametrize(("answer", "expected"), [("y\n", [f"sudo {INSTALL}"]), ("\n", []), ("n\n", []), ("", [])])
def test_a_person_at_a_terminal_is_shown_the_command_and_asked(machine, monkeypatch, capsys, answer, expected):
    asked = []
    monkeypatch.setattr(builtins, "input", lambda question: asked.append(question) or _read(answer))
    machine.has("apt-get")
    machine.has("sudo")
    machine.belongs_to(1000, terminal=True)
    assert system.provide([CURSOR], "the window needs") is bool(expected)
    assert asked == ["Run this now? [y/N] "]
    assert f"    sudo {INSTALL}" in capsys.readouterr().err
    assert machine.done == expected


def _read(answer):
    if not answer:
        raise EOFError
    return answer.rstrip("\n")


def test_without_a_person_the_command_is_only_printed_however_willing_sudo_is(machine, capsys):
    machine.has("apt-get")
    machine.has("sudo")
    machine.belongs_to(1000, terminal=False)
    assert not system.provide([CURSOR], "the window needs")
    assert machine.done == []
    assert f"sudo {INSTALL}" in capsys.readouterr().err


@pytest.mark.parametrize("user", [0, 1000])
def test_it_can_be_turned_off(machine, monkeypatch, capsys, user):
    monkeypatch.setenv("MISSENT_NO_APT", "1")
    machine.has("apt-get")
    machine.has("sudo")
    machine.belongs_to(user, terminal=True)
    assert not system.provide([CURSOR], "the window needs")
    assert machine.done == []
    assert INSTALL in capsys.readouterr().err


def test_a_system_without_a_known_manager_gets_a_name_to_look_for(machine, capsys):
    machine.belongs_to(0)
    assert not system.provide([CURSOR], "the window needs")
    assert "Debian's name is libxcb-cursor0" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is asked")
def test_the_programs_of_the_tests_are_looked_for_where_servers_lie(machine, monkeypatch, tmp_path):
    for program in system.PROGRAMS:
        if program.name != "dovecot":
            machine.has(program.name)
    servers = tmp_path / "sbin"
    servers.mkdir()
    monkeypatch.setattr(system, "search_path", lambda: os.pathsep.join([str(tmp_path), str(servers)]))
    monkeypatch.setattr(system, "FONT_FOLDERS", (tmp_path / "fonts",))
    assert [need.apt for need in system.missing_programs()] == ["dovecot-imapd", "fonts-dejavu-core"]
    (servers / "dovecot").touch(mode=0o755)
    (tmp_path / "fonts" / "dejavu").mkdir(parents=True)
    (tmp_path / "fonts" / "dejavu" / "DejaVuSans.ttf").touch()
    assert system.missing_programs() == []


def test_the_part_of_python_that_debian_splits_off_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    assert [need.apt for need in system.missing_venv()] == [f"python3.{sys.version_info.minor}-venv"]
