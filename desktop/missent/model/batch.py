"""What one span yields, in columns: small on the wire from the worker, and ready for the ledger's rows.

Envelopes are dear to make and to send one by one; a batch holds each way of writing a recipient once, and each message refers to
it by its place in the list. Ways are sent as bytes, because they are compared by the million and opened once.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from missent.model.problem import Problem

EnvelopeRow: TypeAlias = tuple[str, str, str, int | None, int | None, int, str, int, str, str, str, int, list[int], int]
"""folder, key, message_id, sent_at, utc_offset, sender (index into senders, -1: none), subject, size, state, evidence (codes
joined by spaces), marks (the same), identity (see `readers.columns.identity`), recipients (indices, in their order), answers
(`id_hash` of the Message-ID that is answered, 0: none)."""

RecipientRow: TypeAlias = tuple[str, str, str, str, str, str]
"""field, local_part, domain (empty: unresolved), display_name, raw (empty when it adds nothing to the address and the name),
origin."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Hold the messages of one span.

    `senders` are (local_part, domain) pairs, `recipients` ways of writing, each a `RecipientRow` in MessagePack; both are named
    once.
    """

    envelopes: list[EnvelopeRow] = field(default_factory=list)
    senders: list[tuple[str, str]] = field(default_factory=list)
    recipients: list[bytes] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
