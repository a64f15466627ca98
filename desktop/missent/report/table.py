"""The one table that every writer of results takes: columns with their kinds, rows that come as they are asked for, and how
complete they are.

The names of the columns are those of the command line's JSON objects; a script that reads one form can read the others.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingRow
from missent.model import Problem, Reason, moment

Cell: TypeAlias = str | int | float | bool | tuple[str, ...] | tuple[Reason, ...] | None


class Kind(StrEnum):
    """Say what the cells of a column hold; a writer chooses by it how to write them."""

    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"
    TEXTS = "texts"
    REASONS = "reasons"


@dataclass(frozen=True, slots=True)
class Column:
    """Name a column."""

    name: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Summary:
    """Count what a table rests on; `stopped` says in words how far reading came when it did not come to the end.

    `messages` were read, `sent` of them and their `recipients` were judged; `complete` only when nothing had to be left out.
    """

    messages: int
    sent: int
    recipients: int
    unresolved: int
    problems: int
    findings: int
    complete: bool
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Hold one table. `rows` can be walked once; `summary` is None where nothing was read (addresses judged by themselves)."""

    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    problems: Sequence[Problem] = ()
    summary: Summary | None = None


_FINDING_COLUMNS: Final[tuple[tuple[Column, Callable[[FindingRow], Cell]], ...]] = (
    (Column("source"), lambda row: row.source),
    (Column("folder"), lambda row: row.folder),
    (Column("message"), lambda row: row.key),
    (Column("message_id"), lambda row: row.message_id),
    (Column("sent"), lambda row: moment(row.sent_at)),
    (Column("field"), lambda row: row.field.value),
    (Column("address"), lambda row: row.address.addr_spec),
    (Column("intended"), lambda row: row.intended_domain),
    (Column("band"), lambda row: row.band.value),
    (Column("score", Kind.NUMBER), lambda row: round(row.score, 3)),
    (Column("harm"), lambda row: row.harm.value),
    (Column("bounce"), lambda row: row.bounce.value),
    (Column("markings", Kind.TEXTS), lambda row: ()),
    (Column("reasons", Kind.REASONS), lambda row: row.reasons),
    (Column("alternatives", Kind.TEXTS), lambda row: tuple(other.domain for other in row.alternatives)),
)
_KEPT_COLUMNS: Final[tuple[tuple[Column, Callable[[FindingRow], Cell]], ...]] = (
    (Column("id", Kind.NUMBER), lambda row: row.id),
    (Column("decision"), lambda row: row.verdict.value),
    (Column("subject"), lambda row: row.subject),
    (Column("intended_address"), lambda row: row.intended_address),
    (Column("copies", Kind.NUMBER), lambda row: row.copies),
    (Column("deleted", Kind.TRUTH), lambda row: row.deleted),
)

PAGE: Final = 500
"""Findings taken from the case at once."""


def scanned(rows: Iterable[FindingRow], problems: Sequence[Problem] = (), summary: Summary | None = None) -> Table:
    """Make the table of a scan's findings, in the form of the command line's contract."""
    return _table(_FINDING_COLUMNS, rows, problems, summary)


def exported(case: Case, query: FindingQuery) -> Table:
    """Make the table of the findings wanted, with what the case keeps of each: its id, the decision, subject and copies."""
    ids = case.findings.ids(query)
    pages = (case.findings.rows_of(ids[start : start + PAGE]) for start in range(0, len(ids), PAGE))
    rows = (row for page in pages for row in page)
    return _table((*_FINDING_COLUMNS, *_KEPT_COLUMNS), rows, case.problems.rows(), summarise(case, len(ids)))


def summarise(case: Case, findings: int, *, all_folders: bool = False) -> Summary:
    """Count what the case rests on; `findings` are those that are listed."""
    counts = case.ledger.counts(all_folders=all_folders)
    last = case.scans.last()
    whole = last is not None and last.whole
    return Summary(
        messages=counts.messages,
        sent=counts.judged,
        recipients=counts.recipients,
        unresolved=counts.unresolved,
        problems=counts.problems,
        findings=findings,
        complete=whole and not counts.problems,
        stopped="" if whole else f"stopped: {_progress(counts.messages, last.total if last else None)}",
    )


def _progress(messages: int, total: int | None) -> str:
    """Say how far a scan came that did not come to its end: `128,400 of about 200,512 messages read`."""
    if total is None or total <= messages:
        return f"{messages:,} {'message' if messages == 1 else 'messages'} read, not all"
    return f"{messages:,} of about {total:,} messages read"


def _table(
    columns: Sequence[tuple[Column, Callable[[FindingRow], Cell]]],
    rows: Iterable[FindingRow],
    problems: Sequence[Problem],
    summary: Summary | None,
) -> Table:
    cells = tuple(cell for _, cell in columns)
    lines: Iterator[Sequence[Cell]] = (tuple(cell(row) for cell in cells) for row in rows)
    return Table(tuple(column for column, _ in columns), lines, problems, summary)
