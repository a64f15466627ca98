"""`missent demo`: scan the invented sample mailbox, and show in words what is flagged and why."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import click

from missent.cli import exits
from missent.cli.options import Asked, format_option, quiet_option
from missent.model import Band, Policy

if TYPE_CHECKING:
    from missent.case.case import Case
    from missent.case.rows import FindingRow
    from missent.cli.progress import Teller


@click.command()
@format_option
@quiet_option
def demo(form: str | None, quiet: bool) -> int:
    """Scan the sample mailbox and show what is flagged and why."""
    from missent.cli.progress import Teller
    from missent.paths import resources

    samples = str(resources() / "samples")
    asked = Asked((samples,), None, frozenset(), Policy(), all_folders=False, jobs=0, quiet=quiet)
    teller = Teller(quiet=quiet)
    if form in ("jsonl", "csv"):
        from missent.cli.scan import Selection, scan_and_print

        code = scan_and_print(asked, Selection(Band.REVIEW, None, None, ""), form, teller, only_new=False, fail_on=None)
    else:
        code = _tell(asked, teller)
    # The sample has things that cannot be read, so that they can be seen: a demonstration of them went well.
    return exits.READ_WHOLE if code == exits.IN_PART else code


def _tell(asked: Asked, teller: "Teller") -> int:
    from missent.cli import reading
    from missent.cli.output import put
    from missent.report.table import summarise

    with reading.opened(asked) as case:
        outcome = reading.read(case, asked, teller)
        put(line + "\n" for line in _story(case, asked.sources[0]))
        return reading.conclude(case, asked, outcome, summarise(case, case.findings.count()), teller)


def _story(case: "Case", samples: str) -> Iterator[str]:
    from missent.case.query import FindingQuery
    from missent.report.wording import number, problem

    counts = case.ledger.counts()
    yield "An invented mailbox of an invented harbour office. Nobody in it is real."
    yield f"{number(counts.messages, 'message', 'messages')} read, {counts.sent:,} of them sent, {counts.drafts:,} drafts."
    yield f"{number(counts.findings, 'recipient', 'recipients')} possibly misaddressed:"
    rows = case.findings.rows(FindingQuery(order="band", descending=False))
    times = Counter(row.address.addr_spec for row in rows)
    deleted = Counter(row.address.addr_spec for row in rows if row.deleted)
    firsts = {row.address.addr_spec: row for row in reversed(rows)}
    for row in sorted(firsts.values(), key=lambda row: (list(Band).index(row.band), -times[row.address.addr_spec])):
        yield ""
        yield from _finding(row, times[row.address.addr_spec], deleted[row.address.addr_spec])
    yield ""
    yield f"{number(counts.problems, 'thing', 'things')} could not be read as written:"
    for one in case.problems.rows():
        yield f"  {problem(one)}"
    yield ""
    yield "Every line is consistent with a typing error; whether it was one is for a person to decide."
    yield "To read your own mail:    missent scan MAILBOX              (a file or a folder; nothing in it is changed)"
    yield "To keep what was found:   missent scan MAILBOX --case my.missent"
    yield "To decide in a window:    missent gui"
    yield f"The same sample there:    missent gui, and choose {samples}"


def _finding(row: "FindingRow", times: int, deleted: int) -> Iterator[str]:
    from missent.report import wording
    from missent.report.visible import visible

    meant = f"probably meant for {row.intended_address or row.intended_domain}" if row.intended_domain else "meaning not known"
    often = "once" if times == 1 else f"{times} times"
    often += f", {deleted} of them marked as deleted in the mailbox" if deleted else ""
    band = f"{wording.SHAPES[row.band]} {wording.BANDS[row.band]}"
    yield f"{_coloured(band, row.band)}  {visible(row.address.addr_spec)}, {often}: {visible(meant)}"
    for told in row.reasons:
        yield f"    {wording.reason(told)}."
    yield f"    Harm: {wording.HARMS[row.harm]}."


_COLOURS: Final = {Band.CERTAIN: "red", Band.LIKELY: "yellow", Band.POSSIBLE: "cyan", Band.REVIEW: "blue"}


def _coloured(words: str, band: Band) -> str:
    """Colour words on a terminal that shows colours and does not refuse them (no-color.org)."""
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb":
        return words
    return click.style(words, fg=_COLOURS.get(band), bold=band is Band.CERTAIN)
