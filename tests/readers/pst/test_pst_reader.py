"""A PST is a source like any other, in every generation and encoding of the format."""

import email
import email.policy
import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builders.pst import Attached, Crypt, Person, PstBuilder, in_directory, one_off, sent_mail
from builders.pst_heaps import Property
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, problems
from missent.errors import MessageGone
from missent.model import Envelope, Evidence, Field, FolderRole, MessageState, Origin, ProblemCode, Source, SourceKind
from missent.readers.mapi import tags
from missent.readers.opening import open_source
from missent.readers.pst.layout import ANSI, UNICODE, UNICODE_4K, Layout
from missent.readers.walk import sources

MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)


def source_of(path: Path) -> Source:
    status = path.stat()
    return Source(SourceKind.PST, str(path), str(path), status.st_size, status.st_mtime_ns)


def rtf(text: str) -> bytes:
    """Wrap RTF as PidTagRtfCompressed does when it does not compress ([MS-OXRTFCP] 2.1.3.1.1)."""
    return struct.pack("<IIII", len(text) + 12, len(text), 0x414C454D, 0) + text.encode("ascii")


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


def written(tmp_path: Path, *rows: Person, layout: Layout = UNICODE) -> Envelope:
    """Give the envelope of one message with these recipients."""
    path = tmp_path / "one.pst"
    with PstBuilder(path, layout=layout) as builder:
        builder.message(builder.sent, sent_mail("One", MONDAY), rows)
    (envelope,) = envelopes(source_of(path))
    assert problems(source_of(path)) == []
    return envelope


def test_recipients_are_of_the_field_that_their_row_says(tmp_path: Path) -> None:
    envelope = written(
        tmp_path,
        Person(0, "Pat", "pat@navy.mil"),
        Person(1, "To", "to@navy.mil"),
        Person(2, "Copy", "cc@navy.ml"),
        Person(3, "Blind", "bcc@example.org"),
        Person(0x10000001, "Flagged", "flagged@example.org"),
    )
    assert [(one.field, one.address and one.address.addr_spec) for one in envelope.recipients] == [
        (Field.TO, "to@navy.mil"),
        (Field.CC, "cc@navy.ml"),
        (Field.BCC, "bcc@example.org"),
        (Field.TO, "flagged@example.org"),
    ]


X500 = "/o=Example/ou=First/cn=Recipients/cn=kim"


@pytest.mark.parametrize(
    ("row", "address", "origin"),
    [
        (Person(1, "Kim", "kim@navy.mil", X500, "EX"), "kim@navy.mil", Origin.RECIPIENT_TABLE),
        (Person(1, "Kim", "", "kim@navy.ml"), "kim@navy.ml", Origin.RECIPIENT_TABLE),
        (Person(1, "Kim", entry_id=one_off("Kim", "kim@navy.ml")), "kim@navy.ml", Origin.ONE_OFF),
        (Person(1, "'kim@navy.ml'"), "kim@navy.ml", Origin.DISPLAY_NAME),
        (Person(1, "Kim", "", X500, "EX"), None, Origin.RECIPIENT_TABLE),
        (Person(1, "Kim"), None, Origin.RECIPIENT_TABLE),
    ],
    ids=["smtp", "address", "one-off", "name", "unresolved", "nothing"],
)
def test_an_address_is_taken_from_whatever_column_holds_it(
    tmp_path: Path, row: Person, address: str | None, origin: Origin
) -> None:
    (recipient,) = written(tmp_path, row).recipients
    assert (recipient.address and recipient.address.addr_spec, recipient.origin) == (address, origin)


def test_an_x500_name_is_looked_up_in_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        builder.message(builder.sent, sent_mail("Unknown here", MONDAY), [Person(1, "Kim", "", "", "EX", in_directory(X500))])
        builder.message(
            builder.folder("Old"), sent_mail("Known", MONDAY), [Person(2, "Kim B", "kim@navy.mil", X500.upper(), "EX")]
        )
    (recipient,) = envelopes(source_of(path))[0].recipients
    assert recipient.address is not None
    assert recipient.address.addr_spec == "kim@navy.mil"
    assert recipient.origin is Origin.X500_MAP


