"""Whatever is written into a store is read from it again, in every generation and encoding."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from builders.pst import Crypt, Person, PstBuilder, sent_mail
from contract.reader_contract import envelopes
from missent.model import Source, SourceKind
from missent.readers.pst.layout import ANSI, UNICODE, UNICODE_4K

LETTERS = "abcXYZ 019äßñÀ.,;:()[]{}!?-_'\"@/\\&%"
WIDE = LETTERS + "ЖωдשلあA語😀"
LABELS = some.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=20)
ADDRESSES = some.builds("{}.{}@{}.example.org".format, LABELS, LABELS, LABELS)
MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("crypt", Crypt)
@pytest.mark.parametrize("layout", [UNICODE, ANSI, UNICODE_4K], ids=lambda layout: layout.name)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=some.data())
def test_subjects_and_recipients_come_back_as_they_were_written(
    tmp_path: Path, layout: object, crypt: Crypt, data: some.DataObject
) -> None:
    letters = LETTERS if layout is ANSI else WIDE
    messages = data.draw(
        some.lists(
            some.tuples(some.text(letters, max_size=2500), some.lists(some.tuples(some.integers(1, 3), ADDRESSES), max_size=40)),
            min_size=1,
            max_size=5,
        )
    )
    path = tmp_path / "mail.pst"
    with PstBuilder(path, layout=layout, crypt=crypt) as builder:  # type: ignore[arg-type]
        for subject, people in messages:
            rows = [Person(kind, "Somebody", address, address) for kind, address in people]
            builder.message(builder.sent, sent_mail(f"[{subject}]", MONDAY), rows)
    found = envelopes(Source(SourceKind.PST, str(path), str(path)))
    assert [[(one.raw, one.field.value) for one in envelope.recipients] for envelope in found] == [
        [(f"Somebody <{address}>", ("to", "cc", "bcc")[kind - 1]) for kind, address in people] for _, people in messages
    ]
    assert [envelope.subject for envelope in found] == [" ".join(f"[{subject}]".split()) for subject, _ in messages]
