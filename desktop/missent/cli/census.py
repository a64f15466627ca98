"""`missent census`: every domain the mailbox writes to, flagged or not: the place to check what was not said."""

from pathlib import Path

import click

from missent.cli.options import format_option
from missent.model import moment


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@format_option
def census(case: Path, form: str | None) -> int:
    """List every recipient domain of a case: messages sent and received, first, last, and findings."""
    from missent.case.case import Case
    from missent.cli import exits
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.report.table import Column, Kind, Table, summarise

    columns = (
        Column("domain"), Column("sent", Kind.NUMBER), Column("received", Kind.NUMBER), Column("first"), Column("last"),
        Column("flagged", Kind.NUMBER), Column("offered", Kind.NUMBER),
    )  # fmt: skip
    with Case.open(case, read_only=True) as opened:
        rows = [
            (row.domain, row.sent, row.received, moment(row.first), moment(row.last), row.flagged, row.offered)
            for row in opened.ledger.census()
        ]
        emit(Table(columns, rows), chosen(form))
        summary = summarise(opened, opened.findings.count())
        Teller().rests_on(opened, summary)
        return exits.of_reading(complete=summary.complete, stopped=False, read=1, found=False)
