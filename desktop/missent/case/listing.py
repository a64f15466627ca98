"""Write findings down: the judgement of an address becomes one row for every message that went to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.case.correspondence import EVERY_STATE, JUDGED, WHOLE, pages
from missent.case.schema import SPAN_SHIFT
from missent.case.stored import ALTERNATIVES, REASONS
from missent.model import Band, Finding, FolderRole, Verdict


@dataclass(slots=True)
class _Places:
    """Gather where one message to one address lies: envelope and way of writing, by rank; and when it was sent."""

    sent_at: int | None = None
    places: list[tuple[bool, int, int]] = field(default_factory=list)


def replace(connection: Connection, pairs: Iterable[tuple[int, Finding]], *, all_folders: bool) -> None:
    """Put new judgements in the place of all old ones.

    A finding that a person decided on stays listed with its former judgement even when it is no longer suspected: what was
    decided is not taken away. Findings that are suspected again keep their id and decision.
    """
    judged = _suspected(pairs)
    with connection.reading() as database:
        decided = {
            address
            for (address,) in database.execute("SELECT DISTINCT address FROM finding WHERE verdict <> ?", (Verdict.TO_REVIEW,))
        }
    found = _places(connection, judged.keys() | decided, WHOLE, all_folders=all_folders)
    with connection.writing() as database:
        database.execute("CREATE TEMP TABLE IF NOT EXISTS suspected (address INTEGER PRIMARY KEY)")
        database.execute("DELETE FROM temp.suspected")
        database.executemany("INSERT INTO temp.suspected VALUES (?)", [(address,) for address in judged])
        database.execute(
            "DELETE FROM judgement WHERE address NOT IN temp.suspected "
            "AND address NOT IN (SELECT address FROM finding WHERE verdict <> ?)",
            (Verdict.TO_REVIEW,),
        )
        _write_judgements(database, judged)
        database.execute("DELETE FROM place")
        database.execute("UPDATE finding SET listed = 0")
        kept = {
            (identity, address)
            for identity, address in database.execute(
                "SELECT identity, address FROM finding WHERE verdict <> ?", (Verdict.TO_REVIEW,)
            )
        }
        _write_findings(database, {key: places for key, places in found.items() if key[1] in judged or key in kept})


def add(connection: Connection, span_id: int, pairs: Iterable[tuple[int, Finding]]) -> None:
    """List the findings of one span that was just read: of these newly judged addresses, and of all that were judged before."""
    judged = _suspected(pairs)
    with connection.writing() as database:
        _write_judgements(database, judged)
        known = {address for (address,) in database.execute("SELECT address FROM judgement")}
    stretch = range(span_id << SPAN_SHIFT, (span_id + 1) << SPAN_SHIFT)
    found = _places(connection, known, stretch, all_folders=False)
    with connection.writing() as database:
        for key, places in found.items():
            row = database.execute("SELECT id, sent_at FROM finding WHERE identity = ? AND address = ?", key).fetchone()
            if row is None:
                continue
            earlier = database.execute(
                "SELECT folder.role = ?, place.envelope, place.recipient "
                "FROM place JOIN envelope ON envelope.id = place.envelope "
                "JOIN folder ON folder.id = envelope.folder WHERE finding = ?",
                (FolderRole.SENT, row[0]),
            ).fetchall()
            places.places += [(not in_sent, envelope, recipient) for in_sent, envelope, recipient in earlier]
            places.sent_at = row[1] if places.sent_at is None else places.sent_at
        _write_findings(database, found)


def _suspected(pairs: Iterable[tuple[int, Finding]]) -> dict[int, Finding]:
    return {address: finding for address, finding in pairs if finding.band is not Band.NONE}


def _places(
    connection: Connection, addresses: Iterable[int], stretch: range, *, all_folders: bool
) -> dict[tuple[int, int], _Places]:
    """Look along the ledger for messages to these addresses; copies of one message come together by their identity."""
    wanted = frozenset(addresses)
    addressees = connection.learned()
    written = {recipient: address for recipient, address in tuple(addressees.address.items()) if address in wanted}
    none_of = frozenset(written).isdisjoint
    with connection.reading() as database:
        in_sent = {id_ for (id_,) in database.execute("SELECT id FROM folder WHERE role = ?", (FolderRole.SENT,))}
    found: dict[tuple[int, int], _Places] = {}
    states = EVERY_STATE if all_folders else JUDGED
    for heads, lists in pages(connection, states, stretch):
        for (id_, _, signs, _, identity, sent_at, folder), recipients in zip(heads, lists, strict=True):
            if none_of(recipients):
                continue
            seen: set[int] = set()
            for recipient in recipients if all_folders else addressees.of_owner(signs, recipients):
                address = written.get(recipient)
                if address is None or address in seen:
                    continue
                seen.add(address)
                places = found.setdefault((identity, address), _Places(sent_at))
                places.places.append((folder not in in_sent, id_, recipient))
    return found


def _write_judgements(database: Database, judged: Mapping[int, Finding]) -> None:
    database.executemany(
        "INSERT OR REPLACE INTO judgement VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                address,
                finding.intended_domain,
                finding.intended_address,
                finding.band,
                finding.score,
                finding.harm,
                REASONS.write(tuple((reason.code, reason.facts) for reason in finding.reasons)),
                ALTERNATIVES.write(tuple((other.domain, other.score) for other in finding.alternatives)),
            )
            for address, finding in judged.items()
        ],
    )


def _write_findings(database: Database, found: Mapping[tuple[int, int], _Places]) -> None:
    # The copy that stands for all is the first by a fixed rule: in a folder of sent mail, then in the order of the ledger.
    first = {key: min(places.places) for key, places in found.items()}
    order = sorted(found, key=lambda key: (first[key][1], first[key][2]))
    database.executemany(
        "INSERT INTO finding (identity, address, envelope, recipient, sent_at, copies, listed) "
        "VALUES (?, ?, ?, ?, ?, ?, 1) "
        "ON CONFLICT (identity, address) DO UPDATE SET envelope = excluded.envelope, recipient = excluded.recipient, "
        "sent_at = excluded.sent_at, copies = excluded.copies, listed = 1",
        [(*key, *first[key][1:], found[key].sent_at, len(found[key].places)) for key in order],
    )
    ids = {
        (identity, address): id_
        for id_, identity, address in database.execute("SELECT id, identity, address FROM finding WHERE listed")
    }
    database.executemany(
        "INSERT OR IGNORE INTO place (finding, envelope, recipient) VALUES (?, ?, ?)",
        [(ids[key], envelope, recipient) for key in order for _, envelope, recipient in found[key].places],
    )
