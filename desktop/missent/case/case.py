"""A case: one file that keeps what was read, what is suspected and what a person decided."""

import atexit
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Self

import missent
from missent.case import guard
from missent.case.connection import Connection
from missent.case.decisions import Decisions
from missent.case.findings import Findings
from missent.case.ledger import Ledger
from missent.case.lock import CaseLock
from missent.case.problems import Problems
from missent.case.scans import Scans
from missent.case.schema import APPLICATION_ID, MIGRATIONS, migrate
from missent.case.settings import Settings
from missent.case.sources import Sources
from missent.errors import CaseError, CaseInUse

SUFFIX = ".missent"


class Case:
    """Hold one open case; one program writes to it, and any number of `reader`s look on.

    A case may be used from several threads: each call is one transaction under one lock. A thread that must never wait for a
    writer takes a `reader` of its own.
    """

    def __init__(self, connection: Connection, lock: CaseLock | None = None, *, temporary: bool = False) -> None:
        self._connection = connection
        self._lock = lock
        self._temporary = temporary
        self.path = connection.path
        self.sources = Sources(connection)
        self.ledger = Ledger(connection)
        self.findings = Findings(connection)
        self.decisions = Decisions(connection)
        self.problems = Problems(connection)
        self.scans = Scans(connection)
        self.settings = Settings(connection)
        if temporary:
            atexit.register(self.close)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new case; raise `CaseError` when something is already there or nothing can be made there."""
        lock = CaseLock(path)
        try:
            if path.exists() and path.stat().st_size:
                raise CaseError(f"There is already a file at {path}. Choose another name, or open it.")
            return cls(_new(path), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a case; raise `NotACase`, `CaseTooNew`, `CaseInUse`, or `CaseError` when it cannot be opened at all.

        A file from elsewhere is checked whole before anything of it is used. `read_only` works beside another program that
        writes, and changes nothing, not even an older structure.
        """
        guard.check_header(path)
        if read_only:
            _finish_journal(path)
            return cls(_checked(Connection(path, read_only=True)))
        lock = CaseLock(path)
        try:
            return cls(_checked(Connection(path)), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_or_create(cls, path: Path) -> Self:
        """Open the case at `path`, or make it when nothing (or a file without a byte in it) is there."""
        return cls.open(path) if path.exists() and path.stat().st_size else cls.create(path)

    @classmethod
    def scratch(cls) -> Self:
        """Make a case that lives as long as it is open: fast, and gone at the end."""
        handle, name = tempfile.mkstemp(prefix="missent-", suffix=SUFFIX)
        os.close(handle)
        return cls(_new(Path(name), durable=False), temporary=True)

    def reader(self) -> Self:
        """Open a second, read-only view with its own connection, for another thread; close it when done."""
        return type(self)(Connection(self.path, read_only=True))

    def save_copy(self, path: Path) -> None:
        """Write a whole copy of the case to a new file, as it is at this moment."""
        if path.exists():
            raise CaseError(f"There is already a file at {path}. Choose another name.")
        partial = path.with_name(path.name + ".partial")
        target = sqlite3.connect(partial, isolation_level=None)
        try:
            self._connection.back_up(target)
        except BaseException:
            target.close()
            partial.unlink(missing_ok=True)
            raise
        target.close()
        partial.rename(path)

    def close(self) -> None:
        """Close the case and let others open it; a scratch case is deleted."""
        self._connection.close()
        if self._lock is not None:
            self._lock.release()
        if self._temporary:
            self.path.unlink(missing_ok=True)
            atexit.unregister(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _new(path: Path, *, durable: bool = True) -> Connection:
    connection = Connection(path, durable=durable)
    try:
        with connection.writing() as database:
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(database, MIGRATIONS)
            database.execute("INSERT INTO setting VALUES ('created-by', ?)", (f"Missent {missent.__version__}",))
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


def _checked(connection: Connection) -> Connection:
    try:
        with connection.reading() as database:
            version = guard.check_content(database, connection.path)
        if version < len(MIGRATIONS):
            if connection.read_only:
                raise CaseError(
                    f"{connection.path} was written by an older Missent. Open it once for writing to bring it up to date."
                )
            with connection.writing() as database:
                migrate(database, MIGRATIONS)
    except BaseException:
        connection.close()
        raise
    return connection
