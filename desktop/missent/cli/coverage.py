"""`missent coverage`: what was read and what was not, folder by folder; nothing unread is ever passed over."""

from dataclasses import astuple, fields
from pathlib import Path

import click

from missent.cli.options import format_option


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@format_option
def coverage(case: Path, form: str | None) -> int:
    """List what a case read and what it could not read, by source and folder."""
    from missent.case.case import Case
    from missent.case.rows import CoverageRow
    from missent.cli import exits
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.report.table import Column, Kind, Table, summarise

    names = [field.name for field in fields(CoverageRow)]
    columns = tuple(Column(name, Kind.TEXT if name in ("source", "folder") else Kind.NUMBER) for name in names)
    with Case.open(case, read_only=True) as opened:
        summary = summarise(opened, opened.findings.count())
        problems = opened.problems.rows()
        emit(Table(columns, [astuple(row) for row in opened.ledger.coverage()], problems, summary), chosen(form))
        Teller().problems(problems)
        Teller().rests_on(opened, summary)
        return exits.of_reading(complete=summary.complete, stopped=False, read=summary.messages + summary.offered, found=False)
