"""Loose message files: one file, or a tree of them, whatever they are called."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders.mail import mail, multipart
from builders.mbox import write_mbox
from contract.reader_contract import DECLARED, ReaderContract, Sample, addresses, envelopes, problems, read
from missent.errors import MessageGone
from missent.model import Envelope, Evidence, FolderRole, Locator, MessageState, ProblemCode, Source, SourceKind
from missent.readers import files as files_module
from missent.readers.opening import open_source


def source_of(path: Path) -> Source:
    return Source(SourceKind.EML, str(path), str(path))


def tree(root: Path, messages: dict[str, bytes]) -> Source:
    for name, message in messages.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(message)
    return source_of(root)


class TestContractOfATree(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        root = tmp_path / "mail"
        source = tree(
            root,
            {
                "_sent_mail/1_": mail("anna@example.com, Bert <bert@navy.ml>", subject="One"),
                "_sent_mail/2_": mail("carla@example.com", subject="Two"),
                "inbox/a.eml": mail("own@example.org", sender="dirk@example.com", subject="Three"),
                "loose.txt": mail("els@example.com", subject="Four"),
                "inbox/README.txt": b"no mail\n",
            },
        )
        recipients = [["anna@example.com", "bert@navy.ml"], ["carla@example.com"], ["own@example.org"], ["els@example.com"]]
        return Sample(source, recipients, (root / "_sent_mail/1_").unlink)


class TestContractOfATreeInSmallSpans(TestContractOfATree):
    @pytest.fixture(autouse=True)
    def small_spans(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(files_module, "_SPAN_NAMES", 1)


def test_a_single_file_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "draft.eml"
    path.write_bytes(mail("anna@navy.ml"))
    (envelope,) = envelopes(source_of(path))
    assert addresses(envelope) == ["anna@navy.ml"]
    assert envelope.locator == Locator(str(path), "", "draft.eml")
    with open_source(source_of(path)) as reader:
        assert reader.message(envelope.locator).raw == path.read_bytes()


def test_folders_are_the_directories_and_known_by_their_names(tmp_path: Path) -> None:
    source = tree(tmp_path / "allen-p", {"_sent_mail/1_": mail(), "inbox/1_": mail(), "deals/1_": mail(), "sent/cur/1_": mail()})
    with open_source(source) as reader:
        roles = {folder.path: folder.role for folder in reader.folders()}
    assert roles == {
        "_sent_mail": FolderRole.SENT,
        "inbox": FolderRole.INBOX,
        "deals": FolderRole.OTHER,
        "sent/cur": FolderRole.SENT,
    }


def test_a_sent_folder_named_by_itself_is_still_a_sent_folder(tmp_path: Path) -> None:
    source = tree(tmp_path / "allen-p" / "sent_items", {"1_": mail(), "2001/1_": mail()})
    assert {envelope.state for envelope in envelopes(source)} == {MessageState.SENT}
    assert {envelope.evidence for envelope in envelopes(source)} == {(Evidence.FOLDER_SENT,)}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    "before", [b"", b"\xef\xbb\xbf", b"\r\n\r\n", b"     \r\n"], ids=["plain", "BOM", "blank lines", "spaces"]
)
def test_line_ends_and_what_stands_before_the_header_do_not_matter(tmp_path: Path, newline: str, before: bytes) -> None:
    source = tree(tmp_path, {"a": before + mail("anna@example.com", cc="bert@navy.ml", newline=newline)})
    assert addresses(envelopes(source)[0]) == ["anna@example.com", "bert@navy.ml"]
    assert problems(source) == []


def test_a_header_longer_than_the_first_look_is_read_whole(tmp_path: Path) -> None:
    trace = [("Received", f"from host{number}.example.com by mx.example.org") for number in range(3000)]
    source = tree(tmp_path, {"a": mail("anna@navy.ml", first=trace)})
    assert addresses(envelopes(source)[0]) == ["anna@navy.ml"]
    assert problems(source) == []


def test_a_header_past_the_cap_is_told(tmp_path: Path) -> None:
    source = tree(tmp_path, {"a": b"To: anna@example.com\n" + b"X-Filler: y\n" * 400_000, "b": mail("bert@example.com")})
    assert list(map(addresses, envelopes(source))) == [["anna@example.com"], ["bert@example.com"]]
    assert [problem.code for problem in problems(source)] == [ProblemCode.HEADER_TOO_LONG]


@pytest.mark.parametrize(("end", "told"), [(b"", [ProblemCode.HEADER_CUT]), (b"\n", []), (b"\r\n", [])])
def test_a_file_cut_off_inside_its_header_is_told(tmp_path: Path, end: bytes, told: list[ProblemCode]) -> None:
    source = tree(tmp_path, {"a.eml": b"From: own@example.org\nSubject: a\nTo: bob@na" + end})
    assert list(map(addresses, envelopes(source))) == [["bob@na"]]
    assert [problem.code for problem in problems(source)] == told


def test_mailbox_files_and_other_files_in_the_tree_are_not_messages(tmp_path: Path) -> None:
    source = tree(tmp_path, {"a.eml": mail("anna@example.com"), "notes.txt": b"From: here\nto there", "b.py": b"import os\n"})
    write_mbox(tmp_path / "Inbox", [mail("bert@example.com")])
    assert list(map(addresses, envelopes(source))) == [["anna@example.com"]]


def test_a_file_that_went_away_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    source = tree(tmp_path, {"a": mail("anna@example.com"), "b": mail("bert@example.com")})
    with open_source(source) as reader:
        (span,) = reader.spans()
        (tmp_path / "a").unlink()
        missing, envelope = reader.envelopes(span)
    assert (missing.code, missing.key) == (ProblemCode.CANNOT_READ, "a")  # type: ignore[union-attr]
    assert isinstance(envelope, Envelope)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_file_that_became_a_pipe_or_a_link_is_not_waited_for_and_not_followed(tmp_path: Path) -> None:
    source = tree(tmp_path / "mail", {"a": mail("anna@example.com"), "b": mail("bert@example.com")})
    (tmp_path / "secret").write_bytes(mail("secret@example.com"))
    with open_source(source) as reader:
        (span,) = reader.spans()
        (tmp_path / "mail" / "a").unlink()
        os.mkfifo(tmp_path / "mail" / "a")
        (tmp_path / "mail" / "b").unlink()
        (tmp_path / "mail" / "b").symlink_to(tmp_path / "secret")
        assert [getattr(item, "code", "") for item in reader.envelopes(span)] == [ProblemCode.CANNOT_READ] * 2


def test_the_preview_is_text_with_the_attachments_named(tmp_path: Path) -> None:
    inner = mail("inner@example.net", subject="Inner").decode()
    message = multipart(
        ("Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", "Gr=FC=DFe"),
        (
            'Content-Type: application/pdf; name="plan.pdf"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment',
            "AAECAw==",
        ),
        ("Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''%C3%BCber.txt", "attached text"),
        ("Content-Type: message/rfc822", inner),
        subject="=?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
    )
    path = tmp_path / "a.eml"
    path.write_bytes(message)
    with open_source(source_of(path)) as reader:
        shown = reader.message(Locator(str(path), "", "a.eml"))
    assert shown.body.strip() == "Grüße"
    assert ("Subject", "Grüße") in shown.headers
    assert [(part.name, part.content_type, part.size) for part in shown.attachments[:2]] == [
        ("plan.pdf", "application/pdf", 4),
        ("über.txt", "text/plain", 13),
    ]
    assert shown.attachments[2].content_type == "message/rfc822"
    assert (shown.raw, shown.derived, shown.body_cut) == (message, False, False)


def test_a_message_in_html_alone_becomes_text_and_fetches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr("socket.socket.connect", refuse)
    html = '<html><head><link rel="stylesheet" href="http://example.net/a.css"></head><body><p>Dear Anna</p><img src="http://example.net/x.png">'
    path = tmp_path / "a.eml"
    path.write_bytes(
        mail(extra=[("Content-Type", "text/html; charset=utf-8")], body=html + "<script>alert(1)</script></body></html>")
    )
    with open_source(source_of(path)) as reader:
        body = reader.message(Locator(str(path), "", "a.eml")).body
    assert "Dear Anna" in body
    assert "<" not in body
    assert "alert" not in body


@pytest.mark.parametrize(
    "body",
    ["<div>" * 100_000 + "deep", "<p>" + "x" * 3_000_000, "<" * 200_000, "<table>" * 5000 + "cell"],
    ids=["deep", "long", "open", "tables"],
)
def test_hostile_html_is_cut_and_never_hangs_or_fails(tmp_path: Path, body: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(extra=[("Content-Type", "text/html")], body=body))
    with open_source(source_of(path)) as reader:
        shown = reader.message(Locator(str(path), "", "a.eml"))
    assert len(shown.body.encode()) <= 200_000


def test_parts_nested_without_end_are_shown_as_they_stand(tmp_path: Path) -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n' for depth in range(3000))
    path = tmp_path / "a.eml"
    path.write_bytes(mail().partition(b"\n\n")[0] + b"\n" + nested.encode() + b"\ninnermost\n")
    with open_source(source_of(path)) as reader:
        shown = reader.message(Locator(str(path), "", "a.eml"))
    assert len(shown.body.encode()) <= 200_000


def test_a_body_past_the_cap_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(body="é" * 150_000))
    with open_source(source_of(path)) as reader:
        shown = reader.message(Locator(str(path), "", "a.eml"))
    assert shown.body_cut
    assert len(shown.body) == 100_000


def test_a_message_that_is_gone_is_told(tmp_path: Path) -> None:
    with open_source(tree(tmp_path, {"a": mail()})) as reader, pytest.raises(MessageGone):
        reader.message(Locator(str(tmp_path), "", "b"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("eml") / "file.eml"


FRAGMENT = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            b"\n", b"\r\n", b"\n\n", b"To: a@b.example,\n", b"Content-Type: multipart/mixed; boundary=x\n", b"--x\n", b"--x--\n",
            b"Content-Type: text/html; charset=undefined\n\n", b"Content-Transfer-Encoding: base64\n",
            b"Content-Type: message/rfc822\n\n",
            b"<p>x</p><table><tr>", b"Content-Disposition: attachment; filename*0*=utf-8''%ff; filename*1=x\n", b"=?utf-8?B?!!?=",
            b"Content-Type: text/plain; charset=\"\xff\"\n\n", b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n!!!\n",
        ]
    ),
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.lists(FRAGMENT, max_size=14).map(b"".join))
def test_any_bytes_are_read_and_shown_without_an_undeclared_error(place: Path, content: bytes) -> None:
    place.write_bytes(content)
    source = source_of(place)
    try:
        assert len([item for item in read(source) if isinstance(item, Envelope)]) == 1
        with open_source(source) as reader:
            assert reader.message(Locator(str(place), "", "file.eml")).raw == content
    except DECLARED:
        pass
