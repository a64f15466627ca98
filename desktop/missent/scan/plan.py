"""What is to be read: which sources are new, go on or changed; and how a span that cannot be read whole is narrowed down."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from missent.case.sources import SourceRow
from missent.model import Problem, ProblemCode, Source, Span, Stage
from missent.scan import wire
from missent.scan.child import WorkerLost

SMALLEST: Final = 64 << 10
"""Bytes of a file that are not halved again: a message or a few."""

WIDESPREAD: Final = 64
"""Unreadable pieces of one source, after which what fails is not narrowed down any more: it is not a message, but the disk."""

LOOSE: Final = frozenset(
    {
        ProblemCode.CANNOT_READ,
        ProblemCode.READER_FAULT,
        ProblemCode.OUT_OF_MEMORY,
        ProblemCode.WORKER_DIED,
        ProblemCode.WORKER_HUNG,
        ProblemCode.WORKER_BAD_REPLY,
    }
)
"""What one message can do to its whole span; anything else is true of the source."""


class Standing(StrEnum):
    """Say what the case knows of a source that was found."""

    NEW = "new"
    PARTLY_READ = "partly-read"
    READ = "read"
    CHANGED = "changed"


def standing(found: Source, known: SourceRow | None) -> Standing:
    """Compare a source as it is now with what the case knows; a source that was read whole and is unchanged is not read again.

    One that changed while it was read differs from what it was before, and is read anew.
    """
    if known is None:
        return Standing.NEW
    if (found.size, found.modified) != (known.source.size, known.source.modified):
        return Standing.CHANGED
    return Standing.READ if known.planned and not known.pending and known.size_after is not None else Standing.PARTLY_READ


def halves(span: Span) -> list[Span]:
    """Cut a span in two; give nothing when it is down to one file, or to a piece of a file too small to cut."""
    middle = (span.start + span.stop) // 2
    if span.names:
        if len(span.names) == 1:
            return []
        cut = len(span.names) // 2
        middle = span.start + cut
        first, second = span.names[:cut], span.names[cut:]
    elif span.stop - span.start > SMALLEST:
        first = second = ()
    else:
        return []
    size = span.size * (middle - span.start) // max(1, span.stop - span.start)
    return [
        replace(span, stop=middle, names=first, size=size),
        replace(span, start=middle, names=second, size=span.size - size),
    ]


def culprit(span: Span, code: ProblemCode, detail: str) -> Problem:
    """Name what could not be read: one file, or a piece of one as offset+length."""
    key = span.names[0] if len(span.names) == 1 else f"{span.start}+{span.stop - span.start}"
    return Problem(Stage.READ, code, span.source.location, span.folder.path, key, detail)


def cause(answer: wire.Reply | WorkerLost) -> tuple[ProblemCode, str]:
    """Tell why a task was not done, and in whose words; a reply to another task is as good as none."""
    if isinstance(answer, wire.Failed | WorkerLost):
        return answer.code, answer.detail
    return ProblemCode.WORKER_BAD_REPLY, type(answer).__name__
