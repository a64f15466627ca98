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
from missent.readers.imap.account import Account, Secret, is_remote, parse
from missent.readers.imap.book import Client, Entry
from missent.readers.imap.keys import Keys
from missent.report.visible import visible

VARIABLE: Final = "MISSENT_IMAP_PASSWORD"
_LONGEST: Final = 4096


def credentials(sources: Sequence[str], *, from_stdin: bool, ca_file: str = "") -> Keys:
    """Give what to sign in with to every account among the sources. A person is asked now, and not later."""
    keys = Keys(user_accounts(), ca_file)
    given = os.environ.pop(VARIABLE, "")  # the processes that are started from here on need not know it
    for account in dict.fromkeys(parse(source).account for source in sources if is_remote(source)):
        if from_stdin:
            keys.hold(account, password_line(account))
        elif given:
            keys.hold(account, Secret(given))
        elif not keys.find(account):
            entry = keys.book.find(account)
            if entry is not None and entry.client is not None:
                keys.hold(account, signed_in(entry, entry.client, ca_file).refresh, entry)
            else:
                keys.hold(account, asked(account))
    return keys


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
