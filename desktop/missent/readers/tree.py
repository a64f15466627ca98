"""What lies in a folder that a person named: files and Maildirs in a steady order. No link is followed, nothing opened."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from missent.model import Problem, ProblemCode, Stage

BOXES: Final = ("cur", "new", "tmp")
"""The folders of a Maildir."""

_IGNORED_SUFFIXES: Final = (".msf", ".lock", ".lck")
_IGNORED_NAMES: Final = frozenset((".ds_store", "thumbs.db", "desktop.ini", "lock", ".parentlock", "parent.lock"))

_ESCAPED: Final = re.compile(r"\\u(d[89a-f][0-9a-f]{2})")
_DATALESS: Final = 0x4000_0000  # macOS SF_DATALESS
_RECALL: Final = 0x0040_0000 | 0x0004_0000  # Windows FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS and _ON_OPEN
_MOUNT_POINT: Final = 0xA000_0003  # Windows IO_REPARSE_TAG_MOUNT_POINT: a junction


@dataclass(frozen=True, slots=True)
class FoundFile:
    """Name a regular file by its path below the root, as `spelt`, `/` between the parts.

    `size` is in bytes, `modified` in nanoseconds since the epoch.
    """

    path: str
    size: int
    modified: int


@dataclass(frozen=True, slots=True)
class FoundMaildir:
    """Name a Maildir by its path below the root; its Maildir++ subfolders (`.Sent`) belong to it."""

    path: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Name a thing that can be no mail: an index, a lock, a device."""

    path: str


Found = FoundFile | FoundMaildir | PassedOver | Problem


def spelt(name: str) -> str:
    """Give a file name as text that can be stored and sent: bytes that are no text in it are written as escapes."""
    return name if name.isascii() else name.encode("utf-8", "backslashreplace").decode("utf-8")


def is_text(name: str) -> bool:
    """Tell whether a spelt name is the file's real one."""
    return _ESCAPED.search(name) is None  # not every `\ud`: a person called Udo has C:\Users\udo


def place_below(root: str, path: str) -> Path:
    """Give the place of a file from its path as spelt; raise `OSError` when it has to be looked for and cannot be."""
    place = Path(root)
    if is_text(path):
        return place / path
    for part in path.split("/"):
        exact, meant = place / part, place / _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), part)
        # To list the folder is dear, and only needed where a name holds such an escape and such a byte.
        known = [name for name in (exact, meant) if name.exists()] or [c for c in place.iterdir() if spelt(c.name) == part]
        place = known[0] if known else exact
    return place


def survey(root: str) -> Iterator[Found]:
    """Yield everything below `root`, and a Problem for what may not be looked at."""
    pending = [""]
    while pending:
        below = pending.pop()
        folder = Path(root, below)
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, spelt(str(folder)), detail=error.strerror or "")
            continue
        folders = {entry.name for entry in entries if not is_link(entry) and entry.is_dir(follow_symlinks=False)}
        own: frozenset[str] = frozenset()
        if is_maildir(folders):
            yield FoundMaildir(spelt(below))
            own = frozenset(BOXES) | maildir_subfolders(str(folder))
        for entry in entries:
            path = f"{below}/{entry.name}" if below else entry.name
            if entry.name not in folders:
                yield _look(root, path, entry)
        pending.extend(f"{below}/{name}" if below else name for name in sorted(folders - own, reverse=True))


def is_maildir(folders: set[str]) -> bool:
    """Tell by its subfolders whether a folder is a Maildir; empty `new` or `tmp` are often lost when one is copied."""
    return "cur" in folders and ("new" in folders or "tmp" in folders)


def maildir_files(folder: str, below: str = "") -> Iterator[FoundFile]:
    """List the message files in the boxes of a Maildir at `folder`, or of its Maildir++ subfolder `below`; raise `OSError`."""
    for box in BOXES:
        path = f"{below}/{box}" if below else box
        try:
            with os.scandir(Path(folder, path)) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except FileNotFoundError:  # an empty box that was lost in a copy
            continue
        for entry in entries:
            if not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
                status = entry.stat(follow_symlinks=False)
                yield FoundFile(spelt(f"{path}/{entry.name}"), status.st_size, status.st_mtime_ns)


def maildir_subfolders(folder: str) -> frozenset[str]:
    """Give the names of the Maildir++ subfolders of a Maildir (`.Sent`, `.Sent.2020`); raise `OSError`."""
    with os.scandir(folder) as listing:
        folders = [entry.name for entry in listing if entry.is_dir(follow_symlinks=False)]
    return frozenset(
        name for name in folders if name.startswith(".") and any(Path(folder, name, box).is_dir() for box in ("cur", "new"))
    )


def is_link(entry: os.DirEntry[str]) -> bool:
    """Tell a symbolic link or a junction."""
    if entry.is_symlink():
        return True
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _MOUNT_POINT if os.name == "nt" else False


def is_placeholder(status: os.stat_result) -> bool:
    """Tell a file whose content is in a cloud: reading it would download it."""
    return bool(getattr(status, "st_flags", 0) & _DATALESS or getattr(status, "st_file_attributes", 0) & _RECALL)


def _look(root: str, path: str, entry: os.DirEntry[str]) -> Found:
    name = entry.name.lower()
    if name in _IGNORED_NAMES or name.endswith(_IGNORED_SUFFIXES):
        return PassedOver(path)
    try:
        if is_link(entry):
            return _look_at_link(root, path, entry)
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, spelt(entry.path), detail=error.strerror or "")
    if not stat.S_ISREG(status.st_mode):
        return PassedOver(path)
    if is_placeholder(status):
        return Problem(Stage.DISCOVER, ProblemCode.PLACEHOLDER, spelt(entry.path))
    return FoundFile(spelt(path), status.st_size, status.st_mtime_ns)


def _look_at_link(root: str, path: str, entry: os.DirEntry[str]) -> PassedOver | Problem:
    """Pass over a link to what is found below the root anyway, and tell of every other."""
    try:
        target = Path(entry.path).resolve(strict=True)
    except (OSError, RuntimeError) as error:  # it leads nowhere, or round in a ring
        return Problem(Stage.DISCOVER, ProblemCode.LINK_SKIPPED, spelt(entry.path), detail=spelt(str(error)))
    if target.is_relative_to(Path(root).resolve()):
        return PassedOver(path)
    return Problem(Stage.DISCOVER, ProblemCode.LINK_SKIPPED, spelt(entry.path), detail=spelt(str(target)))
