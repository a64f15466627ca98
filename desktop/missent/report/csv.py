"""Write a table as CSV for spreadsheets (RFC 4180): every cell quoted, and none that could start a formula.

A cell that could gets an apostrophe in front; the last column names the columns where that was done, so that it can be undone.
A table that does not rest on everything says so in a column of its own.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from missent.model import Reason
from missent.report.safe import guarded, new_file
from missent.report.table import Cell, Kind, Table

GUARDED: Final = "guarded"
COVERAGE: Final = "coverage"
_BOM: Final = b"\xef\xbb\xbf"  # without it spreadsheets on Windows read UTF-8 as something else


def lines(table: Table) -> Iterator[str]:
    """Give the table line by line, each with CR LF, the header first."""
    told = _coverage(table)
    numbers = [column.kind is Kind.NUMBER for column in table.columns]
    names = [column.name for column in table.columns]
    yield _line([*names, *([COVERAGE] if told else []), GUARDED])
    empty = True
    for row in table.rows:
        empty = False
        plain = [_plain(cell) for cell in row]
        safe = [cell if is_number else guarded(cell) for cell, is_number in zip(plain, numbers, strict=True)]
        changed = [name for name, before, after in zip(names, plain, safe, strict=True) if before != after]
        yield _line([*safe, *([told] if told else []), " ".join(changed)])
    if empty and told:
        yield _line([*[""] * len(names), told, ""])  # no row is no proof when not everything was read


def write(table: Table, path: Path) -> None:
    """Write the table to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    with new_file(path) as stream:
        stream.write(_BOM)
        stream.writelines(line.encode("utf-8", "backslashreplace") for line in lines(table))


def _line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, tuple):
        return " ".join(part.code if isinstance(part, Reason) else part for part in cell)
    return str(cell).replace("\0", "⟨U+0000⟩")  # some spreadsheets stop at it


def _coverage(table: Table) -> str:
    summary = table.summary
    if summary is None or summary.complete:
        return ""
    parts = [summary.stopped] if summary.stopped else []
    if summary.problems:
        parts.append(f"could not be read: {summary.problems:,}")
    return "; ".join(parts) or "not everything was read"
