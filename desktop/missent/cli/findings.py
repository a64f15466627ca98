"""`missent findings`: list a case's findings again, filtered as in the window."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import band_option, fail_on_option, format_option, from_band, period_options
from missent.model import Band, Bounce, Verdict

if TYPE_CHECKING:
    from missent.case.case import Case
    from missent.case.query import FindingQuery

SHOWN: Final = ("id", "sent", "address", "intended", "band", "decision", "field", "bounce")


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@band_option(Band.POSSIBLE)
@click.option("--decision", multiple=True, type=click.Choice([one.value for one in Verdict]), help="Only these (repeatable).")
@click.option("--bounce", multiple=True, type=click.Choice([one.value for one in Bounce]), help="Only these (repeatable).")
@click.option("--pair", nargs=2, metavar="WRITTEN MEANT", help="Only this domain written for that one.")
@period_options
@click.option("--columns", help="The columns of text, by their names in jsonl, with commas between.")
@fail_on_option
@format_option
def findings(
    case: Path, band: Band, decision: tuple[str, ...], bounce: tuple[str, ...], pair: tuple[str, str] | None,
    since: int | None, until: int | None, columns: str | None, fail_on: Band | None, form: str | None,
) -> int:  # fmt: skip
    """List the findings of a case again."""
    from dataclasses import replace

    from missent.case.case import Case
    from missent.case.query import FindingQuery
    from missent.cli import exits
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.report.table import exported
    from missent.report.wording import number

    query = FindingQuery(
        bands=from_band(band),
        decisions=tuple(map(Verdict, decision)),
        bounces=tuple(map(Bounce, bounce)),
        pair=pair,
        since=since,
        until=until,
        descending=False,
    )
    with Case.open(case, read_only=True) as opened:
        table = exported(opened, query)
        shown = columns.split(",") if columns else SHOWN
        unknown = sorted(set(shown) - {column.name for column in table.columns})
        if unknown:
            raise click.BadParameter(f"There is no column {unknown[0]!r}.", param_hint="--columns")
        emit(table, chosen(form), shown)
        Teller().rests_on(opened, table.summary)
        if since is not None or until is not None:
            undated = _undated(opened, replace(query, since=None, until=None))
            if undated:
                Teller().say(f"{number(undated, 'finding', 'findings')} without a date left out by --since and --until.")
        assert table.summary is not None
        reached = fail_on is not None and any(
            number and one.reaches(fail_on) for one, number in opened.findings.by_band(replace(query, bands=())).items()
        )
        return exits.of_reading(complete=table.summary.complete, stopped=False, read=1, found=reached)


def _undated(case: "Case", query: "FindingQuery") -> int:
    """Count the findings that no period can hold, for their date is not known."""
    return sum(row.sent_at is None for row in case.findings.rows(query))
