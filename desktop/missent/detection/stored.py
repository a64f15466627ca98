"""The bundled tables as one file that is read at once: made of the TSVs by packaging/build_tables.py, never by hand."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from missent.detection.domains import SuffixList
from missent.detection.index import IndexParts, forms, index_parts
from missent.detection.priors import Known, Standing, free_mail, label, listed
from missent.detection.watchlist import rows as watchlist_rows

_INITIALS = 4  # letters

SAME_LABEL = 5
"""Letters of a label that is the same holder's under another ending, where no mailbox says so."""


class StoredTables(msgspec.Struct, frozen=True):
    """Hold what names.bin holds.

    `standings` lists prior, standing and kind, `known` gives each name the number of its own; a name's place in `known` is its
    number in the index. The others are as in `Tables`.
    """

    standings: list[tuple[float, Standing, str]]
    known: dict[str, int]
    index: IndexParts
    neighbours: dict[str, str]
    zones: dict[str, str]
    brands: dict[str, int]


def make(data: Path, suffixes: SuffixList, more: Mapping[str, str] | None = None) -> StoredTables:
    """Make the file's content of a folder's tables, of the watch-lists in `watchlists` below it, and of more names' kinds."""
    known, zones = _known(data, suffixes)
    known |= {name: listed(kind, False) for name, kind in (more or {}).items() if name not in known}
    neighbours = {row[0]: row[1] for row in table(data / "real-neighbours.tsv")}
    brands = Counter(suffixes.split(domain)[1] for domain in {**known, **neighbours})
    providers = {form for name, one in known.items() if one.is_big_provider for form in forms(suffixes.split(name)[1])}
    standings = sorted({(one.prior, one.standing, one.kind) for one in known.values()})
    number = {standing: at for at, standing in enumerate(standings)}
    return StoredTables(
        standings=standings,
        known={name: number[one.prior, one.standing, one.kind] for name, one in known.items()},
        index=index_parts({name: one.prior for name, one in known.items()}, suffixes, SAME_LABEL),
        neighbours=neighbours,
        zones=zones,
        brands={label: n for label, n in sorted(brands.items()) if n > 1 or not providers.isdisjoint(forms(label))},
    )


def encode(tables: StoredTables) -> bytes:
    """Give the file's bytes; the same tables always give the same."""
    return msgspec.msgpack.encode(tables)


def decode(content: bytes) -> StoredTables:
    """Read the file's bytes; raise msgspec.ValidationError when they are damaged."""
    return msgspec.msgpack.decode(content, type=StoredTables)


def table(path: Path) -> Iterator[list[str]]:
    """Yield the rows of a table below its header row."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return (line.split("\t") for line in lines[1:] if line)


def _known(data: Path, suffixes: SuffixList) -> tuple[dict[str, Known], dict[str, str]]:
    """Give the names that may be meant, and the suffixes that are protected whole; a later list outranks an earlier one."""
    closed = {row[0] for row in table(data / "ending-shares.tsv") if row[2] == "closed"}

    def is_initials(domain: str) -> bool:
        subdomain, label, suffix = suffixes.split(domain)
        return not subdomain and len(label) <= _INITIALS and suffix not in closed

    known: dict[str, Known] = {}
    zones: dict[str, str] = {}
    for row in table(data / "mil-labels.tsv"):
        known[f"{row[0]}.mil"] = label()
    for path in sorted((data / "watchlists").glob("*.tsv")):
        for watched in watchlist_rows(path.read_text(encoding="utf-8")):
            known[watched.domain] = listed(watched.kind, is_initials(watched.domain))
    for domain, _provider, _country, share, *_ in table(data / "freemail.tsv"):
        known[domain] = free_mail(float(share) if share else None)
    for domain, _country, kind, *_ in table(data / "protected-domains.tsv"):
        if suffixes.is_suffix(domain):
            zones[domain] = kind
        else:
            known[domain] = listed(kind, is_initials(domain))
    return known, zones
