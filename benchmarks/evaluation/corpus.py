"""The evaluation sets of ../shared/corpora/detect, each cut into a half to tune on and a half that is only reported.

The cut is by a hash of the name, so that it is the same in every run and nobody chooses. Figures that are quoted come from the
held-out half; constants are tried on the other one. (Before the cut was made, constants had been tried on both halves: what the
held-out half tells is honest about all later changes, and a little kind about the earlier ones.)
"""

import hashlib
import sys
from enum import StrEnum
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "packaging")]

from build_tables import is_bundled  # noqa: E402
from missent.detection.detector import Detector  # noqa: E402
from missent.detection.tables import load  # noqa: E402
from missent.model import Address, Finding  # noqa: E402

CORPORA = ROOT.parent / "shared" / "corpora" / "detect"
MAIL = {"Enron addresses (udacity/ud120)", "git.git commit trailers", "u-boot commit trailers", "curl commit trailers"}
HUMAN_LIKE = {"omission", "transposition", "repetition", "replacement", "insertion", "subdomain", "vowel-swap"}
REAL_SLIPS = {"gmai.com", "gmail.co", "googlemail.co", "gmail.con"}  # that popularity lists hold as if right
UNDECIDABLE = {"ao.com", "al.com", "cloud.com", "email.com", "gail.com"}  # real names and slips at once


class Half(StrEnum):
    """Name a half of the evaluation sets."""

    TUNED = "tuned"
    HELD_OUT = "held out"


def half(name: str) -> Half:
    """Tell which half a name falls into, by a coin that always falls alike."""
    coin = hashlib.md5(("H" + name).encode()).digest()[0] % 2
    return Half.TUNED if coin else Half.HELD_OUT


@cache
def rows(name: str) -> list[list[str]]:
    """Read a table of the corpus below its header row."""
    return [line.split("\t") for line in (CORPORA / name).read_text(encoding="utf-8").split("\n")[1:] if line]


def registrable(domain: str) -> str:
    """Give the held part of a name."""
    _subdomain, label, suffix = load().suffixes.split(domain)
    return f"{label}.{suffix}"


def judge(detector: Detector, domain: str, local_part: str = "a.person") -> Finding:
    """Judge one domain."""
    return detector.judge(Address("", local_part, domain, f"{local_part}@{domain}"))


def slips(table: str, of: Half, classes: set[str] | None = None) -> list[tuple[str, str, str]]:
    """Give the written name, the meant one and the class of each slip of a table."""
    return [(row[0], row[1], row[2]) for row in rows(table) if half(row[0]) is of and (classes is None or row[2] in classes)]


def is_new(domain: str) -> bool:
    """Tell whether no bundled table holds a name, or the one it is a host of, and no model has learned from it."""
    tables, held = load(), registrable(domain)
    return not ({domain, held} & (tables.known.keys() | tables.neighbours.keys()) or is_bundled(held))


@cache
def real_names(of: Half) -> dict[str, list[str]]:
    """Give the real names that are new to the program: from mail, and from lists."""
    wrong = {row[0] for name in ("human_typos.tsv", "organic_typos.tsv") for row in rows(name)} | REAL_SLIPS | UNDECIDABLE
    found: dict[str, set[str]] = {"mail": set(), "lists": set()}
    for domain, source in rows("legit.tsv"):
        if domain not in wrong and half(registrable(domain)) is of and is_new(domain):
            found["mail" if source in MAIL else "lists"].add(domain)
    return {"mail": sorted(found["mail"]), "lists": sorted(found["lists"] - found["mail"])}


def rate(hits: list[bool]) -> float:
    """Give the share of true ones."""
    return sum(hits) / max(1, len(hits))


def likeliest(finding: Finding) -> str:
    """Give the meant domain, or the first alternative where the band names none."""
    return finding.intended_domain or (finding.alternatives[0].domain if finding.alternatives else "")
