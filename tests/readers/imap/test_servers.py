"""From a mail address to its server: the table, and what a domain says, which may be anything."""

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from builders import imap_certificates
from missent.errors import UsageError
from missent.paths import resources
from missent.readers.imap import https, oauth, servers, tls
from missent.readers.imap.account import Account, Security
from missent.readers.imap.autoconfig import NoConfig, Server, read
from missent.readers.imap.https import NoAnswer
from missent.readers.imap.servers import Origin

PAGE = b"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
<incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>plain.example.org</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname>mail.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
  <username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>
<incomingServer type="imap"><hostname> imap.example.org </hostname><port>143</port>
  <socketType>STARTTLS</socketType></incomingServer>
</emailProvider></clientConfig>"""


class Pages:
    """Answer like the web, and write down who was asked."""

    def __init__(self, **pages: bytes) -> None:
        self._pages = pages
        self.asked: list[str] = []

    def __call__(self, address: str) -> bytes:
        self.asked.append(address)
        for part, page in self._pages.items():
            if part in address:
                return page
        raise NoAnswer("HTTP 404")


def test_a_large_provider_is_in_the_table() -> None:
    found = servers.bundled("Anna.B@GMail.com")
    assert found is not None
    assert found.account == Account(Security.IMPLICIT, "Anna.B@GMail.com", "imap.gmail.com", 993)
    assert (found.origin, found.sign_in) == (Origin.BUNDLED, "google")
    assert servers.bundled("anna@example.org") is None


def test_every_row_of_the_table_can_be_used() -> None:
    lines = (resources() / "data" / "mail-servers.tsv").read_text("utf-8").splitlines()[1:]
    ways = {"password", "app-password", "bridge", *oauth.providers()}
    for domain in (line.partition("\t")[0] for line in lines):
        found = servers.bundled(f"anna@{domain}")
        assert found is not None
        assert found.sign_in in ways


def test_what_a_domain_says_comes_first_and_guesses_last() -> None:
    pages = Pages(autoconfig=PAGE)
    found = list(servers.look_up("anna@example.org", pages))
    assert [(one.account.host, one.account.port, one.account.user, one.account.security, one.origin) for one in found[:2]] == [
        ("mail.example.org", 993, "anna", Security.IMPLICIT, Origin.TOLD),
        ("imap.example.org", 143, "anna@example.org", Security.STARTTLS, Origin.TOLD),
    ]
    assert [one.account.host for one in found[-2:]] == ["imap.example.org", "mail.example.org"]
    assert {one.origin for one in found[-2:]} == {Origin.GUESSED}


def test_only_the_domain_is_told_and_only_over_https() -> None:
    pages = Pages()
    list(servers.look_up("anna.secret@example.org", pages))
    assert len(pages.asked) == 3
    assert all(address.startswith("https://") and "example.org" in address for address in pages.asked)
    assert not [address for address in pages.asked if "anna" in address or "secret" in address or "@" in address]


def test_nobody_is_asked_before_it_is_wanted() -> None:
    pages = Pages(autoconfig=PAGE)
    found = servers.look_up("anna@example.org", pages)
    assert pages.asked == []
    next(found)
    assert len(pages.asked) == 1


@pytest.mark.parametrize(
    "address", ["anna", "@example.org", "anna@", "anna@localhost", "anna@ex ample.org", "anna@ex/../ample.org", "a@b.c?x=.d"]
)
def test_what_is_no_address_is_asked_of_nobody(address: str) -> None:
    pages = Pages()
    with pytest.raises(UsageError):
        list(servers.look_up(address, pages))
    assert pages.asked == []


def test_servers_named_in_the_dns_come_before_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    def record(priority: int, host: str) -> SimpleNamespace:
        return SimpleNamespace(priority=priority, weight=0, port=993, target=f"{host}.")

    resolver = ModuleType("dns.resolver")
    resolver.DNSException = OSError  # type: ignore[attr-defined]
    resolver.resolve = lambda name, kind: [record(20, "second.example.org"), record(10, "first.example.org"), record(30, "")]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "dns", ModuleType("dns"))
    monkeypatch.setitem(sys.modules, "dns.resolver", resolver)
    hosts = [(one.account.host, one.origin) for one in servers.look_up("anna@example.org", Pages())]
    assert hosts[:2] == [("first.example.org", Origin.DNS), ("second.example.org", Origin.DNS)]
    assert len(hosts) == 4


class TestAutoconfig:
    def test_servers_over_tls_are_read_in_their_order(self) -> None:
        assert read(PAGE) == [
            Server("mail.%EMAILDOMAIN%", 993, Security.IMPLICIT, "%EMAILLOCALPART%"),
            Server("imap.example.org", 143, Security.STARTTLS, ""),
        ]

    @pytest.mark.parametrize(
        "page",
        [
            b'<!DOCTYPE a [<!ENTITY b "c">]><clientConfig/>',
            '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a><clientConfig/>'.encode("utf-16"),
            b"<a>" * 100,
            b"<html>not found",
            b"",
            b"\xff\xfe",
        ],
    )
    def test_a_document_type_or_a_page_that_is_none_is_refused(self, page: bytes) -> None:
        with pytest.raises(NoConfig):
            read(page)

    def test_no_more_servers_than_the_cap(self) -> None:
        one = b'<incomingServer type="imap"><hostname>a</hostname><port>993</port><socketType>SSL</socketType></incomingServer>'
        assert len(read(b"<a>" + one * 400 + b"</a>")) == 20

    @given(some.binary(max_size=200))
    def test_no_page_raises_anything_else(self, page: bytes) -> None:
        try:
            read(page)
        except NoConfig:
            return

    @pytest.mark.parametrize("host", [b"evil host", b"a\nb", b"", b"-x", b"a" * 300, b"http://x"])
    def test_a_host_that_is_none_is_left_out(self, host: bytes) -> None:
        page = PAGE.replace(b"mail.%EMAILDOMAIN%", host).replace(b" imap.example.org ", host)
        found = servers.look_up("anna@example.org", Pages(autoconfig=page))
        assert {one.origin for one in found} == {Origin.GUESSED}


class TestHttps:
    """The one way to ask a web server."""

    @pytest.fixture
    def web(self, tmp_path: Path) -> Iterator[tuple[str, str]]:
        """Give the address of a web server and its authority."""
        certificates = imap_certificates.make(tmp_path)

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                onward = {"/once": "/page", "/away": "http://localhost/", "/ever": "/ever"}.get(self.path, "")
                body = {"/page": b"the page", "/long": b"x" * 200_000}.get(self.path, b"")
                self.send_response(302 if onward else 200 if body else 404)
                if onward:
                    self.send_header("Location", onward)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        rules = tls.ssl.SSLContext(tls.ssl.PROTOCOL_TLS_SERVER)
        rules.load_cert_chain(certificates.server, certificates.key)
        server.socket = rules.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"https://localhost:{server.server_port}", str(certificates.authority)
        server.shutdown()
        thread.join(5)
        server.server_close()

    def test_a_page_is_fetched_also_from_another_place(self, web: tuple[str, str]) -> None:
        url, authority = web
        with https.session(authority) as session:
            assert https.get(session, f"{url}/page") == https.get(session, f"{url}/once") == b"the page"

    @pytest.mark.parametrize("path", ["long", "away", "ever", "missing"])
    def test_what_is_too_long_leads_away_from_tls_or_in_a_ring_is_no_answer(self, web: tuple[str, str], path: str) -> None:
        url, authority = web
        with https.session(authority) as session, pytest.raises(NoAnswer):
            https.get(session, f"{url}/{path}")

    def test_an_unknown_authority_is_not_believed(self, web: tuple[str, str]) -> None:
        with https.session() as session, pytest.raises(NoAnswer):
            https.get(session, f"{web[0]}/page")

    @pytest.mark.parametrize("address", ["http://localhost/page", "file:///etc/passwd", "ftp://localhost/"])
    def test_nothing_but_https_is_asked(self, address: str) -> None:
        with https.session() as session, pytest.raises(NoAnswer):
            https.get(session, address)

    def test_no_password_of_the_person_is_looked_for(
        self, web: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / ".netrc").write_text("machine localhost login anna password canary\n")
        monkeypatch.setenv("HOME", str(tmp_path))
        with https.session(web[1]) as session:
            assert session.trust_env is False
            assert https.get(session, f"{web[0]}/page") == b"the page"
