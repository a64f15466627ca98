"""A second implementation beside Dovecot: its UIDs start at 101, and it has neither special-use folders nor ESEARCH."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("pymap")

from missent.model import Envelope
from missent.readers.imap.account import Account, Security
from missent.readers.imap.folders import Folders
from missent.readers.imap.reader import ImapReader
from missent.readers.imap.session import Session
from missent.readers.imap.transport import Transport, dial


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a session on pymap's demonstration mailbox, without TLS, which only a test may be."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    served = ["--no-service", "managesieve", "--no-service", "admin", "--host", "127.0.0.1", "--port", str(port), "--no-tls"]
    command = [Path(sys.executable).with_name("pymap"), *served, "dict", "--demo-data"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield _signed_in(_connected(port, process))
        finally:
            process.terminate()


def _connected(port: int, process: "subprocess.Popen[bytes]") -> Session:
    end = time.monotonic() + 20
    while time.monotonic() < end and process.poll() is None:
        with suppress(Exception):
            return Session(Transport(dial("127.0.0.1", port)))
        time.sleep(0.05)
    pytest.skip("pymap did not start")


def _signed_in(session: Session) -> Session:
    session.greet()
    session.ask(b"LOGIN", b'"demouser" "demopass"')
    session.learn()
    return session


def test_a_folder_is_read_by_its_numbers(session: Session) -> None:
    account = Account(Security.IMPLICIT, "demouser", "localhost", 993)
    folders = Folders(session)
    found, problems = folders.sources(account.url, everything=True)
    assert problems == []
    read: dict[str, list[Envelope]] = {}
    for source in found:
        reader = ImapReader(session, folders, source)
        for span in reader.spans():
            items = list(reader.envelopes(span))
            envelopes = [item for item in items if isinstance(item, Envelope)]
            assert len(items) == len(envelopes)
            read.setdefault(source.location.removeprefix(account.url), []).extend(envelopes)
            for envelope in envelopes:
                assert reader.message(envelope.locator).raw
    assert {"INBOX", "Sent"} <= read.keys()
    assert all(int(one.locator.key.partition(":")[2]) > 100 for envelopes in read.values() for one in envelopes)
    session.end()
