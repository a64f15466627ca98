"""What crosses between the scan and its workers: tasks one way, replies the other, as length-capped MessagePack and never pickle.

A reply is decoded against its declared types, so that a worker taken over by hostile mail can say nothing that is not a reply.
"""

from collections.abc import Iterable
from typing import Final, TypeAlias

import msgspec

from missent.errors import NothingToRead
from missent.model import (
    Batch,
    DeliveryReport,
    Folder,
    Locator,
    Message,
    Problem,
    ProblemCode,
    Source,
    Span,
    Stage,
    Triage,
)

LONGEST_TASK: Final = 16 << 20
"""Bytes of a task at most: a span of a million file names."""
LONGEST_REPLY: Final = 64 << 20
"""Bytes of a reply at most; a span whose reply would be longer is cut."""


class PlanTask(msgspec.Struct, frozen=True, tag="plan"):
    """Ask which sources lie at or below a SOURCE argument."""

    argument: str


class SpansTask(msgspec.Struct, frozen=True, tag="spans"):
    """Ask for a source's folders and units of work; in a folder on a server, only for those after the UID `after`."""

    source: Source
    after: int = 0


class ReadTask(msgspec.Struct, frozen=True, tag="read"):
    """Ask for the messages of one span."""

    span: Span


class MessageTask(msgspec.Struct, frozen=True, tag="message"):
    """Ask for one message, opened again."""

    source: Source
    locator: Locator


class ExamineTask(msgspec.Struct, frozen=True, tag="examine"):
    """Ask what is in some messages of one source: what they are as reports on delivery, or what signs they bear."""

    source: Source
    locators: list[Locator]
    reports: bool


class HashTask(msgspec.Struct, frozen=True, tag="hash"):
    """Ask for the digest of a source."""

    source: Source


Task: TypeAlias = PlanTask | SpansTask | ReadTask | MessageTask | ExamineTask | HashTask


class Planned(msgspec.Struct, frozen=True, tag="planned"):
    """Answer a PlanTask; `skipped` counts the files passed over because they are no mail."""

    sources: list[Source]
    skipped: int
    problems: list[Problem]


class Spans(msgspec.Struct, frozen=True, tag="spans"):
    """Answer a SpansTask."""

    folders: list[Folder]
    spans: list[Span]


class Read(msgspec.Struct, frozen=True, tag="read"):
    """Answer a ReadTask."""

    batch: Batch


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """Answer a MessageTask."""

    message: Message


class Examined(msgspec.Struct, frozen=True, tag="examined"):
    """Answer an ExamineTask: one entry for each message in the list that was asked for; None where it is no report or is gone."""

    triages: list[Triage | None]
    reports: list[DeliveryReport | None]
    problems: list[Problem]


class Hashed(msgspec.Struct, frozen=True, tag="hashed"):
    """Answer a HashTask: SHA-256 in hex (see `scan.digest`), and the bytes it was taken over."""

    sha256: str
    size: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """Say that a task could not be done; `detail` quotes the system's or the reader's words."""

    stage: Stage
    code: ProblemCode
    detail: str


Reply: TypeAlias = Planned | Spans | Read | Opened | Examined | Hashed | Failed


class TooLong(ValueError):
    """Say that a task or a reply is longer than the wire takes."""


class Malformed(ValueError):
    """Say that a task or a reply is none."""


_encoder = msgspec.msgpack.Encoder()
_tasks: msgspec.msgpack.Decoder[Task] = msgspec.msgpack.Decoder(Task)
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def check_names(arguments: Iterable[str]) -> None:
    """Raise `NothingToRead` for a file name that is no text: it could be kept in no case and found again by nobody."""
    for argument in arguments:
        try:
            argument.encode("utf-8")
        except UnicodeEncodeError as error:
            shown = argument.encode("utf-8", "backslashreplace").decode("utf-8")
            raise NothingToRead(
                f"The name {shown} is not text that this computer can write down, so what is in it cannot be named again. "
                "Give a copy of it another name."
            ) from error


def encode_task(task: Task) -> bytes:
    """Encode a task; raise `TooLong`."""
    return _encode(task, LONGEST_TASK)


def encode_reply(reply: Reply) -> bytes:
    """Encode a reply; raise `TooLong`."""
    return _encode(reply, LONGEST_REPLY)


def decode_task(data: bytes) -> Task:
    """Decode a task; raise `TooLong` or `Malformed`."""
    if len(data) > LONGEST_TASK:
        raise TooLong(f"a task of {len(data)} bytes")
    try:
        return _tasks.decode(data)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Malformed(str(error)) from error


def decode_reply(data: bytes) -> Reply:
    """Decode a reply; raise `TooLong` or `Malformed`."""
    if len(data) > LONGEST_REPLY:
        raise TooLong(f"a reply of {len(data)} bytes")
    try:
        return _replies.decode(data)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Malformed(str(error)) from error


def _encode(message: Task | Reply, longest: int) -> bytes:
    data = _encoder.encode(message)
    if len(data) > longest:
        raise TooLong(f"{len(data)} bytes, {longest} at most")
    return data
