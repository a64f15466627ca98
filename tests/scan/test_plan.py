"""What is read again and what is not; and how a span is narrowed down."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.case.sources import SourceRow
from missent.model import Folder, FolderRole, ProblemCode, Source, SourceKind, Span, Stage
from missent.scan import wire
from missent.scan.child import WorkerLost
from missent.scan.plan import PIECES, SMALLEST, Standing, cause, culprit, pieces, standing

SOURCE = Source(SourceKind.MBOX, "/mail/Sent", "/mail", 1000, 5)
ROW = SourceRow(1, SOURCE, 1000, 5, "", planned=True, pending=0, messages=3)


@pytest.mark.parametrize(
    ("known", "wanted"),
    [
        (None, Standing.NEW),
        (ROW, Standing.READ),
        (replace(ROW, pending=2), Standing.PARTLY_READ),
        (replace(ROW, planned=False), Standing.PARTLY_READ),
        (replace(ROW, size_after=None, modified_after=None), Standing.PARTLY_READ),
        (replace(ROW, source=replace(SOURCE, size=999)), Standing.CHANGED),
        (replace(ROW, source=replace(SOURCE, modified=4)), Standing.CHANGED),
    ],
)
def test_only_a_source_that_was_read_whole_and_did_not_change_is_left(known: SourceRow | None, wanted: Standing) -> None:
    assert standing(SOURCE, known) is wanted


def bytes_span(start: int, stop: int) -> Span:
    return Span(SOURCE, Folder("Sent", FolderRole.SENT), start, stop, size=stop - start)


def names_span(count: int) -> Span:
    return Span(SOURCE, Folder("Sent", FolderRole.SENT), 7, 7 + count, tuple(f"{n}.eml" for n in range(count)), size=count * 10)


spans = st.builds(
    lambda start, length: bytes_span(start, start + length), st.integers(0, 2**40), st.integers(1, 2**30)
) | st.builds(names_span, st.integers(1, 50))


@given(spans)
def test_pieces_are_the_whole_and_nothing_twice(span: Span) -> None:
    parts = pieces(span)
    if not parts:
        assert len(span.names) == 1 or span.stop - span.start <= SMALLEST
        return
    assert 2 <= len(parts) <= PIECES
    assert [parts[0].start, *(part.stop for part in parts)] == [*(part.start for part in parts), span.stop]
    assert parts[0].start == span.start
    assert all(part.start < part.stop for part in parts)
    assert sum((part.names for part in parts), ()) == span.names
    assert sum(part.size for part in parts) == span.size
    if span.names:
        assert all(len(part.names) == part.stop - part.start for part in parts)


@given(spans)
def test_narrowing_ends_at_one_file_or_64_kb(span: Span) -> None:
    while parts := pieces(span):
        span = parts[-1]
    assert len(span.names) == 1 or span.stop - span.start <= SMALLEST


def test_three_cuts_lead_from_128_mb_to_64_kb() -> None:
    span, cuts = bytes_span(0, 128 << 20), 0
    while parts := pieces(span):
        span, cuts = parts[7], cuts + 1
    assert cuts == 3


def test_the_culprit_is_named_by_file_or_by_its_place_in_one() -> None:
    file = culprit(names_span(1), ProblemCode.WORKER_HUNG, "why")
    assert (file.stage, file.code, file.source, file.folder, file.key, file.detail) == (
        Stage.READ, ProblemCode.WORKER_HUNG, "/mail/Sent", "Sent", "0.eml", "why",
    )  # fmt: skip
    assert culprit(bytes_span(100, 300), ProblemCode.WORKER_DIED, "").key == "100+200"


def test_a_reply_to_another_task_is_a_bad_reply() -> None:
    assert cause(wire.Hashed("", 0)) == (ProblemCode.WORKER_BAD_REPLY, "Hashed")
    assert cause(wire.Failed(Stage.READ, ProblemCode.CANNOT_READ, "why")) == (ProblemCode.CANNOT_READ, "why")
    assert cause(WorkerLost(ProblemCode.WORKER_DIED, "SIGSEGV")) == (ProblemCode.WORKER_DIED, "SIGSEGV")
