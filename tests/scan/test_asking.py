"""One message is opened again in a confined worker, also one whose body is HTML."""

from pathlib import Path

import pytest

from builders import evidence, poison
from builders.mail import mail
from missent.errors import MessageGone, ReadError
from missent.model import Locator, ProblemCode, Source
from missent.scan import wire
from missent.scan.asking import ask, open_message
from missent.scan.pool import ConfinedPool, WorkerLost


@pytest.fixture
def box(tmp_path: Path) -> Path:
    return evidence.sent_box(tmp_path / "Sent", 5)


def first(pool: ConfinedPool, place: Path) -> tuple[Source, Locator]:
    planned = ask(pool, wire.PlanTask(str(place)))
    assert isinstance(planned, wire.Planned)
    (source,) = planned.sources
    spans = ask(pool, wire.SpansTask(source))
    assert isinstance(spans, wire.Spans)
    read = ask(pool, wire.ReadTask(spans.spans[0]))
    assert isinstance(read, wire.Read)
    folder, key, *_ = read.batch.envelopes[0]
    return source, Locator(source.location, folder, key)


def test_a_message_is_opened_again(box: Path) -> None:
    with ConfinedPool(1, [str(box)]) as pool:
        message = open_message(pool, *first(pool, box))
    assert ("Subject", "Report 0 of " + box.parent.name) in message.headers
    assert message.body.strip() == "All is well."


def test_html_is_made_text_inside_the_worker(tmp_path: Path) -> None:
    letter = tmp_path / "one.eml"
    kind = [("MIME-Version", "1.0"), ("Content-Type", "text/html; charset=iso-2022-jp")]
    letter.write_bytes(mail(extra=kind, body="<html><body><p>Good <b>morning</b></p></body></html>"))
    with ConfinedPool(1, [str(letter)]) as pool:
        message = open_message(pool, *first(pool, letter))
    assert "Good morning" in message.body
    assert "<" not in message.body


def test_a_message_that_is_gone_is_told_in_words(box: Path) -> None:
    with ConfinedPool(1, [str(box)]) as pool:
        source, locator = first(pool, box)
        with pytest.raises(MessageGone, match="Scan"):
            open_message(pool, source, Locator(locator.source, locator.folder, "7+9"))


def test_a_message_that_ends_its_worker_is_told_in_words(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ConfinedPool(1, [str(box)]) as pool:
        source, locator = first(pool, box)
    with ConfinedPool(1, [str(box)], work=poison.end) as pool:
        monkeypatch.setattr("missent.scan.asking.run", poison.end)
        with pytest.raises(ReadError, match="not altered"):
            open_message(pool, source, locator)


def test_a_place_outside_the_evidence_cannot_be_planned(box: Path, tmp_path: Path) -> None:
    other = evidence.sent_box(tmp_path / "other" / "Sent", 2)
    with ConfinedPool(1, [str(box)]) as pool:
        planned = ask(pool, wire.PlanTask(str(other)))
    assert not isinstance(planned, WorkerLost)
    if pool.confinement["landlock"].startswith("absent"):
        pytest.skip("this kernel has no Landlock")
    assert isinstance(planned, wire.Planned)
    assert [problem.code for problem in planned.problems] == [ProblemCode.CANNOT_OPEN]
