"""Settle which way each message went, once it can be told who owns the mailbox."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.case.correspondence import MESSAGES, pages
from missent.case.rows import AddressTally
from missent.case.schema import SPAN_SHIFT, STATES
from missent.case.stored import TEXTS, Known
from missent.model import Evidence, MessageState

_IN_SENT_FOLDER = frozenset({Evidence.FOLDER_SENT, Evidence.LABEL_SENT, Evidence.SENT_ACCOUNT})


def tallies(connection: Connection, argument: str) -> list[AddressTally]:
    """Count how often each sender of an argument's sources sent, was written to, and stands in a folder of sent mail.

    Addresses are compared, and given, in lower case. Whoever was only written to is counted where all the mail came in: then
    the owner need not be among the senders.
    """
    with connection.reading() as database:
        stretches = _stretches(database, argument)
        found = database.execute("SELECT id, local_part, domain FROM address").fetchall()
        signs_of = {id_: frozenset(evidence.split()) for id_, evidence in database.execute("SELECT id, evidence FROM signs")}
    in_sent = {id_ for id_, signs in signs_of.items() if not _IN_SENT_FOLDER.isdisjoint(signs)}
    came_in = {id_ for id_, signs in signs_of.items() if Evidence.TRACE in signs} - in_sent
    spec_of = Known({id_: f"{local}@{domain}".lower() for id_, local, domain in found})
    address_of = connection.learned().address
    senders: Counter[tuple[int | None, int]] = Counter()
    as_sender: Counter[str] = Counter()
    in_sent_folders: Counter[str] = Counter()
    came_from: Counter[str] = Counter()
    written: Counter[int] = Counter()
    reached: Counter[int] = Counter()
    for stretch in stretches:
        for heads, lists in pages(connection, MESSAGES, stretch):
            senders.update((head[3], head[2]) for head in heads)
            written.update(chain.from_iterable(lists))
            reached.update(chain.from_iterable(stored for head, stored in zip(heads, lists, strict=True) if head[2] in came_in))
    for (sender, signs), count in senders.items():
        if sender is not None:
            as_sender[spec_of[sender]] += count
            in_sent_folders[spec_of[sender]] += count if signs in in_sent else 0
            came_from[spec_of[sender]] += count if signs in came_in else 0

    def by_address(counted: Counter[int]) -> Counter[str]:
        found: Counter[str] = Counter()
        for recipient, count in counted.items():
            if (address := address_of.get(recipient)) is not None:
                found[spec_of[address]] += count
        return found

    as_recipient, came_to = by_address(written), by_address(reached)
    counted = as_sender.keys() if as_sender.total() > came_from.total() else as_sender.keys() | came_to.keys()
    return [
        AddressTally(
            address, as_sender[address], as_recipient[address], in_sent_folders[address], came_from[address], came_to[address]
        )
        for address in sorted(counted)
    ]


def evidence_kinds(connection: Connection) -> list[str]:
    """List every combination of evidence that occurs, codes joined by spaces."""
    with connection.reading() as database:
        return [evidence for (evidence,) in database.execute("SELECT DISTINCT evidence FROM signs ORDER BY evidence")]


def settle(
    connection: Connection, argument: str, owners: Iterable[str], verdicts: Mapping[tuple[str, bool | None], MessageState]
) -> None:
    """Set the state of every message of an argument's sources.

    `verdicts` gives it for each combination of evidence, and whether the sender is one of `owners` (addr-specs, lower-case); None
    for a message without sender, which is taken for one from somebody else where nothing is said of it.
    """
    owned = frozenset(owner.lower() for owner in owners)
    with connection.writing() as database:
        database.execute(
            "INSERT INTO argument (name, owners) VALUES (?, ?) ON CONFLICT DO UPDATE SET owners = excluded.owners",
            (argument, TEXTS.write(tuple(sorted(owned)))),
        )
        ids = [
            id_
            for id_, local, domain in database.execute("SELECT id, local_part, domain FROM address")
            if f"{local}@{domain}".lower() in owned
        ]
        signs = database.execute("SELECT id, evidence FROM signs").fetchall()
        database.execute("CREATE TEMP TABLE IF NOT EXISTS owner (id INTEGER PRIMARY KEY)")
        database.execute("DELETE FROM temp.owner")
        database.executemany("INSERT INTO temp.owner VALUES (?)", [(id_,) for id_ in ids])
        database.execute(
            "CREATE TEMP TABLE IF NOT EXISTS verdict "
            "(signs INTEGER, by_owner INTEGER, state INTEGER, PRIMARY KEY (signs, by_owner))"
        )
        database.execute("DELETE FROM temp.verdict")
        rules = {
            (id_, by_owner): STATES[verdicts.get((evidence, key), verdicts[evidence, False])]
            for id_, evidence in signs
            for by_owner, key in enumerate((False, True, None))
            if (evidence, False) in verdicts
        }
        database.executemany("INSERT INTO temp.verdict VALUES (?, ?, ?)", [(*case, state) for case, state in rules.items()])
        stretches = _stretches(database, argument)
        for stretch in stretches:
            database.execute(
                "UPDATE envelope SET state = verdict.state FROM temp.verdict WHERE envelope.id >= ? AND envelope.id < ? "
                "AND verdict.signs = envelope.signs "
                "AND verdict.by_owner = coalesce(envelope.sender IN temp.owner, 2) "
                "AND verdict.state <> envelope.state",
                (stretch.start, stretch.stop),
            )
    connection.ledger_settled(stretches, _States(rules, frozenset(ids)))


class _States(dict[tuple[int, int | None], int | None]):
    """Give the state of a message by its signs and sender, as the statement above does; None where nothing was settled."""

    def __init__(self, rules: Mapping[tuple[int, int], int], owners: Collection[int]) -> None:
        super().__init__()
        self._rules = rules
        self._owners = owners

    def __missing__(self, case: tuple[int, int | None]) -> int | None:
        signs, sender = case
        state = self[case] = self._rules.get((signs, 2 if sender is None else int(sender in self._owners)))
        return state


def owners(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Give the owner's addresses by argument, as they were settled."""
    with connection.reading() as database:
        found = database.execute("SELECT name, owners FROM argument ORDER BY name").fetchall()
    return {name: TEXTS.read(addresses) for name, addresses in found}


def _stretches(database: Database, argument: str) -> list[range]:
    """Give the stretches of the ledger that hold an argument's messages: neighbouring spans as one."""
    spans = database.execute(
        "SELECT span.id FROM span JOIN source ON source.id = span.source WHERE argument = ? AND state = 'done' ORDER BY span.id",
        (argument,),
    )
    stretches: list[range] = []
    for (span,) in spans:
        start, stop = span << SPAN_SHIFT, (span + 1) << SPAN_SHIFT
        if stretches and stretches[-1].stop == start:
            start = stretches.pop().start
        stretches.append(range(start, stop))
    return stretches
