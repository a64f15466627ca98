"""One look along the ledger: envelopes in their order, each with the ids of its recipients, some thousands at a time.

Whatever must see every message (habits, census, the findings of an address) goes through here, so that it costs one decoding
and a fixed amount of memory, and holds no lock while its caller thinks.
"""

from collections.abc import Iterator
from typing import TypeAlias

from missent.case.connection import Connection
from missent.case.schema import STATES
from missent.case.stored import RECIPIENTS
from missent.model import Evidence, Field, Mark, MessageState

_PAGE = 10_000

_RESENT = frozenset({Field.RESENT_TO, Field.RESENT_CC, Field.RESENT_BCC})

EVERY_STATE = frozenset(MessageState)
SENT_ONLY = frozenset({MessageState.SENT})

Row: TypeAlias = tuple[int, int, int, int | None, int, int | None, int, str]
"""id, state (a number of `schema.STATES`), signs, sender, identity, sent_at, folder, recipients (as stored)."""


def lines(connection: Connection, states: frozenset[MessageState], ids: range | None = None) -> Iterator[tuple[Row, list[int]]]:
    """Yield the envelopes in these states, in order, each with the ids of its ways of writing a recipient.

    `ids` names a stretch of the ledger; without it all of it is meant.
    """
    wanted = ", ".join(str(STATES[state]) for state in sorted(states))
    last, stop = (ids.start - 1, ids.stop) if ids is not None else (-1, 1 << 62)
    while True:
        with connection.reading() as database:
            rows = database.execute(
                # The states are numbers of our own.
                "SELECT id, state, signs, sender, identity, sent_at, folder, recipients FROM envelope "  # noqa: S608
                f"WHERE id > ? AND id < ? AND state IN ({wanted}) ORDER BY id LIMIT {_PAGE}",
                (last, stop),
            ).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield from zip(rows, decode_lists([row[7] for row in rows]), strict=True)


def decode_lists(stored: list[str]) -> list[list[int]]:
    """Read many stored lists of recipients at once; raise `NotACase` when one is damaged."""
    return RECIPIENTS.read(f"[{','.join(stored)}]")


class Addressees:
    """Know what the ids in a message's list stand for, and which of them its owner wrote to.

    A message that the owner sent on (RFC 5322 3.6.6) went to its Resent fields, and not, by the owner, to the original ones;
    in any other message the Resent fields are the doing of somebody else.
    """

    def __init__(self, connection: Connection) -> None:
        with connection.reading() as database:
            found = database.execute("SELECT id, address, field FROM recipient").fetchall()
            signs = database.execute("SELECT id, evidence, marks FROM signs").fetchall()
        self.address: dict[int, int] = {id_: address for id_, address, _ in found if address is not None}
        self._resent = frozenset(id_ for id_, _, field in found if field in _RESENT)
        self._resent_by_owner = frozenset(id_ for id_, evidence, _ in signs if Evidence.RESENT_BY_OWNER in evidence.split())
        self.automatic = frozenset(id_ for id_, _, marks in signs if Mark.AUTOMATIC in marks.split())

    def of_owner(self, signs: int, recipients: list[int]) -> list[int]:
        """Give those of a message's recipients that its owner wrote to."""
        if not self._resent:
            return recipients
        by_owner = signs in self._resent_by_owner
        return [recipient for recipient in recipients if (recipient in self._resent) is by_owner]
