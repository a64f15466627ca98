"""Make the prebuilt files of resources/data: names.bin of the tables beside it, and characters.bin of name lists.

    python packaging/build_tables.py [NAMES.tsv]

Run it after a change to a table or a watch-list. names.bin has the known names with their index, so that nothing is built when
the program starts. characters.bin has the letter counts of the character model; it is made only where NAMES.tsv is found, which
has a domain and its source in each row. Of the sources below every second registrable name (by a hash) is used, so that the other
half stays unseen for measuring.
"""

import hashlib
import sys
from pathlib import Path

import msgspec

from missent.detection import stored
from missent.detection.characters import count
from missent.detection.domains import SuffixList
from missent.detection.tables import CharacterCounts, suffix_rules
from missent.paths import resources

SOURCES = {"cisagov/dotgov-data current-full", "Hipo/university-domains-list", "eot-2016 .mil hosts"}
DEFAULT = resources().parent.parent / "shared" / "corpora" / "detect" / "legit.tsv"


def is_bundled(registrable: str) -> bool:
    """Tell whether a name belongs to the half that the program learns from."""
    return int(hashlib.md5(("B" + registrable).encode()).hexdigest(), 16) % 2 == 0  # no secret: a coin that always falls alike


def build(names: Path) -> bytes:
    """Give the content of characters.bin."""
    suffixes = SuffixList(suffix_rules())
    labels = set()
    for line in names.read_text(encoding="utf-8").split("\n")[1:]:
        domain, _, source = line.partition("\t")
        if source in SOURCES:
            _subdomain, label, suffix = suffixes.split(domain)
            if label and is_bundled(f"{label}.{suffix}"):
                labels.add(label)
    grams, contexts = count(sorted(labels))
    return msgspec.msgpack.encode(CharacterCounts(dict(sorted(grams.items())), dict(sorted(contexts.items()))))


def names(data: Path) -> bytes:
    """Give the content of names.bin."""
    return stored.encode(stored.make(data, SuffixList(suffix_rules())))


def write(target: Path, content: bytes) -> None:
    """Write one file and say so."""
    target.write_bytes(content)
    print(f"{target.name}: {len(content):,} bytes")


if __name__ == "__main__":
    data = resources() / "data"
    write(data / "names.bin", names(data))
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if source.exists():
        write(data / "characters.bin", build(source))
