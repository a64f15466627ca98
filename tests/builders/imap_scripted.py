"""A server that says what a test wants it to say: for answers that no good server gives."""

import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Self

Send = Callable[[bytes], object]
Answer = bytes | Callable[[Send, bytes], object]
"""What is said before the tagged OK; or a function that is given `send` and the tag, and says all of it."""

USUAL: Mapping[bytes, Answer] = {
    b"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR ESEARCH\r\n",
    b"AUTHENTICATE": b"",
    b"LIST": b'* LIST (\\Sent) "/" "Sent"\r\n',
    b"STATUS": b'* STATUS "Sent" (MESSAGES 3 UIDVALIDITY 7 UIDNEXT 4)\r\n',
    b"EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n",
    b"UID SEARCH": b'* ESEARCH (TAG "x") UID ALL 1:3\r\n',
    b"UID FETCH": b"",
    b"LOGOUT": b"* BYE\r\n",
}


def header(uid: int, text: bytes = b"To: jan@example.org\r\nFrom: anna@example.org\r\n\r\n") -> bytes:
    """Write the answer of a good server for one message."""
    start = b"* %d FETCH (UID %d FLAGS () RFC822.SIZE 100 BODY[HEADER.FIELDS (TO)] {%d}\r\n" % (uid, uid, len(text))
    return start + text + b")\r\n"


class Scripted:
    """Answer clients on a port of this computer, without TLS unless `rules` are given."""

    def __init__(
        self,
        answers: Mapping[bytes, Answer] | None = None,
        *,
        greeting: bytes = b"* OK ready\r\n",
        rules: ssl.SSLContext | None = None,
    ) -> None:
        self._answers = {**USUAL, **(answers or {})}
        self._greeting = greeting
        self._rules = rules
        self.heard: list[bytes] = []

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        here = line
        try:
            here = self._rules.wrap_socket(line, server_side=True) if self._rules else line
            here.sendall(self._greeting)
            with here.makefile("rb") as commands:
                for command in commands:
                    self._answer(here, command)
        except (OSError, ValueError):
            pass  # the client left, or the test's own function ended the conversation
        finally:
            here.close()

    def _answer(self, line: socket.socket, command: bytes) -> None:
        tag, _, rest = command.strip().partition(b" ")
        words = rest.split(b" ")
        verb = b" ".join(words[:2]) if words[0] == b"UID" else words[0]
        self.heard.append(rest)
        answer = self._answers.get(verb, b"")
        if callable(answer):
            answer(line.sendall, tag)
        else:
            line.sendall(answer + tag + b" OK done\r\n")
