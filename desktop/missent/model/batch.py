"""What one span yields, in columns: small on the wire from the worker, and ready for the ledger's rows.

Envelopes are dear to make and to send one by one; a batch names each address once and refers to it by its place in the list.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from missent.model.problem import Problem

EnvelopeRow: TypeAlias = tuple[str, str, str, int | None, int | None, int, str, int, str, str, str, int]
"""folder, key, message_id, sent_at, utc_offset, sender (index into addresses, -1: none), subject, size, state, evidence (codes
joined by spaces), marks (the same), identity (see `scan.wire.identity`)."""

RecipientRow: TypeAlias = tuple[int, str, int, str, str, str]
"""envelope (index into envelopes), field, address (index, -1: unresolved), display_name, raw (empty when it adds nothing to the
address and the name), origin."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Hold the messages of one span; `addresses` are distinct (local_part, domain) pairs."""

    envelopes: list[EnvelopeRow] = field(default_factory=list)
    addresses: list[tuple[str, str]] = field(default_factory=list)
    recipients: list[RecipientRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
