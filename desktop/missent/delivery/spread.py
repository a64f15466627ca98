"""How a wrong address came into a mailbox, and how it went round: hints, with the messages that show them."""

import re
from collections.abc import Iterable
from typing import Final

from missent.model import Cause, Occurrence, Spread

MANY: Final = 3
"""So many conversations with the same wrong address are no slips of the finger any more: something offers it."""
_SHOWN: Final = 5
_LAST: Final = 1 << 62
_REPLY: Final = re.compile(
    r"^(?:(?:re|r|fwd?|aw|wg|antw|antwoord|doorst|tr|rv|sv|vs|vb|i|enc|odp|pd|ynt|res)(?:\[\d{1,3}\])? ?: ?"
    r"|\[[^\[\]]{1,40}\] ?){1,20}",
    re.I,
)


def thread_of(subject: str) -> str:
    """Give what the messages of one conversation have in common in their subjects."""
    return _REPLY.sub("", " ".join(subject.split())).casefold()


def spread_of(occurrences: Iterable[Occurrence], *, autocompleted: bool = False) -> Spread:
    """Say how an address came in and went round, from every message that bears it.

    `autocompleted` tells that a mail program's own store offers it. Messages without a date stand last: nothing can be said
    to have come after them.
    """
    in_order = sorted(occurrences, key=lambda one: (_LAST if one.sent_at is None else one.sent_at, one.by_owner))
    own = [one for one in in_order if one.by_owner]
    before = _until_first_own(in_order)
    threads = {thread_of(one.subject): one for one in reversed(own)}
    carried = [one for one in in_order[len(before) :] if not one.by_owner and one.sent_at is not None]
    if before:
        cause, shown = Cause.CARRIED_ON, before
    elif autocompleted or len(threads) >= MANY:
        cause, shown = Cause.AUTOCOMPLETED, list(reversed(threads.values()))
    else:
        cause, shown = Cause.TYPED, own
    return Spread(
        cause,
        tuple(one.locator for one in shown[:_SHOWN]),
        len(threads),
        len(carried),
        tuple(one.locator for one in carried[:_SHOWN]),
    )


def _until_first_own(in_order: list[Occurrence]) -> list[Occurrence]:
    """Give the dated messages of others that bore the address before the owner first wrote to it."""
    first = next((place for place, one in enumerate(in_order) if one.by_owner), len(in_order))
    return [one for one in in_order[:first] if one.sent_at is not None]
