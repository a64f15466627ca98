"""Match what came back to what was sent: only when the address and the message agree.

A report that names the address but another message says nothing of this one, and one that names the message but another address
says nothing of this recipient.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from missent.delivery.addresses import comparable
from missent.model import Answer, Arrived, Bounce, DeliveryReport, Outcome

DAYS: Final = 5
"""Mail systems give up after so many days (RFC 5321 4.5.4.1); a report without a Message-ID is matched within them."""
SKEW: Final = 3_600
"""Seconds that a report may seem to be older than its message: two computers, two clocks."""
_SHORTEST_SUBJECT: Final = 3
_RANK: Final = {
    Outcome.READ: 0,
    Outcome.FAILED: 1,
    Outcome.DELIVERED: 2,
    Outcome.PASSED_ON: 3,
    Outcome.DELAYED: 4,
}
_ARRIVED: Final = frozenset((Outcome.READ, Outcome.DELIVERED))


class Answers:
    """Hold all reports that were found, by the addresses they tell of."""

    def __init__(self, reports: Iterable[Arrived]) -> None:
        self._by_address: dict[str, list[Arrived]] = defaultdict(list)
        for arrived in reports:
            for address in {fate.address for fate in arrived.report.fates}:
                self._by_address[address].append(arrived)

    def about(self, address: str, message_id: str, sent_at: int | None, subject: str) -> tuple[Answer, ...]:
        """List what came back about one message to one address, the most telling first, then the newest."""
        wanted = comparable(address)
        found = [
            Answer(fate.outcome, fate.status, arrived.at, arrived.locator)
            for arrived in self._by_address.get(wanted, ())
            if _speaks_of(arrived.report, arrived.at, message_id, sent_at, subject)
            for fate in arrived.report.fates
            if fate.address == wanted
        ]
        return tuple(sorted(dict.fromkeys(found), key=lambda answer: (_RANK[answer.outcome], -(answer.at or 0))))


def bounce_of(answers: Iterable[Answer], *, looked: bool) -> Bounce:
    """Say what is known: one label for each recipient. `looked` tells whether the folders where reports arrive were read.

    A delay is no failure, and a failure is no proof against a receipt: a message can come to two places under one address.
    """
    outcomes = {answer.outcome for answer in answers}
    if Outcome.FAILED in outcomes and _ARRIVED.isdisjoint(outcomes):
        return Bounce.REJECTED
    return Bounce.NONE_FOUND if looked or outcomes else Bounce.NOT_CHECKED


def _speaks_of(report: DeliveryReport, at: int | None, message_id: str, sent_at: int | None, subject: str) -> bool:
    if message_id and report.message_ids:
        return message_id in report.message_ids
    if sent_at is None or at is None or not sent_at - SKEW <= at <= sent_at + DAYS * 86_400:
        return False
    ours, theirs = (" ".join(text.split()).casefold() for text in (subject, report.subject))
    return len(ours) >= _SHORTEST_SUBJECT and ours in theirs
