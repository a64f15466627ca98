"""What could not be read, kept beside what could: counted, listed, never dropped."""

import os
from collections.abc import Iterable
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.model import Problem, ProblemCode, Stage

_DETAIL_CHARACTERS = 2000


def keep(database: Database, problems: Iterable[Problem]) -> None:
    """Write problems in the caller's transaction; one that is already known is not written twice."""
    database.executemany(
        "INSERT OR IGNORE INTO problem (source, folder, key, stage, code, detail) VALUES (?, ?, ?, ?, ?, ?)",
        [(p.source, p.folder, p.key, p.stage, p.code, p.detail[:_DETAIL_CHARACTERS]) for p in problems],
    )


class Problems:
    """Answer for the problems of a case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, problems: Iterable[Problem]) -> None:
        """Keep problems that belong to no span: what was met while looking for mail, or in a source as a whole."""
        with self._connection.writing() as database:
            keep(database, problems)

    def look_anew(self, argument: str) -> None:
        """Forget what was in the way of finding and opening mail at or below an argument: whoever looks there again meets it."""
        below = argument.rstrip(os.sep) + os.sep
        with self._connection.writing() as database:
            database.execute(
                "DELETE FROM problem WHERE stage IN (?, ?) AND (source = ? OR substr(source, 1, ?) = ?)",
                (Stage.DISCOVER, Stage.OPEN, argument, len(below), below),
            )

    def clear(self, source: str) -> None:
        """Forget the problems of one source, before it is looked at again."""
        with self._connection.writing() as database:
            database.execute("DELETE FROM problem WHERE source = ?", (source,))

    def count(self) -> int:
        """Count the problems."""
        with self._connection.reading() as database:
            (number,) = database.execute("SELECT count(*) FROM problem").fetchone()
        return int(number)

    def rows(self, start: int = 0, count: int = -1, source: str = "") -> list[Problem]:
        """List problems by source, folder and place; of one source when it is named. A negative `count` means all."""
        with self._connection.reading() as database:
            found = database.execute(
                "SELECT stage, code, source, folder, key, detail FROM problem WHERE :source IN ('', source) "
                "ORDER BY source, folder, key, id LIMIT :count OFFSET :start",
                {"source": source, "count": count, "start": start},
            ).fetchall()
        return [Problem(Stage(stage), ProblemCode(code), *rest) for stage, code, *rest in found]
