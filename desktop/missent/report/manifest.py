"""Write down the SHA-256 of every exported file beside it, in the form that `sha256sum --check` reads, and check it again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path
from typing import Final

from missent.errors import ExportError
from missent.report.safe import new_file

ENDING: Final = ".sha256"
IN_FOLDER: Final = "manifest.sha256"
_LINE: Final = re.compile(r"(\\?)([0-9a-f]{64}) [ *](.+)")
_MOST_BYTES: Final = 64 << 20


class State(StrEnum):
    """Say what a check of one file came to."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"  # lies in the folder, and the manifest does not know it
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Checked:
    """Hold one file and what a check of it came to."""

    name: str
    state: State


def digest(path: Path) -> str:
    """Give the SHA-256 of a file; raise OSError when it cannot be read."""
    with path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def of_file(path: Path) -> Path:
    """Give the place of the manifest of one file."""
    return path.with_name(path.name + ENDING)


def write(files: Sequence[Path], manifest: Path) -> dict[str, str]:
    """Write the digests of files beside or below the manifest; give them by name. Raise `ExportError` when it cannot be."""
    try:
        digests = {path.relative_to(manifest.parent).as_posix(): digest(path) for path in files}
    except OSError as error:
        raise ExportError(f"What was written cannot be read back: {error.strerror}. Check the disk, and export again.") from error
    with new_file(manifest) as stream:
        stream.writelines(f"{_line(name, sha256)}\n".encode("utf-8", "surrogateescape") for name, sha256 in digests.items())
    return digests


def within(folder: Path) -> list[Path]:
    """List the files of a folder in order; links are not followed."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def check(manifest: Path) -> Iterator[Checked]:
    """Check every file that a manifest names; of one that lies in a folder of its own, also that nothing was added.

    Raise `ExportError` when the manifest itself cannot be read.
    """
    known = read(manifest)
    for name, sha256 in known.items():
        yield Checked(name, _state(manifest.parent / name, sha256))
    if manifest.name == IN_FOLDER:
        for path in within(manifest.parent):
            name = path.relative_to(manifest.parent).as_posix()
            if name not in known and path != manifest:
                yield Checked(name, State.ADDED)


def read(manifest: Path) -> dict[str, str]:
    """Read the digests by name; a name that points out of the folder, or a line that is none, makes the manifest unusable."""
    try:
        with manifest.open("rb") as stream:
            text = stream.read(_MOST_BYTES).decode("utf-8", "surrogateescape")
    except OSError as error:
        raise ExportError(f"The manifest {manifest} cannot be read: {error.strerror}.") from error
    known = {}
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        found = _LINE.fullmatch(line)
        name = _unescaped(found[3]) if found and found[1] else found[3] if found else ""
        if not found or Path(name).is_absolute() or ".." in Path(name).parts:
            raise ExportError(f"Line {number} of the manifest {manifest} is no digest with a name. The manifest was changed.")
        known[name] = found[2]
    return known


def _state(path: Path, sha256: str) -> State:
    if path.is_symlink() or not path.exists():
        return State.MISSING
    try:
        return State.SAME if digest(path) == sha256 else State.CHANGED
    except OSError:
        return State.UNREADABLE


def _unescaped(name: str) -> str:
    return re.sub(r"\\([n\\])", lambda found: "\n" if found[1] == "n" else "\\", name)


def _line(name: str, sha256: str) -> str:
    """Give one line as sha256sum writes it: a name with a line feed or backslash is escaped, and marked so."""
    if "\\" in name or "\n" in name:
        escaped = name.replace("\\", "\\\\").replace("\n", "\\n")
        return f"\\{sha256}  {escaped}"
    return f"{sha256}  {name}"
