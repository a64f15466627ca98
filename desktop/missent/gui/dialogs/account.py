"""Read a mailbox on a server: who, where, and what opens it. Nothing is asked of anybody before the person says so."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from missent.errors import MissentError
from missent.gui import wording
from missent.gui.background import Worker
from missent.gui.dialogs.sheet import Choices, Sheet
from missent.gui.parts import across, button, down, holder, label
from missent.readers.imap import advice, oauth, servers
from missent.readers.imap.account import Account, Method, Secret, is_remote, parse
from missent.readers.imap.account import account as made_of
from missent.readers.imap.book import Client
from missent.readers.imap.servers import Found, Origin
from missent.scan.trying import Tried

Try = Callable[[Account, Method, Secret], Tried]
"""Signs in once; called off the window's thread."""

PROVIDERS = ((".office365.com", "microsoft"), (".office365.us", "microsoft-us"), (".gmail.com", "google"))
"""The ends of the names of servers, and who signs in to them in the browser."""

HINTS = {
    "app-password": "This provider takes app passwords, which you make in the settings of the account.",
    "bridge": "This provider needs its own program, the Bridge, running on this computer.",
    "google": "Google takes app passwords, which need 2-Step Verification.",
    "microsoft": "Microsoft takes no passwords: sign in in the browser, with an identifier from your IT department.",
}
"""What to know before one signs in, by the column `sign_in` of the table of servers."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Hold an account that could be signed in to; `keep` says that its secret is to go into the keyring.

    With a `client` the secret is what new tokens are got with.
    """

    address: str
    account: Account
    secret: Secret
    keep: bool
    client: Client | None = None


