"""Reads sample reports of ../shared/corpora/bounces and says whom they name: a reference not made by hand, so partly wrong.

It is the machine-readable fields where there are any, else the only recipient of the returned message.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

CORPORA: Final = Path(__file__).parents[2].parent / "shared" / "corpora"
BOUNCES: Final = CORPORA / "bounces"

_NAMED: Final = re.compile(
    rb"^[ \t>]*(?:Final-Recipient|Original-Recipient|X-Actual-Recipient):\s*"
    rb"(?:[A-Za-z0-9-]+\s*;)?\s*<?([^\s<>;]+@[^\s<>;]+?)>?\s*$",
    re.I | re.M,
)
_FAILED: Final = re.compile(rb"^X-Failed-Recipients:(.*(?:\n[ \t].*)*)", re.I | re.M)
_TO: Final = re.compile(rb"^To:\s*.*?([^\s<>,;\"]+@[^\s<>,;\"]+)>?\s*$", re.I | re.M)
_ADDRESS: Final = re.compile(rb"[^\s<>,;]+@[^\s<>,;]+")


def samples(kind: str) -> Iterator[Path]:
    """Yield the files of one kind: `bounce`, `complaint`, `answer` (of an absent person) or `other`."""
    for path in sorted(BOUNCES.rglob("*")):
        if path.name == "MANIFEST.md" or not path.is_file() or not path.read_bytes().strip():
            continue
        complaint = path.name.startswith("arf-")
        answer = path.name.startswith("rfc3834-")
        other = path.parent.name == "not"
        if kind == ("complaint" if complaint else "answer" if answer else "other" if other else "bounce"):
            yield path


def message(path: Path) -> bytes:
    """Give a file's message without the From_ line that some have, its lines ended as on this system."""
    raw = _unix(path.read_bytes())
    return raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw


def reference(path: Path) -> set[str]:
    """Give the addresses that a sample's report is about, empty when nothing tells."""
    raw = _unix(path.read_bytes())
    found = set(_NAMED.findall(raw)) | {address for value in _FAILED.findall(raw) for address in _ADDRESS.findall(value)}
    if not found:
        found = set(_TO.findall(raw.partition(b"\n\n")[2]))
        found = found if len(found) == 1 else set()
    return {address.decode("latin-1").lower().strip('"') for address in found}


def _unix(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
