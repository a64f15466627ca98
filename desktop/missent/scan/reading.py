"""Plan and read: look for mail, cut it into spans, keep what each span yields, and narrow down what cannot be read."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from missent.case.case import Case
from missent.model import Batch, MessageState, Policy, Problem, ProblemCode, Source, Span, Stage
from missent.scan import wire
from missent.scan.asking import Answer
from missent.scan.crew import Crew
from missent.scan.judge import FirstLook
from missent.scan.pace import Pace
from missent.scan.plan import LOOSE, WIDESPREAD, Standing, cause, culprit, pieces, standing


@dataclass(frozen=True, slots=True)
class Look:
    """Look for sources at an argument."""

    argument: str


@dataclass(frozen=True, slots=True)
class Weigh:
    """Take a source's digest."""

    source_id: int
    source: Source


@dataclass(frozen=True, slots=True)
class Cut:
    """Cut a source into spans."""

    source_id: int
    source: Source


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """Read one span of a source."""

    source_id: int
    span_id: int
    span: Span


Job: TypeAlias = Look | Weigh | Cut | ReadSpan

FIRST, PREPARING, READING, NARROWING = range(4)
"""Ranks of jobs: what failed once waits until all else was read, so that one bad file holds up no other."""

STATE: Final = 8
"""The place of a message's state in a row of a batch."""

FRESH: Final = (Standing.NEW, Standing.CHANGED)
ANEW: Final = (*FRESH, Standing.GROWN)
"""What is known of a source by its look of today, and not by that of the last scan."""


