"""Build the sample mailbox: the same bytes on every run and every Python.

`python tests/builders/sample.py` writes `resources/samples` anew.
"""

import base64
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from builders.story import ANSWERED_BY_ALL, DRAFTS, HABITS, LOOSE, NOT_REAL, OWNER, SLIPS, Habit, Slip

HOME = Path(__file__).resolve().parents[2] / "resources" / "samples"
ABOUT = """An invented mailbox

All mail in this folder is invented, and so are the people and the harbour. It shows what Missent finds:

    missent demo

tests/builders/sample.py makes it again, byte for byte.
"""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NEW_YEAR = datetime(2025, 1, 6, 8, 30, tzinfo=UTC)
KEPT_IN_BACKUP = 3  # every third routine message of the first months lies in the old Maildir instead


def build(home: Path) -> None:
    """Write the sample mailbox into an empty or new folder."""
    for path, content in files().items():
        place = home / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def files() -> dict[str, bytes]:
    """Give every file of the sample by its path."""
    made = {"README.txt": ABOUT.encode()}
    sent, inbox, backup = [], [], []
    for when, habit, topic, number in routine():
        message = written(when, topic, [("To", f"{encoded(habit.name)} <{habit.address}>")], f"routine-{number}")
        (backup if when.month < 6 and number % KEPT_IN_BACKUP == 0 else sent).append((when, message))
    for when, habit, topic, number in answers():
        inbox.append((when, received(when, habit, topic, number)))
    for number, slip in enumerate(SLIPS):
        when, message = told(slip, f"story-{number}")
        for place in slip.places:
            {"sent": sent, "backup": backup}[place].append((when, message))
    inbox += [bounce(), delay(), newsletter(), receipt(), *map(from_pilots, ANSWERED_BY_ALL)]
    made["Mail/Sent"] = mbox(sent)
    made["Mail/Inbox"] = mbox(inbox)
    made["Mail/Drafts"] = mbox([told(draft, f"draft-{number}") for number, draft in enumerate(DRAFTS)])
    for number, (when, message) in enumerate(sorted(backup)):
        made[f"Backup/.Sent/{'new' if number % 9 == 0 else 'cur'}/{int(when.timestamp())}.M{number}.elmhaven"] = message
    for number, (when, message) in enumerate(sorted(inbox)[:6]):
        made[f"Backup/{'new' if number == 5 else 'cur'}/{int(when.timestamp())}.M{number}.elmhaven"] = message
    for number, letter in enumerate(LOOSE):
        made[f"From the phone/Sent/letter-{number + 1}.eml"] = told(letter, f"phone-{number}")[1].replace(b"\n", b"\r\n")
    return made


def routine() -> Iterator[tuple[datetime, Habit, str, int]]:
    """Spread what the office writes by habit over the year."""
    number = 0
    for place, habit in enumerate(HABITS):
        for turn in range(habit.sent):
            minutes = 347 * 24 * 60 * (turn * len(HABITS) + place) // (habit.sent * len(HABITS))
            yield at_work(NEW_YEAR + timedelta(minutes=minutes)), habit, habit.topics[turn % len(habit.topics)], number
            number += 1


def answers() -> Iterator[tuple[datetime, Habit, str, int]]:
    """Let correspondents answer, a while later."""
    number = 0
    for place, habit in enumerate(HABITS):
        for turn in range(habit.received):
            minutes = 340 * 24 * 60 * (turn * len(HABITS) + place) // (habit.received * len(HABITS)) + 1900
            yield at_work(NEW_YEAR + timedelta(minutes=minutes)), habit, f"Re: {habit.topics[turn % len(habit.topics)]}", number
            number += 1


def at_work(moment: datetime) -> datetime:
    """Move a moment into office hours of the harbour's zone, summer time from April to October."""
    zone = timezone(timedelta(hours=1 if 4 <= moment.month <= 10 else 0))
    return moment.astimezone(zone).replace(hour=8 + moment.hour % 10)