def test_recipients_of_a_message_inside_a_message_are_not_the_outer_ones(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    inner = Attached("Inner", properties=sent_mail("Inner", MONDAY), people=people("inner@navy.ml"))
    with PstBuilder(path) as builder:
        builder.message(builder.sent, sent_mail("Outer", MONDAY), people("outer@navy.mil"), [inner])
    (envelope,) = envelopes(source_of(path))
    assert addresses(envelope) == ["outer@navy.mil"]


@pytest.mark.parametrize("layout", [UNICODE, ANSI, UNICODE_4K], ids=lambda layout: layout.name)
def test_hundreds_of_recipients_and_long_values_are_read_whole(tmp_path: Path, layout: Layout) -> None:
    names = [f"somebody.number.{number}@department-{number % 7}.example.org" for number in range(900)]
    long = {tags.DISPLAY_TO: "; ".join(names), tags.BODY: "x" * 50_000, tags.SUBJECT: "s" * 1500}
    envelope = written(tmp_path, *(Person(1, name, name, name) for name in names), layout=layout)
    assert addresses(envelope) == names
    path = tmp_path / "long.pst"
    with PstBuilder(path, layout=layout) as builder:
        builder.message(builder.sent, sent_mail("", MONDAY) | long, [Person(1, name, name, name) for name in names])
    (envelope,) = envelopes(source_of(path))
    assert envelope.subject == "s" * 1500
    assert addresses(envelope) == names


def test_an_envelope_says_when_what_and_by_whom(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    properties = sent_mail("\x01\x04RE: Grüße aus Köln", MONDAY) | {tags.INTERNET_MESSAGE_ID: "<1@navy.mil>", 0x0E08: 4321}
    with PstBuilder(path) as builder:
        builder.message(builder.sent, properties, people("a@navy.mil"))
    (envelope,) = envelopes(source_of(path))
    assert envelope.subject == "RE: Grüße aus Köln"
    assert envelope.sent_at == round(MONDAY.timestamp())
    assert envelope.message_id == "<1@navy.mil>"
    assert envelope.size == 4321
    assert envelope.sender is not None
    assert envelope.sender.addr_spec == "pat@navy.mil"


def test_the_store_says_which_folder_is_the_sent_one_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path, sent=False) as builder:
        builder.sent = builder.folder("Korrespondenz")
        inside = builder.folder("2019", builder.sent)
        drafts = builder.folder("Pisma")
        builder.store[0x36D7] = builder.entry_id(drafts)
        for folder in (builder.sent, inside, drafts, builder.deleted):
            builder.message(folder, sent_mail("One", MONDAY), people("a@navy.mil"))
    with open_source(source_of(path)) as reader:
        roles = {folder.path: folder.role for folder in reader.folders()}
    assert roles["Korrespondenz"] is FolderRole.SENT
    assert roles["Korrespondenz/2019"] is FolderRole.SENT
    assert roles["Pisma"] is FolderRole.DRAFTS
    assert roles["Deleted Items"] is FolderRole.TRASH
    states = {envelope.locator.folder: envelope.state for envelope in envelopes(source_of(path))}
    assert states["Korrespondenz/2019"] is MessageState.SENT
    assert states["Pisma"] is MessageState.DRAFT


@pytest.mark.parametrize(
    ("properties", "state", "sign"),
    [
        ({tags.SENT_MAIL_ENTRY_ID: b"x" * 24}, MessageState.SENT, Evidence.SENT_ACCOUNT),
        ({tags.PRIMARY_SEND_ACCOUNT: "account"}, MessageState.SENT, Evidence.SENT_ACCOUNT),
        ({tags.TRANSPORT_MESSAGE_HEADERS: "Received: from a by b\r\n"}, MessageState.RECEIVED, Evidence.TRACE),
        ({tags.RECEIVED_BY_NAME: "Pat"}, MessageState.RECEIVED, Evidence.TRACE),
        ({tags.MESSAGE_FLAGS: 0x9}, MessageState.DRAFT, Evidence.FLAG_UNSENT),
        ({}, MessageState.UNKNOWN, Evidence.SUBMIT_TIME),
    ],
    ids=["sent-mail id", "account", "transport headers", "received by", "unsent", "nothing"],
)
def test_properties_say_which_way_a_message_went(
    tmp_path: Path, properties: dict[int, Property], state: MessageState, sign: Evidence
) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        builder.message(builder.folder("Project"), sent_mail("One", MONDAY) | properties, people("a@navy.mil"))
    (envelope,) = envelopes(source_of(path))
    assert envelope.state is state
    assert sign in envelope.evidence


def test_what_the_table_lacks_is_found_in_the_transport_headers(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    headers = "From: pat@navy.mil\r\nTo: Kim <kim@navy.ml>\r\n\r\n"
    with PstBuilder(path) as builder:
        properties = sent_mail("Old", MONDAY) | {tags.TRANSPORT_MESSAGE_HEADERS: headers, tags.DISPLAY_TO: "Kim"}
        builder.message(builder.sent, properties, table=False)
    (envelope,) = envelopes(source_of(path))
    assert addresses(envelope) == ["kim@navy.ml"]
    assert envelope.recipients[0].origin is Origin.TRANSPORT_HEADER


def test_a_message_is_opened_with_its_text_and_attachments_and_every_recipient(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    inner = Attached("Inner", properties=sent_mail("Inner", MONDAY), people=people("inner@navy.ml"))
    rows = [*people("a@navy.mil", "b@navy.ml", "c@example.org"), Person(1, "Ünal, Ö.", "u@example.net")]
    with PstBuilder(path, crypt=Crypt.CYCLIC) as builder:
        properties = sent_mail("Grüße", MONDAY) | {tags.BODY: "Füße " * 3000}
        builder.message(builder.sent, properties, rows, [Attached("report.pdf", b"%PDF" * 9000), inner])
    (envelope,) = envelopes(source_of(path))
    with open_source(source_of(path)) as reader:
        message = reader.message(envelope.locator)
    assert message.derived
    assert message.body.startswith("Füße Füße")
    assert [(one.name, one.size) for one in message.attachments] == [("report.pdf", 36_000), ("Inner", 1000)]
    parsed = email.message_from_bytes(message.raw, policy=email.policy.default)
    found = [address.addr_spec for field in ("to", "cc", "bcc") for address in parsed[field].addresses]
    assert sorted(found) == sorted(addresses(envelope))
    assert next(parsed.iter_attachments()).get_content() == b"%PDF" * 9000


@pytest.mark.parametrize(
    ("properties", "text"),
    [
        ({tags.BODY: "", tags.HTML: b"<p>Hello <b>there</b></p>"}, "Hello there"),
        ({tags.BODY: "", tags.RTF_COMPRESSED: rtf(r"{\rtf1\ansi Hello there\par}")}, "Hello there"),
    ],
    ids=["html", "rtf"],
)
def test_a_body_that_is_no_plain_text_is_shown_as_text(tmp_path: Path, properties: dict[int, Property], text: str) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        builder.message(builder.sent, sent_mail("One", MONDAY) | properties, people("a@navy.mil"))
    (envelope,) = envelopes(source_of(path))
    with open_source(source_of(path)) as reader:
        assert reader.message(envelope.locator).body.strip() == text


def nickname(name: str, address: str) -> bytes:
    """Make one row of a nickname cache: properties with their lengths and strings behind them."""
    texts = {tags.DISPLAY_NAME: name, tags.ADDRESS_TYPE: "SMTP", tags.EMAIL_ADDRESS: address}
    row = struct.pack("<I", len(texts))
    for tag, text in texts.items():
        data = text.encode("utf-16-le")
        row += struct.pack("<HHI8xI", 0x1F, tag, 0, len(data)) + data
    return row


def test_whom_outlook_offers_to_complete_is_known_and_is_no_message(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    stream = b"\x0d\xf0\xad\xba" + struct.pack("<III", 12, 0, 80)
    stream += b"".join(nickname(f"N {number}", f"n{number}@navy.ml") for number in range(80))
    with PstBuilder(path) as builder:
        inbox = builder.folder("Inbox")
        builder.hidden(inbox, {tags.MESSAGE_CLASS: "IPM.Configuration.Autocomplete", 0x7C09: stream})
        builder.hidden(inbox, {tags.MESSAGE_CLASS: "IPM.Microsoft.FolderDesign.NamedView"})
        builder.message(inbox, sent_mail("One", MONDAY), people("a@navy.mil"))
    offered = [one for one in envelopes(source_of(path)) if one.state is MessageState.AUTOCOMPLETE]
    assert [addresses(one) for one in offered] == [[f"n{number}@navy.ml"] for number in range(80)]
    assert {one.locator.folder for one in offered} == {"Inbox"}
    with open_source(source_of(path)) as reader:
        assert ("Bcc", "") not in reader.message(offered[3].locator).headers
        with pytest.raises(MessageGone):
            reader.message(replace(offered[3].locator, key="200024/99"))


def test_a_list_of_addresses_that_is_cut_short_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    stream = b"\x0d\xf0\xad\xba" + struct.pack("<III", 12, 0, 2) + nickname("N", "n@navy.ml")
    with PstBuilder(path) as builder:
        builder.hidden(builder.sent, {tags.MESSAGE_CLASS: "IPM.Configuration.Autocomplete", 0x7C09: stream})
    assert [addresses(one) for one in envelopes(source_of(path))] == [["n@navy.ml"]]
    assert [problem.code for problem in problems(source_of(path))] == [ProblemCode.DAMAGED]


def test_an_empty_store_has_no_messages_and_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path):
        pass
    assert envelopes(source_of(path)) == problems(source_of(path)) == []


def test_large_folders_are_cut_into_spans_whose_sizes_are_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("missent.readers.pst.reader.SPAN", 10)
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        for number in range(35):
            builder.message(builder.sent, sent_mail(f"{number}", MONDAY), people("a@navy.mil"))
    source = source_of(path)
    with open_source(source) as reader:
        spans = list(reader.spans())
    assert len(spans) > 3
    assert sum(span.size for span in spans) == source.size
    assert len(envelopes(source)) == 35


def test_a_store_is_found_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    with PstBuilder(tmp_path / "archive.old") as builder:
        builder.message(builder.sent, sent_mail("One", MONDAY), people("a@navy.mil"))
    found, skipped, told = sources(str(tmp_path))
    assert [(source.kind, Path(source.location).name) for source in found] == [(SourceKind.PST, "archive.old")]
    assert (skipped, told) == (0, [])
    assert [addresses(envelope) for envelope in envelopes(found[0])] == [["a@navy.mil"]]


def test_a_row_that_names_nobody_is_kept_as_unresolved(tmp_path: Path) -> None:
    envelope = written(tmp_path, Person(1, ""), Person(2, "Kim", "kim@navy.ml"))
    assert [one.address and one.address.addr_spec for one in envelope.recipients] == [None, "kim@navy.ml"]
