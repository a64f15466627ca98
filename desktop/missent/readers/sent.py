"""Decide whether the mailbox's owner sent a message: what its folder is for, what the signs say, and who the owner is."""

import binascii
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from missent.model import Evidence, FolderRole, MessageState
from missent.paths import resources

_ENDINGS = re.compile(r"\.(?:mbox|mbx|sbd|mbs)$", re.I)
_ROOTS = re.compile(r"^(?:INBOX\.|\.)+", re.I)
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_LONGEST_NAME = 255
_BLANKS = re.compile(r"[\s_-]+")
_COUNTED = re.compile(r"(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?[ .(]*\d{1,4}\)?$")


def folder_role(path: str) -> FolderRole:
    """Say what a folder is for by its name, in any of the languages that mail programs speak.

    `path` is the folder's path inside its store, or the path of an mbox file. Its last part decides, without `INBOX.`, a leading
    dot or `.mbox`, and with modified UTF-7 (RFC 3501 5.1.3) undone; a number or a date behind the name does not count ('Sent-1',
    'sent-mail-jan-2004'). A folder directly in a sent folder ('Sent Items/2019') is one too, when its own name says nothing.
    """
    parts = [part[:_LONGEST_NAME] for part in path.replace("\\", "/").split("/") if part and not part.startswith("[")]
    if not parts:
        return FolderRole.OTHER
    role = _named(parts[-1])
    if role is FolderRole.OTHER and len(parts) > 1 and _named(parts[-2]) is FolderRole.SENT:
        return FolderRole.SENT
    return role


@lru_cache(4096)
def _named(segment: str) -> FolderRole:
    names = _names()
    name = _ROOTS.sub("", _ENDINGS.sub("", _ENDINGS.sub("", segment)))
    for written in (name, name.rpartition(".")[2]):  # '.Work.Sent' of Maildir++
        folded = _fold(_from_modified_utf7(written))
        for candidate in (folded, _COUNTED.sub("", folded)):
            if role := names.get(candidate):
                return role
    return FolderRole.OTHER


@cache
def _names() -> dict[str, FolderRole]:
    lines = (resources() / "data" / "folder-names.tsv").read_text("utf-8").splitlines()[1:]
    return {_fold(name): FolderRole(role) for name, role, _ in (line.split("\t") for line in lines)}


def _fold(name: str) -> str:
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())).strip()


def _from_modified_utf7(name: str) -> str:
    try:
        return _SHIFTED.sub(_unshift, name)
    except (binascii.Error, UnicodeDecodeError):
        return name


def _unshift(shifted: re.Match[str]) -> str:
    letters = shifted[1].replace(",", "/")
    return binascii.a2b_base64(letters + "=" * (-len(letters) % 4)).decode("utf-16-be") if letters else "&"


_RULES: tuple[tuple[frozenset[Evidence], MessageState], ...] = (
    # No message at all.
    (frozenset({Evidence.AUTOCOMPLETE}), MessageState.AUTOCOMPLETE),
    # Not sent, or not sent yet, wherever it lies: people keep drafts and templates in any folder.
    (
        frozenset(
            {Evidence.FLAG_DRAFT, Evidence.FLAG_UNSENT, Evidence.LABEL_DRAFT, Evidence.FOLDER_DRAFTS, Evidence.FOLDER_OUTBOX},
        ),
        MessageState.DRAFT,
    ),
    # The store says that it was sent. That outweighs a trace: a list's copy of one's own message is often filed there.
    (frozenset({Evidence.FOLDER_SENT, Evidence.LABEL_SENT}), MessageState.SENT),
    # A message sent on bears the traces of its first journey.
    (frozenset({Evidence.RESENT_BY_OWNER}), MessageState.SENT),
    # It came in. From the owner, too: through a list, to oneself, or forged.
    (frozenset({Evidence.TRACE}), MessageState.RECEIVED),
    # The account it left by (PST), or the owner's own address and no sign that it came in: in the archive, in the bin, anywhere.
    (frozenset({Evidence.SENT_ACCOUNT, Evidence.OWNER_IS_SENDER}), MessageState.SENT),
    # Stores that name their sent messages have said, by another name, that this is none. Last, for it is the weakest.
    (frozenset({Evidence.FOLDER_INBOX, Evidence.LABEL_OTHER}), MessageState.RECEIVED),
)


