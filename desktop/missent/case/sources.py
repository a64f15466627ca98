"""The sources of a case, their folders, and the spans of work with their marks: what was read, and what is still to read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Connection as Database

from missent.case import journal
from missent.case.connection import Connection
from missent.case.examined import forget
from missent.case.journal import Act
from missent.case.problems import keep
from missent.case.schema import SPAN_SHIFT
from missent.case.stored import TEXTS
from missent.model import Folder, FolderRole, Problem, Source, SourceKind, Span


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Hold one source as the case knows it.

    `source` tells size, time and digest before reading; the `_after` fields are empty until reading ended. `planned` is true
    once all its spans are known, `pending` counts those not yet read, `messages` those that were read from it. `stop` is where
    its last span ends.
    """

    id: int
    source: Source
    size_after: int | None
    modified_after: int | None
    sha256_after: str
    planned: bool
    pending: int
    messages: int
    stop: int = 0

    @property
    def unchanged(self) -> bool | None:
        """Tell whether the source was the same before and after reading; None when it was not looked at afterwards."""
        if self.size_after is None:
            return None
        before = (self.source.size, self.source.modified, self.source.sha256)
        return before == (self.size_after, self.modified_after, self.sha256_after)


class Sources:
    """Keep the sources of a case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, source: Source) -> int:
        """Keep a source; give its id. One that is known by its location keeps its id, its spans and its first digest."""
        with self._connection.writing() as database:
            database.execute("INSERT OR IGNORE INTO argument (name) VALUES (?)", (source.argument,))
            database.execute(
                "INSERT INTO source (kind, location, argument, size, modified, sha256, stamp) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (location) DO NOTHING",
                (source.kind, source.location, source.argument, source.size, source.modified, source.sha256, source.stamp),
            )
            (source_id,) = database.execute("SELECT id FROM source WHERE location = ?", (source.location,)).fetchone()
        return int(source_id)

    def rows(self) -> list[SourceRow]:
        """List the sources in the order they were added."""
        with self._connection.reading() as database:
            return _rows(database, "1", ())

    def find(self, location: str) -> SourceRow | None:
        """Give the source at `location` as it was when it was read; whoever asks compares size and time with today's."""
        with self._connection.reading() as database:
            rows = _rows(database, "location = ?", (location,))
        return rows[0] if rows else None

    def skipped(self) -> int:
        """Count the files that were passed over because they hold no mail."""
        with self._connection.reading() as database:
            (number,) = database.execute("SELECT coalesce(sum(skipped), 0) FROM argument").fetchone()
        return int(number)

    def put_skipped(self, argument: str, count: int) -> None:
        """Note how many files below an argument hold no mail."""
        with self._connection.writing() as database:
            database.execute(
                "INSERT INTO argument (name, skipped) VALUES (?, ?) ON CONFLICT DO UPDATE SET skipped = excluded.skipped",
                (argument, count),
            )

    def digest_before(self, source_id: int, sha256: str) -> None:
        """Keep the digest taken before reading; the first one taken stays."""
        with self._connection.writing() as database:
            kept = database.execute("UPDATE source SET sha256 = ? WHERE id = ? AND sha256 = ''", (sha256, source_id))
            if kept.rowcount:
                journal.write(database, Act.HASH_BEFORE, _location(database, source_id), result=sha256)

    def digest_after(self, source_id: int, sha256: str, size: int, modified: int) -> None:
        """Keep size, time and digest (empty: not taken) as they are after reading."""
        with self._connection.writing() as database:
            database.execute(
                "UPDATE source SET sha256_after = ?, size_after = ?, modified_after = ? WHERE id = ?",
                (sha256, size, modified, source_id),
            )
            if sha256:
                journal.write(database, Act.HASH_AFTER, _location(database, source_id), {"size": str(size)}, sha256)

    def put_plan(self, source_id: int, folders: Sequence[Folder], spans: Iterable[Span]) -> None:
        """Keep the folders and all spans of a source in one transaction; a source is planned once."""
        with self._connection.writing() as database:
            (planned,) = database.execute("SELECT planned FROM source WHERE id = ?", (source_id,)).fetchone()
            if planned:
                raise ValueError(f"source {source_id} has its spans already")
            _put_folders(database, source_id, folders)
            for span in spans:
                _put_span(database, source_id, span)
            database.execute("UPDATE source SET planned = 1 WHERE id = ?", (source_id,))

    def grow(self, source_id: int, found: Source) -> None:
        """Take note that messages were added to a folder on a server: what was read stays, and it is to be planned further."""
        with self._connection.writing() as database:
            database.execute(
                "UPDATE source SET size = ?, stamp = ?, planned = 0, size_after = NULL, modified_after = NULL WHERE id = ?",
                (found.size, found.stamp, source_id),
            )

    def pending(self, source_id: int) -> list[tuple[int, Span]]:
        """List the spans of a source that are still to be read, in order."""
        with self._connection.reading() as database:
            (row,) = _rows(database, "source.id = ?", (source_id,))
            found = database.execute(
                "SELECT span.id, path, role, count, start, stop, names, span.size "
                "FROM span JOIN folder ON folder.id = span.folder WHERE span.source = ? AND state = 'pending' ORDER BY span.id",
                (source_id,),
            ).fetchall()
        return [
            (span_id, Span(row.source, Folder(path, FolderRole(role), count), start, stop, TEXTS.read(names), size))
            for span_id, path, role, count, start, stop, names, size in found
        ]

    def split_span(self, span_id: int, parts: Sequence[Span]) -> list[tuple[int, Span]]:
        """Put smaller spans in the place of one that could not be read whole; give them with their ids."""
        with self._connection.writing() as database:
            source_id = _leave_pending(database, span_id, "split")
            return [(_put_span(database, source_id, part), part) for part in parts]

    def abandon_span(self, span_id: int, problem: Problem) -> None:
        """Give a span up: it counts as not read, and the problem says why."""
        with self._connection.writing() as database:
            _leave_pending(database, span_id, "abandoned")
            keep(database, [problem])

    def forget(self, source_id: int) -> None:
        """Drop everything that was read from a source, before it is read again; a person's decisions stay.

        The source must be `put` again; it gets a new id.
        """
        with self._connection.writing() as database:
            location = _location(database, source_id)
            journal.write(database, Act.SOURCE_FORGOTTEN, location)
            spans = database.execute("SELECT id FROM span WHERE source = ?", (source_id,)).fetchall()
            for (span_id,) in spans:
                ends = (span_id << SPAN_SHIFT, (span_id + 1) << SPAN_SHIFT)
                database.execute("DELETE FROM envelope WHERE id >= ? AND id < ?", ends)
                forget(database, ends)
                database.execute("UPDATE finding SET listed = 0 WHERE envelope >= ? AND envelope < ?", ends)
                database.execute("DELETE FROM place WHERE envelope >= ? AND envelope < ?", ends)
            database.execute("DELETE FROM problem WHERE source = ?", (location,))
            database.execute("DELETE FROM span WHERE source = ?", (source_id,))
            database.execute("DELETE FROM folder WHERE source = ?", (source_id,))
            database.execute("DELETE FROM source WHERE id = ?", (source_id,))
        self._connection.ledger_written()


