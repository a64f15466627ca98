"""A folder on a real server is read like any other store, and nothing on the server is changed by it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from builders.imap_dovecot import Dovecot
from builders.mail import mail
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, problems, read
from missent.errors import MessageGone
from missent.model import Evidence, FolderRole, Mark, MessageState, Source, SourceKind
from missent.readers import opening
from missent.readers.imap import reader as imap_reader
from missent.readers.imap.faults import Refused, Renumbered
from missent.readers.imap.folders import Folders
from missent.readers.imap.reader import ImapReader
from missent.readers.imap.session import Session

LETTERS = [
    mail("Jan <jan@navy.ml>", cc="b@example.com", subject="One"),
    mail("eva@army.mil", bcc="hidden@navy.ml", subject="Two"),
    mail("=?utf-8?q?J=C3=BCrgen?= <j@example.net>, second@example.org", subject="Three"),
    mail("", subject="Four"),
    mail("last@example.com", subject="Five"),
]
RECIPIENTS = [
    ["jan@navy.ml", "b@example.com"], ["eva@army.mil", "hidden@navy.ml"], ["j@example.net", "second@example.org"], [],
    ["last@example.com"],
]  # fmt: skip


@pytest.fixture
def session(dovecot: Dovecot, signed_in: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> Session:
    """Give a session, over which `open_source` reads from now on."""
    made = signed_in(dovecot)
    folders = Folders(made)
    monkeypatch.setitem(opening.READERS, SourceKind.IMAP, lambda source: ImapReader(made, folders, source))
    return made


def sources(session: Session, url: str, *, everything: bool = False) -> list[Source]:
    found, problems = Folders(session).sources(url, everything=everything)
    assert problems == []
    return found


class TestContract(ReaderContract):
    """What every reader promises, over a real connection."""

    @pytest.fixture
    def sample(self, tmp_path: Path, dovecot: Dovecot, session: Session) -> Iterator[Sample]:
        dovecot.deliver("Sent", LETTERS)
        (source,) = sources(session, dovecot.url)

        def lose_first() -> None:
            dovecot.drop("Sent", 0)
            session.examined = None  # a server need not tell of it while the folder is open

        yield Sample(source, RECIPIENTS, lose_first)

    def test_damage_anywhere_raises_nothing_undeclared(self, sample: Sample, tmp_path: Path) -> None:
        """Hold for answers what it says of files: `test_answers.py` does, with every answer damaged."""


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_spans_lie_side_by_side_and_leave_out_no_number(
    dovecot: Dovecot, session: Session, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(imap_reader, "SPAN_MESSAGES", size)
    dovecot.deliver("Sent", LETTERS)
    (source,) = sources(session, dovecot.url)
    spans = list(opening.open_source(source).spans())
    assert [span.start for span in spans] == [1, *(span.stop for span in spans[:-1])]
    assert spans[-1].stop == 6
    assert sorted(map(addresses, envelopes(source))) == sorted(RECIPIENTS)


def test_only_what_came_after_a_message_is_cut_further(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("Sent", LETTERS)
    (source,) = sources(session, dovecot.url)
    reader = opening.open_source(source)
    assert isinstance(reader, ImapReader)
    (span,) = reader.spans_after(3)
    assert [envelope.locator.key.partition(":")[2] for envelope in reader.envelopes(span)] == ["4", "5"]
    assert list(reader.spans_after(5)) == []


def test_a_message_in_the_folder_of_sent_mail_was_sent(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("Sent", [mail(extra=[("Received", "from a by b; Mon, 1 Jan 2024 00:00:00 +0000")])])
    (source,) = sources(session, dovecot.url)
    (envelope,) = envelopes(source)
    assert (envelope.state, envelope.evidence) == (MessageState.SENT, (Evidence.FOLDER_SENT,))


def test_traces_are_asked_for_where_mail_comes_in(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("INBOX", [mail(extra=[("Received", "from a by b; Mon, 1 Jan 2024 00:00:00 +0000"), ("List-Id", "<x>")])])
    (source,) = sources(session, dovecot.url + "INBOX")
    (envelope,) = envelopes(source)
    assert envelope.state is MessageState.RECEIVED
    assert (Evidence.TRACE in envelope.evidence, envelope.marks) == (True, (Mark.AUTOMATIC,))


def test_flags_tell_drafts_and_what_is_deleted(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("Notes", [mail()], flags="D")
    dovecot.deliver("Notes", [mail()], flags="ST")
    (source,) = sources(session, dovecot.url + "Notes")
    draft, deleted = envelopes(source)
    assert (draft.state, draft.evidence) == (MessageState.DRAFT, (Evidence.FLAG_DRAFT,))
    assert deleted.marks == (Mark.DELETED,)


def test_the_size_is_that_of_the_message_on_the_server(dovecot: Dovecot, session: Session) -> None:
    text = mail(newline="\r\n")
    dovecot.deliver("Sent", [text])
    (source,) = sources(session, dovecot.url)
    assert [envelope.size for envelope in envelopes(source)] == [len(text)]


def test_a_message_opened_again_has_the_bytes_that_were_received(dovecot: Dovecot, session: Session) -> None:
    text = mail(body="First line\n\n" + "Grüße\n" * 2000, newline="\r\n")
    dovecot.deliver("Sent", [text])
    (source,) = sources(session, dovecot.url)
    (envelope,) = envelopes(source)
    assert opening.open_source(source).message(envelope.locator).raw == text


def test_a_folder_numbered_anew_is_told_and_its_old_messages_are_gone(
    dovecot: Dovecot, session: Session, signed_in: Callable[..., Session]
) -> None:
    dovecot.deliver("Sent", LETTERS)
    (source,) = sources(session, dovecot.url)
    (first, *_) = envelopes(source)
    dovecot.recreate("Sent", LETTERS[:2])
    again = signed_in(dovecot)
    reader = ImapReader(again, Folders(again), source)
    with pytest.raises(Renumbered):
        list(reader.spans())
    with pytest.raises(MessageGone):
        ImapReader(again, Folders(again), source).message(first.locator)


def test_an_empty_folder_has_no_spans(dovecot: Dovecot, session: Session) -> None:
    (source,) = sources(session, dovecot.url)
    reader = opening.open_source(source)
    assert (list(reader.spans()), [folder.count for folder in reader.folders()]) == ([], [0])


def test_nothing_on_the_server_is_changed_and_nothing_but_reading_is_said(signed_in: Callable[..., Session]) -> None:
    with Dovecot(log_commands=True) as server:
        server.deliver("Sent", LETTERS, flags="")
        session = signed_in(server)

        def state() -> list[object]:
            session.examined = None
            opened = session.examine(b"Sent")
            return [opened, *session.ask(b"UID FETCH", b"1:5 (UID FLAGS)")]

        before = state()
        folders = Folders(session)
        for source in folders.sources(server.url, everything=True)[0]:
            reader = ImapReader(session, folders, source)
            for span in reader.spans():
                for envelope in list(reader.envelopes(span)):
                    reader.message(envelope.locator)  # type: ignore[union-attr]
        after = state()
        assert before == after
        session.end()
        said = [line.split(b" ", 2)[2].upper() for line in server.commands()]
    assert said
    changing = (
        b"SELECT",
        b"STORE",
        b"APPEND",
        b"COPY",
        b"MOVE",
        b"EXPUNGE",
        b"CREATE",
        b"DELETE",
        b"RENAME",
        b"SUBSCRIBE",
        b"CLOSE",
    )
    assert not [line for line in said if line.startswith(changing) or b"UID STORE" in line or b"BODY[" in line]


def test_a_folder_that_is_not_there_is_refused(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("Sent", LETTERS)
    (source,) = sources(session, dovecot.url)
    gone = replace(source, location=source.location.replace("Sent", "Nothing"))
    with pytest.raises(Refused):
        read(gone)


def test_a_folder_by_its_name_needs_no_mark(dovecot: Dovecot, session: Session) -> None:
    dovecot.deliver("Été & co/日本語", LETTERS)
    (source,) = sources(session, dovecot.url + "Été%20&%20co/日本語")
    (folder,) = opening.open_source(source).folders()
    assert (folder.path, folder.role, folder.count) == ("Été & co/日本語", FolderRole.OTHER, 5)
    assert len(envelopes(source)) == 5
    assert problems(source) == []
