"""Mailboxes found on this computer: what lies in the places where programs keep mail.

No mail is read for it: a place is listed, and of a file its first bytes are looked at to tell its format. Links are not followed,
what is only in a cloud is not opened, and the work for each place is bounded.
"""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from missent.model import Hindrance, Keeper, Mailbox, Problem, ProblemCode, SourceKind
from missent.readers.mail_places import PLACES, Place, Shape, Surroundings, System, names, there
from missent.readers.opening import READERS, sniff
from missent.readers.profiles import Profile, places_elsewhere, profiles
from missent.readers.signatures import PREFIX
from missent.readers.tree import (
    FoundFile,
    FoundMaildir,
    is_placeholder,
    maildir_files,
    maildir_subfolders,
    place_below,
    survey,
)

_MOST_FILES: Final = 4000
"""Files of one mailbox that are weighed; of a larger one the size is told as the least that it can be."""

_MOST_SNIFFED: Final = 100
"""Files of one mailbox that are opened to find out that it is mail."""

_ARCHIVES: Final = frozenset(("zip", "gzip", "7z"))


_ALONE: Final = frozenset((Keeper.APPLE_MAIL, Keeper.LIVE_MAIL))
"""Programs with one folder, whose name says nothing to a person."""


def discover(around: Surroundings) -> list[Mailbox]:
    """List the mailboxes found: first those that can be read, the newest first, then the others with what hinders."""
    found: dict[str, Mailbox] = {}
    for known in PLACES[around.system]:
        for mailbox in _guarded(known[0], _look(around, known)):
            found.setdefault(os.path.realpath(mailbox.place), mailbox)
    return sorted(found.values(), key=lambda one: (one.hindrance is not None, -one.modified, one.place))


def _guarded(keeper: Keeper, looked: Iterator[Mailbox]) -> Iterator[Mailbox]:
    """Give the mailboxes of a place, and for a place that may not be looked at, that."""
    try:
        yield from looked
    except OSError as error:
        place = str(error.filename or "")
        yield Mailbox(keeper, "" if keeper in _ALONE else Path(place).name, place, hindrance=Hindrance.CANNOT_OPEN)


def _look(around: Surroundings, known: Place) -> Iterator[Mailbox]:
    keeper, shape, _, _ = known
    for place in there(around, known):
        match shape:
            case Shape.FILE:
                yield from _file(around.system, keeper, place)
            case Shape.FOLDER:
                yield from _folder(keeper, place, "" if keeper in _ALONE else place.name)
            case Shape.PROFILES:
                yield from _accounts(keeper, place)
            case Shape.SERVER if place.is_dir():
                yield Mailbox(keeper, "", str(place), hindrance=Hindrance.ON_SERVER)


def _accounts(keeper: Keeper, root: Path) -> Iterator[Mailbox]:
    """Look at the folders of all accounts of all profiles."""
    known = profiles(root)
    for profile in known:
        for folder in _account_folders(profile):
            name = f"{folder.name} ({profile.name})" if len(known) > 1 else folder.name
            yield from _guarded(keeper, _folder(keeper, folder, name))


def _account_folders(profile: Profile) -> list[Path]:
    inside = [profile.folder / kind / name for kind in ("Mail", "ImapMail") for name in names(profile.folder / kind, "*")]
    return [*inside, *places_elsewhere(profile)]


def _file(system: System, keeper: Keeper, place: Path) -> Iterator[Mailbox]:
    """Look at one file."""
    try:
        status = place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return
    hindrance = Hindrance.PLACEHOLDER if is_placeholder(status) else None
    try:
        kind = _kind(place) if hindrance is None else ""
    except OSError as error:
        kind, hindrance = "", _refused(system, keeper, error)
    if kind is not None:
        hindrance = hindrance or _unread(kind)
        yield Mailbox(keeper, place.name, str(place), status.st_size, status.st_mtime_ns, hindrance=hindrance)


def _refused(system: System, keeper: Keeper, error: OSError) -> Hindrance:
    # Outlook lets nobody else open its files while it runs, and Windows says of that no more than that it is not permitted.
    held = system is System.WINDOWS and keeper is Keeper.OUTLOOK and isinstance(error, PermissionError)
    return Hindrance.IN_USE if held else Hindrance.CANNOT_OPEN


def _folder(keeper: Keeper, place: Path, name: str) -> Iterator[Mailbox]:
    """Look at a folder of mail; one without any mail is none."""
    if not place.is_dir():
        return
    size = modified = sniffed = count = 0
    kind: SourceKind | str | None = None
    refused: Hindrance | None = None
    for count, (found, is_mail) in enumerate(islice(_files(place), _MOST_FILES + 1), 1):
        if isinstance(found, Problem):
            refused = refused or _REFUSED.get(found.code)
            continue
        if count > _MOST_FILES:
            break
        size, modified = size + found.size, max(modified, found.modified)
        if is_mail:
            kind = SourceKind.MAILDIR
        elif kind not in READERS and found.size and sniffed < _MOST_SNIFFED:
            sniffed += 1
            try:
                kind = _kind(place_below(str(place), found.path)) or kind
            except OSError:
                refused = refused or Hindrance.CANNOT_OPEN
    hindrance = _unread(kind) if kind is not None else refused
    if kind is not None or refused is not None:
        yield Mailbox(keeper, name, str(place), size, modified, is_whole=count <= _MOST_FILES, hindrance=hindrance)


_REFUSED: Final = {ProblemCode.CANNOT_OPEN: Hindrance.CANNOT_OPEN, ProblemCode.PLACEHOLDER: Hindrance.PLACEHOLDER}


def _files(root: Path) -> Iterator[tuple[FoundFile | Problem, bool]]:
    """Give the files below a folder, and for each whether it lies in a Maildir, where every file is a message."""
    for found in survey(str(root)):
        match found:
            case FoundFile() | Problem():
                yield found, False
            case FoundMaildir():
                folder = str(root / found.path)
                for below in ("", *sorted(maildir_subfolders(folder))):
                    yield from ((file, True) for file in maildir_files(folder, below))


def _kind(place: Path) -> SourceKind | str | None:
    with place.open("rb", buffering=0) as file:
        return sniff(file.read(PREFIX))


def _unread(kind: SourceKind | str) -> Hindrance | None:
    """Say why a format is not read; None for one that is."""
    if kind in READERS:
        return None
    return Hindrance.ARCHIVE if kind in _ARCHIVES else Hindrance.NOT_SUPPORTED
