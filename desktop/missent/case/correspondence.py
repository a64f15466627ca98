"""One look along the ledger: envelopes in their order, each with the ids of its recipients, some thousands at a time.

Whatever must see every message (habits, census, the findings of an address) goes through here, so that it costs one decoding
and a fixed amount of memory, and holds no lock while its caller thinks.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from missent.case.connection import Connection
from missent.case.schema import STATES
from missent.case.stored import RECIPIENTS
from missent.model import MessageState

_PAGE = 10_000

EVERY_STATE = frozenset(MessageState)
SENT_ONLY = frozenset({MessageState.SENT})

WHOLE = range(1 << 62)
"""The stretch that is the whole ledger."""


def pages(
    connection: Connection, columns: str, states: frozenset[MessageState], ids: range = WHOLE
) -> Iterator[tuple[list[tuple[Any, ...]], list[list[int]]]]:
    """Yield the envelopes in these states, in order, a page at a time, and each one's ids of ways of writing.

    A row is the envelope's id, the columns asked for, and its recipients as stored. `ids` names a stretch of the ledger. Others
    may add to it meanwhile: the connection's addressees know all that a page speaks of.
    """
    # Columns are texts of this room, states numbers of our own.
    wanted = ", ".join(str(STATES[state]) for state in sorted(states))
    question = (
        f"SELECT id, {columns}, recipients FROM envelope "  # noqa: S608
        f"WHERE id > ? AND id < ? AND state IN ({wanted}) ORDER BY id LIMIT {_PAGE}"
    )
    last = ids.start - 1
    while True:
        with connection.reading() as database:
            rows = database.execute(question, (last, ids.stop)).fetchall()
            connection.addressees.learn(database)
        if not rows:
            return
        last = rows[-1][0]
        yield rows, decode_lists([row[-1] for row in rows])


def used(connection: Connection, states: frozenset[MessageState], ids: range = WHOLE) -> Iterator[Iterator[int]]:
    """Yield the ids of all ways of writing a recipient that occur, each as often as it does, a page at a time."""
    for _, lists in pages(connection, "state", states, ids):
        yield chain.from_iterable(lists)


def decode_lists(stored: list[str]) -> list[list[int]]:
    """Read many stored lists of recipients at once; raise `NotACase` when one is damaged."""
    return RECIPIENTS.read(f"[{','.join(stored)}]")
