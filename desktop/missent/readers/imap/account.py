"""A mailbox on a server as a person names it, `imaps://user@host[:port]/[folder]` (RFC 5092), and the secret that opens it.

`imap+starttls://` asks for STARTTLS, which is then demanded. There is no address for a connection without TLS.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote, unquote

from missent.errors import UsageError

EVERY_FOLDER: Final = "*"
"""As the folder of an address: all folders. No folder at all means those of sent mail."""

SENT_SEARCH: Final = 'X-GM-RAW "in:sent"'
"""The one search that an address may hold: where Gmail hides the folder of sent mail, it is a part of All Mail."""

_SCHEMES: Final = ("imaps://", "imap+starttls://", "imap://")
_HOST: Final = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.?|\[[0-9A-Fa-f:.]+\]")
_LONGEST: Final = 4096
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class Security(StrEnum):
    """Name how TLS begins; the value is the scheme of the address."""

    IMPLICIT = "imaps"
    STARTTLS = "imap+starttls"


_PORTS: Final = {Security.IMPLICIT: 993, Security.STARTTLS: 143}


class Method(StrEnum):
    """Name how one signs in."""

    PASSWORD = "password"  # noqa: S105
    OAUTH = "oauth"


class Secret:
    """Hold a password or token so that it is shown by nothing that prints, logs or traces."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the secret itself, for the one place that needs it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is handed over by hand")

    def __bool__(self) -> bool:
        return bool(self._text)


@dataclass(frozen=True, slots=True)
class Account:
    """Name one account on one server."""

    security: Security
    user: str
    host: str
    port: int

    @property
    def url(self) -> str:
        """Write the account as an address that ends before the folder."""
        port = "" if self.port == _PORTS[self.security] else f":{self.port}"
        return f"{self.security.value}://{quote(self.user, safe='')}@{self.host}{port}/"


@dataclass(frozen=True, slots=True)
class Place:
    """Name an account and what of it is meant: a folder, `EVERY_FOLDER`, or those of sent mail (empty).

    `sent_only` narrows a folder to what the server itself calls sent (`SENT_SEARCH`).
    """

    account: Account
    folder: str = ""
    sent_only: bool = False

    @property
    def url(self) -> str:
        """Write the place in its one normal form; two spellings of a place have the same."""
        search = f"?{quote(SENT_SEARCH, safe='')}" if self.sent_only else ""
        return self.account.url + _legible(self.folder) + search


def is_remote(argument: str) -> bool:
    """Tell whether an argument names mail on a server and no file."""
    return argument[:32].lower().startswith(_SCHEMES)


def account(address: str, host: str, port: int = 0, security: Security = Security.IMPLICIT) -> Account:
    """Make an account; raise `UsageError` for a host or port that is none."""
    written = host.strip()
    if not written.isascii():
        try:
            written = written.encode("idna").decode("ascii")
        except UnicodeError:
            written = ""
    if not _HOST.fullmatch(written) or len(written) > 253:
        raise UsageError("The name of the mail server cannot be one. Write it like imap.example.org.")
    if not 0 <= port <= 65535:
        raise UsageError("The port of the mail server must be a number from 1 to 65535.")
    if not address or _CONTROL.search(address):
        raise UsageError("The address of a mailbox on a server needs the user's name: imaps://user@imap.example.org/.")
    return Account(security, address, written.lower(), port or _PORTS[security])


def parse(argument: str) -> Place:
    """Read the address of a mailbox on a server; raise `UsageError`. What is refused is not repeated: it may hold a password."""
    if len(argument) > _LONGEST:
        raise UsageError("The address of the mailbox is too long.")
    scheme, _, rest = argument.partition("://")
    if scheme.lower() == "imap":
        raise UsageError(
            "Missent reads mail from a server only over TLS. Write imaps:// in the place of imap://, "
            "or imap+starttls:// for a server that asks for STARTTLS."
        )
    security = Security(scheme.lower())
    authority, _, path = rest.partition("/")
    user, at, server = authority.rpartition("@")
    if ":" in user or ";" in user:
        raise UsageError(
            "Only the user's name may stand before the @ in the address of a mailbox. Leave the password out: it is asked for."
        )
    bare = server if server.endswith("]") or ":" not in server else server.rpartition(":")[0]
    written_port = server[len(bare) + 1 :]
    if written_port and not (written_port.isascii() and written_port.isdigit() and len(written_port) < 6):
        raise UsageError("The port of the mail server must be a number from 1 to 65535.")
    folder, question, search = path.partition("?")
    if question and unquote(search) != SENT_SEARCH:
        raise UsageError("The address of a mailbox cannot hold a search. Write a ? in a folder's name as %3F.")
    owner = unquote(user) if at else ""
    return Place(account(owner, bare, int(written_port or 0), security), unquote(folder), bool(question))


def _legible(folder: str) -> str:
    """Escape only what would be read otherwise, so that a person can read the folder's name."""
    return re.sub(r"[\x00-\x20%?#\x7f]", lambda sign: quote(sign[0], safe=""), folder)
