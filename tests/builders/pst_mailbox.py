"""A large PST with known content: seeded, with the mix of a real mailbox, and written fast; also a program.

python -m builders.pst_mailbox FILE [MESSAGES] [CRYPT]      (with tests/ and desktop/ on the path)
"""

import random
import struct
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from builders.pst import Attached, Crypt, Person, PstBuilder, in_directory, one_off
from builders.pst_heaps import Property
from missent.readers.mapi import tags

MESSAGES: Final = 30_000
_START: Final = datetime(2016, 1, 4, 7, 0, tzinfo=UTC)
_PEOPLE: Final = 900
_DOMAINS: Final = ("navy.mil", "army.mil", "mail.mil", "example.com", "example.org", "example.net", "state.gov", "energy.gov")
_MISTYPED: Final = ("navy.ml", "army.ml", "examlpe.com")
_OWNER: Final = "pat.mercer@navy.mil"
_TEXT: Final = (
    "The schedule for the visit has changed and the rooms are not free before Thursday so please tell everybody who comes that "
    "we meet at the gate with papers in hand and that lunch will be later than planned"
)
_WORDS: Final = _TEXT.split()


class PstMailbox:
    """Write a mailbox of `messages` messages, a third of them sent; `mistyped` keeps how many recipients were mistyped."""

    def __init__(self, seed: int = 7) -> None:
        self._chance = random.Random(seed)
        self._blobs = [self._chance.randbytes(size) for size in (9_000, 30_000, 60_000, 120_000, 200_000)]
        self._people = [self._person(number) for number in range(_PEOPLE)]
        self.mistyped = 0
        self.recipients = 0

    def _person(self, number: int) -> Person:
        name = f"Person {number} of {self._chance.choice(('Supply', 'Operations', 'Legal', 'Travel'))}"
        domain = self._chance.choice(_MISTYPED if number % 150 == 149 else _DOMAINS)
        address = f"person.{number}@{domain}"
        if number % 4 == 0:
            x500 = f"/o=Example/ou=Exchange/cn=Recipients/cn=person{number}"
            return Person(1, name, address, x500, "EX", in_directory(x500))
        return Person(1, name, address, address, "SMTP", one_off(name, address))

    def write(self, path: Path, messages: int = MESSAGES, crypt: Crypt = Crypt.PERMUTE) -> None:
        """Write the file."""
        with PstBuilder(path, crypt=crypt) as builder:
            inbox = builder.folder("Inbox")
            projects = builder.folder("Projects", inbox)
            for number in range(messages):
                sent = number % 3 == 0
                people = self._choose()
                if sent:
                    self.mistyped += sum(person.smtp.endswith(_MISTYPED) for person in people)
                self.recipients += len(people)
                properties = self._properties(number, people, sent=sent)
                attached = [Attached("report.pdf", self._chance.choice(self._blobs))] if self._chance.random() < 0.34 else []
                folder = builder.sent if sent else projects if number % 10 == 1 else inbox
                builder.message(folder, properties, people, attached)

    def _choose(self) -> Sequence[Person]:
        chosen = [self._people[int(self._chance.random() ** 3 * _PEOPLE)] for _ in range(self._chance.randint(1, 5))]
        kinds = (1, 1, 2, 3)
        return [
            Person(self._chance.choice(kinds), one.name, one.smtp, one.address, one.address_type, one.entry_id) for one in chosen
        ]

    def _properties(self, number: int, people: Sequence[Person], *, sent: bool) -> dict[int, Property]:
        at = _START + timedelta(minutes=41 * number)
        writer = self._people[number % 149]
        name, sender = ("Pat Mercer", _OWNER) if sent else (writer.name, writer.smtp)
        body = " ".join(self._chance.choices(_WORDS, k=self._chance.randint(40, 500)))
        found: dict[int, Property] = {
            tags.SUBJECT: f"\x01\x01Visit {number} and what was said of it",
            tags.CLIENT_SUBMIT_TIME: at,
            tags.MESSAGE_DELIVERY_TIME: at,
            tags.DISPLAY_TO: "; ".join(one.name for one in people if one.kind == 1),
            tags.DISPLAY_CC: "; ".join(one.name for one in people if one.kind == 2),
            tags.DISPLAY_BCC: "; ".join(one.name for one in people if one.kind == 3),
            tags.SENDER_NAME: name,
            tags.SENDER_ADDRESS_TYPE: "SMTP",
            tags.SENDER_EMAIL_ADDRESS: sender,
            tags.SENDER_SMTP_ADDRESS: sender,
            tags.SENT_REPRESENTING_NAME: name,
            tags.SENT_REPRESENTING_EMAIL_ADDRESS: sender,
            tags.SENT_REPRESENTING_SMTP_ADDRESS: sender,
            tags.SENDER_ENTRY_ID: one_off("x", sender),
            tags.SENT_REPRESENTING_ENTRY_ID: one_off("x", sender),
            tags.SEARCH_KEY: struct.pack("<QQ", number, 0),
            tags.BODY: body,
            tags.INTERNET_CODE_PAGE: 65001,
            0x0070: f"Visit {number} and what was said of it",
            0x0071: struct.pack("<QQQ", number, 1, 2),
            0x0E1D: f"Visit {number} and what was said of it",
            0x10F3: f"Visit {number}.EML",
            0x3007: at,
            0x3008: at,
            0x65E2: struct.pack("<QQ", number, 9),
            0x65E3: struct.pack("<QQ", number, 8),
        }
        found |= dict.fromkeys(range(32768, 32792), number)  # the named properties that a real message has many of
        if sent:
            found[tags.SENT_MAIL_ENTRY_ID] = struct.pack("<QQQ", 0, 1, 2)
        else:
            found[tags.INTERNET_MESSAGE_ID] = f"<{number}.{number * 7919 % 99991}@example.org>"
            found[tags.TRANSPORT_MESSAGE_HEADERS] = _JOURNEY % (number, sender)
        return found


_JOURNEY: Final = (
    "Received: from relay.example.org by mail.navy.mil with ESMTPS;\r\n Mon, 4 Jan 2016 07:00:00 +0000\r\n" * 4
    + "Message-ID: <%d@example.org>\r\nFrom: Somebody <%s>\r\nTo: Pat Mercer <pat.mercer@navy.mil>\r\n"
    + "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
)


def main() -> None:
    """Write the file that the command line names."""
    path, *rest = sys.argv[1:]
    mailbox = PstMailbox()
    mailbox.write(Path(path), int(rest[0]) if rest else MESSAGES, Crypt(int(rest[1])) if len(rest) > 1 else Crypt.PERMUTE)
    print(f"{mailbox.recipients} recipients, {mailbox.mistyped} of them mistyped in sent mail")


if __name__ == "__main__":
    main()
