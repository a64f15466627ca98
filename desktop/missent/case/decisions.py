"""What a person decided, with its whole history: acts that can be undone, and undone again."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Connection as Database
from typing import Literal

from missent.case import journal
from missent.case.connection import Connection
from missent.case.journal import Act, shortened
from missent.model import Decision, Policy, Verdict

Kind = Literal["address", "domain"]


@dataclass(frozen=True, slots=True)
class Undo:
    """Name an act that can be undone."""

    act: int


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """Hold one step of one finding: what was decided, and what stood before. `act` names the person's act it belongs to."""

    act: int
    kind: str
    finding: int
    address: str
    decision: Decision
    before: Decision


@dataclass(frozen=True, slots=True)
class AllowedRow:
    """Hold one entry of the allow-list, with who made it, when (epoch seconds) and why."""

    kind: Kind
    value: str
    by: str
    at: int
    note: str


class Decisions:
    """Keep decisions and the lists a person laid down; findings keep theirs when they are judged or read again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def decide(self, ids: Sequence[int], decision: Decision) -> Undo:
        """Decide on findings; `decision.at` of 0 means now. Raise `KeyError`, and decide none, when an id is no finding."""
        with self._connection.writing() as database:
            act = _begin(database, "decide", decision.by, decision.note, decision.at)
            _decide(database, act, ids, decision)
            _journal(database, Act.DECIDED, act, decision.by, note=decision.note)
        return Undo(act)

    def undo(self, undo: Undo) -> Undo:
        """Set everything back to what it was before an act; undo what is given back, and the act is done again."""
        with self._connection.writing() as database:
            row = database.execute("SELECT acted_by, list, value, allowed, note FROM act WHERE id = ?", (undo.act,)).fetchone()
            if row is None:
                raise KeyError(undo.act)
            by, kind, value, allowed, note = row
            act = _begin(database, "undo", by, note, 0, undoes=undo.act)
            database.execute(
                "INSERT INTO decision SELECT ?, finding.id, verdict_before, note_before, decided_by_before, decided_at_before, "
                "finding.verdict, finding.note, finding.decided_by, finding.decided_at "
                "FROM decision JOIN finding ON finding.id = decision.finding WHERE decision.act = ?",
                (act, undo.act),
            )
            _apply(database, act)
            if allowed is not None:
                _set_allowed(database, act, kind, value, by, note, allowed=not allowed)
            _journal(database, Act.UNDONE, act, by, undoes=f"act {undo.act}")
        return Undo(act)

    def history(self, finding: int | None = None) -> list[HistoryRow]:
        """List every step, oldest first; of one finding when it is named."""
        with self._connection.reading() as database:
            found = database.execute(
                "SELECT act.id, act.kind, finding.id, local_part || '@' || domain, decision.verdict, decision.note, "
                "decision.decided_by, decision.decided_at, verdict_before, note_before, decided_by_before, decided_at_before "
                "FROM decision JOIN act ON act.id = decision.act JOIN finding ON finding.id = decision.finding "
                "JOIN address ON address.id = finding.address "
                "WHERE :finding IS NULL OR finding.id = :finding ORDER BY act.id, finding.id",
                {"finding": finding},
            ).fetchall()
        return [
            HistoryRow(act, kind, id_, address, Decision(Verdict(verdict), *rest[:3]), Decision(Verdict(rest[3]), *rest[4:]))
            for act, kind, id_, address, verdict, *rest in found
        ]

    def would_settle(self, kind: Kind, value: str) -> int:
        """Count the findings still to review that `allow` would settle."""
        with self._connection.reading() as database:
            return len(_matching(database, kind, value, Verdict.TO_REVIEW))

    def allow(self, kind: Kind, value: str, by: str = "", note: str = "") -> Undo:
        """Allow an address or a domain for good: it is no longer suspected, and its findings to review are settled."""
        with self._connection.writing() as database:
            act = _begin(database, "allow", by, note, 0)
            _set_allowed(database, act, kind, value.lower(), by, note, allowed=True)
            decision = Decision(Verdict.ALLOWED, note, by, int(time.time()))
            _decide(database, act, _matching(database, kind, value, Verdict.TO_REVIEW), decision)
            _journal(database, Act.ALLOWED, act, by, kind=kind, value=value, note=note)
        return Undo(act)

    def disallow(self, kind: Kind, value: str, by: str = "") -> Undo:
        """Take an entry off the allow-list; findings that it settled are to be reviewed again."""
        with self._connection.writing() as database:
            act = _begin(database, "disallow", by, "", 0)
            _set_allowed(database, act, kind, value.lower(), by, "", allowed=False)
            _decide(
                database,
                act,
                _matching(database, kind, value, Verdict.ALLOWED),
                Decision(Verdict.TO_REVIEW, "", by, int(time.time())),
            )
            _journal(database, Act.DISALLOWED, act, by, kind=kind, value=value)
        return Undo(act)

    def allowed(self) -> list[AllowedRow]:
        """List the allow-list, newest first."""
        with self._connection.reading() as database:
            found = database.execute(
                "SELECT list, value, laid_by, laid_at, note FROM policy "
                "WHERE list IN ('address', 'domain') ORDER BY laid_at DESC, value"
            ).fetchall()
        return [AllowedRow(*row) for row in found]

    def policy(self) -> Policy:
        """Give the lists that this case is judged by."""
        lists: dict[str, set[str]] = {"own": set(), "protected": set(), "domain": set(), "address": set()}
        with self._connection.reading() as database:
            for name, value in database.execute("SELECT list, value FROM policy"):
                lists[name].add(value)
        return Policy(*(frozenset(lists[name]) for name in ("own", "protected", "domain", "address")))

    def lay_down(self, policy: Policy, by: str = "", note: str = "") -> None:
        """Add the lists of an office or a command line to those of the case; nothing is taken away."""
        names = ("own", "protected", "domain", "address")
        lists = list(zip(names, (policy.own, policy.protected, policy.allowed_domains, policy.allowed_addresses), strict=True))
        with self._connection.writing() as database:
            database.executemany(
                "INSERT OR IGNORE INTO policy VALUES (?, ?, ?, ?, ?)",
                [(name, value.lower(), note, by, int(time.time())) for name, values in lists for value in sorted(values)],
            )
            laid = {name: shortened(sorted(values)) for name, values in lists if values}
            journal.write(database, Act.LISTS_LAID_DOWN, params=laid, actor=by)


def _begin(database: Database, kind: str, by: str, note: str, at: int, undoes: int | None = None) -> int:
    added = database.execute(
        "INSERT INTO act (kind, acted_by, acted_at, note, undoes) VALUES (?, ?, ?, ?, ?)",
        (kind, by, at or int(time.time()), note, undoes),
    )
    return int(added.lastrowid or 0)


def told(steps: Iterable[tuple[int, Verdict]]) -> str:
    """Give the steps of an act (finding and verdict, in the order of findings) as its line in the journal has them."""
    return shortened([f"{finding}={verdict}" for finding, verdict in steps])


def _journal(database: Database, action: Act, act: int, by: str, **params: str) -> None:
    """Write an act down, in its own transaction, with all that it decided."""
    steps = database.execute("SELECT finding, verdict FROM decision WHERE act = ? ORDER BY finding", (act,))
    findings = told((finding, Verdict(verdict)) for finding, verdict in steps)
    journal.write(database, action, f"act {act}", {**params, "findings": findings}, actor=by)


def _decide(database: Database, act: int, ids: Iterable[int], decision: Decision) -> None:
    at = decision.at or int(time.time())
    for id_ in dict.fromkeys(ids):
        noted = database.execute(
            "INSERT INTO decision SELECT ?, id, ?, ?, ?, ?, verdict, note, decided_by, decided_at FROM finding "
            "WHERE id = ? AND listed",
            (act, decision.verdict, decision.note, decision.by, at, id_),
        )
        if noted.rowcount != 1:
            raise KeyError(id_)
    _apply(database, act)


def _apply(database: Database, act: int) -> None:
    database.execute(
        "UPDATE finding SET verdict = decision.verdict, note = decision.note, decided_by = decision.decided_by, "
        "decided_at = decision.decided_at FROM decision WHERE decision.act = ? AND decision.finding = finding.id",
        (act,),
    )


def _set_allowed(database: Database, act: int, kind: str, value: str, by: str, note: str, *, allowed: bool) -> None:
    before = database.execute("SELECT 1 FROM policy WHERE list = ? AND value = ?", (kind, value)).fetchone() is not None
    if before is allowed:
        return  # nothing changes, so nothing is to be undone
    if allowed:
        database.execute("INSERT INTO policy VALUES (?, ?, ?, ?, ?)", (kind, value, note, by, int(time.time())))
    else:
        database.execute("DELETE FROM policy WHERE list = ? AND value = ?", (kind, value))
    database.execute("UPDATE act SET list = ?, value = ?, allowed = ? WHERE id = ?", (kind, value, int(allowed), act))


_MATCHES = {
    "address": "lower(local_part || '@' || domain) = :value",
    # As the detector reads it: an allowed domain stands for the hosts below it too.
    "domain": "(domain = :value OR substr(domain, -length(:value) - 1) = '.' || :value)",
}


def _matching(database: Database, kind: str, value: str, verdict: Verdict) -> list[int]:

    found = database.execute(
        # The condition is one of two texts of this module.
        "SELECT finding.id FROM finding JOIN address ON address.id = finding.address "  # noqa: S608
        f"WHERE {_MATCHES[kind]} AND verdict = :verdict AND listed ORDER BY finding.id",
        {"value": value.lower(), "verdict": verdict},
    )
    return [id_ for (id_,) in found]
