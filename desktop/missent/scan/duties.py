"""What is done for each task, with the readers: a pure function from bytes to bytes."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar

from missent.errors import ReadError
from missent.model import Problem, ProblemCode, Stage
from missent.readers.columns import Columns
from missent.readers.opening import open_source
from missent.readers.reader import Filler
from missent.readers.walk import sources
from missent.scan import wire
from missent.scan.digest import digest
from missent.scan.heartbeat import heartbeat
from missent.scan.packing import legible, pack

T = TypeVar("T")

Tick: TypeAlias = Callable[[int], None]
"""Told how far a task has come, in any unit: a task that does not tick for long is taken for hung."""

TICK_EVERY: Final = 16  # messages: few enough for the slowest reader, and nothing beside the reading of one
MAX_DETAIL: Final = 500


def do(task: bytes, tick: Tick) -> bytes:
    """Do one task and give the encoded reply; whatever goes wrong becomes a `wire.Failed`."""
    stage = Stage.READ
    try:
        order = wire.decode_task(task)
        stage, duty = _DUTIES[type(order)]
        return wire.encode_reply(duty(order, tick))
    except MemoryError as error:
        error.__traceback__ = None  # it holds what took the memory, and the reply needs some
        return wire.encode_reply(wire.Failed(stage, ProblemCode.OUT_OF_MEMORY, type(error).__name__))
    except Exception as error:  # noqa: BLE001  the outermost loop: one task's fault must not take the others with it
        return wire.encode_reply(failed(stage, error))


def _plan(order: wire.PlanTask, tick: Tick) -> wire.Reply:
    with heartbeat(tick):
        found, skipped, problems = sources(order.argument)
    nameless = [source for source in found if not _is_text(source.location)]
    problems += [Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, source.location, detail="file name") for source in nameless]
    return wire.Planned(
        [source for source in found if source not in nameless], skipped, [legible(problem) for problem in problems]
    )


def _is_text(name: str) -> bool:
    """Tell whether a file's name is valid text on this system; one that is not cannot be kept in a case."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _spans(order: wire.SpansTask, tick: Tick) -> wire.Reply:
    with heartbeat(tick), open_source(order.source) as reader:
        return wire.Spans(list(reader.folders()), list(reader.spans()))


def _read(order: wire.ReadTask, tick: Tick) -> wire.Reply:
    try:
        with heartbeat(tick):  # a store that is damaged may be searched whole before it opens
            reader = open_source(order.span.source)
    except OSError as error:
        return wire.Failed(Stage.OPEN, ProblemCode.CANNOT_OPEN, _words(error))
    with reader:
        columns = Columns()
        items = reader.fill(order.span, columns) if isinstance(reader, Filler) else reader.envelopes(order.span)
        return wire.Read(pack(ticking(items, tick), columns))


def _message(order: wire.MessageTask, tick: Tick) -> wire.Reply:
    with open_source(order.source) as reader:
        return wire.Opened(reader.message(order.locator))


def _examine(order: wire.ExamineTask, tick: Tick) -> wire.Reply:
    from missent.scan.inspecting import inspect  # loads what only flagged messages need

    with open_source(order.source) as reader:
        return inspect(reader, order, tick)


def _hash(order: wire.HashTask, tick: Tick) -> wire.Reply:
    return wire.Hashed(*digest(order.source, tick))


_DUTIES: Final[dict[type[wire.Task], tuple[Stage, Callable[[Any, Tick], wire.Reply]]]] = {
    wire.PlanTask: (Stage.DISCOVER, _plan),
    wire.SpansTask: (Stage.OPEN, _spans),
    wire.ReadTask: (Stage.READ, _read),
    wire.MessageTask: (Stage.EXAMINE, _message),
    wire.ExamineTask: (Stage.EXAMINE, _examine),
    wire.HashTask: (Stage.OPEN, _hash),
}

_FAULTS: Final[tuple[tuple[type[Exception], ProblemCode], ...]] = (
    (wire.TooLong, ProblemCode.WORKER_BAD_REPLY),
    (wire.Malformed, ProblemCode.WORKER_BAD_REPLY),
    (OSError, ProblemCode.CANNOT_READ),
    (ReadError, ProblemCode.CANNOT_READ),
)
"""What an exception becomes; any other is a fault of our own in a reader."""


def failed(stage: Stage, error: Exception) -> wire.Failed:
    """Say what an exception means for the task."""
    if isinstance(error, OSError) and stage in (Stage.DISCOVER, Stage.OPEN):
        return wire.Failed(stage, ProblemCode.CANNOT_OPEN, _words(error))
    for kind, code in _FAULTS:
        if isinstance(error, kind):
            return wire.Failed(stage, code, _words(error))
    return wire.Failed(stage, ProblemCode.READER_FAULT, f"{_words(error)} ({_place(error)})")


def _words(error: Exception) -> str:
    if isinstance(error, ReadError):
        return str(error)  # a sentence already
    text = error.strerror if isinstance(error, OSError) and error.strerror else f"{type(error).__name__}: {error}"
    return text[:MAX_DETAIL].encode("utf-8", "replace").decode()


def _place(error: Exception) -> str:
    """Name the line of ours that raised, without the data it was working on."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "nowhere"


def ticking(items: Iterable[T], tick: Tick) -> Iterator[T]:
    """Pass on what is read, and tell how far it has come."""
    for count, item in enumerate(items):
        if not count % TICK_EVERY:
            tick(count)
        yield item
