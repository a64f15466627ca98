"""How wrong addresses came in and went round: every message that bears one, and the hint that was made of them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.case.correspondence import pages
from missent.case.schema import STATES
from missent.case.stored import LOCATORS
from missent.model import Cause, Locator, MessageState, Occurrence, Spread

_GONE_ROUND = frozenset({MessageState.SENT, MessageState.RECEIVED, MessageState.AUTOCOMPLETE})


@dataclass(frozen=True, slots=True)
class Borne:
    """Hold the messages that bear one address; `offered`: a mail program's own store completes it."""

    messages: tuple[Occurrence, ...]
    offered: bool


class Spreading:
    """Keep hints on the wrong addresses, and find the messages that bear them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def occurrences(self) -> dict[int, Borne]:
        """Give every message, sent or received, that bears an address of a finding; copies of one message count once."""
        with self._connection.reading() as database:
            wanted = {address for (address,) in database.execute("SELECT DISTINCT address FROM finding WHERE listed")}
        if not wanted:
            return {}
        addressees = self._connection.learned()
        written = {recipient: address for recipient, address in tuple(addressees.address.items()) if address in wanted}
        none_of = frozenset(written).isdisjoint
        found: dict[tuple[int, int], int] = {}
        offered: set[int] = set()
        for heads, lists in pages(self._connection, _GONE_ROUND):
            for (id_, state, _, _, identity, _, _), recipients in zip(heads, lists, strict=True):
                if none_of(recipients):
                    continue
                borne = {written[recipient] for recipient in recipients if recipient in written}
                if state == STATES[MessageState.AUTOCOMPLETE]:
                    offered |= borne
                    continue
                for address in borne:
                    found.setdefault((address, identity), id_)
        told = self._told(found)
        return {address: Borne(tuple(told.get(address, ())), address in offered) for address in told.keys() | offered}

    def _told(self, found: Mapping[tuple[int, int], int]) -> dict[int, list[Occurrence]]:
        with self._connection.reading() as database:
            rows = database.execute(
                "SELECT envelope.id, location, path, key, envelope.sent_at, state = ?, "
                "coalesce(local_part || '@' || domain, ''), subject "
                "FROM envelope JOIN folder ON folder.id = envelope.folder JOIN source ON source.id = folder.source "
                "LEFT JOIN address ON address.id = envelope.sender WHERE envelope.id IN (SELECT value FROM json_each(?))",
                (STATES[MessageState.SENT], json.dumps(sorted(set(found.values())))),
            ).fetchall()
        told = {
            id_: Occurrence(Locator(location, path, key), at, bool(own), sender, subject)
            for id_, location, path, key, at, own, sender, subject in rows
        }
        occurrences: dict[int, list[Occurrence]] = {}
        for (address, _), id_ in found.items():
            occurrences.setdefault(address, []).append(told[id_])
        return occurrences

    def put(self, spreads: Iterable[tuple[int, Spread]]) -> None:
        """Put the hints on all wrong addresses in the place of the old ones."""
        with self._connection.writing() as database:
            database.execute("DELETE FROM spread")
            database.executemany(
                "INSERT INTO spread VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (address, told.cause, _written(told.shown_by), told.threads, told.carried, _written(told.carried_by))
                    for address, told in spreads
                ],
            )


def spread_of(database: Database, findings: str) -> Mapping[int, Spread]:
    """Give the hints on the addresses of these findings (a JSON list of ids)."""
    rows = database.execute(
        "SELECT finding.id, cause, shown_by, threads, carried, carried_by "
        "FROM spread JOIN finding ON finding.address = spread.address WHERE finding.id IN (SELECT value FROM json_each(?))",
        (findings,),
    )
    return {
        id_: Spread(Cause(cause), _read(shown_by), threads, carried, _read(carried_by))
        for id_, cause, shown_by, threads, carried, carried_by in rows
    }


def _written(locators: tuple[Locator, ...]) -> str:
    return LOCATORS.write(tuple((locator.source, locator.folder, locator.key) for locator in locators))


def _read(stored: str) -> tuple[Locator, ...]:
    return tuple(Locator(*place) for place in LOCATORS.read(stored))
