"""From what a person names to the sources in it: told by content, nothing in silence."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.mail import mail, multipart
from builders.maildir import deliver, maildir
from builders.mbox import mbox, write_mbox
from contract.reader_contract import envelopes
from missent.errors import ReadError
from missent.model import ProblemCode, Source, SourceKind
from missent.readers import kinds
from missent.readers.opening import open_source, sniff
from missent.readers.tree import is_text, spelt
from missent.readers.walk import sources
from missent.scan.digest import digest

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def compound(directory: str) -> bytes:
    """Build the part of a compound file that tells what it is: its header, and a directory in the last sector."""
    header = COMPOUND + b"\0" * 22 + (9).to_bytes(2, "little") + b"\0" * 16 + (40).to_bytes(4, "little")
    return header.ljust(41 * 512, b"\0") + directory.encode("utf-16-le").ljust(512, b"\0")


def test_a_folder_of_any_mixture_gives_every_source_once(tmp_path: Path) -> None:
    sent = write_mbox(tmp_path / "Mail" / "Local Folders" / "Sent", [mail()])
    put(sent.with_name("Sent.msf"), b"// <!-- <mdb:mork:z")
    sub = write_mbox(tmp_path / "Mail" / "Local Folders" / "Sent.sbd" / "2020", [mail()])
    root = maildir(tmp_path / "Maildir")
    deliver(root, mail())
    deliver(maildir(root / ".Sent"), mail())
    put(root / "dovecot.index", b"\x07\x03\0\0")
    nested = maildir(tmp_path / "Maildir" / "other")
    deliver(nested, mail())
    put(tmp_path / "loose" / "a.eml", mail())
    put(tmp_path / "loose" / "deep" / "1_", mail())
    put(tmp_path / "README.txt", b"Read me: this is a text.\n\nfrom: nobody\n")
    found, skipped, problems = sources(str(tmp_path))
    assert {(source.kind, source.location) for source in found} == {
        (SourceKind.MBOX, str(sent)),
        (SourceKind.MBOX, str(sub)),
        (SourceKind.MAILDIR, str(root)),
        (SourceKind.MAILDIR, str(nested)),
        (SourceKind.EML, str(tmp_path)),
    }
    assert all(source.argument == str(tmp_path) and source.size and source.modified for source in found)
    assert (skipped, problems) == (3, [])
    assert sum(len(envelopes(source)) for source in found) == 7


def test_the_order_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("c", "a", "b"):
        write_mbox(tmp_path / name, [mail()])
    assert [Path(source.location).name for source in sources(str(tmp_path))[0]] == ["a", "b", "c"]


def test_content_decides_and_never_the_name(tmp_path: Path) -> None:
    named = {"archive.pst": mbox([mail()]), "message.msg": mail(), "Sent.mbox": b"PNG", "letter.txt": mail()}
    kinds = {}
    for name, content in named.items():
        found, _, _ = sources(str(put(tmp_path / name, content)))
        kinds[name] = found[0].kind if found else None
    assert kinds == {
        "archive.pst": SourceKind.MBOX,
        "message.msg": SourceKind.EML,
        "Sent.mbox": None,
        "letter.txt": SourceKind.EML,
    }


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"Read me: first.\n\nThis is a text.",
        b"#!/usr/bin/env python3\nimport os\n",
        b"From here on it is prose.\nTo: nobody",
        b"name: x\nversion: 1\nfrom: base\n",
        b"TODO: write this\nNOTE: and that\n\nTo: a@example.com\n",
        b"<html><body>From: a@example.com</body></html>",
        b"/* To: a@example.com */\n",
        b"[section]\nfrom=x\n",
        b"\x89PNG\r\n\x1a\n",
        b"\x7fELF\x02\x01",
        COMPOUND + b"\0" * 504,
        b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml",
    ],
)
def test_what_is_no_mail_is_passed_over_and_counted(tmp_path: Path, text: bytes) -> None:
    put(tmp_path / "file", text)
    assert sources(str(tmp_path)) == ([], 1, [])


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"PK\x03\x04" + b"\0" * 26 + b"Takeout/Mail/All.mbox", "zip"),
        (b"PK\x03\x04" + b"\0" * 26 + b"Local/com.microsoft.__Messages/", "olm"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"\x1f\x8b\x08", "gzip"),
        ("From a@example.com".encode("utf-16-le").join([b"\xff\xfe", b""]), "mbox in UTF-16"),
        (b"\x78\x9f\x3e\x22", "tnef"),
    ],
)
def test_a_known_format_that_is_not_read_yet_is_told(tmp_path: Path, content: bytes, name: str) -> None:
    path = put(tmp_path / "below" / "file", content)
    for argument in (path, tmp_path):
        found, skipped, problems = sources(str(argument))
        assert (found, skipped) == ([], 0)
        assert [(problem.code, problem.source, problem.detail) for problem in problems] == [
            (ProblemCode.NOT_SUPPORTED, str(path), name)
        ]


def test_outlook_messages_are_told_from_other_compound_files_by_their_directory(tmp_path: Path) -> None:
    put(tmp_path / "a.doc", compound("Root Entry WordDocument"))
    put(tmp_path / "b", compound("Root Entry __nameid_version1.0"))
    found, skipped, problems = sources(str(tmp_path))
    assert [(source.kind, source.location, source.size) for source in found] == [
        (SourceKind.MSG, str(tmp_path), (tmp_path / "b").stat().st_size)
    ]
    assert (skipped, problems) == (1, [])


def test_messages_of_outlook_and_message_texts_in_one_folder_are_one_source(tmp_path: Path) -> None:
    put(tmp_path / "a.msg", compound("Root Entry __nameid_version1.0"))
    put(tmp_path / "below" / "b.eml", mail())
    found, _, problems = sources(str(tmp_path))
    assert [(source.kind, source.location) for source in found] == [(SourceKind.EML, str(tmp_path))]
    assert problems == []


@pytest.mark.parametrize("argument", ["", "lost.msg"])
def test_a_message_of_outlook_that_lost_its_directory_is_no_file_to_pass_over(tmp_path: Path, argument: str) -> None:
    put(tmp_path / "lost.msg", compound("Root Entry __nameid_version1.0")[:600])
    put(tmp_path / "lost.doc", compound("Root Entry WordDocument")[:600])
    assert [source.kind for source in sources(str(tmp_path / argument))[0]] == [SourceKind.MSG]


def test_messages_of_apple_mail_are_told_once_for_their_folder_with_their_number(tmp_path: Path) -> None:
    for number in range(4):
        put(tmp_path / "Sent.mbox" / "Messages" / f"{number}.emlx", b"120\n" + mail())
    _, _, problems = sources(str(tmp_path))
    assert [(problem.code, problem.detail) for problem in problems] == [(ProblemCode.NOT_SUPPORTED, "emlx: 4")]


def test_a_single_file_that_is_no_mail_is_told(tmp_path: Path) -> None:
    _, _, (problem,) = sources(str(put(tmp_path / "a.txt", b"nothing here")))
    assert problem.code is ProblemCode.NO_MAIL


def test_a_single_file_that_a_person_named_needs_fewer_signs(tmp_path: Path) -> None:
    path = put(tmp_path / "a.eml", b"Subject: hello\n\ntext")
    assert [source.kind for source in sources(str(path))[0]] == [SourceKind.EML]
    assert sources(str(tmp_path))[0] == []


def test_what_is_not_there_or_has_an_impossible_name_is_told(tmp_path: Path) -> None:
    for argument in (str(tmp_path / "nothing"), "a\0b"):
        found, _, (problem,) = sources(argument)
        assert (found, problem.code) == ([], ProblemCode.CANNOT_OPEN)


def test_links_out_of_the_folder_and_rings_are_not_followed_and_told(tmp_path: Path) -> None:
    outside = write_mbox(tmp_path / "outside" / "Sent", [mail()])
    inside = write_mbox(tmp_path / "in" / "Inbox", [mail()])
    (tmp_path / "in" / "link").symlink_to(outside)
    (tmp_path / "in" / "folder").symlink_to(outside.parent, target_is_directory=True)
    (tmp_path / "in" / "ring").symlink_to(tmp_path / "in" / "ring")
    (tmp_path / "in" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / "same").symlink_to(inside)
    found, skipped, problems = sources(str(tmp_path / "in"))
    assert [source.location for source in found] == [str(inside)]
    assert skipped == 1  # the link to what is read anyway
    assert [(problem.code, Path(problem.source).name) for problem in problems] == [
        (ProblemCode.LINK_SKIPPED, name) for name in ("folder", "link", "ring", "up")
    ]


def test_a_link_that_the_person_named_is_followed(tmp_path: Path) -> None:
    target = write_mbox(tmp_path / "Sent", [mail()])
    (tmp_path / "link").symlink_to(target)
    assert [source.kind for source in sources(str(tmp_path / "link"))[0]] == [SourceKind.MBOX]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert sources(str(tmp_path)) == ([], 1, [])
    _, _, (problem,) = sources(str(tmp_path / "pipe"))
    assert problem.code is ProblemCode.NO_MAIL


def test_a_file_that_may_not_be_opened_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = put(tmp_path / "locked", mail())

    def refuse(path: str, *args: object, **kwargs: object) -> object:
        if path == str(locked):
            raise PermissionError(13, "Permission denied", path)
        return open(path, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(kinds, "open", refuse, raising=False)
    _, _, problems = sources(str(tmp_path))
    assert [(problem.code, problem.detail) for problem in problems] == [(ProblemCode.CANNOT_OPEN, "Permission denied")]


def test_a_file_in_a_cloud_is_told_and_not_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "Sent", mbox([mail()]))
    monkeypatch.setattr("missent.readers.tree.is_placeholder", lambda _: True)
    monkeypatch.setattr("missent.readers.walk.is_placeholder", lambda _: True)
    for argument in (path, tmp_path):
        found, _, (problem,) = sources(str(argument))
        assert (found, problem.code, problem.source) == ([], ProblemCode.PLACEHOLDER, str(path))


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems alone")
def test_a_name_that_is_no_text_is_read_or_told_and_can_be_stored(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"Gel\xf6scht")
    letter = put(folder / os.fsdecode(b"M\xfcller.eml"), mail("anna@navy.ml"))
    put(folder / os.fsdecode(b"Entw\xfcrfe"), mbox([mail()]))
    deliver(maildir(tmp_path / "Maildir"), mail()).rename(tmp_path / "Maildir" / "cur" / os.fsdecode(b"\xff:2,S"))
    found, skipped, problems = sources(str(tmp_path))
    assert [source.kind for source in found] == [SourceKind.MAILDIR, SourceKind.EML]
    assert (skipped, [problem.code for problem in problems]) == (0, [ProblemCode.NAME_NOT_TEXT])
    assert problems[0].source.encode().endswith(b"/Gel\\udcf6scht/Entw\\udcfcrfe")
    for source, raw in zip(found, (mail(), letter.read_bytes()), strict=True):
        (envelope,) = envelopes(source)
        assert envelope.locator.key.encode()
        with open_source(source) as reader:
            assert reader.message(envelope.locator).raw == raw
    assert digest(found[0], lambda _: None)[1] == len(mail())


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems alone")
def test_a_name_with_such_an_escape_and_such_a_byte_is_read(tmp_path: Path) -> None:
    put(tmp_path / os.fsdecode(b"\\udcf6 \xf6.eml"), mail("anna@navy.ml"))
    (source,), _, _ = sources(str(tmp_path))
    assert len(envelopes(source)) == 1


def test_a_name_that_only_begins_like_an_escape_is_text() -> None:
    assert is_text("C:\\Users\\udo\\Sent")
    assert not is_text(spelt(os.fsdecode(b"M\xfcller")))


def test_a_format_without_a_reader_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="imap"):
        open_source(Source(SourceKind.IMAP, "imap://example.com", str(tmp_path)))


@given(
    prefix=st.one_of(
        st.binary(max_size=200),
        st.builds(
            lambda head, tail: head + tail, st.sampled_from([COMPOUND, b"PK\x03\x04", b"From ", b"12\n"]), st.binary(max_size=80)
        ),
    )
)
def test_any_bytes_can_be_sniffed(prefix: bytes) -> None:
    assert sniff(prefix) is None or isinstance(sniff(prefix), str)


LOST = mbox([mail(f"q{number}@navy.ml") for number in range(5)]).partition(b"\n")[2]


@pytest.mark.parametrize("before", [b"", b">From somebody\n", b"m.org Sun Apr  7 14:31:02 2024\n", b"\0" * 400, b"lost text\n\n"])
@pytest.mark.parametrize("in_folder", [True, False], ids=["in a folder", "named"])
def test_a_mailbox_that_lost_its_first_line_loses_no_message(tmp_path: Path, before: bytes, in_folder: bool) -> None:
    file = put(tmp_path / "mail" / "Sent", before + LOST)
    found, skipped, _ = sources(str(file.parent if in_folder else file))
    assert ([source.kind for source in found], skipped) == ([SourceKind.MBOX], 0)
    written = {one.raw for envelope in envelopes(found[0]) for one in envelope.recipients}
    assert written >= {f"q{number}@navy.ml" for number in range(1, 5)}


def test_a_letter_with_patches_or_an_attached_mailbox_is_one_message(tmp_path: Path) -> None:
    patch = b"From " + b"a" * 40 + b" Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\nSubject: x\n\ntext\n"
    attached = multipart(("Content-Type: text/plain", "see below"), ("Content-Type: text/plain", mbox([mail()]).decode()))
    put(tmp_path / "patches.eml", mail(body="Patches follow.\n\n") + patch)
    put(tmp_path / "attached.eml", attached)
    (source,), _, _ = sources(str(tmp_path))
    assert source.kind is SourceKind.EML
    assert len(envelopes(source)) == 2


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_message_in_utf_16_is_told_and_not_passed_over(tmp_path: Path, encoding: str) -> None:
    put(tmp_path / "wide.eml", ("\ufeff" + mail().decode()).encode(encoding))
    found, skipped, problems = sources(str(tmp_path))
    assert (found, skipped, [problem.code for problem in problems]) == ([], 0, [ProblemCode.NOT_SUPPORTED])


def test_a_mailbox_without_first_line_beside_letters_is_read_once(tmp_path: Path) -> None:
    put(tmp_path / "Sent", LOST)
    put(tmp_path / "a.eml", mail("a@navy.ml"))
    found, _, _ = sources(str(tmp_path))
    assert sorted(source.kind for source in found) == [SourceKind.EML, SourceKind.MBOX]
    written = [one.raw for source in found for envelope in envelopes(source) for one in envelope.recipients]
    assert sorted(written) == ["a@navy.ml", *(f"q{number}@navy.ml" for number in range(5))]
