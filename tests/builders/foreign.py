"""Work for the confined pool that lets a foreign library loose on a file, as a reader does; each task is a deed and a path."""

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from missent.readers.msg.extract import body_by_extract_msg


def work(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """Do the deed on the file."""
    deed, _, path = task.decode().partition(" ")
    return DEEDS[deed](Path(path).read_bytes())


def _body(stored: bytes) -> bytes:
    return body_by_extract_msg(stored).encode("utf-8", "replace")


def _everything(stored: bytes) -> bytes:
    """Let extract-msg read recipients, attachments and the HTML that it takes out of RTF."""
    import extract_msg

    body_by_extract_msg(b"")  # which gives it a time zone
    with extract_msg.openMsg(stored) as message:
        recipients = " ".join(f"{one.type}:{one.email}" for one in message.recipients)
        return f"{recipients} {len(message.attachments)} {len(message.htmlBody or b'')}".encode()


def _hang(stored: bytes) -> bytes:
    def never(*_: object, **__: object) -> None:
        while True:
            pass

    with patch("extract_msg.openMsg", never):
        return _body(stored)


def _eat_memory(stored: bytes) -> bytes:
    def all_of_it(*_: object, **__: object) -> None:
        eaten = []
        while True:
            eaten.append(bytearray(1 << 26))

    try:
        with patch("extract_msg.openMsg", all_of_it):
            return _body(stored)
    except MemoryError as error:
        error.__traceback__ = None  # it holds what was eaten
        return b"no more memory"


DEEDS: dict[str, Callable[[bytes], bytes]] = {
    "body": _body,
    "everything": _everything,
    "hang": _hang,
    "eat-memory": _eat_memory,
}
