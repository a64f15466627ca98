"""The accounts that a person set up: how each is reached and signed in to. No secret is among them; those are in the keyring."""

import os
from pathlib import Path
from typing import Final

import msgspec

from missent.errors import UsageError
from missent.readers.imap.account import Account, Method, parse

_LONGEST: Final = 1 << 20


class Client(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Name the program to a provider of OAuth 2.0, as the person or the office registered it.

    `provider` is a name in `resources/data/oauth-providers.tsv`; `secret` is what some providers give to programs on computers
    and do not treat as a secret (RFC 8252 8.5).
    """

    provider: str
    identifier: str
    secret: str = ""
    tenant: str = ""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold one account: the mail address that it is known by, and the address of its server."""

    address: str
    url: str
    client: Client | None = None

    @property
    def account(self) -> Account:
        """Give the account; raise `UsageError` when the entry was damaged."""
        return parse(self.url).account

    @property
    def method(self) -> Method:
        """Say how one signs in."""
        return Method.OAUTH if self.client else Method.PASSWORD


class Book:
    """Keep the accounts in a file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def entries(self) -> list[Entry]:
        """List the accounts; raise `UsageError` when the file was damaged."""
        try:
            with self._file.open("rb") as stream:
                data = stream.read(_LONGEST)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unusable(error.strerror or str(error)) from error
        try:
            entries = msgspec.json.decode(data, type=list[Entry])
            for entry in entries:
                parse(entry.url)
        except (msgspec.MsgspecError, ValueError, UsageError) as error:
            raise self._unusable(str(error)) from error
        return entries

    def find(self, account: Account) -> Entry | None:
        """Give the entry of an account."""
        return next((entry for entry in self.entries() if entry.account == account), None)

    def named(self, name: str) -> Entry | None:
        """Give the entry that a person means by a mail address or the address of a server."""
        return next((entry for entry in self.entries() if name.lower() in (entry.address.lower(), entry.url.lower())), None)

    def put(self, entry: Entry) -> None:
        """Add an account, in the place of one with the same address of the server."""
        self._write([*(known for known in self.entries() if known.url != entry.url), entry])

    def remove(self, entry: Entry) -> None:
        """Take an account out."""
        self._write([known for known in self.entries() if known.url != entry.url])

    def _write(self, entries: list[Entry]) -> None:
        text = msgspec.json.format(msgspec.json.encode(entries), indent=2)
        partial = self._file.with_suffix(".partial")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
                stream.write(text + b"\n")
            partial.replace(self._file)
        except OSError as error:
            raise UsageError(f"The list of accounts {self._file} cannot be written: {error.strerror}.") from error

    def _unusable(self, why: str) -> UsageError:
        return UsageError(f"The list of accounts {self._file} cannot be used ({why}). Remove it, and add the accounts again.")
