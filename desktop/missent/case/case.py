"""A case: one file that keeps what was read, what is suspected and what a person decided."""

import atexit
import os
import tempfile
from pathlib import Path
from typing import Self

from missent.case import guard, opening
from missent.case.connection import Connection
from missent.case.decisions import Decisions
from missent.case.examined import Examined
from missent.case.findings import Findings
from missent.case.journal import Journal
from missent.case.ledger import Ledger
from missent.case.lock import CaseLock
from missent.case.problems import Problems
from missent.case.returned import Returned
from missent.case.scans import Scans
from missent.case.settings import Settings
from missent.case.sources import Sources
from missent.case.spreading import Spreading
from missent.errors import CaseError


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
        self.examined = Examined(connection)
        self.returned = Returned(connection)
        self.spreading = Spreading(connection)
        self.decisions = Decisions(connection)
        self.problems = Problems(connection)
        self.scans = Scans(connection)
        self.settings = Settings(connection)
        self.journal = Journal(connection)
        if temporary:
            atexit.register(self.close)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new case; raise `CaseError` when something is already there or nothing can be made there."""
        lock = CaseLock(path)
        try:
            if path.exists() and (path.is_dir() or path.stat().st_size):
                raise CaseError(f"There is already a file at {path}. Choose another name, or open it.")
            return cls(opening.new(path), lock)
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
            return cls(opening.existing(path, read_only=True))
        lock = CaseLock(path)
        try:
            return cls(opening.existing(path), lock)
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
        path, lock = opening.scratch()
        try:
            return cls(opening.new(path, durable=False), lock, temporary=True)
        except BaseException:
            path.unlink(missing_ok=True)
            lock.release()
            raise

    def reader(self) -> Self:
        """Open a second, read-only view with its own connection, for another thread; close it when done."""
        return type(self)(Connection(self.path, read_only=True))

    def save_copy(self, path: Path) -> None:
        """Write a whole copy of the case to a new file, as it is at this moment; raise `CaseError` when that cannot be done."""
        try:
            handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".partial", dir=path.parent)
            os.close(handle)
        except OSError as error:
            raise CaseError(f"No copy can be written to {path.parent}: {error.strerror}. Choose another folder.") from error
        partial = Path(name)
        try:
            self._connection.back_up(partial)
            if path.exists():
                raise CaseError(f"There is already a file at {path}. Choose another name.")
            partial.rename(path)
        finally:
            partial.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the case and let others open it; a scratch case is deleted."""
        self._connection.close()
        if self._temporary:
            self.path.unlink(missing_ok=True)
            atexit.unregister(self.close)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
