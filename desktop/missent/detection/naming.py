"""One domain that may have been meant, and where the names come from that may: the tables, the policy and the mailbox."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from missent.detection.habits import Witness
from missent.detection.index import MEANABLE
from missent.detection.priors import Known
from missent.detection.tables import Tables
from missent.model import Reason


@dataclass(frozen=True, slots=True)
class Candidate:
    """Hold one domain that may have been meant; `weight` in nats."""

    domain: str
    weight: float
    reasons: tuple[Reason, ...]
    known: Known | None
    same_name: bool = False  # the same name with another ending


class Names:
    """Give the names that may have been meant by the owner of one mailbox."""

    def __init__(self, tables: Tables, witness: Witness) -> None:
        self.known = witness.known
        self.indexes = [index for index in (tables.index, *witness.indexes) if len(index)]

    def make(self, name: str, weight: float, reasons: tuple[Reason, ...], same_name: bool = False) -> Iterator[Candidate]:
        """Yield a name with its prior, where it is known and likely enough."""
        known = self.known(name)
        if known is not None and known.prior >= MEANABLE:
            yield Candidate(name, log(known.prior) + weight, reasons, known, same_name)
