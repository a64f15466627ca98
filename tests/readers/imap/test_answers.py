"""What a server answers: cut into parts by the rules, and refused at the first cap it breaks."""

import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from builders.imap_scripted import Answer, Scripted, Send, header
from missent.model import Envelope, Problem, ProblemCode, Source, SourceKind
from missent.readers.imap import fetch as fetching
from missent.readers.imap import session as sessions
from missent.readers.imap import uids
from missent.readers.imap.answers import DEEPEST, parts
from missent.readers.imap.faults import Busy, ConnectionLost, Misbehaved, Refused, ServerFault, Untrusted
from missent.readers.imap.folders import Folders
from missent.readers.imap.reader import ImapReader
from missent.readers.imap.session import Session

Talk = Callable[..., Session]

SOURCE = Source(SourceKind.IMAP, "imaps://anna@localhost/Sent", "imaps://anna@localhost/", 3 * 512, stamp="7:4")


def read(session: Session, source: Source = SOURCE) -> list[Envelope | Problem]:
    reader = ImapReader(session, Folders(session), source)
    return [item for span in reader.spans() for item in reader.envelopes(span)]


def keys(found: list[Envelope | Problem]) -> list[str]:
    return [item.locator.key for item in found if isinstance(item, Envelope)]


ALL = b"".join(header(uid) for uid in (1, 2, 3))


def thrice(answer: bytes) -> bytes:
    return b"".join(answer % (uid, uid) for uid in (1, 2, 3))


class TestParts:
    def test_atoms_strings_lists_and_nil(self) -> None:
        assert parts(rb'(\A "b \" c" (NIL d) {2}) BODY[HEADER.FIELDS (TO CC)]', [b"x)"]) == [
            [b"\\A", b'b " c', [None, b"d"], b"x)"], b"BODY[HEADER.FIELDS (TO CC)]",
        ]  # fmt: skip

    def test_a_name_may_hold_brackets(self) -> None:
        assert parts(b"() / [Gmail]/Sent a[b {") == [[], b"/", b"[Gmail]/Sent", b"a[b", b"{"]

    @pytest.mark.parametrize("text", [b"(", b")", b"(()", b'"', b'a "b', b"{5}"])
    def test_what_is_not_written_by_the_rules_is_refused(self, text: bytes) -> None:
        with pytest.raises(Misbehaved):
            parts(text)

    def test_lists_nest_no_deeper_than_the_cap(self) -> None:
        assert parts(b"(" * DEEPEST + b")" * DEEPEST)
        with pytest.raises(Misbehaved):
            parts(b"(" * (DEEPEST + 1) + b")" * (DEEPEST + 1))

    @pytest.mark.parametrize(
        "text", [b"[" * 200_000, b'"' + b"\\" * 200_001, b"(a " * 100_000, b"{1}" * 100_000, b" " * 1_000_000]
    )
    def test_no_text_takes_long(self, text: bytes) -> None:
        begin = time.process_time()
        with suppress(Misbehaved):
            parts(text)
        assert time.process_time() - begin < 2

    @given(some.binary(max_size=60))
    def test_no_text_raises_anything_else(self, text: bytes) -> None:
        with suppress(Misbehaved):
            parts(text, [b"literal"])


class TestUids:
    @given(some.sets(some.integers(1, 60)), some.integers(1, 9))
    def test_a_set_is_the_same_written_and_cut(self, numbers: set[int], count: int) -> None:
        made = uids.of(numbers)
        assert list(made) == sorted(numbers)
        assert uids.read(made.write(), 60) == made
        pieces = list(made.cut(count))
        assert [uid for piece in pieces for uid in piece] == sorted(numbers)
        assert all(len(piece) == count for piece in pieces[:-1])

    @pytest.mark.parametrize(
        "text", [b"*", b"1:*", b"a", b"1:", b":2", b"1,,2", b"0", b"1:99999999999", b"5000000000", b"1:4294967295"]
    )
    def test_what_is_no_set_of_this_folder_is_refused(self, text: bytes) -> None:
        with pytest.raises(Misbehaved):
            uids.read(text, 100)


def test_a_good_server_is_read(talk: Talk) -> None:
    with Scripted({b"UID FETCH": ALL}) as server:
        assert keys(read(talk(server))) == ["7:1", "7:2", "7:3"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(thrice(b"* %d FETCH (BODY[HEADER.FIELDS (TO)] {6}\r\nTo: a@ UID %d RFC822.SIZE 1)\r\n"), id="other order"),
        pytest.param(thrice(b'* %d FETCH (UID %d BODY[HEADER.FIELDS ("TO")] "To: a@b")\r\n'), id="quoted"),
        pytest.param(thrice(b"* %d FETCH (UID %d BODY[HEADER.FIELDS (TO)] NIL)\r\n"), id="nil"),
        pytest.param(b"* 5 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 2 FLAGS ())\r\n" + ALL, id="news between"),
        pytest.param(ALL.replace(b"\r\n* ", b"\r\n* OK [ALERT] pay now {5}\r\n* "), id="words like a literal"),
        pytest.param(ALL.replace(b"FETCH", b"fetch").replace(b"BODY", b"body"), id="small letters"),
    ],
)  # fmt: skip
def test_what_the_rules_allow_is_understood(talk: Talk, answer: bytes) -> None:
    with Scripted({b"UID FETCH": answer}) as server:
        assert keys(read(talk(server))) == ["7:1", "7:2", "7:3"]


