"""Open a case file that may come from elsewhere: nothing in it is trusted before its structure is known to be ours.

SQLite's own advice for files of unknown origin (sqlite.org/security.html): no trusted schema, checked cells, small limits,
quick_check. Beyond that the structure must equal, word for word, what our migrations make; so no view, trigger, generated
column or default of a stranger ever runs.
"""

import sqlite3
from pathlib import Path

from missent.case.migrating import expected_structure, structure
from missent.case.schema import APPLICATION_ID, CODES, MIGRATIONS
from missent.errors import CaseError, CaseTooNew, NotACase
from missent.model import Evidence, Mark

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_NO_WAL = b"\1\1"
"""Cases are never in write-ahead mode; a file that is would have SQLite read a second file beside it, unchecked."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 0,
}


def foreign(path: Path) -> NotACase:
    """Give the error for a file that is no case, in words for a person."""
    return NotACase(f"{path} is no case of Missent, or it is damaged. Choose a file that Missent has made.")


def tampered(path: Path) -> NotACase:
    """Give the error for a case whose structure is not ours."""
    return NotACase(
        f"{path} is a case of Missent that another program has changed or that is damaged, so it is not opened. "
        "Use a copy that was kept elsewhere, or read the mail again into a new case."
    )


def check_header(path: Path) -> None:
    """Look at the file's first bytes before SQLite does; raise `NotACase`, or `CaseTooNew` for one of a newer Missent."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise CaseError(f"There is no case at {path}. Check the name, or read mail into a new case.") from error
    except OSError as error:
        raise CaseError(f"{path} cannot be opened: {error.strerror}. Check that you may read it.") from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise foreign(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise foreign(path)
    if header[18:20] != _NO_WAL:
        raise tampered(path)
    if int.from_bytes(header[60:64], "big", signed=True) > len(MIGRATIONS):
        raise CaseTooNew(f"{path} was written by a newer Missent. Install the newest Missent to open it.")


def harden(database: sqlite3.Connection) -> None:
    """Set what every connection to a case is held to, ours or not."""
    for limit, value in _LIMITS.items():
        database.setlimit(limit, value)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.execute("PRAGMA foreign_keys = ON")


def check_content(database: sqlite3.Connection, path: Path) -> int:
    """Compare the structure with our own and check the pages and codes; give the `user_version`.

    Raise `NotACase` when the file is damaged or was changed by others.
    """
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if not 1 <= version <= len(MIGRATIONS) or structure(database) != expected_structure(MIGRATIONS[:version]):
            raise tampered(path)
        if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise tampered(path)
        if any(_has_unknown_code(database, table, column) for table, column in CODES) or _has_unknown_sign(database):
            raise tampered(path)
    except sqlite3.OperationalError:
        raise  # a lock or a full disk is no fault of the file's content
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise tampered(path) from error
    return int(version)


def _has_unknown_code(database: sqlite3.Connection, table: str, column: str) -> bool:
    known = [str(code) for code in CODES[table, column]]
    marks = ", ".join("?" * len(known))
    # Table and column come from our own list, never from the file.
    return database.execute(f"SELECT 1 FROM {table} WHERE {column} NOT IN ({marks}) LIMIT 1", known).fetchone() is not None  # noqa: S608


def _has_unknown_sign(database: sqlite3.Connection) -> bool:
    evidence = {str(code) for code in Evidence}
    marks = {str(code) for code in Mark}
    rows = database.execute("SELECT evidence, marks FROM signs")
    return any(not evidence.issuperset(told.split()) or not marks.issuperset(marked.split()) for told, marked in rows)
