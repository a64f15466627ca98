"""What can be said to a server: the listed commands, one at a time, and nothing that changes anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from missent.readers.imap.commands import ALLOWED, command, quoted

CHANGING = (
    b"SELECT", b"STORE", b"UID STORE", b"APPEND", b"COPY", b"UID COPY", b"MOVE", b"UID MOVE", b"EXPUNGE", b"UID EXPUNGE",
    b"CLOSE", b"CREATE", b"DELETE", b"RENAME", b"SUBSCRIBE", b"UNSUBSCRIBE", b"SETACL", b"SETMETADATA", b"FETCH", b"X",
    b"", b"noop",
)  # fmt: skip


@pytest.mark.parametrize("verb", CHANGING)
def test_a_command_that_is_not_listed_cannot_be_said(verb: bytes) -> None:
    with pytest.raises(ValueError, match="no command"):
        command(verb, b"Sent")


def test_nothing_that_changes_a_mailbox_is_listed() -> None:
    assert ALLOWED.isdisjoint(CHANGING)


@pytest.mark.parametrize("item", [b"BODY[]", b"body[header]", b"(UID RFC822)", b"RFC822.TEXT", b"BODY[1]<0.5>"])
def test_what_would_mark_a_message_as_read_cannot_be_asked(item: bytes) -> None:
    with pytest.raises(ValueError, match="read"):
        command(b"UID FETCH", b"1 " + item)


@pytest.mark.parametrize("item", [b"BODY.PEEK[]", b"RFC822.SIZE", b"(UID FLAGS BODY.PEEK[HEADER.FIELDS (TO)])"])
def test_what_leaves_a_message_alone_can(item: bytes) -> None:
    assert command(b"UID FETCH", b"1 " + item) == b"UID FETCH 1 " + item


@pytest.mark.parametrize("sign", [b"\r", b"\n", b"\0"])
def test_one_command_cannot_be_two(sign: bytes) -> None:
    with pytest.raises(ValueError, match="line break"):
        command(b"EXAMINE", quoted(b"Sent" + sign + b"M2 DELETE Sent"))


@given(some.binary().filter(lambda text: not set(text) & set(b"\r\n\0")))
def test_a_quoted_text_ends_where_it_ends(text: bytes) -> None:
    written = quoted(text)
    assert written.startswith(b'"')
    assert written.endswith(b'"')
    inside = written[1:-1].replace(b"\\\\", b"").replace(b'\\"', b"")
    assert b'"' not in inside
    assert b"\\" not in inside
