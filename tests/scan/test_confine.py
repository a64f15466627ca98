"""A confined worker is attacked from inside: the system refuses what hostile mail could make it do."""

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from builders import hostile
from missent.scan.pool import ConfinedPool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are confined on Linux")

Attack = Callable[[str], bytes]


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evidence")
    (folder / "sent.mbox").write_bytes(b"From x\n")
    return folder


@pytest.fixture(scope="module")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("home") / "secret"
    place.write_bytes(b"secret")
    return place


@pytest.fixture(scope="module")
def pool(evidence: Path) -> Iterator[ConfinedPool]:
    with ConfinedPool(1, [str(evidence)], work=hostile.work) as pool:
        yield pool


@pytest.fixture
def attack(pool: ConfinedPool) -> Attack:
    return lambda deed: pool.submit(hostile.work, deed.encode()).result(timeout=30)


REFUSED = b"refused: PermissionError"


def test_every_layer_says_what_it_reached(attack: Attack, pool: ConfinedPool) -> None:
    attack("echo awake")
    assert list(pool.confinement) == ["limits", "landlock", "seccomp"]
    assert "1024 MiB of memory" in pool.confinement["limits"]
    assert "calls allowed" in pool.confinement["seccomp"]


def test_the_evidence_can_be_read(attack: Attack, evidence: Path) -> None:
    assert attack(f"read {evidence / 'sent.mbox'}") == b"From x\n"
    assert attack(f"list {evidence}") == b"sent.mbox"


def test_nothing_else_can_be_read(attack: Attack, pool: ConfinedPool, secret: Path) -> None:
    if pool.confinement["landlock"].startswith("absent"):
        pytest.skip("this kernel has no Landlock")
    assert attack("read /etc/passwd") == REFUSED
    assert attack(f"read {secret}") == REFUSED
    assert attack(f"read {Path.cwd() / 'pyproject.toml'}") == REFUSED
    assert attack(f"read /proc/{os.getpid()}/environ") == REFUSED


def test_a_link_in_the_evidence_leads_nowhere(attack: Attack, pool: ConfinedPool, evidence: Path, secret: Path) -> None:
    if pool.confinement["landlock"].startswith("absent"):
        pytest.skip("this kernel has no Landlock")
    (evidence / "link").symlink_to(secret)
    try:
        assert attack(f"read {evidence / 'link'}") == REFUSED
    finally:
        (evidence / "link").unlink()


def test_nothing_can_be_written(attack: Attack, evidence: Path, tmp_path: Path) -> None:
    assert attack(f"write {tmp_path / 'stolen'}") == REFUSED
    assert attack(f"write {evidence / 'planted'}") == REFUSED
    assert attack(f"append {evidence / 'sent.mbox'}") == REFUSED
    assert attack(f"delete {evidence / 'sent.mbox'}") == REFUSED
    assert [path.name for path in evidence.iterdir()] == ["sent.mbox"]
    assert (evidence / "sent.mbox").read_bytes() == b"From x\n"
    assert not list(tmp_path.iterdir())


def test_nobody_can_be_called(attack: Attack) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert attack(f"call-out {listening.getsockname()[1]}") == REFUSED


@pytest.mark.parametrize("deed", ["fork", "execute", "spawn"])
def test_no_process_can_be_started(attack: Attack, deed: str) -> None:
    assert attack(deed) == REFUSED


def test_no_limit_can_be_lifted(attack: Attack) -> None:
    assert attack("raise-limit") == b"refused: ValueError"  # what Python makes of EPERM here


def test_the_parent_cannot_be_signalled(attack: Attack) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, frame: heard.append(number))
    try:
        assert attack("signal-parent") == REFUSED
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert not heard


def test_the_memory_of_a_worker_cannot_be_looked_into(attack: Attack) -> None:
    process = int(attack("process-id"))
    assert Path(f"/proc/{process}/mem").stat().st_uid == 0  # not dumpable: even its own files there belong to root


def test_what_reading_needs_still_works(attack: Attack) -> None:
    assert attack("start-thread") == b"thread ran"
    assert attack("late-import").decode("big5") == "日本"


def test_without_landlock_and_seccomp_a_worker_starts_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from missent.scan import landlock, seccomp

    def refuse(number: int, *arguments: int) -> int:
        raise OSError(38, os.strerror(38))

    monkeypatch.setattr(landlock, "system_call", refuse)
    monkeypatch.setattr(seccomp, "system_call", refuse)
    monkeypatch.setattr(seccomp, "no_new_privileges", lambda: None)
    assert landlock.restrict(["/"]) == "absent (Function not implemented)"
    assert seccomp.restrict() == "absent (Function not implemented)"
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    assert seccomp.restrict() == "absent (no list for riscv64)"
