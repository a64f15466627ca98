"""Builds a folder of evidence: mailboxes of one invented owner in every format, with some slips and a file that is no mail."""

from pathlib import Path

from builders.mail import mail
from builders.maildir import deliver, maildir
from builders.mbox import mbox

OWNER = "own@example.org"
PARTNERS = ("anna@example.com", "bram@example.net", "office@mindef.nl", "desk@navy.mil")
SLIP_EVERY = 17


def letter(box: str, number: int, *, body: str = "All is well.\n") -> bytes:
    """Render message `number` of a box: each `SLIP_EVERY`th went to navy.ml."""
    slip = number % SLIP_EVERY == 5
    return mail(
        to=f"Desk <desk{number % 3}@navy.ml>" if slip else f"{PARTNERS[number % len(PARTNERS)]}, Anna <anna@example.com>",
        sender=f"Own Account <{OWNER}>",
        subject=f"Report {number} of {box}",
        date=f"Mon, {1 + number % 28} Apr 2024 10:{number % 60:02d}:00 +0000",
        message_id=f"<{box}.{number}@example.org>",
        body=body,
    )


def sent_box(path: Path, count: int, **about: str) -> Path:
    """Write an mbox of sent messages."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(mbox(letter(path.parent.name, number, **about) for number in range(count)))
    return path


def loose(folder: Path, count: int) -> Path:
    """Write a folder of loose message files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:04d}.eml").write_bytes(letter(folder.parent.name, number))
    return folder


def build(home: Path, boxes: int = 3, messages: int = 40) -> Path:
    """Write the whole folder; give it."""
    for number in range(boxes):
        sent_box(home / f"year{number}" / "Sent", messages)
    for number in range(boxes):
        loose(home / "loose" / f"box{number}" / "Sent Items", messages // 4)
    store = maildir(home / "store")
    for number in range(messages // 4):
        deliver(store, letter("store", number))
    (home / "notes.txt").write_text("nothing but notes\n")
    return home
