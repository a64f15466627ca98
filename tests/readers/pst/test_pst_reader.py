"""A PST is a source like any other, in every generation and encoding of the format."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builders.pst import Crypt, Person, PstBuilder, sent_mail
from contract.reader_contract import ReaderContract, Sample, envelopes, problems
from missent.model import Envelope, Source, SourceKind
from missent.readers.pst.layout import ANSI, UNICODE, UNICODE_4K, Layout

MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)


def source_of(path: Path) -> Source:
    status = path.stat()
    return Source(SourceKind.PST, str(path), str(path), status.st_size, status.st_mtime_ns)


def people(*addresses: str) -> list[Person]:
    return [Person(1 + number % 3, f"Name {number}", address, address) for number, address in enumerate(addresses)]


@pytest.mark.parametrize("crypt", Crypt)
@pytest.mark.parametrize("layout", [UNICODE, ANSI, UNICODE_4K], ids=lambda layout: layout.name)
class TestPst(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path, layout: Layout, crypt: Crypt) -> Sample:
        path = tmp_path / "mail.pst"
        recipients = [[f"a{number}@navy.mil", f"b{number}@example.org", "c@navy.ml"][: number % 3 + 1] for number in range(7)]
        with PstBuilder(path, layout=layout, crypt=crypt) as builder:
            inside = builder.folder("Sent in 2020", builder.folder("Archive"))
            for number, written in enumerate(recipients):
                folder = inside if number % 2 else builder.sent
                builder.message(folder, sent_mail(f"Subject {number}", MONDAY), people(*written))

        def lose_first() -> None:
            with PstBuilder(path, layout=layout, crypt=crypt) as builder:
                builder.message(builder.sent, sent_mail("Another", MONDAY + timedelta(days=1)), people("x@example.net"))

        return Sample(source_of(path), recipients, lose_first)


def written(tmp_path: Path, *rows: Person, layout: Layout = UNICODE, **more: object) -> Envelope:
    """Give the envelope of one message with these recipients."""
    path = tmp_path / "one.pst"
    with PstBuilder(path, layout=layout) as builder:
        builder.message(builder.sent, sent_mail("One", MONDAY) | more, rows)  # type: ignore[operator]
    (envelope,) = envelopes(source_of(path))
    assert problems(source_of(path)) == []
    return envelope
