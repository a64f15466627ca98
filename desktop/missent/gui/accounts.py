"""Mail accounts in the window: what opens them while it runs, and the way from the dialog to the keyring."""

from functools import cache
from typing import TYPE_CHECKING

from missent.paths import user_accounts

if TYPE_CHECKING:
    from missent.gui.dialogs.account import SignedIn
    from missent.readers.imap.account import Account, Method, Secret
    from missent.readers.imap.keys import Keys
    from missent.scan.trying import Tried


@cache
def keys() -> "Keys":
    """Give what opens accounts; the system's keyring is looked for when it is first asked for."""
    from missent.readers.imap.keys import Keys

    return Keys(user_accounts())


def attempt(account: "Account", method: "Method", secret: "Secret") -> "Tried":
    """Sign in once; call it off the window's thread."""
    from missent.scan.line import Remote
    from missent.scan.trying import try_account

    return try_account(account, Remote(lambda _: (method, secret), pauses=()))


def take(signed_in: "SignedIn") -> str:
    """Hold what was signed in with, keep it where that is wished, and give the address to be read."""
    from missent.readers.imap.book import Entry

    held = keys()
    entry = Entry(signed_in.address, signed_in.account.url, signed_in.client)
    held.hold(signed_in.account, signed_in.secret, entry)
    if signed_in.keep and held.vault.put(signed_in.account.url, signed_in.secret):
        held.book.put(entry)
    return signed_in.account.url
