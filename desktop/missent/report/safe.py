"""Write files and cells that can do no harm: whole or not at all, through no link, and never a formula."""

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from missent.errors import ExportError

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
                   "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}", "\N{MINUS SIGN}")  # fmt: skip
"""What makes a spreadsheet calculate instead of show (OWASP, CSV injection), with the full-width forms that some accept."""


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet could take this cell for a formula; blanks in front do not make it safe."""
    return cell.startswith(_FORMULA) or cell.lstrip(" \N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\ufeff\0\v\f").startswith(_FORMULA)


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


def keep_clear_of(path: Path, sources: Iterable[str]) -> None:
    """Raise `ExportError` when `path` is one of the sources or lies in a source folder: nothing is written into evidence."""
    target = path.resolve()
    for source in sources:
        evidence = Path(source).resolve()
        if target == evidence or (evidence.is_dir() and target.is_relative_to(evidence)):
            raise ExportError(
                f"{path} lies in the mail that is read ({source}), where Missent writes nothing. Choose another place."
            )
