"""A second opinion on a message's body, by extract-msg, where our own reading found one and could make no text of it.

It is slow and gives up on what is damaged; it runs in the confined worker like every reader, is given bytes and never a path, and
only files of a size that it has done with in seconds.
"""

import logging
from datetime import UTC
from typing import Final

LARGEST: Final = 16 << 20
"""Bytes of a file that is handed to it."""


def body_by_extract_msg(stored: bytes) -> str:
    """Give the plain text of the body as extract-msg sees it, empty when it sees none."""
    # Dear to load, and hardly ever needed.
    import extract_msg
    import tzlocal

    # The worker may not read the computer's time zone, and without one every message is refused.
    tzlocal.get_localzone = lambda: UTC  # type: ignore[assignment, return-value]
    logging.getLogger("extract_msg").setLevel(logging.CRITICAL)
    try:
        with extract_msg.openMsg(stored, delayAttachments=True, strict=False) as message:
            body = getattr(message, "body", None)
            return str(body) if body else ""
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  a foreign library, which raises anything, bare Exception too; the message is shown without
        return ""
