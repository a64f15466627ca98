"""Which folders hold what was sent: by the server's mark, by name in any language, on Gmail, among namespaces and odd names."""

from collections.abc import Callable

import pytest

from builders import imap_dovecot
from builders.imap_dovecot import Dovecot
from builders.imap_scripted import Answer, Scripted, Send
from missent.model import FolderRole, ProblemCode
from missent.readers.imap import names
from missent.readers.imap.faults import Misbehaved, SentFolderUnknown
from missent.readers.imap.folders import Folders
from missent.readers.imap.session import Session

Talk = Callable[..., Session]
URL = "imaps://anna@localhost/"


def status(send: Send, tag: bytes) -> None:
    send(b'* STATUS "x" (MESSAGES 3 UIDVALIDITY 7 UIDNEXT 4)\r\n' + tag + b" OK\r\n")


def chosen(talk: Talk, *listed: bytes, url: str = URL, everything: bool = False, **more: Answer) -> list[str]:
    """Give what is read of an account with these folders, without the account."""
    answers = {b"LIST": b"".join(b"* LIST " + line + b"\r\n" for line in listed), b"STATUS": status}
    with Scripted({**answers, **{name.encode(): answer for name, answer in more.items()}}) as server:
        found, problems = Folders(talk(server)).sources(url, everything=everything)
    assert problems == []
    return [source.location.removeprefix(URL) for source in found]


@pytest.mark.parametrize("mark", [rb"\Sent", rb"\sent", rb"\SENT"])
def test_a_mark_of_the_server_counts_in_any_letters(talk: Talk, mark: bytes) -> None:
    assert chosen(talk, rb"(\HasNoChildren " + mark + rb') "/" "Utgang"', rb'() "/" INBOX') == ["Utgang"]


def test_all_marked_and_all_named_folders_are_read(talk: Talk) -> None:
    listed = (
        rb'(\Sent) "/" "Papers"',
        rb'() "/" "Sent Items"',
        rb'() "/" "Sent Items/2019"',
        rb'() "/" "Other"',
        rb'(\Sent) "/" "B"',
    )
    assert chosen(talk, *listed) == ["Papers", "Sent%20Items", "Sent%20Items/2019", "B"]


@pytest.mark.parametrize(
    "name", ["Gesendete Elemente", "Éléments envoyés", "Odeslaná pošta", "已发送邮件", "Отправленные", "Sent Messages"]
)
def test_names_of_many_languages_are_known(talk: Talk, name: str) -> None:
    (found,) = chosen(talk, b'() "/" "' + names.encode(name) + b'"', rb'() "/" INBOX')
    assert found == name.replace(" ", "%20")


def test_where_none_is_known_the_folders_are_named(talk: Talk) -> None:
    with pytest.raises(SentFolderUnknown, match="INBOX, Papers"):
        chosen(talk, rb'() "/" INBOX', rb'() "/" Papers')


def test_a_folder_of_another_separator_is_named_as_the_server_does(talk: Talk) -> None:
    with Scripted({b"LIST": rb'* LIST (\Sent) "." "INBOX.Sent"' + b"\r\n"}) as server:
        (mailbox,), _ = Folders(talk(server)).all()
    assert (mailbox.name, mailbox.path, mailbox.role) == ("INBOX.Sent", "INBOX/Sent", FolderRole.SENT)


def test_on_gmail_a_hidden_folder_of_sent_mail_is_a_part_of_all_mail(talk: Talk) -> None:
    gmail: dict[str, Answer] = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 X-GM-EXT-1\r\n"}
    listed = (rb'(\HasChildren \Noselect) "/" "[Gmail]"', rb'(\All) "/" "[Gmail]/Alle Nachrichten"', rb'() "/" INBOX')
    (found,) = chosen(talk, *listed, **gmail)
    assert found == "[Gmail]/Alle%20Nachrichten?X-GM-RAW%20%22in%3Asent%22"
    marked = rb'(\Sent) "/" "[Gmail]/Gesendet"'
    assert chosen(talk, *listed, marked, **gmail) == ["[Gmail]/Gesendet"]


