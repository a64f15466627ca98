"""Builds Maildirs: cur, new, tmp, flags in the names, Maildir++ subfolders."""

from itertools import count
from pathlib import Path

_numbers = count(1)


def maildir(place: Path) -> Path:
    """Make an empty Maildir."""
    for box in ("cur", "new", "tmp"):
        (place / box).mkdir(parents=True, exist_ok=True)
    return place


def deliver(place: Path, message: bytes, flags: str | None = "S", box: str = "cur", separator: str = ":") -> Path:
    """Put one message into a Maildir; `flags` None leaves the name without them."""
    name = f"1712500262.M{next(_numbers):06d}P7.host" + ("" if flags is None else f"{separator}2,{flags}")
    path = place / box / name
    path.write_bytes(message)
    return path
