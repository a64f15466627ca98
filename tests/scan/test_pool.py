"""The pool outlives whatever a worker does, names it, and goes on."""

import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from builders import hostile
from missent.errors import WorkersCannotStart
from missent.model import ProblemCode
from missent.scan.pool import ConfinedPool, WorkerLost, default_jobs

Ask = Callable[[str], "Future[bytes]"]


@pytest.fixture
def pool() -> Iterator[ConfinedPool]:
    with ConfinedPool(2, work=hostile.work, memory=1 << 30, patience=5.0) as pool:
        yield pool


@pytest.fixture
def ask(pool: ConfinedPool) -> Ask:
    return lambda task: pool.submit(hostile.work, task.encode())


def lost(future: "Future[bytes]") -> WorkerLost:
    error = future.exception()
    assert isinstance(error, WorkerLost), error
    return error


def test_many_tasks_come_back_each_with_its_own_answer(ask: Ask) -> None:
    futures = [ask(f"echo {number}") for number in range(200)]
    assert [future.result() for future in futures] == [str(number).encode() for number in range(200)]


@pytest.mark.parametrize(
    ("deed", "code", "word"),
    [
        ("crash", ProblemCode.WORKER_DIED, "SIGSEGV"),
        ("leave", ProblemCode.WORKER_DIED, "exit code 3"),
        ("hang", ProblemCode.WORKER_HUNG, "no progress for 5 s"),
        ("flood", ProblemCode.WORKER_BAD_REPLY, "at most"),
        ("garble", ProblemCode.WORKER_BAD_REPLY, "at most"),
        ("announce-too-much", ProblemCode.WORKER_BAD_REPLY, "4294967295 bytes"),
    ],
)
def test_a_lost_worker_takes_only_its_own_task_with_it(ask: Ask, deed: str, code: ProblemCode, word: str) -> None:
    before, bad, after = [ask("echo before") for _ in range(5)], ask(deed), [ask("echo after") for _ in range(5)]
    error = lost(bad)
    assert error.code is code
    assert word in error.detail
    assert [future.result() for future in before + after] == [b"before"] * 5 + [b"after"] * 5


def test_a_worker_that_eats_memory_is_refused_more_and_lives_on() -> None:
    with ConfinedPool(1, work=hostile.work, memory=1 << 30) as pool:  # patient: a busy machine takes its time for a gigabyte
        assert pool.submit(hostile.work, b"eat-memory").result() == b"refused: MemoryError"
        assert pool.submit(hostile.work, b"echo still here").result() == b"still here"


def test_work_that_comes_further_is_not_taken_for_hung() -> None:
    with ConfinedPool(1, work=hostile.long_work, patience=3.0) as pool:
        assert pool.submit(hostile.long_work, b"4.5").result() == b"done"


def test_workers_that_die_before_they_are_ready_end_it_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile.work, "__module__", "builders.no_such_module")
    with ConfinedPool(1, work=hostile.work) as pool:
        error = pool.submit(hostile.work, b"echo x").exception()
        assert isinstance(error, WorkersCannotStart)
        assert "No module named 'builders.no_such_module'" in str(error)
        assert isinstance(pool.submit(hostile.work, b"echo y").exception(), WorkersCannotStart)


def test_a_python_that_cannot_be_started_ends_it_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with ConfinedPool(1, work=hostile.work) as pool:
        error = pool.submit(hostile.work, b"echo x").exception()
        assert isinstance(error, WorkersCannotStart)
        assert "/no/such/python" in str(error)


def test_leaving_the_block_ends_workers_that_never_would(ask: Ask, pool: ConfinedPool) -> None:
    process = int(ask("process-id").result())
    hanging = [ask("hang") for _ in range(2)]
    waiting = ask("echo late")
    pool.shutdown(cancel_futures=True)
    for future in (*hanging, waiting):
        with pytest.raises(CancelledError):
            future.result()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_closed_pool_takes_no_more(pool: ConfinedPool) -> None:
    done = pool.submit(hostile.work, b"echo last")
    pool.shutdown()
    assert done.result() == b"last"
    with pytest.raises(RuntimeError, match="closed"):
        pool.submit(hostile.work, b"echo more")


def test_a_pool_runs_nothing_but_the_work_it_was_made_for(pool: ConfinedPool) -> None:
    with pytest.raises(ValueError, match="one function"):
        pool.submit(hostile.long_work, b"1")


def test_workers_do_not_hear_ctrl_c(ask: Ask) -> None:
    assert ask("interrupt").result() == b"ignored"


def test_one_processor_is_left_to_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert default_jobs() == 7
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert default_jobs() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="niceness is read from /proc")
def test_workers_are_niced(ask: Ask) -> None:
    process = ask("process-id").result().decode()
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    assert int(fields[16]) >= 10
