"""Write a table as JSON Lines: an object for each row, a line for each problem, and a summary last.

Only ASCII goes out: hidden and reordering characters stay escaped on a terminal, and every system reads it alike.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from missent.model import Problem, Reason
from missent.report.safe import new_file
from missent.report.table import Cell, Summary, Table


def lines(table: Table) -> Iterator[str]:
    """Give the table line by line, each with its line feed."""
    names = [column.name for column in table.columns]
    for row in table.rows:
        yield _line({name: _plain(cell) for name, cell in zip(names, row, strict=True)})
    for problem in table.problems:
        yield _line({"problem": _problem(problem)})
    if table.summary is not None:
        yield _line({"summary": _summary(table.summary)})


def write(table: Table, path: Path) -> None:
    """Write the table to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    with new_file(path) as stream:
        stream.writelines(line.encode("ascii") for line in lines(table))


_encode: Final = json.JSONEncoder(separators=(",", ":")).encode  # json.dumps would make a new one for each line


def _line(told: dict[str, Any]) -> str:
    return _encode(told) + "\n"


def _plain(cell: Cell) -> object:
    if isinstance(cell, tuple):
        return [{"code": part.code, **dict(part.facts)} if isinstance(part, Reason) else part for part in cell]
    return cell


def _problem(problem: Problem) -> dict[str, str]:
    return {
        "source": problem.source,
        "stage": problem.stage,
        "code": problem.code,
        "locator": problem.key or problem.folder,  # as `message` names the same place
        "detail": problem.detail,
    }


def _summary(summary: Summary) -> dict[str, int | bool | str]:
    told: dict[str, int | bool | str] = {
        "messages": summary.messages,
        "sent": summary.sent,
        "recipients": summary.recipients,
        "unresolved": summary.unresolved,
        "problems": summary.problems,
        "findings": summary.findings,
        "complete": summary.complete,
    }
    if summary.offered:
        told["offered"] = summary.offered
    return told | ({"stopped": summary.stopped} if summary.stopped else {})
