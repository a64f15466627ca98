"""The bundled tables, read once per process: the only place of this room that opens a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgspec

from missent.detection.characters import CharacterModel
from missent.detection.domains import LookAlikes, SuffixList
from missent.detection.hazards import HazardPair, Hazards
from missent.detection.index import NameIndex, forms
from missent.detection.priors import EndingShares, Known
from missent.detection.stored import StoredTables, decode, table
from missent.model import Harm
from missent.paths import resources

_LONG_LABEL = 5  # letters


class CharacterCounts(msgspec.Struct, frozen=True):
    """Hold the counts of the character model as they are stored in characters.bin."""

    grams: dict[str, int]
    contexts: dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tables:
    """Hold everything bundled that a judgement looks up.

    `known` are the names that may have been meant, indexed by `index`; `neighbours` maps a real name to the better-known one it
    looks like; `zones` maps a public suffix whose names all belong to public bodies to their kind; `brands` counts the endings of
    labels that have more than one, or that a big provider's name resembles. `providers` maps the longer labels of big providers
    to their names, `near_providers` each form of these labels with a letter left out to the labels.
    """

    suffixes: SuffixList
    look_alikes: LookAlikes
    hazards: Hazards
    known: Mapping[str, Known]
    index: NameIndex
    neighbours: Mapping[str, str]
    zones: Mapping[str, str]
    brands: Mapping[str, int]
    providers: Mapping[str, str]
    near_providers: Mapping[str, list[str]]
    shares: EndingShares
    characters: CharacterModel


@cache
def load() -> Tables:
    """Read the bundled tables; raise FileNotFoundError when the installation is broken."""
    return read(resources() / "data", decode((resources() / "data" / "names.bin").read_bytes()))


def read(data: Path, stored: StoredTables) -> Tables:
    """Put the tables together: the names as stored, the small tables as a folder has them."""
    suffixes = SuffixList(suffix_rules())
    pairs = (HazardPair(row[0], row[1], row[2], Harm(row[3]), row[4]) for row in table(data / "hazard-endings.tsv"))
    shares = {row[0]: (float(row[1]), row[2] == "closed") for row in table(data / "ending-shares.tsv")}
    counts = msgspec.msgpack.decode((data / "characters.bin").read_bytes(), type=CharacterCounts)
    standings = [Known(*standing) for standing in stored.standings]
    known = {name: standings[number] for name, number in stored.known.items()}
    big = [number for number, one in enumerate(standings) if one.is_big_provider]
    providers = _providers({name: known[name] for name, number in stored.known.items() if number in big})
    near_providers: dict[str, list[str]] = {}
    for label in providers:
        for form in forms(label):
            near_providers.setdefault(form, []).append(label)
    return Tables(
        suffixes=suffixes,
        look_alikes=LookAlikes({row[0]: row[1] for row in table(data / "look-alikes.tsv")}),
        hazards=Hazards(pairs, suffixes),
        known=known,
        index=NameIndex(list(stored.known), stored.index),
        neighbours=stored.neighbours,
        zones=stored.zones,
        brands=stored.brands,
        providers=providers,
        near_providers=near_providers,
        shares=EndingShares(shares),
        characters=CharacterModel(counts.grams, counts.contexts),
    )


def _providers(big: Mapping[str, Known]) -> dict[str, str]:
    """Map the labels of big providers to names, the likeliest of each, but short ones: they are names of many."""
    ranked = sorted(big, key=lambda name: (big[name].prior, name))
    return {name.partition(".")[0]: name for name in ranked if len(name.partition(".")[0]) >= _LONG_LABEL}


def suffix_rules() -> list[str]:
    """Read the ICANN section of the list that tldextract brings along, without running tldextract: it loads network code."""
    spec = find_spec("tldextract")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("The public suffix list is missing (package tldextract). Install Missent again.")
    text = (Path(spec.origin).parent / ".tld_set_snapshot").read_text(encoding="utf-8")
    section = text.partition("===BEGIN ICANN DOMAINS===")[2].partition("// ===END ICANN DOMAINS===")[0]
    return [line for line in section.split("\n")[1:] if line and not line.startswith("//")]
