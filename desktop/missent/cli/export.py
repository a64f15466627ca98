"""`missent export`: write a case's findings to a file, in the form that the file's ending names."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import band_option, from_band, quiet_option
from missent.errors import ExportError
from missent.model import Band, Verdict

if TYPE_CHECKING:
    from missent.report.table import Table

FORMS: Final = ("csv", "jsonl")


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--to", "target", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The file to write.")
@click.option("--as", "form", type=click.Choice(FORMS), default=None, help="The form, whatever the file's ending.")
@click.option("--decision", multiple=True, type=click.Choice([one.value for one in Verdict]), help="Only these (repeatable).")
@band_option(Band.REVIEW)
@quiet_option
def export(case: Path, target: Path, form: str | None, decision: tuple[str, ...], band: Band, quiet: bool) -> int:
    """Write the findings of a case to a file: .csv for spreadsheets, .jsonl for machines."""
    from missent.case.case import Case
    from missent.case.query import FindingQuery
    from missent.cli.progress import Teller
    from missent.report.safe import keep_clear_of
    from missent.report.table import exported
    from missent.report.wording import number

    write = _writer(form or target.suffix.lower().removeprefix("."))
    query = FindingQuery(bands=from_band(band), decisions=tuple(map(Verdict, decision)), descending=False)
    with Case.open(case, read_only=True) as opened:
        keep_clear_of(target, [str(case), *(row.source.location for row in opened.sources.rows())])
        table = exported(opened, query)
        write(table, target)
    teller = Teller(quiet=quiet)
    assert table.summary is not None
    teller.say(f"{number(table.summary.findings, 'finding', 'findings')} written to {target}.")
    if not table.summary.complete:
        teller.say("The case does not rest on everything there is, and the file says so.")
    return 0


def _writer(form: str) -> "Callable[[Table, Path], None]":
    """Give the writer of a form; its module is loaded only now."""
    if form == "csv":
        from missent.report import csv

        return csv.write
    if form == "jsonl":
        from missent.report import jsonl

        return jsonl.write
    raise ExportError(f"Missent writes no file of the kind “.{form}” yet. End the name in .csv or .jsonl, or use --as.")