class Reading:
    """Read sources into a case."""

    def __init__(self, case: Case, policy: Policy, crew: Crew[Job], *, hash_sources: bool) -> None:
        self.crew = crew
        self.pace = Pace()
        self.taken: dict[int, Source] = {}
        """The sources that were met, by id, as the case knows them."""
        self.messages = self.bytes_read = self.bytes_total = 0
        self.folder = ""
        self._case = case
        self._policy = policy
        self._first_look: FirstLook | None = None
        self._hash_sources = hash_sources
        self._unprepared: deque[int] = deque()
        self._preparing = False
        self._gone: set[int] = set()
        self._culprits: Counter[int] = Counter()

    def run(self, arguments: Sequence[str]) -> Iterator[bool]:
        """Read all mail at or below the arguments; yield after each step, and tell whether it listed findings."""
        looks: dict[str, Answer] = {}
        for argument in dict.fromkeys(arguments):
            self.crew.give(FIRST, Look(argument), wire.PlanTask(argument))
        for answered in self.crew.answers():
            match answered:
                case (Look(argument), answer):
                    looks[argument] = answer
            yield False
        if self.crew.stopped:
            return
        # All is taken in the order it was named, whichever worker was first: the same mail makes the same case.
        for argument, answer in sorted(looks.items(), key=lambda look: arguments.index(look[0])):
            self._take(argument, answer)
        self._prepare()
        for answered in self.crew.answers():
            yield answered is not None and self._keep(*answered)
            self._prepare()

    @property
    def whole(self) -> bool:
        """Tell whether every source that was met could be opened and cut, and all its spans were read or given up."""
        return not self._gone and not self._unprepared and not self.crew.stopped

    def _take(self, argument: str, answer: Answer) -> None:
        """Put what was found at an argument into the case and in line."""
        self._case.problems.look_anew(argument)
        if not isinstance(answer, wire.Planned):
            code, detail = cause(answer)
            self._case.problems.put([Problem(Stage.DISCOVER, code, argument, detail=detail)])
            return
        for found in answer.sources:
            known = self._case.sources.find(found.location)
            how = standing(found, known)
            if known is not None and how is Standing.CHANGED:
                self._case.sources.forget(known.id)
            if how is Standing.GROWN and known is not None:
                self._case.sources.grow(known.id, found)
            if how in FRESH:
                self._case.problems.clear(found.location)
            source_id = self._case.sources.put(found)
            if source_id in self.taken:
                continue
            self.taken[source_id] = found if known is None or how in ANEW else known.source
            self.bytes_total += found.size
            if known is not None and how not in FRESH:
                self.messages += known.messages
            if how is Standing.READ:
                self.bytes_read += found.size
            else:
                self._unprepared.append(source_id)
        self._case.sources.put_skipped(argument, answer.skipped)
        self._case.problems.put([*answer.problems, *self._lost(argument, answer)])

    def _lost(self, argument: str, now: wire.Planned) -> list[Problem]:
        """Name the sources that an earlier scan read at an argument and that are not there now; what was read of them stays.

        Which folders of an account are looked for is asked anew each time, so that none of them is missed here.
        """
        met = {source.location for source in now.sources} | {problem.source for problem in now.problems}
        return [
            Problem(Stage.DISCOVER, ProblemCode.FILE_GONE, row.source.location)
            for row in self._case.sources.rows()
            if row.source.argument == argument and row.source.location not in met and not row.source.is_remote
        ]

    def _prepare(self) -> None:
        """Have the next source cut, when the crew has little left to read; one at a time, so that spans are numbered in order."""
        while self._unprepared and not self._preparing and self.crew.hungry:
            source_id = self._unprepared.popleft()
            source = self.taken[source_id]
            row = self._case.sources.find(source.location)
            assert row is not None
            if self._hash_sources and not row.source.sha256 and not source.is_remote:
                self.crew.give(PREPARING, Weigh(source_id, source), wire.HashTask(source))
                self._preparing = True
            elif not row.planned:
                self._cut(source_id, row.stop)
            else:
                self._line_up(source_id)

    def _cut(self, source_id: int, stop: int) -> None:
        source = self.taken[source_id]
        after = max(0, stop - 1) if source.is_remote else 0
        self.crew.give(PREPARING, Cut(source_id, source), wire.SpansTask(source, after))
        self._preparing = True

    def _line_up(self, source_id: int) -> None:
        """Give the crew what is still to be read of a source."""
        pending = self._case.sources.pending(source_id)
        self.bytes_read += max(0, self.taken[source_id].size - sum(span.size for _, span in pending))
        for span_id, span in pending:
            self.crew.give(READING, ReadSpan(source_id, span_id, span), wire.ReadTask(span))

    def _keep(self, job: Job, answer: Answer) -> bool:
        """Keep the answer to a job; tell whether findings were listed."""
        match job, answer:
            case Weigh(source_id), wire.Hashed(sha256):
                self._case.sources.digest_before(source_id, sha256)
                self._preparing = False
                self._unprepared.appendleft(source_id)
            case Cut(source_id), wire.Spans(folders, spans):
                self._case.sources.put_plan(source_id, folders, spans)
                self._preparing = False
                self._unprepared.appendleft(source_id)
            case ((Weigh(source_id) | Cut(source_id)), _):
                self._preparing = False
                self._gone.add(source_id)
                self._close(source_id, *cause(answer))
            case ReadSpan(), wire.Read(batch):
                return self._add(job, batch)
            case ReadSpan(), _:
                self._miss(job, answer)
        return False

    def _add(self, job: ReadSpan, batch: Batch) -> bool:
        try:
            self._case.ledger.add(job.span_id, batch)
        except ValueError as error:  # types alone do not show that a batch refers to what it does not hold
            self._narrow(job, ProblemCode.WORKER_BAD_REPLY, str(error))
            return False
        self.messages += len(batch.envelopes)
        self._past(job.span)
        self.pace.read(len(batch.envelopes), job.span.size)
        if not any(row[STATE] in (MessageState.SENT, MessageState.AUTOCOMPLETE) for row in batch.envelopes):
            return False  # whose they are is not known yet: a finding of theirs could not be shown
        if self._first_look is None:
            self._first_look = FirstLook(self._case, self._policy)  # its tables are loaded while the workers read
        return self._first_look.take(job.span_id, batch.recipients)

    def _past(self, span: Span) -> None:
        self.bytes_read += span.size
        self.folder = span.folder.path

    def _miss(self, job: ReadSpan, answer: Answer) -> None:
        """Deal with a span that was not read."""
        if job.source_id in self._gone:
            return
        code, detail = cause(answer)
        if code in LOOSE:
            self._narrow(job, code, detail)
        else:
            self._close(job.source_id, code, detail)

    def _close(self, source_id: int, code: ProblemCode, detail: str) -> None:
        """Leave a source that cannot be opened; what is unread of it stays so, for the next scan."""
        self._gone.add(source_id)
        self._case.problems.put([Problem(Stage.OPEN, code, self.taken[source_id].location, detail=detail)])

    def _narrow(self, job: ReadSpan, code: ProblemCode, detail: str) -> None:
        """Try the pieces of a span, down to the one message or file that cannot be read: that is given up and named."""
        parts = pieces(job.span) if self._culprits[job.source_id] < WIDESPREAD else []
        if parts:
            for span_id, part in self._case.sources.split_span(job.span_id, parts):
                self.crew.give(NARROWING, ReadSpan(job.source_id, span_id, part), wire.ReadTask(part))
            return
        self._culprits[job.source_id] += 1
        self._case.sources.abandon_span(job.span_id, culprit(job.span, code, detail))
        self._past(job.span)