class AccountDialog(Sheet):
    """Ask for an account and sign in; it stays open, with words, until that succeeds."""

    signed_in = Signal(object)  # SignedIn
    page_wanted = Signal(str)  # an address that the browser is to open

    def __init__(self, attempt: Try, *, can_keep: bool, parent: QWidget | None = None) -> None:
        said = wording.words(
            "Missent reads the headers of sent mail, and whole messages only where it has a suspicion. "
            "Nothing on the server is changed."
        )
        super().__init__(wording.words("Read a mail account"), said, parent)
        self._attempt = attempt
        self._over = False
        self._worker = Worker("account", self)
        self._worker.failed.connect(self._refuse)
        self.address, self.server, self.password, self.identifier = (QLineEdit() for _ in range(4))
        self.address.setPlaceholderText("anna@example.org")
        self.server.setPlaceholderText("imap.example.org")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.address.editingFinished.connect(self._suggest)
        self.look_up = button(wording.words("Ask the domain"), "globe", "quiet")
        self.look_up.setToolTip(wording.words("Tells the domain of the address, and nothing else, to its web server and a list"))
        self.look_up.clicked.connect(self._look_up)
        self.keep = QCheckBox(wording.words("Keep the sign-in in this computer's keyring"))
        self.how = Choices(
            wording.words("How to sign in"),
            [
                (wording.words("With a password or app password"), wording.words("Most providers")),
                (wording.words("In the browser"), wording.words("Microsoft, Google")),
            ],
        )
        self._opening = QStackedWidget()
        self._opening.addWidget(holder(_named(wording.words("Password, or app password"), self.password)))
        identifier = wording.words("Identifier (client id) that your IT department registered with the provider")
        self._opening.addWidget(holder(_named(identifier, self.identifier)))
        for place, choice in enumerate(self.how.buttons()):
            choice.clicked.connect(lambda _=False, place=place: self._opening.setCurrentIndex(place))
        self.keep.setEnabled(can_keep)
        no_ring = wording.words("No safe keyring was found here: the sign-in is forgotten when Missent ends.")
        self.hint = label("" if can_keep else no_ring, "small", "ink2", wrap=True)
        self.status = label("", "small strong", "ink", wrap=True)
        self.status.setAccessibleName(wording.words("What came of it"))
        for field in (self.address, self.server, self.password, self.identifier):
            field.textChanged.connect(lambda _: self._say(""))
        parts: list[QWidget | QVBoxLayout] = [
            _named(wording.words("Mail address"), self.address),
            down(_name(wording.words("Mail server"), self.server), across(self.server, self.look_up, gap=2), gap=1),
            self.how,
            self._opening,
            down(self.keep, self.hint, self.status, gap=1.5),
        ]
        # the sheet measures itself once: with the longest words that it may have to hold
        self.status.setText("M " * 120)
        self.fill(parts, wording.words("Sign in and read"), "sign-in")
        self.status.clear()

    def accept(self) -> None:
        """Sign in; close only when that succeeded."""
        if self._busy:
            return
        try:
            account = self._account()
        except MissentError as error:
            self._say(str(error))
            return
        if self.how.chosen():
            self._browse(account)
            return
        secret = Secret(self.password.text())
        if not secret:
            self._say(wording.words("Without a password the account cannot be read."))
            self.password.setFocus()
            return
        self._wait(wording.words("Signing in…"))
        self._worker.run(
            lambda: self._attempt(account, Method.PASSWORD, secret), lambda tried: self._judge(account, secret, tried)
        )

    def done(self, result: int) -> None:
        """Let go of the thread; a sign-in that is under way is of no more use."""
        if self._over:
            return
        self._over = True
        self._worker.hush()
        threading.Thread(target=self._worker.close, daemon=True).start()
        self.password.clear()
        super().done(result)

    def _browse(self, account: Account) -> None:
        """Have the person sign in in the browser, and then try it as with a password."""
        provider = next((name for end, name in PROVIDERS if account.host.endswith(end)), "")
        identifier = self.identifier.text().strip()
        if not provider or not identifier:
            self._say(
                wording.words("Missent brings no identifier of its own. Ask your IT department for one.")
                if provider
                else wording.words("Only Microsoft and Google are signed in to in the browser.")
            )
            return
        client = Client(provider, identifier)
        address = account.user

        def sign_in() -> tuple[oauth.Tokens, Tried]:
            tokens = oauth.in_browser(client, address, self.page_wanted.emit, given_up=lambda: self._over)
            return tokens, self._attempt(account, Method.OAUTH, tokens.access)

        self._wait(wording.words("Sign in in the browser that opens now…"))
        self._worker.run(sign_in, lambda told: self._judge(account, told[0].refresh, told[1], client))

    @property
    def _busy(self) -> bool:
        return not self.address.isEnabled()

    def _account(self) -> Account:
        written = self.server.text().strip()
        if is_remote(written):
            return parse(written).account
        host, colon, port = written.partition(":")
        return made_of(self.address.text().strip(), host, int(port) if colon and port.isascii() and port.isdigit() else 0)

    def _suggest(self) -> None:
        """Fill in the server of a large provider; nobody is asked."""
        try:
            found = servers.bundled(self.address.text().strip())
        except MissentError:
            return
        if found is not None:
            self._show(found)

    def _look_up(self) -> None:
        try:
            found = servers.look_up(self.address.text().strip())
            servers.domain_of(self.address.text().strip())
        except MissentError as error:
            self._say(str(error))
            return
        self._wait(wording.words("Asking…"))
        self._worker.run(lambda: next(found), self._found)

    def _found(self, found: Found) -> None:
        self._free()
        self._show(found)
        self._say(wording.words("This server is a guess. Check its name.") if found.origin is Origin.GUESSED else "")

    def _show(self, found: Found) -> None:
        account = found.account
        plain = found.account == made_of(self.address.text().strip(), account.host)
        self.server.setText(account.host if plain else account.url)
        if found.sign_in in HINTS:
            self.hint.setText(wording.words(HINTS[found.sign_in]))

    def _judge(self, account: Account, secret: Secret, tried: Tried, client: Client | None = None) -> None:
        self._free()
        if tried.signed_in:
            self.signed_in.emit(SignedIn(account.user, account, secret, self.keep.isChecked(), client))
            super().accept()
            return
        assert tried.problem is not None
        advised = advice.of_sign_in(account, tried.problem.detail)
        self._say(f"{wording.problem(tried.problem)} {wording.words(advised) if advised else ''}".strip())
        self.password.setFocus()
        self.password.selectAll()

    def _refuse(self, words: str) -> None:
        self._free()
        self._say(words)

    def _wait(self, words: str) -> None:
        self._say(words)
        for field in (self.address, self.server, self.password, self.identifier, self.look_up, self.how):
            field.setEnabled(False)

    def _free(self) -> None:
        for field in (self.address, self.server, self.password, self.identifier, self.look_up, self.how):
            field.setEnabled(True)

    def _say(self, words: str) -> None:
        self.status.setText(words)


def _name(text: str, field: QLineEdit) -> QLabel:
    named = label(text, "small strong", "ink2")
    named.setBuddy(field)
    field.setAccessibleName(text)
    return named


def _named(text: str, field: QLineEdit) -> QVBoxLayout:
    return down(_name(text, field), field, gap=1)
