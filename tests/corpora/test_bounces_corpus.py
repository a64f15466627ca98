"""Reports that others collected: nearly all are seen, nearly all name the right person, and no ordinary mail is taken for one."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.silver import BOUNCES, CORPORA, message, reference, samples
from missent.delivery.recognise import recognise
from missent.model import DeliveryReport, Envelope, Outcome
from missent.readers.opening import open_source
from missent.readers.parts import take_apart
from missent.readers.walk import sources

pytestmark = pytest.mark.skipif(not BOUNCES.is_dir(), reason="the sample files of ../shared/corpora are not here")


@pytest.fixture(scope="module")
def reports() -> dict[Path, DeliveryReport | None]:
    return {path: recognise(take_apart(message(path))) for path in samples("bounce")}


def test_nearly_all_reports_are_seen(reports: dict[Path, DeliveryReport | None]) -> None:
    assert len(reports) == 433
    assert sum(report is not None for report in reports.values()) >= 0.97 * len(reports)


def test_nearly_all_name_the_right_recipient_and_hardly_any_a_wrong_one(reports: dict[Path, DeliveryReport | None]) -> None:
    outcome: Counter[str] = Counter()
    for path, report in reports.items():
        if wanted := reference(path):
            named = {fate.address for fate in report.fates} if report else set()
            outcome["right" if named & wanted else "wrong" if named else "none"] += 1
    assert outcome.total() == 405
    assert outcome["right"] >= 0.98 * 405
    assert outcome["wrong"] <= 0.01 * 405


def test_most_name_the_message_they_are_about(reports: dict[Path, DeliveryReport | None]) -> None:
    assert sum(bool(report and report.message_ids) for report in reports.values()) >= 345


@pytest.mark.parametrize(("kind", "count"), [("complaint", 13), ("answer", 8)])
def test_complaints_and_answers_of_absent_persons_are_no_reports(kind: str, count: int) -> None:
    paths = list(samples(kind))
    assert len(paths) == count
    assert [path.name for path in paths if recognise(take_apart(message(path)))] == []


def ordinary() -> Iterator[tuple[str, bytes]]:
    found, _, _ = sources(str(CORPORA / "mbox"))
    for source in found:
        with open_source(source) as reader:
            for item in (item for span in reader.spans() for item in reader.envelopes(span)):
                if isinstance(item, Envelope):
                    yield item.locator.key, reader.message(item.locator).raw


def test_no_ordinary_mail_is_taken_for_a_report() -> None:
    kinds: Counter[str] = Counter()
    for key, raw in ordinary():
        is_sent = "Enron" in key
        report = recognise(take_apart(raw))
        assert not (is_sent and report), key
        kinds["sent"] += is_sent
        if report is not None:
            kinds["receipts" if report.fates[0].outcome is Outcome.READ else "bounces"] += 1
    # The samples hold reports, too: these were read, and each is one.
    assert kinds == {"sent": 1586, "bounces": 17, "receipts": 3}
