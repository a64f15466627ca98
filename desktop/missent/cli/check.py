"""`missent check`: judge addresses by themselves, with no mailbox to know them from."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import fail_on_option, format_option, policy_options
from missent.errors import UsageError
from missent.model import Address, Band, Field, Finding, Policy, Problem, ProblemCode, Stage

if TYPE_CHECKING:
    from missent.report.table import Cell

SHOWN: Final = ("address", "band", "intended", "harm", "reasons")


@click.command()
@click.argument("addresses", nargs=-1, required=True, metavar="ADDRESS...|-")
@policy_options
@fail_on_option
@format_option
def check(addresses: tuple[str, ...], policy: Policy, fail_on: Band | None, form: str | None) -> int:
    """Judge addresses without a mailbox; `-` reads them from stdin, one a line."""
    from missent.cli import exits
    from missent.cli.output import chosen, emit
    from missent.cli.progress import Teller
    from missent.detection.detector import Detector
    from missent.report.table import Column, Kind, Table

    detector = Detector(policy)
    problems: list[Problem] = []
    judged: list[Band] = []

    def rows() -> Iterator[Sequence["Cell"]]:
        for address in _addresses(addresses, problems):
            finding = detector.judge(address)
            judged.append(finding.band)
            yield _row(finding)

    columns = (
        Column("address"), Column("domain"), Column("band"), Column("score", Kind.NUMBER), Column("intended"), Column("harm"),
        Column("alternatives", Kind.TEXTS), Column("reasons", Kind.REASONS),
    )  # fmt: skip
    emit(Table(columns, rows(), problems), chosen(form), SHOWN)
    if not judged and not problems:
        raise UsageError("There is no address to judge. Name one, or give one a line on the input.")
    Teller().problems(problems)
    found = fail_on is not None and any(band.reaches(fail_on) for band in judged)
    return exits.of_reading(complete=not problems, stopped=False, read=len(judged), found=found)


def _row(finding: Finding) -> Sequence["Cell"]:
    return (
        finding.address.addr_spec,
        finding.address.domain,
        finding.band.value,
        round(finding.score, 3),
        finding.intended_domain,
        finding.harm.value,
        tuple(other.domain for other in finding.alternatives),
        finding.reasons,
    )


def _addresses(named: Sequence[str], problems: list[Problem]) -> Iterator[Address]:
    from missent.readers.fields import parse_recipients

    for place, text in _texts(named):
        for recipient in parse_recipients(Field.TO, text):
            if recipient.address is not None:
                yield recipient.address
            else:
                problems.append(Problem(Stage.PARSE, ProblemCode.RECIPIENT_UNREADABLE, *place, detail=recipient.raw))


def _texts(named: Sequence[str]) -> Iterator[tuple[tuple[str, str, str], bytes]]:
    """Give each text with its place, as a problem's source, folder and key."""
    for text in named:
        if text != "-":
            yield ("argument", "", text), text.encode("utf-8", "surrogateescape")
            continue
        for line, written in enumerate(sys.stdin.buffer, 1):
            if written.strip():
                yield ("-", "", str(line)), written.strip()
