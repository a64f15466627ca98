"""Where secrets are kept: in the system's own keyring, or nowhere. A keyring that writes plain text, or nothing, is refused."""

from typing import TYPE_CHECKING, Final

from missent.readers.imap.account import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "missent"

_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The modules of keyrings that the system itself guards. `null` keeps nothing, and those of keyrings.alt write files."""


class Vault:
    """Keep secrets by the address of their account."""

    def __init__(self) -> None:
        self._keyring = _trusted()

    @property
    def is_open(self) -> bool:
        """Tell whether there is a keyring to keep secrets in; without one they last until the program ends."""
        return self._keyring is not None

    @property
    def name(self) -> str:
        """Name the keyring, as its module is called; empty without one."""
        return "" if self._keyring is None else type(self._keyring).__module__.rpartition(".")[2]

    def get(self, account: str) -> Secret | None:
        """Give what is kept for an account, None when there is nothing, or the person did not unlock the keyring."""
        if self._keyring is None:
            return None
        from keyring.errors import KeyringError

        try:
            text = self._keyring.get_password(SERVICE, account)
        except KeyringError:
            return None
        return Secret(text) if text else None

    def put(self, account: str, secret: Secret) -> bool:
        """Keep a secret; tell whether it was taken."""
        if self._keyring is None:
            return False
        from keyring.errors import KeyringError

        try:
            self._keyring.set_password(SERVICE, account, secret.reveal())
        except KeyringError:
            return False
        return True

    def remove(self, account: str) -> None:
        """Forget the secret of an account, if there is one."""
        if self._keyring is None:
            return
        from keyring.errors import KeyringError

        try:
            self._keyring.delete_password(SERVICE, account)
        except KeyringError:
            return


def _trusted() -> "KeyringBackend | None":
    """Give the system's keyring; where several are joined, the first of them that the system guards."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    joined = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((one for one in joined if type(one).__module__ in _TRUSTED), None)
