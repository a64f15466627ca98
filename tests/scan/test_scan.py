"""A whole scan, over any executor: plan, read, judge; paused, stopped, gone on with."""

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from builders import evidence, poison
from builders.scan_once import everything
from missent.case.case import Case
from missent.model import Band, Policy, Problem, ProblemCode, ScanState
from missent.scan import engine
from missent.scan.catchup import catch_up
from missent.scan.engine import Confined, Event, Found, Options, Outcome, OwnersInferred, Progressed, Scan
from missent.scan.judge import rejudge
from missent.scan.pool import ConfinedPool
from missent.scan.worker import run


class Watched:
    """Hold a scan, its case and everything it told."""

    def __init__(self, case: Case, executor: Executor, options: Options | None = None) -> None:
        self.case = case
        self.told: list[Event] = []
        self.on: Callable[[Event], None] = lambda event: None
        self.scan = Scan(case, executor, options or Options(jobs=1), self._tell)

    def _tell(self, event: Event) -> None:
        self.told.append(event)
        self.on(event)

    def states(self) -> list[ScanState]:
        return list(dict.fromkeys(event.progress.state for event in self.told if isinstance(event, Progressed)))

    def last(self) -> Progressed:
        return [event for event in self.told if isinstance(event, Progressed)][-1]


@pytest.fixture(autouse=True)
def every_step_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "TELL_SECONDS", 0.0)


@pytest.fixture
def case() -> Iterator[Case]:
    with Case.scratch() as case:
        yield case


@pytest.fixture
def thread() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return evidence.build(tmp_path_factory.mktemp("mail"))


EXECUTORS: dict[str, Callable[[Path], Executor]] = {
    "one thread": lambda mail: ThreadPoolExecutor(1),
    "processes": lambda mail: ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")),
    "confined workers": lambda mail: ConfinedPool(2, [str(mail)]),
}


@pytest.mark.parametrize("kind", EXECUTORS)
def test_every_executor_gives_the_same_case(kind: str, case: Case, thread: Executor, mail: Path) -> None:
    with EXECUTORS[kind](mail) as executor, Case.scratch() as other:
        assert Scan(case, executor, Options(jobs=2), lambda event: None).run([str(mail)]) == Outcome(ScanState.DONE, True)
        Scan(other, thread, Options(jobs=1), lambda event: None).run([str(mail)])
        assert everything(case) == everything(other)
    counts = case.ledger.counts()
    assert counts.messages == counts.sent == 3 * 40 + 3 * 10 + 10
    assert counts.skipped == 1
    assert {row.address.domain for row in case.findings.rows()} == {"navy.ml"}


def test_it_tells_its_confinement_the_owner_and_how_far_it_is(case: Case, mail: Path) -> None:
    with ConfinedPool(1, [str(mail)]) as pool:
        watched = Watched(case, pool)
        watched.scan.run([str(mail)])
    layers = [event.layers for event in watched.told if isinstance(event, Confined)]
    assert len(layers) == 1
    assert dict(layers[0]).keys() == {"limits", "landlock", "seccomp"}
    assert case.settings.get("confinement").startswith("limits: ")  # who reads the case in a year asks what protected its making
    assert OwnersInferred(str(mail), (evidence.OWNER,)) in watched.told
    assert watched.states() == [ScanState.READING, ScanState.DONE]
    last = watched.last().progress
    assert (last.messages, last.total_messages, last.total_is_estimate) == (160, 160, False)
    assert last.share == 1.0
    assert last.findings == case.findings.count() > 0


def test_near_certain_findings_are_listed_while_reading_goes_on(case: Case, thread: Executor, mail: Path) -> None:
    watched = Watched(case, thread)
    watched.scan.run([str(mail)])
    first = next(place for place, event in enumerate(watched.told) if isinstance(event, Found))
    later = [event.progress for event in watched.told[first:] if isinstance(event, Progressed)]
    assert any(progress.state is ScanState.READING and progress.bytes_read < progress.bytes_total for progress in later)


def test_who_says_whose_mailbox_it_is_overrules_what_the_mail_says(case: Case, thread: Executor, tmp_path: Path) -> None:
    evidence.sent_box(tmp_path / "box" / "archive", 20)
    watched = Watched(case, thread, Options(me=frozenset({"somebody@else.example"}), jobs=1))
    watched.scan.run([str(tmp_path)])
    assert case.ledger.counts().sent == 0
    assert not [event for event in watched.told if isinstance(event, OwnersInferred)]