def told(slip: Slip, name: str) -> tuple[datetime, bytes]:
    """Write one message of the story, and say when it was sent."""
    month, day = slip.day.split("-")
    when = at_work(datetime(2025, int(month), int(day), 9 + int(day) % 7, 5 + int(day), tzinfo=UTC))
    fields = [(field, value) for field, value in (("To", slip.to), ("Cc", slip.cc), ("Bcc", slip.bcc)) if value]
    return when, written(when, slip.subject, fields, name, slip.body, slip.extra, slip.attachment, dated=slip.dated)


def written(
    when: datetime, subject: str, fields: list[tuple[str, str]], name: str, body: str = "With kind regards from the quay.",
    extra: tuple[str, ...] = (), attachment: tuple[str, str] | None = None, *, dated: bool = True,
) -> bytes:  # fmt: skip
    """Write a message that the office sent."""
    lines = [f"From: {OWNER}", *(f"{field}: {value}" for field, value in fields), f"Subject: {encoded(subject)}"]
    lines += [f"Date: {stamp(when)}"] if dated else []
    lines += [f"Message-ID: <{name}@harbour.example.org>", "User-Agent: Mozilla Thunderbird", *extra, "MIME-Version: 1.0"]
    if attachment is None:
        return letter([*lines, "Content-Type: text/plain; charset=utf-8", "", body, "", NOT_REAL])
    content = base64.encodebytes(attachment[1].encode()).decode().strip()
    return letter([
        *lines, 'Content-Type: multipart/mixed; boundary="quay"', "",
        "--quay", "Content-Type: text/plain; charset=utf-8", "", body, "", NOT_REAL,
        "--quay", "Content-Type: text/csv", "Content-Transfer-Encoding: base64",
        f'Content-Disposition: attachment; filename="{attachment[0]}"', "", content, "--quay--",
    ])  # fmt: skip


def received(when: datetime, habit: Habit, topic: str, number: int) -> bytes:
    """Write an answer as it came in."""
    host = habit.address.rpartition("@")[2]
    return letter([
        "Return-Path: <" + habit.address + ">", f"Received: from mail.{host} by mx.harbour.example.org; {stamp(when)}",
        f"From: {encoded(habit.name)} <{habit.address}>", f"To: {OWNER}", f"Subject: {encoded(topic)}", f"Date: {stamp(when)}",
        f"Message-ID: <answer-{number}@{host}>", "Content-Type: text/plain; charset=utf-8", "", "Thank you, noted.", "", NOT_REAL,
    ])  # fmt: skip


def bounce() -> tuple[datetime, bytes]:
    """Write the delivery failure report for the message to navy.mli (RFC 3464)."""
    when = datetime(2025, 4, 2, 12, 40, tzinfo=timezone(timedelta(hours=1)))
    return when, report(
        when, "bounce-1", "Undelivered Mail Returned to Sender", "Your message could not be delivered.",
        "Ops Desk <ops.desk@navy.mli>", "Pilot times for Easter",
        ("Action: failed", "Status: 5.1.2", "Diagnostic-Code: smtp; 550 5.1.2 Domain not found"),
    )  # fmt: skip


def delay() -> tuple[datetime, bytes]:
    """Write the report that a message to us.af.ml waits, which says nothing of what became of it."""
    when = datetime(2025, 11, 19, 20, 15, tzinfo=UTC)
    return when, report(
        when, "delay-1", "Delayed Mail (still being tried)", "Your message is still waiting.",
        "flight.plans@us.af.ml", "Air show stand", ("Action: delayed", "Status: 4.4.1"),
    )  # fmt: skip


def report(when: datetime, name: str, subject: str, words: str, to: str, about: str, told: tuple[str, ...]) -> bytes:
    """Write a report on the message of the story with the subject `about`, with its header below."""
    return letter([
        "Return-Path: <>", f"Received: from localhost by mx.harbour.example.org; {stamp(when)}",
        "From: Mail Delivery System <MAILER-DAEMON@mx.harbour.example.org>", f"To: {OWNER}",
        f"Subject: {subject}", f"Date: {stamp(when)}", f"Message-ID: <{name}@mx.harbour.example.org>",
        "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="gull"', "",
        "--gull", "Content-Type: text/plain", "", words, "", NOT_REAL,
        "--gull", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.harbour.example.org", "",
        f"Final-Recipient: rfc822; {to.rpartition('<')[2].rstrip('>')}", *told,
        "--gull", "Content-Type: text/rfc822-headers", "", f"From: {OWNER}", f"To: {to}",
        f"Subject: {about}", f"Message-ID: <story-{place(about)}@harbour.example.org>",
        "--gull--",
    ])  # fmt: skip


