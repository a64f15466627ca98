"""How much a message matters: the signs of what was in it, as categories and counts and never as the content itself."""

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """Name a kind of content that makes a message matter more."""

    MARKING = "marking"
    LABEL = "label"  # a sensitivity label or a classification that the mail program set
    PERSONAL = "personal-data"
    HEALTH = "health"
    CREDENTIALS = "credentials"
    TRAVEL = "travel"
    PEOPLE = "people"  # lists of persons
    PLACE = "place"  # where something was, or what it looks like: maps, plans, positions in photographs
    ATTACHMENT = "attachment"
    ENCRYPTED = "encrypted"


class Where(StrEnum):
    """Name the part of a message that a sign was seen in."""

    HEADER = "header"
    SUBJECT = "subject"
    BODY = "body"
    QUOTED = "quoted"
    NAME = "attachment-name"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold one sign. `code` is from a table of the program and never from the message; `count` counts distinct values.

    `level` runs from 0 (shown only) to 5, by Missent's own ranks, with weak signs already a level lower.
    """

    category: Category
    code: str
    where: Where
    count: int
    level: int
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Triage:
    """Hold what was seen in a message. No sign means that none was found in what was read, never that there is nothing.

    `unread` names what could not be looked into (kinds of attachments, `encrypted`, `cut`). `program` is the mail program that
    wrote the message, as far as it says.
    """

    level: int
    signs: tuple[Sign, ...]
    unread: tuple[str, ...] = ()
    attachments: int = 0
    attached_bytes: int = 0
    program: str = "unknown"
