"""Which messages may be reports on delivery, by the little that is known of a message without opening it.

What a header says for sure, the readers mark while they read. Stores that keep no header keep the sender and the subject.
"""

import re
from typing import Final

BEGINNINGS: Final = (
    "Undeliverable:", "Delivered:", "Relayed:", "Expanded:", "Delivery delayed:", "Read:", "Not read:",
    "Unzustellbar:", "Zugestellt:", "Übermittelt:", "Weitergeleitet:", "Gelesen:", "Verzögert:",
    "Onbestelbaar:", "Afgeleverd:", "Bezorgd:", "Gelezen:", "Vertraagd:",
    "Non remis", "Remis", "Lu :", "Lu:", "Retardé",
)  # fmt: skip
"""How Exchange and Outlook begin the subjects of reports and receipts, in the languages of this program."""

_SYSTEM: Final = re.compile(
    r"(?:mailer-?daemon|postmaster|mdaemon|mail-?system|mailadmin|post_?office|microsoftexchange[0-9a-f]{6,64}|smtp-?gateway)\b",
    re.I,
)


def is_system(local_part: str) -> bool:
    """Tell whether a sender's local-part is the name of a mail system."""
    return _SYSTEM.match(local_part) is not None