def _location(database: Database, source_id: int) -> str:
    (location,) = database.execute("SELECT location FROM source WHERE id = ?", (source_id,)).fetchone()
    return str(location)


def _rows(database: Database, condition: str, values: tuple[object, ...]) -> list[SourceRow]:
    # The condition is one of two texts of this module.
    found = database.execute(
        "SELECT source.id, kind, location, argument, source.size, modified, sha256, stamp, "  # noqa: S608
        "size_after, modified_after, sha256_after, planned, "
        "(SELECT count(*) FROM span WHERE span.source = source.id AND state = 'pending'), "
        "(SELECT coalesce(sum(messages), 0) FROM span WHERE span.source = source.id), "
        "(SELECT coalesce(max(stop), 0) FROM span WHERE span.source = source.id) "
        f"FROM source WHERE {condition} ORDER BY source.id",
        values,
    ).fetchall()
    return [
        SourceRow(source_id, Source(SourceKind(kind), *told), size, modified, sha256, bool(planned), pending, messages, stop)
        for source_id, kind, *told, size, modified, sha256, planned, pending, messages, stop in found
    ]


def _put_folders(database: Database, source_id: int, folders: Iterable[Folder]) -> None:
    database.executemany(
        "INSERT INTO folder (source, path, role, count) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET role = excluded.role, count = excluded.count",
        [(source_id, folder.path, folder.role, folder.count) for folder in folders],
    )


def _put_span(database: Database, source_id: int, span: Span) -> int:
    database.execute(
        "INSERT OR IGNORE INTO folder (source, path, role, count) VALUES (?, ?, ?, ?)",
        (source_id, span.folder.path, span.folder.role, span.folder.count),
    )
    added = database.execute(
        "INSERT INTO span (source, folder, start, stop, names, size) "
        "SELECT source, id, ?, ?, ?, ? FROM folder WHERE source = ? AND path = ?",
        (span.start, span.stop, TEXTS.write(span.names), span.size, source_id, span.folder.path),
    )
    return int(added.lastrowid or 0)


def _leave_pending(database: Database, span_id: int, state: str) -> int:
    row = database.execute(
        "UPDATE span SET state = ? WHERE id = ? AND state = 'pending' RETURNING source", (state, span_id)
    ).fetchone()
    if row is None:
        raise ValueError(f"span {span_id} is not pending")
    return int(row[0])
