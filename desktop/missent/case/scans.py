"""Every scan that was run on a case, and how it ended: a scan that was stopped says so for ever."""

import time
from collections.abc import Mapping
from dataclasses import dataclass

import missent
from missent.case import journal, rules
from missent.case.connection import Connection
from missent.case.journal import Act
from missent.case.stored import OPTIONS
from missent.model import ScanState

_WHOLE = frozenset({ScanState.DONE, ScanState.DONE_WITH_PROBLEMS})


@dataclass(frozen=True, slots=True)
class ScanRow:
    """Hold one scan; times in seconds since the epoch, `ended_at` None while it runs or when its process was killed.

    `messages` were read of `total` (None: it was never known). `version` is Missent's, `options` are what it was run with.
    `judged` is false until all that was read, by it and before it, was judged.
    """

    id: int
    started_at: int
    ended_at: int | None
    state: ScanState
    messages: int
    total: int | None
    version: str
    options: Mapping[str, str]
    judged: bool

    @property
    def arguments(self) -> tuple[str, ...]:
        """Give what the scan was asked to read."""
        return tuple(filter(None, self.options.get("arguments", "").split("\0")))

    @property
    def whole(self) -> bool:
        """Tell whether everything was read."""
        return self.state in _WHOLE


class Scans:
    """Keep the scans of a case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, options: Mapping[str, str]) -> int:
        """Note that a scan starts; give its id."""
        with self._connection.writing() as database:
            # A scan without an end was killed: it counts as stopped from here on.
            left = database.execute("UPDATE scan SET state = ? WHERE ended_at IS NULL AND state <> ?", (ScanState.STOPPED,) * 2)
            if left.rowcount:
                journal.write(database, Act.SCAN_LEFT_UNENDED)
            added = database.execute(
                "INSERT INTO scan (started_at, state, messages, version, options) VALUES (?, ?, 0, ?, ?)",
                (int(time.time()), ScanState.READING, missent.__version__, OPTIONS.write(dict(sorted(options.items())))),
            )
            scan_id = int(added.lastrowid or 0)
            judged_by = {"rules": rules.digest()} if self._connection.durable else {}  # what is gone at the end proves nothing
            journal.write(database, Act.SCAN_BEGAN, f"scan {scan_id}", {**options, **judged_by})
        return scan_id

    def note(self, scan_id: int, messages: int, total: int | None) -> None:
        """Note how far a scan has come, so that one that is killed can still say it."""
        with self._connection.writing() as database:
            database.execute("UPDATE scan SET messages = ?, total = ? WHERE id = ?", (messages, total, scan_id))

    def end(self, scan_id: int, state: ScanState, messages: int, total: int | None) -> None:
        """Note how a scan ended."""
        with self._connection.writing() as database:
            database.execute(
                "UPDATE scan SET ended_at = ?, state = ?, messages = ?, total = ? WHERE id = ?",
                (int(time.time()), state, messages, total, scan_id),
            )
            journal.write(database, Act.SCAN_ENDED, f"scan {scan_id}", {"messages": str(messages)}, state)

    def judged(self, scan_id: int) -> None:
        """Note that all that was read until the end of a scan was judged."""
        with self._connection.writing() as database:
            database.execute("UPDATE scan SET judged = 1 WHERE id = ?", (scan_id,))

    def rows(self) -> list[ScanRow]:
        """List the scans, oldest first."""
        with self._connection.reading() as database:
            found = database.execute(
                "SELECT id, started_at, ended_at, state, messages, total, version, options, judged FROM scan ORDER BY id"
            ).fetchall()
        return [
            ScanRow(id_, started, ended, ScanState(state), messages, total, version, OPTIONS.read(options), bool(judged))
            for id_, started, ended, state, messages, total, version, options, judged in found
        ]

    def last(self) -> ScanRow | None:
        """Give the newest scan."""
        return rows[-1] if (rows := self.rows()) else None
