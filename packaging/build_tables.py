"""Make resources/data/characters.bin: the letter counts of the character model, from name lists that may be bundled.

    python packaging/build_tables.py [NAMES.tsv]

NAMES.tsv has a domain and its source in each row. Only the sources below are used, and of these only every second registrable
name (by a hash), so that the other half stays unseen for measuring.
"""

import hashlib
import sys
from pathlib import Path

import msgspec

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


if __name__ == "__main__":
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    target = resources() / "data" / "characters.bin"
    target.write_bytes(build(source))
    print(f"{target}: {target.stat().st_size:,} bytes")
