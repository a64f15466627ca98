"""The profiles of Thunderbird and its kin: profiles.ini names them, and prefs.js the mail that lies outside of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

_MOST_READ: Final = 4 << 20
"""Bytes read of a file of settings."""

_SECTION: Final = re.compile(r"\[(.+)\]\s*$")
_ESCAPE: Final = re.compile(r"\\(.)")
_DIRECTORY: Final = re.compile(r'^user_pref\("mail\.server\.server\d+\.directory",\s*"((?:[^"\\]|\\.)+)"\);', re.M)


@dataclass(frozen=True, slots=True)
class Profile:
    """Name a profile and its folder."""

    name: str
    folder: Path


def profiles(root: Path) -> list[Profile]:
    """List the profiles that `profiles.ini` in a folder names; raise `OSError` when it is there and cannot be read."""
    try:
        text = _settings(root / "profiles.ini")
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = []
    for section in _sections(text):
        path = section.get("Path", "")
        if path and "\0" not in path:
            folder = Path(path) if section.get("IsRelative") == "0" else root / path  # relative paths have `/` on every system
            found.append(Profile(section.get("Name") or folder.name, folder))
    return found


def places_elsewhere(profile: Profile) -> list[Path]:
    """List the folders of accounts that a profile's settings place outside of it; raise `OSError` as `profiles` does."""
    try:
        text = _settings(profile.folder / "prefs.js")
    except (FileNotFoundError, NotADirectoryError):
        return []
    named = (_ESCAPE.sub(r"\1", path) for path in _DIRECTORY.findall(text))
    return [Path(path) for path in dict.fromkeys(named) if _is_absolute(path) and not Path(path).is_relative_to(profile.folder)]


def _sections(text: str) -> Iterator[dict[str, str]]:
    """Give the values of each section; what is neither a section nor a value is passed over, as the program does."""
    values: dict[str, str] = {}
    for line in text.splitlines():
        if _SECTION.match(line):
            yield values
            values = {}
        name, equals, value = line.partition("=")
        if equals:
            values[name.strip()] = value.strip()
    yield values


def _settings(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_MOST_READ).decode("utf-8-sig", "replace")


def _is_absolute(path: str) -> bool:
    return "\0" not in path and (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute())
