"""Bytes to and from a mail server over one connection, with TLS, a deadline for every answer and a cap on its length.

The connection is a descriptor that was opened before the process shut itself in. TLS is spoken over two buffers in memory, so
that nothing but reading, writing and waiting is asked of the system: the worker's list of allowed calls needs no addition.
"""

import os
import select
import socket
import ssl
from time import monotonic
from typing import Final

from missent.readers.imap import tls
from missent.readers.imap.faults import ConnectionLost, Misbehaved, Unreachable, Untrusted

CONNECT_SECONDS: Final = 20.0
SILENCE_SECONDS: Final = 60.0
"""How long a server may say nothing while an answer is due."""

_PIECE: Final = 1 << 18
_TOO_LONG: Final = "an answer took too long"


def dial(host: str, port: int) -> socket.socket:
    """Connect to a server; raise `Unreachable`."""
    try:
        line = socket.create_connection((host.strip("[]"), port), timeout=CONNECT_SECONDS)
    except (OSError, UnicodeError) as error:
        raise Unreachable(f"{host}: {getattr(error, 'strerror', None) or error}") from error
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    line.setblocking(False)
    return line


class Transport:
    """Hold one connection. Before `start_tls`, bytes go as they are: only a greeting and STARTTLS are said that way."""

    def __init__(self, line: socket.socket, silence: float = SILENCE_SECONDS) -> None:
        self._line = line
        self._silence = silence
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls: ssl.SSLObject | None = None
        self._due = monotonic() + silence
        self._left = 0
        self.received = self.sent = 0
        """Bytes on the wire, TLS included."""

    @property
    def is_secure(self) -> bool:
        """Tell whether TLS is spoken."""
        return self._tls is not None

    def allow(self, seconds: float, size: int) -> None:
        """Let the next answer take so many seconds in all and be so many bytes long; the clock starts now."""
        self._due = monotonic() + seconds
        self._left = size

    def start_tls(self, rules: ssl.SSLContext, host: str) -> None:
        """Speak TLS from here on; raise `Untrusted` when the server cannot prove that it is `host`."""
        self._tls = rules.wrap_bio(self._incoming, self._outgoing, server_hostname=host.strip("[]"))
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush()
                self._take()
            except ssl.SSLError as error:
                self._give_alert()
                raise Untrusted(tls.words(error)) from error
            else:
                self._flush()
                return

    def receive(self) -> bytes:
        """Give what came, waiting for it; raise `ConnectionLost` or `Misbehaved`."""
        while True:
            data = self._take() if self._tls is None else self._decrypted()
            if data:
                self._left -= len(data)
                if self._left < 0:
                    raise Misbehaved("an answer without end")
                return data

    def send(self, data: bytes) -> None:
        """Send bytes; raise `ConnectionLost`."""
        if self._tls is None:
            self._put(data)
            return
        try:
            self._tls.write(data)
        except ssl.SSLError as error:
            raise ConnectionLost(tls.words(error)) from error
        self._flush()

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()

    def _decrypted(self) -> bytes:
        assert self._tls is not None
        pieces = []
        try:
            while piece := self._tls.read(_PIECE):  # one record of TLS at a time
                pieces.append(piece)
        except ssl.SSLWantReadError:
            if not pieces:
                self._flush()
                self._take()
        except ssl.SSLError as error:
            if not pieces:
                raise ConnectionLost(tls.words(error)) from error
        else:
            if not pieces:
                raise ConnectionLost("the server closed the connection")
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _take(self) -> bytes:
        """Read from the wire, waiting for something to come."""
        while True:
            self._wait(reading=True)
            try:
                data = _read(self._line)
            except BlockingIOError:
                continue
            except OSError as error:
                raise ConnectionLost(error.strerror or str(error)) from error
            if not data:
                raise ConnectionLost("the server closed the connection")
            self.received += len(data)
            if self._tls is not None:
                self._incoming.write(data)
            return data

    def _flush(self) -> None:
        if data := self._outgoing.read():
            self._put(data)

    def _put(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            try:
                written = _write(self._line, rest)
            except BlockingIOError:
                self._wait(reading=False)
                continue
            except OSError as error:
                raise ConnectionLost(error.strerror or str(error)) from error
            self.sent += written
            rest = rest[written:]

    def _give_alert(self) -> None:
        """Tell the server why it was not believed, as far as it still listens."""
        try:
            self._flush()
        except ConnectionLost:
            return

    def _wait(self, *, reading: bool) -> None:
        left = self._due - monotonic()
        if left <= 0:
            raise ConnectionLost(_TOO_LONG)
        here = [self._line]
        ready = select.select(here if reading else [], [] if reading else here, [], min(left, self._silence))
        if not any(ready):
            raise ConnectionLost(_TOO_LONG if left <= self._silence else "the server stopped answering")


if os.name == "posix":  # the system calls that workers are allowed; on Windows a socket is no file

    def _read(line: socket.socket) -> bytes:
        return os.read(line.fileno(), _PIECE)

    def _write(line: socket.socket, data: memoryview) -> int:
        return os.write(line.fileno(), data)

else:

    def _read(line: socket.socket) -> bytes:
        return line.recv(_PIECE)

    def _write(line: socket.socket, data: memoryview) -> int:
        return line.send(data)
