"""All that is known of findings, a page at a time: for one that is looked at, and for a hundred thousand that are written out."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from sqlite3 import Connection as Database

from missent.case.coverage import known_recipients
from missent.case.examined import triage_of
from missent.case.returned import answers_to
from missent.case.rows import Copy, FindingDetail, FindingRow
from missent.case.spreading import spread_of
from missent.case.stored import RECIPIENTS
from missent.model import Address, Decision, Evidence, Locator, Mark, Origin, Verdict

Repeats = Mapping[int, tuple[int | None, int | None, int]]
"""First and last time (epoch seconds) that each address, by its id, was written to, and how often."""

_FINDINGS = (
    "SELECT finding.id, finding.identity, finding.address, verdict, note, decided_by, decided_at, size, recipients, "
    "local_part, domain FROM finding JOIN envelope ON envelope.id = finding.envelope "
    "LEFT JOIN address ON address.id = envelope.sender WHERE finding.id IN (SELECT value FROM json_each(?))"
)
_PLACES = (
    "SELECT finding, location, path, key, evidence, marks, origin FROM place JOIN envelope ON envelope.id = place.envelope "
    "JOIN signs ON signs.id = envelope.signs JOIN folder ON folder.id = envelope.folder "
    "JOIN source ON source.id = folder.source JOIN recipient ON recipient.id = place.recipient "
    "WHERE finding IN (SELECT value FROM json_each(?)) ORDER BY folder.role <> 'sent', place.envelope"
)


@lru_cache(1024)
def _evidence(codes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(code) for code in codes.split())


@lru_cache(1024)
def _marks(codes: str) -> tuple[Mark, ...]:
    return tuple(Mark(code) for code in codes.split())


def repeats(database: Database, addresses: Sequence[int] = ()) -> Repeats:
    """Count how often each of these addresses was written to, or every suspected one when none is named."""
    found = database.execute(
        "SELECT address, min(sent_at), max(sent_at), count(*) FROM finding "
        "WHERE listed AND (:all OR address IN (SELECT value FROM json_each(:wanted))) GROUP BY address",
        {"all": not addresses, "wanted": json.dumps(addresses)},
    )
    return {address: (first, last, times) for address, first, last, times in found}


def address_of(database: Database, finding: int) -> list[int]:
    """Give the id of a finding's address, in a list that is empty when the finding is gone."""
    return [address for (address,) in database.execute("SELECT address FROM finding WHERE id = ?", (finding,))]


def details(database: Database, rows: Sequence[FindingRow], repeated: Repeats) -> list[FindingDetail]:
    """Give all that is known of these findings, in their order; those that are gone are left out."""
    wanted = json.dumps([row.id for row in rows])
    found = {id_: told for id_, *told in database.execute(_FINDINGS, (wanted,))}
    lists = {id_: RECIPIENTS.read(f"[{told[7]}]")[0] for id_, told in found.items()}
    ways = sorted(set(chain.from_iterable(lists.values())))
    written = known_recipients(database, "recipient.id IN (SELECT value FROM json_each(?))", (json.dumps(ways),))
    copies: dict[int, list[Copy]] = {}
    for id_, location, path, key, evidence, marks, origin in database.execute(_PLACES, (wanted,)):
        copies.setdefault(id_, []).append(Copy(Locator(location, path, key), _evidence(evidence), _marks(marks), Origin(origin)))
    answers, seen, hints = answers_to(database, wanted), triage_of(database, wanted), spread_of(database, wanted)
    known = []
    for row in rows:
        if row.id not in found:
            continue
        identity, address, verdict, note, by, at, size, _, local_part, domain = found[row.id]
        first, last, times = repeated.get(address, (None, None, 0))
        known.append(
            FindingDetail(
                row=row,
                decision=Decision(Verdict(verdict), note, by, at),
                sender=Address("", local_part, domain, f"{local_part}@{domain}") if domain is not None else None,
                size=size,
                recipients=tuple(written[way] for way in lists[row.id]),
                copies=tuple(copies.get(row.id, ())),
                first=first,
                last=last,
                times=times,
                identity=identity,
                answers=answers.get(row.id, ()),
                triage=seen.get(row.id),
                spread=hints.get(row.id),
            )
        )
    return known
