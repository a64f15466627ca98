"""The mailboxes of an account: their names and roles, and which of them hold what was sent (RFC 6154, RFC 2342)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from missent.model import FolderRole, Problem, ProblemCode, Source, SourceKind, Stage
from missent.readers.imap import names
from missent.readers.imap.account import EVERY_FOLDER, SENT_SEARCH, Account, Place, parse
from missent.readers.imap.answers import Answer, Part, parts
from missent.readers.imap.faults import Misbehaved, Refused, SentFolderUnknown, ServerFault
from missent.readers.imap.session import Opened, Session
from missent.readers.sent import folder_role

HEADER_BYTES: Final = 512
"""What the fields that are asked for come to in a message, on average: progress is measured by it."""

YAHOO_LIMIT: Final = 10_000
"""Yahoo and its kin show the newest 10,000 messages of a folder and no others; a folder of just so many is told."""

_ROLES: Final = {
    b"\\SENT": FolderRole.SENT,
    b"\\DRAFTS": FolderRole.DRAFTS,
    b"\\TRASH": FolderRole.TRASH,
    b"\\JUNK": FolderRole.JUNK,
}
_CLOSED: Final = frozenset((b"\\NOSELECT", b"\\NONEXISTENT"))
_NAMED_IN_A_PROBLEM: Final = 40


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Hold one mailbox that can be opened: its name on the wire, its name for a person, its path with `/`, and its role.

    `marked`: the server says what it is for, and not only its name. `is_everything`: it holds the messages of all others.
    """

    wire: bytes
    name: str
    path: str
    role: FolderRole
    marked: bool = False
    is_everything: bool = False


class Folders:
    """Know the mailboxes of an account; the server is asked for its list once a session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._listed: tuple[list[Mailbox], list[bytes]] | None = None

    def all(self) -> tuple[list[Mailbox], list[bytes]]:
        """List the account's own mailboxes, without those of other users, and the names that cannot be read."""
        self._listed = self._listed or _list(self._session)
        return self._listed

    def named(self, name: str) -> Mailbox:
        """Give the mailbox of this name, also one that the server hides: whether it is there is seen when it is opened."""
        wanted = "INBOX" if name.upper() == "INBOX" else name
        for mailbox in self.all()[0]:
            if wanted in (mailbox.name, mailbox.path):
                return mailbox
        try:
            return _mailbox(names.encode(wanted), wanted, "/", frozenset())
        except ValueError as error:
            raise Refused("this cannot be the name of a folder") from error

    def sources(self, argument: str, *, everything: bool) -> tuple[list[Source], list[Problem]]:
        """Find what is to be read at the address of a mailbox: one source a folder, and what cannot be read.

        Without a folder it is those of sent mail; `everything` asks for all. Raise `SentFolderUnknown`.
        """
        place = parse(argument)
        problems: list[Problem] = []
        if place.folder and place.folder != EVERY_FOLDER:
            places = [(place.sent_only, self.named(place.folder))]
        else:
            listed, unreadable = self.all()
            problems += [_unread(argument, wire) for wire in unreadable]
            whole = everything or place.folder == EVERY_FOLDER
            places = [(False, mailbox) for mailbox in listed] if whole else _sent(self._session, listed)
        sources = []
        states = self._session.statuses([mailbox.wire for _, mailbox in places])
        for (sent_only, mailbox), state in zip(places, states, strict=True):
            location = Place(place.account, mailbox.name, sent_only).url
            if isinstance(state, ServerFault):
                problems.append(Problem(Stage.DISCOVER, state.code, location, mailbox.path, detail=state.detail))
                continue
            stamp = f"{state.validity}:{state.uid_next}"
            sources.append(Source(SourceKind.IMAP, location, argument, state.exists * HEADER_BYTES, stamp=stamp))
            if _seems_cut(place.account, state):
                detail = f"{YAHOO_LIMIT:,}"
                problems.append(Problem(Stage.DISCOVER, ProblemCode.FOLDER_CUT, location, mailbox.path, detail=detail))
        return sources, problems


