"""One server and its ways in, shared by the tests of this room."""

from collections.abc import Callable, Iterator

import pytest

from builders import imap_dovecot
from builders.imap_dovecot import PASSWORD, Dovecot
from builders.imap_scripted import Scripted
from missent.readers.imap import tls
from missent.readers.imap.account import Method, Secret, parse
from missent.readers.imap.connection import begin
from missent.readers.imap.session import Session
from missent.readers.imap.signin import sign_in
from missent.readers.imap.transport import Transport, dial

needs_dovecot = pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    if not imap_dovecot.available():
        pytest.skip("Dovecot 2.3 is not installed")
    with Dovecot() as server:
        yield server


@pytest.fixture
def signed_in() -> Iterator[Callable[..., Session]]:
    """Give a way to sign in to a Dovecot; the sessions end with the test."""
    sessions: list[Session] = []

    def open_session(server: Dovecot, url: str = "") -> Session:
        account = parse(url or server.url).account
        session = begin(dial("127.0.0.1", account.port), account, tls.context(server.authority))
        sessions.append(session)
        sign_in(session, account, Method.PASSWORD, Secret(PASSWORD))
        return session

    yield open_session
    for session in sessions:
        session.end()


@pytest.fixture
def talk() -> Iterator[Callable[..., Session]]:
    """Give a way to talk to a scripted server that has greeted, without TLS."""
    sessions: list[Session] = []

    def open_session(server: Scripted, silence: float = 5.0) -> Session:
        session = Session(Transport(dial("127.0.0.1", server.port), silence))
        sessions.append(session)
        session.greet()
        session.learn()
        return session

    yield open_session
    for session in sessions:
        session.end()
