"""`missent accounts`: mail accounts that are read over IMAP; their secrets lie in the system's keyring and nowhere else."""

from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import ca_file_option, format_option
from missent.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from missent.cli.progress import Teller
    from missent.readers.imap.account import Account, Method, Secret
    from missent.readers.imap.servers import Found

_HOW: Final = {
    "app-password": "This provider takes app passwords, which you make in the settings of the account, and not its own password.",
    "bridge": "This provider needs its own program, the Bridge, running on this computer.",
    "google": "Google takes app passwords (they need 2-Step Verification), or OAuth with --oauth google --client-id ID.",
}
"""What to know before one signs in, by the column `sign_in` of the table of servers."""

_ORIGINS: Final = {
    "named": "as named",
    "bundled": "known to Missent",
    "told": "named by the domain or by Mozilla's public list",
    "dns": "named by the domain",
    "guessed": "a guess",
}


@click.group()
def accounts() -> None:
    """Keep mail accounts to scan: add, list, remove."""


@accounts.command()
@click.argument("address")
@click.option("--server", metavar="SERVER", help="The mail server, a name or an address like imaps://user@imap.example.org:993/.")
@click.option("--look-up", is_flag=True, help="Ask the domain of the address, and Mozilla's public list, for its mail server.")
@click.option("--oauth", metavar="PROVIDER", help="Sign in in the browser, at microsoft, microsoft-us or google.")
@click.option("--client-id", metavar="ID", help="The identifier that you or your office registered with the provider.")
@click.option("--client-secret", default="", metavar="TEXT", help="What Google gives with the identifier; it is no secret there.")
@click.option("--tenant", default="", metavar="NAME", help="The organisation at Microsoft; else any.")
@click.option("--device-code", is_flag=True, help="Sign in with a code, in a browser elsewhere.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@ca_file_option
def add(
    address: str, server: str | None, look_up: bool, oauth: str | None, client_id: str | None, client_secret: str, tenant: str,
    device_code: bool, password_stdin: bool, ca_file: "Path | None",
) -> int:  # fmt: skip
    """Add an account: find its server, sign in once to try it, and keep the secret in the keyring."""
    from missent.cli import credentials
    from missent.cli.progress import Teller
    from missent.paths import user_accounts
    from missent.readers.imap.account import Method
    from missent.readers.imap.book import Book, Client, Entry
    from missent.readers.imap.vault import Vault

    if oauth and not client_id:
        raise click.UsageError(
            "Signing in with OAuth needs the identifier of a program that you or your office registered with the provider: "
            "--client-id ID. Missent brings none of its own."
        )
    teller = Teller()
    found = _find(address, server, look_up=look_up)
    teller.say(f"The mail server is {found.account.host} ({_ORIGINS[found.origin.value]}).")
    authority = str(ca_file) if ca_file else ""
    client = Client(oauth, client_id or "", client_secret, tenant) if oauth else None
    entry = Entry(address, found.account.url, client)
    vault = Vault()
    if client is None:
        if found.sign_in in _HOW:
            teller.say(_HOW[found.sign_in])
        secret = credentials.password_line(entry.account) if password_stdin else credentials.asked(entry.account)
        _try(entry.account, Method.PASSWORD, secret, authority, teller)
    else:
        tokens = credentials.signed_in(entry, client, authority, device_code=device_code)
        _try(entry.account, Method.OAUTH, tokens.access, authority, teller)
        secret = tokens.refresh
    Book(user_accounts()).put(entry)
    if secret and vault.put(entry.url, secret):
        teller.say("The sign-in is kept in the keyring of this computer.")
    else:
        teller.warn(
            "This computer has no keyring that keeps secrets safely, so the sign-in was not kept: it is asked for at each scan."
        )
    teller.say(f"To read it: missent scan {entry.url}")
    return 0


@accounts.command(name="list")
@format_option
def list_(form: str | None) -> int:
    """List the accounts; no secrets are shown."""
    from missent.cli.output import chosen, emit
    from missent.paths import user_accounts
    from missent.readers.imap.book import Book
    from missent.readers.imap.vault import Vault
    from missent.report.table import Column, Table

    vault = Vault()
    rows = [
        (entry.address, entry.url, entry.client.provider if entry.client else "password", bool(vault.get(entry.url)))
        for entry in Book(user_accounts()).entries()
    ]
    emit(Table(tuple(map(Column, ("address", "source", "sign_in", "kept"))), rows, []), chosen(form))
    return 0


@accounts.command()
@click.argument("address")
def remove(address: str) -> int:
    """Remove an account, and its secret from the keyring; cases stay as they are."""
    from missent.cli.progress import Teller
    from missent.paths import user_accounts
    from missent.readers.imap.book import Book
    from missent.readers.imap.vault import Vault

    book = Book(user_accounts())
    entry = book.named(address)
    if entry is None:
        raise UsageError(f"There is no account {address}. See: missent accounts list")
    Vault().remove(entry.url)
    book.remove(entry)
    Teller().say(f"{entry.address} was removed, and its sign-in from the keyring. Cases stay as they are.")
    return 0


def _find(address: str, server: str | None, *, look_up: bool) -> "Found":
    """Find the server: the one that was named, one of the table, or one that the domain names."""
    from missent.readers.imap import servers
    from missent.readers.imap.account import account, is_remote, parse
    from missent.readers.imap.servers import Found, Origin

    if server:
        return Found(parse(server).account if is_remote(server) else account(address, server), Origin.NAMED)
    if known := servers.bundled(address):
        return known
    if not look_up:
        raise UsageError(
            f"The mail server of {servers.domain_of(address)} is not known. Name it with --server, or have it asked for with "
            "--look-up: that tells the domain, and nothing else of the address, to its web server and to Mozilla's public list."
        )
    return next(servers.look_up(address))


def _try(account: "Account", method: "Method", secret: "Secret", ca_file: str, teller: "Teller") -> None:
    """Sign in once; raise `UsageError` when that is refused."""
    from missent.model import ProblemCode
    from missent.readers.imap import advice
    from missent.report import wording
    from missent.scan.line import Remote
    from missent.scan.trying import try_account

    tried = try_account(account, Remote(lambda _: (method, secret), ca_file, teller.tell, pauses=()))
    if tried.problem is not None and not tried.signed_in:
        refused = tried.problem.code is ProblemCode.SIGN_IN_REFUSED
        advised = advice.of_sign_in(account, tried.problem.detail) if refused else ""
        raise UsageError(f"{wording.problem(tried.problem)} {advised}".strip())
    if tried.problem is not None:
        teller.warn(wording.problem(tried.problem))
    for name, count in tried.folders:
        teller.say(f"Sent mail is in {name}: {wording.number(count, 'message', 'messages')}.")
