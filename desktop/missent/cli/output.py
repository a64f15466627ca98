"""Send a table to stdout: as text for a person, or as JSON Lines or CSV for a script; nothing but data on a pipe."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from missent.errors import ExportError
from missent.model import Band, Reason
from missent.report.table import Cell, Table
from missent.report.visible import visible

if TYPE_CHECKING:
    pass

_CRLF: Final = "\r\n"
_STYLES: Final = {Band.CERTAIN: "bold red", Band.LIKELY: "yellow", Band.POSSIBLE: "cyan", Band.REVIEW: "blue", Band.NONE: "dim"}


def chosen(form: str | None) -> str:
    """Give the form that was asked for, or else text on a terminal and JSON Lines on a pipe."""
    return form or ("text" if sys.stdout.isatty() else "jsonl")


def emit(table: Table, form: str, shown: Sequence[str] = ()) -> None:
    """Write the table to stdout. As text, only the columns named in `shown`, when any are named."""
    if form == "jsonl":
        from missent.report import jsonl

        put(jsonl.lines(table))
    elif form == "csv":
        from missent.report import csv

        lines = csv.lines(table)
        put((f"{visible(line.removesuffix(_CRLF))}{_CRLF}" for line in lines) if sys.stdout.isatty() else lines)
    elif sys.stdout.isatty():
        _emit_grid(table, shown)
    else:
        put(_plain_lines(table, shown))


def put(lines: Iterable[str]) -> None:
    """Write lines to stdout as UTF-8, whatever the terminal's locale; whoever reads them may go away early."""
    try:
        sys.stdout.flush()
        stream = sys.stdout.buffer
        for line in lines:
            stream.write(line.encode("utf-8", "backslashreplace"))
        stream.flush()
    except BrokenPipeError:
        _give_up_stdout()
    except OSError as error:
        _give_up_stdout()
        raise ExportError(f"The results could not be written to the output: {error.strerror}.") from error


def _give_up_stdout() -> None:
    """Send what is still buffered nowhere, so that Python's own flush at exit does not fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _plain_lines(table: Table, shown: Sequence[str]) -> Iterator[str]:
    for row in _picked(table, shown):
        yield "\t".join(visible(_text(cell)) for cell in row) + "\n"


def _emit_grid(table: Table, shown: Sequence[str]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    names = list(shown) or [column.name for column in table.columns]
    grid: Grid = Grid(box=SIMPLE_HEAD, pad_edge=False)
    for name in names:
        grid.add_column(_HEADINGS.get(name, name.replace("_", " ").capitalize()), overflow="fold")
    for row in _picked(table, shown):
        cells = (_FOR_PERSONS.get(name, _text)(cell) for name, cell in zip(names, row, strict=True))
        band = next((Band(str(cell)) for name, cell in zip(names, row, strict=True) if name == "band"), None)
        grid.add_row(
            *(
                Text(visible(words), style=_STYLES[band] if band and name == "band" else "")
                for name, words in zip(names, cells, strict=True)
            )
        )
    if grid.row_count:
        Console().print(grid)


def _picked(table: Table, shown: Sequence[str]) -> Iterator[Sequence[Cell]]:
    places = {column.name: place for place, column in enumerate(table.columns)}
    wanted = [places[name] for name in shown] if shown else range(len(places))
    for row in table.rows:
        yield [row[place] for place in wanted]


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, tuple):
        return " ".join(part.code if isinstance(part, Reason) else part for part in cell)
    return str(cell)


def _band(cell: Cell) -> str:
    from missent.report import wording

    band = Band(str(cell))
    return f"{wording.SHAPES[band]} {wording.BANDS[band]}"


def _sentences(cell: Cell) -> str:
    from missent.report import wording

    return "; ".join(wording.reason(part) for part in cell if isinstance(part, Reason)) if isinstance(cell, tuple) else ""


_FOR_PERSONS: Final[dict[str, Callable[[Cell], str]]] = {"band": _band, "reasons": _sentences}
_HEADINGS: Final = {"intended": "Probably meant", "band": "Confidence", "address": "Recipient", "reasons": "Why"}
