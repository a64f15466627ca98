"""`missent scan`: read mail, judge its recipients, and print what may be misaddressed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import (
    Asked,
    asks_to_read,
    band_option,
    fail_on_option,
    format_option,
    from_band,
    period_options,
)
from missent.model import Band

if TYPE_CHECKING:
    from missent.case.case import Case
    from missent.case.rows import FindingRow
    from missent.cli.progress import Teller

SHOWN: Final = ("sent", "address", "intended", "band", "field", "harm")


@dataclass(frozen=True, slots=True)
class Selection:
    """Say which of the findings are listed; times in epoch seconds, `until` not included."""

    lowest: Band
    since: int | None
    until: int | None
    folder: str

    def wants(self, row: "FindingRow") -> bool:
        """Tell whether a finding is listed. One without a date cannot be told to lie outside a period, and is."""
        if row.sent_at is not None:
            if self.since is not None and row.sent_at < self.since:
                return False
            if self.until is not None and row.sent_at >= self.until:
                return False
        place = f"{row.source}/{row.folder}".replace("\\", "/").rstrip("/")
        return not self.folder or f"{place}/".endswith(f"/{self.folder.strip('/')}/")


@click.command()
@asks_to_read
@band_option(Band.POSSIBLE)
@click.option("--only-new", is_flag=True, help="List only what the case did not list before.")
@period_options
@click.option("--folder", default="", help="Only findings in folders of this name.")
@click.option("--dry-run", is_flag=True, help="List what would be read, and read nothing.")
@fail_on_option
@format_option
def scan(
    asked: Asked, band: Band, only_new: bool, since: int | None, until: int | None, folder: str,
    dry_run: bool, fail_on: Band | None, form: str | None,
) -> int:  # fmt: skip
    """Read mail and print the recipients that may be misaddressed.

    SOURCE is a file or a folder; its content decides the form: mbox, EML and Maildir are read.
    """
    from missent.cli.output import chosen
    from missent.cli.progress import Teller

    teller = Teller(quiet=asked.quiet)
    if dry_run:
        from missent.cli.dry_run import list_sources

        return list_sources(asked, chosen(form), teller)
    selection = Selection(band, since, until, folder)
    return scan_and_print(asked, selection, chosen(form), teller, only_new=only_new, fail_on=fail_on)


def scan_and_print(
    asked: Asked, selection: Selection, form: str, teller: "Teller", *, only_new: bool, fail_on: Band | None
) -> int:
    """Do the scan and print the findings that were selected; give the exit code."""
    from missent.cli import reading
    from missent.cli.output import emit
    from missent.report.table import scanned, summarise

    with reading.opened(asked) as case:
        before = frozenset(case.findings.ids()) if only_new else frozenset()
        outcome = reading.read(case, asked, teller)
        listed = [id_ for id_, row in _selected(case, selection) if id_ not in before]
        summary = summarise(case, len(listed), all_folders=asked.all_folders)
        emit(scanned(_rows(case, listed), case.problems.rows(), summary), form, SHOWN)
        reached = fail_on is not None and any(row.band.reaches(fail_on) for row in _rows(case, listed))
        code = reading.conclude(case, asked, outcome, teller, found=reached)
        _sum_up(case, asked, len(listed), selection, teller)
        return code


def _selected(case: "Case", selection: Selection) -> Iterator[tuple[int, "FindingRow"]]:
    from missent.case.query import FindingQuery

    ids = case.findings.ids(FindingQuery(bands=from_band(selection.lowest), descending=False))
    return ((row.id, row) for row in _rows(case, ids) if selection.wants(row))


def _rows(case: "Case", ids: list[int]) -> Iterator["FindingRow"]:
    from missent.report.table import PAGE

    for start in range(0, len(ids), PAGE):
        yield from case.findings.rows_of(ids[start : start + PAGE])


def _sum_up(case: "Case", asked: Asked, listed: int, selection: Selection, teller: "Teller") -> None:
    from missent.report.wording import number

    counts = case.ledger.counts(all_folders=asked.all_folders)
    messages = number(counts.messages, "message", "messages")
    if listed:
        teller.say(f"Read {messages}, {counts.judged:,} of them judged. {number(listed, 'recipient', 'recipients')} to review.")
    elif counts.messages:
        teller.say(f"No recipient looks mistyped in {messages}, {counts.judged:,} of them judged.")
    if counts.problems:
        teller.say(f"{number(counts.problems, 'thing', 'things')} could not be read.")
    if counts.skipped:
        teller.say(f"{number(counts.skipped, 'file', 'files')} passed over: no mail in them.")
    more = case.findings.by_band()
    below = sum(more[band] for band in more if not band.reaches(selection.lowest))
    if below:
        teller.say(f"{number(below, 'recipient', 'recipients')} more in lower bands: --band {Band.REVIEW.value} lists them all.")
