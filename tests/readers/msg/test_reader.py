"""Messages as Outlook saves them: single files and folders of them, whole and damaged."""

import email
import email.policy
import hashlib
import random
from pathlib import Path

import pytest

from builders.mail import mail
from builders.msg import BCC, CC, UNSENT, Msg, exchange, one_off, smtp
from builders.msg_folder import MsgFolder
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, problems, read
from missent.errors import MessageGone
from missent.model import (
    Evidence,
    Field,
    FolderRole,
    Locator,
    Mark,
    Message,
    MessageState,
    Origin,
    ProblemCode,
    Source,
    SourceKind,
)
from missent.readers import files as files_module
from missent.readers.opening import open_source
from missent.readers.walk import sources


def source_of(path: Path) -> Source:
    return Source(SourceKind.MSG, str(path), str(path))


def single(folder: Path, data: bytes, name: str = "message.msg") -> Source:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return source_of(path)


def shown(source: Source) -> Message:
    with open_source(source) as reader:
        return reader.message(envelopes(source)[0].locator)


class TestContractOfAFolder(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        root = tmp_path / "mail"
        single(root / "Sent Items", Msg([smtp("anna@navy.ml", "Anna"), smtp("c@example.com", kind=BCC)], "One").build(), "1.msg")
        single(root / "Sent Items", Msg([smtp("bert@example.com")], "Two").build(4), "2.msg")
        single(root / "Inbox", Msg([smtp("own@example.org")], "Three", "dirk@example.com").build(), "3.oft")
        (root / "Inbox" / "4.msg").write_bytes(mail("els@example.com", subject="Four"))
        (root / "README.txt").write_text("no mail\n")
        recipients = [["anna@navy.ml", "c@example.com"], ["bert@example.com"], ["own@example.org"], ["els@example.com"]]
        return Sample(source_of(root), recipients, (root / "Sent Items/1.msg").unlink)


class TestContractOfAFolderInSmallSpans(TestContractOfAFolder):
    @pytest.fixture(autouse=True)
    def small_spans(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(files_module, "_SPAN_NAMES", 1)


def test_a_folder_of_messages_is_one_source_whatever_they_are_called(tmp_path: Path) -> None:
    for number in range(30):
        single(tmp_path / f"{number % 3}", Msg([smtp(f"a{number}@example.com")]).build(), f"{number}.{number % 2 or 'msg'}")
    found, skipped, told = sources(str(tmp_path))
    assert [(source.kind, source.location) for source in found] == [(SourceKind.MSG, str(tmp_path))]
    assert (skipped, told) == (0, [])
    assert len(envelopes(found[0])) == 30


def test_a_text_message_named_msg_is_read_as_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.msg").write_bytes(mail("anna@navy.ml"))
    for argument in (tmp_path, tmp_path / "a.msg"):
        (source,) = sources(str(argument))[0]
        assert source.kind is SourceKind.EML
        assert addresses(envelopes(source)[0]) == ["anna@navy.ml"]


def test_the_envelope_tells_fields_origins_and_signs(tmp_path: Path) -> None:
    rows = [
        smtp("anna@navy.ml", "Anna"),
        exchange("/o=x/cn=bert", "Bert", CC, "bert@example.com"),
        {0x0C15: BCC, 0x3001: "Carla", 0x0FFF: one_off("Carla", "carla@example.com")},
        exchange("/o=x/cn=nobody", "Nobody"),
    ]
    message = Msg(rows, "Grüße", properties={0x0E0A: b"\1" * 20, 0x1035: "<a@example.org>"})
    (envelope,) = envelopes(single(tmp_path, message.build()))
    assert [(one.field, one.address and one.address.addr_spec, one.origin) for one in envelope.recipients] == [
        (Field.TO, "anna@navy.ml", Origin.RECIPIENT_TABLE),
        (Field.CC, "bert@example.com", Origin.RECIPIENT_TABLE),
        (Field.BCC, "carla@example.com", Origin.ONE_OFF),
        (Field.TO, None, Origin.RECIPIENT_TABLE),
    ]
    assert (envelope.subject, envelope.sent_at, envelope.message_id) == ("Grüße", 1_709_631_000, "<a@example.org>")
    assert envelope.sender is not None
    assert envelope.sender.addr_spec == "own@example.org"
    assert envelope.evidence == (Evidence.SENT_ACCOUNT, Evidence.SUBMIT_TIME)
    assert envelope.state is MessageState.SENT


def test_what_is_still_being_written_is_a_draft(tmp_path: Path) -> None:
    (envelope,) = envelopes(single(tmp_path, Msg([smtp("anna@navy.ml")], flags=UNSENT, sent_at=None).build(), "a.oft"))
    assert envelope.state is MessageState.DRAFT


def test_a_folder_named_for_sent_mail_says_that_its_messages_were_sent(tmp_path: Path) -> None:
    single(tmp_path / "Gesendete Elemente", Msg([smtp("anna@navy.ml")]).build())
    with open_source(source_of(tmp_path)) as reader:
        assert [(folder.path, folder.role) for folder in reader.folders()] == [("Gesendete Elemente", FolderRole.SENT)]
    assert envelopes(source_of(tmp_path))[0].state is MessageState.SENT


def test_the_recipients_of_an_attached_message_are_never_the_outer_ones(tmp_path: Path) -> None:
    innermost = Msg([smtp("innermost@example.net")])
    inner = Msg([smtp("inner@example.net")], attachments=[("x", innermost)])
    source = single(tmp_path, Msg([smtp("anna@navy.ml")], attachments=[("inner", inner)]).build())
    assert addresses(envelopes(source)[0]) == ["anna@navy.ml"]
    assert problems(source) == []
    assert "inner@example.net" not in shown(source).raw.decode()


def test_a_contact_is_no_message_to_anybody_but_still_counted(tmp_path: Path) -> None:
    (envelope,) = envelopes(single(tmp_path, Msg([], message_class="IPM.Contact", sent_at=None).build()))
    assert (envelope.recipients, envelope.state) == ((), MessageState.UNKNOWN)


@pytest.mark.parametrize(("code_page", "subject"), [(1251, "Привет"), (932, "日本語"), (65001, "日本語 Привет"), (1252, "Grüße")])
def test_text_of_eight_bits_is_read_in_its_code_page(tmp_path: Path, code_page: int, subject: str) -> None:
    source = single(tmp_path, Msg([smtp("anna@navy.ml", subject)], subject, body=subject, code_page=code_page).build())
    (envelope,) = envelopes(source)
    assert envelope.subject == subject
    assert envelope.recipients[0].address is not None
    assert envelope.recipients[0].address.display_name == subject
    assert shown(source).body == subject


def test_a_single_file_opens_by_its_own_name_alone(tmp_path: Path) -> None:
    source = single(tmp_path, Msg([smtp("anna@navy.ml")]).build())
    with open_source(source) as reader:
        assert "anna@navy.ml" in reader.message(Locator(source.location, "", "message.msg")).raw.decode()
        for key in ("", "g", "../message.msg", source.location):
            with pytest.raises(MessageGone):
                reader.message(Locator(source.location, "", key))


def test_a_message_is_shown_with_its_text_and_attachments_and_derived_from_the_table(tmp_path: Path) -> None:
    rows = [smtp("anna@navy.ml", "Anna Müller, Dr."), smtp("b@example.com", kind=CC), smtp("c@example.com", kind=BCC)]
    message = Msg(rows, "Grüße", body="Hello Anna\r\n", attachments=[("plän.bin", bytes(5000)), ("inner", Msg(subject="Inner"))])
    source = single(tmp_path, message.build())
    opened = shown(source)
    assert (opened.body, opened.body_cut, opened.derived) == ("Hello Anna\r\n", False, True)
    assert [(part.name, part.content_type, part.size) for part in opened.attachments] == [
        ("plän.bin", "application/octet-stream", 5000),
        ("inner", "application/vnd.ms-outlook", 0),
    ]
    parsed = email.message_from_bytes(opened.raw, policy=email.policy.default)
    assert [[one.addr_spec for one in parsed[name].addresses] for name in ("To", "Cc", "Bcc")] == [
        ["anna@navy.ml"],
        ["b@example.com"],
        ["c@example.com"],
    ]
    assert parsed["To"].addresses[0].display_name == "Anna Müller, Dr."
    text, attachment = parsed.iter_parts()
    assert text.get_content() == "Hello Anna\r\n"
    assert (attachment.get_filename(), attachment.get_content()) == ("plän.bin", bytes(5000))
    assert parsed["X-Missent-Not-Carried"] == "inner"


def test_what_is_shown_names_the_digest_of_the_file_it_was_derived_from(tmp_path: Path) -> None:
    source = single(tmp_path, Msg([smtp("anna@navy.ml")]).build())
    digest = hashlib.sha256(Path(source.location).read_bytes()).hexdigest()
    assert ("X-Missent-Source-SHA256", digest) in shown(source).headers
    assert shown(source).raw == shown(source).raw


def test_recipients_that_are_named_and_not_there_are_carved_and_told(tmp_path: Path) -> None:
    message = Msg([], display=("Anna; Bert", "", ""), body="Write to anna@navy.ml or bert@example.com, not own@example.org.")
    source = single(tmp_path, message.build())
    (envelope,) = envelopes(source)
    assert addresses(envelope) == ["anna@navy.ml", "bert@example.com"]
    assert {one.origin for one in envelope.recipients if one.address} == {Origin.CARVED}
    assert Mark.CARVED in envelope.marks
    assert [(problem.code, problem.detail) for problem in problems(source)] == [(ProblemCode.RECIPIENTS_MISSING, "0/2")]


def test_fewer_recipients_than_the_file_says_are_carved_and_told(tmp_path: Path) -> None:
    source = single(tmp_path, Msg([smtp("anna@navy.ml")], body="and bert@example.com", declared=2).build())
    (envelope,) = envelopes(source)
    assert addresses(envelope) == ["anna@navy.ml", "bert@example.com"]
    assert [problem.code for problem in problems(source)] == [ProblemCode.RECIPIENTS_MISSING, ProblemCode.DAMAGED]


def test_a_whole_file_is_never_carved(tmp_path: Path) -> None:
    source = single(tmp_path, Msg([smtp("anna@navy.ml")], body="bert@example.com wrote").build())
    assert addresses(envelopes(source)[0]) == ["anna@navy.ml"]
    assert problems(source) == []


@pytest.mark.parametrize("cut", [520, 2_000, 6_000], ids=["header", "a part", "most"])
def test_a_file_that_was_cut_off_is_told_and_what_is_left_is_kept(tmp_path: Path, cut: int) -> None:
    whole = Msg([smtp("anna@navy.ml")], attachments=[("x", bytes(20_000))]).build()
    for argument in (tmp_path, tmp_path / "a.msg"):
        (tmp_path / "a.msg").write_bytes(whole[:cut])
        (source,) = sources(str(argument))[0]
        assert source.kind is SourceKind.MSG
        assert len(envelopes(source)) == 1
        assert ProblemCode.DAMAGED in {problem.code for problem in problems(source)}


def test_a_storage_that_fell_out_of_the_tree_is_salvaged(tmp_path: Path) -> None:
    data = bytearray(Msg([smtp(f"a{number}@example.com") for number in range(7)]).build())
    for number in range(7):
        place = data.find(f"__recip_version1.0_#{number:08X}".encode("utf-16-le"))
        data[place + 68 : place + 76] = b"\xff" * 8  # none knows its neighbours any more
    (envelope,) = envelopes(single(tmp_path, bytes(data)))
    assert sorted(addresses(envelope)) == [f"a{number}@example.com" for number in range(7)]
    assert Mark.SALVAGED in envelope.marks


def test_damage_loses_no_recipient_in_silence(tmp_path: Path) -> None:
    chance = random.Random(2024)
    names = [f"person{number}@example.com" for number in range(12)]
    rows = [
        smtp(name, f"Person {number}", 1 + number % 3, p0FFF=one_off("P", name), p300B=f"SMTP:{name.upper()}\0".encode())
        for number, name in enumerate(names)
    ]
    whole = Msg(rows, attachments=[("x", bytes(8_000))]).build()
    found = 0
    for number in range(200):
        hurt = bytearray(whole)
        if number < 100:
            for _ in range(20):
                hurt[chance.randrange(8, len(hurt))] ^= 1 << chance.randrange(8)
        else:
            del hurt[chance.randrange(512, len(hurt)) :]
        items = read(single(tmp_path, bytes(hurt)))
        here = set(names) & {name for item in items if hasattr(item, "recipients") for name in addresses(item)}
        told = any(getattr(item, "code", None) in (ProblemCode.DAMAGED, ProblemCode.RECIPIENTS_MISSING) for item in items)
        assert told or len(here) >= 0.9 * len(names)
        found += len(here) if number < 100 else 0
    assert found >= 0.99 * 100 * len(names)


def test_a_message_that_is_gone_is_told(tmp_path: Path) -> None:
    source = single(tmp_path, Msg().build())
    Path(source.location).unlink()
    with pytest.raises(FileNotFoundError):
        open_source(source)
    with open_source(source_of(tmp_path)) as reader, pytest.raises(MessageGone):
        reader.message(Locator(str(tmp_path), "", "message.msg"))


def test_every_recipient_of_many_messages_is_read(tmp_path: Path) -> None:
    recipients, size = MsgFolder().write(tmp_path, 120)
    (source,), skipped, told = sources(str(tmp_path))
    assert (source.size, skipped, told) == (size, 0, [])
    found = envelopes(source)
    assert (len(found), sum(len(one.recipients) for one in found)) == (120, recipients)
    assert {one.state for one in found} == {MessageState.SENT}
    assert problems(source) == []
