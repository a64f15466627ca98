"""The folders of a store: their names, how they lie in each other, and what the store says they are for ([MS-PST] 2.4)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from missent.model import Folder, FolderRole
from missent.readers.mapi.values import Properties, binary, string
from missent.readers.sent import folder_role

ROOT: Final = 0x122
STORE: Final = 0x21

NAME: Final = 0x3001
COUNT: Final = 0x3602
SUBTREE: Final = 0x35E0
_OUTBOX: Final = 0x35E2
_TRASH: Final = 0x35E3
_SENT: Final = 0x35E4
_DRAFTS: Final = 0x36D7
ROLES: Final = {
    _OUTBOX: FolderRole.OUTBOX,
    _TRASH: FolderRole.TRASH,
    _SENT: FolderRole.SENT,
    _DRAFTS: FolderRole.DRAFTS,
}
"""What a folder is for, by the property that holds its entry id: of the store, and of drafts also of the root folder."""

_OFFLINE_SUBTREE: Final = "IPM_SUBTREE"  # its name in an OST, whose store does not name it

_NID: Final = slice(20, 24)  # [MS-PST] 2.4.3.2: flags, the store's uid, node id
_DEEPEST: Final = 64


@dataclass(frozen=True, slots=True)
class StoredFolder:
    """Hold what a folder's own node says: its id, its parent's, its properties."""

    nid: int
    parent: int
    properties: Properties

    @property
    def name(self) -> str:
        """Give its name as one part of a path."""
        return string(self.properties, NAME).strip().replace("/", "_") or f"{self.nid:#x}"


def named_nid(properties: Properties, tag: int) -> int:
    """Give the node id inside an entry id, 0 when there is none."""
    stored = binary(properties, tag)
    return int.from_bytes(stored[_NID], "little") if len(stored) == _NID.stop else 0


def place_folders(stored: Iterable[StoredFolder], store: Properties) -> Mapping[int, Folder]:
    """Give every folder its path and role, by node id; no two have the same path but those that have none.

    Paths begin below the folder that a person sees as the whole store; that one, and the root, have an empty path.
    """
    known = {folder.nid: folder for folder in stored}
    top = named_nid(store, SUBTREE) or _offline_top(known)
    roles = {
        nid: role
        for tag, role in ROLES.items()
        for properties in (store, *(folder.properties for folder in known.values()))
        if (nid := named_nid(properties, tag)) in known
    }
    placed: dict[int, Folder] = {}
    taken: set[str] = set()
    for nid in known:
        above = _above(nid, known, top)
        path = "/".join(folder.name for folder in reversed(above))
        if path in taken and path:
            path += f" [{nid:x}]"
        taken.add(path)
        role = roles.get(nid) or folder_role(path)
        if role is FolderRole.OTHER and any(roles.get(folder.nid) is FolderRole.SENT for folder in above[1:2]):
            role = FolderRole.SENT
        placed[nid] = Folder(path, role)
    return placed


def _offline_top(known: Mapping[int, StoredFolder]) -> int:
    """Find the fullest folder that is named as the top of a mailbox; the public folders have one of the same name."""
    inside = Counter(folder.parent for folder in known.values())
    return max((nid for nid, folder in known.items() if folder.name == _OFFLINE_SUBTREE), key=lambda nid: inside[nid], default=0)


def _above(nid: int, known: Mapping[int, StoredFolder], top: int) -> list[StoredFolder]:
    """List a folder and those it lies in, from the inside to the outside; a ring ends where it began."""
    above: list[StoredFolder] = []
    while nid in known and nid not in (ROOT, top) and len(above) < _DEEPEST:
        folder = known[nid]
        if folder in above:
            break
        above.append(folder)
        nid = folder.parent
    return above
