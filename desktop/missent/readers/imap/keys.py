"""What accounts are opened with while the program runs: passwords as given, and tokens that are made new for each use."""

from pathlib import Path

from missent.errors import UsageError
from missent.readers.imap import oauth
from missent.readers.imap.account import Account, Method, Secret
from missent.readers.imap.book import Book, Entry
from missent.readers.imap.vault import Vault


class Keys:
    """Hold secrets in memory; those that a person wants kept lie in the vault. Used by any thread."""

    def __init__(self, accounts: Path, ca_file: str = "") -> None:
        self.book = Book(accounts)
        self.vault = Vault()
        self._ca_file = ca_file
        self._passwords: dict[Account, Secret] = {}
        self._tokens: dict[Account, tuple[Entry, Secret]] = {}

    def __call__(self, account: Account) -> tuple[Method, Secret]:
        """Give the way to sign in and its secret; raise `UsageError` when there is none, or a token cannot be had."""
        if account not in self._passwords and account not in self._tokens and not self.find(account):
            raise UsageError(f"How to sign in as {account.user} is not kept on this computer. Sign in to the account again.")
        if account in self._passwords:
            return Method.PASSWORD, self._passwords[account]
        entry, refresh = self._tokens[account]
        assert entry.client is not None
        tokens = oauth.refreshed(entry.client, refresh, ca_file=self._ca_file)
        if tokens.refresh:  # providers may give a new one with each use, and the old one ends
            self._tokens[account] = entry, tokens.refresh
            if self.vault.get(account.url):
                self.vault.put(account.url, tokens.refresh)
        return Method.OAUTH, tokens.access

    def find(self, account: Account) -> bool:
        """Look for what was kept of an account; tell whether there is anything."""
        kept = self.vault.get(account.url)
        if kept is not None:
            self.hold(account, kept, self.book.find(account))
        return kept is not None

    def hold(self, account: Account, secret: Secret, entry: Entry | None = None) -> None:
        """Hold a password, or for an entry with a client the token to get new ones with."""
        if entry is not None and entry.client is not None:
            self._tokens[account] = entry, secret
        else:
            self._passwords[account] = secret
