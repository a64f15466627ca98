"""Who answers whom: the messages of the ledger that answer another one in it, found by their Message-IDs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from missent.case.connection import Connection
from missent.model import id_hash

_PAGE = 10_000
_ANSWERS = "SELECT id, answers FROM envelope WHERE id > ? AND answers <> 0 ORDER BY id LIMIT ?"
_MESSAGE_IDS = "SELECT id, message_id FROM envelope WHERE id > ? ORDER BY id LIMIT ?"


class Replies:
    """Join answers with what they answer, once a look along the ledger has met both, in whatever order.

    Only messages that take part in a thread are held: those in `members`. A Message-ID may name several messages, as a blind copy
    is a message of its own; an answer to it answers them all.
    """

    def __init__(self, name: Mapping[int, int] | None = None, answers: Mapping[int, int] | None = None) -> None:
        """Take what stands for a message's own Message-ID, and for that of the one it answers, by the message's id."""
        self._name = name or {}
        self._answers = answers or {}
        self.members = self._name.keys() | self._answers.keys()
        self._went_to: dict[int, set[str]] = {}
        self._came_from: dict[int, set[str]] = {}
        self._received: list[tuple[int, str]] = []
        self._sent: list[tuple[int, frozenset[str]]] = []

    def received(self, id_: int, domain: str) -> None:
        """Take a received message and the domain of its sender."""
        if id_ in self._name:
            self._came_from.setdefault(self._name[id_], set()).add(domain)
        if id_ in self._answers:
            self._received.append((self._answers[id_], domain))

    def sent(self, id_: int, domains: Iterable[str], addr_specs: Iterable[str], *, sent_on: bool) -> None:
        """Take a sent message: whom it went to. One that was only sent on answers what its author answered, not its sender."""
        if id_ in self._name:
            self._went_to.setdefault(self._name[id_], set()).update(domains)
        if id_ in self._answers and not sent_on:
            self._sent.append((self._answers[id_], frozenset(addr_specs)))

    def answered(self) -> Counter[str]:
        """Count, by domain, the messages received from there that answer one which was sent there."""
        return Counter(domain for number, domain in self._received if domain in self._went_to.get(number, ()))

    def answering(self) -> dict[str, dict[str, int]]:
        """Count, by addr-spec, the messages sent there that answer one received, by the domain that it came from."""
        found: dict[str, Counter[str]] = {}
        for number, addr_specs in self._sent:
            domains = self._came_from.get(number, ())
            for addr_spec in addr_specs if domains else ():
                found.setdefault(addr_spec, Counter()).update(domains)
        return {addr_spec: dict(counts) for addr_spec, counts in found.items()}


def replies_in(connection: Connection) -> Replies:
    """Find the messages that answer another one of the ledger, and those that are answered."""
    answered = frozenset(number for _, number in _rows(connection, _ANSWERS))
    if not answered:
        return Replies()
    name = {id_: number for id_, message_id in _rows(connection, _MESSAGE_IDS) if (number := id_hash(message_id)) in answered}
    if not name:
        return Replies()
    known = frozenset(name.values())
    return Replies(name, {id_: number for id_, number in _rows(connection, _ANSWERS) if number in known})


def _rows(connection: Connection, question: str) -> Iterator[tuple[int, Any]]:
    """Yield what is asked of all messages, some thousands at a time, and hold no lock meanwhile."""
    last = -1
    while True:
        with connection.reading() as database:
            rows = database.execute(question, (last, _PAGE)).fetchall()
        yield from rows
        if len(rows) < _PAGE:
            return
        last = rows[-1][0]
