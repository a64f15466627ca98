"""Pairs of endings that are one slip apart, such as .ml for .mil: the rule that comes before all sums.

Deep host names make the prior of any single name tiny, so that the sum alone would miss most hosts of navy.mil written with .ml.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from missent.detection.domains import Domain, SuffixList
from missent.model import Harm


@dataclass(frozen=True, slots=True)
class HazardPair:
    """Hold one row of hazard-endings.tsv: `holder` is whose ending the written one is, empty where there is no such ending."""

    written: str
    meant: str
    slip: str
    harm: Harm
    holder: str


@dataclass(frozen=True, slots=True)
class Hazard:
    """Hold a pair that applies to a domain: `meant` is the whole name with the other ending, `registrable` its held part."""

    pair: HazardPair
    label: str
    registrable: str
    meant: str

    @property
    def is_core(self) -> bool:
        """Tell whether the meant ending is more than a bare country code, so that an unknown name is worth a look."""
        return len(self.pair.meant) > 2

    @property
    def is_habit(self) -> bool:
        """Tell whether the pair is a slip of the mind (an ending left out), which real names resemble more often."""
        return self.pair.slip == "habit"

    @property
    def is_doubled(self) -> bool:
        """Tell whether the meant name would have its ending twice: nobody means navy.mil.mil by navy.mil.ml."""
        return self.label == self.pair.meant

    @property
    def is_between_countries(self) -> bool:
        """Tell whether the pair is of like zones of two countries (gov.ua for gov.au)."""
        meant, written = self.pair.meant.split("."), self.pair.written.split(".")
        return len(meant) > 1 and len(written) > 1 and meant[-1] != written[-1]


class Hazards:
    """Find the pairs that apply to a domain."""

    def __init__(self, pairs: Iterable[HazardPair], suffixes: SuffixList) -> None:
        table: dict[str, list[HazardPair]] = {}
        for pair in pairs:
            table.setdefault(pair.written, []).append(pair)
        self._by_written: Mapping[str, list[HazardPair]] = table
        self._suffixes = suffixes

    def apply(self, domain: Domain) -> list[Hazard]:
        """List the pairs whose written ending is this domain's: its suffix, or label and suffix where a pair has both (go.uk)."""
        found = []
        labels = domain.plain.split(".")
        for count in (1, 2):
            ending = ".".join(labels[-count:])
            # gov.ml is a zone of its own: in mod.gov.ml the ending is gov.ml and not ml
            if len(labels) <= count or (count == 1 and self._suffixes.is_listed(".".join(labels[-2:]))):
                continue
            label = labels[-count - 1]
            for pair in self._by_written.get(ending, ()):
                stem = ".".join(labels[:-count])
                found.append(Hazard(pair, label, f"{label}.{pair.meant}", f"{stem}.{pair.meant}"))
        return found

    def pairs(self) -> list[HazardPair]:
        """List all pairs."""
        return [pair for pairs in self._by_written.values() for pair in pairs]

    def pair(self, written: str, meant: str) -> HazardPair | None:
        """Give the row of two endings, None when they are not listed."""
        return next((pair for pair in self._by_written.get(written, ()) if pair.meant == meant), None)

    def holder(self, ending: str) -> str:
        """Name whom an ending belongs to, empty when the table does not say."""
        for part in (ending, ending.rpartition(".")[2]):
            for pair in self._by_written.get(part, ()):
                if pair.holder:
                    return pair.holder
        return ""

    def is_core_ending(self, ending: str) -> bool:
        """Tell whether an ending is a slip of one that is more than a country code (.ml of .mil, .cm of .com)."""
        return any(len(pair.meant) > 2 for pair in self._by_written.get(ending, ()))

    def is_hazardous(self, ending: str) -> bool:
        """Tell whether an ending stands in the table as a written one."""
        return ending in self._by_written
