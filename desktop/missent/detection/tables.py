"""The bundled tables, read once per process: the only place of this room that opens a file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgspec

from missent.detection.characters import CharacterModel
from missent.detection.domains import LookAlikes, SuffixList
from missent.detection.hazards import HazardPair, Hazards
from missent.detection.index import NameIndex
from missent.detection.priors import CONTRACTOR, EndingShares, Known, Standing, free_mail, label, protected
from missent.model import Harm
from missent.paths import resources


class CharacterCounts(msgspec.Struct, frozen=True):
    """Hold the counts of the character model as they are stored in characters.bin."""

    grams: dict[str, int]
    contexts: dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tables:
    """Hold everything bundled that a judgement looks up.

    `known` are the names that may have been meant, indexed by `index`; `neighbours` maps a real name to the better-known one it
    looks like; `zones` maps a public suffix whose names all belong to public bodies to their kind; `brands` counts a label's
    endings.
    """

    suffixes: SuffixList
    look_alikes: LookAlikes
    hazards: Hazards
    known: Mapping[str, Known]
    index: NameIndex
    neighbours: Mapping[str, str]
    zones: Mapping[str, str]
    brands: Mapping[str, int]
    shares: EndingShares
    characters: CharacterModel


@cache
def load() -> Tables:
    """Read the tables; raise FileNotFoundError when the installation is broken."""
    suffixes = SuffixList(suffix_rules())
    pairs = (HazardPair(row[0], row[1], row[2], Harm(row[3]), row[4]) for row in _rows("hazard-endings.tsv"))
    known: dict[str, Known] = {}
    zones: dict[str, str] = {}
    for row in _rows("mil-labels.tsv"):
        known[f"{row[0]}.mil"] = label()
    for domain, _provider, _country, share, *_ in _rows("freemail.tsv"):
        known[domain] = free_mail(float(share) if share else None)
    for domain, _country, kind, *_ in _rows("protected-domains.tsv"):
        if suffixes.is_suffix(domain):
            zones[domain] = kind
        else:
            known[domain] = Known(CONTRACTOR, Standing.CONTRACTOR, kind) if kind == "contractor" else protected(kind)
    brands: dict[str, int] = {}
    neighbours = {row[0]: row[1] for row in _rows("real-neighbours.tsv")}
    for domain in {**known, **neighbours}:
        _subdomain, brand, _suffix = suffixes.split(domain)
        brands[brand] = brands.get(brand, 0) + 1
    counts = msgspec.msgpack.decode((resources() / "data" / "characters.bin").read_bytes(), type=CharacterCounts)
    return Tables(
        suffixes=suffixes,
        look_alikes=LookAlikes({row[0]: row[1] for row in _rows("look-alikes.tsv")}),
        hazards=Hazards(pairs, suffixes),
        known=known,
        index=NameIndex({name: entry.prior for name, entry in known.items()}, suffixes, same_label=5),
        neighbours=neighbours,
        zones=zones,
        brands=brands,
        shares=EndingShares({row[0]: (float(row[1]), row[2] == "closed") for row in _rows("ending-shares.tsv")}),
        characters=CharacterModel(counts.grams, counts.contexts),
    )


def _rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table below its header row."""
    lines = (resources() / "data" / name).read_text(encoding="utf-8").split("\n")
    return (line.split("\t") for line in lines[1:] if line)


def suffix_rules() -> list[str]:
    """Read the ICANN section of the list that tldextract brings along, without running tldextract: it loads network code."""
    spec = find_spec("tldextract")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("The public suffix list is missing (package tldextract). Install Missent again.")
    text = (Path(spec.origin).parent / ".tld_set_snapshot").read_text(encoding="utf-8")
    section = text.partition("===BEGIN ICANN DOMAINS===")[2].partition("// ===END ICANN DOMAINS===")[0]
    return [line for line in section.split("\n")[1:] if line and not line.startswith("//")]
