"""One look along the ledger that counts whom the mailbox writes to and hears from; what is asked of habits comes from it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from missent.case.addressees import Addressees
from missent.case.connection import Connection
from missent.case.correspondence import OFFERED, copies, pages
from missent.case.replies import Replies, replies_in
from missent.case.schema import STATES
from missent.model import DomainHabit, MessageState

_SENT = STATES[MessageState.SENT]
_EITHER_WAY = frozenset({MessageState.SENT, MessageState.RECEIVED})


@dataclass(frozen=True, slots=True)
class Survey:
    """Count sent and received mail.

    `used` counts every recipient (by way of writing) of every sent message, `not_counted` those of them that tell nothing new:
    in a copy, twice in one message, in an automatic message; `offered` counts whom autocomplete knows, who stand in nothing else.
    All else counts distinct messages: `addresses` those to each address, `senders` those received from each address, `sent` those
    to each domain, `first` and `last` the earliest and latest of these (epoch seconds). `answered` and `threads` are as in
    `Habits`, and empty when automatic messages are counted.
    """

    used: Counter[int] = field(default_factory=Counter)
    not_counted: Counter[int] = field(default_factory=Counter)
    offered: Counter[int] = field(default_factory=Counter)
    addresses: Counter[int] = field(default_factory=Counter)
    senders: Counter[int] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    first: dict[str | None, int] = field(default_factory=dict)
    last: dict[str | None, int] = field(default_factory=dict)
    answered: Counter[str] = field(default_factory=Counter)
    threads: dict[str, dict[str, int]] = field(default_factory=dict)

    def by_domain(self, addressees: Addressees) -> dict[str, DomainHabit]:
        """Give the counts of each domain, in the order of the alphabet."""
        received: Counter[str] = Counter()
        for sender, count in self.senders.items():
            received[addressees.written[sender][1]] += count
        return {
            domain: DomainHabit(
                self.sent[domain], received[domain], self.first.get(domain), self.last.get(domain), self.answered[domain]
            )
            for domain in sorted(self.sent.keys() | received.keys())
        }


def survey(connection: Connection, *, automatic: bool = False) -> Survey:
    """Look along the ledger; messages marked AUTOMATIC are counted in `used` alone, unless they are wanted."""
    addressees = connection.learned()
    left_out = frozenset() if automatic else addressees.automatic
    copied = copies(connection)
    seen: set[tuple[int, int]] = set()
    replies = Replies() if automatic else replies_in(connection)
    in_thread = replies.members
    result = Survey()
    for _, lists in pages(connection, OFFERED) if addressees.offers else ():
        result.offered.update(chain.from_iterable(lists))
    first, last = result.first, result.last
    written = addressees.written
    address_of, domain_of, resent = addressees.address.get, addressees.domain.get, addressees.resent_by_owner
    for heads, lists in pages(connection, _EITHER_WAY):
        # Counted a page at a time: one long list is counted many times faster than many short ones.
        used: list[int] = []
        not_counted: list[int] = []
        addresses: list[int | None] = []
        domains: list[str | None] = []
        senders: list[int | None] = []
        for (id_, state, signs, sender, identity, sent_at, _), stored in zip(heads, lists, strict=True):
            everybody = stored if signs not in resent else addressees.of_owner(signs, stored)
            if state == _SENT:
                used += everybody
            if signs in left_out or (identity in copied and (identity, state) in seen):
                not_counted += everybody if state == _SENT else ()
                continue
            if identity in copied:
                seen.add((identity, state))
            if state != _SENT:
                senders.append(sender)
                if id_ in in_thread and sender is not None:
                    replies.received(id_, written[sender][1])
                continue
            different = set(map(address_of, everybody))
            if len(different) < len(everybody):
                not_counted += (Counter(everybody) - Counter(set(everybody))).elements()
            addresses += different
            reached = set(map(domain_of, everybody))
            domains += reached
            if id_ in in_thread:
                replies.sent(id_, _known(reached), _specs(_known(different), written), sent_on=signs in resent)
            if sent_at is not None:
                for domain in reached:
                    if domain not in first:
                        first[domain] = last[domain] = sent_at
                    elif sent_at < first[domain]:
                        first[domain] = sent_at
                    elif sent_at > last[domain]:
                        last[domain] = sent_at
        result.used.update(used)
        result.not_counted.update(not_counted)
        result.addresses.update(_known(addresses))
        result.senders.update(_known(senders))
        result.sent.update(_known(domains))
    result.answered.update(replies.answered())
    result.threads.update(replies.answering())
    return result


def _specs(addresses: Iterable[int], written: Mapping[int, tuple[str, str]]) -> set[str]:
    return {"@".join(written[address]).lower() for address in addresses}


T = TypeVar("T")


def _known(found: Iterable[T | None]) -> list[T]:
    """Leave out what stands for recipients and senders that are unresolved."""
    return [one for one in found if one is not None]
