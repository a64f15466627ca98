"""Work that does what `scan.worker.run` does, except to spans that hold poisoned mail: those end the worker."""

import os
from collections.abc import Callable
from pathlib import Path

from missent.model import Span
from missent.scan import wire
from missent.scan.worker import run

POISON = b"X-Poison: "


def work(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """Do a task, or end the process when its span holds poison; `X-Poison: hang` makes it hang."""
    order = wire.decode_task(task)
    if isinstance(order, wire.ReadTask):
        data = content(order.span)
        while POISON + b"hang" in data:
            pass
        if POISON in data:
            os._exit(9)
    return run(task, tick)


def end(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """End the process, whatever the task."""
    os._exit(9)


def content(span: Span) -> bytes:
    """Give the bytes of a span."""
    place = Path(span.source.location)
    if span.names:
        return b"".join((place / name).read_bytes() for name in span.names)
    return place.read_bytes()[span.start : span.stop]
