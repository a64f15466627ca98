"""What opens the accounts that a command reads: from standard input, the environment, the keyring, or the person."""

import os
import sys
import webbrowser
from collections.abc import Sequence
from time import sleep
from typing import Final

import click

from missent.errors import UsageError
from missent.paths import user_accounts
from missent.readers.imap import oauth
from missent.readers.imap.account import Account, Method, Secret, is_remote, parse
from missent.readers.imap.book import Book, Client, Entry
from missent.readers.imap.vault import Vault
from missent.report.visible import visible

VARIABLE: Final = "MISSENT_IMAP_PASSWORD"
_LONGEST: Final = 4096


class Credentials:
    """Give what to sign in with. A person is asked at the start, and only then; a token is made new for each connection."""

    def __init__(self, sources: Sequence[str], *, from_stdin: bool, ca_file: str = "") -> None:
        self._ca_file = ca_file
        self._vault = Vault()
        self._book = Book(user_accounts())
        self._passwords: dict[Account, Secret] = {}
        self._tokens: dict[Account, tuple[Entry, Secret]] = {}
        given = os.environ.pop(VARIABLE, "")  # the processes that are started from here on need not know it
        for account in dict.fromkeys(parse(source).account for source in sources if is_remote(source)):
            self._find(account, given, from_stdin=from_stdin)

    def __call__(self, account: Account) -> tuple[Method, Secret]:
        """Give the way to sign in and its secret; raise `UsageError` when a token cannot be had."""
        if account in self._passwords:
            return Method.PASSWORD, self._passwords[account]
        entry, refresh = self._tokens[account]
        assert entry.client is not None
        tokens = oauth.refreshed(entry.client, refresh, ca_file=self._ca_file)
        if tokens.refresh:  # providers may give a new one with each use, and the old one ends
            self._tokens[account] = entry, tokens.refresh
            self._vault.put(account.url, tokens.refresh)
        return Method.OAUTH, tokens.access

    def _find(self, account: Account, given: str, *, from_stdin: bool) -> None:
        if from_stdin:
            self._passwords[account] = password_line(account)
            return
        if given:
            self._passwords[account] = Secret(given)
            return
        entry = self._book.find(account)
        kept = self._vault.get(account.url)
        if entry is not None and entry.client is not None:
            self._tokens[account] = entry, kept or signed_in(entry, entry.client, self._ca_file).refresh
        else:
            self._passwords[account] = kept or asked(account)


def signed_in(entry: Entry, client: Client, ca_file: str, *, device_code: bool = False) -> oauth.Tokens:
    """Have the person sign in at the provider; raise `UsageError` where nobody can, or when it is refused."""
    if not sys.stderr.isatty() and not device_code:
        raise UsageError(
            f"The sign-in of {entry.address} is not kept on this computer, and nobody is here to sign in again. "
            f"Add the account at a terminal: missent accounts add {entry.address}"
        )

    def say(words: str) -> None:
        click.echo(visible(words), err=True)

    if device_code:
        tokens = oauth.with_code(
            client, lambda page, code: say(f"Open {page} in a browser and enter the code {code}."), sleep, ca_file=ca_file
        )
    else:

        def show(page: str) -> None:
            say("Sign in in the browser that opens now. If none opens, go to:")
            say(page)
            webbrowser.open(page)

        tokens = oauth.in_browser(client, entry.address, show, ca_file=ca_file)
    if tokens.user and tokens.user.lower() not in (entry.address.lower(), entry.account.user.lower()):
        say(f"You signed in as {tokens.user}, and the account is {entry.address}. If the mailbox is refused, this is why.")
    return tokens


def password_line(account: Account) -> Secret:
    """Read one password from standard input, a line of its own."""
    line = sys.stdin.readline(_LONGEST)
    secret = Secret(line.rstrip("\r\n"))
    if not secret:
        raise UsageError(f"No password for {account.user} came on standard input. Give one line for each account.")
    return secret


def asked(account: Account) -> Secret:
    """Ask the person at the terminal; raise `UsageError` where there is none."""
    if not sys.stdin.isatty():
        raise UsageError(
            f"The password of {account.user} is needed. Give it with --password-stdin or in {VARIABLE}, "
            "or keep it once with: missent accounts add"
        )
    text = click.prompt(
        f"Password of {account.user} at {account.host}", hide_input=True, err=True, default="", show_default=False
    )
    if not text:
        raise UsageError("Without a password the account cannot be read.")
    return Secret(text)
