"""How fast a folder on a mail server is read, beside what the same answer costs to receive and drop, and beside IMAPClient.

    python benchmarks/imap.py [--messages 50000] [--rounds 5] [--delay 0.05]

A Dovecot is started here and filled with invented sent mail. In the same run, over TLS on loopback, the best of all rounds:

- the floor: the same FETCH, received from the socket and dropped;
- Missent's reader: the FETCH, cut, parsed and put into the columns that a case takes;
- IMAPClient's ENVELOPE fetch in batches of 500, on the first messages (left out where it is not installed);
- the reader over a relay that adds a round trip of 50 ms;
- `missent scan` whole: processes, sign-in, reading, keeping, judging; then once more with 10 new messages, with its bytes.

Told are messages a second by the clock, and microseconds of CPU of the process that reads, which a busy machine disturbs less.
"""

import argparse
import gc
import random
import socket
import ssl
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from builders.imap_dovecot import PASSWORD, USER, Dovecot
from builders.imap_relay import Relay
from missent.case.case import Case
from missent.model import FolderRole
from missent.readers.columns import Columns
from missent.readers.imap import fetch, tls
from missent.readers.imap.account import Method, Secret, parse
from missent.readers.imap.connection import begin
from missent.readers.imap.folders import Folders
from missent.readers.imap.reader import ImapReader
from missent.readers.imap.session import Session
from missent.readers.imap.signin import sign_in
from missent.readers.imap.transport import dial
from missent.scan.engine import Options, Scan
from missent.scan.hiring import hire
from missent.scan.line import Remote
from missent.scan.packing import pack

PEER_MESSAGES: Final = 5000
OTHERS: Final = b"".join(b"X-Field-%d: %s\r\n" % (number, b"x" * 40) for number in range(8))
BODY: Final = b"\r\n" + b"A line of the text.\r\n" * 60
PLACES: Final = [
    ("CIV (USA)", "navy.mil"), ("LTC", "us.army.mil"), ("Harbour Office", "mail.mil"), ("Sgt", "af.mil"),
    ("Consul", "state.gov"), ("Editor", "example.org"), ("Desk", "example.com"),
]  # fmt: skip
TO: Final = (1, 1, 1, 2, 3, 6)
CC: Final = (0, 0, 0, 0, 1, 2)
"""How many recipients a message has."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Hold what one way of reading took: seconds of the clock, seconds of CPU of this process, and how many messages."""

    clock: float
    cpu: float
    messages: int

    @property
    def rate(self) -> float:
        """Give messages a second."""
        return self.messages / self.clock

    def __str__(self) -> str:
        return f"{self.rate:9,.0f} messages/s, {1e6 * self.cpu / self.messages:6.1f} us CPU a message"


def letters(count: int, seed: int = 1) -> Iterator[bytes]:
    """Yield invented sent mail: the same few hundred correspondents again and again, as in a real mailbox, and short text."""
    chance = random.Random(seed)
    people = [f'"Desk {number}, {unit}" <desk{number}@{domain}>' for number, (unit, domain) in enumerate(PLACES * 60)]
    for number in range(count):
        to, cc = (",\r\n\t".join(chance.sample(people, size)) for size in (chance.choice(TO), chance.choice(CC)))
        day, minute = 1 + number % 28, number % 60
        yield (
            (
                f"Message-ID: <{chance.getrandbits(128):032x}@navy.mil>\r\nDate: {day} Jan 2024 10:{minute:02d}:00 +0000\r\n"
                f"From: Own Account <own.account@navy.mil>\r\nTo: {to}\r\n"
                f"Subject: Weekly report number {number} for the staff meeting\r\nMIME-Version: 1.0\r\n"
            ).encode()
            + (f"Cc: {cc}\r\n".encode() if cc else b"")
            + OTHERS
            + BODY
        )


def measured(messages: int, work: Callable[[], object]) -> Cost:
    """Do something once."""
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.perf_counter() - clock, time.process_time() - cpu, messages)


def best(costs: list[Cost]) -> Cost:
    """Give the least clock and the least CPU of several rounds."""
    return Cost(min(cost.clock for cost in costs), min(cost.cpu for cost in costs), costs[0].messages)


def signed_in(server: Dovecot, port: int = 0) -> Session:
    """Sign in as a scan does."""
    account = parse(server.url).account
    session = begin(dial("127.0.0.1", port or account.port), account, tls.context(server.authority))
    sign_in(session, account, Method.PASSWORD, Secret(PASSWORD))
    return session


def floor(server: Dovecot, messages: int) -> Cost:
    """Receive the answer to the reader's own FETCH and drop it."""
    rules = ssl.create_default_context(cafile=server.authority)
    plain = socket.create_connection(("127.0.0.1", server.port))
    with rules.wrap_socket(plain, server_hostname="localhost") as line:
        line.recv(4096)
        for tag, command in ((b"a", f'LOGIN "{USER}" "{PASSWORD}"'.encode()), (b"b", b"EXAMINE Sent")):
            line.sendall(tag + b" " + command + b"\r\n")
            said = b""
            while tag + b" OK" not in said:
                said += line.recv(4096)

        def drain() -> None:
            line.sendall(b"c UID FETCH 1:%d " % messages + fetch.items(FolderRole.SENT) + b"\r\n")
            tail = b""
            while b"c OK" not in tail:
                tail = (tail + line.recv(1 << 18))[-64:]

        return measured(messages, drain)


