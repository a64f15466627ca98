"""`missent recipients`: every recipient of every message, one row each, judged or not."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import Asked, asks_to_read, format_option
from missent.model import moment

if TYPE_CHECKING:
    from missent.case.rows import RecipientLine
    from missent.report.table import Cell

COLUMNS: Final = ("source", "folder", "message", "message_id", "sent", "state", "field", "address", "name", "raw", "origin")
SHOWN: Final = ("sent", "state", "field", "address", "name", "raw")


@click.command()
@asks_to_read
@format_option
def recipients(asked: Asked, form: str | None) -> int:
    """Print every recipient of every sent message; with --all-folders, of every message."""
    from missent.cli import reading
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.report.table import Column, Table, summarise
    from missent.report.wording import number

    teller = Teller(quiet=asked.quiet)
    with reading.opened(asked) as case:
        outcome = reading.read(case, asked, teller)
        lines = case.ledger.recipients(all_folders=asked.all_folders)
        emit(Table(tuple(map(Column, COLUMNS)), _rows(lines, asked), reading.problems(case, asked)), chosen(form), SHOWN)
        summary = summarise(case, 0, all_folders=asked.all_folders)
        teller.say(
            f"{number(summary.recipients, 'recipient', 'recipients')} of {number(summary.sent, 'message', 'messages')}, "
            f"{summary.unresolved:,} of them unresolved. {number(summary.messages, 'message', 'messages')} read."
        )
        return reading.conclude(case, asked, outcome, summary, teller)


def _rows(lines: Iterator["RecipientLine"], asked: Asked) -> Iterator[Sequence["Cell"]]:
    for line in lines:
        recipient = line.recipient
        yield (
            asked.spelt(line.locator.source),
            line.locator.folder,
            line.locator.key,
            line.message_id,
            moment(line.sent_at),
            line.state.value,
            recipient.field.value,
            recipient.address.addr_spec if recipient.address else None,
            recipient.address.display_name if recipient.address else "",
            recipient.raw,
            recipient.origin.value,
        )