def test_folders_of_others_are_left_out_unless_they_are_named(talk: Talk) -> None:
    spaces: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 NAMESPACE\r\n",
        "NAMESPACE": b'* NAMESPACE (("" "/")) (("Other Users/" "/")) (("Shared/" "/")("#news." "."))\r\n',
    }
    listed = (rb'(\Sent) "/" Sent', rb'(\Sent) "/" "Other Users/bo/Sent"', rb'() "/" "Shared/Sent"', rb'() "." "#news.sent"')
    assert chosen(talk, *listed, **spaces) == ["Sent"]
    assert chosen(talk, *listed, everything=True, **spaces) == ["Sent"]
    assert chosen(talk, *listed, url=URL + "Other%20Users/bo/Sent", **spaces) == ["Other%20Users/bo/Sent"]


def test_all_folders_are_those_that_can_be_opened(talk: Talk) -> None:
    listed = (rb'(\Sent) "/" Sent', rb'(\Noselect) "/" Top', rb'(\NonExistent) "/" Gone', rb'() "/" INBOX', rb'(\Junk) "/" NIL')
    assert chosen(talk, *listed, everything=True) == chosen(talk, *listed, url=URL + "*") == ["Sent", "INBOX", "NIL"]


def test_a_name_that_is_written_by_no_rule_is_told(talk: Talk) -> None:
    with Scripted({b"LIST": b'* LIST (\\Sent) "/" Sent\r\n* LIST () "/" "Gel\xf6scht"\r\n', b"STATUS": status}) as server:
        found, (problem,) = Folders(talk(server)).sources(URL, everything=True)
    assert len(found) == 1
    assert (problem.code, problem.detail) == (ProblemCode.CANNOT_OPEN, r"folder name: Gel\xf6scht")


def test_a_folder_that_cannot_be_looked_at_keeps_no_other_from_being_read(talk: Talk) -> None:
    def moody(send: Send, tag: bytes) -> None:
        if b"Sent2" in server.heard[-1]:
            send(tag + b" NO [NOPERM] not yours\r\n")
        else:
            status(send, tag)

    listed = b"".join(b'* LIST (\\Sent) "/" Sent%d\r\n' % number for number in (1, 2, 3))
    with Scripted({b"LIST": listed, b"STATUS": moody}) as server:
        found, (problem,) = Folders(talk(server)).sources(URL, everything=False)
    assert [source.location.removeprefix(URL) for source in found] == ["Sent1", "Sent3"]
    assert (problem.code, problem.folder, problem.detail) == (ProblemCode.SERVER_REFUSED, "Sent2", "[NOPERM] not yours")


def test_a_folder_that_ends_just_at_a_known_limit_is_told(talk: Talk) -> None:
    limited = {b"STATUS": b'* STATUS "Sent" (MESSAGES 10000 UIDVALIDITY 7 UIDNEXT 20001)\r\n'}
    with Scripted(limited) as server:
        (_,), (problem,) = Folders(talk(server)).sources(URL, everything=False)
        assert problem.code is ProblemCode.FOLDER_CUT


@pytest.mark.parametrize("line", [b"", b"x", b"() x", b"(", b'() "/" (a)', b'a "/" b'])
def test_a_list_that_cannot_be_read_is_the_servers_fault(talk: Talk, line: bytes) -> None:
    with pytest.raises(Misbehaved):
        chosen(talk, line)


@pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")
@pytest.mark.parametrize("separator", ["/", "."])
@pytest.mark.parametrize("name", ["Q&A", 'a "quoted" one', "Trailing ", "ünï/日本", "100%?#;x", "[brackets] {5}", "tilde~*"])
def test_odd_names_are_found_on_a_real_server(signed_in: Callable[..., Session], separator: str, name: str) -> None:
    name = name.replace("/", separator)
    with Dovecot(separator=separator) as server:
        server.deliver(name, [b"To: jan@navy.ml\r\n\r\n"])
        session = signed_in(server)
        found, problems = Folders(session).sources(server.url, everything=True)
        assert problems == []
        assert name in [mailbox.name for mailbox in Folders(session).all()[0]]
        assert session.examine(names.encode(name)).exists == 1
        session.end()
        session.transport.close()
    assert len(found) == 3