def test_a_case_that_was_read_is_not_read_again(case: Case, thread: Executor, mail: Path) -> None:
    Scan(case, thread, Options(jobs=1), lambda event: None).run([str(mail)])
    before = everything(case)
    recorder = Recorder(thread)
    assert Scan(case, recorder, Options(jobs=1), lambda event: None).run([str(mail)]).complete
    assert recorder.kinds() == ["PlanTask"]
    assert everything(case) == before


def test_a_source_that_grew_since_is_read_anew(case: Case, thread: Executor, tmp_path: Path) -> None:
    box = evidence.sent_box(tmp_path / "a" / "Sent", 20)
    other = evidence.sent_box(tmp_path / "b" / "Sent", 20)
    Scan(case, thread, Options(jobs=1), lambda event: None).run([str(tmp_path)])
    evidence.sent_box(box, 25)
    recorder = Recorder(thread)
    Scan(case, recorder, Options(jobs=1), lambda event: None).run([str(tmp_path)])
    assert case.ledger.counts().messages == 45
    assert str(other) not in recorder.locations()


def test_a_source_that_changes_while_it_is_read_is_told(case: Case, thread: Executor, tmp_path: Path) -> None:
    box = evidence.sent_box(tmp_path / "a" / "Sent", 20)
    evidence.sent_box(tmp_path / "b" / "Sent", 20)
    size = box.stat().st_size

    def grow(task: str) -> None:
        if task == "ReadTask" and box.stat().st_size == size:
            with box.open("ab") as file:
                file.write(b"more")

    Scan(case, Recorder(thread, grow), Options(jobs=1), lambda event: None).run([str(tmp_path)])
    (problem,) = case.problems.rows()
    assert (problem.code, problem.source) == (ProblemCode.FILE_CHANGED, str(box))
    assert f"size: {size} > {size + 4}" in problem.detail


def test_digests_are_kept_from_before_and_after(case: Case, thread: Executor, mail: Path) -> None:
    Scan(case, thread, Options(jobs=1, hash_sources=True), lambda event: None).run([str(mail)])
    rows = case.sources.rows()
    assert len(rows) == 5
    for row in rows:
        assert len(row.source.sha256) == 64
        assert row.sha256_after == row.source.sha256
        assert row.unchanged


def test_a_change_that_leaves_size_and_time_alone_is_found_by_the_digest(case: Case, thread: Executor, tmp_path: Path) -> None:
    box = evidence.sent_box(tmp_path / "a" / "Sent", 20)
    status = box.stat()

    def forge(task: str) -> None:
        if task == "ReadTask":
            box.write_bytes(box.read_bytes().replace(b"All is well.", b"All is ill!!"))
            os.utime(box, ns=(status.st_atime_ns, status.st_mtime_ns))

    Scan(case, Recorder(thread, forge), Options(jobs=1, hash_sources=True), lambda event: None).run([str(tmp_path)])
    (problem,) = case.problems.rows()
    assert problem.code is ProblemCode.FILE_CHANGED
    assert problem.detail.startswith("sha256: ")


class Recorder(Executor):
    """Pass tasks on one by one, and remember them; `before` is called with the kind of each."""

    def __init__(self, executor: Executor, before: Callable[[str], None] = lambda kind: None) -> None:
        self._executor = executor
        self._before = before
        self.tasks: list[Any] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        from missent.scan import wire

        task = wire.decode_task(args[0])
        self.tasks.append(task)
        self._before(type(task).__name__)
        return self._executor.submit(fn, *args)

    def kinds(self) -> list[str]:
        return [type(task).__name__ for task in self.tasks]

    def locations(self) -> set[str]:
        return {task.span.source.location for task in self.tasks if hasattr(task, "span")}


# Stop, pause, go on


