"""Who a message went to: an address as it was written and as it is compared (RFC 5322 3.4, RFC 6531)."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """Name the address field a recipient stood in (RFC 5322 3.6.3 and 3.6.6), or the store that it is offered from."""

    TO = "to"
    CC = "cc"
    BCC = "bcc"
    RESENT_TO = "resent-to"
    RESENT_CC = "resent-cc"
    RESENT_BCC = "resent-bcc"
    AUTOCOMPLETE = "autocomplete"  # in no message: what a mail program completes an address to while one types


class Origin(StrEnum):
    """Name the place in the store that a recipient was read from."""

    HEADER = "header"
    RECIPIENT_TABLE = "recipient-table"
    ONE_OFF = "one-off-entry-id"
    X500_MAP = "x500-map"
    DISPLAY_NAME = "display-name"
    TRANSPORT_HEADER = "transport-header"
    CARVED = "carved"
    AUTOCOMPLETE = "autocomplete"  # what a mail program offers to complete an address with


@dataclass(frozen=True, slots=True)
class Address:
    """Hold one addr-spec.

    `local_part` is kept as written, without outer quotes where they are not needed; `domain` is lower-case, in A-labels where
    it has non-ASCII letters, without a final dot, or a literal in brackets; `raw` is the addr-spec as it stood in the store.
    """

    display_name: str
    local_part: str
    domain: str
    raw: str

    @property
    def addr_spec(self) -> str:
        """Give local-part@domain, as compared."""
        return f"{self.local_part}@{self.domain}"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Hold one recipient of one message; `address` is None when it is unresolved, and then `raw` is all there is."""

    field: Field
    address: Address | None
    raw: str
    origin: Origin
