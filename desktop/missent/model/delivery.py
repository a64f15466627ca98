"""What became of a message: what reports say of each recipient (RFC 3464), and how a wrong address came in and went round."""

from dataclasses import dataclass
from enum import StrEnum

from missent.model.source import Locator


class Outcome(StrEnum):
    """Say what a report tells of one recipient; only FAILED is a bounce, only the last two show that the message came in."""

    FAILED = "failed"
    DELAYED = "delayed"
    PASSED_ON = "passed-on"  # relayed or expanded (RFC 3464 2.3.3): what became of it later is not known
    DELIVERED = "delivered"
    READ = "read"  # a receipt of a mail program (RFC 8098)


class Basis(StrEnum):
    """Name what a report was read from, the surest first."""

    FIELDS = "fields"  # message/delivery-status or message/disposition-notification
    HEADER = "header"  # X-Failed-Recipients
    WORDS = "words"  # the text, in the style of a known system
    ORIGINAL = "original"  # the only recipient of the returned message


@dataclass(frozen=True, slots=True)
class Fate:
    """Hold what a report tells of one recipient; `address` is an addr-spec, `status` a code of RFC 3463 or empty."""

    address: str
    outcome: Outcome
    basis: Basis
    status: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """Hold one report: the fates it tells, and the marks of the message they are about.

    `message_ids` are those of the returned message (with angle brackets), none when it was not returned; `subject` is its subject
    or, when that is not known, the report's own, which often repeats it.
    """

    fates: tuple[Fate, ...]
    message_ids: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Hold a report with the place it lies at and the time it bears (epoch seconds, None: not readable)."""

    report: DeliveryReport
    locator: Locator
    at: int | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold what came back about one message to one recipient, and where that stands."""

    outcome: Outcome
    status: str
    at: int | None
    locator: Locator


class Cause(StrEnum):
    """Say how a wrong address seems to have come into a message: a hint, never a finding."""

    TYPED = "typed"
    AUTOCOMPLETED = "autocompleted"
    CARRIED_ON = "carried-on"  # it first came in a message that somebody else sent


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Name one message that bears an address among its recipients; `sent_at` in epoch seconds, None when not known."""

    locator: Locator
    sent_at: int | None
    by_owner: bool
    sender: str
    subject: str


@dataclass(frozen=True, slots=True)
class Spread:
    """Say how a wrong address came in, and how it went round.

    `shown_by` are the messages that show the cause, `threads` counts the owner's conversations with the address, `carried` the
    messages in which others sent it on after the owner, and `carried_by` names the first of them.
    """

    cause: Cause
    shown_by: tuple[Locator, ...]
    threads: int
    carried: int
    carried_by: tuple[Locator, ...] = ()
