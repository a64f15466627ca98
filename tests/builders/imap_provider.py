"""A small provider of OAuth 2.0 over HTTPS: codes with PKCE, device codes, tokens that rotate and end, and introspection."""

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import Request, urlopen

from builders import imap_certificates
from builders.imap_dovecot import USER
from missent.readers.imap.oauth import DEVICE_GRANT, Provider

CLIENT = "missent-test-client"
Reply = tuple[int, dict[str, object], str]


class IdentityProvider:
    """Run a provider; `refuse` is an error and its description that it gives to every wish for a token."""

    def __init__(self, folder: Path, *, seconds: float = 3600.0, user: str = USER) -> None:
        self._certificates = imap_certificates.make(folder)
        self._seconds = seconds
        self._user = user
        self.refuse: tuple[str, str] | None = None
        self.refuse_at_once: tuple[str, str] | None = None
        self.answer: bytes | None = None
        """Said in the place of every answer to a POST."""
        self.asked: list[dict[str, str]] = []
        self.codes: dict[str, tuple[str, str, str]] = {}
        self.tokens: dict[str, float] = {}
        self.refresh_tokens: set[str] = set()
        self.devices: dict[str, int] = {}
        """How often a device code is still to be called pending."""

    def __enter__(self) -> Self:
        self._https = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        rules = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        rules.load_cert_chain(self._certificates.server, self._certificates.key)
        self._https.socket = rules.wrap_socket(self._https.socket, server_side=True)
        self._plain = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())  # for Dovecot's questions
        self._threads = [threading.Thread(target=server.serve_forever, daemon=True) for server in (self._https, self._plain)]
        for thread in self._threads:
            thread.start()
        self.url = f"https://localhost:{self._https.server_port}"
        return self

    def __exit__(self, *_: object) -> None:
        for server in (self._https, self._plain):
            server.shutdown()
        for thread in self._threads:
            thread.join(5)
        for server in (self._https, self._plain):
            server.server_close()

    @property
    def authority(self) -> str:
        return str(self._certificates.authority)

    @property
    def row(self) -> Provider:
        """Give the row that stands for this provider in the table."""
        return Provider(
            f"{self.url}/{{tenant}}/authorize", f"{self.url}/token", f"{self.url}/device", "mail offline", "prompt=consent"
        )

    @property
    def introspection(self) -> str:
        """Give what Dovecot must be told to ask this provider."""
        return (
            f"introspection_url = http://127.0.0.1:{self._plain.server_port}/introspect\nintrospection_mode = post\n"
            "username_attribute = username\nactive_attribute = active\nactive_value = true\ntimeout_msecs = 3000\n"
        )

    def browse(self, page: str) -> None:
        """Do what a browser does, beside who opened it: open the page, and follow it back to this computer."""
        rules = ssl.create_default_context(cafile=self.authority)

        def follow() -> None:
            with urlopen(Request(page), context=rules, timeout=10) as answer:
                answer.read()

        browser = threading.Thread(target=follow, daemon=True)
        self._threads.append(browser)
        browser.start()

    def authorize(self, query: dict[str, str]) -> Reply:
        self.asked.append(query)
        back = query["redirect_uri"]
        assert urlsplit(back).hostname == "127.0.0.1"
        assert query["code_challenge_method"] == "S256"
        told = {"state": query["state"]}
        if self.refuse_at_once:
            told |= {"error": self.refuse_at_once[0], "error_description": self.refuse_at_once[1]}
        else:
            code = told["code"] = secrets.token_urlsafe(16)
            self.codes[code] = (query["client_id"], back, query["code_challenge"])
        return 302, {}, f"{back}?{urlencode(told)}"

    def device(self, form: dict[str, str]) -> Reply:
        code = secrets.token_urlsafe(12)
        self.devices[code] = 2
        page = f"{self.url}/enter"
        return 200, {"device_code": code, "user_code": "ABCD-EFGH", "interval": 1, "expires_in": 60, "verification_uri": page}, ""

    def introspect(self, form: dict[str, str]) -> Reply:
        active = self.tokens.get(form.get("token", ""), 0) > time.time()
        return 200, {"active": active, "username": self._user}, ""

    def token(self, form: dict[str, str]) -> Reply:
        self.asked.append(form)
        error = self._refusal(form)
        if error:
            return 400, {"error": error[0], "error_description": error[1]}, ""
        access, refresh = f"at-{secrets.token_urlsafe(24)}", f"rt-{secrets.token_urlsafe(24)}"
        self.tokens[access] = time.time() + self._seconds
        self.refresh_tokens.add(refresh)
        claims = base64.urlsafe_b64encode(json.dumps({"preferred_username": self._user}).encode()).decode().rstrip("=")
        told = {"access_token": access, "refresh_token": refresh, "token_type": "Bearer", "expires_in": self._seconds}
        return 200, {**told, "id_token": f"e30.{claims}.x"}, ""

    def _refusal(self, form: dict[str, str]) -> tuple[str, str] | None:
        if self.refuse:
            return self.refuse
        if form.get("client_id") != CLIENT:
            return "invalid_client", ""
        grant = form.get("grant_type")
        if grant == "authorization_code":
            shown = (form.get("client_id"), form.get("redirect_uri"), _challenge(form.get("code_verifier", "")))
            return None if self.codes.pop(form.get("code", ""), None) == shown else ("invalid_grant", "")
        if grant == "refresh_token":
            known = form.get("refresh_token", "") in self.refresh_tokens
            self.refresh_tokens.discard(form.get("refresh_token", ""))  # each is good for one use
            return None if known else ("invalid_grant", "AADSTS70008: it has expired")
        if grant == DEVICE_GRANT and form.get("device_code") in self.devices:
            self.devices[form["device_code"]] -= 1
            return ("authorization_pending", "") if self.devices[form["device_code"]] >= 0 else None
        return "unsupported_grant_type", ""

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self
        routes: dict[str, Callable[[dict[str, str]], Reply]] = {
            "/token": self.token, "/device": self.device, "/introspect": self.introspect,
        }  # fmt: skip

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                url = urlsplit(self.path)
                self._say(*provider.authorize(dict(parse_qsl(url.query))))

            def do_POST(self) -> None:
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                if provider.answer is not None and self.path != "/introspect":
                    self._send(200, provider.answer, "")
                else:
                    self._say(*routes[self.path](form))

            def _say(self, status: int, told: dict[str, object], location: str) -> None:
                self._send(status, json.dumps(told).encode(), location)

            def _send(self, status: int, body: bytes, location: str) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Connection", "close")
                if location:
                    self.send_header("Location", location)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
