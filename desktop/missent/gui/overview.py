"""What the window says of a case as a whole: the counts, and how far it was read and judged."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import Counts, PairCount
from missent.gui import wording
from missent.model import Band, Progress, ScanState, Verdict

LOUD = tuple(band for band in Band if band is not Band.REVIEW)
"""What stands among the findings; names that only nobody knows are a quiet list of their own."""

_LISTED = FindingQuery(bands=LOUD)
_UNDECIDED = FindingQuery(bands=LOUD, decisions=(Verdict.TO_REVIEW,))
_RECENT = 5


@dataclass(frozen=True, slots=True)
class Overview:
    """Hold what is said of the whole.

    `listed` findings, `to_review` of them undecided, stand apart from the `quiet` ones; `domains` were written to or heard from.
    `progress` is how the last scan stands, `arguments` what it was asked to read.
    """

    counts: Counts
    listed: int
    to_review: int
    quiet: int
    domains: int
    pairs: Sequence[PairCount]
    judged: bool
    progress: Progress
    arguments: tuple[str, ...]

    @classmethod
    def of(cls, case: Case) -> "Overview":
        """Ask a case."""
        counts, last = case.ledger.counts(), case.scans.last()
        whole = last is not None and last.whole
        state = ScanState.READY
        if last is not None:
            # a scan that does not say how it ended was killed
            state = ScanState.STOPPED if last.state in (ScanState.READING, ScanState.PAUSED) else last.state
        if state is ScanState.DONE and not (counts.messages or counts.offered):
            state = ScanState.DONE_WITH_PROBLEMS  # nothing was read: no tick says that all is well
        return cls(
            counts=counts,
            listed=case.findings.count(_LISTED),
            to_review=case.findings.count(_UNDECIDED),
            quiet=case.findings.by_band().get(Band.REVIEW, 0),
            domains=len(case.ledger.census()),
            pairs=case.findings.pairs(_LISTED),
            judged=last is None or last.judged,
            progress=Progress(
                state=state,
                messages=counts.messages,
                total_messages=counts.messages if whole or last is None else last.total,
                total_is_estimate=not whole,
                findings=case.findings.count(_LISTED),
                problems=counts.problems,
            ),
            arguments=last.arguments if last is not None else (),
        )

    @property
    def is_partial(self) -> bool:
        """Tell whether reading or judging did not come to its end."""
        return self.progress.state in (ScanState.STOPPED, ScanState.FAILED) or not self.judged

    def title(self) -> str:
        """Name what was read."""
        names = [Path(argument).name or argument for argument in self.arguments]
        return names[0] if len(names) == 1 else wording.counted(len(names), "{n} place", "{n} places")

    def line(self) -> str:
        """Say in short what was read."""
        read = wording.counted(self.counts.messages, "{n} message", "{n} messages")
        return wording.words("{read}, read only").replace("{read}", read)

    def warning(self) -> str:
        """Say that what is shown is partial; empty when all was read."""
        if not self.is_partial:
            return ""
        stopped = wording.words("Reading was stopped: {read}. What is shown is partial, and every export says so.")
        return stopped.replace("{read}", wording.read_of_total(self.progress))


def recent(place: Path) -> list[tuple[Path, str]]:
    """List the newest cases of a folder, each with a line about it; a file that is no case is left out."""
    from missent.errors import MissentError

    found = sorted(place.glob("*.missent"), key=lambda path: path.stat().st_mtime, reverse=True)
    listed = []
    for path in found[:_RECENT]:
        try:
            with Case.open(path, read_only=True) as case:
                overview = Overview.of(case)
        except (MissentError, OSError) as error:
            listed.append((path, str(error).replace(str(path), wording.words("This file"))))
            continue
        review = wording.counted(overview.to_review, "{n} to review", "{n} to review")
        state = f" · {wording.state(overview.progress.state)}" if overview.is_partial else ""
        if not overview.judged:
            review = wording.words("not judged yet")
        listed.append((path, f"{wording.read_of_total(overview.progress)} · {review}{state}"))
    return listed
