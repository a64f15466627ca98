"""An e-mail derived from properties holds every recipient, for our own reading and for the library's."""

import email
import email.policy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.model import Address, Attachment, Envelope, Field, Folder, FolderRole, Locator, MessageState, Origin, Recipient
from missent.readers import derived as derived_module
from missent.readers.derived import Enclosure, derived_eml, derived_message
from missent.readers.headers import HeaderReader, header_end

ENVELOPE = Envelope(
    Locator("/a.pst", "Sent", "1"), "<a@example.org>", 1_709_631_000, 60, Address("Own", "own", "example.org", "own@example.org"),
    (), "Hello", 10, MessageState.SENT,
)  # fmt: skip


def to(local_part: str, domain: str, name: str = "", field: Field = Field.TO) -> Recipient:
    return Recipient(field, Address(name, local_part, domain, f"{local_part}@{domain}"), "", Origin.RECIPIENT_TABLE)


def parsed(raw: bytes) -> Envelope:
    text = b"\n" + raw
    (envelope,) = HeaderReader("/a.eml", Folder("", FolderRole.OTHER)).read("a", len(raw), text[: header_end(text)])
    assert isinstance(envelope, Envelope)
    return envelope


FIELDS = [field for field in Field if field is not Field.AUTOCOMPLETE]
LOCAL_PARTS = st.one_of(
    st.from_regex(r"[A-Za-z0-9!#$%&'*+=^_{|}~-]{1,40}(\.[A-Za-z0-9_-]{1,20}){0,2}", fullmatch=True).filter(
        lambda local: not local.lower().startswith("imcea") and local[0] not in "'" and local[-1] not in "'"
    ),
    st.sampled_from(["ärger", "用户", "o'brien", "a+b", "first.last"]),
)
DOMAINS = st.sampled_from(["navy.ml", "example.com", "xn--mnchen-3ya.example", "mail.example.org"])
NAMES = st.one_of(
    st.just(""),
    st.text(max_size=120),
    st.sampled_from(['Müller, Anna "A"', "a@b.example", "=?utf-8?q?x?=", "Anna\r\nBcc: x@evil.example", "x" * 300, "<>,;:"]),
)
RECIPIENTS = st.lists(st.builds(to, LOCAL_PARTS, DOMAINS, NAMES, st.sampled_from(FIELDS)), max_size=8)


@given(RECIPIENTS)
def test_our_own_reading_finds_every_recipient_in_its_field(recipients: list[Recipient]) -> None:
    envelope = replace(ENVELOPE, recipients=tuple(recipients))
    raw = derived_eml(envelope, "Hello", [])
    found = sorted((one.field, one.address.addr_spec) for one in parsed(raw).recipients if one.address)
    assert found == sorted((one.field, one.address.addr_spec) for one in recipients if one.address)
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))


@given(RECIPIENTS)
def test_the_librarys_parser_finds_every_recipient_in_its_field(recipients: list[Recipient]) -> None:
    raw = derived_eml(replace(ENVELOPE, recipients=tuple(recipients)), "Hello", [])
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for field in FIELDS:
        wanted = [one.address.addr_spec for one in recipients if one.field is field and one.address]
        if all(name.isascii() for name in wanted):
            assert [one.addr_spec for value in message.get_all(field.value, []) for one in value.addresses] == wanted


@given(st.text(max_size=300), st.text(max_size=2000))
def test_subject_and_body_are_what_they_were_and_no_field_is_smuggled_in(subject: str, body: str) -> None:
    raw = derived_eml(replace(ENVELOPE, subject=subject), body, [])
    message = email.message_from_bytes(raw)
    assert set(message.keys()) == {
        "X-Missent-Derived", "From", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    }  # fmt: skip
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode("utf-8", "replace").split() == body.encode("utf-8", "replace").decode().split()


