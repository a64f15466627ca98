"""Messages that were opened: which are to be, and what was seen in each.

Every message that was opened has its row, also where nothing was found, so that no scan opens it twice.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from sqlite3 import Connection as Database
from typing import Any

from missent.case.connection import Connection
from missent.case.schema import STATES
from missent.case.stored import FATES, SIGNS, TEXTS
from missent.model import (
    DeliveryReport,
    Locator,
    Mark,
    MessageState,
    Sign,
    Source,
    SourceKind,
    Triage,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Name one message that may be opened: its id in the ledger, its source and the way to it."""

    envelope: int
    source: Source
    locator: Locator


_PLACE = (
    "SELECT envelope.id, source.kind, location, argument, source.size, modified, sha256, stamp, path, key "
    "FROM envelope JOIN folder ON folder.id = envelope.folder JOIN source ON source.id = folder.source"
)
_UNREAD = (
    "envelope.state NOT IN (?, ?) AND envelope.id NOT IN (SELECT envelope FROM report) "
    "AND EXISTS (SELECT 1 FROM finding WHERE listed)"
)
_NO_REPORTS = (STATES[MessageState.SENT], STATES[MessageState.AUTOCOMPLETE])


class Examined:
    """Keep what was seen in messages that were opened."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def flagged(self) -> list[Place]:
        """List the messages of findings that were not opened yet."""
        return self._places(
            "envelope.id IN (SELECT envelope FROM finding WHERE listed) AND envelope.state <> ? "
            "AND envelope.id NOT IN (SELECT envelope FROM triage)",
            (STATES[MessageState.AUTOCOMPLETE],),
        )

    def may_report(self, is_system: Callable[[str], bool], beginnings: Sequence[str]) -> list[Place]:
        """List the messages that may be reports on delivery and were not read as such; none where there is no finding.

        They bear the mark, come from a mail system by their sender's local-part, or have a subject that begins like a receipt's.
        """
        with self._connection.reading() as database:
            systems = [id_ for id_, local in database.execute("SELECT id, local_part FROM address") if is_system(local)]
            marked = [id_ for id_, marks in database.execute("SELECT id, marks FROM signs") if Mark.REPORT in marks.split()]
        signs = [f"signs IN ({_numbers(marked)})", f"sender IN ({_numbers(systems)})", *["subject LIKE ?"] * len(beginnings)]
        condition = f"{_UNREAD} AND ({' OR '.join(signs)})"
        return self._places(condition, (*_NO_REPORTS, *(f"{beginning}%" for beginning in beginnings)))

    def keep_triage(self, seen: Iterable[tuple[int, Triage]]) -> None:
        """Keep what was seen in flagged messages, by their ids in the ledger."""
        with self._connection.writing() as database:
            database.executemany(
                "INSERT OR REPLACE INTO triage VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        envelope,
                        triage.level,
                        SIGNS.write(tuple((s.category, s.code, s.where, s.count, s.level, s.weak) for s in triage.signs)),
                        TEXTS.write(triage.unread),
                        triage.attachments,
                        triage.attached_bytes,
                        triage.program,
                    )
                    for envelope, triage in seen
                ],
            )

    def keep_reports(self, read: Iterable[tuple[int, DeliveryReport | None]]) -> None:
        """Keep what messages turned out to be, by their ids in the ledger: reports, or none."""
        with self._connection.writing() as database:
            database.executemany(
                "INSERT OR REPLACE INTO report VALUES (?, ?, ?, ?)",
                [
                    (
                        envelope,
                        FATES.write(tuple((f.address, f.outcome, f.basis, f.status) for f in report.fates) if report else ()),
                        TEXTS.write(report.message_ids if report else ()),
                        report.subject if report else "",
                    )
                    for envelope, report in read
                ],
            )

    def _places(self, condition: str, values: tuple[object, ...]) -> list[Place]:
        with self._connection.reading() as database:
            rows = database.execute(f"{_PLACE} WHERE {condition} ORDER BY envelope.id", values).fetchall()
        return [_place(*row) for row in rows]


def triage_of(database: Database, findings: str) -> Mapping[int, Triage]:
    """Give what was seen in the messages of these findings (a JSON list of ids), those that were opened."""
    rows = database.execute(
        "SELECT finding.id, level, signs, unread, attachments, attached_bytes, program "
        "FROM triage JOIN finding ON finding.envelope = triage.envelope WHERE finding.id IN (SELECT value FROM json_each(?))",
        (findings,),
    )
    return {id_: Triage(level, signs_of(signs), TEXTS.read(unread), *rest) for id_, level, signs, unread, *rest in rows}


@lru_cache(4096)
def signs_of(stored: str) -> tuple[Sign, ...]:
    """Read the signs of a message as they are kept."""
    return tuple(Sign(*sign) for sign in SIGNS.read(stored))


def forget(database: Database, ends: tuple[int, int]) -> None:
    """Drop what was seen in the messages of a stretch of the ledger, before they are read again."""
    database.execute("DELETE FROM triage WHERE envelope >= ? AND envelope < ?", ends)
    database.execute("DELETE FROM report WHERE envelope >= ? AND envelope < ?", ends)


def _place(envelope: int, kind: str, *told: Any) -> Place:
    *source, path, key = told
    found = Source(SourceKind(kind), *source)
    return Place(envelope, found, Locator(found.location, path, key))


def _numbers(ids: Iterable[int]) -> str:
    return ", ".join(map(str, ids))
