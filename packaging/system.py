"""Bring the system packages that Missent's window and tests need, never without consent.

Root: it is done, and said. A person at a terminal who has sudo: the command is shown and asked about. Anybody else: the command
is printed. A sudo without a password is no consent. MISSENT_NO_APT=1 turns all of it off but the printing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from console import agrees, say
from missent import syslibs
from missent.syslibs import Need

PROGRAMS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    Need("dovecot", "dovecot-imapd", "dovecot", "dovecot", "dovecot"),
    Need("fc-match", "fontconfig", "fontconfig", "fontconfig", "fontconfig"),
    Need("openssl", "openssl", "openssl", "openssl", "openssl"),
    Need("readpst", "pst-utils", "libpst", "libpst", "libpst"),
    Need("pdftotext", "poppler-utils", "poppler-utils", "poppler", "poppler-tools"),
    Need("dbus-run-session", "dbus", "dbus-daemon", "dbus", "dbus-1"),
    Need("gnome-keyring-daemon", "gnome-keyring", "gnome-keyring", "gnome-keyring", "gnome-keyring"),
)
FONT = Need("DejaVuSans.ttf", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts")
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def search_path() -> str:
    """Give PATH with the folders of servers, which Debian leaves out of a person's."""
    return os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])


def missing_programs() -> list[Need]:
    """Give what the tests use beside Qt's libraries and this Linux lacks."""
    if not sys.platform.startswith("linux"):
        return []
    lost = [program for program in PROGRAMS if not shutil.which(program.name, path=search_path())]
    return lost if any(next(folder.rglob(FONT.name), None) for folder in FONT_FOLDERS) else [*lost, FONT]


def missing_venv() -> list[Need]:
    """Give the package that Debian splits off and without which no virtual environment can be made."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        package = f"python3.{sys.version_info.minor}-venv"
        return [Need("ensurepip", package, "python3-libs", "python", "python3-base")]
    return []


def provide(needs: Iterable[Need], why: str) -> bool:
    """Install what `needs` names if that is allowed, else print the command; tell whether all is there afterwards."""
    needs = tuple(needs)
    if not needs:
        return True
    say(f"{why[:1].upper()}{why[1:]} {syslibs.named(needs)}, which this computer lacks.")
    manager = syslibs.manager()
    as_root = _way_to_root(manager.command(needs)) if manager else None
    if manager is None or as_root is None:
        say(syslibs.advice(needs))
        return False
    if _install(manager, as_root, needs):
        return True
    say(f"That did not succeed. {syslibs.advice(needs)}")
    return False


def _way_to_root(command: Sequence[str]) -> list[str] | None:
    """Give what to put before a command so that root runs it; None where nobody consents."""
    if os.environ.get("MISSENT_NO_APT") or not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        say(f"Running as root: {' '.join(command)}")
        return []
    if sys.stdin is not None and sys.stdin.isatty() and shutil.which("sudo"):
        say(f"    sudo {' '.join(command)}")
        if agrees("Run this now?"):
            return ["sudo"]
    return None


def _install(manager: syslibs.Manager, as_root: Sequence[str], needs: Iterable[Need]) -> bool:
    command = [*as_root, *manager.command(needs)]
    failure = _failure(command)
    if failure is not None and manager.refresh:
        # A bare image has no package lists, and old lists name packages that are gone.
        refresh = [*as_root, *manager.refresh]
        say(f"Renewing the package lists first: {' '.join(refresh)}")
        failure = _failure(refresh)
        if failure is None:
            failure = _failure(command)
    if failure:
        say(*failure.splitlines()[-5:])
    return failure is None


def _failure(command: Sequence[str]) -> str | None:
    """Run a package manager; give what it complained of when it failed.

    One started through sudo may ask its person, and shows its own words; one run by root asks nobody.
    """
    if command[0] == "sudo":
        return None if subprocess.run(command).returncode == 0 else ""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    return None if done.returncode == 0 else done.stderr
