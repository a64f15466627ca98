"""A scan from its first look for mail to its last judgement, over any executor; what is read is kept as it comes.

The same call on a case whose scan was stopped or killed goes on where that one was, and ends with the same results.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from time import monotonic
from typing import Final, TypeAlias

from missent.case.case import Case
from missent.model import Policy, ProblemCode, Progress, ScanState
from missent.scan import judge, wire
from missent.scan.crew import Crew
from missent.scan.examine import Examination, LookInto
from missent.scan.lastlook import look_again
from missent.scan.pool import default_jobs
from missent.scan.reading import Job, Reading


@dataclass(frozen=True, slots=True)
class Options:
    """Say how to scan.

    `me` are the owner's addr-specs (empty: inferred for each argument), `all_folders` judges every message whoever sent it,
    `hash_sources` takes each source's SHA-256 before reading and after, `jobs` is how many tasks the executor does at once.
    """

    me: frozenset[str] = frozenset()
    policy: Policy = field(default_factory=Policy)
    all_folders: bool = False
    hash_sources: bool = False
    jobs: int = field(default_factory=default_jobs)


@dataclass(frozen=True, slots=True)
class Progressed:
    """Tell how far the scan has come."""

    progress: Progress


@dataclass(frozen=True, slots=True)
class Found:
    """Tell that findings are listed in the case; `count` of them so far."""

    count: int


@dataclass(frozen=True, slots=True)
class Confined:
    """Tell what the workers are confined by: each layer with what it reached."""

    layers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OwnersInferred:
    """Tell whose mailbox an argument is, by the signs of its messages; best first."""

    argument: str
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Tell that a mail server is waited for: which one, why, in whose words, and how long until the next attempt, in seconds."""

    host: str
    code: ProblemCode
    detail: str
    seconds: float


Event: TypeAlias = Progressed | Found | Confined | OwnersInferred | Waiting


