"""Builds mbox files in the dialects that mail programs write (RFC 4155, and what came before and after it)."""

import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path


class Dialect(StrEnum):
    """Name who wrote the file."""

    MBOXO = "mboxo"
    MBOXRD = "mboxrd"
    MBOXCL = "mboxcl"
    MBOXCL2 = "mboxcl2"
    THUNDERBIRD = "thunderbird"
    TAKEOUT = "takeout"


_FROM = {
    Dialect.THUNDERBIRD: b"From - Sun Apr  7 14:31:02 2024",
    Dialect.TAKEOUT: b"From 1828754568043628583@xxx Sun Apr 07 14:31:02 +0000 2024",
}
_PLAIN_FROM = b"From own@example.org Sun Apr  7 14:31:02 2024"


def mbox(messages: Iterable[bytes], dialect: Dialect = Dialect.MBOXRD, newline: bytes = b"\n") -> bytes:
    """Put messages, written with line feeds, into one mbox."""
    return b"".join(_entry(message, dialect) for message in messages).replace(b"\n", newline)


def write_mbox(path: Path, messages: Iterable[bytes], dialect: Dialect = Dialect.MBOXRD, newline: bytes = b"\n") -> Path:
    """Write an mbox file, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(mbox(messages, dialect, newline))
    return path


def _entry(message: bytes, dialect: Dialect) -> bytes:
    header, _, body = message.partition(b"\n\n")
    if dialect is Dialect.MBOXRD:
        body = re.sub(rb"(?m)^(>*From )", rb">\1", body)
    elif dialect is not Dialect.MBOXCL2:
        body = re.sub(rb"(?m)^From ", rb">From ", body)
    if not body.endswith(b"\n"):
        body += b"\n"
    if dialect in (Dialect.MBOXCL, Dialect.MBOXCL2):
        header += b"\nContent-Length: %d" % len(body)
    if dialect is Dialect.THUNDERBIRD:
        header = b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00800000\n" + header
    return _FROM.get(dialect, _PLAIN_FROM) + b"\n" + header + b"\n\n" + body + b"\n"
