"""The commands that Missent says to a mail server. There are no others: nothing on the server can be changed by these."""

import re
from typing import Final

ALLOWED: Final = frozenset(
    {
        b"CAPABILITY", b"NOOP", b"LOGOUT", b"ID", b"STARTTLS", b"LOGIN", b"AUTHENTICATE", b"NAMESPACE", b"LIST", b"STATUS",
        b"EXAMINE", b"UID SEARCH", b"UID FETCH",
    }
)  # fmt: skip
"""EXAMINE opens a folder for reading only, where SELECT would not."""

_BREAKS: Final = re.compile(rb"[\r\n\x00]")
_MARKS_AS_READ: Final = re.compile(rb"BODY\[|RFC822(?!\.SIZE|\.HEADER)", re.I)  # BODY.PEEK[ leaves \Seen alone
_ESCAPED: Final = re.compile(rb'(["\\])')


def command(verb: bytes, arguments: bytes = b"") -> bytes:
    """Write a command without its tag and line end; raise `ValueError` for one that is not allowed, or that would be two."""
    if verb not in ALLOWED:
        raise ValueError(f"{verb!r} is no command of ours")
    if _BREAKS.search(arguments):
        raise ValueError("a line break in a command")
    if verb == b"UID FETCH" and _MARKS_AS_READ.search(arguments):
        raise ValueError("this would mark a message as read")
    return verb + b" " + arguments if arguments else verb


def quoted(text: bytes) -> bytes:
    """Write a string in quotation marks."""
    return b'"' + _ESCAPED.sub(rb"\\\1", text) + b'"'
