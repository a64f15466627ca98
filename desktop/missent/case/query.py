"""What a person asks of the findings: a filter and an order, turned into SQL with every value bound."""

from dataclasses import dataclass

from missent.model import Band, Bounce, Field, Harm, Verdict

ORDERS = {
    "sent": "finding.sent_at {way}",
    "address": "address.domain {way}, address.local_part {way}",
    "intended": "judgement.intended_domain {way}",
    "band": "CASE judgement.band WHEN 'certain' THEN 0 WHEN 'likely' THEN 1 WHEN 'possible' THEN 2 ELSE 3 END {way}, "
    "judgement.score DESC",
    "score": "judgement.score {way}",
    "harm": "judgement.harm {way}",
    "verdict": "finding.verdict {way}",
    "bounce": "finding.bounce {way}",
    "copies": "finding.copies {way}",
    "subject": "envelope.subject COLLATE NOCASE {way}",
    "source": "finding.envelope {way}",
    "field": "recipient.field {way}",
    "id": "finding.id {way}",
}
"""The orders a list can be put in. Equals stand in the order of the ledger, so that the same case always lists the same."""

_JOINS = (
    "FROM finding JOIN judgement ON judgement.address = finding.address JOIN address ON address.id = finding.address "
    # Left joins, so that SQLite leaves them out of every question that does not ask for them.
    "LEFT JOIN envelope ON envelope.id = finding.envelope LEFT JOIN recipient ON recipient.id = finding.recipient"
)
_TEXT_COLUMNS = (
    "address.local_part || '@' || address.domain",
    "judgement.intended_domain",
    "envelope.subject",
    "envelope.message_id",
    "recipient.display_name",
)
_IN_SOURCE = (
    "finding.id IN (SELECT place.finding FROM place JOIN envelope ON envelope.id = place.envelope "
    "JOIN folder ON folder.id = envelope.folder JOIN source ON source.id = folder.source "
    "WHERE location = ? OR substr(location, 1, ?) IN (?, ?))"
)


@dataclass(frozen=True, slots=True)
class FindingQuery:
    """Say which findings are wanted and in what order; an empty field asks for nothing.

    `text` is looked for, whatever its case, in address, intended domain, subject, Message-ID and display name. `pair` is the
    written and the intended domain. `since` and `until` are epoch seconds, `until` not included. `source` is a location or a
    folder above it. `order` is one of `ORDERS`. `sent_only` leaves out what is merely known to autocomplete.
    """

    text: str = ""
    bands: tuple[Band, ...] = ()
    decisions: tuple[Verdict, ...] = ()
    harms: tuple[Harm, ...] = ()
    bounces: tuple[Bounce, ...] = ()
    pair: tuple[str, str] | None = None
    since: int | None = None
    until: int | None = None
    source: str = ""
    order: str = "sent"
    descending: bool = True
    sent_only: bool = False


def select(query: FindingQuery, columns: str, tail: str = "") -> tuple[str, list[object]]:
    """Give the statement, and the values bound in it, that asks for `columns` of the findings wanted."""
    conditions = ["finding.listed"]
    values: list[object] = []
    if query.text:
        pattern = "%" + query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        conditions.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in _TEXT_COLUMNS) + ")")
        values += [pattern] * len(_TEXT_COLUMNS)
    for column, codes in (
        ("judgement.band", query.bands),
        ("finding.verdict", query.decisions),
        ("judgement.harm", query.harms),
        ("finding.bounce", query.bounces),
    ):
        if codes:
            conditions.append(f"{column} IN ({', '.join('?' * len(codes))})")
            values += [str(code) for code in codes]
    if query.sent_only:
        conditions.append("recipient.field <> ?")
        values.append(str(Field.AUTOCOMPLETE))
    if query.pair is not None:
        conditions.append("address.domain = ? AND judgement.intended_domain = ?")
        values += query.pair
    if query.since is not None:
        conditions.append("finding.sent_at >= ?")
        values.append(query.since)
    if query.until is not None:
        conditions.append("finding.sent_at < ?")
        values.append(query.until)
    if query.source:
        conditions.append(_IN_SOURCE)
        above = query.source.rstrip("/\\")
        values += [query.source, len(above) + 1, above + "/", above + "\\"]
    return f"SELECT {columns} {_JOINS} WHERE {' AND '.join(conditions)} {tail}", values


def ordering(query: FindingQuery) -> str:
    """Give the ORDER BY of a query; raise KeyError for an order that is not known."""
    way = "DESC" if query.descending else "ASC"
    return f"ORDER BY {ORDERS[query.order].format(way=way)}, finding.envelope, finding.recipient, finding.id"
