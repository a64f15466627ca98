"""One look along the ledger: envelopes in their order, each with the ids of its recipients, some thousands at a time.

Whatever must see every message (habits, census, the findings of an address) goes through here, so that it costs one decoding
and a fixed amount of memory, and holds no lock while its caller thinks.
"""

from collections.abc import Iterator
from itertools import chain
from sqlite3 import Connection as Database
from typing import TypeAlias

from missent.case.connection import Connection
from missent.case.schema import STATES
from missent.case.stored import RECIPIENTS
from missent.model import Evidence, Field, Mark, MessageState

_PAGE = 10_000

_RESENT = frozenset({Field.RESENT_TO, Field.RESENT_CC, Field.RESENT_BCC})

EVERY_STATE = frozenset(MessageState)
SENT_ONLY = frozenset({MessageState.SENT})

WHOLE = range(1 << 62)
"""The stretch that is the whole ledger."""

Row: TypeAlias = tuple[int, int, int, int | None, int, int | None, int, str]
"""id, state (a number of `schema.STATES`), signs, sender, identity, sent_at, folder, recipients (as stored)."""


class Addressees:
    """Know what the ids in a message's list stand for, and which of them its owner wrote to.

    A message that the owner sent on (RFC 5322 3.6.6) went to its Resent fields, and not, by the owner, to the original ones.
    Where nothing tells who sent it on, both count: better a recipient too many than one that is missed in silence.
    """

    def __init__(self, connection: Connection) -> None:
        self.address: dict[int, int] = {}
        self.domain: dict[int, str] = {}
        self.automatic: set[int] = set()
        self.resent_by_owner: set[int] = set()
        self._resent: set[int] = set()
        self._recipients = self._signs = 0
        with connection.reading() as database:
            self.learn(database)

    def learn(self, database: Database) -> None:
        """Take in what was added since the last time."""
        for id_, address, domain, field in database.execute(
            "SELECT recipient.id, address, domain, field FROM recipient LEFT JOIN address ON address.id = recipient.address "
            "WHERE recipient.id > ? ORDER BY recipient.id",
            (self._recipients,),
        ):
            self._recipients = id_
            if domain is not None:
                self.address[id_] = address
                self.domain[id_] = domain
            if field in _RESENT:
                self._resent.add(id_)
        for id_, evidence, marks in database.execute(
            "SELECT id, evidence, marks FROM signs WHERE id > ? ORDER BY id", (self._signs,)
        ):
            self._signs = id_
            if Evidence.RESENT_BY_OWNER in evidence.split():
                self.resent_by_owner.add(id_)
            if Mark.AUTOMATIC in marks.split():
                self.automatic.add(id_)

    def of_owner(self, signs: int, recipients: list[int]) -> list[int]:
        """Give those of a message's recipients that its owner wrote to."""
        if signs not in self.resent_by_owner:
            return recipients
        return [recipient for recipient in recipients if recipient in self._resent] or recipients


def pages(
    connection: Connection, addressees: Addressees, states: frozenset[MessageState], ids: range = WHOLE
) -> Iterator[tuple[list[Row], list[list[int]]]]:
    """Yield the envelopes in these states, in order, a page at a time, and for each the ids of its ways of writing a recipient.

    `ids` names a stretch of the ledger. Others may add to it meanwhile: `addressees` learns what the pages speak of.
    """
    wanted = ", ".join(str(STATES[state]) for state in sorted(states))
    last = ids.start - 1
    while True:
        with connection.reading() as database:
            rows = database.execute(
                # The states are numbers of our own.
                "SELECT id, state, signs, sender, identity, sent_at, folder, recipients FROM envelope "  # noqa: S608
                f"WHERE id > ? AND id < ? AND state IN ({wanted}) ORDER BY id LIMIT {_PAGE}",
                (last, ids.stop),
            ).fetchall()
            addressees.learn(database)
        if not rows:
            return
        last = rows[-1][0]
        yield rows, decode_lists([row[7] for row in rows])


def lines(
    connection: Connection, addressees: Addressees, states: frozenset[MessageState], ids: range = WHOLE
) -> Iterator[tuple[Row, list[int]]]:
    """Yield what `pages` does, one envelope at a time."""
    for rows, recipients in pages(connection, addressees, states, ids):
        yield from zip(rows, recipients, strict=True)


def recipient_lists(connection: Connection, ids: range) -> Iterator[Iterator[int]]:
    """Yield the ids of all ways of writing a recipient in a stretch of the ledger, a page at a time."""
    last = ids.start - 1
    while True:
        with connection.reading() as database:
            rows = database.execute(
                f"SELECT id, recipients FROM envelope WHERE id > ? AND id < ? ORDER BY id LIMIT {_PAGE}",  # noqa: S608
                (last, ids.stop),
            ).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield chain.from_iterable(decode_lists([recipients for _, recipients in rows]))


def decode_lists(stored: list[str]) -> list[list[int]]:
    """Read many stored lists of recipients at once; raise `NotACase` when one is damaged."""
    return RECIPIENTS.read(f"[{','.join(stored)}]")
