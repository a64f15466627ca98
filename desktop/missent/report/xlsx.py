"""Write a case as a workbook (ECMA-376): summary, findings, every recipient of their messages, domains, folders and problems."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final, TextIO

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingDetail
from missent.model import Reason, moment
from missent.report import wording
from missent.report.account import Account, account, coverage, headline
from missent.report.safe import new_file
from missent.report.table import Column, Kind, finding_columns
from missent.report.wording import number
from missent.report.workbook import CELL_LETTERS, Row, Workbook

_FIRST: Final = ("id", "sent", "address", "intended", "band", "bounce", "decision", "field", "subject")
"""What a person looks for stands before what a program looks for."""


_SHEETS: Final = ("summary", "findings", "recipients", "domains", "folders", "problems")
_WIDTHS: Final = {"address": 34, "intended": 24, "intended_address": 34, "sent": 21, "subject": 44, "why": 70, "source": 30,
                  "folder": 20, "from": 30, "what": 44, "value": 100, "domain": 34, "detail": 60, "place": 24}  # fmt: skip
_WIDTH: Final = 14


def write(case: Case, query: FindingQuery, path: Path, zone: tzinfo | None = None) -> int:
    """Write the findings wanted to a workbook; give their number. Raise `ExportError` when it cannot be written."""
    told = account(case, query)
    with new_file(path) as stream, TemporaryFile("w+", encoding="utf-8", newline="\n") as aside:
        book = Workbook(stream, _SHEETS)
        # Findings and recipients come out of one walk through the case; a package takes one sheet at a time.
        known = _with_recipients(case.findings.details(case.findings.ids(query)), book, aside)
        columns, rows = _findings(case, known, zone)
        count = book.fill("findings", columns, _widths(columns), rows)
        aside.seek(0)
        book.put("recipients", _RECIPIENTS, _widths(_RECIPIENTS), aside)
        for name, heads, lines in (
            ("domains", _DOMAINS, _domains(case)),
            ("folders", _FOLDERS, _folders(case)),
            ("problems", _PROBLEMS, _problems(case)),
        ):
            book.fill(name, heads, _widths(heads), lines)
        heads = (Column("what"), Column("value"))
        book.fill("summary", heads, _widths(heads), _summary(told, book), wrap=True)
        book.close()
    return count


def _widths(columns: Sequence[Column]) -> list[int]:
    return [_WIDTHS.get(column.name, _WIDTH) for column in columns]


def _with_recipients(known: Iterable[FindingDetail], book: Workbook, aside: TextIO) -> Iterator[FindingDetail]:
    """Pass findings on, and write the recipients of their messages aside as they come by."""
    walked: list[FindingDetail] = []

    def rows() -> Iterator[Row]:
        for _, findings in groupby(known, key=lambda one: one.row.locator):
            message = list(findings)
            walked.extend(message)
            yield from _recipients(message)

    for line in book.lines(_RECIPIENTS, rows()):
        aside.write(line + "\n")
        yield from walked
        walked.clear()
    yield from walked


def _findings(case: Case, findings: Iterable[FindingDetail], zone: tzinfo | None) -> tuple[Sequence[Column], Iterator[Row]]:
    """Give the table of findings, what a person looks for first, and the reasons in words."""
    known = {column.name: (column, cell) for column, cell in finding_columns(case, zone)}
    reasons = known.pop("reasons")[1]
    order = [*_FIRST, *(name for name in known if name not in _FIRST)]
    columns = [known[name][0] for name in order]
    cells = [known[name][1] for name in order]
    columns.insert(len(_FIRST), Column("why"))
    cells.insert(len(_FIRST), lambda one: _why(one.row.reasons))
    columns.append(Column("reasons"))
    cells.append(reasons)
    return columns, ([cell(one) for cell in cells] for one in findings)


@lru_cache(4096)
def _why(reasons: tuple[Reason, ...]) -> str:
    return "; ".join(map(wording.reason, reasons))


_RECIPIENTS: Final = (Column("id", Kind.NUMBER), Column("message_id"), Column("sent"), Column("field"), Column("address"),
                      Column("name"), Column("origin"), Column("flagged"))  # fmt: skip


def _recipients(findings: Sequence[FindingDetail]) -> Iterator[Row]:
    """List every recipient of one message, whether suspected or not; `id` is that of its first finding."""
    first = findings[0]
    flagged = {one.row.address.addr_spec for one in findings}
    sent = moment(first.row.sent_at)
    for to in first.recipients:
        spec = to.address.addr_spec if to.address else to.raw
        name = to.address.display_name if to.address else ""
        mark = "unresolved" if to.address is None else "yes" if spec in flagged else ""
        yield first.row.id, first.row.message_id, sent, to.field.value, spec, name, to.origin.value, mark


_DOMAINS: Final = (Column("domain"), Column("sent", Kind.NUMBER), Column("received", Kind.NUMBER), Column("first"),
                   Column("last"), Column("flagged", Kind.NUMBER))  # fmt: skip


def _domains(case: Case) -> Iterator[Row]:
    for row in case.ledger.census():
        yield row.domain, row.sent, row.received, moment(row.first), moment(row.last), row.flagged


_FOLDERS: Final = (Column("source"), Column("folder"), *(Column(name, Kind.NUMBER) for name in (
    "messages", "sent", "received", "drafts", "unknown", "recipients", "unresolved", "problems")))  # fmt: skip


def _folders(case: Case) -> Iterator[Row]:
    for row in case.ledger.coverage():
        yield (row.source, row.folder, row.messages, row.sent, row.received, row.drafts, row.unknown, row.recipients,
               row.unresolved, row.problems)  # fmt: skip


_PROBLEMS: Final = (Column("source"), Column("folder"), Column("place"), Column("stage"), Column("code"), Column("what"),
                    Column("detail"))  # fmt: skip


def _problems(case: Case) -> Iterator[Row]:
    for one in case.problems.rows():
        yield one.source, one.folder, one.key, one.stage.value, one.code.value, wording.PROBLEMS[one.code], one.detail


def _summary(told: Account, book: Workbook) -> Iterator[Row]:
    """Say first what was found and how far reading came; last what the workbook could not hold."""
    yield "Found", headline(told)
    yield "Coverage", " ".join(coverage(told))
    if told.filtered:
        yield "Only these findings", told.filtered
    yield from told.keeper.items()
    yield "Case file", told.case_name
    yield "Made", told.made
    yield "Program", told.program
    for band, count in told.bands.items():
        yield f"Findings: {wording.BANDS[band]}", f"{count:,} of {told.summary.findings:,}"
    for verdict, count in told.verdicts.items():
        yield f"Decision: {wording.VERDICTS[verdict]}", f"{count:,} of {told.summary.findings:,}"
    for pair in told.pairs[:100]:
        yield f"{pair.domain} → {pair.intended or '?'}", number(pair.count, "finding", "findings")
    for row in told.sources:
        same = {True: "unchanged after reading", False: "CHANGED while it was read", None: "not looked at after reading"}
        yield f"Source {row.source.location}", f"SHA-256 {row.source.sha256 or 'not taken'}; {same[row.unchanged]}"
    for words in NOTES:
        yield "About this file", words
    if book.cut or book.removed or book.left_out:
        words = (
            f"Cells cut to {CELL_LETTERS:,} letters: {book.cut:,}. Control characters removed: {book.removed:,}. "
            f"Rows that a sheet cannot hold: {book.left_out:,}. The .jsonl form has all of it as it was."
        )
        yield "Not as it was", words


NOTES: Final = (
    "A finding is one message to one recipient. It is a proposal: consistent with a typing error, and not more.",
    "Times end in Z: they are UTC. sent_offset is the sender's own offset, sent_local the local time.",
    "No bounce found is no proof of delivery. Rejected shows that this copy was not delivered.",
    "recipients lists every recipient of the messages in findings; domains lists every domain that this mail went to.",
)
