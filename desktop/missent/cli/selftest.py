"""`missent --selftest`: test that an installation is whole, with mail that is built in; nothing of the person's is read.

What an installation must have fails the test when it is missing; what a computer may lack is told, and the test goes on.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import click

import missent
from missent.cli import exits
from missent.model import Source, SourceKind
from missent.paths import resources

if TYPE_CHECKING:
    from missent.case.case import Case

SLIP: Final = ("berth@navy.ml", "navy.mil")
"""The address that every built-in mailbox holds, and the domain that was meant."""

_BODY: Final = "It is free."
_NUMBER: Final = "iban"


class State(StrEnum):
    """Say how one test ended."""

    WELL = "ok"
    ABSENT = "absent"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Tested:
    """Hold the result of one test; `detail` is for whoever looks after the computer."""

    name: str
    state: State
    detail: str


def run() -> int:
    """Run every test, also after one has failed, and print a line for each; give the exit code."""
    click.echo(f"Missent {missent.__version__}, self-test")
    failed = 0
    for test in TESTS:
        for tested in test():
            failed += tested.state is State.FAILED
            click.echo(f"{tested.state:7} {tested.name}: {tested.detail}")
    click.echo("The installation is whole." if not failed else f"{failed} failed. Install Missent again.")
    return exits.OUR_FAULT if failed else exits.READ_WHOLE


def detector() -> Iterator[Tested]:
    """Judge the slip by the bundled tables alone."""
    from missent.detection import tables
    from missent.detection.detector import Detector
    from missent.model import Address, Policy

    try:
        known = len(tables.load().known)
        local_part, _, domain = SLIP[0].partition("@")
        finding = Detector(Policy()).judge(Address("", local_part, domain, SLIP[0]))
    except (OSError, ValueError) as error:
        yield Tested("detector data", State.FAILED, str(error))
        return
    well = finding.intended_domain == SLIP[1]
    yield Tested("detector data", State.WELL if well else State.FAILED, f"{known:,} names; {SLIP[0]} is {finding.band}")


def readers() -> Iterator[Tested]:
    """Read the built-in mail of every kind in a confined worker, as a scan does."""
    from missent.case.case import Case
    from missent.errors import MissentError
    from missent.model import Policy
    from missent.scan.engine import Options, Scan
    from missent.scan.pool import ConfinedPool

    places = {kind: str(resources() / "selftest" / kind) for kind in SourceKind if kind is not SourceKind.IMAP}
    options = Options(frozenset(), Policy(), all_folders=True, hash_sources=False, jobs=1)
    try:
        with Case.scratch() as case, ConfinedPool(1, places.values()) as pool:
            Scan(case, pool, options, lambda event: None).run(list(places.values()))
            yield from (_read(case, kind, place) for kind, place in places.items())
            yield _examined(case)
            for layer, reached in pool.confinement.items():
                state = State.ABSENT if reached.startswith("absent") else State.WELL
                yield Tested(f"confinement of workers, {layer}", state, reached)
    except (MissentError, OSError) as error:
        yield Tested("workers", State.FAILED, str(error))


def _read(case: "Case", kind: SourceKind, place: str) -> Tested:
    """Tell whether the slip was found in the mail at a place."""
    from missent.case.query import FindingQuery

    found = [row for row in case.findings.rows(FindingQuery()) if row.source.startswith(place)]
    faults = [problem.detail or problem.code for problem in case.problems.rows() if problem.source.startswith(place)]
    if found and not faults and all(row.intended_domain == SLIP[1] for row in found):
        return Tested(f"reader of {kind}", State.WELL, f"{len(found)} found")
    return Tested(f"reader of {kind}", State.FAILED, "; ".join(faults) or "the slip was not found")


def _examined(case: "Case") -> Tested:
    """Tell whether the account number in the built-in mail was seen."""
    from missent.case.query import FindingQuery

    seen = sum(sign.code == _NUMBER for row in case.findings.rows(FindingQuery()) for sign in row.signs)
    return Tested("personal data", State.WELL if seen else State.FAILED, f"{seen} account numbers seen")


def second_opinions() -> Iterator[Tested]:
    """Ask the foreign libraries that are turned to for what is damaged; they are loaded late, and so are lost without notice."""
    from missent.readers.msg.extract import body_by_extract_msg

    stored = (resources() / "selftest" / "msg" / "letter.msg").read_bytes()
    yield _second("extract-msg", lambda: _BODY in body_by_extract_msg(stored))
    yield _second("libpff", lambda: _messages_by_libpff() == 1)


def _second(name: str, agrees: Callable[[], bool]) -> Tested:
    from missent.errors import MissentError

    try:
        well = agrees()
    except (ImportError, MissentError, OSError) as error:
        return Tested(name, State.FAILED, str(error))
    return Tested(name, State.WELL if well else State.FAILED, "agrees" if well else "does not see the built-in message")


def _messages_by_libpff() -> int:
    from missent.readers.pst.libpff import LibpffReader

    path = resources() / "selftest" / "pst" / "Outlook.pst"
    with LibpffReader(Source(SourceKind.PST, str(path), str(path), path.stat().st_size, 0)) as store:
        return sum(folder.count or 0 for folder in store.folders())


def accounts() -> Iterator[Tested]:
    """Look at what accounts on mail servers need; a computer that reads files alone can do without."""
    from missent.readers.imap import tls
    from missent.readers.imap.vault import Vault

    known = tls.authorities()
    yield Tested(
        "TLS",
        State.WELL if known else State.ABSENT,
        f"{known} certificates of authorities" if known else "no certificates of authorities; no mail server will be believed",
    )
    name = Vault().name
    yield Tested("keyring", State.WELL if name else State.ABSENT, name or "none that is trusted; passwords are not kept")


def translations() -> Iterator[Tested]:
    """Say which languages there are beside English."""
    folder = resources() / "translations"
    languages = sorted(path.stem.rpartition("_")[2] for path in folder.glob("*.qm"))
    yield Tested("translations", State.WELL if languages else State.ABSENT, ", ".join(languages) or "English only")


TESTS: Final[tuple[Callable[[], Iterator[Tested]], ...]] = (detector, readers, second_opinions, accounts, translations)
