"""Build the mail that `missent --selftest` reads: one small source of every kind, the same bytes on every run.

`python tests/builders/selftest_mail.py` writes `resources/selftest` anew.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from builders.msg import Msg, smtp
from builders.nickname import nickname_cache, person
from builders.pst import Person, PstBuilder

HOME: Final = Path(__file__).resolve().parents[2] / "resources" / "selftest"
SENT_AT: Final = datetime(2025, 1, 6, 8, 30, tzinfo=UTC)
NUMBERED: Final = (
    b"From: desk@harbour.example.org\nTo: berth@navy.ml\nSubject: Berth 4\n"
    b"Date: Mon, 6 Jan 2025 08:30:00 +0000\nMessage-ID: <%d@harbour.example.org>\n\n"
    b"It is free. The account for the fee is GB82 WEST 1234 5698 7654 32.\n"
)


def mbox(path: Path) -> None:
    """Write an mbox of one message."""
    path.write_bytes(b"From desk@harbour.example.org Mon Jan  6 08:30:00 2025\n" + NUMBERED % 2)


def maildir(path: Path) -> None:
    """Write a Maildir; an empty folder would be lost in a package, so a message lies in `new`, too, and there is no `tmp`."""
    for number, folder in enumerate(("cur", "new"), 3):
        (path / folder).mkdir(exist_ok=True)
        (path / folder / f"1736152200.M{number}.harbour").write_bytes(NUMBERED % number)


def msg(path: Path) -> None:
    """Write a message as Outlook saves it."""
    path.write_bytes(Msg([smtp("berth@navy.ml")], "Berth 6", "desk@harbour.example.org", "It is free.", SENT_AT).build())


def pst(path: Path) -> None:
    """Write an Outlook data file of one message."""
    with PstBuilder(path) as store:
        sender = {0x0C1A: "Desk", 0x0C1E: "SMTP", 0x0C1F: "desk@harbour.example.org"}
        headline = {0x37: "Berth 5", 0x39: SENT_AT, 0xE06: SENT_AT, 0x1000: "It is free.", **sender}
        store.message(store.sent, headline, [Person(1, "Berth", "berth@navy.ml", "berth@navy.ml")])


WRITERS: Final[dict[str, tuple[str, Callable[[Path], object]]]] = {
    "eml": ("letter.eml", lambda path: path.write_bytes(NUMBERED % 1)),
    "mbox": ("Sent", mbox),
    "maildir": ("", maildir),
    "msg": ("letter.msg", msg),
    "pst": ("Outlook.pst", pst),
    "autocomplete": ("autocomplete.nk2", lambda path: path.write_bytes(nickname_cache([person("berth@navy.ml", "Berth")]))),
}
"""By the kind of the source, which names its folder: the name of the file, and what writes it."""


def write(home: Path) -> None:
    """Write every source below `home`."""
    for kind, (name, writer) in WRITERS.items():
        (home / kind).mkdir(parents=True, exist_ok=True)
        writer(home / kind / name)


if __name__ == "__main__":
    write(HOME)
