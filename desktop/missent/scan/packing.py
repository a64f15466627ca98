"""Put what a span yielded into columns for the wire."""

from collections.abc import Iterable
from dataclasses import replace

from missent.model import Batch, Envelope, Problem
from missent.readers.columns import Columns


def pack(items: Iterable[Envelope | Problem | None], columns: Columns | None = None) -> Batch:
    """Put messages and problems into columns; None stands for a message that its reader put into `columns` already."""
    columns = columns or Columns()
    problems = []
    for item in items:
        if item is None:
            continue
        if isinstance(item, Problem):
            problems.append(legible(item))
        else:
            columns.add(item)
    return replace(columns.batch(), problems=problems)


def legible(problem: Problem) -> Problem:
    """Write out what is no text in the names of files, so that a problem can always be told."""
    source, folder, key, detail = (
        text.encode("utf-8", "backslashreplace").decode()
        for text in (problem.source, problem.folder, problem.key, problem.detail)
    )
    return replace(problem, source=source, folder=folder, key=key, detail=detail)
