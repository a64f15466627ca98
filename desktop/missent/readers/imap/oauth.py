"""Sign in with OAuth 2.0: in the browser with a loopback redirect and PKCE (RFC 8252, RFC 7636), or with a code (RFC 8628).

Missent brings no identifier of its own: the person or the office registers one with the provider. What a provider answers is read
under a cap, over HTTPS, and followed nowhere else.
"""

import json
from base64 import urlsafe_b64decode
from binascii import Error as NoBase64
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from missent.errors import UsageError
from missent.paths import resources
from missent.readers.imap import advice
from missent.readers.imap.account import Secret
from missent.readers.imap.book import Client

if TYPE_CHECKING:
    from requests_oauthlib import OAuth2Session  # type: ignore[import-untyped]

DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_SLOWER: Final = 5.0  # [RFC 8628] 3.5
_LONGEST_WAIT: Final = 900.0
_QUOTE: Final = 300


@dataclass(frozen=True, slots=True)
class Provider:
    """Hold where a provider is asked; `{tenant}` stands for the organisation. `device` is empty where there is no such way."""

    authorize: str
    token: str
    device: str
    scope: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Hold what a sign-in gave: the token for now, the one to get new ones with, and who signed in, as far as it was told."""

    access: Secret
    refresh: Secret
    user: str = ""


class SignInFailed(UsageError):
    """Say that a provider gave no token, with what to do about it."""


@cache
def providers() -> dict[str, Provider]:
    """Give the known providers by their names."""
    lines = (resources() / "data" / "oauth-providers.tsv").read_text("utf-8").splitlines()[1:]
    return {name: Provider(*fields) for name, *fields in (line.split("\t") for line in lines)}


def in_browser(
    client: Client, address: str, show: Callable[[str], object], *, ca_file: str = "", seconds: float = 300.0,
    given_up: Callable[[], bool] = lambda: False,
) -> Tokens:  # fmt: skip
    """Have the person sign in in the browser, which `show` opens at an address; raise `SignInFailed`."""
    from missent.readers.imap.loopback import Loopback

    provider = _provider(client)
    with Loopback() as loopback, _session(client, ca_file, redirect=loopback.address) as session:
        hints = {"login_hint": address, **dict(parse_qsl(provider.extra))}
        page, state = session.authorization_url(_of(client, provider.authorize), **hints)
        show(page)
        told = loopback.wait(state, seconds, given_up)
        if told is None:
            raise SignInFailed("Nobody signed in in the browser. Begin again when you are ready.")
        if "error" in told or "code" not in told:
            raise _failed(told.get("error", ""), told.get("error_description", ""))
        return _tokens(session, _of(client, provider.token), client, {"grant_type": "authorization_code", "code": told["code"]})


def with_code(
    client: Client, show: Callable[[str, str], object], pause: Callable[[float], object], *, ca_file: str = ""
) -> Tokens:
    """Have the person enter a code at an address in any browser: `show` tells both; raise `SignInFailed`."""
    provider = _provider(client)
    if not provider.device:
        raise SignInFailed("This provider has no way to sign in to mail with a code. Sign in in the browser.")
    with _session(client, ca_file) as session:
        told = _asked(session, _of(client, provider.device), {"client_id": client.identifier, "scope": provider.scope})
        page, user_code, code = (str(told.get(name, "")) for name in ("verification_uri", "user_code", "device_code"))
        interval = _number(told.get("interval"), 5.0)
        due = monotonic() + min(_LONGEST_WAIT, _number(told.get("expires_in"), _LONGEST_WAIT))
        if not page.startswith("https://") or not user_code or not code:
            raise _failed(str(told.get("error", "")), str(told.get("error_description", "")))
        show(page, user_code)
        while monotonic() < due:
            pause(interval)
            try:
                return _tokens(session, _of(client, provider.token), client, {"grant_type": DEVICE_GRANT, "device_code": code})
            except _Pending as pending:
                interval += _SLOWER * pending.slower
    raise SignInFailed("The code was not entered in time. Begin again.")


def refreshed(client: Client, refresh: Secret, *, ca_file: str = "") -> Tokens:
    """Get a new token; raise `SignInFailed` when the sign-in has ended."""
    provider = _provider(client)
    with _session(client, ca_file) as session:
        wanted = {"grant_type": "refresh_token", "refresh_token": refresh.reveal(), "scope": provider.scope}
        return _tokens(session, _of(client, provider.token), client, wanted)


class _Pending(Exception):
    """Say that the person has not entered the code yet; `slower`: we asked too often."""

    def __init__(self, slower: bool) -> None:
        super().__init__()
        self.slower = slower


def _provider(client: Client) -> Provider:
    try:
        return providers()[client.provider]
    except KeyError:
        raise SignInFailed(f"There is no provider {client.provider!r}. Known are: {', '.join(sorted(providers()))}.") from None


def _of(client: Client, address: str) -> str:
    return address.replace("{tenant}", client.tenant or "common")


def _session(client: Client, ca_file: str, redirect: str | None = None) -> "OAuth2Session":
    from requests_oauthlib import OAuth2Session

    from missent.readers.imap.https import harden

    session = OAuth2Session(client.identifier, scope=_provider(client).scope, redirect_uri=redirect, pkce="S256")
    harden(session, ca_file)
    return session


def _tokens(session: "OAuth2Session", address: str, client: Client, wanted: dict[str, str]) -> Tokens:
    """Ask for tokens."""
    form = {**wanted, "client_id": client.identifier}
    if client.secret:
        form["client_secret"] = client.secret
    if wanted["grant_type"] == "authorization_code":
        form |= {"redirect_uri": str(session.redirect_uri), "code_verifier": str(session._code_verifier)}
    told = _asked(session, address, form)
    error = str(told.get("error", ""))
    if error in ("authorization_pending", "slow_down"):
        raise _Pending(error == "slow_down")
    access = told.get("access_token")
    if error or not isinstance(access, str) or str(told.get("token_type", "")).lower() != "bearer":
        raise _failed(error, str(told.get("error_description", "")))
    refresh = told.get("refresh_token")
    return Tokens(Secret(access), Secret(refresh if isinstance(refresh, str) else ""), _who(told.get("id_token")))


def _asked(session: "OAuth2Session", address: str, form: dict[str, str]) -> dict[str, Any]:
    from missent.readers.imap.https import NoAnswer, post

    try:
        told = json.loads(post(session, address, form))
    except NoAnswer as error:
        raise SignInFailed(
            f"The provider of the account could not be asked ({error}). Check the network, then try again."
        ) from error
    except (ValueError, RecursionError) as error:
        raise SignInFailed("The provider of the account gave an answer that cannot be read. Try again later.") from error
    return told if isinstance(told, dict) else {}


def _who(id_token: object) -> str:
    """Tell who signed in, from a token that came straight from the provider over TLS, and so needs no signature."""
    try:
        claims = json.loads(urlsafe_b64decode(str(id_token).split(".")[1] + "=="))
        return str(claims.get("preferred_username") or claims.get("email") or "")
    except (IndexError, NoBase64, ValueError, AttributeError, RecursionError):
        return ""


def _failed(error: str, description: str) -> SignInFailed:
    """Say what to do, and quote the provider for who must do it."""
    quote = " ".join((description or error or "no token").split())[:_QUOTE]
    advised = advice.of_oauth(error, description) or "The provider of the account did not let this program in."
    return SignInFailed(f"{advised} The provider says: “{quote}”")


def _number(told: object, otherwise: float) -> float:
    return float(told) if isinstance(told, int | float) and 0 < told < 100_000 else otherwise
