"""Ask a web server one thing over HTTPS: never without, no file of the person is read, the answer is capped."""

from typing import Any, Final
from urllib.parse import urljoin
from urllib.request import getproxies

import requests
from requests.adapters import HTTPAdapter

LONGEST: Final = 64 << 10
SECONDS: Final = 20.0
_PIECE: Final = 8 << 10
_MOST_HOPS: Final = 4


class NoAnswer(Exception):
    """Say why there is no answer that can be used."""


def session(ca_file: str = "") -> requests.Session:
    """Give a session that asks over HTTPS only."""
    made = requests.Session()
    harden(made, ca_file)
    return made


def harden(made: requests.Session, ca_file: str = "") -> None:
    """Let a session ask over HTTPS only; `ca_file` holds authorities to trust in the place of the usual ones."""
    made.adapters.clear()
    made.mount("https://", HTTPAdapter(max_retries=0))
    made.trust_env = False  # it would look for passwords in ~/.netrc
    made.proxies.update(getproxies())
    if ca_file:
        made.verify = ca_file


def post(made: requests.Session, address: str, form: dict[str, str]) -> bytes:
    """Send a form; give the answer, whatever its status. Raise `NoAnswer`."""
    _, body, onward = _read(made, "POST", address, data=form)
    if onward:
        raise NoAnswer("sent on to another place")
    return body


def get(made: requests.Session, address: str) -> bytes:
    """Fetch a page, from another place where the server sends one on over HTTPS; raise `NoAnswer`, also when there is none."""
    for _ in range(_MOST_HOPS):
        status, body, onward = _read(made, "GET", address)
        if not onward:
            break
        address = urljoin(address, onward)
    if status != requests.codes.ok:
        raise NoAnswer(f"HTTP {status}")
    return body


def _read(made: requests.Session, verb: str, address: str, **form: Any) -> tuple[int, bytes, str]:
    """Give the status, the body, and where the server sends one on to, empty when it does not."""
    try:
        # the plain request: that of an OAuth session would want a token first
        with requests.Session.request(made, verb, address, timeout=SECONDS, stream=True, allow_redirects=False, **form) as answer:
            body = b""
            for piece in answer.iter_content(_PIECE):
                body += piece
                if len(body) > LONGEST:
                    raise NoAnswer("an answer without end")
            return answer.status_code, body, answer.headers.get("Location", "") if answer.is_redirect else ""
    except requests.RequestException as error:
        raise NoAnswer(type(error).__name__) from error
