"""Write files and cells that can do no harm: whole or not at all, through no link, and never a formula."""

import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from missent.errors import ExportError

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
                   "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}", "\N{MINUS SIGN}")  # fmt: skip
"""What makes a spreadsheet calculate instead of show (OWASP, CSV injection), with the full-width forms that some accept."""

_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]+|\.{2,}")
_NAME_LETTERS: Final = 120

_UNSEEN: Final = " \0\v\f\x85\xa0\xad\u061c\u1680\u180e\u3000\ufeff" + "".join(
    map(chr, (*range(0x2000, 0x2010), *range(0x2028, 0x2030), 0x205F, *range(0x2060, 0x2070)))
)
"""Blanks, line ends and characters without a picture (Unicode: White_Space, Default_Ignorable): no shield for what follows."""


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet could take this cell for a formula; blanks in front do not make it safe."""
    return cell.startswith(_FORMULA) or cell.lstrip(_UNSEEN).startswith(_FORMULA)


def guarded(cell: str) -> str:
    """Give the cell with an apostrophe in front where it could be taken for a formula."""
    return f"'{cell}" if is_formula(cell) else cell


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the name `path` only when it was written whole; raise `ExportError` when it cannot be.

    The temporary name is new and unguessable and is opened without following links; a link at `path` is replaced, and what it
    points to is left alone.
    """
    partial = path.parent / f".{path.name}.{secrets.token_hex(8)}.partial"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir() and not path.is_symlink():
            raise ExportError(f"{path} is a folder. Name a file to write to.")
        handle = os.open(partial, flags, 0o600)
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as error:
        raise ExportError(f"{path} could not be written whole: {error.strerror}. Nothing was left there.") from error
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a folder to write into that takes the name `path` only when all is written; raise `ExportError` when it cannot be.

    Nothing is ever put into a folder that is there already, unless it is empty.
    """
    partial = path.parent / f".{path.name}.{secrets.token_hex(8)}.partial"
    try:
        if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
            raise ExportError(f"{path} is there already. Name a folder that is not there yet, or is empty.")
        partial.mkdir(mode=0o700)
    except OSError as error:
        raise ExportError(f"{path} cannot be made: {error.strerror}. Choose another place.") from error
    try:
        yield partial
        if path.is_dir():
            path.rmdir()
        partial.rename(path)
    except OSError as error:
        raise ExportError(f"{path} could not be written whole: {error.strerror}. Nothing was left there.") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def file_name(*parts: str, ending: str) -> str:
    """Make a file name of parts: ASCII letters, digits, dots and hyphens, at most 120 characters, and reserved on no system.

    The first part must be our own reference: with it in front no name can be `CON`, hidden, or point out of the folder.
    """
    name = "_".join(_UNFIT.sub("-", part).strip("-.") for part in parts if part)
    return f"{name[: _NAME_LETTERS - len(ending)].rstrip('-._')}{ending}"


def keep_clear_of(path: Path, sources: Iterable[str]) -> None:
    """Raise `ExportError` when `path` is one of the sources or lies in a source folder: nothing is written into evidence."""
    target = path.resolve()
    for source in sources:
        evidence = Path(source).resolve()
        if target == evidence or (evidence.is_dir() and target.is_relative_to(evidence)):
            what = "is the case itself" if source.endswith(".missent") else f"lies in the mail that is read ({source})"
            raise ExportError(f"{path} {what}, where Missent writes nothing else. Choose another place.")
