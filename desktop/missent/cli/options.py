"""Options and arguments that several commands share, and the types their texts become."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from missent.model import Band, Policy
from missent.paths import place
from missent.report.visible import visible
from missent.scan import policy as policies

_Command = TypeVar("_Command", bound=Callable[..., Any])

BANDS: Final = tuple(band.value for band in Band if band is not Band.NONE)
FORMATS: Final = ("text", "jsonl", "csv")


def domain(text: str) -> str:
    """Take a domain."""
    try:
        return policies.domain(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no domain.") from None


def entry(text: str) -> str:
    """Take a domain or an address."""
    try:
        return policies.entry(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no domain and no address.") from None


def address(text: str) -> str:
    """Take an address, in lower-case."""
    local_part, at, name = text.strip().lower().rpartition("@")
    if not (local_part and at and name):
        raise click.BadParameter(f"{text!r} is no address.")
    return f"{local_part}@{name}"


def since(text: str) -> int:
    """Take a day or a time in ISO 8601, UTC where nothing else is said, as seconds since the epoch."""
    return int(_moment(text).timestamp())


def until(text: str) -> int:
    """Take a day or a time as `since` does; a day ends with the day."""
    moment = _moment(text)
    return int((moment + timedelta(days=1) if len(text) == len("2023-07-12") else moment).timestamp())


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no date. Write it like 2023-07-12 or 2023-07-12T09:30:00Z.") from None
    return moment.replace(tzinfo=moment.tzinfo or UTC)


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold what every command that reads mail is asked.

    `case` is None when nothing is to be kept; `jobs` of 0 leaves the number to the program. `given` are the options that
    decide the result as they were typed, for the sentence that says how to go on.
    """

    sources: tuple[str, ...]
    case: Path | None
    me: frozenset[str]
    policy: Policy
    all_folders: bool
    jobs: int
    quiet: bool
    given: tuple[str, ...] = ()
    ca_file: str = ""
    password_stdin: bool = False

    @property
    def places(self) -> tuple[str, ...]:
        """Give the sources as a case keeps them, so that another spelling or another current folder makes no second source."""
        return tuple(map(_place, self.sources))

    def spelt(self, location: str) -> str:
        """Give a location in a case as it was typed: the argument, or a path below it."""
        for source, kept in zip(self.sources, self.places, strict=True):
            if location == kept:
                return source
            if location.startswith(kept + os.sep):
                return str(Path(source, location[len(kept) + 1 :]))
        return location


