"""Mailboxes and judgements for the detector's tests, said in a line."""

from collections.abc import Mapping
from functools import cache

from missent.detection.detector import Detector
from missent.model import Address, DomainHabit, Finding, Habits, Policy


def address(spec: str, display_name: str = "") -> Address:
    """Make an address from what stands before and after its last @."""
    local_part, _, domain = spec.rpartition("@")
    return Address(display_name, local_part or "a.person", domain, spec)


def judged(spec: str, display_name: str = "", habits: Habits | None = None, policy: Policy | None = None) -> Finding:
    """Judge one address; without a mailbox and a policy all tests share one detector."""
    detector = _cold() if habits is None and policy is None else Detector(policy, habits)
    return detector.judge(address(spec, display_name))


@cache
def _cold() -> Detector:
    return Detector()


def mailbox(
    sent: Mapping[str, int],
    received: Mapping[str, int] | None = None,
    people: Mapping[str, int] | None = None,
    names: Mapping[str, Mapping[str, int]] | None = None,
    owners: frozenset[str] = frozenset(),
    answered: Mapping[str, int] | None = None,
    threads: Mapping[str, Mapping[str, int]] | None = None,
) -> Habits:
    """Make a mailbox: messages sent to and received from domains, messages to addresses, and display names' addresses.

    `answered` counts the received messages that answer a sent one, `threads` the domains whose mail was answered to an address.
    """
    heard, replies = received or {}, answered or {}
    domains = {
        name: DomainHabit(sent.get(name, 0), heard.get(name, 0), answered=replies.get(name, 0)) for name in {*sent, *heard}
    }
    local_parts: dict[str, dict[str, int]] = {}
    for spec, count in (people or {}).items():
        local_part, _, domain = spec.rpartition("@")
        local_parts.setdefault(local_part, {})[domain] = count
    return Habits(domains, local_parts, names or {}, sum(sent.values()), owners, threads or {})


def office(**more: int) -> dict[str, int]:
    """Count a year of an office's mail: few correspondents, written to often (underscores stand for dots)."""
    counts = {"navy.mil": 312, "partner-firm.com": 240, "supplier.co.uk": 180, "gmail.com": 90, "councils.gov.uk": 60}
    return counts | {name.replace("_", "."): count for name, count in more.items()}
