"""One worker process as its parent sees it: started, asked, given up."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from math import inf
from pathlib import Path
from time import monotonic
from typing import Final

import msgspec

from missent import frozen
from missent.model import ProblemCode
from missent.scan.frames import BadFrame, Frame, receive, send
from missent.scan.wire import LONGEST_REPLY

# Isolated from the environment and the current folder, which may hold the evidence; the search path is handed over.
START: Final = "import os, sys; sys.path += sys.argv.pop(1).split(os.pathsep); from {module} import main; main()"
START_SECONDS: Final = 30.0
LONGEST_READY: Final = 4096
LONGEST_LAST_WORDS: Final = 4096


class WorkerLost(Exception):
    """Say that the worker of a task had to be given up, and why."""

    def __init__(self, code: ProblemCode, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


class Child:
    """Hold one worker process; used by one thread, except for `overdue` and `kill`.

    `work` is what the `main` of `module` is told after the parent's process id and the bytes of memory.
    """

    def __init__(self, work: Sequence[str], memory: int, patience: float, module: str = "missent.scan.process") -> None:
        self._patience = patience
        self._due = monotonic() + START_SECONDS
        self._hung = False
        self._process = subprocess.Popen(
            [*_start(module), str(os.getpid()), str(memory), *work],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,  # Ctrl+C at a terminal goes to all of a session, also to one that is still starting
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._tasks, self._replies, self._words = self._process.stdin, self._process.stdout, self._process.stderr
        self.process_id = self._process.pid

    def ready(self) -> dict[str, str]:
        """Wait until the worker has shut itself in; give what each layer reached. Raise `WorkerLost`."""
        try:
            return msgspec.json.decode(self._frame(Frame.READY, LONGEST_READY), type=dict[str, str])
        except msgspec.MsgspecError as error:
            raise WorkerLost(ProblemCode.WORKER_BAD_REPLY, str(error)) from error

    def ask(self, task: bytes) -> bytes:
        """Have a task done; give the reply. Raise `WorkerLost`."""
        self._due = monotonic() + self._patience
        try:
            send(self._tasks.fileno(), Frame.TASK, task)
        except OSError as error:
            raise self._death() from error
        return self._frame(Frame.REPLY, LONGEST_REPLY)

    def overdue(self, now: float) -> bool:
        """Tell whether the worker works on something and has not come further for too long."""
        return now > self._due

    def kill(self, *, hung: bool = False) -> None:
        """End the process at once; whoever waits for its reply gets `WorkerLost`."""
        self._hung = self._hung or hung
        self._process.kill()

    def end(self) -> None:
        """End the process and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._tasks, self._replies, self._words):
            pipe.close()

    def last_words(self) -> str:
        """Give what a worker wrote before it was ready; it must have been killed or have ended."""
        return os.read(self._words.fileno(), LONGEST_LAST_WORDS).decode("utf-8", "replace").strip()

    def _frame(self, wanted: Frame, longest: int) -> bytes:
        try:
            while True:
                kind, body = receive(self._replies.fileno(), longest)
                if kind is wanted:
                    self._due = inf
                    return body
                if kind is not Frame.TICK:
                    raise BadFrame(f"{kind.name} in the place of {wanted.name}")
                self._due = monotonic() + self._patience
        except BadFrame as error:
            raise WorkerLost(ProblemCode.WORKER_BAD_REPLY, str(error)) from error
        except (EOFError, OSError) as error:
            raise self._death() from error

    def _death(self) -> WorkerLost:
        self._process.kill()  # it closed its pipe, which it never does alive and well
        code = self._process.wait()
        if self._hung:
            return WorkerLost(ProblemCode.WORKER_HUNG, f"no progress for {self._patience:g} s")
        return WorkerLost(ProblemCode.WORKER_DIED, signal.Signals(-code).name if code < 0 else f"exit code {code}")


def _start(module: str) -> list[str]:
    if frozen.is_frozen():
        return frozen.worker(module)
    return [sys.executable, "-I", "-S", "-c", START.format(module=module), search_path()]


def search_path() -> str:
    """Give the folders that modules are found in: ours first, then this process's own but for the current folder."""
    package = str(Path(__file__).resolve().parents[2])
    here = str(Path.cwd())
    return os.pathsep.join(dict.fromkeys([package, *(place for place in sys.path if place not in ("", here))]))
