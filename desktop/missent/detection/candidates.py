"""What may have been meant: every known name that a slip of the hand leads from to the written one.

Each kind of slip yields the meant name, its weight ln P(meant) + ln P(slip) + ln P(written | meant, slip), and the reasons.
"""

from missent.detection.domains import Domain
from missent.detection.endings import EndingSlips
from missent.detection.habits import Witness
from missent.detection.legit import Rightness
from missent.detection.letters import LetterSlips
from missent.detection.naming import Candidate, Names
from missent.detection.priors import Standing
from missent.detection.structure import StructureSlips
from missent.detection.tables import Tables


class Candidates:
    """Find candidates for written domains, for one mailbox."""

    def __init__(self, tables: Tables, witness: Witness, rightness: Rightness) -> None:
        self._witness = witness
        names = Names(tables, witness)
        letters, structure = LetterSlips(names, witness, rightness), StructureSlips(names)
        endings = EndingSlips(tables, names, witness, rightness)
        self._kinds = (*letters.kinds, *structure.kinds, *endings.kinds)

    def find(self, domain: Domain) -> list[Candidate]:
        """List the candidates, likeliest first; each domain once, with its likeliest explanation."""
        best: dict[str, Candidate] = {}
        for found in self._kinds:
            for candidate in found(domain):
                known = best.get(candidate.domain)
                if candidate.domain != domain.name and (known is None or candidate.weight > known.weight):
                    best[candidate.domain] = candidate
        best = {name: found for name, found in best.items() if not self._is_too_rare(found, domain)}
        return sorted(best.values(), key=lambda candidate: (-candidate.weight, candidate.domain))

    def _is_too_rare(self, candidate: Candidate, domain: Domain) -> bool:
        """Tell whether the mailbox alone knows a candidate, and knows the written name as well or better."""
        known = candidate.known
        if known is None or known.standing is not Standing.CORRESPONDENT:
            return False
        return self._witness.is_no_rarer(domain.name, candidate.domain)
