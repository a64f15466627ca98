"""The machine-readable parts of a report: per-recipient fields (RFC 3464 2.3) and receipts of mail programs (RFC 8098 3).

They are read line by line, because systems also put them into plain text, in any order and with blank lines left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from missent.delivery.addresses import addresses_in
from missent.model import Basis, Fate, Outcome

_LINE: Final = re.compile(
    r"^[ \t>]{0,9}(final-recipient|original-recipient|x-actual-recipient|action|status|disposition"
    r"|original-message-id)[ \t]{0,9}:[ \t]*+(.{0,998}+)",
    re.I | re.M,
)
_CODE: Final = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_FOLD: Final = re.compile(r"\n[ \t]+(?=\S)")
_MOST: Final = 5_000  # lines: some thousand recipients

ACTIONS: Final = {
    "failed": Outcome.FAILED,
    "failure": Outcome.FAILED,
    "delayed": Outcome.DELAYED,
    "delivered": Outcome.DELIVERED,
    "relayed": Outcome.PASSED_ON,
    "expanded": Outcome.PASSED_ON,
}
CLASSES: Final = {"5": Outcome.FAILED, "4": Outcome.DELAYED, "2": Outcome.DELIVERED}
"""What the first digit of a status code says (RFC 3463 3), where no action is given."""

_ID: Final = re.compile(r"<[^<>\s]{1,996}>")


@dataclass(slots=True)
class _Recipient:
    """Gather the fields of one recipient."""

    final: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    action: str = ""
    status: str = ""
    seen: set[str] = field(default_factory=set)

    def fates(self) -> Iterator[Fate]:
        outcome = ACTIONS.get(self.action) or CLASSES.get(self.status[:1]) or Outcome.FAILED
        for address in dict.fromkeys((*self.final, *self.others)):
            yield Fate(address, outcome, Basis.FIELDS, self.status)


def read_status(text: str) -> list[Fate]:
    """Read per-recipient fields; the address before a redirection counts beside the one after it (RFC 3464 2.3.1)."""
    fates: list[Fate] = []
    recipient = _Recipient()
    for name, value in _LINE.findall(_FOLD.sub(" ", text))[:_MOST]:
        name = name.lower()
        if name in recipient.seen:  # a field comes once for each recipient: this is the next
            fates += recipient.fates()
            recipient = _Recipient()
        recipient.seen.add(name)
        match name:
            case "final-recipient":
                recipient.final = addresses_in(value)
            case "original-recipient" | "x-actual-recipient":
                recipient.others += addresses_in(value)
            case "action":
                recipient.action = value.partition(" ")[0].partition("(")[0].strip().lower()
            case "status":
                code = _CODE.search(value)
                recipient.status = code[1] if code else ""
    return fates + list(recipient.fates())


def read_receipt(text: str) -> tuple[list[Fate], tuple[str, ...]]:
    """Read a receipt: what it says, and the Message-ID it is about.

    A program that answers has the message, whatever it did with it: also `deleted` and `denied` show that it came in.
    """
    fields: dict[str, str] = {}
    for name, value in _LINE.findall(_FOLD.sub(" ", text))[:_MOST]:
        fields.setdefault(name.lower(), value)
    # [RFC 8098] 3.2.6: Disposition: action-mode/sending-mode; type/modifiers
    shown = fields.get("disposition", "").partition(";")[2].strip().lower().startswith("displayed")
    outcome = Outcome.READ if shown else Outcome.DELIVERED
    written = fields.get("original-recipient", "") + " " + fields.get("final-recipient", "")
    ids = tuple(_ID.findall(fields.get("original-message-id", "")))
    return [Fate(address, outcome, Basis.FIELDS) for address in addresses_in(written)], ids