def ours(server: Dovecot, messages: int, port: int = 0) -> Cost:
    """Read the folder into what a case takes, as a worker does."""
    session = signed_in(server, port)
    folders = Folders(session)
    (source,), _ = folders.sources(server.url, everything=False)
    reader = ImapReader(session, folders, source)
    read = 0

    def work() -> None:
        nonlocal read
        for span in reader.spans():
            columns = Columns()
            read += len(pack(reader.fill(span, columns), columns).envelopes)

    cost = measured(messages, work)
    session.end()
    assert read == messages
    return cost


def imapclient(server: Dovecot, messages: int) -> Cost | None:
    """Read ENVELOPEs with IMAPClient."""
    try:
        from imapclient import IMAPClient
    except ImportError:
        return None
    rules = ssl.create_default_context(cafile=server.authority)
    client = IMAPClient("localhost", port=server.port, ssl_context=rules)
    client.login(USER, PASSWORD)
    client.select_folder("Sent", readonly=True)
    count = min(PEER_MESSAGES, messages)

    def listed() -> None:
        for start in range(1, count + 1, 500):
            client.fetch(list(range(start, min(start + 500, count + 1))), ["ENVELOPE"])

    cost = measured(count, listed)
    client.logout()
    return cost


def scan(server: Dovecot, port: int, case: Case) -> int:
    """Scan whole, as the command does; give the messages of the case."""
    url = server.url.replace(str(server.port), str(port))
    remote = Remote(lambda account: (Method.PASSWORD, Secret(PASSWORD)), server.authority)
    with hire(1, [url], remote) as workers:
        Scan(case, workers, Options(jobs=1, hash_sources=True), lambda event: None).run([url])
    return case.ledger.counts().messages


def compare(server: Dovecot, messages: int, rounds: int) -> None:
    """Print what reading costs beside its peers."""
    floor(server, messages)  # the server's own cache
    costs: dict[str, list[Cost]] = {"floor": [], "read": [], "peer": []}
    for _ in range(rounds):
        costs["floor"].append(floor(server, messages))
        costs["read"].append(ours(server, messages))
        peer = imapclient(server, messages)
        costs["peer"] += [peer] if peer else []
    drained, read = best(costs["floor"]), best(costs["read"])
    print(f"received and dropped:       {drained}")
    print(f"Missent, ready for a case:  {read}: {read.rate / drained.rate:.2f} of that (limit: 0.45)")
    if costs["peer"]:
        peer = best(costs["peer"])
        by_cpu = peer.cpu / peer.messages / (read.cpu / read.messages)
        print(f"IMAPClient, ENVELOPE:       {peer}")
        print(f"Missent is {read.rate / peer.rate:.1f} times as fast (limit: 8), and takes 1/{by_cpu:.1f} of the CPU")
    else:
        print("IMAPClient is not installed: not compared with it")


def far(server: Dovecot, messages: int, rounds: int, delay: float) -> None:
    """Print what a round trip does to it."""
    with Relay(server.port, delay=delay / 2) as relay:
        cost = best([ours(server, messages, relay.port) for _ in range(rounds)])
    print(f"with a round trip of {delay * 1000:.0f} ms: {cost} (limit: 15,000 messages/s)")


def again(server: Dovecot, messages: int, rounds: int, folder: Path) -> None:
    """Print what a whole scan takes, and one with 10 new messages."""
    with Case.create(folder / "case.missent") as case, Relay(server.port) as relay:
        whole = measured(messages, lambda: scan(server, relay.port, case))
        print(
            f"missent scan, whole:        {messages / whole.clock:9,.0f} messages/s, {relay.down / messages:.0f} bytes a message"
        )
        seconds, sizes = [], []
        for number in range(rounds):
            server.deliver("Sent", letters(10, seed=100 + number))
            before = relay.down + relay.up
            seconds.append(measured(10, lambda: scan(server, relay.port, case)).clock)
            sizes.append(relay.down + relay.up - before)
        assert case.ledger.counts().messages == messages + 10 * rounds
    print(f"10 new messages later:      {min(seconds):.2f} s (limit: 1), {max(sizes):,} bytes (limit: 20,000)")


def main() -> None:
    """Fill a server, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--delay", type=float, default=0.05)
    wish = parser.parse_args()
    gc.freeze()
    gc.disable()  # as in a worker; the peer is given the same
    with Dovecot() as server, tempfile.TemporaryDirectory(prefix="missent-benchmark-") as folder:
        server.deliver("Sent", letters(wish.messages))
        print(f"{wish.messages:,} messages in Dovecot, over TLS on loopback")
        compare(server, wish.messages, wish.rounds)
        far(server, wish.messages, wish.rounds, wish.delay)
        again(server, wish.messages, wish.rounds, Path(folder))


if __name__ == "__main__":
    main()
