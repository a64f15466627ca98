"""From a score to a band, and from an ending to its harm: two axes that are never mixed.

The band is a function of the score alone, so a list sorted by score is sorted by band. Where a rule and not the sum decides, the
score is raised or lowered to the band's edge.
"""

from missent.detection.domains import Domain
from missent.detection.hazards import Hazards
from missent.model import Band, Harm

CERTAIN, LIKELY, POSSIBLE, REVIEW = 8.0, 4.0, 1.0, -1.0
"""The lowest score of each band, in nats."""

_EDGES = ((CERTAIN, Band.CERTAIN), (LIKELY, Band.LIKELY), (POSSIBLE, Band.POSSIBLE), (REVIEW, Band.REVIEW))
_A_HAIR = 0.01

_ZONE_LABELS = frozenset({
    "gov", "gob", "gouv", "govt", "gub", "go", "gv", "gc", "mil", "edu", "ac", "parliament", "police", "nhs", "mod",
    "nic",
})  # fmt: skip
_ZONE_ENDINGS = frozenset({"gov", "mil", "int", "edu"})


def band(score: float) -> Band:
    """Give the band of a score."""
    return next((name for edge, name in _EDGES if score >= edge), Band.NONE)


def below(score: float, edge: float) -> float:
    """Lower a score to under a band's edge."""
    return min(score, edge - _A_HAIR)


def is_reserved(suffix: str) -> bool:
    """Tell whether a registry gives names under `suffix` only to public bodies or schools."""
    return suffix in _ZONE_ENDINGS or ("." in suffix and suffix.partition(".")[0] in _ZONE_LABELS)


def harm(written: Domain, meant_suffix: str, hazards: Hazards) -> Harm:
    """Say what the written domain can do with the mail: by the listed pair where there is one, else by the kind of its ending."""
    if not written.exists or written.punctuation:
        return Harm.CANNOT_EXIST
    held = f"{written.label}.{written.suffix}"
    for ending in (held, written.suffix, written.suffix.rpartition(".")[2]):
        pair = hazards.pair(ending, meant_suffix)
        if pair is not None:
            return pair.harm
    if not is_reserved(written.suffix):
        return Harm.OPEN
    country, other = written.suffix.rpartition(".")[2], meant_suffix.rpartition(".")[2]
    if not meant_suffix or country == other or (country in _ZONE_ENDINGS and other in _ZONE_ENDINGS):
        return Harm.CLOSED
    return Harm.FOREIGN_ZONE
