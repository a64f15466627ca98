"""What looks wrong with an address: the domain that was probably meant, how sure, how harmful, and why."""

from dataclasses import dataclass
from enum import StrEnum

from missent.model.address import Address


class Band(StrEnum):
    """Say how sure a finding is; REVIEW is the quiet list: a hazardous ending whose name nobody knows."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"
    REVIEW = "review"
    NONE = "none"

    def reaches(self, lowest: "Band") -> bool:
        """Tell whether this band is at least as sure as `lowest`."""
        order = list(Band)
        return order.index(self) <= order.index(lowest)


class Harm(StrEnum):
    """Say what the written domain can do with the mail, from none to most."""

    CANNOT_EXIST = "cannot-exist"
    CLOSED = "closed"
    OPEN = "open"
    FOREIGN_ZONE = "foreign-zone"


class Bounce(StrEnum):
    """Say what became of a message to one recipient, as far as the mail given tells."""

    REJECTED = "rejected"
    NONE_FOUND = "none-found"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Reason:
    """Hold one term of the judgement: a code, and the facts that the words need, in the order the code declares."""

    code: str
    facts: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """Name another domain that may have been meant; `score` in nats, as of the finding."""

    domain: str
    score: float


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold the judgement of one address.

    `intended_domain` is empty when nothing better is known (band REVIEW or NONE); `intended_address` is given when that very
    person is known there. `score` is in natural-log odds, rising with suspicion through all bands.
    """

    address: Address
    intended_domain: str
    intended_address: str
    band: Band
    score: float
    harm: Harm
    reasons: tuple[Reason, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