@dataclass(frozen=True, slots=True)
class Outcome:
    """Say how a scan ended; `complete` when all there is was read and nothing had to be left out."""

    state: ScanState
    complete: bool


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for rings of objects seldom: what a scan makes by the million are rows, which form none and are soon gone."""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


OBJECTS: Final = 500_000
TELL_SECONDS: Final = 0.05
NOTE_SECONDS: Final = 2.0


class Scan:
    """Run one scan into a case. `tell` is called in the thread that runs it."""

    def __init__(self, case: Case, executor: Executor, options: Options, tell: Callable[[Event], None]) -> None:
        self._case = case
        self._executor = executor
        self._options = options
        self._tell = tell
        self._crew: Crew[Job] = Crew(executor, 2 * options.jobs)
        self._openers: Crew[LookInto] = Crew(executor, 2 * options.jobs)
        self._reading = Reading(case, options.policy, self._crew, hash_sources=options.hash_sources)
        self._hurried = False
        self._state = ScanState.READY
        self._findings = 0
        self._confinement_told = False
        self._told_at = self._noted_at = -inf

    def pause(self) -> None:
        """Begin nothing more until `resume`; may be called from any thread, as `resume` and `stop`."""
        self._crew.pause()
        self._openers.pause()

    def resume(self) -> None:
        """Go on."""
        self._crew.resume()
        self._openers.resume()

    def stop(self) -> None:
        """Read no more: what was read is kept and judged, and `run` returns. A second call leaves out the judging."""
        self._hurried = self._crew.stopped
        self._crew.stop()
        self._openers.stop()

    def run(self, arguments: Sequence[str]) -> Outcome:
        """Read all mail at or below the arguments and judge it; give how it ended.

        Raise `WorkersCannotStart` or a `CaseError`, what was read until then is kept; `NothingToRead` for a name that is no text.
        """
        wire.check_names(arguments)
        scan = self._case.scans.begin(self._record(arguments))
        state = ScanState.FAILED
        try:
            with _seldom_collecting():
                state = self._run(scan, arguments)
        except KeyboardInterrupt:
            state = ScanState.STOPPED
            raise
        finally:
            self._case.scans.end(scan, state, self._reading.messages, self._total())
        self._progress(state)
        return Outcome(state, state is ScanState.DONE)

    def _run(self, scan: int, arguments: Sequence[str]) -> ScanState:
        self._progress(ScanState.READING)
        for listed in self._reading.run(arguments):
            self._step(scan, listed)
        stopped = self._crew.stopped
        if stopped:
            self._progress(ScanState.STOPPED)  # the answer to who asked; the judging below takes a moment
        if not self._hurried:
            self._judge()
            self._case.scans.judged(scan)
            for _ in Examination(self._case, self._openers).run():
                self._step(scan, False)
        for _ in look_again(self._case, self._crew, arguments, self._reading.taken):  # the last time that the mail is opened
            self._step(scan, False)
        if stopped or self._crew.stopped:
            return ScanState.STOPPED
        return ScanState.DONE if self._reading.whole and not self._case.problems.count() else ScanState.DONE_WITH_PROBLEMS

    def _judge(self) -> None:
        for argument in dict.fromkeys(source.argument for source in self._reading.taken.values()):
            owners = judge.settle(self._case, argument, self._options.me)
            if not self._options.me:
                self._tell(OwnersInferred(argument, owners))
        judge.rejudge(self._case, self._options.policy, all_folders=self._options.all_folders)
        self._count_findings()

    def _step(self, scan: int, listed: bool) -> None:
        """Tell what is new after one answer."""
        layers = getattr(self._executor, "confinement", None)
        if layers and not self._confinement_told:
            self._confinement_told = True
            self._tell(Confined(tuple(layers.items())))
            self._case.settings.put("confinement", "; ".join(f"{layer}: {reached}" for layer, reached in layers.items()))
        if listed:
            self._count_findings()
        state = ScanState.PAUSED if self._crew.paused else ScanState.READING
        if state is not self._state:
            (self._reading.pace.pause if state is ScanState.PAUSED else self._reading.pace.resume)()
        now = monotonic()
        if state is not self._state or now - self._told_at >= TELL_SECONDS:
            self._told_at = now
            self._progress(state)
        if now - self._noted_at >= NOTE_SECONDS:
            self._noted_at = now
            self._case.scans.note(scan, self._reading.messages, self._total())

    def _count_findings(self) -> None:
        before, self._findings = self._findings, self._case.findings.count()
        if self._findings != before:
            self._tell(Found(self._findings))

    def _total(self) -> int | None:
        """Estimate how many messages there are, by the bytes read so far; None before anything was read."""
        reading = self._reading
        if not reading.bytes_read:
            return None
        return max(reading.messages, reading.messages * reading.bytes_total // reading.bytes_read)

    def _progress(self, state: ScanState) -> None:
        self._state = state
        reading = self._reading
        ended = state in (ScanState.DONE, ScanState.DONE_WITH_PROBLEMS)
        self._tell(
            Progressed(
                Progress(
                    state=state,
                    messages=reading.messages,
                    total_messages=reading.messages if ended else self._total(),
                    total_is_estimate=not ended,
                    bytes_read=reading.bytes_total if ended else reading.bytes_read,
                    bytes_total=reading.bytes_total,
                    findings=self._findings,
                    problems=self._case.problems.count(),
                    folder=reading.folder,
                    rate=reading.pace.rate,
                    seconds_left=None if ended else reading.pace.seconds_left(reading.bytes_total - reading.bytes_read),
                )
            )
        )

    def _record(self, arguments: Sequence[str]) -> dict[str, str]:
        """Write down what the scan was asked, for the case."""
        options = self._options
        return {
            "arguments": "\0".join(arguments),
            "me": " ".join(sorted(options.me)),
            "all-folders": str(options.all_folders).lower(),
            "hash-sources": str(options.hash_sources).lower(),
        }
