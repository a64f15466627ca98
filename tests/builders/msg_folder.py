"""Write a folder of many messages as Outlook saves them: seeded, with the properties and the size mix of real ones."""

import random
from datetime import timedelta
from pathlib import Path

from builders.msg import BCC, CC, SENT_AT, TO, Msg, Value, one_off

PEOPLE = 400
DOMAINS = ("example.com", "harbour.example", "navy.mil", "crew.example")
MISTYPED = 0.002  # of the recipients: navy.ml for navy.mil
OWN = "own@office.example"
# The properties that Outlook gives to what it sends: some eighty to a message, as counted in what others saved.
NUMBERS = (
    0x0017, 0x0026, 0x0036, 0x0C08, 0x0E08, 0x0E17, 0x0E2B, 0x0F02, 0x1006, 0x1007, 0x1010, 0x1011, 0x1080, 0x1081, 0x10F3,
    0x120B, 0x3016, 0x4019, 0x401A, 0x5902, 0x5909, 0x6540, 0x65C6,
)  # fmt: skip
TRUTHS = (0x0002, 0x0023, 0x0029, 0x0063, 0x0C06, 0x0E1B, 0x0E1F, 0x10F4, 0x10F5, 0x10F6)
TIMES = (0x0E06, 0x1082, 0x3007, 0x3008)
NAMES = (0x0C1A, 0x0042, 0x3FF8, 0x3FFA, 0x0E28)
IDS = (0x0041, 0x0C19, 0x0E0A, 0x3FF9, 0x3FFB)
WORDS = (
    "the",
    "report",
    "on",
    "harbour",
    "works",
    "is",
    "due",
    "Friday",
    "and",
    "crew",
    "will",
    "send",
    "what",
    "it",
    "has",
    "found",
)


class MsgFolder:
    """Write messages to the same circle of people."""

    def __init__(self, seed: int = 5) -> None:
        self._chance = random.Random(seed)
        self._people = [(f"Person {number}", f"person{number}@{self._chance.choice(DOMAINS)}") for number in range(PEOPLE)]

    def write(self, folder: Path, count: int) -> tuple[int, int]:
        """Write `count` files, hundred to a folder below; give the recipients and the bytes written."""
        recipients = size = 0
        for number in range(count):
            message = self._message(number)
            recipients += len(message.recipients)
            data = message.build()
            size += len(data)
            place = folder / f"Sent Items {number // 100}" / f"{number:05}.msg"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        return recipients, size

    def _message(self, number: int) -> Msg:
        chance = self._chance
        many = min(60, 1 + int(chance.expovariate(0.45)))
        rows = [self._row(chance.choice((TO, TO, TO, CC, CC, BCC))) for _ in range(many)]
        files = int(chance.random() < 0.35) + int(chance.random() < 0.1)
        subject = f"Message {number} about {chance.choice(WORDS)}"
        properties: dict[int, Value] = {
            **dict.fromkeys(NUMBERS, 0),
            **dict.fromkeys(TRUTHS, False),
            **dict.fromkeys(TIMES, SENT_AT + timedelta(minutes=number)),
            **dict.fromkeys(NAMES, "Own Person"),
            **dict.fromkeys(IDS, one_off("Own Person", OWN)),
            **{tag: f"value {tag}" for tag in range(0x8000, 0x8010)},  # what Outlook adds of its own
            0x0070: subject, 0x0E1D: subject, 0x1035: f"<{number}@office.example>", 0x300B: number.to_bytes(16, "big"),
            0x0071: number.to_bytes(22, "big"), 0x1009: chance.randbytes(chance.randrange(500, 9000)), 0x3FF1: 1033,
            0x3FDE: 65001, 0x3FFD: 1252,
        }  # fmt: skip
        return Msg(
            rows,
            subject,
            OWN,
            body=" ".join(chance.choices(WORDS, k=int(chance.lognormvariate(5.5, 1)))),
            sent_at=SENT_AT + timedelta(minutes=number),
            attachments=[(f"file {item}.pdf", bytes(int(chance.lognormvariate(10.5, 1)))) for item in range(files)],
            properties=properties,
        )

    def _row(self, kind: int) -> dict[int, Value]:
        name, address = self._chance.choice(self._people)
        if self._chance.random() < MISTYPED:
            address = address.partition("@")[0] + "@navy.ml"
        return {
            0x0C15: kind, 0x3001: name, 0x3002: "SMTP", 0x3003: address, 0x300B: f"SMTP:{address.upper()}\0".encode(),
            0x0FFF: one_off(name, address), 0x5FF6: name, 0x5FF7: one_off(name, address), 0x5FFD: 1, 0x3A20: name,
            0x0FFE: 6, 0x3900: 0, 0x3A40: True,
        }  # fmt: skip
