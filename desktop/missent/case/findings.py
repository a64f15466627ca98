"""The findings of a case, a page at a time: SQL filters and sorts, whoever shows them only pages."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from missent.case import details, listing
from missent.case.connection import Connection
from missent.case.examined import signs_of
from missent.case.query import FindingQuery, ordering, select
from missent.case.rows import Extent, FindingDetail, FindingRow, PairCount
from missent.case.stored import ALTERNATIVES, REASONS
from missent.model import (
    Address,
    Alternative,
    Band,
    Bounce,
    Field,
    Finding,
    Harm,
    Mark,
    Reason,
    Verdict,
)

_COLUMNS = (
    "finding.id, location, path, key, message_id, finding.sent_at, utc_offset, subject, "
    "field, display_name, raw, local_part, domain, "
    "intended_domain, intended_address, band, score, harm, bounce, reasons, alternatives, verdict, copies, marks, "
    "coalesce(triage.level, 0), coalesce(triage.signs, '[]')"
)
_FROM = (
    "FROM finding JOIN judgement ON judgement.address = finding.address JOIN address ON address.id = finding.address "
    "JOIN envelope ON envelope.id = finding.envelope JOIN recipient ON recipient.id = finding.recipient "
    "JOIN signs ON signs.id = envelope.signs JOIN folder ON folder.id = envelope.folder JOIN source ON source.id = folder.source "
    "LEFT JOIN triage ON triage.envelope = finding.envelope"
)
_EVERYTHING = FindingQuery()

_PAGE = 500
"""Findings whose details are taken from the file at once."""


class Findings:
    """Keep and list findings: one row for each message and suspected recipient."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, pairs: Iterable[tuple[int, Finding]], *, all_folders: bool = False) -> None:
        """Put new judgements (address id and finding, band NONE among them or not) in the place of all old ones.

        Ids and decisions stay. A finding that a person decided on stays listed though it be no longer suspected.
        """
        listing.replace(self._connection, pairs, all_folders=all_folders)

    def add(self, span_id: int, pairs: Iterable[tuple[int, Finding]]) -> None:
        """List the findings of one span that was just read, while reading goes on.

        `pairs` are newly judged addresses; messages to addresses that were judged before are listed without being named again.
        """
        listing.add(self._connection, span_id, pairs)

    def count(self, query: FindingQuery = _EVERYTHING) -> int:
        """Count the findings wanted."""
        with self._connection.reading() as database:
            (number,) = database.execute(*select(query, "count(*)")).fetchone()
        return int(number)

    def ids(self, query: FindingQuery = _EVERYTHING) -> list[int]:
        """List the ids of the findings wanted, in order."""
        with self._connection.reading() as database:
            return [id_ for (id_,) in database.execute(*select(query, "finding.id", ordering(query)))]

    def rows(self, query: FindingQuery = _EVERYTHING, start: int = 0, count: int = -1) -> list[FindingRow]:
        """List the findings wanted, in order, from `start` on; a negative `count` means all."""
        statement, values = select(query, "finding.id", f"{ordering(query)} LIMIT ? OFFSET ?")
        with self._connection.reading() as database:
            ids = [id_ for (id_,) in database.execute(statement, [*values, count, start])]
        return self.rows_of(ids)

    def rows_of(self, ids: Sequence[int]) -> list[FindingRow]:
        """Give the findings with these ids in this order: one page of a list whose ids are known; those gone are left out."""
        with self._connection.reading() as database:
            rows = database.execute(
                # Both are texts of this module.
                f"SELECT {_COLUMNS} {_FROM} WHERE finding.id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (json.dumps(ids),),
            ).fetchall()
        found = {row[0]: _row(*row) for row in rows}
        return [found[id_] for id_ in ids if id_ in found]

    def row(self, id_: int) -> FindingRow:
        """Give one finding; raise `KeyError` when there is none with this id."""
        rows = self.rows_of([id_])
        if not rows:
            raise KeyError(id_)
        return rows[0]

    def detail(self, id_: int) -> FindingDetail:
        """Give all that is known of one finding; raise `KeyError` when there is none with this id."""
        row = self.row(id_)
        with self._connection.reading() as database:
            known = details.details(database, [row], details.repeats(database, details.address_of(database, id_)))
        if not known:  # forgotten since
            raise KeyError(id_)
        return known[0]

    def details(self, ids: Sequence[int]) -> Iterator[FindingDetail]:
        """Yield all that is known of the findings with these ids, in this order, a page at a time; those gone are left out."""
        with self._connection.reading() as database:
            repeated = details.repeats(database)
        for start in range(0, len(ids), _PAGE):
            rows = self.rows_of(ids[start : start + _PAGE])
            with self._connection.reading() as database:
                page = details.details(database, rows, repeated)
            yield from page

    def pairs(self, query: FindingQuery = _EVERYTHING) -> list[PairCount]:
        """Count the findings wanted by written and intended domain, the most frequent first."""
        tail = (
            "GROUP BY address.domain, judgement.intended_domain ORDER BY count(*) DESC, address.domain, judgement.intended_domain"
        )
        with self._connection.reading() as database:
            found = database.execute(*select(query, "address.domain, judgement.intended_domain, count(*)", tail)).fetchall()
        return [PairCount(*row) for row in found]

    def months(self, query: FindingQuery = _EVERYTHING) -> list[tuple[str, int]]:
        """Count the findings wanted by month (`2023-07`, UTC), in order; those without a date are left out."""
        month = "strftime('%Y-%m', finding.sent_at, 'unixepoch')"
        with self._connection.reading() as database:
            found = database.execute(*select(query, f"{month}, count(*)", "GROUP BY 1 ORDER BY 1")).fetchall()
        return [(month, number) for month, number in found if month]

    def by_band(self, query: FindingQuery = _EVERYTHING) -> dict[Band, int]:
        """Count the findings wanted by band."""
        with self._connection.reading() as database:
            found = dict(database.execute(*select(query, "judgement.band, count(*)", "GROUP BY 1")))
        return {band: found.get(band, 0) for band in Band if band is not Band.NONE}

    def by_bounce(self, query: FindingQuery = _EVERYTHING) -> dict[Bounce, int]:
        """Count the findings wanted by what became of them."""
        with self._connection.reading() as database:
            found = dict(database.execute(*select(query, "finding.bounce, count(*)", "GROUP BY 1")))
        return {bounce: found.get(bounce, 0) for bounce in Bounce}

    def extent(self, query: FindingQuery = _EVERYTHING) -> Extent:
        """Count the distinct messages and addresses of the findings wanted, and tell when the first and last were sent."""
        columns = "count(DISTINCT finding.identity), count(DISTINCT finding.address), min(finding.sent_at), max(finding.sent_at)"
        with self._connection.reading() as database:
            return Extent(*database.execute(*select(query, columns)).fetchone())

    def by_verdict(self, query: FindingQuery = _EVERYTHING) -> dict[Verdict, int]:
        """Count the findings wanted by what a person decided."""
        with self._connection.reading() as database:
            found = dict(database.execute(*select(query, "finding.verdict, count(*)", "GROUP BY 1")))
        return {verdict: found.get(verdict, 0) for verdict in Verdict}


