"""Tasks and replies cross the wire whole, and nothing else does."""

import os

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.model import Batch, Folder, FolderRole, Locator, Message, Problem, ProblemCode, Source, SourceKind, Span, Stage
from missent.scan import frames, wire

SOURCE = Source(SourceKind.MBOX, "/mail/Sent", "/mail", 10, 20, "ab")
SPAN = Span(SOURCE, Folder("Sent", FolderRole.SENT, 3), 0, 10, ("a", "b"), 10)
PROBLEM = Problem(Stage.READ, ProblemCode.CANNOT_READ, "/mail/Sent", "Sent", "0+10", "détail")

TASKS = [
    wire.PlanTask("/mail"),
    wire.SpansTask(SOURCE),
    wire.ReadTask(SPAN),
    wire.MessageTask(SOURCE, Locator("/mail/Sent", "Sent", "0+10")),
    wire.HashTask(SOURCE),
]
REPLIES = [
    wire.Planned([SOURCE], 3, [PROBLEM]),
    wire.Spans([SPAN.folder], [SPAN]),
    wire.Opened(Message(Locator("/mail", "", "0+1"), (("To", "a@b"),), "body", False, (), b"\x00raw", False, "00")),
    wire.Hashed("ab", 10),
    wire.Failed(Stage.OPEN, ProblemCode.CANNOT_OPEN, "no"),
]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: type(task).__name__)
def test_tasks_come_back_as_they_were(task: wire.Task) -> None:
    assert wire.decode_task(wire.encode_task(task)) == task


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: type(reply).__name__)
def test_replies_come_back_as_they_were(reply: wire.Reply) -> None:
    assert wire.decode_reply(wire.encode_reply(reply)) == reply


@given(st.binary(max_size=200))
def test_noise_is_malformed_and_nothing_worse(noise: bytes) -> None:
    with pytest.raises(wire.Malformed):
        wire.decode_reply(noise)
    with pytest.raises(wire.Malformed):
        wire.decode_task(noise)


@given(place=st.integers(min_value=0), bits=st.integers(1, 255), reply=st.sampled_from(REPLIES))
def test_a_damaged_reply_is_malformed_or_another_reply(place: int, bits: int, reply: wire.Reply) -> None:
    data = bytearray(wire.encode_reply(reply))
    data[place % len(data)] ^= bits
    try:
        decoded = wire.decode_reply(bytes(data))
    except wire.Malformed:
        return
    assert isinstance(decoded, wire.Reply)


def test_types_are_checked_down_to_the_columns() -> None:
    lie = {"type": "read", "batch": {"envelopes": [], "senders": [["a", 7]], "recipients": [], "problems": []}}
    with pytest.raises(wire.Malformed, match="senders"):
        wire.decode_reply(msgspec.msgpack.encode(lie))
    with pytest.raises(wire.Malformed, match="code"):
        wire.decode_reply(msgspec.msgpack.encode({"type": "failed", "stage": "read", "code": "be-nice", "detail": ""}))


def test_what_is_too_long_is_refused_on_both_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    data = wire.encode_reply(REPLIES[0])
    monkeypatch.setattr(wire, "LONGEST_REPLY", len(data) - 1)
    monkeypatch.setattr(wire, "LONGEST_TASK", 4)
    for refused in (
        lambda: wire.encode_reply(REPLIES[0]),
        lambda: wire.decode_reply(data),
        lambda: wire.encode_task(TASKS[0]),
        lambda: wire.decode_task(bytes(5)),
    ):
        with pytest.raises(wire.TooLong):
            refused()


def test_an_empty_batch_is_a_reply() -> None:
    assert wire.decode_reply(wire.encode_reply(wire.Read(Batch()))) == wire.Read(Batch())


# Frames


@pytest.fixture
def pipe() -> tuple[int, int]:
    return os.pipe()


@given(st.sampled_from(frames.Frame), st.binary(max_size=5000))
def test_frames_come_back_as_they_were(kind: frames.Frame, body: bytes) -> None:
    reading, writing = os.pipe()
    try:
        frames.send(writing, kind, body)
        assert frames.receive(reading, 5000) == (kind, body)
    finally:
        os.close(reading)
        os.close(writing)


def test_a_frame_longer_than_agreed_is_not_read(pipe: tuple[int, int]) -> None:
    frames.send(pipe[1], frames.Frame.REPLY, bytes(101))
    with pytest.raises(frames.BadFrame, match="101 bytes"):
        frames.receive(pipe[0], 100)


def test_an_unknown_kind_is_no_frame(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], frames.HEADER.pack(99, 0))
    with pytest.raises(frames.BadFrame):
        frames.receive(pipe[0], 100)


def test_a_pipe_that_ends_inside_a_frame_has_ended(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], frames.HEADER.pack(frames.Frame.REPLY, 10) + b"half")
    os.close(pipe[1])
    with pytest.raises(EOFError):
        frames.receive(pipe[0], 100)
