"""One SQLite connection that several threads may use in turn: whole transactions, and errors in words for a person."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from missent.case import guard
from missent.case.addressees import Addressees
from missent.case.recent import Page, Recent
from missent.errors import CaseError

_OLDEST_SQLITE = (3, 37)
"""The first with STRICT tables."""

_CACHE_KIB = 16 * 1024
_BUSY_MS = 10_000
_PAGE_BYTES = 4096


class Connection:
    """Hold one connection; `writing` is one transaction, `reading` one undisturbed look."""

    def __init__(self, path: Path, *, read_only: bool = False, durable: bool = True) -> None:
        if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
            raise CaseError(
                f"SQLite {sqlite3.sqlite_version} is too old for cases. Use a Python that brings SQLite 3.37 or newer."
            )
        self.path = path
        self.read_only = read_only
        self.durable = durable
        self._lock = RLock()
        self.addressees = Addressees()
        self.recent = Recent()
        self._ledger_version = 0
        mode = "ro" if read_only else "rwc"
        try:
            self._database = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
                timeout=_BUSY_MS / 1000,
                cached_statements=256,
            )
        except sqlite3.Error as error:
            raise _in_words(error, path) from error
        try:
            self._prepare()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._database.close()
            raise _in_words(error, path) from error

    def _prepare(self) -> None:
        guard.harden(self._database)
        self._database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        if self.read_only:
            self._database.execute("PRAGMA query_only = ON")
            return
        self._database.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        # One file at rest, also on USB sticks and network shares, where WAL's shared memory is not to be had.
        self._database.execute(f"PRAGMA journal_mode = {'TRUNCATE' if self.durable else 'MEMORY'}")
        self._database.execute(f"PRAGMA synchronous = {'FULL' if self.durable else 'OFF'}")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open one transaction; it is kept when the block ends and undone when it raises. Blocks must not be nested."""
        with self._lock:
            try:
                self._database.execute("BEGIN IMMEDIATE")
                try:
                    yield self._database
                    self._database.execute("COMMIT")
                finally:
                    if self._database.in_transaction:
                        self._database.execute("ROLLBACK")
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if isinstance(error, _OURS):
                    raise
                raise _in_words(error, self.path) from error

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for questions that are answered as of one moment. Blocks must not be nested."""
        with self._lock:
            try:
                self._database.execute("BEGIN")
                try:
                    yield self._database
                finally:
                    if self._database.in_transaction:
                        self._database.execute("COMMIT")
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                if isinstance(error, _OURS):
                    raise
                raise _in_words(error, self.path) from error

    def learned(self) -> Addressees:
        """Give the addressees with all that the case holds by now."""
        with self.reading() as database:
            self.addressees.learn(database)
        return self.addressees

    def ledger_begun(self, database: sqlite3.Connection) -> None:
        """Say that messages are about to be added: an empty ledger is held in memory from here on."""
        self.recent.begin(database, self._ledger_version)

    def ledger_added(self, span_id: int, page: Page) -> None:
        """Say that the messages of a span were added through this connection."""
        with self._lock:
            self.recent.add(span_id, page, self.ledger_written())

    def ledger_settled(self, stretches: Sequence[range], states: Mapping[tuple[int, int | None], int | None]) -> None:
        """Say that the messages in stretches of the ledger were given new states (see `Recent.settle`)."""
        with self._lock:
            self.recent.settle(stretches, states, self.ledger_written())

    def recent_pages(self, ids: range) -> list[Page] | None:
        """Give the ledger from memory, or a stretch of it, and learn what it speaks of; None when it must be read."""
        with self._lock:
            pages = self.recent.pages(ids, self._ledger_version)
        if pages is not None:
            self.learned()
        return pages

    def ledger_written(self) -> int:
        """Say that envelopes were added, changed or dropped through this connection; give the number of this version."""
        with self._lock:
            self._ledger_version += 1
            return self._ledger_version

    def ledger_version(self) -> tuple[int, int]:
        """Give a value that changes whenever the ledger is written, here or through another connection."""
        with self._lock:
            (others,) = self._database.execute("PRAGMA data_version").fetchone()
        return self._ledger_version, int(others)

    def back_up(self, path: Path) -> None:
        """Copy every page to an empty file."""
        with self._lock:
            try:
                target = sqlite3.connect(path, isolation_level=None)
                try:
                    self._database.backup(target)
                finally:
                    target.close()
            except sqlite3.Error as error:
                raise _in_words(error, path) from error

    def close(self) -> None:
        """Close; a second time does nothing."""
        with self._lock:
            try:
                if not self.read_only and self.durable:
                    self._database.execute("PRAGMA journal_mode = DELETE")  # leaves one file at rest
            except sqlite3.ProgrammingError:
                return  # closed before
            self._database.close()


_OURS = (sqlite3.ProgrammingError, sqlite3.IntegrityError, sqlite3.NotSupportedError)
"""Errors that no file, disk or neighbour can cause: a fault of this room."""

_WORDS = {
    "SQLITE_FULL": "The disk with {path} is full. What was read so far is kept; make room and go on.",
    "SQLITE_READONLY": "{path} may not be written to. Copy the case to a place where you may write.",
    "SQLITE_CANTOPEN": "{path} cannot be opened or made. Check that the folder exists and that you may write in it.",
    "SQLITE_BUSY": "{path} is being written to by another program. Try again when it has ended.",
    "SQLITE_IOERR": "The disk with {path} does not answer as it should. What was read so far is kept; check the disk.",
}


def _in_words(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> CaseError:
    if isinstance(error, UnicodeDecodeError):  # SQLite quotes the file's own names when it complains of them
        return guard.tampered(path)
    name = getattr(error, "sqlite_errorname", "")
    for prefix, words in _WORDS.items():
        if name.startswith(prefix):
            return CaseError(words.format(path=path))
    if name in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}:
        return guard.tampered(path)
    return CaseError(f"{path} cannot be used: {error}.")