def _row(
    id_: int, location: str, path: str, key: str, message_id: str, sent_at: int | None, utc_offset: int | None, subject: str,
    field: str, display_name: str, raw: str, local_part: str, domain: str, intended_domain: str, intended_address: str,
    band: str, score: float, harm: str, bounce: str, reasons: str, alternatives: str, verdict: str, copies: int, marks: str,
    level: int, signs: str,
) -> FindingRow:  # fmt: skip
    return FindingRow(
        id_, location, path, key, message_id, sent_at, utc_offset, subject, Field(field),
        Address(display_name, local_part, domain, raw or f"{local_part}@{domain}"), intended_domain, intended_address,
        Band(band), score, Harm(harm), Bounce(bounce),
        _reasons(reasons), _alternatives(alternatives),
        Verdict(verdict), copies, Mark.DELETED in marks.split(), level, signs_of(signs),
    )  # fmt: skip


@lru_cache(4096)
def _reasons(text: str) -> tuple[Reason, ...]:
    """Give the reasons of a judgement: all messages to one address share them."""
    return tuple(Reason(code, facts) for code, facts in REASONS.read(text))


@lru_cache(4096)
def _alternatives(text: str) -> tuple[Alternative, ...]:
    return tuple(Alternative(*other) for other in ALTERNATIVES.read(text))
