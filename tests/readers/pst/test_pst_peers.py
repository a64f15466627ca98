"""libpff and readpst find in the files that the tests write what was written: so our reader is not tested against itself."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders.pst import Attached, Crypt, Person, PstBuilder, sent_mail
from builders.pst_peers import by_libpff, by_readpst
from missent.model import Envelope, Field, Source, SourceKind
from missent.readers.mapi import tags
from missent.readers.opening import open_source
from missent.readers.pst.layout import ANSI, UNICODE, UNICODE_4K, Layout

MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)
NUMBERS = {Field.TO: 1, Field.CC: 2, Field.BCC: 3}


@pytest.fixture(
    params=[(layout, crypt) for layout in (UNICODE, ANSI, UNICODE_4K) for crypt in Crypt],
    ids=lambda one: f"{one[0].name} {one[1].name}",
)
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    layout, crypt = request.param
    return write(tmp_path / "mail.pst", layout, crypt)


def write(path: Path, layout: Layout, crypt: Crypt) -> Path:
    with PstBuilder(path, layout=layout, crypt=crypt) as builder:
        deep = builder.folder("Mai", builder.folder("Jahr 2019", builder.folder("Ablage für später")))
        for number in range(60):
            people = [
                Person(1, "To", f"to{number}@navy.mil", f"to{number}@navy.mil"),
                Person(2, "Çopy", f"cc{number}@navy.ml", "/o=Example/cn=Recipients/cn=copy", "EX"),
                Person(3, "Blind", f"bcc{number}@example.org", f"bcc{number}@example.org"),
            ] + [Person(1, f"Nr. {more}", f"n{more}@example.com", f"n{more}@example.com") for more in range(number * 3)]
            attached = [Attached("long.bin", bytes(range(256)) * 800)] if number % 20 == 0 else []
            if number == 7:
                inner = sent_mail("Inner", MONDAY)
                attached.append(Attached("Inner", properties=inner, people=[Person(1, "I", "inner@example.net")]))
            properties = sent_mail(f"Grüße {number}", MONDAY) | {tags.BODY: "Wörter " * number * 90}
            builder.message(deep if number % 3 else builder.sent, properties, people, attached)
    return path


def ours(path: Path) -> dict[int, tuple[str, list[tuple[int, str]]]]:
    with open_source(Source(SourceKind.PST, str(path), str(path))) as reader:
        found = [item for span in reader.spans() for item in reader.envelopes(span)]
    assert all(isinstance(item, Envelope) for item in found)
    return {
        int(item.locator.key, 16): (
            item.subject,
            sorted((NUMBERS[one.field], one.address.addr_spec if one.address else "") for one in item.recipients),
        )
        for item in found
        if isinstance(item, Envelope)
    }


def test_libpff_reads_the_same_recipients_of_the_same_messages(store: Path) -> None:
    theirs = {seen.nid: (seen.subject, sorted(seen.recipients)) for seen in by_libpff(store)}
    assert len(theirs) == 60
    assert ours(store) == theirs


def test_readpst_finds_as_many_messages(store: Path, tmp_path: Path) -> None:
    found = by_readpst(store, tmp_path / "readpst")
    if found is None:
        pytest.skip("readpst is not installed (package pst-utils)")
    assert found == len(ours(store)) == 60
