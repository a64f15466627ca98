"""What a mailbox repeats, written once: addresses, ways of writing a recipient, folders, signs of having been sent.

The writer keeps the ids in memory, because a million rows leave no time to look them up. An entry costs about 200 bytes.
"""

from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Connection as Database

import msgspec

from missent.model import Batch, FolderRole, RecipientRow

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[RecipientRow] = msgspec.msgpack.Decoder(RecipientRow)


class Vocabulary:
    """Give ids to what is repeated, and write down those that are new.

    It is right only as long as the transaction it was used in is kept: after a rollback a new one must be made.
    """

    def __init__(self, database: Database) -> None:
        self._addresses: dict[tuple[str, str], int] = {
            (local_part, domain): id_
            for id_, local_part, domain in database.execute("SELECT id, local_part, domain FROM address")
        }
        self._recipients: dict[bytes, int] = {
            _encoder.encode(written): id_
            for id_, *written in database.execute(
                "SELECT recipient.id, field, coalesce(local_part, ''), coalesce(domain, ''), display_name, raw, origin "
                "FROM recipient LEFT JOIN address ON address.id = recipient.address"
            )
        }
        self._signs: dict[tuple[str, str], int] = {
            (evidence, marks): id_ for id_, evidence, marks in database.execute("SELECT id, evidence, marks FROM signs")
        }

    def addresses(self, database: Database, written: Iterable[tuple[str, str]]) -> list[int]:
        """Give the ids of addresses (local-part, domain) in their order."""
        ids = []
        known = self._addresses
        new = []
        for address in written:
            id_ = known.get(address)
            if id_ is None:
                id_ = known[address] = len(known) + 1
                new.append((id_, *address))
            ids.append(id_)
        database.executemany("INSERT INTO address VALUES (?, ?, ?)", new)
        return ids

    def address_id(self, address: tuple[str, str]) -> int:
        """Give the id of an address that is known; raise `KeyError` for another."""
        return self._addresses[address]

    def recipients(self, database: Database, written: Sequence[bytes]) -> list[int]:
        """Give the ids of ways of writing a recipient in their order; raise `ValueError` for one that is none."""
        known = self._recipients
        new = dict.fromkeys(way for way in written if way not in known)
        rows = [opened(way) for way in new]
        addresses = iter(self.addresses(database, [row[1:3] for row in rows if row[2]]))
        ids = range(len(known) + 1, len(known) + len(new) + 1)
        database.executemany(
            "INSERT INTO recipient VALUES (?, ?, ?, ?, ?, ?)",
            [
                (id_, next(addresses) if domain else None, field, display_name, raw, origin)
                for id_, (field, _, domain, display_name, raw, origin) in zip(ids, rows, strict=True)
            ],
        )
        known.update(zip(new, ids, strict=True))
        return [known[way] for way in written]

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


def opened(way: bytes) -> RecipientRow:
    """Give what a batch holds as a way of writing a recipient; raise `ValueError` when it is none."""
    try:
        return _decoder.decode(way)
    except msgspec.MsgspecError as error:
        raise ValueError(f"a recipient is malformed: {error}") from error


def folder_ids(database: Database, source: int, paths: Iterable[str]) -> dict[str, int]:
    """Give the ids of a source's folders by path; one that the plan did not know is added, its role unknown."""
    ids: dict[str, int] = {}
    for path in paths:
        database.execute("INSERT OR IGNORE INTO folder (source, path, role) VALUES (?, ?, ?)", (source, path, FolderRole.OTHER))
        (ids[path],) = database.execute("SELECT id FROM folder WHERE source = ? AND path = ?", (source, path)).fetchone()
    return ids
