"""The worker process of our own pool: it shuts itself in, says so, and does tasks until its pipe is closed.

Standard input brings tasks, standard output takes replies; both are pipes to the pool.
"""

import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable
from time import monotonic
from typing import Final, TypeAlias

import msgspec

from missent.scan.confine import confine, end_with_parent
from missent.scan.frames import Frame, receive, send
from missent.scan.wire import LONGEST_TASK

TICK_SECONDS: Final = 0.25
NICENESS: Final = 10

Work: TypeAlias = Callable[[bytes, Callable[[int], None]], bytes]


def main() -> None:
    """Serve; arguments: the parent's process id, bytes of memory, module and name of the work, and what may be read."""
    parent, memory, module, name, *evidence = sys.argv[1:]
    pipes = settle_in(int(parent))
    work: Work = getattr(importlib.import_module(module), name)
    importlib.import_module("missent.scan.duties")  # the readers, before the doors close
    serve(pipes, work, confine(evidence, int(memory)))


def settle_in(parent: int) -> tuple[int, int]:
    """Give the pipes of tasks and replies, and live no longer than the parent."""
    pipes = _take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends its workers
    end_with_parent(parent)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    return pipes


def serve(pipes: tuple[int, int], work: Work, reached: dict[str, str]) -> None:
    """Say what the confinement reached, and do tasks until their pipe is closed."""
    tasks, replies = pipes
    os.dup2(0, 2)  # what went wrong so far was for the pool to read; from here on nobody does, and a full pipe would block
    send(replies, Frame.READY, msgspec.json.encode(reached))
    gc.freeze()
    gc.disable()  # envelopes make no rings, and looking for some takes a tenth of the reading; between tasks is soon enough
    while True:
        try:
            _, task = receive(tasks, LONGEST_TASK)
        except EOFError:
            return
        send(replies, Frame.REPLY, work(task, Ticker(replies)))
        del task
        gc.collect(0)  # the youngest only: what readers remember from span to span is looked through once


class Ticker:
    """Tell the pool that a task comes further, a few times a second at most."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._due = monotonic() + TICK_SECONDS
        self._told = -1

    def __call__(self, count: int) -> None:
        """Take note that the task has come to `count`; what does not change is no progress."""
        if count != self._told and monotonic() >= self._due:
            self._told = count
            self._due = monotonic() + TICK_SECONDS
            send(self._pipe, Frame.TICK)


def _take_pipes() -> tuple[int, int]:
    """Take both pipes for ourselves, so that nothing a library prints can come between two replies."""
    tasks, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    return tasks, replies
