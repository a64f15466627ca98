"""`missent export`: write a case's findings to a file, in the form that the file's ending names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from missent.cli.keeping import case_options
from missent.cli.options import band_option, ca_file_option, from_band, quiet_option
from missent.model import Band, Locator, Message, Verdict

if TYPE_CHECKING:
    from datetime import tzinfo

    from missent.case.case import Case
    from missent.cli.progress import Teller
    from missent.report.mail import Opener

FORMS = (
    "xlsx",
    "csv",
    "jsonl",
    "pdf",
    "docx",
    "html",
    "eml",
    "mbox",
    "dat",
    "jsonld",
    "journal",
    "domains",
    "postfix",
    "exchange",
)
"""Said again here so that the help needs no writer; a test holds both lists together."""

_NAMED = 20
"""Messages that could not be written and are named on the screen; the index has them all."""


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--to", "target", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The file to write.")
@click.option("--as", "form", type=click.Choice(FORMS), default=None, help="The form, whatever the file's ending.")
@click.option("--decision", multiple=True, type=click.Choice([one.value for one in Verdict]), help="Only these (repeatable).")
@click.option("--zone", metavar="NAME", help="The zone of local times, such as Europe/London; else the sender's own.")
@case_options
@band_option(Band.REVIEW)
@ca_file_option
@quiet_option
def export(
    case: Path, target: Path, form: str | None, decision: tuple[str, ...], zone: str | None, noted: dict[str, str], band: Band,
    ca_file: Path | None, quiet: bool,
) -> int:  # fmt: skip
    """Write the findings of a case to a file, and its SHA-256 beside it.

    The ending chooses the form: .xlsx, .csv, .jsonl, .pdf, .docx, .html, .mbox, .dat, .jsonld, .journal, .txt, .postfix,
    .ps1. A folder of .eml files is written with --as eml.
    """
    from missent.case.case import Case
    from missent.case.journal import Act
    from missent.case.query import FindingQuery
    from missent.cli.keeping import keep, note
    from missent.cli.progress import Teller
    from missent.report import forms
    from missent.report.wording import number

    chosen = forms.of_ending(form or target.suffix.lower().removeprefix("."))
    bands = () if band is Band.REVIEW else from_band(band)
    query = FindingQuery(bands=bands, decisions=tuple(map(Verdict, decision)), descending=False)
    teller = Teller(quiet=quiet)
    if noted:
        note(case, noted)
    with Case.open(case, read_only=True) as opened:
        there = _zone(zone)
        if chosen.opens:
            with _opener(opened, str(ca_file.absolute()) if ca_file else "", teller) as open_message:
                result = forms.export(chosen, forms.Job(opened, query, target, there, open_message))
        else:
            result = forms.export(chosen, forms.Job(opened, query, target, there))
    keep(case, Act.EXPORTED, result.manifest, chosen.name, number(result.count, *result.unit), teller)
    teller.say(f"{number(result.count, *result.unit)} written to {target}; SHA-256 in {result.manifest.name}.")
    for words in result.missing[:_NAMED]:
        teller.warn(f"Not written: {words}")
    if len(result.missing) > _NAMED:
        teller.warn(f"Not written, too: {len(result.missing) - _NAMED:,} more. What was written names each with its reason.")
    if not result.complete:
        teller.say("The case does not rest on everything there is, and what was written says so.")
    return 3 if result.missing else 0


@contextmanager
def _opener(case: "Case", ca_file: str, teller: "Teller") -> "Iterator[Opener]":
    """Open messages in a confined process, as reading does."""
    from missent.cli.reading import workers
    from missent.errors import MessageGone
    from missent.scan.asking import open_message

    sources = {row.source.location: row.source for row in case.sources.rows()}
    places = [source.argument if source.is_remote else location for location, source in sources.items()]

    with workers(list(dict.fromkeys(places)), 1, teller, ca_file=ca_file) as pool:

        def opens(locator: Locator) -> Message:
            if locator.source not in sources:
                raise MessageGone(f"{locator.source} is no longer in the case.")
            return open_message(pool, sources[locator.source], locator)

        yield opens


def _zone(name: str | None) -> "tzinfo | None":
    from zoneinfo import ZoneInfo

    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        raise click.BadParameter(f"{name!r} is no time zone that this computer knows.", param_hint="--zone") from None