def from_pilots(slip: Slip) -> tuple[datetime, bytes]:
    """Write what the pilots sent to the office and to an address that nobody meant."""
    when, _ = told(slip, "")
    return when, letter([
        "Return-Path: <pilots@tidewater.example.net>",
        f"Received: from mail.tidewater.example.net by mx.harbour.example.org; {stamp(when)}",
        "From: Tidewater Pilots <pilots@tidewater.example.net>", f"To: {OWNER}", f"Cc: {slip.cc}", f"Subject: {slip.subject}",
        f"Date: {stamp(when)}", f"Message-ID: <pilots-{slip.day}@tidewater.example.net>",
        "Content-Type: text/plain; charset=utf-8", "", slip.body, "", NOT_REAL,
    ])  # fmt: skip


def newsletter() -> tuple[datetime, bytes]:
    """Write mail of a list, which says nothing about whom the office knows."""
    when = datetime(2025, 3, 14, 6, 0, tzinfo=UTC)
    return when, letter([
        f"Received: from lists.example.com by mx.harbour.example.org; {stamp(when)}", "From: Gull News <news@lists.example.com>",
        f"To: {OWNER}", "Subject: Gull News, spring", f"Date: {stamp(when)}", "Message-ID: <gulls-1@lists.example.com>",
        "List-Id: Gull News <gulls.lists.example.com>", "Precedence: bulk", "", "The gulls are back.", "", NOT_REAL,
    ])  # fmt: skip


def receipt() -> tuple[datetime, bytes]:
    """Write a read receipt that came back from a domain nobody meant (RFC 8098)."""
    when = datetime(2025, 9, 16, 18, 2, tzinfo=timezone(timedelta(hours=1)))
    return when, letter([
        "Return-Path: <>", f"Received: from mail.dft.gov by mx.harbour.example.org; {stamp(when)}",
        "From: Front Desk <ports@dft.gov>", f"To: {OWNER}", "Subject: Read: New signage", f"Date: {stamp(when)}",
        "Message-ID: <receipt-1@dft.gov>", "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="tern"', "",
        "--tern", "Content-Type: text/plain", "", "Your message was displayed.", "", NOT_REAL,
        "--tern", "Content-Type: message/disposition-notification", "", "Final-Recipient: rfc822; ports@dft.gov",
        f"Original-Message-ID: <story-{place('New signage')}@harbour.example.org>",
        "Disposition: manual-action/MDN-sent-manually; displayed", "--tern--",
    ])  # fmt: skip


def place(subject: str) -> int:
    """Give the number of the message of the story with this subject."""
    return next(number for number, slip in enumerate(SLIPS) if slip.subject == subject)


def encoded(text: str) -> str:
    """Write text for a header: as it is in ASCII, else as an encoded word (RFC 2047)."""
    return text if text.isascii() else f"=?utf-8?b?{base64.b64encode(text.encode()).decode()}?="


def stamp(when: datetime) -> str:
    """Write a date as RFC 5322 wants it, in English whatever the locale."""
    offset = int((when.utcoffset() or timedelta()).total_seconds()) // 60
    zone = f"{offset // 60:+03d}{offset % 60:02d}"
    return f"{DAYS[when.weekday()]}, {when.day:02d} {MONTHS[when.month - 1]} {when.year} {when:%H:%M:%S} {zone}"


def letter(lines: list[str]) -> bytes:
    """Put lines together."""
    return "\n".join(lines).encode() + b"\n"


def mbox(messages: list[tuple[datetime, bytes]]) -> bytes:
    """Put messages into an mbox, the oldest first (mboxrd)."""
    made = []
    for when, message in sorted(messages):
        utc = when.astimezone(UTC)
        made.append(f"From - {DAYS[utc.weekday()]} {MONTHS[utc.month - 1]} {utc.day:2d} {utc:%H:%M:%S} {utc.year}\n".encode())
        made.append(message.replace(b"\nFrom ", b"\n>From ") + b"\n")
    return b"".join(made)


if __name__ == "__main__":
    build(HOME)
