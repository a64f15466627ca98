"""Message-IDs in a header: the message's own, and that of the message which it answers."""

import re
from typing import Final

_LONGEST: Final = 998  # [RFC 5322] 2.1.1: no line is longer
_MESSAGE_ID: Final = re.compile(rb"<[^>]*+>")
_ANSWERED: Final = re.compile(rb"<[^<>]*+>")


def message_id(value: bytes) -> str:
    """Read Message-ID, with its angle brackets; what has none is kept as it is written."""
    match = _MESSAGE_ID.search(value)
    return (match[0] if match else value.strip())[:_LONGEST].decode("utf-8", "replace")


def answered_id(in_reply_to: bytes, references: bytes) -> str:
    """Give the Message-ID that a message answers: the first of In-Reply-To, else the last of References ([RFC 5322] 3.6.4)."""
    match = _ANSWERED.search(in_reply_to)
    if match is not None:
        return match[0][:_LONGEST].decode("utf-8", "replace")
    last = _ANSWERED.findall(references[-_LONGEST:])
    return last[-1].decode("utf-8", "replace") if last else ""
