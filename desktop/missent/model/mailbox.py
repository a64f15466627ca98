"""A mailbox found on this computer: which program keeps it, how large and how new it is, and what stands against reading it."""

from dataclasses import dataclass
from enum import StrEnum


class Keeper(StrEnum):
    """Name the program that keeps a mailbox, or the service that it was exported from."""

    OUTLOOK = "outlook"
    NEW_OUTLOOK = "new-outlook"
    LIVE_MAIL = "live-mail"
    THUNDERBIRD = "thunderbird"
    BETTERBIRD = "betterbird"
    SEAMONKEY = "seamonkey"
    APPLE_MAIL = "apple-mail"
    EVOLUTION = "evolution"
    KMAIL = "kmail"
    TAKEOUT = "takeout"
    FOLDER = "folder"


class Hindrance(StrEnum):
    """Say why a mailbox that was found cannot be read as it lies there."""

    IN_USE = "in-use"
    PLACEHOLDER = "placeholder"
    ARCHIVE = "archive"
    NOT_SUPPORTED = "not-supported"
    ON_SERVER = "on-server"
    CANNOT_OPEN = "cannot-open"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Hold one mailbox that was found; `place` is what is named to have it read, `name` is empty where the
    program alone says enough.

    `size` is in bytes, the least that it can be unless `is_whole`; `modified` is the time of its newest file in nanoseconds since
    the epoch, 0 where nothing could be seen. `hindrance` is None for a mailbox that can be read.
    """

    keeper: Keeper
    name: str
    place: str
    size: int = 0
    modified: int = 0
    is_whole: bool = True
    hindrance: Hindrance | None = None
