"""`missent scan`: read mail, judge its recipients, and print what may be misaddressed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
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
    from missent.report.table import Summary

SHOWN: Final = ("sent", "address", "intended", "band", "field", "harm")


@dataclass(frozen=True, slots=True)
class Selection:
    """Say which of the findings are listed; times in epoch seconds, `until` not included."""

    lowest: Band
    since: int | None
    until: int | None
    folder: str

    @property
    def narrows(self) -> bool:
        """Tell whether anything but the band decides."""
        return self.since is not None or self.until is not None or bool(self.folder)

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

    SOURCE is a file, a folder, or an account on a mail server; what a file holds decides its form, not its name.
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
    from missent.report.wording import number

    with reading.opened(asked) as case:
        before = frozenset(case.findings.ids()) if only_new else frozenset()
        outcome = reading.read(case, asked, teller)
        listed, bands = _selected(case, selection, before)
        summary = summarise(case, len(listed), all_folders=asked.all_folders)
        rows = (replace(row, source=asked.spelt(row.source)) for row in _rows(case, listed))
        emit(scanned(rows, reading.problems(case, asked), summary), form, SHOWN)
        reached = fail_on is not None and any(band.reaches(fail_on) for band in bands)
        code = reading.conclude(case, asked, outcome, summary, teller, found=reached)
        _sum_up(case, summary, selection, teller)
        if form == "text" and (deleted := sum(row.deleted for row in _rows(case, listed))):
            teller.say(f"{number(deleted, 'of them was', 'of them were')} marked as deleted in the mailbox.")
        return code


def _selected(case: "Case", selection: Selection, before: frozenset[int]) -> tuple[list[int], frozenset[Band]]:
    """Give the ids of the findings to list, without those listed before.

    The bands are those of everything that was asked about, listed or too low to be: what ends a script must not hang on
    what it has printed.
    """
    from missent.case.query import FindingQuery

    query = FindingQuery(bands=from_band(selection.lowest), descending=False)
    ids = case.findings.ids(query)
    if not (before or selection.narrows):
        return ids, frozenset(band for band, number in case.findings.by_band().items() if number)
    everything = case.findings.ids(FindingQuery(descending=False))
    rows = [(row.id, row.band) for row in _rows(case, everything) if row.id not in before and selection.wants(row)]
    return [id_ for id_, band in rows if band.reaches(selection.lowest)], frozenset(band for _, band in rows)


def _rows(case: "Case", ids: list[int]) -> Iterator["FindingRow"]:
    from missent.report.table import PAGE

    for start in range(0, len(ids), PAGE):
        yield from case.findings.rows_of(ids[start : start + PAGE])


def _sum_up(case: "Case", summary: "Summary", selection: Selection, teller: "Teller") -> None:
    from missent.report.wording import number

    read = f"{number(summary.messages, 'message', 'messages')}, {summary.sent:,} of them judged"
    if summary.messages and not summary.sent:
        teller.warn(
            f"Nothing was judged: {number(summary.messages, 'message was', 'messages were')} read, and none counts as sent by "
            "the mailbox's owner. Name the owner with --me ADDRESS, or judge all mail with --all-folders."
        )
    elif summary.findings:
        before = f"Read {read}. " if summary.messages else ""
        teller.say(f"{before}{number(summary.findings, 'recipient', 'recipients')} to review.")
    elif summary.messages:
        teller.say(f"No recipient looks mistyped in {read}.")
    if summary.offered:
        teller.say(
            f"{number(summary.offered, 'address is', 'addresses are')} known to autocomplete. They were judged, too; that a mail "
            "program offers an address does not show that anything was sent to it."
        )
    if summary.problems:
        teller.say(f"{number(summary.problems, 'thing', 'things')} could not be read.")
    if skipped := case.sources.skipped():
        teller.say(f"{number(skipped, 'file', 'files')} passed over: no mail in them.")
    bands = case.findings.by_band()
    below = sum(bands[band] for band in bands if not band.reaches(selection.lowest))
    if below:
        teller.say(f"{number(below, 'recipient', 'recipients')} more in lower bands: --band {Band.REVIEW.value} lists them all.")
