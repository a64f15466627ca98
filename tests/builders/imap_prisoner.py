"""A worker with one connection that was taken over: it tries what it should not be able to do, and tells what came of it."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

import msgspec

from missent.readers.imap import tls
from missent.readers.imap.transport import dial
from missent.scan.confine import confine
from missent.scan.process import serve, settle_in

MODULE = "builders.imap_prisoner"


def main() -> None:
    """Connect and shut in as the real one does, then obey."""
    parent, memory, host, port, _ = sys.argv[1:]
    pipes = settle_in(int(parent))
    line = dial(host, int(port))
    file = Path(gettempdir(), "missent-prisoner")

    def second_connection() -> None:
        socket.create_connection((host, int(port)), 1)

    deeds: dict[str, Callable[[], object]] = {
        "read from its line": lambda: os.read(line.fileno(), 5),
        "connect again": second_connection,
        "send elsewhere": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", (host, 53)),
        "read a file": lambda: Path("/etc/passwd").read_bytes(),
        "list a home": lambda: list(Path("/root").iterdir()) or list(Path("/home").iterdir()),
        "write a file": lambda: file.write_bytes(b"x"),
        "start a program": lambda: os.fork(),
    }

    def work(task: bytes, tick: Callable[[int], None]) -> bytes:
        told = {}
        for name, deed in deeds.items():
            try:
                deed()
                told[name] = "done"
            except OSError as error:
                told[name] = error.strerror or "refused"
        return msgspec.json.encode(told)

    serve(pipes, work, confine(tls.read_later(), int(memory)))