def flood(line: bytes) -> Answer:
    def send(send: Send, tag: bytes) -> None:
        while True:
            send(line * (1 + 100_000 // len(line)))

    return send


EVIL: dict[str, tuple[bytes, Answer]] = {
    "a literal of gigabytes": (b"UID FETCH", b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (TO)] {3000000000}\r\n"),
    "a literal of gigabytes in the quick way": (b"UID FETCH", header(1).replace(b"{43}", b"{999999999}")),
    "lines without end": (b"UID FETCH", flood(b"* 1 RECENT\r\n")),
    "lines without end in a list": (b"LIST", flood(b'* LIST () "/" x\r\n')),
    "a line without end": (b"UID FETCH", flood(b"xxxxxxxxxxxxxxxx")),
    "a line without end in a list": (b"LIST", flood(b"x" * 16)),
    "literals without end in one answer": (b"LIST", flood(b"{1000000}\r\n" + b"x" * 1_000_000)),
    "deep nesting": (
        b"UID FETCH",
        b"* 1 FETCH (UID 1 X " + b"(" * 20_000 + b")" * 20_000 + b" BODY[HEADER.FIELDS (TO)] NIL)\r\n",
    ),
    "a message that was not asked for": (b"UID FETCH", header(99)),
    "a message twice": (b"UID FETCH", header(1) + header(1)),
    "another tag": (b"UID FETCH", b"M999 OK done\r\n"),
    "a set larger than the folder": (b"UID SEARCH", b"* ESEARCH UID ALL 1:4294967295\r\n"),
    "more found than there is": (b"UID SEARCH", b"* SEARCH " + b"1 " * 60_000 + b"\r\n"),
    "a search for no numbers": (b"UID SEARCH", b"* SEARCH a b\r\n"),
    "no UIDVALIDITY": (b"EXAMINE", b"* 3 EXISTS\r\n"),
    "more messages than there can be": (b"EXAMINE", b"* 4000000000 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n"),
}


@pytest.mark.parametrize("name", EVIL)
def test_a_server_that_breaks_the_rules_or_a_cap_is_left(talk: Talk, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "BATCH_BYTES", 8 << 20)
    monkeypatch.setattr(sessions, "MOST_BYTES", 8 << 20)
    verb, answer = EVIL[name]
    with Scripted({verb: answer}) as server, pytest.raises(Misbehaved):
        read(talk(server))


@pytest.mark.parametrize("command", [b"EXAMINE", b"UID FETCH"])
def test_a_server_that_drips_is_left_when_the_whole_answer_is_due(
    talk: Talk, command: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "BATCH_SECONDS", 1.0)
    monkeypatch.setattr(sessions, "COMMAND_SECONDS", 1.0)

    def drip(send: Send, tag: bytes) -> None:
        while True:
            send(b"*")
            time.sleep(0.05)

    with Scripted({command: drip}) as server:
        session = talk(server)
        with pytest.raises(ConnectionLost, match="too long"):
            read(session)


def test_a_silent_server_is_left(talk: Talk) -> None:
    with Scripted({b"EXAMINE": lambda send, tag: None}) as server, pytest.raises(ConnectionLost, match="stopped answering"):
        read(talk(server, silence=0.2))


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (b"NO [THROTTLED] slow down", Busy),
        (b"NO [UNAVAILABLE] later", Busy),
        (b"BAD Request is throttled. Suggested Backoff Time: 2500 milliseconds", Busy),
        (b"NO [NONEXISTENT] no such folder", Refused),
        (b"BAD what?", Refused),
    ],
)
def test_a_refusal_is_understood_by_its_code(talk: Talk, words: bytes, fault: type[ServerFault]) -> None:
    with Scripted({b"EXAMINE": lambda send, tag: send(tag + b" " + words + b"\r\n")}) as server, pytest.raises(fault):
        read(talk(server))


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (b"* BYE going down\r\n", ConnectionLost),
        (b"* BYE [UNAVAILABLE] going down\r\n", Busy),
        (b"* BYE AccessTokenExpired\r\n", ConnectionLost),
    ],
)
def test_a_good_bye_in_the_middle_ends_the_conversation(talk: Talk, words: bytes, fault: type[ServerFault]) -> None:
    with Scripted({b"UID FETCH": header(1) + words}) as server, pytest.raises(fault):
        read(talk(server))


