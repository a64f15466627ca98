"""Names of mailboxes between the protocol and a person: modified UTF-7 (RFC 3501 5.1.3)."""

import binascii
import re
from typing import Final

_SHIFTED: Final = re.compile(rb"&([A-Za-z0-9+,]*)-")
_BEYOND: Final = re.compile(r"&|[^\x20-\x7e]+")


def decode(wire: bytes) -> str:
    """Give the name that a mailbox is shown by; raise `ValueError` for one that is not written by the rules."""
    plain = _SHIFTED.sub(b"", wire)
    if b"&" in plain or not plain.isascii():
        raise ValueError("no modified UTF-7")
    parts = []
    done = 0
    for shifted in _SHIFTED.finditer(wire):
        parts += [wire[done : shifted.start()].decode("ascii"), _unshift(shifted[1])]
        done = shifted.end()
    name = "".join(parts) + wire[done:].decode("ascii")
    if encode(name) != wire:  # two ways to write one name would be two mailboxes with one name
        raise ValueError("not the one way to write this name")
    return name


def encode(name: str) -> bytes:
    """Give the name of a mailbox as it crosses the wire; raise `ValueError` for what is no text."""
    return _BEYOND.sub(_shift, name).encode("ascii")


def _unshift(letters: bytes) -> str:
    if not letters:
        return "&"
    try:
        return binascii.a2b_base64(letters.replace(b",", b"/") + b"=" * (-len(letters) % 4)).decode("utf-16-be")
    except binascii.Error as error:
        raise ValueError("no modified UTF-7") from error


def _shift(letters: re.Match[str]) -> str:
    if letters[0] == "&":
        return "&-"
    coded = binascii.b2a_base64(letters[0].encode("utf-16-be"), newline=False).rstrip(b"=").replace(b"/", b",")
    return f"&{coded.decode('ascii')}-"
