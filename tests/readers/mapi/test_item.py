"""The envelope that an item's properties make."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.msg import BCC, exchange, smtp
from missent.model import Envelope, Evidence, Field, Folder, FolderRole, Mark, MessageState, Origin, Problem, ProblemCode
from missent.readers.mapi import tags
from missent.readers.mapi.item import ItemReader
from missent.readers.mapi.values import Value, codec_for, seconds_of, text_of

SUBMITTED = (1_709_631_000 + 11_644_473_600) * 10_000_000  # 2024-03-05 09:30 UTC
CAME_IN = "Received: from a.example by b.example\r\nFrom: Dirk <dirk@example.com>\r\nTo: Own <own@example.org>\r\n"


def read(
    item: Mapping[int, Value], rows: Sequence[Mapping[int, Value]] = (), role: FolderRole = FolderRole.OTHER
) -> tuple[Envelope, list[Problem]]:
    envelope, *problems = ItemReader("/mail.pst", Folder("x", role)).read("1", 10, item, rows)
    assert isinstance(envelope, Envelope)
    return envelope, [problem for problem in problems if isinstance(problem, Problem)]


def specs(envelope: Envelope) -> list[tuple[Field, str]]:
    return [(one.field, one.address.addr_spec if one.address else f"?{one.raw}") for one in envelope.recipients]


@pytest.mark.parametrize(
    ("item", "sign", "state"),
    [
        ({tags.SENT_MAIL_ENTRY_ID: b"\1"}, Evidence.SENT_ACCOUNT, MessageState.SENT),
        ({tags.PRIMARY_SEND_ACCOUNT: "account"}, Evidence.SENT_ACCOUNT, MessageState.SENT),
        ({tags.MESSAGE_FLAGS: 0x09, tags.SENT_MAIL_ENTRY_ID: b"\1"}, Evidence.FLAG_UNSENT, MessageState.DRAFT),
        ({tags.RECEIVED_BY_NAME: "Own"}, Evidence.TRACE, MessageState.RECEIVED),
        ({tags.TRANSPORT_MESSAGE_HEADERS: CAME_IN}, Evidence.TRACE, MessageState.RECEIVED),
        ({tags.TRANSPORT_MESSAGE_HEADERS: 1}, Evidence.TRACE, MessageState.RECEIVED),
        ({tags.CLIENT_SUBMIT_TIME: SUBMITTED}, Evidence.SUBMIT_TIME, MessageState.UNKNOWN),
    ],
    ids=["sent items", "account", "unsent", "received by", "transport headers", "headers not read", "submit time"],
)
def test_the_signs_tell_which_way_a_message_went(item: Mapping[int, Value], sign: Evidence, state: MessageState) -> None:
    envelope, _ = read(item)
    assert sign in envelope.evidence
    assert envelope.state is state


def test_a_sent_folder_is_a_sign_too() -> None:
    assert read({}, role=FolderRole.SENT)[0].state is MessageState.SENT


def test_headers_written_without_a_journey_are_no_trace() -> None:
    assert (
        Evidence.TRACE not in read({tags.TRANSPORT_MESSAGE_HEADERS: "From: own@example.org\r\nTo: a@example.com\r\n"})[0].evidence
    )


def test_the_subject_loses_the_bytes_that_count_its_prefix() -> None:
    assert read({tags.SUBJECT: "\x01\x05Re: Hello"})[0].subject == "Re: Hello"
    assert read({tags.SUBJECT: "\x01\x01Hello"})[0].subject == "Hello"


def test_the_message_id_gets_its_brackets_and_nothing_is_made_up_for_one() -> None:
    assert read({tags.INTERNET_MESSAGE_ID: "a@example.org"})[0].message_id == "<a@example.org>"
    assert read({tags.INTERNET_MESSAGE_ID: " <a@example.org>"})[0].message_id == "<a@example.org>"


def test_what_an_item_answers_is_its_property_or_else_in_its_header() -> None:
    header = {tags.TRANSPORT_MESSAGE_HEADERS: "From: a@example.org\r\nIn-Reply-To: <b@example.org>\r\n\r\n"}
    assert read(header)[0].in_reply_to == "<b@example.org>"
    assert read(header | {tags.IN_REPLY_TO_ID: "c@example.org"})[0].in_reply_to == "<c@example.org>"
    assert read({})[0].in_reply_to == ""
    assert read({})[0].message_id == ""


def test_the_sender_is_whom_it_is_from_and_found_like_a_recipient() -> None:
    item = {tags.SENT_REPRESENTING_EMAIL_ADDRESS: "/o=x/cn=own", tags.SENT_REPRESENTING_SMTP_ADDRESS: "own@example.org"}
    envelope, _ = read(item | {tags.SENDER_EMAIL_ADDRESS: "secretary@example.org"})
    assert envelope.sender is not None
    assert envelope.sender.addr_spec == "own@example.org"


def test_the_table_is_told_with_its_blind_copies() -> None:
    item = {tags.DISPLAY_TO: "Anna", tags.TRANSPORT_MESSAGE_HEADERS: "To: Anna <anna@navy.mil>\r\n"}
    envelope, _ = read(item, [smtp("anna@navy.mil", "Anna"), smtp("bert@navy.ml", "Bert", BCC)])
    assert specs(envelope) == [(Field.TO, "anna@navy.mil"), (Field.BCC, "bert@navy.ml")]


def test_a_name_without_address_is_found_in_the_transport_headers() -> None:
    headers = "To: Anna <anna@navy.ml>, Bert <bert@example.com>\r\n"
    envelope, _ = read({tags.TRANSPORT_MESSAGE_HEADERS: headers}, [exchange("/o=x/cn=anna", "Anna")])
    assert specs(envelope) == [(Field.TO, "anna@navy.ml")]
    assert envelope.recipients[0].origin is Origin.TRANSPORT_HEADER


def test_whom_the_message_names_and_the_table_lost_is_not_lost() -> None:
    item = {
        tags.DISPLAY_TO: "Anna; bert@navy.ml; Miller; Carla",
        tags.DISPLAY_CC: "undisclosed-recipients:;",
        tags.TRANSPORT_MESSAGE_HEADERS: "To: Anna <anna@navy.ml>\r\n",
    }
    envelope, _ = read(item, [smtp("carla@example.com", "Miller; Carla")])
    assert specs(envelope) == [(Field.TO, "carla@example.com"), (Field.TO, "anna@navy.ml"), (Field.TO, "bert@navy.ml")]


def test_names_alone_are_kept_unresolved() -> None:
    envelope, _ = read({tags.DISPLAY_TO: "Anna; Bert"})
    assert specs(envelope) == [(Field.TO, "?Anna"), (Field.TO, "?Bert")]


def test_a_damaged_address_is_told() -> None:
    _, problems = read({}, [{0x3001: "Anna", 0x3003: "anna@navy@ml@"}])
    assert [problem.code for problem in problems] == [ProblemCode.RECIPIENT_UNREADABLE]


def test_an_address_with_hidden_characters_is_read_without_them_and_told() -> None:
    envelope, (problem,) = read({tags.SUBJECT: "a\u202eb"}, [{0x3001: "Anna", 0x3003: "anna@na\u200bvy.ml\0"}])
    assert (specs(envelope), envelope.subject) == ([(Field.TO, "anna@navy.ml")], "a\u202eb")
    assert (problem.code, problem.detail) == (ProblemCode.HIDDEN_CHARACTERS, "Anna <anna@na\u200bvy.ml>")


def test_mail_of_a_list_counts_for_no_habit() -> None:
    assert Mark.AUTOMATIC in read({tags.TRANSPORT_MESSAGE_HEADERS: "List-Id: <a.example.com>\r\n"})[0].marks


def test_the_time_is_that_of_submission_with_the_offset_that_the_headers_tell() -> None:
    headers = "Date: Tue, 5 Mar 2024 10:30:00 +0100\r\n"
    envelope, _ = read({tags.CLIENT_SUBMIT_TIME: SUBMITTED, tags.TRANSPORT_MESSAGE_HEADERS: headers})
    assert (envelope.sent_at, envelope.utc_offset) == (1_709_631_000, 60)
    assert read({tags.TRANSPORT_MESSAGE_HEADERS: headers})[0].sent_at == 1_709_631_000
    assert read({tags.MESSAGE_DELIVERY_TIME: SUBMITTED})[0].sent_at == 1_709_631_000


@pytest.mark.parametrize("filetime", [None, 0, -1, 2**64 - 1, "x", b"x"])
def test_a_time_that_no_clock_showed_is_none(filetime: Value | None) -> None:
    assert seconds_of(filetime) is None


@pytest.mark.parametrize(
    ("pages", "codec"),
    [
        ({}, "cp1252"),
        ({tags.MESSAGE_CODE_PAGE: 1251, tags.MESSAGE_LOCALE_ID: 1031}, "cp1251"),
        ({tags.MESSAGE_LOCALE_ID: 1041, tags.INTERNET_CODE_PAGE: 50220}, "cp932"),
        ({tags.MESSAGE_LOCALE_ID: 1028}, "cp950"),
        ({tags.MESSAGE_LOCALE_ID: 1031, tags.INTERNET_CODE_PAGE: 65001}, "cp1252"),
        ({tags.INTERNET_CODE_PAGE: 65001}, "utf-8"),
        ({tags.INTERNET_CODE_PAGE: 1200}, "cp1252"),
        ({tags.INTERNET_CODE_PAGE: 28598}, "iso8859-8"),
        ({tags.MESSAGE_CODE_PAGE: 4_000_000_000}, "cp1252"),
    ],
)
def test_text_of_eight_bits_is_read_in_the_code_page_of_its_writer(pages: dict[int, Value], codec: str) -> None:
    assert codec_for(pages) == codec


def test_text_ends_at_its_first_nul() -> None:
    assert text_of(0x1F, "Anna\0x".encode("utf-16-le")) == "Anna"
    assert text_of(0x1E, b"Gr\xfc\xdfe\0") == "Grüße"


def test_wide_text_that_calls_itself_narrow_is_read_as_what_it_is() -> None:
    assert text_of(0x1E, "Grüße".encode("utf-16-le")) == "Grüße"
    assert text_of(0x1E, b"T\0") == "T"


VALUES = st.one_of(st.text(max_size=80), st.binary(max_size=80), st.integers(0, 2**64))


@given(
    st.dictionaries(st.sampled_from(sorted(tags.HEADLINE)), VALUES),
    st.lists(st.dictionaries(st.sampled_from(sorted(tags.ROW)), VALUES), max_size=3),
)
def test_nothing_raises_whatever_the_properties_hold(item: dict[int, Value], rows: list[dict[int, Value]]) -> None:
    read(item, rows)