def asks_to_read(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the sources and the options of reading, as one `Asked`."""

    @click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
    @click.option("--case", type=click.Path(path_type=Path, dir_okay=False), help="Keep the case in this file, or go on with it.")
    @click.option("--all-folders", is_flag=True, help="Judge every message, whoever sent it.")
    @click.option("--me", multiple=True, type=address, help="An address of the mailbox's owner (repeatable).")
    @policy_options
    @click.option("--jobs", type=click.IntRange(1, 256), default=None, help="Reading processes.")
    @click.option("--cluster", metavar="ADDRESS", help="A Dask scheduler to read with.")
    @ca_file_option
    @click.option(
        "--password-stdin", is_flag=True, help="Read the password of each mail account from standard input, one a line."
    )
    @quiet_option
    @wraps(command)
    def reading(
        sources: tuple[str, ...], case: Path | None, all_folders: bool, me: tuple[str, ...], policy: Policy, jobs: int | None,
        cluster: str | None, ca_file: Path | None, password_stdin: bool, quiet: bool, **rest: Any,
    ) -> int:  # fmt: skip
        if cluster:
            raise click.UsageError("Reading with a cluster is not built yet. Leave --cluster out to read on this computer.")
        given = _given(click.get_current_context())
        remote = (str(ca_file.absolute()) if ca_file else "", password_stdin)
        asked = Asked(_distinct(sources), case, frozenset(me), policy, all_folders, jobs or 0, quiet, given, *remote)
        return command(asked, **rest)

    return reading


def _place(source: str) -> str:
    """Give the one name of a file, a folder, or a mailbox on a server; raise `UsageError` for an address that is none."""
    if "://" not in source:
        return place(source)
    from missent.readers.imap.account import is_remote, parse

    return parse(source).url if is_remote(source) else place(source)


def _distinct(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Keep the first spelling of each place; the others are told, for reading them again would count everything twice."""
    first: dict[str, str] = {}
    for source in sources:
        earlier = first.setdefault(_place(source), source)
        if earlier != source:
            click.echo(visible(f"{source} is the same as {earlier} and is read once."), err=True)
    return tuple(first.values())


def _given(context: click.Context) -> tuple[str, ...]:
    """List the options that decide what counts and what is right, as a command line gives them again."""
    words = ["--all-folders"] if context.params["all_folders"] else []
    for name in ("me", "own", "protect", "allow"):
        for text in context.params[name]:
            words += [f"--{name}", text]
    for name, option in (("file", "--policy"), ("ca_file", "--ca-file")):
        if context.params[name]:
            words += [option, str(context.params[name])]
    return tuple(words)


def policy_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the office's lists, as one `policy`."""

    @click.option("--own", multiple=True, type=domain, help="A domain of your own organisation (repeatable).")
    @click.option("--protect", multiple=True, type=domain, help="A domain whose slips matter most (repeatable).")
    @click.option("--allow", multiple=True, type=entry, help="A domain or address that is right (repeatable).")
    @click.option("--policy", "file", type=click.Path(path_type=Path), help="A TOML file with the same lists.")
    @wraps(command)
    def with_policy(
        own: tuple[str, ...], protect: tuple[str, ...], allow: tuple[str, ...], file: Path | None, **rest: Any
    ) -> int:
        named = policies.policy(own, protect, allow)
        return command(policy=policies.joined(named, policies.load(file)) if file else named, **rest)

    return with_policy


def format_option(command: _Command) -> _Command:
    """Give a command the choice of its output's form."""
    words = "Text, one JSON object a line, or CSV. On a terminal text, else jsonl."
    return click.option("--format", "form", type=click.Choice(FORMATS), default=None, help=words)(command)


def ca_file_option(command: _Command) -> _Command:
    """Let a command trust the authorities of an office."""
    kind = click.Path(path_type=Path, exists=True, dir_okay=False)
    words = "More certificates to trust for mail servers."
    return click.option("--ca-file", type=kind, metavar="FILE", callback=_as_authorities, help=words)(command)


def _as_authorities(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path | None:
    """Take a file of certificates; one that is none is told here, and not by a process that dies of it."""
    if value is not None:
        from missent.readers.imap import tls

        tls.context(str(value))
    return value


def quiet_option(command: _Command) -> _Command:
    """Give a command the choice to leave out what is not a result."""
    return click.option("--quiet", "-q", is_flag=True, help="No progress and no words but errors.")(command)


def band_option(lowest: Band) -> Callable[[_Command], _Command]:
    """Give a command the lowest band that it shows."""
    return click.option(
        "--band",
        type=click.Choice(BANDS),
        default=lowest.value,
        show_default=True,
        callback=_as_band,
        help="Lowest band shown.",
    )


def fail_on_option(command: _Command) -> _Command:
    """Let a command end with 1 when there are findings."""
    words = "End with 1 when something reaches this band."
    return click.option("--fail-on", type=click.Choice(BANDS), default=None, callback=_as_band, help=words)(command)


def period_options(command: _Command) -> _Command:
    """Give a command the first and the last day it shows."""
    words = "Only what was sent until this day or time (UTC)."
    command = click.option("--until", type=until, callback=_after_since, help=words)(command)
    # Eager, so that it is known when --until is looked at, in whatever order they are typed.
    return click.option("--since", type=since, is_eager=True, help="Only what was sent since this day or time (UTC).")(command)


def _after_since(context: click.Context, parameter: click.Parameter, value: int | None) -> int | None:
    start = context.params.get("since")
    if value is not None and start is not None and value <= start:
        raise click.UsageError("--since is later than --until, so nothing can lie between them.")
    return value


def _as_band(context: click.Context, parameter: click.Parameter, value: str | None) -> Band | None:
    return Band(value) if value else None


def from_band(lowest: Band) -> tuple[Band, ...]:
    """List the bands that reach `lowest`."""
    return tuple(band for band in Band if band.reaches(lowest))
