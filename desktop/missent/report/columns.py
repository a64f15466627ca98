"""The columns of a finding, each with its name, its kind and where its cell comes from.

The names are those of the command line's JSON objects, and the same in every file: a script that reads one form can read the
others. Times stand three times: in UTC, the sender's offset as it was written, and the local time of the case's zone, or of the
sender where no zone is named.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import lru_cache
from hashlib import md5
from typing import Final, TypeAlias

from missent.case.rows import FindingDetail, FindingRow
from missent.model import Answer, Outcome, Reason, Sign, moment

Cell: TypeAlias = str | int | float | bool | tuple[str, ...] | tuple[Reason, ...] | None

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Kind(StrEnum):
    """Say what the cells of a column hold; a writer chooses by it how to write them."""

    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"
    TEXTS = "texts"
    REASONS = "reasons"


@dataclass(frozen=True, slots=True)
class Column:
    """Name a column."""

    name: str
    kind: Kind = Kind.TEXT


_moment: Final = lru_cache(4096)(moment)
"""The same times come again: first and last of an address, and the findings of one message."""


def _sign(sign: Sign) -> Reason:
    """Give a sign in the form of a reason: its code, and where and how often it was seen."""
    facts: tuple[tuple[str, str | int], ...] = (
        ("category", sign.category.value), ("where", sign.where.value), ("count", sign.count), ("level", sign.level),
        ("weak", int(sign.weak)),
    )  # fmt: skip
    return Reason(sign.code, facts)


RowCell: TypeAlias = Callable[[FindingRow], Cell]
DetailCell: TypeAlias = Callable[[FindingDetail], Cell]

FOUND: Final[tuple[tuple[Column, RowCell], ...]] = (
    (Column("source"), lambda row: row.source),
    (Column("folder"), lambda row: row.folder),
    (Column("message"), lambda row: row.key),
    (Column("message_id"), lambda row: row.message_id),
    (Column("sent"), lambda row: _moment(row.sent_at)),
    (Column("field"), lambda row: row.field.value),
    (Column("address"), lambda row: row.address.addr_spec),
    (Column("intended"), lambda row: row.intended_domain),
    (Column("band"), lambda row: row.band.value),
    (Column("score", Kind.NUMBER), lambda row: round(row.score, 3)),
    (Column("harm"), lambda row: row.harm.value),
    (Column("bounce"), lambda row: row.bounce.value),
    (Column("markings", Kind.REASONS), lambda row: tuple(map(_sign, row.signs))),
    (Column("reasons", Kind.REASONS), lambda row: row.reasons),
    (Column("alternatives", Kind.TEXTS), lambda row: tuple(other.domain for other in row.alternatives)),
)
"""What a scan tells of each finding."""

KEPT: Final[tuple[tuple[Column, RowCell], ...]] = (
    (Column("id", Kind.NUMBER), lambda row: row.id),
    (Column("decision"), lambda row: row.verdict.value),
    (Column("subject"), lambda row: row.subject),
    (Column("intended_address"), lambda row: row.intended_address),
    (Column("copies", Kind.NUMBER), lambda row: row.copies),
    (Column("deleted", Kind.TRUTH), lambda row: row.deleted),
    (Column("sent_offset"), lambda row: offset(row.utc_offset)),
    (Column("recipient_name"), lambda row: row.address.display_name),
    (Column("mih"), lambda row: mih(row.message_id)),
)
"""What a case adds to it."""

_PROOF: Final = frozenset((Outcome.READ, Outcome.DELIVERED))


def _failed(known: FindingDetail) -> list[Answer]:
    return [answer for answer in known.answers if answer.outcome is Outcome.FAILED]


KNOWN: Final[tuple[tuple[Column, DetailCell], ...]] = (
    (Column("from"), lambda known: known.sender.addr_spec if known.sender else ""),
    (Column("size", Kind.NUMBER), lambda known: known.size),
    (Column("recipients", Kind.NUMBER), lambda known: len(known.recipients)),
    (Column("address_origin"), lambda known: known.copies[0].origin.value if known.copies else ""),
    (Column("sent_proof", Kind.TEXTS), lambda known: known.copies[0].evidence if known.copies else ()),
    (Column("marks", Kind.TEXTS), lambda known: known.copies[0].marks if known.copies else ()),
    (Column("repeat_count", Kind.NUMBER), lambda known: known.times),
    (Column("repeat_first"), lambda known: _moment(known.first)),
    (Column("repeat_last"), lambda known: _moment(known.last)),
    (Column("dedupe_group"), lambda known: group(known.identity)),
    (Column("bounce_code"), lambda known: next((answer.status for answer in _failed(known)), "")),
    (Column("bounce_time"), lambda known: _moment(next((answer.at for answer in _failed(known)), None))),
    (Column("receipt_time"), lambda known: _moment(next((one.at for one in known.answers if one.outcome in _PROOF), None))),
    (Column("level", Kind.NUMBER), lambda known: known.triage.level if known.triage else None),
    (Column("not_looked_into", Kind.TEXTS), lambda known: known.triage.unread if known.triage else ()),
    (Column("attachments", Kind.NUMBER), lambda known: known.triage.attachments if known.triage else None),
    (Column("cause"), lambda known: known.spread.cause.value if known.spread else ""),
    (Column("carried_on", Kind.NUMBER), lambda known: known.spread.carried if known.spread else None),
    (Column("decision_note"), lambda known: known.decision.note),
    (Column("decided_by"), lambda known: known.decision.by),
    (Column("decided"), lambda known: _moment(known.decision.at or None)),
)
"""What it takes a look at the whole finding to tell."""


def mih(message_id: str) -> str:
    """Give EDRM's Message Identification Hash: the MD5 of the Message-ID with its angle brackets; empty without one.

    EDRM MIH 1.0 (2023). It names the same message in two collections; as MD5 it proves nothing.
    """
    return md5(message_id.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest() if message_id else ""


def group(identity: int) -> str:
    """Give the name that all copies of one message share."""
    return f"{identity & 0xFFFFFFFFFFFFFFFF:016x}"


def offset(minutes: int | None) -> str:
    """Give a sender's offset, `UTC+02:00`; empty when it is not known. A bare `+0200` is a formula to a spreadsheet."""
    if minutes is None:
        return ""
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def local(sent_at: int | None, utc_offset: int | None, zone: tzinfo | None) -> str:
    """Give the local time in a zone, or else in the sender's own offset; empty when neither is known."""
    if sent_at is None or (zone is None and utc_offset is None):
        return ""
    there = zone or timezone(timedelta(minutes=utc_offset or 0))
    return (_EPOCH + timedelta(seconds=sent_at)).astimezone(there).isoformat(timespec="seconds")
