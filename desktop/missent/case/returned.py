"""What came back: the reports that were read, and what they tell of each finding."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from sqlite3 import Connection as Database

from missent.case.connection import Connection
from missent.case.schema import STATES
from missent.case.stored import FATES, TEXTS
from missent.model import Answer, Arrived, Bounce, DeliveryReport, Fate, FolderRole, Locator, MessageState, Outcome


@dataclass(frozen=True, slots=True)
class Sent:
    """Hold what a report is compared with: a finding's address and message. `looked`: bounces were in the mail given."""

    finding: int
    address: str
    message_id: str
    sent_at: int | None
    subject: str
    looked: bool


class Returned:
    """Keep what came back about each finding."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def reports(self) -> list[Arrived]:
        """Give all reports that were read."""
        with self._connection.reading() as database:
            rows = database.execute(
                "SELECT fates, message_ids, report.subject, location, path, key, sent_at "
                "FROM report JOIN envelope ON envelope.id = report.envelope JOIN folder ON folder.id = envelope.folder "
                "JOIN source ON source.id = folder.source WHERE fates <> '[]' ORDER BY report.envelope"
            ).fetchall()
        return [
            Arrived(_report(fates, ids, subject), Locator(location, path, key), at)
            for fates, ids, subject, location, path, key, at in rows
        ]

    def sent(self) -> list[Sent]:
        """Give every finding with what a report on it would name."""
        with self._connection.reading() as database:
            looked = _where_bounces_arrive(database)
            rows = database.execute(
                "SELECT finding.id, local_part || '@' || domain, message_id, finding.sent_at, subject, argument, state "
                "FROM finding JOIN address ON address.id = finding.address JOIN envelope ON envelope.id = finding.envelope "
                "JOIN folder ON folder.id = envelope.folder JOIN source ON source.id = folder.source WHERE listed "
                "ORDER BY finding.id"
            ).fetchall()
        return [
            # Nothing comes back about what a mail program merely offers.
            Sent(id_, address, name, at, subject, argument in looked and state != STATES[MessageState.AUTOCOMPLETE])
            for id_, address, name, at, subject, argument, state in rows
        ]

    def put(self, told: Sequence[tuple[int, Bounce, Sequence[Answer]]]) -> None:
        """Put what came back about each finding in the place of what was known before."""
        with self._connection.writing() as database:
            database.execute("DELETE FROM answer")
            database.executemany("UPDATE finding SET bounce = ? WHERE id = ?", [(bounce, id_) for id_, bounce, _ in told])
            database.executemany(
                "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (id_, place, a.outcome, a.status, a.at, a.locator.source, a.locator.folder, a.locator.key)
                    for id_, _, answers in told
                    for place, a in enumerate(answers)
                ],
            )


def answers_to(database: Database, findings: str) -> Mapping[int, tuple[Answer, ...]]:
    """Give what came back about these findings (a JSON list of ids), the most telling first."""
    rows = database.execute(
        "SELECT finding, outcome, status, at, source, folder, key FROM answer "
        "WHERE finding IN (SELECT value FROM json_each(?)) ORDER BY finding, place",
        (findings,),
    )
    found: dict[int, tuple[Answer, ...]] = {}
    for id_, outcome, status, at, *place in rows:
        found[id_] = (*found.get(id_, ()), Answer(Outcome(outcome), status, at, Locator(*place)))
    return found


def _report(fates: str, ids: str, subject: str) -> DeliveryReport:
    return DeliveryReport(tuple(Fate(*fate) for fate in FATES.read(fates)), TEXTS.read(ids), subject)


def _where_bounces_arrive(database: Database) -> frozenset[str]:
    """Give the arguments whose mail would hold the reports: an inbox was read, or a folder of mail both sent and received.

    An inbox that was named apart from the sent mail counts for it when both are the same person's.
    """
    inboxes: Iterable[tuple[str]] = database.execute(
        "SELECT argument FROM source JOIN folder ON folder.source = source.id JOIN span ON span.folder = folder.id "
        "WHERE role = ? AND span.state = 'done'",
        (FolderRole.INBOX,),
    )
    mixed: Iterable[tuple[str]] = database.execute(
        "SELECT argument FROM folder JOIN source ON source.id = folder.source WHERE folder.id IN "
        "(SELECT folder FROM envelope WHERE state IN (?, ?) GROUP BY folder HAVING count(DISTINCT state) = 2)",
        (STATES[MessageState.SENT], STATES[MessageState.RECEIVED]),
    )
    found = {argument for rows in (inboxes, mixed) for (argument,) in rows}
    owners = {name: frozenset(TEXTS.read(told)) for name, told in database.execute("SELECT name, owners FROM argument")}
    theirs = frozenset(chain.from_iterable(owners[argument] for argument in found))
    return frozenset(found | {name for name, who in owners.items() if who & theirs})
