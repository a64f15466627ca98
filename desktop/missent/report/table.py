"""The one table that every writer of results takes: columns with their kinds, rows that come as they are asked for, and how
complete they are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final, TypeVar

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingRow
from missent.case.scans import ScanRow
from missent.model import Problem
from missent.report.columns import FOUND, KEPT, KNOWN, DetailCell, RowCell, local
from missent.report.columns import Cell as Cell
from missent.report.columns import Column as Column
from missent.report.columns import Kind as Kind

_Told = TypeVar("_Told")


@dataclass(frozen=True, slots=True)
class Summary:
    """Count what a table rests on; `stopped` says in words how far reading came when it did not come to the end.

    `messages` were read, `sent` of them and their `recipients` were judged, and what is known to autocomplete (`offered`);
    `complete` only when nothing had to be left out.
    """

    messages: int
    sent: int
    recipients: int
    unresolved: int
    problems: int
    findings: int
    complete: bool
    stopped: str = ""
    offered: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Hold one table. `rows` can be walked once; `summary` is None where nothing was read (addresses judged by themselves)."""

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    problems: Sequence[Problem] = ()
    summary: Summary | None = None


PAGE: Final = 500
"""Findings taken from the case at once."""


def scanned(rows: Iterable[FindingRow], problems: Sequence[Problem] = (), summary: Summary | None = None) -> Table:
    """Make the table of a scan's findings, in the form of the command line's contract."""
    return _table(FOUND, rows, problems, summary)


def exported(case: Case, query: FindingQuery, zone: tzinfo | None = None) -> Table:
    """Make the table of the findings wanted, with all that the case keeps of each.

    `zone` is that of the local times; without one they are the sender's.
    """
    ids = case.findings.ids(query)
    return _table(finding_columns(case, zone), case.findings.details(ids), case.problems.rows(), summarise(case, len(ids)))


def finding_columns(case: Case, zone: tzinfo | None = None) -> Sequence[tuple[Column, DetailCell]]:
    """Give the columns of a case's findings, each with where its cell comes from."""
    digests = {row.source.location: row.source.sha256 for row in case.sources.rows()}
    return (
        *((column, _of_row(cell)) for column, cell in (*FOUND, *KEPT)),
        *KNOWN,
        (Column("sent_local"), _of_row(lambda row: local(row.sent_at, row.utc_offset, zone))),
        (Column("source_sha256"), _of_row(lambda row: digests.get(row.source, ""))),
    )


def _of_row(cell: RowCell) -> DetailCell:
    return lambda known: cell(known.row)


def summarise(case: Case, findings: int, *, all_folders: bool = False) -> Summary:
    """Count what the case rests on; `findings` are those that are listed."""
    counts = case.ledger.counts(all_folders=all_folders)
    last = case.scans.last()
    whole = last is not None and last.whole and last.judged
    return Summary(
        messages=counts.messages,
        sent=counts.judged,
        recipients=counts.recipients,
        unresolved=counts.unresolved,
        problems=counts.problems,
        findings=findings,
        complete=whole and not counts.problems,
        offered=counts.offered,
        stopped="" if whole else f"stopped: {_progress(counts.messages, last)}",
    )


def _progress(messages: int, last: ScanRow | None) -> str:
    """Say how far a scan came that did not come to its end: `128,400 of about 200,512 messages read`."""
    total = last.total if last is not None else None
    if total is None or total <= messages:
        read = f"{messages:,} {'message' if messages == 1 else 'messages'} read, not all"
    else:
        read = f"{messages:,} of about {total:,} messages read"
    return read if last is None or last.judged else f"{read}, and not all of it judged"


def _table(
    columns: Sequence[tuple[Column, Callable[[_Told], Cell]]],
    told: Iterable[_Told],
    problems: Sequence[Problem],
    summary: Summary | None,
) -> Table:
    cells = tuple(cell for _, cell in columns)
    lines: Iterator[Sequence[Cell]] = (tuple(cell(one) for cell in cells) for one in told)
    return Table(tuple(column for column, _ in columns), lines, problems, summary)
