"""How a conversation begins: TLS or nothing, and the right name on the certificate."""

import ssl
from collections.abc import Callable, Iterator

import pytest

from builders.imap_dovecot import PASSWORD, Dovecot
from builders.imap_scripted import Scripted, Send
from missent.errors import UsageError
from missent.readers.imap import tls
from missent.readers.imap.account import Account, Method, Secret, Security, parse
from missent.readers.imap.connection import begin
from missent.readers.imap.faults import Misbehaved, SignInRefused, Unreachable, Untrusted
from missent.readers.imap.session import Session
from missent.readers.imap.signin import sign_in
from missent.readers.imap.transport import dial


def connect(server: Dovecot | Scripted, url: str, ca_file: str = "") -> Session:
    account = parse(url).account
    line = dial("127.0.0.1", account.port)
    try:
        return begin(line, account, tls.context(ca_file))
    except BaseException:
        line.close()
        raise


@pytest.fixture
def closing() -> Iterator[Callable[[Session], Session]]:
    sessions: list[Session] = []
    yield lambda session: sessions.append(session) or session  # type: ignore[func-returns-value]
    for session in sessions:
        session.end()


@pytest.mark.parametrize("scheme", ["imaps", "imap+starttls"])
def test_a_server_with_a_known_authority_is_believed(
    dovecot: Dovecot, scheme: str, closing: Callable[[Session], Session]
) -> None:
    port = dovecot.port if scheme == "imaps" else dovecot.starttls_port
    account = parse(f"{scheme}://anna%40example.org@localhost:{port}/").account
    session = closing(connect(dovecot, account.url, dovecot.authority))
    assert session.transport.is_secure
    sign_in(session, account, Method.PASSWORD, Secret(PASSWORD))
    assert session.examine(b"Sent").validity


@pytest.mark.parametrize("scheme", ["imaps", "imap+starttls"])
def test_a_server_with_an_unknown_authority_is_not_believed(dovecot: Dovecot, scheme: str) -> None:
    port = dovecot.port if scheme == "imaps" else dovecot.starttls_port
    with pytest.raises(Untrusted, match="issuer"):
        connect(dovecot, f"{scheme}://anna@localhost:{port}/")
    assert "Login" not in dovecot.log()


def test_a_certificate_for_another_name_is_not_believed() -> None:
    with Dovecot(names_of_server="DNS:imap.example.org") as server, pytest.raises(Untrusted, match="localhost"):
        connect(server, server.url, server.authority)


def test_an_old_tls_is_not_spoken(dovecot: Dovecot) -> None:
    assert tls.context().minimum_version is ssl.TLSVersion.TLSv1_2
    rules = tls.context(dovecot.authority)
    assert (rules.verify_mode, rules.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize("answer", [b"NO not now", b"BAD what?"])
def test_without_starttls_nothing_more_is_said(answer: bytes) -> None:
    refusal = {b"STARTTLS": lambda send, tag: send(tag + b" " + answer + b"\r\n")}
    with Scripted(refusal) as server:
        with pytest.raises(Untrusted, match="STARTTLS"):
            connect(server, f"imap+starttls://anna@localhost:{server.port}/")
        assert server.heard == [b"STARTTLS"]


def test_a_server_that_is_signed_in_already_cannot_skip_starttls() -> None:
    with Scripted(greeting=b"* PREAUTH welcome\r\n") as server:
        with pytest.raises(Untrusted):
            connect(server, f"imap+starttls://anna@localhost:{server.port}/")
        assert server.heard == []


def test_what_was_said_before_tls_is_forgotten() -> None:
    """An answer put in behind the OK to STARTTLS, where it is not protected yet, must not be taken for one of the server."""

    def inject(send: Send, tag: bytes) -> None:
        send(tag + b" OK go on\r\n* CAPABILITY AUTH=NONE\r\nM2 OK injected\r\n")

    with Scripted({b"STARTTLS": inject}) as server:
        session = Session.__new__(Session)
        from missent.readers.imap.transport import Transport

        session.__init__(Transport(dial("127.0.0.1", server.port)))  # type: ignore[misc]
        session.greet()
        session.start_tls()
        session.transport._silence = 0.1  # nothing may be left to read
        with pytest.raises(Exception, match="stopped answering"):
            session.answers.next()
        session.end()


def test_a_wrong_password_is_told_in_the_servers_words(dovecot: Dovecot, closing: Callable[[Session], Session]) -> None:
    session = closing(connect(dovecot, dovecot.url, dovecot.authority))
    with pytest.raises(SignInRefused, match="AUTHENTICATIONFAILED"):
        sign_in(session, parse(dovecot.url).account, Method.PASSWORD, Secret("wrong"))


def test_a_port_where_nobody_listens_is_told() -> None:
    with pytest.raises(Unreachable, match="refused"):
        dial("127.0.0.1", 1)


def test_something_else_than_tls_is_told() -> None:
    with Scripted() as server, pytest.raises(Untrusted):
        connect(server, f"imaps://anna@localhost:{server.port}/")


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_that_holds_no_certificates_is_told(tmp_path, content: str | None) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content)
    with pytest.raises(UsageError, match=r"ca\.pem"):
        tls.context(str(file))


class TestSigningIn:
    """The ways to sign in that a server may offer; the lines without TLS here are only a test's."""

    ACCOUNT = Account(Security.IMPLICIT, "anna", "localhost", 993)

    def heard(
        self, talk: Callable[..., Session], monkeypatch: pytest.MonkeyPatch, offers: bytes, method: Method, **answers: object
    ) -> list[bytes]:
        from missent.readers.imap.transport import Transport

        monkeypatch.setattr(Transport, "is_secure", True)
        script = {b"CAPABILITY": b"* CAPABILITY IMAP4rev1 " + offers + b"\r\n"}
        with Scripted({**script, **{name.encode(): answer for name, answer in answers.items()}}) as server:  # type: ignore[dict-item]
            sign_in(talk(server), self.ACCOUNT, method, Secret('pa"ss\\word'))
            return server.heard

    def test_plain_at_once(self, talk: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> None:
        heard = self.heard(talk, monkeypatch, b"AUTH=PLAIN SASL-IR", Method.PASSWORD)
        assert b"AUTHENTICATE PLAIN AGFubmEAcGEic3Ncd29yZA==" in heard

    def test_login_where_there_is_nothing_better(self, talk: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> None:
        heard = self.heard(talk, monkeypatch, b"", Method.PASSWORD)
        assert rb'LOGIN "anna" "pa\"ss\\word"' in heard

    @pytest.mark.parametrize(
        ("offers", "method", "words"),
        [(b"LOGINDISABLED", Method.PASSWORD, "password"), (b"AUTH=PLAIN", Method.OAUTH, "OAuth")],
    )
    def test_no_way_in_common_is_told(
        self, talk: Callable[..., Session], monkeypatch: pytest.MonkeyPatch, offers: bytes, method: Method, words: str
    ) -> None:
        with pytest.raises(SignInRefused, match=words):
            self.heard(talk, monkeypatch, offers, method)

    def test_a_sign_in_without_end_is_left(self, talk: Callable[..., Session], monkeypatch: pytest.MonkeyPatch) -> None:
        def more(send: Send, tag: bytes) -> None:
            send(b"+ \r\n" * 200)

        with pytest.raises(Misbehaved):
            self.heard(talk, monkeypatch, b"AUTH=PLAIN", Method.PASSWORD, AUTHENTICATE=more)