def verdict(evidence: frozenset[Evidence], owner_is_sender: bool) -> MessageState:
    """Say which way a message went: the first rule decides of which one sign is there; UNKNOWN when there is none.

    A submit time decides nothing: received messages bear one, too. A message deleted after it was sent WAS sent: the bin is no
    sign.
    """
    signs = evidence | {Evidence.OWNER_IS_SENDER} if owner_is_sender else evidence
    return next((state for any_of, state in _RULES if not any_of.isdisjoint(signs)), MessageState.UNKNOWN)


def came_in(state: MessageState) -> MessageState:
    """Say which way a message from somebody who is not the owner went, where the owner is known: in, if nothing else is known."""
    return MessageState.RECEIVED if state is MessageState.UNKNOWN else state


@dataclass(frozen=True, slots=True)
class SenderTally:
    """Count one addr-spec (lower-case): messages from it, messages to it, and those of the first that lie in sent folders.

    `came_from` and `came_to` count the part of the first two in mail that came in, by the trace of its journey: nobody's own.
    """

    address: str
    as_sender: int
    as_recipient: int
    in_sent_folders: int
    came_from: int = 0
    came_to: int = 0

    @property
    def wrote(self) -> int:
        """Count the messages from this address that the owner may have sent."""
        return self.as_sender - self.came_from

    @property
    def score(self) -> float:
        """Tell how much this address looks like the owner's when no folder tells: an owner both writes and is written to."""
        return min(self.wrote, self.as_recipient) + 0.1 * self.wrote

    @property
    def rank(self) -> tuple[int, float, int]:
        """Give what the owner has most of; the last settles ties: mail that came in came to the owner."""
        return self.in_sent_folders, self.score, self.came_to


_FAIR_SHARE = 0.05
_MANY = 20
_FEW = 3


def infer_owners(tallies: Sequence[SenderTally]) -> tuple[str, ...]:
    """Name the addresses of the mailbox's owner, best first; empty when it cannot be told.

    Mail that came in, by its trace, was sent by nobody here. Where all of it did, the owner is whom it came to most often.

    Where there are sent folders, everyone is an owner who wrote a fair share of what is in them: one message in twenty; or twenty
    messages that are a quarter of all that is known from them (the mailboxes of many people, read at once). A stray copy is not
    enough.

    Else the best score is the owner's; of two that nothing tells apart, both are. So is every other address that wrote one
    message in ten and is written to less than half as often as it writes, by mail that did not come in: somebody with two
    addresses, and not somebody they correspond with.
    """
    senders = sorted(
        (tally for tally in tallies if tally.wrote > 0),
        key=lambda tally: (*(-part for part in tally.rank), tally.address),
    )
    if not senders:
        return _most_often_reached(tallies)
    best = senders[0]
    if best.in_sent_folders:
        total = sum(tally.in_sent_folders for tally in senders)
        return tuple(tally.address for tally in senders if _wrote_fair_share(tally, total)) or (best.address,)
    total = sum(tally.wrote for tally in senders)
    return tuple(tally.address for tally in senders if tally.rank == best.rank or _second_address(tally, total))


def _most_often_reached(tallies: Sequence[SenderTally]) -> tuple[str, ...]:
    most = max((tally.came_to for tally in tallies), default=0)
    found = tuple(tally.address for tally in tallies if tally.came_to == most)
    # A message or two may have gone astray themselves: a mistyped recipient taken for the owner would never be suspected.
    return found if most >= _FEW and len(found) == 1 else ()


def _wrote_fair_share(tally: SenderTally, total: int) -> bool:
    here = tally.in_sent_folders
    return here >= _FAIR_SHARE * total or (here >= _MANY and 4 * here >= tally.as_sender)


def _second_address(tally: SenderTally, total: int) -> bool:
    return tally.wrote >= 2 * _FAIR_SHARE * total and 2 * (tally.as_recipient - tally.came_to) < tally.wrote
