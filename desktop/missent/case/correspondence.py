"""One look along the ledger: envelopes in their order, each with the ids of its recipients, some thousands at a time.

Whatever must see every message (habits, census, the findings of an address) goes through here, so that it costs one decoding
and a fixed amount of memory, and holds no lock while its caller thinks.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from missent.case.connection import Connection
from missent.case.recent import Page
from missent.case.schema import STATES
from missent.case.stored import RECIPIENTS
from missent.model import MessageState

_PAGE = 10_000

EVERY_STATE = frozenset(MessageState)
OFFERED = frozenset({MessageState.AUTOCOMPLETE})
MESSAGES = EVERY_STATE - OFFERED
SENT_ONLY = frozenset({MessageState.SENT})
JUDGED = SENT_ONLY | OFFERED
"""What is judged where not all mail is: what was sent, and what will be mistyped next."""

WHOLE = range(1 << 62)
"""The stretch that is the whole ledger."""


def pages(connection: Connection, states: frozenset[MessageState], ids: range = WHOLE) -> Iterator[Page]:
    """Yield the envelopes in these states, in order, a page at a time.

    `ids` names a stretch of the ledger, of whole spans. Others may add to it meanwhile: the connection's addressees know all that
    a page speaks of.
    """
    recent = connection.recent_pages(ids)
    if recent is None:
        yield from _stored(connection, states, ids)
        return
    wanted = {STATES[state] for state in states}
    for heads, lists in recent:
        if wanted.issuperset([head[1] for head in heads]):
            yield heads, lists
        else:
            chosen = [(head, stored) for head, stored in zip(heads, lists, strict=True) if head[1] in wanted]
            yield [head for head, _ in chosen], [stored for _, stored in chosen]


def _stored(connection: Connection, states: frozenset[MessageState], ids: range) -> Iterator[Page]:
    # States are numbers of our own.
    wanted = ", ".join(str(STATES[state]) for state in sorted(states))
    question = (
        "SELECT id, state, signs, sender, identity, sent_at, folder, recipients FROM envelope "  # noqa: S608
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
        yield [row[:-1] for row in rows], decode_lists([row[-1] for row in rows])


def used(connection: Connection, states: frozenset[MessageState], ids: range = WHOLE) -> Iterator[Iterator[int]]:
    """Yield the ids of all ways of writing a recipient that occur, each as often as it does, a page at a time."""
    for _, lists in pages(connection, states, ids):
        yield chain.from_iterable(lists)


def copies(connection: Connection) -> frozenset[int]:
    """Give the identities that occur more than once: few, where a set of all would grow with the mailbox."""
    recent = connection.recent_pages(WHOLE)
    if recent is not None:
        counted = Counter(head[4] for heads, _ in recent for head in heads)
        return frozenset(identity for identity, count in counted.items() if count > 1)
    with connection.reading() as database:
        found = database.execute("SELECT identity FROM envelope GROUP BY identity HAVING count(*) > 1").fetchall()
    return frozenset(identity for (identity,) in found)


def decode_lists(stored: list[str]) -> list[list[int]]:
    """Read many stored lists of recipients at once; raise `NotACase` when one is damaged."""
    return RECIPIENTS.read(f"[{','.join(stored)}]")
