"""How fast a case keeps and answers, and what it weighs: the figures of docs/decisions/0004-case-file.md.

    python benchmarks/case.py [messages, default 29475] [--keep FILE]

The mailbox is generated: 4.2 recipients a message, 60 % sent, a fifth of a per cent as many distinct addresses as recipients but
at least 6,000, spans of 1,474 messages. Without --keep the case is a scratch case, as `missent scan` uses without --case; with it
the case is a durable one. The CPU time of this process is told, which does all the work; generating is left out.
"""

import argparse
import random
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import (
    Band,
    Batch,
    EnvelopeRow,
    Finding,
    Folder,
    FolderRole,
    Harm,
    MessageState,
    Reason,
    Source,
    SourceKind,
    Span,
)

T = TypeVar("T")

PER_SPAN = 1474
PER_MESSAGE = 4.2


class Generator:
    """Make batches as a mailbox of one person would yield them: few addresses often, many seldom."""

    def __init__(self, messages: int) -> None:
        self._random = random.Random(1)
        self._addresses = max(6000, messages // 120)
        self._left = messages
        self._number = 0

    def _address(self) -> int:
        return int(self._random.paretovariate(0.5)) % self._addresses

    def batches(self) -> Iterator[Batch]:
        """Yield the batches one by one."""
        while self._left > 0:
            count = min(PER_SPAN, self._left)
            self._left -= count
            yield self._batch(count)

    def _batch(self, count: int) -> Batch:
        envelopes: list[EnvelopeRow] = []
        senders: dict[tuple[str, str], int] = {}
        ways: dict[bytes, int] = {}
        for _ in range(count):
            self._number += 1
            sent = self._random.random() < 0.6
            identity = self._random.getrandbits(63)
            message_id = f"<{identity:x}.{self._number}@mail.example>"
            subject = f"Subject of message number {self._number} about things"
            direction = ("sent", "folder-sent") if sent else ("received", "trace")
            sender = senders.setdefault(_parts(0 if sent else self._address()), len(senders))
            theirs = []
            for nth in range(max(1, min(60, round(self._random.expovariate(1 / PER_MESSAGE) + 0.1)))):
                address = self._address()
                name = f"User Number {address}" if address % 3 else ""
                way = msgspec.msgpack.encode(("to" if nth < 2 else "cc", *_parts(address), name, "", "header"))
                theirs.append(ways.setdefault(way, len(ways)))
            envelopes.append(
                (
                    "", f"{self._number * 68000}+67990", message_id, 1_500_000_000 + self._number * 60, 60, sender, subject,
                    67990, *direction, "", identity, theirs, 0,
                )
            )  # fmt: skip
        return Batch(envelopes, list(senders), list(ways), [])


def _parts(address: int) -> tuple[str, str]:
    return f"user{address}", f"domain{address % 900}.example"


def measure(name: str, act: Callable[[], T]) -> T:
    """Do something and tell what it cost."""
    cpu, wall = time.process_time(), time.perf_counter()
    result = act()
    tell(name, time.process_time() - cpu, time.perf_counter() - wall)
    return result


def tell(name: str, cpu: float, wall: float) -> None:
    """Print one figure."""
    print(f"{name:<28} CPU {cpu:7.3f} s   wall {wall:7.3f} s", flush=True)


def add_all(case: Case, messages: int) -> None:
    """Read everything into the case; only the case's own work is told."""
    folder = Folder("", FolderRole.SENT)
    source = Source(SourceKind.MBOX, "/mail/Sent", "/mail", messages * 68000, 1)
    source_id = case.sources.put(source)
    count = -(-messages // PER_SPAN)
    case.sources.put_plan(source_id, [folder], [Span(source, folder, number, number + 1, (), 100) for number in range(count)])
    cpu = wall = 0.0
    recipients = 0
    for (span_id, _), batch in zip(case.sources.pending(source_id), Generator(messages).batches(), strict=True):
        recipients += sum(len(row[12]) for row in batch.envelopes)
        cpu_before, wall_before = time.process_time(), time.perf_counter()
        case.ledger.add(span_id, batch)
        cpu += time.process_time() - cpu_before
        wall += time.perf_counter() - wall_before
    tell("ledger.add, all spans", cpu, wall)
    print(f"  {messages:,} messages, {recipients:,} recipients, {count} spans")


def judge(case: Case) -> None:
    """Suspect every 300th domain, and judge."""
    addresses = measure("ledger.addresses", case.ledger.addresses)
    reasons = (Reason("seen-once", (("count", 1),)),)
    suspected = [
        (id_, Finding(address, "navy.mil", "", Band.LIKELY, 3.0, Harm.OPEN, reasons))
        for id_, address in addresses
        if address.domain in {"domain871.example", "domain571.example", "domain271.example"}
    ]
    measure("findings.replace", lambda: case.findings.replace(suspected))
    print(f"  {len(addresses):,} addresses, {case.findings.count():,} findings")


def main() -> None:
    """Run all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("messages", type=int, nargs="?", default=29_475)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    with Case.create(asked.keep) if asked.keep else Case.scratch() as case:
        add_all(case, asked.messages)
        tallies = measure("ledger.tallies", lambda: case.ledger.tallies("/mail"))
        owner = max(tallies, key=lambda tally: tally.as_sender).address
        verdicts = {
            (kind, by_owner): MessageState.SENT if kind == "folder-sent" else MessageState.RECEIVED
            for kind in case.ledger.evidence_kinds()
            for by_owner in (False, True)
        }
        measure("ledger.settle", lambda: case.ledger.settle("/mail", {owner}, verdicts))
        measure("ledger.habits", case.ledger.habits)
        judge(case)
        measure("ledger.counts", case.ledger.counts)
        measure("ledger.census", case.ledger.census)
        measure("ledger.coverage", case.ledger.coverage)
        measure("findings.ids", case.findings.ids)
        measure("findings.rows, a page", lambda: case.findings.rows(FindingQuery(), 0, 128))
        measure("findings.ids, text", lambda: case.findings.ids(FindingQuery(text="user8")))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"file {case.path.stat().st_size / 1e6:.1f} MB, peak memory {peak:.0f} MB")
    if asked.keep:
        measure("open, checked whole", lambda: Case.open(asked.keep)).close()


if __name__ == "__main__":
    main()
