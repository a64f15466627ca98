"""What is read of a store is read by a worker that is shut in, by our own reader and by libpff alike."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders.pst import Attached, Crypt, Person, PstBuilder, sent_mail
from builders.pst_confined import by_libpff
from missent.model import Envelope, EnvelopeRow, MessageState, Source, SourceKind
from missent.readers.opening import open_source
from missent.readers.pst.libpff import LibpffReader
from missent.scan import wire
from missent.scan.asking import ask, open_message
from missent.scan.pool import ConfinedPool
from missent.scan.worker import run

MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)
REAL = Path(__file__).resolve().parents[3].parent / "shared" / "corpora" / "pst" / "c0e2bf_SampleOstFile.ost"


@pytest.fixture(params=["written", "real"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Source:
    path = REAL
    if request.param == "written":
        path = tmp_path / "mail.pst"
        with PstBuilder(path, crypt=Crypt.CYCLIC) as builder:
            for number in range(40):
                people = [Person(1, "A", f"a{number}@navy.mil"), Person(3, "B", "b@navy.ml")]
                builder.message(builder.sent, sent_mail(f"{number}", MONDAY), people, [Attached("x", b"x" * 20_000)])
    elif not path.is_file():
        pytest.skip("the sample files of ../shared/corpora are not here")
    status = path.stat()
    return Source(SourceKind.PST, str(path), str(path), status.st_size, status.st_mtime_ns)


def test_a_confined_worker_reads_a_store_and_opens_its_messages(source: Source) -> None:
    with ConfinedPool(1, [source.location]) as pool:
        planned = ask(pool, wire.SpansTask(source))
        assert isinstance(planned, wire.Spans)
        read = [ask(pool, wire.ReadTask(span)) for span in planned.spans]
        batches = [answer.batch for answer in read if isinstance(answer, wire.Read)]
        assert len(batches) == len(read)
        assert not any(batch.problems for batch in batches)
        rows = [row for batch in batches for row in batch.envelopes if row[8] != MessageState.AUTOCOMPLETE]
        assert len(rows) == sum(folder.count or 0 for folder in planned.folders) > 30
        message = open_message(pool, source, wire.Locator(source.location, rows[0][0], rows[0][1]))
        assert message.derived


def test_libpff_reads_a_store_in_a_confined_worker_as_it_does_outside(source: Source) -> None:
    with LibpffReader(source) as reader:
        outside = [item for span in reader.spans() for item in reader.envelopes(span)]
    with ConfinedPool(1, [source.location], work=by_libpff) as pool:
        answer = wire.decode_reply(pool.submit(by_libpff, wire.encode_task(wire.SpansTask(source))).result())
        assert "seccomp" in pool.confinement
    assert isinstance(answer, wire.Spans)
    (span,) = answer.spans
    people = [one.address.addr_spec for item in outside for one in item.recipients if one.address]  # type: ignore[union-attr]
    assert (span.stop, sorted(span.names)) == (len(outside), sorted(people))
    assert (answer.folders[0].count or 0) > 0  # bodies were read, too


def test_the_worker_s_own_function_is_used_without_a_pool_as_well(source: Source) -> None:
    assert isinstance(wire.decode_reply(run(wire.encode_task(wire.SpansTask(source)))), wire.Spans)


def test_two_workers_share_one_store_and_a_stopped_scan_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("missent.readers.pst.reader.SPAN", 25)
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        for number in range(200):
            builder.message(builder.sent, sent_mail(f"{number}", MONDAY), [Person(1, "A", f"a{number}@navy.mil")])
    source = Source(SourceKind.PST, str(path), str(path), path.stat().st_size, path.stat().st_mtime_ns)
    with open_source(source) as reader:
        spans = list(reader.spans())
        whole = sorted(item.locator.key for span in spans for item in reader.envelopes(span) if isinstance(item, Envelope))
    assert len(spans) == 9
    with ConfinedPool(2, [source.location]) as pool:  # what one pool leaves, the next one reads
        asked = [pool.submit(run, wire.encode_task(wire.ReadTask(span))) for span in spans[:5]]
        keys = [row[1] for answer in asked for row in rows_of(answer.result())]
    with ConfinedPool(1, [source.location]) as pool:
        asked = [pool.submit(run, wire.encode_task(wire.ReadTask(span))) for span in spans[5:]]
        keys += [row[1] for answer in asked for row in rows_of(answer.result())]
    assert sorted(keys) == whole
    assert len(whole) == 200


def rows_of(reply: bytes) -> list[EnvelopeRow]:
    answer = wire.decode_reply(reply)
    assert isinstance(answer, wire.Read)
    return answer.batch.envelopes
