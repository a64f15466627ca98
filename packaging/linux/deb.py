"""Wrap the frozen folder into a .deb, with what a desktop wants to know of a program."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from hashlib import md5
from pathlib import Path
from typing import Final

import missent
from linux.describe import MAINTAINER, describe
from missent import syslibs

RECOMMENDED: Final = ("ca-certificates", "gnome-keyring | kwalletmanager | keepassxc", "xdg-utils")
"""Authorities and a keyring are for accounts on mail servers; the last opens a report that was written."""

_NEEDED: Final = re.compile(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]")
_RENAMED: Final = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}  # Debian 13, Ubuntu 24.04


def build(frozen: Path, target: Path, moment: int) -> Path:
    """Write the package below `target`; `moment` (seconds since the epoch) is the time of all that is in it."""
    tree = target / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "usr/lib/missent", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/missent").symlink_to("../lib/missent/missent")
    describe(tree / "usr/share", moment)
    _settle(tree, moment)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(_digests(tree)))
    (control / "control").write_text(_control(tree))
    package = target / f"missent_{missent.__version__}_{_architecture()}.deb"
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zzstd", "--build", str(tree), str(package)]
    subprocess.run(command, env=variables, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _settle(tree: Path, moment: int) -> None:
    """Give every file the same mode, whatever the builder's own files have, and one time."""
    program = tree / "usr/lib/missent/missent"
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _digests(tree: Path) -> Iterator[str]:
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            yield f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"


def _control(tree: Path) -> str:
    kilobytes = sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": "missent",
        "Version": missent.__version__,
        "Architecture": _architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(_RENAMED.get(name, name) for name in sorted(_packages(tree / "usr/lib/missent"))),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "mail",
        "Priority": "optional",
        "Description": "find e-mail that was sent to a mistyped domain\n"
        " Missent reads mailboxes and says which messages went to the wrong domain by a\n"
        " slip of the finger (navy.ml for navy.mil). It only reads; nothing leaves the\n"
        " computer, and nothing in a mailbox is changed.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _packages(folder: Path) -> set[str]:
    """Name the packages that bring what the folder's programs and libraries load and the folder does not hold."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_program(path)]
    read = subprocess.run(
        ["readelf", "-d", *files], check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}
    )
    held = {path.name for path in folder.rglob("*")}
    patterns = [f"*/{name}" for name in sorted(set(_NEEDED.findall(read.stdout)) - held)]
    # dpkg names what no package brings: then something was left out of the folder that is needed after all.
    said = subprocess.run(["dpkg", "--search", *patterns], check=True, stdout=subprocess.PIPE, text=True).stdout
    bringing = {line.partition(":")[0] for line in said.splitlines()} - {"libc6"}
    asked = {need.apt for need in (*syslibs.EVERYWHERE, *syslibs.BY_PLATFORM["xcb"])}
    return asked | {name for name in bringing if not name.endswith(("-dev", "-cross"))} | {f"libc6 (>= {_c_library(files)})"}


def _c_library(files: Sequence[Path]) -> str:
    """Give the newest version of the C library that any of the files asks for."""
    read = subprocess.run(["readelf", "--version-info", *files], check=True, capture_output=True, text=True)
    return "2." + str(max(int(minor) for minor in re.findall(r"Name: GLIBC_2\.(\d+)", read.stdout)))


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
