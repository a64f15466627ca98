"""Where programs keep mail: a table of places for each system, and what of it is there."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from missent.model import Keeper
from missent.readers.tree import is_link

_MOST_LISTED: Final = 20_000
"""Entries of one folder that are looked at."""


class System(Enum):
    """Name a system with places of its own."""

    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Hold what decides where mail may lie: the system, the person's folder and the environment."""

    system: System
    home: Path
    environment: Mapping[str, str]


class Shape(Enum):
    """Say what a place of the table is: files, each a mailbox; a folder of mail; a folder of profiles; no mail at all."""

    FILE = "file"
    FOLDER = "folder"
    PROFILES = "profiles"
    SERVER = "server"


_BASES: Final[Mapping[str, tuple[str, str]]] = {
    "home": ("", ""),
    "roaming": ("APPDATA", "AppData/Roaming"),
    "local": ("LOCALAPPDATA", "AppData/Local"),
    "cloud": ("OneDrive", "OneDrive"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}
"""Where a place begins: the variable that names it, and else the folder below the person's own."""

Place: TypeAlias = tuple[Keeper, Shape, str, str]

PLACES: Final[Mapping[System, tuple[Place, ...]]] = {
    System.WINDOWS: (
        (Keeper.OUTLOOK, Shape.FILE, "local", "Microsoft/Outlook/*.[op]st"),
        (Keeper.OUTLOOK, Shape.FILE, "home", "Documents/*Outlook*/*.pst"),  # "Outlook Files" in every language
        (Keeper.OUTLOOK, Shape.FILE, "cloud", "*/*Outlook*/*.pst"),
        (Keeper.NEW_OUTLOOK, Shape.SERVER, "local", "Microsoft/Olk"),
        (Keeper.LIVE_MAIL, Shape.FOLDER, "local", "Microsoft/Windows Live Mail"),
        (Keeper.THUNDERBIRD, Shape.PROFILES, "roaming", "Thunderbird"),
        (Keeper.SEAMONKEY, Shape.PROFILES, "roaming", "Mozilla/SeaMonkey"),
        (Keeper.TAKEOUT, Shape.FOLDER, "home", "Downloads/Takeout*/*"),
        (Keeper.TAKEOUT, Shape.FILE, "home", "Downloads/takeout-*"),
    ),
    # Without Documents and Downloads: to list them makes macOS ask for leave, which nobody would understand at the start.
    System.MACOS: (
        (Keeper.THUNDERBIRD, Shape.PROFILES, "home", "Library/Thunderbird"),
        (Keeper.SEAMONKEY, Shape.PROFILES, "home", "Library/Application Support/SeaMonkey"),
        (Keeper.APPLE_MAIL, Shape.FOLDER, "home", "Library/Mail/V*"),
    ),
    System.LINUX: (
        (Keeper.THUNDERBIRD, Shape.PROFILES, "home", ".thunderbird"),
        (Keeper.THUNDERBIRD, Shape.PROFILES, "home", ".var/app/org.mozilla.[Tt]hunderbird/.thunderbird"),
        (Keeper.THUNDERBIRD, Shape.PROFILES, "home", "snap/thunderbird/common/.thunderbird"),
        (Keeper.BETTERBIRD, Shape.PROFILES, "home", ".var/app/eu.betterbird.Betterbird/.thunderbird"),
        (Keeper.SEAMONKEY, Shape.PROFILES, "home", ".mozilla/seamonkey"),
        (Keeper.EVOLUTION, Shape.FOLDER, "data", "evolution/mail/local"),
        (Keeper.EVOLUTION, Shape.FOLDER, "cache", "evolution/mail/*"),
        (Keeper.EVOLUTION, Shape.FOLDER, "home", ".var/app/org.gnome.Evolution/data/evolution/mail/local"),
        (Keeper.EVOLUTION, Shape.FOLDER, "home", ".var/app/org.gnome.Evolution/cache/evolution/mail/*"),
        (Keeper.KMAIL, Shape.FOLDER, "data", "local-mail"),
        (Keeper.KMAIL, Shape.FOLDER, "data", ".local-mail.directory"),
        (Keeper.KMAIL, Shape.FOLDER, "data", "akonadi_maildir_resource_*"),
        (Keeper.KMAIL, Shape.FOLDER, "home", ".var/app/org.kde.*/data/local-mail"),
        (Keeper.KMAIL, Shape.FOLDER, "home", ".var/app/org.kde.*/data/.local-mail.directory"),
        (Keeper.FOLDER, Shape.FOLDER, "home", "Mail"),
        (Keeper.FOLDER, Shape.FOLDER, "home", "Maildir"),
        (Keeper.FOLDER, Shape.FILE, "home", "mbox"),
        (Keeper.TAKEOUT, Shape.FOLDER, "home", "*/Takeout*/*"),  # what the folder of downloads is named depends on the language
        (Keeper.TAKEOUT, Shape.FILE, "home", "*/takeout-*"),
    ),
}


def here() -> Surroundings:
    """Give the surroundings of this process."""
    system = {"win32": System.WINDOWS, "darwin": System.MACOS}.get(sys.platform, System.LINUX)
    return Surroundings(system, Path(os.path.expanduser("~")), os.environ)  # noqa: PTH111 - Path.home raises where there is none


def there(around: Surroundings, known: Place) -> list[Path]:
    """List what a place of the table names; links out of the folder that it begins at are left out.

    Raise `OSError` where a folder that the table names may not be listed.
    """
    root = _base(around, known[2])
    inside = os.path.realpath(root)
    return [place for place in _matching(root, known[3]) if Path(os.path.realpath(place)).is_relative_to(inside)]


def names(folder: Path, pattern: str = "*") -> list[str]:
    """List the names in a folder that match, links left out; none where there is no such folder. Raise `OSError`."""
    try:
        with os.scandir(folder) as listing:
            entries = [entry for entry in islice(listing, _MOST_LISTED) if fnmatchcase(entry.name, pattern)]
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(entry.name for entry in entries if not is_link(entry))


def _base(around: Surroundings, name: str) -> Path:
    variable, below = _BASES[name]
    named = Path(around.environment.get(variable, "")) if variable else Path()
    return named if named.is_absolute() else around.home / below


def _matching(root: Path, pattern: str) -> list[Path]:
    """List what a pattern names. Folders that a wildcard found may be anybody's: of those, one that is closed is passed over."""
    found, guessed = [root], False
    for part in pattern.split("/"):
        if any(sign in part for sign in "*["):
            found = [folder / name for folder in found for name in (_open_names if guessed else names)(folder, part)]
            guessed = True
        else:
            found = [folder / part for folder in found]
    return found


def _open_names(folder: Path, pattern: str) -> list[str]:
    try:
        return names(folder, pattern)
    except PermissionError:
        return []
