"""The mbox reader: every dialect, every trap that mail programs set, and the size that a file had when it was found."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from builders.mail import SENT_AT, mail, multipart
from builders.mbox import Dialect, mbox, write_mbox
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, halves, problems, read
from missent.errors import MessageGone
from missent.model import (
    Envelope,
    Evidence,
    Field,
    FolderRole,
    Mark,
    MessageState,
    Problem,
    ProblemCode,
    Source,
    SourceKind,
)
from missent.readers import mbox as mbox_module
from missent.readers.columns import Columns
from missent.readers.mbox import MboxReader
from missent.readers.octets import Octets
from missent.readers.opening import open_source
from missent.scan.packing import pack

THREE = [
    mail("anna@example.com, Bert <bert@navy.ml>", subject="One"),
    mail("carla@example.com", cc="dirk@example.com", bcc="els@example.com", subject="Two"),
    mail("frank@example.com", subject="Three"),
]
ADDRESSES = [
    ["anna@example.com", "bert@navy.ml"],
    ["carla@example.com", "dirk@example.com", "els@example.com"],
    ["frank@example.com"],
]
FROM = b"From own@example.org Sun Apr  7 14:31:02 2024\n"


def source_of(path: Path, argument: Path | None = None) -> Source:
    return Source(SourceKind.MBOX, str(path), str(argument or path), path.stat().st_size, path.stat().st_mtime_ns)


def written(tmp_path: Path, content: bytes, name: str = "Sent") -> Source:
    path = tmp_path / name
    path.write_bytes(content)
    return source_of(path)


class TestContract(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        path = write_mbox(tmp_path / "Sent", THREE)

        def compact() -> None:
            path.write_bytes(mbox(THREE[1:]))

        return Sample(source_of(path), ADDRESSES, compact)


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("dialect", Dialect)
def test_every_dialect_and_line_end_gives_the_same_messages(tmp_path: Path, dialect: Dialect, newline: bytes) -> None:
    quoting = [mail(subject="First", body="see:\n\nFrom here we go on\n>From there too\n\nFrom: not a field\n"), *THREE]
    if dialect in (Dialect.MBOXCL, Dialect.MBOXCL2) and newline != b"\n":
        quoting = quoting[1:]  # these programs count bytes as they write them
    found = envelopes(source_of(write_mbox(tmp_path / "Sent", quoting, dialect, newline)))
    assert list(map(addresses, found))[-3:] == ADDRESSES
    assert len(found) == len(quoting)
    assert [envelope.subject for envelope in found][-3:] == ["One", "Two", "Three"]
    assert not any(Mark.MAYBE_QUOTED in envelope.marks for envelope in found)


def test_an_envelope_holds_what_the_header_says(tmp_path: Path) -> None:
    content = mbox(
        [mail("anna@example.com", bcc="bert@example.com", subject="=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", message_id="<1@example.org>")]
    )
    (envelope,) = envelopes(written(tmp_path, content))
    assert (envelope.sent_at, envelope.utc_offset, envelope.subject) == (SENT_AT, 120, "Grüße")
    assert (envelope.message_id, envelope.size) == ("<1@example.org>", len(content))
    assert envelope.sender is not None
    assert envelope.sender.addr_spec == "own@example.org"
    assert [recipient.field for recipient in envelope.recipients] == [Field.TO, Field.BCC]
    assert envelope.locator.key == f"0+{len(content)}"
    assert envelope.evidence == (Evidence.FOLDER_SENT,)
    assert envelope.state is MessageState.SENT


def test_a_byte_order_mark_and_blank_lines_come_before_the_first_message(tmp_path: Path) -> None:
    for before in (b"\xef\xbb\xbf", b"    \r\n", b"\n\n\n", b"\r\n" * 5000, b"\xef\xbb\xbf\n\n"):
        found = envelopes(written(tmp_path, before + mbox(THREE)))
        assert list(map(addresses, found)) == ADDRESSES
        assert found[0].locator.key.startswith(f"{len(before)}+")


@pytest.mark.parametrize(
    "line",
    [
        b"From 1828754568043628583@xxx Mon Apr 07 14:31:02 +0000 2025",
        b"From - Mon Apr 07 14:31:02 2025",
        b"From - ",
        b"From ",
        b"From MAILER-DAEMON",
        b"From Own Account Mon Apr  7 14:31:02 2025",
        b"From own@example.org 2025-04-07 14:31",
        b"From own@example.org Mon, 7 Apr 2025 14:31:02 +0200",
    ],
)
def test_a_real_from_line_starts_a_message_whoever_wrote_it(tmp_path: Path, line: bytes) -> None:
    content = mbox(THREE[:1]) + line + b"\n" + THREE[1] + b"\n" + line + b"\r\n" + THREE[2]
    assert list(map(addresses, envelopes(written(tmp_path, content)))) == ADDRESSES


@pytest.mark.parametrize(
    "text",
    [
        "\nFrom here we go on\nand on.",
        "\nFrom Monday on, at 10:30\nNote: the room has changed.\n\nSee you there.",
        "\nFrom the desk of Bert\nNote: nothing\n\nmore",
        "text\nFrom bert@example.com Mon Apr  7 14:31:02 2025\nno field here",
        "\nFrom Anna at 9:15\nFrom Bert at 9:20\n",
        "\n>From own@example.org Mon Apr  7 14:31:02 2025\nTo: x@example.com\nFrom: y@example.com\n",
    ],
)
def test_a_sentence_that_begins_with_from_starts_none(tmp_path: Path, text: str) -> None:
    content = FROM + mail("anna@example.com, bert@navy.ml", body=text) + b"\n" + mbox(THREE[1:])
    assert list(map(addresses, envelopes(written(tmp_path, content)))) == ADDRESSES


def test_a_message_without_the_blank_line_before_it_is_found_and_marked(tmp_path: Path) -> None:
    content = FROM + THREE[0].rstrip(b"\n") + b"\n" + FROM + THREE[1]
    found = envelopes(written(tmp_path, content))
    assert list(map(addresses, found)) == ADDRESSES[:2]
    assert [Mark.MAYBE_QUOTED in envelope.marks for envelope in found] == [False, True]


@pytest.mark.parametrize("lost", [b"\0", b"\n\0\0\0", b"\0" * 5000])
def test_a_message_behind_what_a_crash_left_as_nuls_is_found(tmp_path: Path, lost: bytes) -> None:
    content = FROM + THREE[0] + lost + FROM + THREE[1] + b"\n" + FROM + THREE[2] + b"From nowhere\0From there\n"
    source = written(tmp_path, content)
    found = envelopes(source)
    assert list(map(addresses, found)) == ADDRESSES
    assert not any(Mark.MAYBE_QUOTED in envelope.marks for envelope in found)
    with open_source(source) as reader:
        assert [reader.message(envelope.locator).raw[:5] for envelope in found] == [message[:5] for message in THREE]
    assert found[1].locator.key.startswith(f"{content.index(FROM, 1)}+")


def test_a_whole_message_pasted_in_a_body_is_marked_where_the_rest_was_written_by_another_program(tmp_path: Path) -> None:
    pasted = (FROM + mail("pasted@example.net")).decode()
    entry = b"From - Sun Apr  7 14:31:02 2024\nX-Mozilla-Status: 0001\n" + mail("anna@example.com", body=f"see\n\n{pasted}")
    found = envelopes(written(tmp_path, entry + b"\n" + mbox(THREE[1:], Dialect.THUNDERBIRD)))
    assert [(addresses(envelope)[0], Mark.MAYBE_QUOTED in envelope.marks) for envelope in found] == [
        ("anna@example.com", False),
        ("pasted@example.net", True),
        ("carla@example.com", False),
        ("frank@example.com", False),
    ]


def test_a_true_content_length_keeps_a_pasted_message_inside(tmp_path: Path) -> None:
    pasted = (FROM + mail("pasted@example.net")).decode()
    outer = mail("anna@example.com, bert@navy.ml", body=f"see\n\n{pasted}\nand another:\n\n{pasted}")
    content = mbox([outer, *THREE[1:]], Dialect.MBOXCL2)
    assert list(map(addresses, envelopes(written(tmp_path, content)))) == ADDRESSES
    last = mbox([*THREE[1:], outer], Dialect.MBOXCL2)
    assert list(map(addresses, envelopes(written(tmp_path, last)))) == [*ADDRESSES[1:], ADDRESSES[0]]


@pytest.mark.parametrize("length", ["0", "7", "100", "250", "99999", "123456789012"])
def test_a_content_length_that_lies_hides_no_message(tmp_path: Path, length: str) -> None:
    lying = [message.replace(b"Subject:", b"Content-Length: " + length.encode() + b"\nSubject:") for message in THREE]
    assert list(map(addresses, envelopes(written(tmp_path, mbox(lying))))) == ADDRESSES


def test_a_file_without_final_newline_and_an_empty_file_are_read(tmp_path: Path) -> None:
    assert len(envelopes(written(tmp_path, FROM + b"To: anna@example.com"))) == 1
    assert read(written(tmp_path, b"")) == []
    assert read(written(tmp_path, b"\n\n\r\n")) == []


def test_a_message_without_header_is_counted_and_told(tmp_path: Path) -> None:
    content = FROM + b"\njust text\n\n" + FROM + b"\nmore\n\n" + mbox(THREE[:1]) + FROM
    found = read(written(tmp_path, content))
    assert [addresses(item) for item in found if isinstance(item, Envelope)] == [[], [], ADDRESSES[0], []]
    assert [item.code for item in found if isinstance(item, Problem)] == [ProblemCode.HEADER_MISSING] * 3


def test_fields_after_a_malformed_line_count_and_the_line_is_told(tmp_path: Path) -> None:
    hurt = THREE[0].replace(b"To:", b"this is no field\nTo:")
    found = read(written(tmp_path, mbox([hurt])))
    assert addresses(next(item for item in found if isinstance(item, Envelope))) == ADDRESSES[0]
    (problem,) = (item for item in found if isinstance(item, Problem))
    assert (problem.code, problem.detail) == (ProblemCode.HEADER_DAMAGED, "this is no field")


def test_a_list_of_addresses_torn_after_a_comma_is_read_to_its_end(tmp_path: Path) -> None:
    source = written(tmp_path, mbox([THREE[0].replace(b"anna@example.com, ", b"anna@example.com,\n")]))
    assert addresses(envelopes(source)[0]) == ADDRESSES[0]
    assert [problem.code for problem in problems(source)] == [ProblemCode.HEADER_DAMAGED]


def test_a_recipient_that_holds_an_at_sign_and_cannot_be_read_is_told(tmp_path: Path) -> None:
    source = written(tmp_path, mbox([mail("a@x@navy.ml, anna@example.com, Undisclosed, /O=ORG/OU=X/CN=BERT")]))
    (envelope,) = envelopes(source)
    assert addresses(envelope) == ["anna@example.com"]
    assert [(problem.code, "navy.ml" in problem.detail) for problem in problems(source)] == [
        (ProblemCode.RECIPIENT_UNREADABLE, True)
    ]


def test_an_address_with_hidden_characters_is_judged_without_them_and_told(tmp_path: Path) -> None:
    content = FROM + "To: Jan <bob@na\u200bvy.ml>, a@x.org\nSubject: a\u202eb\x1b\n\nText\n".encode()
    envelope, problem = read(written(tmp_path, content))
    assert isinstance(envelope, Envelope)
    assert addresses(envelope) == ["bob@navy.ml", "a@x.org"]
    assert (envelope.recipients[0].raw, envelope.subject) == ("Jan <bob@na\u200bvy.ml>", "a\u202eb\x1b")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.detail) == (ProblemCode.HIDDEN_CHARACTERS, "Jan <bob@na\u200bvy.ml>")


@pytest.mark.parametrize("to", ["bob@na\u200bvy.ml", "Jan <bob@na\x1bvy.ml>", "bob@na\u200bvy.ml, a@x@navy.ml, Jan"])
def test_columns_tell_of_hidden_characters_as_envelopes_do_and_keep_what_was_written(tmp_path: Path, to: str) -> None:
    source = written(tmp_path, FROM + f"To: {to}\n\nText\n".encode())
    columns = Columns()
    with MboxReader(source) as reader:
        (span,) = reader.spans()
        batch = pack(reader.fill(span, columns), columns)
        assert batch == pack(reader.envelopes(span))
    assert batch.problems[0].code is ProblemCode.HIDDEN_CHARACTERS
    assert to.partition(",")[0] in msgspec.msgpack.decode(batch.recipients[0])


@pytest.mark.parametrize("end", ["", "\r", "\0\0"])
def test_a_mailbox_cut_off_inside_a_header_is_told_and_what_was_read_of_it_stays(tmp_path: Path, end: str) -> None:
    *_, last, problem = read(written(tmp_path, mbox(THREE) + FROM + b"Subject: a\nTo: bob@na" + end.encode()))
    assert isinstance(last, Envelope)
    assert isinstance(problem, Problem)
    assert addresses(last) == ["bob@na"]
    assert (problem.code, problem.key) == (ProblemCode.HEADER_CUT, last.locator.key)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\n\n", b"\n\nText without end"])
def test_a_message_of_header_lines_alone_is_whole_when_its_last_line_has_an_end(tmp_path: Path, end: bytes) -> None:
    (envelope,) = read(written(tmp_path, FROM + b"To: bob@navy.ml" + end))
    assert isinstance(envelope, Envelope)
    assert addresses(envelope) == ["bob@navy.ml"]


def test_only_the_messages_own_header_counts(tmp_path: Path) -> None:
    inner = mail("inner@example.net").decode()
    content = mbox([multipart(("Content-Type: message/rfc822", inner), to="anna@example.com, bert@navy.ml"), *THREE[1:]])
    assert list(map(addresses, envelopes(written(tmp_path, content)))) == ADDRESSES


def test_repeated_and_resent_fields_all_count_and_traces_do_not(tmp_path: Path) -> None:
    extra = [
        ("To", "bert@example.com"),
        ("Resent-To", "carla@example.com"),
        ("X-Original-To", "no@example.net"),
        ("Delivered-To", "no@example.net"),
    ]
    (envelope,) = envelopes(written(tmp_path, mbox([mail("anna@example.com", extra=extra)])))
    assert addresses(envelope) == ["anna@example.com", "bert@example.com", "carla@example.com"]
    assert Evidence.TRACE in envelope.evidence


def test_a_header_of_any_length_up_to_the_cap_is_read_whole(tmp_path: Path) -> None:
    many = ",\n ".join(f"person{number}@example.com" for number in range(30_000))
    source = written(tmp_path, mbox([mail(many, cc="last@example.com"), *THREE]))
    assert len(addresses(envelopes(source)[0])) == 30_001
    assert problems(source) == []


def test_a_header_past_the_cap_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    endless = FROM + b"To: anna@example.com\n" + b"X-Filler: y\n" * 400_000
    source = written(tmp_path, endless + b"\n" + mbox(THREE))
    assert list(map(addresses, envelopes(source))) == [["anna@example.com"], *ADDRESSES]
    assert [problem.code for problem in problems(source)] == [ProblemCode.HEADER_TOO_LONG]


def test_a_header_made_of_countless_address_fields_is_read_in_time_that_grows_with_its_length(tmp_path: Path) -> None:
    many = b"To: a@b.example\n" * 200_000
    source = written(tmp_path, FROM + many + b"\n")
    assert len(addresses(envelopes(source)[0])) == 200_000


def test_countless_unreadable_recipients_are_all_kept_and_a_hundred_told(tmp_path: Path) -> None:
    source = written(tmp_path, FROM + b"To: a@x@navy.ml\n" * 500 + b"\n")
    assert len(envelopes(source)[0].recipients) == 500
    assert len(problems(source)) == 100


def test_a_message_deleted_in_thunderbird_was_sent_and_is_marked(tmp_path: Path) -> None:
    content = mbox(THREE[:1], Dialect.THUNDERBIRD).replace(b"Status: 0001", b"Status: 0009")
    (envelope,) = envelopes(written(tmp_path, content))
    assert envelope.marks == (Mark.DELETED,)
    assert envelope.state is MessageState.SENT


@pytest.mark.parametrize(
    ("labels", "evidence", "marks"),
    [
        ("Sent,Opened", Evidence.LABEL_SENT, ()),
        ('"Projects, old",Sent,Trash', Evidence.LABEL_SENT, (Mark.DELETED,)),
        ("=?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=", Evidence.LABEL_SENT, ()),
        ("=?UTF-8?Q?Gesendet,Ge=C3=B6ff?=\n =?UTF-8?Q?net?=", Evidence.LABEL_SENT, ()),
        ("Inbox,Important", Evidence.LABEL_OTHER, ()),
        ("Draft", Evidence.LABEL_DRAFT, ()),
    ],
)
def test_takeout_labels_tell_in_any_language_what_was_sent(
    tmp_path: Path, labels: str, evidence: Evidence, marks: tuple[Mark, ...]
) -> None:
    content = mbox([mail(extra=[("X-Gmail-Labels", labels)])], Dialect.TAKEOUT)
    (envelope,) = envelopes(written(tmp_path, content, "All mail.mbox"))
    assert envelope.evidence == (evidence,)
    assert envelope.marks == marks


@pytest.mark.parametrize(
    "fields",
    [
        {"extra": [("List-Id", "<news.example.com>")]},
        {"extra": [("Precedence", "Bulk")]},
        {"extra": [("Auto-Submitted", "auto-replied")]},
        {"sender": "no-reply@example.com"},
        {"sender": "Mail Delivery System <MAILER-DAEMON@example.com>"},
    ],
)
def test_a_message_that_no_person_wrote_is_marked(tmp_path: Path, fields: dict[str, object]) -> None:
    (envelope,) = envelopes(written(tmp_path, mbox([mail(**fields)])))  # type: ignore[arg-type]
    assert Mark.AUTOMATIC in envelope.marks


@pytest.mark.parametrize(
    ("fields", "automatic"),
    [
        ({"extra": [("Content-Type", 'multipart/report; report-type=delivery-status; boundary="b"')]}, True),
        ({"extra": [("Content-Type", 'Multipart/Report;\n boundary="b"')]}, True),
        ({"extra": [("X-Failed-Recipients", "ops@navy.ml")]}, True),
        ({"first": [("Return-Path", "<>")]}, True),
        ({"first": [("Return-Path", " <MAILER-DAEMON>")]}, True),
        ({"sender": "MAILER-DAEMON <>"}, False),
        ({"sender": "Mail Delivery Subsystem <bounces@example.com>"}, False),
        ({"sender": "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>"}, False),
    ],
)
def test_what_may_tell_of_another_message_is_marked_by_its_header(
    tmp_path: Path, fields: dict[str, object], automatic: bool
) -> None:
    (envelope,) = envelopes(written(tmp_path, mbox([mail(**fields)])))  # type: ignore[arg-type]
    assert Mark.REPORT in envelope.marks
    assert (Mark.AUTOMATIC in envelope.marks) is automatic


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"first": [("Return-Path", "<anna@example.com>")]},
        {"extra": [("Content-Type", 'multipart/mixed; boundary="report"')]},
        {"subject": "Undelivered Mail Returned to Sender"},
        {"sender": "Reporters <news@example.com>"},
    ],
)
def test_other_mail_is_not_marked_as_telling_of_another_message(tmp_path: Path, fields: dict[str, object]) -> None:
    (envelope,) = envelopes(written(tmp_path, mbox([mail(**fields)])))  # type: ignore[arg-type]
    assert Mark.REPORT not in envelope.marks


def test_an_ordinary_message_is_not_marked_automatic(tmp_path: Path) -> None:
    content = mbox([mail(extra=[("Auto-Submitted", "no"), ("Precedence", "normal")], sender="norep@example.com")])
    assert envelopes(written(tmp_path, content))[0].marks == ()


@pytest.mark.parametrize(
    ("place", "folder", "role"),
    [
        ("Mail/Local Folders/Sent", "Mail/Local Folders/Sent", FolderRole.SENT),
        ("Mail/Local Folders/Archive.sbd/2020", "Mail/Local Folders/Archive/2020", FolderRole.OTHER),
        ("Sent.sbd/2020", "Sent/2020", FolderRole.SENT),
        ("Sent.mbox/mbox", "Sent.mbox/mbox", FolderRole.SENT),
        ("Inbox", "Inbox", FolderRole.INBOX),
        ("Drafts", "Drafts", FolderRole.DRAFTS),
    ],
)
def test_a_folder_is_named_by_its_place_and_known_by_its_name(tmp_path: Path, place: str, folder: str, role: FolderRole) -> None:
    path = write_mbox(tmp_path / place, THREE)
    with open_source(source_of(path, tmp_path)) as reader:
        (found,) = reader.folders()
    assert (found.path, found.role) == (folder, role)


def test_a_file_that_grew_is_read_to_the_size_it_was_found_with(tmp_path: Path) -> None:
    source = written(tmp_path, mbox(THREE))
    before = read(source)
    with Path(source.location).open("ab") as file:
        file.write(mbox([mail("late@example.com")]))
    assert read(source) == before


def test_a_file_that_shrank_is_told(tmp_path: Path) -> None:
    source = written(tmp_path, mbox(THREE))
    Path(source.location).write_bytes(mbox(THREE[:1]))
    found = read(source)
    assert [addresses(item) for item in found if isinstance(item, Envelope)] == ADDRESSES[:1]
    assert [item.code for item in found if isinstance(item, Problem)] == [ProblemCode.FILE_SHRANK]


def test_a_message_after_compaction_is_gone_even_when_its_place_is_filled(tmp_path: Path) -> None:
    source = written(tmp_path, mbox(THREE))
    last = envelopes(source)[-1].locator
    Path(source.location).write_bytes(mbox(THREE[2:]))
    with open_source(source) as reader, pytest.raises(MessageGone):
        reader.message(last)


def test_the_raw_message_has_neither_from_line_nor_the_blank_line_after_it(tmp_path: Path) -> None:
    for newline in (b"\n", b"\r\n", b"\r"):
        source = written(tmp_path, mbox(THREE, newline=newline))
        with open_source(source) as reader:
            raws = [reader.message(envelope.locator).raw for envelope in envelopes(source)]
        assert raws == [message.replace(b"\n", newline) for message in THREE]


def test_small_spans_cut_anywhere_yield_what_one_yields(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path, mbox([*THREE, mail(body="x\n" * 500), *THREE]))
    whole = read(source)
    for size in (1, 7, 50, 333, 1000):
        monkeypatch.setattr(mbox_module, "SPAN", size)
        assert read(source) == whole


def test_a_file_that_cannot_be_mapped_is_read_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path, mbox([*THREE, mail(body="y\n" * 3000), *THREE]))
    whole = read(source)

    def refuse(*_: object, **__: object) -> None:
        raise OSError("no mapping here")

    monkeypatch.setattr("missent.readers.octets.mmap.mmap", refuse)
    monkeypatch.setattr("missent.readers.octets._PLAIN_WINDOW", 700)
    assert read(source) == whole


def test_a_needle_across_two_windows_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    page = 4096 * 16
    monkeypatch.setattr("missent.readers.octets.WINDOW", page)
    for place in range(page - 8, page + 2):
        path.write_bytes(b"." * place + b"\nFrom " + b"." * (3 * page - place))
        with Octets(str(path)) as octets:
            assert octets.find(b"\nFrom ", 0, octets.size) == place
            assert octets.find(b"\nFrom ", place + 1, octets.size) == -1
            assert octets.find(b"\nFrom ", 0, place + 5) == -1
            assert octets.read(place - 3, place + 6) == b"...\nFrom "


def test_halving_a_span_down_to_single_bytes_loses_nothing(tmp_path: Path) -> None:
    source = written(tmp_path, mbox(THREE))
    with open_source(source) as reader:
        (span,) = reader.spans()
        whole = list(reader.envelopes(span))
        spans = [span]
        for _ in range(9):
            spans = [half for span in spans for half in halves(span)]
        assert [item for span in spans for item in reader.envelopes(span)] == whole


def test_a_first_message_that_lost_its_from_line_is_read(tmp_path: Path) -> None:
    content = mbox(THREE).partition(b"\n")[2]
    assert list(map(addresses, envelopes(written(tmp_path, content)))) == ADDRESSES


def test_a_source_that_is_gone_is_told_when_it_is_opened(tmp_path: Path) -> None:
    source = replace(written(tmp_path, mbox(THREE)), location=str(tmp_path / "elsewhere"))
    with pytest.raises(OSError, match="elsewhere"):
        open_source(source)
