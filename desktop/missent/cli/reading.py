"""Read mail for a command: the pool of reading processes, the case, and a stop that keeps what was read."""

import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from missent.case.case import Case
from missent.cli import exits
from missent.cli.options import Asked
from missent.cli.progress import Teller
from missent.errors import NothingToRead
from missent.model import Policy, Problem, ProblemCode, ScanState
from missent.report.safe import keep_clear_of
from missent.report.table import Summary
from missent.report.wording import number
from missent.scan.engine import Event, Options, Outcome, OwnersInferred, Scan
from missent.scan.hiring import hire
from missent.scan.pool import default_jobs

_STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def opened(asked: Asked) -> Iterator[Case]:
    """Open the case that was asked for, or one that is gone at the end."""
    if asked.case is not None:
        keep_clear_of(asked.case, asked.sources)
    case = Case.scratch() if asked.case is None else Case.open_or_create(asked.case)
    with case:
        yield case


def read(case: Case, asked: Asked, teller: Teller) -> Outcome:
    """Read and judge; the lists that were asked for join those that the case has.

    The first Ctrl+C stops reading and keeps what was read; the second raises KeyboardInterrupt at once.
    """
    kept = _kept_entries(case, asked.policy)
    if kept:
        teller.warn(
            f"The lists of the case take part too: {number(kept, 'entry', 'entries')} not given here. "
            "`missent scan` without --case is free of them."
        )
    if asked.policy != Policy():
        case.decisions.lay_down(asked.policy)
    jobs = asked.jobs or default_jobs()
    options = Options(
        me=asked.me,
        policy=case.decisions.policy(),
        all_folders=asked.all_folders,
        hash_sources=asked.case is not None,  # a case is kept as evidence; what is gone at the end is not
        jobs=jobs,
    )

    def tell(event: Event) -> None:
        spelt = replace(event, argument=asked.spelt(event.argument)) if isinstance(event, OwnersInferred) else event
        teller.tell(spelt)

    with hired(asked, jobs, teller) as pool:
        scan = Scan(case, pool, options, tell)
        try:
            with _stopping(scan, teller):
                return scan.run(asked.places)
        finally:
            teller.close()


def hired(asked: Asked, jobs: int, teller: Teller) -> Executor:
    """Give the workers that the sources need; what opens accounts is asked for first. Raise `UsageError`."""
    return workers(
        asked.places, jobs, teller, ca_file=asked.ca_file, from_stdin=asked.password_stdin, everything=asked.all_folders
    )


def workers(
    places: Sequence[str], jobs: int, teller: Teller, *, ca_file: str = "", from_stdin: bool = False, everything: bool = False
) -> Executor:
    """Give workers for files and accounts by their names in a case; raise `UsageError` for an account that nothing opens."""
    if not any("://" in source for source in places):
        return hire(jobs, places)
    from missent.cli.credentials import credentials
    from missent.scan.line import Remote

    keys = credentials(places, from_stdin=from_stdin, ca_file=ca_file)
    return hire(jobs, places, Remote(keys, ca_file, teller.tell), everything=everything)


def problems(case: Case, asked: Asked) -> list[Problem]:
    """List what could not be read, each place as it was typed."""
    return [replace(problem, source=asked.spelt(problem.source)) for problem in case.problems.rows()]


def _kept_entries(case: Case, given: Policy) -> int:
    """Count the entries of the case's lists that were not given on this command line."""
    kept = case.decisions.policy()
    lists = ("own", "protected", "allowed_domains", "allowed_addresses")
    return sum(len(getattr(kept, name) - getattr(given, name)) for name in lists)


@contextmanager
def _stopping(scan: Scan, teller: Teller) -> Iterator[None]:
    asked_before = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal asked_before
        if asked_before:
            raise KeyboardInterrupt
        asked_before = True
        # Another thread asks: this one may be just inside the lock that `stop` needs.
        threading.Thread(target=scan.stop, daemon=True).start()
        os.write(2, b"Stopping. What was read is kept; once more ends at once.\n")  # print() may not be entered twice

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in _STOPS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def conclude(case: Case, asked: Asked, outcome: Outcome, summary: Summary, teller: Teller, *, found: bool = False) -> int:
    """Say how the reading ended and how to go on; give the exit code. `found` tells of findings at or above --fail-on."""
    missed = problems(case, asked)
    teller.problems(missed)
    for advice in _advice(missed):
        teller.say(advice)
    # A message without a header says nothing of anybody: where there is no other, nothing was read.
    read = summary.offered + summary.messages - sum(problem.code is ProblemCode.HEADER_MISSING for problem in missed)
    stopped = outcome.state is ScanState.STOPPED
    if stopped:
        teller.warn(f"{summary.stopped.capitalize()}. {_how_to_go_on(asked)}")
    elif not read:
        names = ", ".join(asked.sources)
        if summary.problems:
            teller.warn(f"Nothing could be read in {names}.")
        elif not case.sources.rows():
            forms = "PST, OST, MSG, mbox, EML or Maildir"
            raise NothingToRead(f"There is no mail in {names}. Name a file or folder with mail: {forms}.")
    return exits.of_reading(complete=outcome.complete, stopped=stopped, read=read, found=found)


def _advice(missed: Sequence[Problem]) -> list[str]:
    """Say what can be done about sign-ins that mail servers refused, as far as anything is known of them."""
    refused = [problem for problem in missed if problem.code is ProblemCode.SIGN_IN_REFUSED]
    if not refused:
        return []
    from missent.readers.imap import advice
    from missent.readers.imap.account import parse

    return [words for one in refused if (words := advice.of_sign_in(parse(one.source).account, one.detail))]


def _how_to_go_on(asked: Asked) -> str:
    sources = " ".join(_quoted(word) for word in (*asked.sources, *asked.given))
    if asked.case is not None:
        return f"What was read is kept. To go on: missent scan {sources} --case {_quoted(str(asked.case))}"
    return f"To be able to go on next time, keep a case: missent scan {sources} --case FILE"


def _quoted(text: str) -> str:
    import shlex

    return shlex.quote(text)
