"""What is to be read: which sources are new, go on or changed; and how a span that cannot be read whole is narrowed down."""

from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from missent.case.sources import SourceRow
from missent.model import Problem, ProblemCode, Source, Span, Stage
from missent.scan import wire
from missent.scan.child import WorkerLost

SMALLEST: Final = 64 << 10
"""Bytes of a file that are not cut again: a message or a few."""

PIECES: Final = 16
"""Pieces that a span is cut into when it cannot be read whole. Every cut costs a worker, or the patience with one that hangs:
three cuts lead from 128 MB to 64 KB, where halving would take eleven."""

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
    GROWN = "grown"
    READ = "read"
    CHANGED = "changed"


def standing(found: Source, known: SourceRow | None) -> Standing:
    """Compare a source as it is now with what the case knows; a source that was read whole and is unchanged is not read again.

    One that changed while it was read differs from what it was before, and is read anew.
    """
    if known is None:
        return Standing.NEW
    if found.is_remote:
        return _standing_on_server(found, known)
    if (found.size, found.modified) != (known.source.size, known.source.modified):
        return Standing.CHANGED
    return Standing.READ if known.planned and not known.pending and known.size_after is not None else Standing.PARTLY_READ


def _standing_on_server(found: Source, known: SourceRow) -> Standing:
    """Compare UIDVALIDITY, and where the last span ends with UIDNEXT: messages are only ever added behind the last."""
    validity, _, uid_next = found.stamp.partition(":")
    if validity != known.source.stamp.partition(":")[0]:
        return Standing.CHANGED
    if known.planned and found.stamp != known.source.stamp and int(uid_next or 0) != known.stop:
        return Standing.GROWN
    return Standing.READ if known.planned and not known.pending else Standing.PARTLY_READ


def pieces(span: Span) -> list[Span]:
    """Cut a span into up to `PIECES`; give nothing when it is down to one file or message, or a stretch too small to cut."""
    length = span.stop - span.start
    count = min(PIECES, len(span.names) or -(-length // (1 if span.source.is_remote else SMALLEST)))
    if count <= 1:
        return []
    cuts = [length * number // count for number in range(count + 1)]
    return [
        replace(
            span,
            start=span.start + begin,
            stop=span.start + end,
            names=span.names[begin:end],
            size=span.size * end // length - span.size * begin // length,
        )
        for begin, end in pairwise(cuts)
    ]


def culprit(span: Span, code: ProblemCode, detail: str) -> Problem:
    """Name what could not be read: one file, or a piece of one as offset+length; on a server, UIDVALIDITY:UID."""
    if span.source.is_remote:
        key = f"{span.source.stamp.partition(':')[0]}:{span.start}"
        return Problem(Stage.READ, code, span.source.location, span.folder.path, key, detail)
    key = span.names[0] if len(span.names) == 1 else f"{span.start}+{span.stop - span.start}"
    return Problem(Stage.READ, code, span.source.location, span.folder.path, key, detail)


def cause(answer: wire.Reply | WorkerLost) -> tuple[ProblemCode, str]:
    """Tell why a task was not done, and in whose words; a reply to another task is as good as none."""
    if isinstance(answer, wire.Failed | WorkerLost):
        return answer.code, answer.detail
    return ProblemCode.WORKER_BAD_REPLY, type(answer).__name__
