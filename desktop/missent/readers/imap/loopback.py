"""The end of a sign-in in the browser: the provider sends the browser to this computer, where it is waited for (RFC 8252 7.3)."""

from collections.abc import Callable, Mapping
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, HTTPServer
from time import monotonic
from typing import Final, Self
from urllib.parse import parse_qsl, urlsplit

_REQUEST_SECONDS: Final = 5.0
_LOOK_SECONDS: Final = 0.25
_MOST_FIELDS: Final = 20
_DONE: Final = b"<!DOCTYPE html><meta charset=utf-8><title>Missent</title><p>You can close this page and go back to Missent."
_NOTHING: Final = b"<!DOCTYPE html><meta charset=utf-8><title>Missent</title><p>There is nothing here."


class Loopback:
    """Listen on a free port of this computer for one answer."""

    def __init__(self) -> None:
        self._expected = ""
        self._told: dict[str, str] | None = None
        self._server = HTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    def wait(self, state: str, seconds: float, given_up: Callable[[], bool] = lambda: False) -> Mapping[str, str] | None:
        """Give what the browser brought with this `state`, None when nothing came in time, or nobody waits any more.

        Other calls are told that there is nothing.
        """
        self._expected = state
        due = monotonic() + seconds
        while self._told is None and (left := due - monotonic()) > 0 and not given_up():
            self._server.timeout = min(left, _LOOK_SECONDS)
            self._server.handle_request()
        return self._told

    def _take(self, target: str) -> bool:
        url = urlsplit(target)
        try:
            told = dict(parse_qsl(url.query, max_num_fields=_MOST_FIELDS))
        except ValueError:
            return False
        if url.path != "/" or not compare_digest(told.get("state", "").encode(), self._expected.encode()):
            return False
        self._told = told
        return True

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        take = self._take

        class Handler(BaseHTTPRequestHandler):
            timeout = _REQUEST_SECONDS
            server_version = "Missent"
            sys_version = ""

            def do_GET(self) -> None:
                found = take(self.path)
                page = _DONE if found else _NOTHING
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_: object) -> None:
                """Say nothing: the address holds the code."""

        return Handler
