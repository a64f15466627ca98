"""The dialog that reads a mail account: what it fills in, whom it asks, and what it says when a sign-in fails."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from builders import imap_dovecot
from missent.gui import accounts
from missent.gui.dialogs.account import AccountDialog, SignedIn
from missent.model import Problem, ProblemCode, Stage
from missent.readers.imap import oauth, servers
from missent.readers.imap.account import Account, Method, Secret, Security
from missent.readers.imap.book import Client
from missent.readers.imap.servers import Found, Origin
from missent.scan.trying import Tried

REFUSED = Tried(problem=Problem(Stage.OPEN, ProblemCode.SIGN_IN_REFUSED, "x", detail="[AUTHENTICATIONFAILED]"))


class Attempts:
    """Answer sign-ins in the order given, and write down what was tried."""

    def __init__(self, *answers: Tried) -> None:
        self._answers = list(answers)
        self.made: list[tuple[Account, str]] = []
        self.methods: list[Method] = []
        self.go = threading.Event()
        self.go.set()

    def __call__(self, account: Account, method: Method, secret: Secret) -> Tried:
        self.go.wait(10)
        self.methods.append(method)
        self.made.append((account, secret.reveal()))
        return self._answers.pop(0)


@pytest.fixture
def shown(look: QApplication, qtbot: object) -> Iterator[Callable[..., AccountDialog]]:
    dialogs: list[AccountDialog] = []

    def show(attempt: Attempts, *, can_keep: bool = True) -> AccountDialog:
        made = AccountDialog(attempt, can_keep=can_keep)
        dialogs.append(made)
        made.show()
        return made

    yield show
    for dialog in dialogs:
        dialog.reject()
        dialog.deleteLater()


def fill(dialog: AccountDialog, address: str, server: str = "", password: str = "canary") -> None:
    dialog.address.setText(address)
    dialog.address.editingFinished.emit()
    if server:
        dialog.server.setText(server)
    dialog.password.setText(password)


def test_the_server_of_a_large_provider_is_filled_in_and_nobody_is_asked(
    shown: Callable[..., AccountDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "look_up", lambda address: pytest.fail("asked"))
    dialog = shown(Attempts())
    fill(dialog, "anna@gmail.com")
    assert dialog.server.text() == "imap.gmail.com"
    assert "app passwords" in dialog.hint.text()
    fill(dialog, "anna@proton.me")
    assert dialog.server.text() == "imap+starttls://anna%40proton.me@127.0.0.1:1143/"


def test_the_domain_is_asked_when_the_button_says_so(
    shown: Callable[..., AccountDialog], monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    found = Found(Account(Security.IMPLICIT, "anna@example.org", "mail.example.org", 993), Origin.GUESSED)
    monkeypatch.setattr(servers, "look_up", lambda address: iter([found]))
    dialog = shown(Attempts())
    fill(dialog, "anna@example.org")
    assert dialog.server.text() == ""
    dialog.look_up.click()
    qtbot.waitUntil(lambda: dialog.server.text() == "mail.example.org")
    assert "guess" in dialog.status.text()


def test_a_sign_in_that_succeeds_closes_and_tells(shown: Callable[..., AccountDialog], qtbot) -> None:
    attempts = Attempts(Tried((("Sent", 5),)))
    dialog = shown(attempts)
    fill(dialog, "anna@example.org", "imap.example.org:1993")
    dialog.keep.setChecked(True)
    with qtbot.waitSignal(dialog.signed_in) as told:
        dialog.accept()
    account = Account(Security.IMPLICIT, "anna@example.org", "imap.example.org", 1993)
    assert attempts.made == [(account, "canary")]
    (signed_in,) = told.args
    assert isinstance(signed_in, SignedIn)
    assert (signed_in.account, signed_in.secret.reveal(), signed_in.keep) == (account, "canary", True)
    assert not dialog.isVisible()
    assert dialog.password.text() == ""
    assert "canary" not in repr(signed_in)


def test_a_sign_in_that_fails_stays_open_and_says_why(shown: Callable[..., AccountDialog], qtbot) -> None:
    dialog = shown(Attempts(REFUSED, Tried()))
    fill(dialog, "anna@outlook.com")
    dialog.accept()
    qtbot.waitUntil(lambda: "did not accept" in dialog.status.text())
    assert "AUTHENTICATIONFAILED" in dialog.status.text()
    assert "Microsoft takes no passwords" in dialog.status.text()
    assert dialog.isVisible()
    dialog.password.setText("better")
    assert dialog.status.text() == ""
    with qtbot.waitSignal(dialog.signed_in):
        dialog.accept()


@pytest.mark.parametrize(
    ("address", "server", "password", "words"),
    [
        ("", "imap.example.org", "x", "user's name"), ("a@example.org", "no host", "x", "name of the mail server"),
        ("a@example.org", "imap.example.org", "", "Without a password"),
    ],
)  # fmt: skip
def test_what_is_missing_is_said_and_nothing_is_tried(
    shown: Callable[..., AccountDialog], address: str, server: str, password: str, words: str
) -> None:
    attempts = Attempts()
    dialog = shown(attempts)
    fill(dialog, address, server, password)
    dialog.accept()
    assert words in dialog.status.text()
    assert attempts.made == []


def test_signed_in_in_the_browser(shown: Callable[..., AccountDialog], qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def in_browser(client: Client, address: str, show: Callable[[str], None], given_up: object) -> oauth.Tokens:
        show(f"https://login.example.org/{client.provider}/{client.identifier}/{address}")
        return oauth.Tokens(Secret("access"), Secret("refresh"))

    monkeypatch.setattr(oauth, "in_browser", in_browser)
    attempts = Attempts(Tried())
    dialog = shown(attempts)
    fill(dialog, "anna@outlook.com", password="")
    dialog.how.buttons()[1].click()
    dialog.accept()
    assert "no identifier" in dialog.status.text()
    dialog.identifier.setText("office-id")
    pages: list[str] = []
    dialog.page_wanted.connect(pages.append)
    with qtbot.waitSignal(dialog.signed_in) as told:
        dialog.accept()
    (signed_in,) = told.args
    assert pages == ["https://login.example.org/microsoft/office-id/anna@outlook.com"]
    assert (signed_in.secret.reveal(), signed_in.client) == ("refresh", Client("microsoft", "office-id"))
    assert [(made[1], method) for made, method in zip(attempts.made, attempts.methods, strict=True)] == [("access", Method.OAUTH)]


def test_other_providers_are_not_signed_in_to_in_the_browser(shown: Callable[..., AccountDialog]) -> None:
    dialog = shown(Attempts())
    fill(dialog, "anna@example.org", "imap.example.org")
    dialog.how.buttons()[1].click()
    dialog.identifier.setText("x")
    dialog.accept()
    assert "Only Microsoft and Google" in dialog.status.text()


def test_the_window_does_not_wait_for_a_slow_server(shown: Callable[..., AccountDialog], qtbot) -> None:
    attempts = Attempts(Tried())
    attempts.go.clear()
    dialog = shown(attempts)
    fill(dialog, "a@example.org", "imap.example.org")
    dialog.accept()
    assert dialog.status.text() == "Signing in…"
    assert not dialog.password.isEnabled()
    dialog.accept()  # a second click tries nothing
    attempts.go.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(attempts.made) == 1


def test_without_a_safe_keyring_nothing_can_be_kept_and_that_is_said(shown: Callable[..., AccountDialog]) -> None:
    dialog = shown(Attempts(), can_keep=False)
    assert not dialog.keep.isEnabled()
    assert "forgotten" in dialog.hint.text()


def test_every_part_has_a_name_that_is_read_aloud_and_the_password_is_hidden(shown: Callable[..., AccountDialog]) -> None:
    dialog = shown(Attempts())
    assert all(field.accessibleName() for field in dialog.findChildren(QLineEdit))
    assert all(one.accessibleName() or one.text() for one in dialog.findChildren(QPushButton))
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in dialog.findChildren(QLabel))


@pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")
def test_an_account_is_read_into_a_case(window, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From the dialog to findings, over a real connection."""
    from builders.imap_dovecot import PASSWORD, USER, Dovecot
    from builders.mail import mail
    from missent.readers.imap.account import parse
    from missent.readers.imap.keys import Keys

    with Dovecot() as server:
        server.deliver("Sent", [mail("jan@navy.ml"), mail("eva@navy.mil")])
        monkeypatch.setenv("SSL_CERT_FILE", server.authority)
        held = Keys(tmp_path / "accounts.json")
        monkeypatch.setattr(accounts, "keys", lambda: held)
        window.choose_account()
        (dialog,) = window.findChildren(AccountDialog)
        fill(dialog, USER, f"localhost:{server.port}", PASSWORD)
        assert dialog._account() == parse(server.url).account
        dialog.accept()
        qtbot.waitUntil(lambda: window.work is not None, timeout=20_000)
        work = window.work
        qtbot.waitUntil(lambda: not work.session.is_scanning and work.findings.table.model().rowCount() == 1, timeout=20_000)
        assert window.errors() == []
