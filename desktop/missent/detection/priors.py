"""P(meant): how likely a name is to be the one in the writer's head, before anything was typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """Say why a name is known."""

    PROTECTED = "protected"
    PARTNER = "partner"  # protected by this person's or office's own policy
    OWN = "own"
    FREE_MAIL = "free-mail"
    CONTRACTOR = "contractor"
    LABEL = "label"  # a name under a reserved ending, from a list of such names
    CORRESPONDENT = "correspondent"


@dataclass(frozen=True, slots=True)
class Known:
    """Hold one known name's prior and standing; `kind` as in protected-domains.tsv."""

    prior: float
    standing: Standing
    kind: str = ""

    @property
    def is_big_provider(self) -> bool:
        """Tell whether everybody writes to this provider."""
        return self.standing is Standing.FREE_MAIL and self.prior >= _BIG_PROVIDER

    @property
    def is_protected(self) -> bool:
        """Tell whether a message gone astray from this name is a matter for more than two persons."""
        return self.standing in (Standing.PROTECTED, Standing.PARTNER, Standing.OWN, Standing.LABEL)


_BIG_PROVIDER = 1e-3

PRIVATE_KINDS = frozenset({"bank", "contractor", "energy", "media", "research", "telecom", "transport"})
"""Kinds of names on watch-lists that are no public bodies."""

OWN = 0.1
PROTECTED = 1.4e-3
PROTECTED_INITIALS = 1e-4
PARTNER = 5e-3
CONTRACTOR = 3e-5
_LABEL = 2e-5
_FREE_MAIL_SHARE = 8e-4  # of a small national provider
_FREE_MAIL_PART = 0.5  # of all mail
_MAILBOX_PART = 0.9
_MAILBOX_HEADSTART = 50  # messages: a mailbox of ten messages knows little


def free_mail(share: float | None) -> Known:
    """Give a provider's prior from its share of private mail."""
    return Known((share if share is not None else _FREE_MAIL_SHARE) * _FREE_MAIL_PART, Standing.FREE_MAIL)


def listed(kind: str, initials: bool) -> Known:
    """Give the prior of a name on a watch-list: not how often it is written to, but how much a slip there matters.

    Initials in an open registry stand among others that are all taken (seb.se, scb.se), so that nothing but how often a name is
    written to tells them apart.
    """
    if kind in PRIVATE_KINDS:
        return Known(CONTRACTOR, Standing.CONTRACTOR, kind)
    return Known(PROTECTED_INITIALS if initials else PROTECTED, Standing.PROTECTED, kind)


def label() -> Known:
    """Give the prior of a name that is only listed as existing."""
    return Known(_LABEL, Standing.LABEL, "military")


def correspondent(sent: int, sent_total: int) -> Known:
    """Give the prior of a name that this mailbox wrote to `sent` times of `sent_total`."""
    return Known(_MAILBOX_PART * sent / (sent_total + _MAILBOX_HEADSTART), Standing.CORRESPONDENT)


class EndingShares:
    """Give P(ending) of a meant name, and whether its registry is closed; `mailbox` has the endings' shares of this mailbox."""

    _UNLISTED = 2e-7
    _UNSEEN = 1e-6

    def __init__(self, shares: Mapping[str, tuple[float, bool]], mailbox: Mapping[str, float] | None = None) -> None:
        self._shares = shares
        total = sum(share for share, _closed in shares.values())
        self._listed = {ending: share / total for ending, (share, _closed) in shares.items()}
        self._mailbox = mailbox or {}

    def within(self, mailbox: Mapping[str, float]) -> "EndingShares":
        """Give the shares as this mailbox bends them."""
        return EndingShares(self._shares, mailbox)

    def share(self, ending: str) -> float:
        """Give P(ending)."""
        listed = self._listed.get(ending, 0.0)
        if self._mailbox and ending in self._mailbox:
            return 0.5 * (listed or self._UNSEEN) + 0.5 * self._mailbox[ending]
        return listed or self._UNLISTED

    def share_in_general(self, ending: str) -> float:
        """Give P(ending) as if there were no mailbox."""
        return self._listed.get(ending, 0.0) or self._UNLISTED

    def is_closed(self, ending: str) -> bool:
        """Tell whether few can have a name under `ending`."""
        return self._shares.get(ending, (0.0, False))[1]

    def meanable(self, lowest: float) -> list[str]:
        """List the endings that are common enough to have been meant."""
        return [ending for ending in {*self._listed, *self._mailbox} if self.share(ending) >= lowest]
