"""What every Reader promises. A format's tests inherit `ReaderContract` and give it a sample of their own."""

import hashlib
import pickle
import random
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from missent.errors import MessageGone, ReadError
from missent.model import Envelope, Problem, Source, Span
from missent.readers.columns import Columns
from missent.readers.opening import open_source
from missent.readers.reader import Filler
from missent.scan.packing import pack

DECLARED = (OSError, ValueError, LookupError, UnicodeError, ReadError)


@dataclass(frozen=True, slots=True)
class Sample:
    """Hold a source whose content is known: the addr-specs of each message, in any order, and how to lose one message."""

    source: Source
    recipients: list[list[str]]
    lose_first: Callable[[], None]


def halves(span: Span) -> list[Span]:
    """Cut a span in two, as is done to find the message that a reader cannot bear."""
    if span.names:
        middle = len(span.names) // 2
        return [
            replace(span, stop=span.start + middle, names=span.names[:middle]),
            replace(span, start=span.start + middle, names=span.names[middle:]),
        ]
    middle = (span.start + span.stop) // 2
    return [replace(span, stop=middle), replace(span, start=middle)]


def read(source: Source) -> list[Envelope | Problem]:
    """Read a whole source."""
    with open_source(source) as reader:
        return [item for span in reader.spans() for item in reader.envelopes(span)]


def envelopes(source: Source) -> list[Envelope]:
    return [item for item in read(source) if isinstance(item, Envelope)]


def problems(source: Source) -> list[Problem]:
    return [item for item in read(source) if isinstance(item, Problem)]


def addresses(envelope: Envelope) -> list[str]:
    return [recipient.address.addr_spec for recipient in envelope.recipients if recipient.address]


class ReaderContract(ABC):
    """The tests; `sample` must hold at least three messages."""

    @pytest.fixture
    @abstractmethod
    def sample(self, tmp_path: Path) -> Sample: ...

    def test_the_spans_hold_every_message_once(self, sample: Sample) -> None:
        found = envelopes(sample.source)
        assert sorted(map(addresses, found)) == sorted(sample.recipients)
        assert len({envelope.locator for envelope in found}) == len(found)

    def test_a_span_read_again_yields_the_same(self, sample: Sample) -> None:
        assert read(sample.source) == read(sample.source)

    def test_a_span_cut_in_two_and_two_again_yields_the_same_messages(self, sample: Sample) -> None:
        with open_source(sample.source) as reader:
            for span in reader.spans():
                whole = list(reader.envelopes(span))
                quarters = [quarter for half in halves(span) for quarter in halves(half)]
                assert [item for quarter in quarters for item in reader.envelopes(quarter)] == whole

    def test_columns_are_filled_with_what_the_envelopes_hold(self, sample: Sample) -> None:
        with open_source(sample.source) as reader:
            if not isinstance(reader, Filler):
                pytest.skip("this reader makes Envelopes only")
            for span in reader.spans():
                columns = Columns()
                assert pack(reader.fill(span, columns), columns) == pack(reader.envelopes(span))

    def test_spans_and_what_they_yield_can_go_to_another_process(self, sample: Sample) -> None:
        with open_source(sample.source) as reader:
            spans = list(reader.spans())
            assert pickle.loads(pickle.dumps(spans)) == spans
        found = read(sample.source)
        assert pickle.loads(pickle.dumps(found)) == found

    def test_every_span_and_message_names_a_listed_folder_of_this_source(self, sample: Sample) -> None:
        with open_source(sample.source) as reader:
            folders = reader.folders()
            assert {span.folder.path for span in reader.spans()} <= {folder.path for folder in folders}
            assert len({folder.path for folder in folders}) == len(folders)
        for envelope in envelopes(sample.source):
            assert envelope.locator.source == sample.source.location
            assert envelope.locator.folder in {folder.path for folder in folders}

    def test_a_message_is_found_again_by_its_locator(self, sample: Sample) -> None:
        with open_source(sample.source) as reader:
            for envelope in envelopes(sample.source):
                message = reader.message(envelope.locator)
                assert message.locator == envelope.locator
                assert message.sha256 == hashlib.sha256(message.raw).hexdigest()
                assert ("Subject", envelope.subject) in message.headers
                shown = " ".join(value for _, value in message.headers)
                assert all(address in shown for address in addresses(envelope))

    def test_a_message_that_is_lost_is_told_as_gone(self, sample: Sample) -> None:
        locators = [envelope.locator for envelope in envelopes(sample.source)]
        sample.lose_first()
        with open_source(sample.source) as reader:
            gone = 0
            for locator in locators:
                try:
                    reader.message(locator)
                except MessageGone:
                    gone += 1
        assert gone >= 1

    def test_a_key_from_a_foreign_hand_opens_nothing(self, sample: Sample) -> None:
        locator = envelopes(sample.source)[0].locator
        with open_source(sample.source) as reader:
            for key in ("", "../../etc/passwd", "/etc/passwd", "0+99999999999", "-1+5", "x", "9" * 400, "a\0b"):
                with pytest.raises(MessageGone):
                    reader.message(replace(locator, key=key))

    def test_reading_changes_nothing_on_the_disk(self, sample: Sample, tmp_path: Path) -> None:
        def state() -> dict[Path, tuple[int, bytes]]:
            return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.rglob("*") if path.is_file()}

        before = state()
        with open_source(sample.source) as reader:
            for envelope in envelopes(sample.source):
                reader.message(envelope.locator)
        assert state() == before

    def test_damage_anywhere_raises_nothing_undeclared(self, sample: Sample, tmp_path: Path) -> None:
        chance = random.Random(5322)
        files = sorted(path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size)
        for _ in range(40):
            path = chance.choice(files)
            whole = path.read_bytes()
            hurt = bytearray(whole)
            for _ in range(chance.randrange(1, 6)):
                place = chance.randrange(len(hurt))
                hurt[place : place + chance.randrange(8)] = chance.randbytes(chance.randrange(8))
            path.write_bytes(hurt)
            try:
                for item in read(sample.source):
                    if isinstance(item, Envelope):
                        with open_source(sample.source) as reader:
                            reader.message(item.locator)
            except DECLARED:
                pass
            path.write_bytes(whole)
