"""Builds a large mbox of invented mail with its truth: where each message starts, and every recipient.

Seeded, and fast enough for benchmarks: 2 GB in well under a minute.

    python tests/builders/mailbox.py OUT.mbox SIZE_IN_BYTES [--dialect NAME] [--crlf] [--truth OUT.tsv]

The mix of sizes is that of real sent mail: median 9.5 KB, mean 68 KB, 7 % with an attachment.
"""

import argparse
import base64
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # started as a program, its neighbours are not on the path
    import sys

    sys.path.insert(0, str(Path(__file__).parent.parent))

from builders.mbox import Dialect


def _split(text: str) -> list[str]:
    return text.split("|")


_GIVEN: Final = _split(
    "Adé|Bram|Chloë|Daan|Eszter|Femke|Günther|Hana|Ilse|Jörg|Katrin|Lena|Mátyás|Nynke|Ole|Petra|Quirijn|Rūta|Siân|Tomáš|健|Юлия"
)
_FAMILY: Final = _split(
    "Aalbers|Brandt|van der Laan|Černý|O'Malley|Dietrich|Fischer|Garðarsson|Hughes|Ionescu|Jansma|Kovács|Lund|Meyer|Nagy|Ødegård"
    "|清水|Ковалёв"
)
_DOMAINS: Final = _split(
    "navy.mil|mail.mil|us.army.mil|af.mil|state.gov|dhs.gov|mindef.nl|minbuza.nl|nato.int|mod.gov.uk|gmail.com|outlook.com"
    "|yahoo.com|example.com|example.org|example.net"
)
_SLIPS: Final = _split("navy.ml|mail.ml|us.army.ml|af.ml|gmial.com|outlok.com|minbuza.ml|example.cmo")
_WORDS: Final = _split(
    "about|answer|attached|before|between|budget|calendar|change|clear|confirm|copy|date|delay|draft|early|figure|final|forward"
    "|given|happy|harbour|issue|itinerary|kindly|later|letter|meeting|month|number|office|order|please|quarter|ready|reply|report"
    "|request|room|schedule|second|signed|soon|statement|summary|table|thanks|ticket|time|today|travel|update|visit|week|welcome"
)
_MONTHS: Final = _split("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_DAYS: Final = _split("Mon|Tue|Wed|Thu|Fri|Sat|Sun")
_OWNER: Final = "own.account@navy.mil"


@dataclass(frozen=True, slots=True)
class Truth:
    """Tell of one message: its From_ line's offset, and its recipients' addr-specs in lower case, in order."""

    offset: int
    recipients: tuple[str, ...]


class MailboxBuilder:
    """Invent mail, always the same for the same seed, dialect and line end."""

    def __init__(self, seed: int = 1, dialect: Dialect = Dialect.MBOXRD, newline: str = "\n") -> None:
        self._chance = random.Random(seed)
        self._dialect = dialect
        self._newline = newline
        self._people = [self._person() for _ in range(3000)]
        self._lines = [" ".join(self._chance.choices(_WORDS, k=self._chance.randrange(6, 13))) for _ in range(4000)]
        self._attachment = base64.encodebytes(self._chance.randbytes(12_000_000)).decode().replace("\n", newline)
        self._text = newline.join(self._body_lines(60_000)) + newline

    def messages(self) -> Iterator[tuple[bytes, tuple[str, ...]]]:
        """Yield entries of the mbox without end: bytes with their From_ line, and the recipients."""
        number = 0
        while True:
            yield self._message(number)
            number += 1

    def write(self, path: Path, size: int) -> list[Truth]:
        """Write messages until the file holds at least `size` bytes; give the truth of each."""
        truth, offset = [], 0
        with path.open("wb", buffering=1 << 20) as file:
            for entry, recipients in self.messages():
                if offset >= size:
                    return truth
                truth.append(Truth(offset, recipients))
                offset += file.write(entry)
        return truth

    def _person(self) -> tuple[str, str]:
        """Invent a name and an address."""
        given, family = self._chance.choice(_GIVEN), self._chance.choice(_FAMILY)
        first, last = (_letters(name) or f"p{self._chance.randrange(999)}" for name in (given, family))
        domain = self._chance.choice(_SLIPS if self._chance.random() < 0.004 else _DOMAINS)
        return f"{given} {family}", f"{self._chance.choice((f'{first}.{last}', f'{first[0]}{last}', f'{last}_{first}'))}@{domain}"

    def _some(self, number: int) -> list[tuple[str, str]]:
        few = self._people[:400]
        return [self._chance.choice(few if self._chance.random() < 0.7 else self._people) for _ in range(number)]

    def _mailbox(self, name: str, address: str) -> str:
        """Write one mailbox in one of the ways that mail programs do."""
        way = self._chance.random()
        if way < 0.18:
            return address if way < 0.15 else address.upper()
        if way < 0.26:
            return f"<{address}>"
        if not name.isascii():
            if way < 0.29:
                return f'"{name}" <{address}>'  # RFC 6532: as it is
            if way < 0.6:
                return f"=?UTF-8?B?{base64.b64encode(name.encode()).decode()}?= <{address}>"
            return f"{Header(name, 'utf-8').encode()} <{address}>"
        given, _, family = name.partition(" ")
        if way < 0.55:
            return f'"{family}, {given}" <{address}>'
        if way < 0.58:
            return f"{address} ({name})"
        if way < 0.6:
            return f"'{address}' <{address}>"
        return f"{name} <{address}>"

    def _address_field(self, field: str, people: list[tuple[str, str]]) -> str:
        if not people:
            return ""
        written = [self._mailbox(*person) for person in people]
        if self._chance.random() < 0.01:
            return f"{field}: Group {self._chance.randrange(99)}: {', '.join(written)};{self._newline}"
        lines, line = [], f"{field}: {written[0]}"
        for mailbox in written[1:]:
            if len(line) + len(mailbox) > 74:
                lines.append(f"{line},")
                line = self._chance.choice(("\t", " ", "  ")) + mailbox
            else:
                line += f", {mailbox}"
        return self._newline.join((*lines, line, ""))

    def _header(self, number: int) -> tuple[list[str], tuple[str, ...]]:
        chance, newline = self._chance, self._newline
        many = 1 if chance.random() < 0.55 else min(200, 1 + int(chance.expovariate(1 / 3)))
        to = self._some(chance.randrange(200, 900) if chance.random() < 0.002 else many)
        cc = self._some(0 if chance.random() < 0.6 else 1 + int(chance.expovariate(1 / 2.5)))
        bcc = self._some(1 if chance.random() < 0.03 else 0)
        subject = chance.choice(self._lines)[:60]
        if chance.random() < 0.15:
            subject = Header(f"Übersicht zur Lieferung {number}", "utf-8").encode(linesep=newline)
        lines = [
            f"Message-ID: <{chance.getrandbits(64):016x}.{number}@navy.mil>{newline}",
            f"Date: {self._date()}{newline}",
            f"From: Own Account <{_OWNER}>{newline}",
            self._address_field("To", to),
            self._address_field("Cc", cc),
            self._address_field("Bcc", bcc),
            f"Subject: {subject}{newline}",
            f"User-Agent: Invented Mail{newline} 1.0 (long enough to be folded){newline}MIME-Version: 1.0{newline}",
        ]
        if chance.random() < 0.5:
            known = (f"{newline} ").join(f"<{chance.getrandbits(64):016x}@mail.example>" for _ in range(chance.randrange(1, 8)))
            lines.append(f"References: {known}{newline}")
        if self._dialect is Dialect.THUNDERBIRD:
            lines.insert(
                0, f"X-Mozilla-Status: 0001{newline}X-Mozilla-Status2: 00800000{newline}X-Mozilla-Keys:{' ' * 80}{newline}"
            )
        if self._dialect is Dialect.TAKEOUT:
            lines.insert(0, f"X-GM-THRID: {chance.getrandbits(62)}{newline}X-Gmail-Labels: Sent,Opened{newline}")
        return lines, tuple(address for _, address in (*to, *cc, *bcc))

    def _message(self, number: int) -> tuple[bytes, tuple[str, ...]]:
        chance, newline = self._chance, self._newline
        header, recipients = self._header(number)
        text = self._cut(self._text, int(min(400_000, chance.lognormvariate(math.log(5700), 1.0))))
        attached, rich = chance.random() < 0.07, chance.random() < 0.5
        border = f"{chance.getrandbits(96):024x}"
        if attached or rich:
            header.append(
                f'Content-Type: multipart/{"mixed" if attached else "alternative"};{newline} boundary="{border}"{newline}'
            )
            body = self._parts(text, border, attached, rich)
        else:
            header.append(f"Content-Type: text/plain; charset=UTF-8{newline}Content-Transfer-Encoding: 8bit{newline}")
            body = text
        encoded = body.encode()
        if self._dialect in (Dialect.MBOXCL, Dialect.MBOXCL2):
            header.append(f"Content-Length: {len(encoded)}{newline}")
        return f"{self._from_line()}{newline}{''.join(header)}{newline}".encode() + encoded + newline.encode(), recipients

    def _parts(self, text: str, border: str, attached: bool, rich: bool) -> str:
        newline = self._newline
        parts = [f"Content-Type: text/plain; charset=UTF-8{newline}Content-Transfer-Encoding: 8bit{newline}{newline}{text}"]
        if rich:
            marked = text.replace(newline, f"<br>{newline}")
            parts.append(
                f"Content-Type: text/html; charset=UTF-8{newline}{newline}<html><body><p>{marked}</p></body></html>{newline}"
            )
        if attached:
            if self._chance.random() < 0.05:
                inner = newline.join(
                    ("From: other@example.net", "To: not-counted@example.net", "Subject: inner", "", "hello", "")
                )
                parts.append(f"Content-Type: message/rfc822{newline}{newline}{inner}")
            size = int(min(12_000_000, self._chance.lognormvariate(math.log(250_000), 1.3)) * 4 / 3)
            data = self._cut(self._attachment, size)
            about = (
                'Content-Type: application/pdf; name="a.pdf"',
                "Content-Disposition: attachment",
                "Content-Transfer-Encoding: base64",
            )
            parts.append(newline.join((*about, "", data)))
        return "".join(f"--{border}{newline}{part}" for part in parts) + f"--{border}--{newline}"

    def _cut(self, pool: str, size: int) -> str:
        """Cut whole lines of about `size` characters out of a pool."""
        start = pool.find(self._newline, self._chance.randrange(max(1, len(pool) - size - 200))) + len(self._newline)
        return pool[start : pool.find(self._newline, start + size) + len(self._newline)]

    def _body_lines(self, number: int) -> Iterator[str]:
        """Yield lines of text with the traps for who looks for From_ lines, quoted as the dialect does."""
        for _ in range(number):
            kind, line = self._chance.random(), self._chance.choice(self._lines)
            if kind < 0.002:
                line = self._chance.choice((f"From {line}", f">From {line}", f">>From {line}"))
                quoted = line.startswith("From ") if self._dialect is not Dialect.MBOXRD else line.lstrip(">").startswith("From ")
                yield f">{line}" if quoted and self._dialect is not Dialect.MBOXCL2 else line
            elif kind < 0.0022:
                yield 'From: "Quoted" <quoted@example.net>'
            elif kind < 0.06:
                yield ""
            elif kind < 0.3:
                yield f"> {line}"
            else:
                yield f"{line} größer" if kind < 0.32 else line

    def _date(self) -> str:
        chance = self._chance
        day, month, year = chance.randrange(1, 29), chance.choice(_MONTHS), chance.randrange(2015, 2026)
        zone = chance.choice(("+0000", "+0100", "-0500", "+0200"))
        return f"{chance.choice(_DAYS)}, {day} {month} {year} {self._clock()} {zone}"

    def _clock(self) -> str:
        return ":".join(f"{self._chance.randrange(limit):02d}" for limit in (24, 60, 60))

    def _from_line(self) -> str:
        chance = self._chance
        day = f"{chance.choice(_DAYS)} {chance.choice(_MONTHS)} {chance.randrange(1, 29):2d} {self._clock()}"
        year = chance.randrange(2015, 2026)
        if self._dialect is Dialect.TAKEOUT:
            return f"From {chance.getrandbits(60)}@xxx {day} +0000 {year}"
        return f"From {'-' if self._dialect is Dialect.THUNDERBIRD else _OWNER} {day} {year}"


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())


def main() -> None:
    """Write a mailbox file, and its truth as tab-separated index, offset, count and addresses."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("size", type=float)
    parser.add_argument("--dialect", type=Dialect, choices=list(Dialect), default=Dialect.MBOXRD)
    parser.add_argument("--crlf", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--truth", type=Path)
    wish = parser.parse_args()
    truth = MailboxBuilder(wish.seed, wish.dialect, "\r\n" if wish.crlf else "\n").write(wish.out, int(wish.size))
    if wish.truth:
        lines = (f"{n}\t{t.offset}\t{len(t.recipients)}\t{','.join(t.recipients)}\n" for n, t in enumerate(truth))
        wish.truth.write_text("".join(lines), "utf-8")
    print(f"{len(truth)} messages, {sum(len(t.recipients) for t in truth)} recipients")


if __name__ == "__main__":
    main()
