"""A list of names to watch over, as a person can write one: a domain in each line, and if wanted country, kind and a note.

    # our harbours
    harbour.example.org
    port.example.net    NL    transport    found in the yearbook

Parts are separated by tabs. An empty line and one that begins with # are passed over, and so is the header row `domain ...` of
the bundled lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from missent.detection.domains import MAX_LENGTH

MOST_NAMES = 200_000
"""Names in one list; its index is made when a scan begins, at some 20 microseconds a name."""


@dataclass(frozen=True, slots=True)
class Watched:
    """Hold one row; `country` and `kind` are empty where the list does not say."""

    domain: str
    country: str = ""
    kind: str = ""
    note: str = ""


class NoWatchlist(ValueError):
    """Say that a line is no row of a watch-list; `line` counts from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(f"line {line}: {text!r}")
        self.line = line
        self.text = text


def rows(text: str) -> Iterator[Watched]:
    """Yield the rows of a list; raise NoWatchlist at the first line that is none, or that is one too many."""
    count = 0
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not cells[0] or cells[0].startswith("#") or (cells[0] == "domain" and not count):
            continue
        domain = _name(cells[0])
        count += 1
        if not domain or count > MOST_NAMES:
            raise NoWatchlist(number, cells[0][:MAX_LENGTH])
        yield Watched(domain, *(cells[1:4]))


def _name(written: str) -> str:
    """Give a domain as it is compared, in lower-case A-labels; empty when it is none."""
    name = written.lstrip("@").rstrip(".").lower()
    try:
        name = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    labels = name.split(".")
    ordinary = all(0 < len(label) < 64 and label.replace("-", "").replace("_", "").isalnum() for label in labels)
    return name if ordinary and len(labels) > 1 and len(name) <= MAX_LENGTH else ""
