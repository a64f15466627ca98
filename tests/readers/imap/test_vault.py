"""Secrets lie in the system's keyring or nowhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from missent.errors import UsageError
from missent.readers.imap import vault as vaults
from missent.readers.imap.account import Method, Secret
from missent.readers.imap.book import Book, Client, Entry
from missent.readers.imap.vault import SERVICE, Vault


class Kept(KeyringBackend):
    """A keyring in memory, in the place of one that the system guards."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


class Locked(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


class Plain(Kept):
    """A keyring that nobody guards: its module is not among those of the system."""


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend, *, trusted: bool = True) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    if trusted:
        monkeypatch.setattr(vaults, "_TRUSTED", (Kept.__module__,))


def test_a_secret_is_kept_given_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Kept()
    use(monkeypatch, backend)
    vault = Vault()
    assert vault.get("imaps://a@b/") is None
    assert vault.put("imaps://a@b/", Secret("canary"))
    assert backend.held == {(SERVICE, "imaps://a@b/"): "canary"}
    kept = vault.get("imaps://a@b/")
    assert kept is not None
    assert kept.reveal() == "canary"
    for _ in range(2):
        vault.remove("imaps://a@b/")
    assert backend.held == {}


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), Plain()])
def test_a_keyring_that_the_system_does_not_guard_gets_nothing(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    use(monkeypatch, backend, trusted=False)
    vault = Vault()
    assert not vault.is_open
    assert not vault.put("imaps://a@b/", Secret("canary"))
    assert vault.get("imaps://a@b/") is None
    vault.remove("imaps://a@b/")
    assert not getattr(backend, "held", None)


def test_of_several_keyrings_the_one_that_is_guarded_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    joined, guarded = chainer.ChainerBackend(), Kept()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [null.Keyring(), guarded])
    use(monkeypatch, joined)
    assert Vault().put("imaps://a@b/", Secret("canary"))
    assert guarded.held


def test_a_keyring_that_stays_locked_gives_and_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Locked())
    vault = Vault()
    assert (vault.get("a"), vault.put("a", Secret("x"))) == (None, False)
    vault.remove("a")


def test_the_trusted_keyrings_are_those_of_the_library() -> None:
    known = Path(keyring.__file__).parent / "backends"
    assert all(
        (known / f"{module.rpartition('.')[2]}.py").exists() or (known / module.rpartition(".")[2]).is_dir()
        for module in vaults._TRUSTED
    )


SCRIPT = """
import sys
from missent.readers.imap.account import Secret
from missent.readers.imap.vault import Vault
vault = Vault()
assert vault.is_open, "no keyring"
assert vault.put("imaps://a@b/", Secret("canary"))
kept = Vault().get("imaps://a@b/")
assert kept is not None and kept.reveal() == "canary"
vault.remove("imaps://a@b/")
assert Vault().get("imaps://a@b/") is None
print("kept and forgotten")
"""


@pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-run-session") is None,
    reason="gnome-keyring or a private D-Bus session is not installed",
)
def test_a_real_secret_service_keeps_and_forgets(tmp_path: Path) -> None:
    """gnome-keyring on a session of its own, unlocked with an empty password."""
    daemon = f"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && {sys.executable} -c '{SCRIPT}'"
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", daemon],
        env={**os.environ, **folders, "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "kept and forgotten" in done.stdout, done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"canary" in path.read_bytes()]


class TestBook:
    """The list of accounts holds no secrets, and is data only."""

    ENTRY = Entry("anna@example.org", "imaps://anna%40example.org@imap.example.org/")
    OFFICE = Entry("bo@example.org", "imaps://bo@imap.example.org/", Client("microsoft", "id", tenant="t"))

    def test_accounts_are_kept_found_and_removed(self, tmp_path: Path) -> None:
        book = Book(tmp_path / "deep" / "accounts.json")
        assert book.entries() == []
        for entry in (self.ENTRY, self.OFFICE, self.ENTRY):
            book.put(entry)
        again = Book(tmp_path / "deep" / "accounts.json")
        assert again.entries() == [self.OFFICE, self.ENTRY]
        assert again.find(self.OFFICE.account) == self.OFFICE
        assert again.named("ANNA@example.org") == self.ENTRY
        assert [entry.method for entry in again.entries()] == [Method.OAUTH, Method.PASSWORD]
        again.remove(self.ENTRY)
        assert book.entries() == [self.OFFICE]

    @pytest.mark.parametrize(
        "text",
        [
            "", "{}", "[1]", "[{}]", '[{"address": "a", "url": "imaps://a@b/", "run": "x"}]', '[{"address": "a", "url": "http://x/"}]',
            '[{"address": "a", "url": "imaps://a:canary@b/"}]',
        ],
    )  # fmt: skip
    def test_a_damaged_list_is_told_and_not_overwritten(self, tmp_path: Path, text: str) -> None:
        file = tmp_path / "accounts.json"
        file.write_text(text)
        with pytest.raises(UsageError, match=r"accounts\.json"):
            Book(file).put(self.ENTRY)
        assert file.read_text() == text

    @pytest.mark.skipif(os.name != "posix", reason="rights of files are asked for as on Unix")
    def test_others_cannot_read_it(self, tmp_path: Path) -> None:
        book = Book(tmp_path / "accounts.json")
        book.put(self.ENTRY)
        assert (tmp_path / "accounts.json").stat().st_mode & 0o077 == 0
