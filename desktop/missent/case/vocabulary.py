"""What a mailbox repeats, written once: addresses, ways of writing a recipient, folders, signs of having been sent.

The writer keeps the ids in memory, because a million rows leave no time to look them up. An entry costs about 200 bytes.
"""

from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Connection as Database

from missent.model import Batch, FolderRole


class Vocabulary:
    """Give ids to what is repeated, and write down those that are new.

    It is right only as long as the transaction it was used in is kept: after a rollback a new one must be made.
    """

    def __init__(self, database: Database) -> None:
        self._addresses: dict[tuple[str, str], int] = {
            (local_part, domain): id_
            for id_, local_part, domain in database.execute("SELECT id, local_part, domain FROM address")
        }
        self._recipients: dict[tuple[int | None, str, str, str, str], int] = {
            tuple(written): id_
            for id_, *written in database.execute("SELECT id, address, field, display_name, raw, origin FROM recipient")
        }
        self._signs: dict[tuple[str, str], int] = {
            (evidence, marks): id_ for id_, evidence, marks in database.execute("SELECT id, evidence, marks FROM signs")
        }

    def addresses(self, database: Database, written: Iterable[tuple[str, str]]) -> list[int | None]:
        """Give the ids of a batch's addresses in their order, and None at the end: the place that index -1 means."""
        ids: list[int | None] = []
        known = self._addresses
        new = []
        for address in written:
            id_ = known.get(address)
            if id_ is None:
                id_ = known[address] = len(known) + 1
                new.append((id_, *address))
            ids.append(id_)
        database.executemany("INSERT INTO address VALUES (?, ?, ?)", new)
        return [*ids, None]

    def address_id(self, address: tuple[str, str]) -> int:
        """Give the id of an address that is known; raise `KeyError` for another."""
        return self._addresses[address]

    def recipients(self, database: Database, batch: Batch, addresses: Sequence[int | None]) -> list[list[int]]:
        """Give, for each envelope of a batch, the ids of its recipients in their order."""
        ids: list[list[int]] = [[] for _ in batch.envelopes]
        known = self._recipients
        find = known.get
        new = []
        for envelope, field, address, display_name, raw, origin in batch.recipients:
            written = (addresses[address], field, display_name, raw, origin)
            id_ = find(written)
            if id_ is None:
                id_ = known[written] = len(known) + 1
                new.append((id_, *written))
            ids[envelope].append(id_)
        database.executemany("INSERT INTO recipient VALUES (?, ?, ?, ?, ?, ?)", new)
        return ids

    def signs(self, database: Database, batch: Batch) -> Mapping[tuple[str, str], int]:
        """Give the ids of every pair of evidence and marks, those of a batch among them."""
        known = self._signs
        new = []
        for pair in dict.fromkeys((row[9], row[10]) for row in batch.envelopes):
            if pair not in known:
                known[pair] = len(known) + 1
                new.append((known[pair], *pair))
        database.executemany("INSERT INTO signs VALUES (?, ?, ?)", new)
        return known


def folder_ids(database: Database, source: int, paths: Iterable[str]) -> dict[str, int]:
    """Give the ids of a source's folders by path; one that the plan did not know is added, its role unknown."""
    ids: dict[str, int] = {}
    for path in paths:
        database.execute("INSERT OR IGNORE INTO folder (source, path, role) VALUES (?, ?, ?)", (source, path, FolderRole.OTHER))
        (ids[path],) = database.execute("SELECT id FROM folder WHERE source = ? AND path = ?", (source, path)).fetchone()
    return ids