class Holding(Executor):
    """Hold every reading task back until it is let go."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self.held: list[tuple[Future[bytes], bytes]] = []
        self.reached = threading.Event()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        from missent.scan import wire

        if not isinstance(wire.decode_task(args[0]), wire.ReadTask):
            return self._executor.submit(fn, *args)
        future: Future[bytes] = Future()
        self.held.append((future, args[0]))
        self.reached.set()
        return future

    def let_go(self) -> None:
        while self.held:
            future, task = self.held.pop(0)
            if future.set_running_or_notify_cancel():
                future.set_result(run(task))


def test_stop_does_not_wait_for_what_is_being_read(case: Case, thread: Executor, mail: Path) -> None:
    holding = Holding(thread)
    watched = Watched(case, holding)
    ended: list[Outcome] = []
    scanning = threading.Thread(target=lambda: ended.append(watched.scan.run([str(mail)])))
    scanning.start()
    assert holding.reached.wait(30)
    watched.scan.stop()
    scanning.join(30)
    assert ended == [Outcome(ScanState.STOPPED, False)]  # though no answer ever came
    assert case.scans.rows()[-1].state is ScanState.STOPPED


def test_what_was_read_until_a_stop_is_kept_judged_and_not_read_again(case: Case, thread: Executor, mail: Path) -> None:
    watched = Watched(case, thread)

    def stop_early(event: Event) -> None:
        if isinstance(event, Progressed) and event.progress.messages and event.progress.state is ScanState.READING:
            watched.scan.stop()

    watched.on = stop_early
    assert watched.scan.run([str(mail)]) == Outcome(ScanState.STOPPED, False)
    read = case.ledger.counts()
    assert 0 < read.messages < 160
    assert read.sent == read.messages
    with Case.scratch() as other:
        whole, rest = Recorder(thread), Recorder(thread)
        Scan(other, whole, Options(jobs=1), lambda event: None).run([str(mail)])
        assert Scan(case, rest, Options(jobs=1), lambda event: None).run([str(mail)]) == Outcome(ScanState.DONE, True)
        assert everything(case) == everything(other)
    assert rest.kinds().count("ReadTask") < whole.kinds().count("ReadTask")


def test_a_second_stop_leaves_out_the_judging(case: Case, thread: Executor, mail: Path) -> None:
    watched = Watched(case, thread)

    def stop_twice(event: Event) -> None:
        if isinstance(event, Progressed) and event.progress.messages:
            watched.scan.stop()
            watched.scan.stop()

    watched.on = stop_twice
    watched.scan.run([str(mail)])
    assert not [event for event in watched.told if isinstance(event, OwnersInferred)]


def test_while_paused_nothing_is_begun(case: Case, thread: Executor, mail: Path) -> None:
    watched = Watched(case, Recorder(thread))
    paused, going = threading.Event(), threading.Event()

    def pause_once(event: Event) -> None:
        if isinstance(event, Progressed):
            if event.progress.messages and not going.is_set():
                watched.scan.pause()
            if event.progress.state is ScanState.PAUSED:
                paused.set()

    watched.on = pause_once
    scanning = threading.Thread(target=watched.scan.run, args=([str(mail)],))
    scanning.start()
    assert paused.wait(30)
    begun = len(watched.scan._crew._running)
    assert case.ledger.counts().messages < 160
    going.set()
    watched.scan.resume()
    scanning.join(30)
    assert begun <= 2
    assert watched.states() == [ScanState.READING, ScanState.PAUSED, ScanState.DONE]
    assert case.ledger.counts().messages == 160


# What cannot be read


class Poisoned(Executor):
    """Give a pool of poisoned work the tasks of a scan."""

    def __init__(self, pool: ConfinedPool) -> None:
        self._pool = pool

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        return self._pool.submit(poison.work, *args)


def scan_poisoned(case: Case, mail: Path, patience: float = 60.0) -> list[Problem]:
    with ConfinedPool(1, [str(mail)], work=poison.work, patience=patience) as pool:
        outcome = Scan(case, Poisoned(pool), Options(jobs=1), lambda event: None).run([str(mail)])
    assert outcome == Outcome(ScanState.DONE_WITH_PROBLEMS, False)
    return case.problems.rows()


def test_the_one_file_that_kills_workers_is_named_and_all_others_are_read(case: Case, tmp_path: Path) -> None:
    folder = evidence.loose(tmp_path / "mail" / "Sent Items", 41)
    bad = folder / "0023.eml"
    bad.write_bytes(poison.POISON + b"crash\n" + bad.read_bytes())
    (problem,) = scan_poisoned(case, tmp_path / "mail")
    assert problem.code is ProblemCode.WORKER_DIED
    assert (problem.source, problem.key) == (str(tmp_path / "mail"), "Sent Items/0023.eml")
    assert problem.detail == "exit code 9"
    assert case.ledger.counts().messages == 40


def test_the_piece_of_a_mailbox_that_kills_workers_is_named_within_64_kb(case: Case, tmp_path: Path) -> None:
    box = evidence.sent_box(tmp_path / "mail" / "Sent", 60, body="x" * 76 + "\n" + 400 * ("y" * 76 + "\n"))
    data = box.read_bytes()
    place = data.index(b"Report 33 of")
    box.write_bytes(data[:place] + poison.POISON + data[place:])
    (problem,) = scan_poisoned(case, tmp_path / "mail")
    start, _, length = problem.key.partition("+")
    assert int(start) <= place < int(start) + int(length)
    assert int(length) <= 64 << 10
    assert 56 <= case.ledger.counts().messages <= 59


def test_a_file_that_hangs_workers_is_named(case: Case, tmp_path: Path) -> None:
    folder = evidence.loose(tmp_path / "mail" / "Sent Items", 3)
    (folder / "0001.eml").write_bytes(poison.POISON + b"hang\n")
    (problem,) = scan_poisoned(case, tmp_path / "mail", patience=1.0)
    assert problem.code is ProblemCode.WORKER_HUNG
    assert problem.key == "Sent Items/0001.eml"
    assert case.ledger.counts().messages == 2


def test_a_file_that_is_gone_stays_to_be_read(case: Case, thread: Executor, tmp_path: Path) -> None:
    box = evidence.sent_box(tmp_path / "mail" / "Sent", 20)
    data, status = box.read_bytes(), box.stat()

    def take_away(kind: str) -> None:
        if kind == "ReadTask":
            box.unlink()

    outcome = Scan(case, Recorder(thread, take_away), Options(jobs=1), lambda event: None).run([str(tmp_path / "mail")])
    assert outcome == Outcome(ScanState.DONE_WITH_PROBLEMS, False)
    assert [problem.code for problem in case.problems.rows()] == [ProblemCode.CANNOT_OPEN]
    box.write_bytes(data)
    os.utime(box, ns=(status.st_atime_ns, status.st_mtime_ns))
    again = Scan(case, thread, Options(jobs=1), lambda event: None).run([str(tmp_path / "mail")])
    assert again == Outcome(ScanState.DONE, True)
    assert case.ledger.counts().messages == 20


def test_what_a_scan_did_not_come_to_judge_is_judged_later_as_it_would_have_done(thread: Executor, mail: Path) -> None:
    with Case.scratch() as whole, Case.scratch() as hurried:
        Scan(whole, thread, Options(jobs=1), lambda event: None).run([str(mail)])
        assert whole.scans.last().judged  # type: ignore[union-attr]
        assert not catch_up(whole)
        scan = Scan(hurried, thread, Options(jobs=1), lambda event: None)
        scan._judge = lambda: None  # type: ignore[method-assign]  # killed before it judged
        scan._case.scans.judged = lambda scan_id: None  # type: ignore[method-assign]
        scan.run([str(mail)])
        del hurried.scans.judged
        assert not hurried.scans.last().judged  # type: ignore[union-attr]
        assert catch_up(hurried)
        assert everything(hurried) == everything(whole)
        assert hurried.scans.last().judged  # type: ignore[union-attr]


def test_a_mailbox_gone_since_an_earlier_scan_is_named_and_what_was_read_of_it_stays(
    case: Case, thread: Executor, tmp_path: Path
) -> None:
    box, other = evidence.sent_box(tmp_path / "mail" / "Sent", 20), evidence.sent_box(tmp_path / "mail" / "old" / "Sent", 3)
    folder, before = str(tmp_path / "mail"), other.stat()
    data = other.read_bytes()
    Scan(case, thread, Options(jobs=1), lambda event: None).run([folder])
    other.unlink()
    outcome = Scan(case, thread, Options(jobs=1), lambda event: None).run([folder])
    assert outcome == Outcome(ScanState.DONE_WITH_PROBLEMS, False)
    assert [(problem.code, problem.source) for problem in case.problems.rows()] == [(ProblemCode.FILE_GONE, str(other))]
    assert case.ledger.counts().messages == 23
    other.write_bytes(data)
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Scan(case, thread, Options(jobs=1), lambda event: None).run([folder]) == Outcome(ScanState.DONE, True)
    assert box.exists()


def test_an_argument_that_is_not_there_is_a_problem(case: Case, thread: Executor, tmp_path: Path) -> None:
    missing = str(tmp_path / "missing")
    assert Scan(case, thread, Options(jobs=1), lambda event: None).run([missing]) == Outcome(ScanState.DONE_WITH_PROBLEMS, False)
    assert [(problem.code, problem.source) for problem in case.problems.rows()] == [(ProblemCode.CANNOT_OPEN, missing)]


def test_a_changed_policy_is_judged_without_reading(case: Case, thread: Executor, mail: Path) -> None:
    Scan(case, thread, Options(jobs=1), lambda event: None).run([str(mail)])
    assert case.findings.by_band()[Band.CERTAIN] + case.findings.by_band()[Band.LIKELY] > 0
    rejudge(case, Policy(allowed_domains=frozenset({"navy.ml"})))
    assert case.findings.count() == 0
