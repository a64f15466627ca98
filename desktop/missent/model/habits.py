"""Whom this mailbox writes to and hears from: the best witness of what was meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DomainHabit:
    """Count one domain: distinct sent messages to it, messages received from it, first and last sent (epoch seconds).

    `answered` counts those of the received messages that answer a message sent to that domain (RFC 5322 3.6.4: In-Reply-To or
    References names it).
    """

    sent: int = 0
    received: int = 0
    first: int | None = None
    last: int | None = None
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """Hold what the ledger knows; a message to forty people at one domain counts once for that domain.

    `domains` maps a domain to its counts. `local_parts` maps a lower-case local-part to its domains with the number of messages
    sent to it there. `names` maps a case-folded display name to the addr-specs it was used for, with counts. `sent_total` is the
    sum over domains of distinct sent messages (N of the Good-Turing estimate); `owners` are the owner's addr-specs. `threads`
    maps an addr-spec to the domains that mail came from which a message sent to that addr-spec answers, with the number of such
    messages: who answers j.smith@navy.mil and writes to j.smith@navy.ml meant the former.
    """

    domains: Mapping[str, DomainHabit] = field(default_factory=dict)
    local_parts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    sent_total: int = 0
    owners: frozenset[str] = frozenset()
    threads: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policy:
    """Hold what a person or an office laid down: own and protected domains, allowed domains and addresses (all lower-case)."""

    own: frozenset[str] = frozenset()
    protected: frozenset[str] = frozenset()
    allowed_domains: frozenset[str] = frozenset()
    allowed_addresses: frozenset[str] = frozenset()
