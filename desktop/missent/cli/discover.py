"""`missent discover`: the mailboxes found on this computer, where its mail programs keep them; none of them is read."""

from typing import Final

import click

from missent.cli.options import format_option

_SHOWN: Final = ("program", "name", "size", "modified", "source")


@click.command()
@format_option
def discover(form: str | None) -> int:
    """List the mailboxes found on this computer."""
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.model import moment
    from missent.readers.discovery import discover as look
    from missent.readers.mail_places import here
    from missent.report import wording
    from missent.report.table import Column, Kind, Table

    columns = (
        Column("program"), Column("name"), Column("source"), Column("size", Kind.NUMBER), Column("size_is_whole", Kind.TRUTH),
        Column("modified"), Column("hindrance"),
    )  # fmt: skip
    found = look(here())
    rows = [
        (one.keeper.value, one.name, one.place, one.size, one.is_whole,
         moment(one.modified // 10**9 if one.modified else None) or None, one.hindrance.value if one.hindrance else None)
        for one in found
    ]  # fmt: skip
    emit(Table(columns, rows), chosen(form), _SHOWN)
    teller = Teller()
    for one in found:
        if one.hindrance is not None:
            program = wording.KEEPERS[one.keeper]
            teller.warn(
                f"{', '.join(filter(None, (program, one.name)))}: {wording.HINDRANCES[one.hindrance].format(program=program)}"
            )
    if not found:
        teller.say("No mailboxes were found where mail programs keep them.")
    teller.say("To read a mailbox: missent scan MAILBOX")
    return 0
