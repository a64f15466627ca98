"""`missent accounts` and a scan of what it keeps, in one process, with a keyring in memory and a real mail server."""

import io
import json
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from builders import imap_certificates, imap_dovecot
from builders.imap_dovecot import PASSWORD, USER, Dovecot
from builders.imap_provider import CLIENT, IdentityProvider
from builders.imap_scripted import Scripted
from builders.mail import mail
from missent import paths
from missent.cli.group import run
from missent.readers.imap import oauth, servers
from missent.readers.imap import vault as vaults
from missent.readers.imap.https import NoAnswer
from missent.readers.imap.vault import SERVICE

pytestmark = pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Kept:
    backend = Kept()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    monkeypatch.setattr(vaults, "_TRUSTED", (Kept.__module__,))
    return backend


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: Kept())


@pytest.fixture(autouse=True)
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "config" / "accounts.json"
    monkeypatch.setattr(paths, "user_accounts", lambda: file)
    monkeypatch.setattr("missent.cli.credentials.user_accounts", lambda: file)
    return file


@pytest.fixture
def missent(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line; give its exit code, its output and its words."""

    def command(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run(arguments)
        done = capfd.readouterr()
        assert PASSWORD not in done.out + done.err
        return code, done.out, done.err

    return command


Missent = Callable[..., tuple[int, str, str]]


def test_an_account_is_tried_kept_scanned_and_removed(missent: Missent, dovecot: Dovecot, ring: Kept, book: Path) -> None:
    dovecot.deliver("Sent", [mail("jan@navy.ml"), mail("eva@navy.mil")])
    authority = ("--ca-file", dovecot.authority)
    code, _, words = missent(
        "accounts", "add", USER, "--server", dovecot.url, "--password-stdin", *authority, typed=PASSWORD + "\n"
    )
    assert code == 0, words
    assert "Sent mail is in Sent: 2 messages." in words
    assert "kept in the keyring" in words
    (((service, url), secret),) = ring.held.items()
    assert (service, secret) == (SERVICE, PASSWORD)
    assert PASSWORD not in book.read_text()

    code, listed, _ = missent("accounts", "list", "--format", "jsonl")
    assert (code, json.loads(listed)) == (0, {"address": USER, "source": url, "sign_in": "password", "kept": True})

    code, found, words = missent("scan", url, "--format", "jsonl", *authority)
    assert code == 0, words
    assert json.loads(found.splitlines()[0])["address"] == "jan@navy.ml"

    assert missent("accounts", "remove", USER.upper())[0] == 0
    assert ring.held == {}
    assert missent("accounts", "list", "--format", "jsonl")[1] == ""
    assert missent("accounts", "remove", USER)[0] == 2


def test_a_wrong_password_is_not_kept(missent: Missent, dovecot: Dovecot, ring: Kept, book: Path) -> None:
    add = ("accounts", "add", USER, "--server", dovecot.url, "--password-stdin", "--ca-file", dovecot.authority)
    code, _, words = missent(*add, typed="wrong\n")
    assert code == 2
    assert "did not accept the sign-in" in words
    assert (ring.held, book.exists()) == ({}, False)


def test_without_a_safe_keyring_the_secret_is_not_kept_and_that_is_said(
    missent: Missent, dovecot: Dovecot, no_ring: None, book: Path
) -> None:
    add = ("accounts", "add", USER, "--server", dovecot.url, "--password-stdin", "--ca-file", dovecot.authority)
    code, _, words = missent(*add, typed=PASSWORD + "\n")
    assert code == 0
    assert "has no keyring" in words
    assert PASSWORD not in book.read_text()
    code, _, words = missent("scan", json.loads(book.read_text())[0]["url"])
    assert code == 2
    assert "password" in words


def test_an_unknown_domain_is_asked_of_nobody_without_a_word(
    missent: Missent, ring: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(session: object, address: str) -> bytes:
        asked.append(address)
        raise NoAnswer("HTTP 404")

    monkeypatch.setattr("missent.readers.imap.https.get", fetch)
    code, _, words = missent("accounts", "add", "anna@example.org", "--password-stdin", typed="x\n")
    assert (code, asked) == (2, [])
    assert "--look-up" in words
    monkeypatch.setattr(servers, "_named_in_dns", lambda domain: [])
    missent("accounts", "add", "anna@example.invalid", "--look-up", "--password-stdin", typed="x\n")
    assert len(asked) == 3


def test_messages_on_a_server_are_exported_as_they_were_received(
    missent: Missent, dovecot: Dovecot, ring: Kept, tmp_path: Path
) -> None:
    text = mail("jan@navy.ml", newline="\r\n", body="Grüße\n")
    dovecot.deliver("Sent", [text])
    authority = ("--ca-file", dovecot.authority)
    missent("accounts", "add", USER, "--server", dovecot.url, "--password-stdin", *authority, typed=PASSWORD + "\n")
    ((_, url),) = ring.held
    case, folder = str(tmp_path / "x.missent"), tmp_path / "out"
    assert missent("scan", url, "--case", case, *authority)[0] == 0
    code, _, words = missent("export", case, "--as", "eml", "--to", str(folder), *authority)
    assert code == 0, words
    assert text in [file.read_bytes() for file in folder.rglob("*.eml")]


def test_a_refused_password_is_told_with_what_to_do(missent: Missent, ring: Kept, tmp_path: Path) -> None:
    certificates = imap_certificates.make(tmp_path)
    rules = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    rules.load_cert_chain(certificates.server, certificates.key)
    refusal = {b"AUTHENTICATE": lambda send, tag: send(tag + b" NO [ALERT] Application-specific password required\r\n")}
    with Scripted(refusal, rules=rules) as server:
        url, authority = f"imaps://anna@localhost:{server.port}/", str(certificates.authority)
        code, _, words = missent("scan", url, "--ca-file", authority, "--password-stdin", typed="x\n")
    assert code == 2
    assert "needs an app password" in words


def test_oauth_needs_an_identifier_of_ones_own(missent: Missent, ring: Kept) -> None:
    code, _, words = missent("accounts", "add", "anna@outlook.com", "--oauth", "microsoft")
    assert code == 2
    assert "--client-id" in words


class TestOAuth:
    """An account that is signed in to in the browser, once, and scanned with tokens that are made new."""

    @pytest.fixture
    def provider(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IdentityProvider]:
        (tmp_path / "provider").mkdir()
        with IdentityProvider(tmp_path / "provider") as made:
            monkeypatch.setattr(oauth, "providers", lambda: {"test": made.row})
            monkeypatch.setattr("missent.cli.credentials.sleep", lambda seconds: None)
            yield made

    @pytest.fixture
    def server(self, provider: IdentityProvider) -> Iterator[Dovecot]:
        with Dovecot(introspection=provider.introspection) as made:
            made.deliver("Sent", [mail("jan@navy.ml")])
            yield made

    @pytest.fixture
    def authority(self, provider: IdentityProvider, server: Dovecot, tmp_path: Path) -> Path:
        both = tmp_path / "both.pem"
        both.write_text(Path(provider.authority).read_text() + Path(server.authority).read_text())
        return both

    def test_signed_in_once_and_scanned_twice(
        self, missent: Missent, provider: IdentityProvider, server: Dovecot, authority: Path, ring: Kept, book: Path
    ) -> None:
        add = ("accounts", "add", USER, "--server", server.url, "--oauth", "test", "--client-id", CLIENT, "--device-code")
        code, _, words = missent(*add, "--ca-file", str(authority))
        assert code == 0, words
        assert "enter the code ABCD-EFGH" in words
        ((place, first),) = ring.held.items()
        assert first in provider.refresh_tokens
        assert first not in book.read_text()
        for _ in range(2):
            code, found, words = missent("scan", place[1], "--format", "jsonl", "--ca-file", str(authority))
            assert code == 0, words
            assert json.loads(found.splitlines()[0])["address"] == "jan@navy.ml"
            assert not [token for token in (*provider.tokens, *provider.refresh_tokens) if token in found + words]
        assert ring.held[place] != first  # it was used up, and the next one is kept

    def test_a_sign_in_that_has_ended_is_told_with_what_to_do(
        self, missent: Missent, provider: IdentityProvider, server: Dovecot, authority: Path, ring: Kept
    ) -> None:
        add = ("accounts", "add", USER, "--server", server.url, "--oauth", "test", "--client-id", CLIENT, "--device-code")
        missent(*add, "--ca-file", str(authority))
        provider.refresh_tokens.clear()
        ((_, url),) = ring.held
        code, _, words = missent("scan", url, "--ca-file", str(authority))
        assert code == 2
        assert "has ended" in words
