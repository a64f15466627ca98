"""What was read and what was not: every recipient, every domain, every folder, and the whole, counted."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.case.correspondence import MESSAGES, SENT_ONLY, decode_lists, pages
from missent.case.rows import Counts, CoverageRow, RecipientLine, UnresolvedRow
from missent.case.schema import STATES
from missent.case.stored import Known
from missent.model import Address, Field, Locator, MessageState, Origin, Recipient

_PAGE = 5_000
_STATE_OF = {number: state for state, number in STATES.items()}


def recipients(connection: Connection, states: frozenset[MessageState]) -> Iterator[RecipientLine]:
    """Yield every recipient of every message in these states, in the order of the ledger."""
    written: Known[int, Recipient] = Known()
    folders: Known[int, tuple[str, str]] = Known()
    wanted = ", ".join(str(STATES[state]) for state in sorted(states))
    last = -1
    while True:
        with connection.reading() as database:
            rows = database.execute(
                # The states are numbers of our own.
                "SELECT id, state, folder, key, message_id, sent_at, recipients FROM envelope "  # noqa: S608
                f"WHERE id > ? AND state IN ({wanted}) ORDER BY id LIMIT {_PAGE}",
                (last,),
            ).fetchall()
            lists = decode_lists([row[6] for row in rows])
            # Others may add to the ledger while its reader thinks.
            if not written.keys() >= set(chain.from_iterable(lists)):
                written.update(known_recipients(database, "recipient.id > ?", (len(written),)))
            if not folders.keys() >= {row[2] for row in rows}:
                folders.update(_folders(database))
        if not rows:
            return
        last = rows[-1][0]
        for (_, state, folder, key, message_id, sent_at, _), ids in zip(rows, lists, strict=True):
            locator = Locator(*folders[folder], key)
            for id_ in ids:
                yield RecipientLine(locator, message_id, sent_at, _STATE_OF[state], written[id_])


def _folders(database: Database) -> dict[int, tuple[str, str]]:
    found = database.execute("SELECT folder.id, location, path FROM folder JOIN source ON source.id = folder.source")
    return {id_: (location, path) for id_, location, path in found}


def known_recipients(database: Database, condition: str = "1", values: tuple[object, ...] = ()) -> Known[int, Recipient]:
    """Give ways of writing a recipient by id: those that meet a condition of this room's own, or all."""
    found = database.execute(
        "SELECT recipient.id, field, display_name, raw, origin, local_part, domain "  # noqa: S608
        f"FROM recipient LEFT JOIN address ON address.id = recipient.address WHERE {condition}",
        values,
    )
    written = {
        id_: Recipient(Field(field), None, raw, Origin(origin))
        if domain is None
        else Recipient(
            Field(field), Address(name, local, domain, f"{local}@{domain}"), raw or f"{local}@{domain}", Origin(origin)
        )
        for id_, field, name, raw, origin, local, domain in found
    }
    return Known(written)


def unresolved(connection: Connection, used: Counter[int]) -> list[UnresolvedRow]:
    """Count the recipients without an address, those written to most first; `used` counts ways of writing."""
    with connection.reading() as database:
        nameless = known_recipients(database, "recipient.address IS NULL")
    times: Counter[tuple[str, Origin]] = Counter()
    for id_, recipient in nameless.items():
        times[recipient.raw, recipient.origin] += used[id_]
    return [UnresolvedRow(*told, count) for told, count in sorted(times.items(), key=lambda one: (-one[1], one[0])) if count]


def by_folder(connection: Connection) -> list[CoverageRow]:
    """Count every folder, in the order of sources and paths; a source's own problems stand at the folder with an empty path."""
    addressees = connection.learned()
    written: Counter[int] = Counter()
    unresolved: Counter[int] = Counter()
    for heads, lists in pages(connection, SENT_ONLY):
        for (_, _, signs, _, _, _, folder), ids in zip(heads, lists, strict=True):
            counted = addressees.of_owner(signs, ids)
            written[folder] += len(counted)
            unresolved[folder] += len(counted) - sum(map(addressees.address.__contains__, counted))
    with connection.reading() as database:
        states: Counter[tuple[int, int]] = Counter(
            {
                (folder, state): number
                for folder, state, number in database.execute(
                    "SELECT folder, state, count(*) FROM envelope GROUP BY folder, state"
                )
            }
        )
        pending = dict(database.execute("SELECT folder, count(*) FROM span WHERE state = 'pending' GROUP BY folder"))
        problems: Counter[tuple[str, str]] = Counter(
            {
                (source, folder): number
                for source, folder, number in database.execute(
                    "SELECT source, folder, count(*) FROM problem GROUP BY source, folder"
                )
            }
        )
        folders = database.execute(
            "SELECT folder.id, location, path FROM folder JOIN source ON source.id = folder.source ORDER BY source.id, path"
        ).fetchall()
    coverage = [
        CoverageRow(
            source,
            path,
            sum(states[id_, STATES[state]] for state in MESSAGES),
            states[id_, STATES[MessageState.SENT]],
            states[id_, STATES[MessageState.RECEIVED]],
            states[id_, STATES[MessageState.DRAFT]],
            states[id_, STATES[MessageState.UNKNOWN]],
            written[id_],
            unresolved[id_],
            problems.pop((source, path), 0),
            pending.get(id_, 0),
            states[id_, STATES[MessageState.AUTOCOMPLETE]],
        )
        for id_, source, path in folders
    ]
    coverage += [CoverageRow(source, path, 0, 0, 0, 0, 0, 0, 0, number, 0) for (source, path), number in sorted(problems.items())]
    return coverage


def counts(connection: Connection, judged: frozenset[MessageState], used: Counter[int]) -> Counts:
    """Count the whole case; `judged` are the states that were judged, `used` the recipients in them by way of writing."""
    resolved = connection.learned().address
    with connection.reading() as database:
        by_number = dict(database.execute("SELECT state, count(*) FROM envelope GROUP BY state"))
        (problems,) = database.execute("SELECT count(*) FROM problem").fetchone()
        (findings,) = database.execute("SELECT count(*) FROM finding WHERE listed").fetchone()
        (skipped,) = database.execute("SELECT coalesce(sum(skipped), 0) FROM argument").fetchone()
        read, unread = database.execute(
            "SELECT coalesce(sum(size) FILTER (WHERE state = 'done'), 0), "
            "coalesce(sum(size) FILTER (WHERE state IN ('pending', 'abandoned')), 0) FROM span"
        ).fetchone()
    by_state = {state: by_number.get(number, 0) for state, number in STATES.items()}
    return Counts(
        messages=sum(by_state[state] for state in MESSAGES),
        sent=by_state[MessageState.SENT],
        received=by_state[MessageState.RECEIVED],
        drafts=by_state[MessageState.DRAFT],
        unknown=by_state[MessageState.UNKNOWN],
        judged=sum(by_state[state] for state in judged),
        recipients=used.total(),
        unresolved=sum(number for id_, number in used.items() if id_ not in resolved),
        problems=problems,
        findings=findings,
        skipped=skipped,
        bytes_read=read,
        bytes_unread=unread,
        offered=by_state[MessageState.AUTOCOMPLETE],
    )
