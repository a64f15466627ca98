"""Make a case file, or bring one that exists to the state in which it can be used."""

import os
import tempfile
from pathlib import Path

import missent
from missent.case import guard, journal
from missent.case.connection import Connection
from missent.case.lock import CaseLock
from missent.case.migrating import migrate
from missent.case.schema import APPLICATION_ID, MIGRATIONS
from missent.errors import CaseError, CaseInUse

SUFFIX = ".missent"
_SCRATCH = "missent-scratch-"


def new(path: Path, *, durable: bool = True) -> Connection:
    """Make a case file where there is none, or an empty file; the caller holds its lock."""
    connection = Connection(path, durable=durable)
    try:
        with connection.writing() as database:
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(database, MIGRATIONS)
            database.execute("INSERT INTO setting VALUES ('created-by', ?)", (f"Missent {missent.__version__}",))
            journal.write(database, journal.Act.CASE_CREATED, path.name)
    except BaseException:
        connection.close()
        raise
    return connection


def existing(path: Path, *, read_only: bool = False) -> Connection:
    """Open a case file, check it whole and bring it up to date; the caller holds its lock, unless it only reads."""
    if read_only:
        _finish_journal(path)
    connection = Connection(path, read_only=read_only)
    try:
        with connection.reading() as database:
            version = guard.check_content(database, path)
        if version < len(MIGRATIONS):
            if read_only:
                raise CaseError(f"{path} was written by an older Missent. Open it once for writing to bring it up to date.")
            with connection.writing() as database:
                migrate(database, MIGRATIONS)
    except BaseException:
        connection.close()
        raise
    return connection


def _finish_journal(path: Path) -> None:
    """Undo what a program that was killed left half done: a read-only connection may not, and refuses to read."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or not journal.stat().st_size:
        return
    try:
        lock = CaseLock(path)
    except CaseInUse:
        return  # the journal is that of a writer who is at work
    try:
        connection = Connection(path)
        with connection.reading() as database:
            database.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        connection.close()
    finally:
        lock.release()


def scratch() -> tuple[Path, CaseLock]:
    """Find a place for a scratch case and hold it, and remove those of programs that were killed.

    The lock is there before the file, so that a file without a lock is nobody's.
    """
    folder = Path(tempfile.gettempdir()).resolve()
    for left in folder.glob(f"{_SCRATCH}*{SUFFIX}"):
        _remove_unheld(left)
    path = folder / f"{_SCRATCH}{os.urandom(8).hex()}{SUFFIX}"
    lock = CaseLock(path)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        lock.release()
        raise CaseError(
            f"{folder} cannot be written to: {error.strerror}. Make room there, or name a case with --case."
        ) from error
    return path, lock


def _remove_unheld(path: Path) -> None:
    try:
        lock = CaseLock(path)
    except CaseError:
        return  # in use, or another person's
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # another person's
    finally:
        lock.release()
