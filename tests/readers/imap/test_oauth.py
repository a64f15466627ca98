"""Signing in with OAuth 2.0, in the browser and with a code, against a provider of our own and a real mail server."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from urllib.request import urlopen

import pytest

from builders import imap_dovecot
from builders.imap_dovecot import USER, Dovecot
from builders.imap_provider import CLIENT, IdentityProvider
from missent.readers.imap import advice, oauth, tls
from missent.readers.imap.account import Method, Secret, parse
from missent.readers.imap.book import Client
from missent.readers.imap.connection import begin
from missent.readers.imap.faults import SignInRefused
from missent.readers.imap.loopback import Loopback
from missent.readers.imap.oauth import SignInFailed
from missent.readers.imap.session import Session
from missent.readers.imap.signin import sign_in
from missent.readers.imap.transport import dial

ME = Client("test", CLIENT, tenant="our-office")


@pytest.fixture
def provider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IdentityProvider]:
    with IdentityProvider(tmp_path) as made:
        monkeypatch.setattr(oauth, "providers", lambda: {"test": made.row, "codeless": replace(made.row, device="")})
        yield made


def test_in_the_browser(provider: IdentityProvider) -> None:
    tokens = oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
    assert tokens.access.reveal() in provider.tokens
    assert tokens.refresh.reveal() in provider.refresh_tokens
    assert tokens.user == USER
    page = provider.asked[0]
    assert (page["login_hint"], page["prompt"], page["scope"], page["client_id"]) == (USER, "consent", "mail offline", CLIENT)


def test_the_organisation_stands_in_the_address(provider: IdentityProvider) -> None:
    pages: list[str] = []

    def show(page: str) -> None:
        pages.append(page)
        provider.browse(page)

    oauth.in_browser(ME, USER, show, ca_file=provider.authority)
    oauth.in_browser(replace_tenant(""), USER, show, ca_file=provider.authority)
    assert [urlsplit(page).path for page in pages] == ["/our-office/authorize", "/common/authorize"]


def replace_tenant(tenant: str) -> Client:
    return Client("test", CLIENT, tenant=tenant)


def test_declined_in_the_browser(provider: IdentityProvider) -> None:
    provider.refuse_at_once = ("access_denied", "AADSTS65004: the user declined")
    with pytest.raises(SignInFailed, match="declined"):
        oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)


def test_nobody_signs_in(provider: IdentityProvider) -> None:
    with pytest.raises(SignInFailed, match="Nobody signed in"):
        oauth.in_browser(ME, USER, lambda page: None, ca_file=provider.authority, seconds=0.1)


@pytest.mark.parametrize(
    ("error", "description", "words"),
    [
        ("invalid_grant", "AADSTS65001: The user or administrator has not consented", "admin consent"),
        ("unauthorized_client", "AADSTS700016: Application not found in the directory", "client id and the tenant"),
        ("invalid_grant", "AADSTS53003: blocked by Conditional Access", "rule of your organisation"),
        ("invalid_client", "", "client id"),
        ("something_new", "An error nobody knows \x1b[2J", "did not let this program in"),
    ],
)
def test_a_refusal_says_what_to_do_and_quotes_the_provider(
    provider: IdentityProvider, error: str, description: str, words: str
) -> None:
    provider.refuse = (error, description)
    with pytest.raises(SignInFailed, match=words) as failed:
        oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
    assert (description or error).split()[0] in str(failed.value)


def test_with_a_code(provider: IdentityProvider) -> None:
    shown: list[tuple[str, str]] = []
    pauses: list[float] = []
    tokens = oauth.with_code(ME, lambda page, code: shown.append((page, code)), pauses.append, ca_file=provider.authority)
    assert tokens.access.reveal() in provider.tokens
    assert shown == [(f"{provider.url}/enter", "ABCD-EFGH")]
    assert pauses == [1.0, 1.0, 1.0]


def test_a_provider_without_codes_says_so(provider: IdentityProvider) -> None:
    with pytest.raises(SignInFailed, match="browser"):
        oauth.with_code(Client("codeless", CLIENT), lambda page, code: None, lambda seconds: None)


def test_a_token_is_made_new_and_the_old_one_is_used_up(provider: IdentityProvider) -> None:
    first = oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
    second = oauth.refreshed(ME, first.refresh, ca_file=provider.authority)
    assert second.refresh.reveal() != first.refresh.reveal()
    with pytest.raises(SignInFailed, match="has ended"):
        oauth.refreshed(ME, first.refresh, ca_file=provider.authority)


@pytest.mark.parametrize(
    "answer", [b"x" * 100_000, b"[" * 60_000, b"no json", b"[]", b"{}", b'{"access_token": 5, "token_type": "bearer"}']
)
def test_an_answer_that_is_none_is_told(provider: IdentityProvider, answer: bytes) -> None:
    provider.answer = answer
    with pytest.raises(SignInFailed):
        oauth.refreshed(ME, Secret("rt"), ca_file=provider.authority)


def test_a_provider_that_cannot_prove_who_it_is_gets_nothing(provider: IdentityProvider) -> None:
    with pytest.raises(SignInFailed, match="could not be asked"):
        oauth.refreshed(ME, Secret("rt"))
    assert provider.asked == []


def test_an_unknown_provider_is_told_with_the_known_ones() -> None:
    with pytest.raises(SignInFailed, match="google, microsoft"):
        oauth.refreshed(Client("other", "x"), Secret("rt"))


def test_the_bundled_providers_are_asked_over_https_only() -> None:
    for row in oauth.providers().values():
        assert all(address.startswith("https://") for address in (row.authorize, row.token))
        assert row.device.startswith("https://") or not row.device


class TestLoopback:
    def test_only_the_answer_with_our_state_is_taken(self) -> None:
        with Loopback() as loopback:
            told: list[object] = []
            waiting = threading.Thread(target=lambda: told.append(loopback.wait("right", 10)))
            waiting.start()
            for target in (
                "favicon.ico",
                "?state=wrong&code=evil",
                "?code=evil",
                "other?state=right&code=evil",
                "?state=right&code=good",
            ):
                with suppress(OSError):
                    urlopen(loopback.address + target, timeout=5).close()
            waiting.join(10)
        assert told == [{"state": "right", "code": "good"}]

    def test_it_listens_on_this_computer_alone(self) -> None:
        with Loopback() as loopback:
            assert urlsplit(loopback.address).hostname == "127.0.0.1"

    def test_the_page_in_the_browser_repeats_nothing(self) -> None:
        with Loopback() as loopback:
            page: list[bytes] = []

            def browse() -> None:
                with urlopen(loopback.address + "?state=s&code=%3Cscript%3Ecanary", timeout=5) as answer:
                    page.append(answer.read())

            browser = threading.Thread(target=browse)
            browser.start()
            assert loopback.wait("s", 10) == dict(parse_qsl("state=s&code=<script>canary"))
            browser.join(5)
        assert b"canary" not in page[0]


@pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")
class TestOnAMailServer:
    """A token opens the mailbox of who it was made for, and no other."""

    @pytest.fixture
    def server(self, provider: IdentityProvider) -> Iterator[Dovecot]:
        with Dovecot(introspection=provider.introspection) as made:
            yield made

    def opened(
        self, server: Dovecot, token: Secret, mechanism: str, monkeypatch: pytest.MonkeyPatch, user: str = USER
    ) -> Session:
        account = parse(server.url.replace(USER, user)).account
        session = begin(dial("127.0.0.1", account.port), account, tls.context(server.authority))
        learn = Session.learn

        def offers(self: Session, code: str = "") -> None:
            learn(self, code)
            self.capabilities -= {"AUTH=OAUTHBEARER", "AUTH=XOAUTH2"} - {f"AUTH={mechanism}"}

        monkeypatch.setattr(Session, "learn", offers)
        try:
            sign_in(session, account, Method.OAUTH, token)
            session.examine(b"Sent")
        finally:
            session.end()
        return session

    @pytest.mark.parametrize("mechanism", ["OAUTHBEARER", "XOAUTH2"])
    def test_a_token_opens_it(
        self, provider: IdentityProvider, server: Dovecot, mechanism: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tokens = oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
        assert self.opened(server, tokens.access, mechanism, monkeypatch).examined

    @pytest.mark.parametrize("mechanism", ["OAUTHBEARER", "XOAUTH2"])
    def test_a_token_that_has_ended_does_not(
        self, provider: IdentityProvider, server: Dovecot, mechanism: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tokens = oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
        provider.tokens[tokens.access.reveal()] = 0
        with pytest.raises(SignInRefused) as refused:
            self.opened(server, tokens.access, mechanism, monkeypatch)
        assert tokens.access.reveal() not in str(refused.value)

    def test_a_token_of_somebody_else_does_not(
        self, provider: IdentityProvider, server: Dovecot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tokens = oauth.in_browser(ME, USER, provider.browse, ca_file=provider.authority)
        with pytest.raises(SignInRefused):
            self.opened(server, tokens.access, "XOAUTH2", monkeypatch, user="other@example.org")


@pytest.mark.parametrize(
    ("host", "detail", "words"),
    [
        ("outlook.office365.com", "LOGIN failed.", "--oauth microsoft"),
        ("imap.gmail.com", "[ALERT] Application-specific password required", "app password"),
        ("imap.gmail.com", "Invalid credentials (Failure)", "app passwords"),
        ("export.imap.mail.yahoo.com", "[AUTHENTICATIONFAILED]", "app passwords"),
        ("outlook.office365.com", "User is authenticated but not connected.", "switched off"),
        ("imap.example.org", "[AUTHENTICATIONFAILED]", ""),
        ("notgmail.com.example.org", "no", ""),
    ],
)
def test_what_a_refused_password_means_is_told(host: str, detail: str, words: str) -> None:
    told = advice.of_sign_in(parse(f"imaps://anna@{host}/").account, detail)
    assert words in told
    assert bool(told) is bool(words)
