"""From a mail address to the server that holds its mailbox: a bundled table, and look-ups where a person asks for them.

A look-up tells the domain to whoever is asked, never the rest of the address: first the domain's own web servers, then Mozilla's
public list (autoconfig), then what the domain says in the DNS (RFC 6186), where the package dnspython is installed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from importlib import import_module
from typing import Final

from missent.errors import UsageError
from missent.paths import resources
from missent.readers.imap import account as accounts
from missent.readers.imap.account import Account, Security
from missent.readers.imap.autoconfig import NoConfig, Server, read

ASKED: Final = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    "https://autoconfig.thunderbird.net/v1.1/{domain}",
)
"""Where a domain's mail servers are asked for, in this order."""

_GUESSES: Final = ("imap.{domain}", "mail.{domain}")

Fetch = Callable[[str], bytes]
"""Fetches a page over HTTPS; raises `https.NoAnswer`."""


class Origin(StrEnum):
    """Say how a server was found."""

    NAMED = "named"  # by the person
    BUNDLED = "bundled"
    TOLD = "told"  # by a web server, over HTTPS
    DNS = "dns"
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True)
class Found:
    """Hold a server that may have the mailbox of an address.

    `sign_in` is a provider of `oauth.providers()`, `app-password`, `bridge`, or `password`; `source` names who said so.
    """

    account: Account
    origin: Origin
    sign_in: str = "password"
    source: str = ""


def bundled(address: str) -> Found | None:
    """Find the server of a large provider in the table, without asking anybody."""
    row = _table().get(domain_of(address))
    if row is None:
        return None
    host, port, security, sign_in = row
    return Found(accounts.account(address, host, int(port), Security(security)), Origin.BUNDLED, sign_in)


def look_up(address: str, fetch: Fetch | None = None) -> Iterator[Found]:
    """Yield the servers that are named for an address's domain, best first, then guesses; nobody is asked before it is wanted."""
    from missent.readers.imap import https

    ask = fetch or partial(https.get, https.session())
    domain = domain_of(address)
    for template in ASKED:
        page = template.format(domain=domain)
        try:
            servers = read(ask(page))
        except (https.NoAnswer, NoConfig):
            continue
        for server in servers:
            if found := _told(address, domain, server, page):
                yield found
    for host, port in _named_in_dns(domain):
        yield Found(accounts.account(address, host, port), Origin.DNS)
    for guess in _GUESSES:
        yield Found(accounts.account(address, guess.format(domain=domain)), Origin.GUESSED)


def domain_of(address: str) -> str:
    """Give the domain of a mail address in A-labels; raise `UsageError` when the address is none."""
    local_part, _, domain = address.rpartition("@")
    if not local_part or "." not in domain:
        raise UsageError("This is no mail address. Write it like anna@example.org.")
    return accounts.account(address, domain).host.removesuffix(".")


def _told(address: str, domain: str, server: Server, page: str) -> Found | None:
    names = {"%EMAILADDRESS%": address, "%EMAILLOCALPART%": address.rpartition("@")[0], "%EMAILDOMAIN%": domain}
    user, host = server.user or address, server.host
    for name, value in names.items():
        user, host = user.replace(name, value), host.replace(name, value)
    try:
        account = accounts.account(user, host, server.port, server.security)
    except UsageError:
        return None
    known = bundled(address)
    same = known is not None and known.account.host == account.host
    return Found(account, Origin.TOLD, known.sign_in if known and same else "password", page)


def _named_in_dns(domain: str) -> list[tuple[str, int]]:
    """Give host and port of the servers in the DNS, best first."""
    try:
        dns = import_module("dns.resolver")
    except ImportError:  # an extra that few need
        return []
    try:
        answer = dns.resolve(f"_imaps._tcp.{domain}", "SRV")
        records = sorted(answer, key=lambda record: (record.priority, -record.weight))
    except dns.DNSException:
        return []
    named = ((str(record.target).rstrip("."), int(record.port)) for record in records)
    return [(host, port) for host, port in named if host]  # "." says that there is no such service


@cache
def _table() -> dict[str, tuple[str, str, str, str]]:
    lines = (resources() / "data" / "mail-servers.tsv").read_text("utf-8").splitlines()[1:]
    return {
        domain: (host, port, security, sign_in) for domain, host, port, security, sign_in in (line.split("\t") for line in lines)
    }
