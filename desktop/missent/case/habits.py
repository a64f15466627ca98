"""Whom this mailbox writes to and hears from, counted from the ledger: distinct messages, whoever sent copies where."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from missent.case.connection import Connection
from missent.case.correspondence import Addressees, lines
from missent.case.schema import STATES
from missent.model import DomainHabit, Habits, MessageState

_SENT = STATES[MessageState.SENT]
_EITHER_WAY = frozenset({MessageState.SENT, MessageState.RECEIVED})


@dataclass(slots=True)
class _Tally:
    """Count distinct messages by address and domain."""

    sent: Counter[str]
    received: Counter[str]
    first: dict[str, int]
    last: dict[str, int]
    addresses: Counter[int]
    recipients: Counter[int]


def habits(connection: Connection, owners: frozenset[str]) -> Habits:
    """Count what the detector asks of the mailbox; messages marked AUTOMATIC are no habit."""
    with connection.reading() as database:
        written = {id_: (local, domain) for id_, local, domain in database.execute("SELECT id, local_part, domain FROM address")}
        names = dict(database.execute("SELECT id, display_name FROM recipient WHERE display_name <> '' AND address IS NOT NULL"))
    addressees = Addressees(connection)
    tally = _count(connection, addressees, {id_: domain for id_, (_, domain) in written.items()}, automatic=False)
    local_parts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for address, count in tally.addresses.items():
        local_part, domain = written[address]
        local_parts[local_part.lower()][domain] += count
    used: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for recipient, count in tally.recipients.items():
        if name := names.get(recipient):
            used[name.casefold()]["@".join(written[addressees.address[recipient]])] += count
    return Habits(_by_domain(tally), local_parts, used, tally.sent.total(), owners)


def census(connection: Connection) -> dict[str, DomainHabit]:
    """Count every recipient domain of sent mail, and mail received from it; automatic messages too."""
    with connection.reading() as database:
        domains = dict(database.execute("SELECT id, domain FROM address"))
    return _by_domain(_count(connection, Addressees(connection), domains, automatic=True))


def _count(connection: Connection, addressees: Addressees, domains: Mapping[int, str], *, automatic: bool) -> _Tally:
    tally = _Tally(Counter(), Counter(), {}, {}, Counter(), Counter())
    copied = _copied(connection)
    seen: set[tuple[int, int]] = set()
    senders: Counter[int | None] = Counter()
    address_of, first, last = addressees.address, tally.first, tally.last
    for (_, state, signs, sender, identity, sent_at, _, _), recipients in lines(connection, _EITHER_WAY):
        if not automatic and signs in addressees.automatic:
            continue
        if identity in copied:
            if (identity, state) in seen:
                continue
            seen.add((identity, state))
        if state != _SENT:
            senders[sender] += 1
            continue
        counted = set(addressees.of_owner(signs, recipients))
        tally.recipients.update(counted)
        reached = {address_of[recipient] for recipient in counted if recipient in address_of}
        tally.addresses.update(reached)
        to_domains = {domains[address] for address in reached}
        tally.sent.update(to_domains)
        if sent_at is None:
            continue
        for domain in to_domains:
            if sent_at < first.get(domain, sent_at + 1):
                first[domain] = sent_at
            if sent_at > last.get(domain, sent_at - 1):
                last[domain] = sent_at
    for sender, count in senders.items():
        if sender is not None:
            tally.received[domains[sender]] += count
    return tally


def _copied(connection: Connection) -> frozenset[int]:
    """Give the identities that occur more than once: few, where a set of all would grow with the mailbox."""
    with connection.reading() as database:
        found = database.execute("SELECT identity FROM envelope GROUP BY identity HAVING count(*) > 1").fetchall()
    return frozenset(identity for (identity,) in found)


def _by_domain(tally: _Tally) -> dict[str, DomainHabit]:
    return {
        domain: DomainHabit(tally.sent[domain], tally.received[domain], tally.first.get(domain), tally.last.get(domain))
        for domain in sorted(tally.sent.keys() | tally.received.keys())
    }
