"""extract-msg gives its second opinion inside the confined worker, and can be stopped there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from builders import foreign
from builders.cfb import MAGIC
from builders.msg import BCC, Msg, smtp
from missent.model import ProblemCode
from missent.readers.msg.extract import body_by_extract_msg
from missent.scan.pool import ConfinedPool, WorkerLost

CORPUS: Final = Path(__file__).parents[3].parent / "shared" / "corpora" / "msg"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "message.msg"
    path.write_bytes(Msg([smtp("anna@navy.ml"), smtp("c@example.com", kind=BCC)], attachments=[("a.txt", b"abc")]).build())
    return path


@pytest.fixture
def pool(file: Path) -> Iterator[ConfinedPool]:
    with ConfinedPool(1, [str(file.parent), str(CORPUS)], work=foreign.work, memory=1 << 30, patience=5.0) as pool:
        yield pool


def test_the_body_is_read_inside_the_worker_as_outside(pool: ConfinedPool, file: Path) -> None:
    inside = pool.submit(foreign.work, f"body {file}".encode()).result()
    assert inside.decode() == body_by_extract_msg(file.read_bytes()) == "Text"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the sample files of ../shared/corpora are not here")
@pytest.mark.parametrize(
    "name",
    [
        "MSGReader__RtfSampleEmail.msg",
        "MSGReader__HtmlSampleEmailWithAttachment.msg",
        "msgreader__msgInMsg.msg",
        "MAPI__sample.msg",
    ],
)
def test_real_files_give_the_same_inside_the_worker_as_outside(pool: ConfinedPool, name: str) -> None:
    for deed in ("body", "everything"):
        task = f"{deed} {CORPUS / name}".encode()
        assert pool.submit(foreign.work, task).result() == foreign.work(task) != b""


def test_one_that_never_comes_back_is_ended_and_named(pool: ConfinedPool, file: Path) -> None:
    lost = pool.submit(foreign.work, f"hang {file}".encode()).exception()
    assert isinstance(lost, WorkerLost)
    assert lost.code is ProblemCode.WORKER_HUNG
    assert pool.submit(foreign.work, f"body {file}".encode()).result() == b"Text"


def test_one_that_eats_memory_is_refused_more(pool: ConfinedPool, file: Path) -> None:
    assert pool.submit(foreign.work, f"eat-memory {file}".encode()).result() == b"no more memory"
    assert pool.submit(foreign.work, f"body {file}".encode()).result() == b"Text"


@pytest.mark.parametrize("stored", [b"", b"x" * 600, MAGIC + b"\0" * 2000], ids=["empty", "text", "shell"])
def test_what_it_cannot_read_gives_no_text(stored: bytes) -> None:
    assert body_by_extract_msg(stored) == ""