def _list(session: Session) -> tuple[list[Mailbox], list[bytes]]:
    asked = session.say(b"NAMESPACE") if "NAMESPACE" in session.capabilities else None
    extended = {"LIST-EXTENDED", "SPECIAL-USE"} <= session.capabilities
    listing = session.say(b"LIST", b'"" "*"' + (b" RETURN (SPECIAL-USE)" if extended else b""))
    foreign = _foreign(session.answered(asked)) if asked else ()
    found, unreadable = [], []
    for answer in session.answered(listing):
        listed = _listed(answer)
        if listed is None or listed[1].startswith(foreign):
            continue
        attributes, wire, separator = listed
        if not _CLOSED.isdisjoint(attributes):
            continue
        try:
            found.append(_mailbox(wire, names.decode(wire), separator, attributes))
        except ValueError:
            unreadable.append(wire)
    return found, unreadable


def search_of(source: Source) -> str:
    """Give the search that narrows a source, empty for a whole folder."""
    return SENT_SEARCH if parse(source.location).sent_only else ""


def _sent(session: Session, listed: Sequence[Mailbox]) -> list[tuple[bool, Mailbox]]:
    """Choose what holds sent mail: all that is marked or named so; on Gmail without such a folder, a part of All Mail.

    A marked folder does not hide one that is only named: accounts that several programs write to have both.
    """
    found = [(False, mailbox) for mailbox in listed if mailbox.role is FolderRole.SENT]
    if not found and "X-GM-EXT-1" in session.capabilities:
        found = [(True, mailbox) for mailbox in listed if mailbox.is_everything]
    if not found:
        raise SentFolderUnknown(", ".join(mailbox.name for mailbox in listed[:_NAMED_IN_A_PROBLEM]))
    return found


def _mailbox(wire: bytes, name: str, separator: str, attributes: frozenset[bytes]) -> Mailbox:
    if name.upper() == "INBOX":
        return Mailbox(wire, "INBOX", "INBOX", FolderRole.INBOX, True)
    path = name.replace(separator, "/") if separator else name
    marked = next((role for attribute, role in _ROLES.items() if attribute in attributes), None)
    return Mailbox(wire, name, path, marked or folder_role(path), marked is not None, b"\\ALL" in attributes)


def _listed(answer: Answer) -> tuple[frozenset[bytes], bytes, str] | None:
    """Read a LIST answer: attributes in upper-case, the name on the wire, the letter between the parts of a name."""
    word, _, rest = answer.rest.partition(b" ")
    if word.upper() != b"LIST":
        return None
    told = parts(rest, answer.literals)
    if len(told) < 3 or not isinstance(told[0], list) or isinstance(told[1], list) or isinstance(told[2], list):
        raise Misbehaved("a list of folders that cannot be read")
    attributes = frozenset(part.upper() for part in told[0] if isinstance(part, bytes))
    return attributes, told[2] if told[2] is not None else b"NIL", (told[1] or b"").decode("ascii", "replace")


def _foreign(answers: Sequence[Answer]) -> tuple[bytes, ...]:
    """Give the prefixes of what belongs to other users or to many (RFC 2342)."""
    found: list[bytes] = []
    for answer in answers:
        word, _, rest = answer.rest.partition(b" ")
        if word.upper() == b"NAMESPACE":
            for kind in parts(rest, answer.literals)[1:3]:
                found += filter(None, map(_prefix, kind if isinstance(kind, list) else ()))
    return tuple(found)


def _prefix(namespace: Part) -> bytes:
    first = namespace[0] if isinstance(namespace, list) and namespace else None
    return first if isinstance(first, bytes) else b""


def _seems_cut(account: Account, state: Opened) -> bool:
    return state.exists == YAHOO_LIMIT and not account.host.startswith("export.")


def _unread(argument: str, wire: bytes) -> Problem:
    name = wire.decode("ascii", "backslashreplace")
    return Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, argument, detail=f"folder name: {name}")