@pytest.mark.parametrize(
    ("greeting", "fault"),
    [
        (b"* PREAUTH welcome\r\n", Untrusted), (b"* BYE no\r\n", ConnectionLost), (b"* BYE [UNAVAILABLE] full\r\n", Busy),
        (b"220 mail.example.org ESMTP\r\n", Misbehaved), (b"HTTP/1.1 400 Bad Request\r\n\r\n", Misbehaved),
    ],
)  # fmt: skip
def test_a_greeting_tells_whether_to_go_on(talk: Talk, greeting: bytes, fault: type[ServerFault]) -> None:
    with Scripted(greeting=greeting) as server, pytest.raises(fault):
        talk(server)


class TestAMessageThatIsNotDelivered:
    """A server that stumbles over one message must not keep the others from being read, and the one must be named."""

    def only(self, bad: set[int], *, says: bytes) -> Answer:
        """Deliver what was asked but for the bad ones, of which it says no."""

        def answer(send: Send, tag: bytes) -> None:
            asked = uids.read(self.server.heard[-1].split(b" ")[2], 10)
            if says.startswith(b"NO") and not set(asked).isdisjoint(bad):
                send(tag + b" " + says + b"\r\n")
            else:
                send(b"".join(header(uid) for uid in asked if uid not in bad) + tag + b" OK done\r\n")

        return answer

    @pytest.mark.parametrize("says", [b"NO cannot", b"OK and says nothing"])
    def test_the_others_are_read_and_it_is_named(self, talk: Talk, says: bytes) -> None:
        with Scripted({b"UID FETCH": self.only({2}, says=says)}) as self.server:
            found = read(talk(self.server))
        assert sorted(keys(found)) == ["7:1", "7:3"]
        (problem,) = [item for item in found if isinstance(item, Problem)]
        assert (problem.code, problem.key) == (ProblemCode.MESSAGE_WITHHELD, "7:2")

    def test_a_message_deleted_meanwhile_is_no_problem(self, talk: Talk) -> None:
        found = [b"1:3", b"1,3"]
        with Scripted(
            {
                b"UID SEARCH": lambda send, tag: send(b"* ESEARCH UID ALL " + found.pop(0) + b"\r\n" + tag + b" OK done\r\n"),
                b"UID FETCH": self.only({2}, says=b"OK"),
            }
        ) as self.server:
            assert keys(read(talk(self.server))) == ["7:1", "7:3"]

    def test_a_server_that_refuses_everything_is_left(self, talk: Talk) -> None:
        many = {
            b"EXAMINE": b"* 900 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 901] ok\r\n",
            b"UID SEARCH": b"* ESEARCH UID ALL 1:900\r\n",
            b"UID FETCH": lambda send, tag: send(tag + b" NO never\r\n"),
        }
        with Scripted(many) as server:
            with pytest.raises(Refused):
                read(talk(server))
            assert len(server.heard) < 100


def test_a_plain_search_of_an_old_server_is_understood(talk: Talk) -> None:
    old = {
        b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n",
        b"UID SEARCH": b"* SEARCH 1 2\r\n* SEARCH 3\r\n",
        b"UID FETCH": ALL,
    }
    with Scripted(old) as server:
        assert keys(read(talk(server))) == ["7:1", "7:2", "7:3"]


def test_a_server_that_tells_no_next_number_is_read_to_its_end(talk: Talk) -> None:
    with Scripted({b"EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n", b"UID FETCH": ALL}) as server:
        assert keys(read(talk(server))) == ["7:1", "7:2", "7:3"]
        assert b"*" not in b"".join(said for said in server.heard if said.startswith(b"UID"))


def test_on_gmail_only_what_it_calls_sent_is_fetched_from_all_mail(talk: Talk) -> None:
    source = replace(SOURCE, location="imaps://anna@localhost/All?X-GM-RAW%20%22in%3Asent%22")
    with Scripted({b"UID SEARCH": b"* ESEARCH UID ALL 1,3\r\n", b"UID FETCH": header(1) + header(3)}) as server:
        assert keys(read(talk(server), source)) == ["7:1", "7:3"]
        said = b"\n".join(server.heard)
    assert b'UID 1:3 X-GM-RAW "in:sent"' in said
    assert b"UID FETCH 1,3 " in said


def test_damage_anywhere_raises_nothing_undeclared(talk: Talk) -> None:
    chance = random.Random(3501)
    whole = b"* 3 EXISTS\r\n" + ALL + header(3).replace(b"FLAGS ()", b"FLAGS (\\Seen)")
    for _ in range(60):
        hurt = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(hurt))
            hurt[place : place + chance.randrange(8)] = chance.randbytes(chance.randrange(8))
        with Scripted({b"UID FETCH": bytes(hurt)}) as server, suppress(ServerFault):
            read(talk(server, silence=0.2))