def test_the_rest_of_the_envelope_comes_back_too() -> None:
    envelope = parsed(derived_eml(replace(ENVELOPE, subject="Grüße aus Köln " * 20), "", []))
    assert (envelope.subject, envelope.message_id) == (("Grüße aus Köln " * 20).strip(), "<a@example.org>")
    assert (envelope.sent_at, envelope.utc_offset, envelope.sender) == (ENVELOPE.sent_at, 60, ENVELOPE.sender)


def test_whom_nobody_can_resolve_is_named_in_a_field_of_its_own() -> None:
    unresolved = Recipient(Field.CC, None, "Anna </o=x/cn=anna>", Origin.RECIPIENT_TABLE)
    message = derived_message(replace(ENVELOPE, recipients=(unresolved,)), "", [])
    assert ("X-Missent-Unresolved", "Cc: Anna </o=x/cn=anna>") in message.headers
    assert parsed(message.raw).recipients == ()


def test_the_same_message_gives_the_same_bytes_and_says_what_it_is() -> None:
    enclosures = [Enclosure(Attachment("plan.pdf", "application/pdf", 3), b"abc")]
    one, other = (derived_message(ENVELOPE, "Hello", enclosures, [("Source-SHA256", "00ff")]) for _ in range(2))
    assert one == other
    assert one.derived
    assert ("X-Missent-Source-SHA256", "00ff") in one.headers


@pytest.mark.parametrize("name", ["plan.pdf", "plän 1.pdf", "../../etc/passwd", 'a"b\r\nX-Evil: 1', "x" * 500])
def test_attachments_are_carried_with_their_names(name: str) -> None:
    content = bytes(range(256)) * 20
    raw = derived_eml(ENVELOPE, "Hello", [Enclosure(Attachment(name, "application/pdf", len(content)), content)])
    message = email.message_from_bytes(raw, policy=email.policy.default)
    (attachment,) = message.iter_attachments()
    assert attachment.get_content() == content
    assert "X-Evil" not in message
    assert str(attachment.get_filename()).split() == name.split()


@pytest.mark.parametrize("content_type", ["message/rfc822", "multipart/mixed", "x", "text/html; charset=x\r\nX-Evil: 1"])
def test_an_attachment_is_a_file_whatever_it_calls_itself(content_type: str) -> None:
    raw = derived_eml(ENVELOPE, "", [Enclosure(Attachment("a", content_type, 1), b"a")])
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert [part.get_content_type() for part in message.iter_attachments()] == ["application/octet-stream"]
    assert b"X-Evil" not in raw


def test_what_there_is_no_room_for_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(derived_module, "CARRIED", 10)
    files = [Enclosure(Attachment(name, "", 6), data) for name, data in (("a", b"aaaaaa"), ("b", b"bbbbbb"), ("c", None))]
    message = email.message_from_bytes(derived_eml(ENVELOPE, "", files), policy=email.policy.default)
    assert [part.get_filename() for part in message.iter_attachments()] == ["a"]
    assert message.get_all("X-Missent-Not-Carried") == ["b", "c"]


def test_a_body_past_the_cap_is_cut_for_showing_and_whole_in_the_bytes() -> None:
    message = derived_message(ENVELOPE, "é" * 150_000, [])
    assert message.body_cut
    assert len(message.body) == 100_000
    whole = email.message_from_bytes(message.raw).get_payload(decode=True)
    assert whole == ("é" * 150_000).encode()


@pytest.mark.parametrize("sent_at", [None, -(10**12), 10**12])
def test_a_date_that_no_calendar_has_is_left_out(sent_at: int | None) -> None:
    assert b"\nDate:" not in derived_eml(replace(ENVELOPE, sent_at=sent_at), "", [])


def test_whom_autocomplete_knows_is_never_in_an_address_field() -> None:
    message = derived_message(replace(ENVELOPE, recipients=(to("anna", "navy.ml", field=Field.AUTOCOMPLETE),)), "", [])
    assert ("X-Missent-Autocomplete", "anna@navy.ml") in message.headers
    assert parsed(message.raw).recipients == ()
