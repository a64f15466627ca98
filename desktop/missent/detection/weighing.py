"""One written domain on the scales: what may have been meant, how likely it is right, and what the rules demand of its score.

Nothing here looks at an address; a domain is weighed once, however many addresses it has.
"""

from dataclasses import dataclass, replace
from math import log

from missent.detection import bands
from missent.detection.candidates import Candidates
from missent.detection.domains import Domain, DomainKind, normalise
from missent.detection.habits import Witness
from missent.detection.hazards import Hazard
from missent.detection.legit import Rightness
from missent.detection.naming import Candidate
from missent.detection.priors import Known, Standing
from missent.detection.reasons import Code, reason
from missent.detection.tables import Tables
from missent.model import Harm, Reason

_DISGUISED = -34.0  # ln P(right) of a known name in letters of another script, and of a name that cannot exist
_CANNOT_EXIST = 12.0
_SHORT = 3  # letters: between names so short only a mailbox can tell a slip from another holder


@dataclass(frozen=True, slots=True)
class Weighed:
    """Hold what is known of one written domain.

    `candidates` come likeliest first; `right` is ln P(written is right), 0 for what cannot be judged. `floor` is the score that a
    rule demands, `ceiling` the one that the name's looks alone stay under, and when `settled` also what is known of one person
    stays under it. `hazard` is the pair of endings that applies, and
    `ending_is_new` says that no more than its ending speaks against the name. `innocence` is what speaks for the written name.
    """

    domain: Domain
    candidates: tuple[Candidate, ...] = ()
    right: float = 0.0
    floor: float | None = None
    ceiling: float | None = None
    settled: bool = False
    hazard: Hazard | None = None
    ending_is_new: bool = False
    innocence: tuple[Reason, ...] = ()

    @property
    def ruled(self) -> Hazard | None:
        """Give the pair of endings by which a known name was meant, None where the sum alone decides."""
        decides = self.floor is not None and self.floor >= bands.LIKELY and not self.ending_is_new
        return self.hazard if decides else None


class Scales:
    """Weigh domains for one mailbox."""

    def __init__(self, tables: Tables, witness: Witness) -> None:
        self._tables = tables
        self._witness = witness
        self._rightness = Rightness(tables, witness)
        self._candidates = Candidates(tables, witness, self._rightness)

    def weigh(self, written: str) -> Weighed:
        """Weigh one domain: first the rules, then the sum."""
        domain = normalise(written, self._tables.suffixes, self._tables.look_alikes)
        if domain.kind is DomainKind.BARE:
            return self._bare(domain)
        if domain.kind is not DomainKind.ORDINARY:
            return Weighed(domain, innocence=(reason(Code.NOT_JUDGED, domain.kind.value),))
        if domain.punctuation:
            return self._punctuated(domain)
        candidates = tuple(self._candidates.find(domain))
        disguised = domain.in_another_script and self._witness.known(domain.plain) is not None
        right = self._rightness.log(domain) if domain.exists and not disguised else _DISGUISED
        weighed = Weighed(domain, candidates, right, innocence=self._innocence(domain))
        if not domain.exists:
            floor = _CANNOT_EXIST if candidates else bands.REVIEW
            return replace(weighed, floor=floor, hazard=self._known_hazard(domain)[0])
        if weighed.innocence:
            return self._restrained(weighed)
        return self._between_equals(weighed) or self._ruled(weighed)

    def _bare(self, domain: Domain) -> Weighed:
        """Weigh a name without a dot: its dot may have been left out, or its ending."""
        whole = replace(domain, plain=domain.name, suffix=domain.name, exists=False)
        candidates = tuple(self._candidates.find(whole)) if domain.name else ()
        if not candidates:
            return Weighed(domain, innocence=(reason(Code.NOT_JUDGED, domain.kind.value),))
        return Weighed(whole, candidates, _DISGUISED, floor=_CANNOT_EXIST)

    def _punctuated(self, domain: Domain) -> Weighed:
        """Weigh a name with a comma or the like for a dot: what it reads as was meant, whatever else resembles it."""
        known = self._witness.known(domain.name)
        read = Candidate(domain.name, log(known.prior) if known else -_CANNOT_EXIST, (), known)
        floor = _CANNOT_EXIST if domain.exists else bands.REVIEW
        hazard, _ = self._known_hazard(domain)
        if hazard is not None:  # navy..ml reads as navy.ml, which is a slip itself
            known = self._vouched(hazard.meant) or self._vouched(hazard.registrable)
            right = Candidate(hazard.meant, 0.0, (), known)
            return Weighed(domain, (right, read), _DISGUISED, floor=floor, hazard=hazard)
        return Weighed(domain, (read, *self._candidates.find(domain)), _DISGUISED if domain.exists else 0.0, floor=floor)

    def _innocence(self, domain: Domain) -> tuple[Reason, ...]:
        """List what speaks for the written name; empty when nobody knows it."""
        found = []
        habit = self._witness.habit(domain.name)
        if self._witness.answers(domain.name):
            found.append(reason(Code.RECEIVED_FROM_THIS, domain.name, habit.received))
        if habit.answered:
            found.append(reason(Code.ANSWERED_BY_THIS, domain.name, habit.answered))
        looks_like = self._tables.neighbours.get(domain.name)
        if looks_like is not None:
            found.append(reason(Code.REAL_NAME, domain.name, looks_like))
        labels = domain.name.split(".")
        for start in range(len(labels) - 1):
            name = ".".join(labels[start:])
            known = self._witness.known(name)
            if known is None or known.standing is Standing.CORRESPONDENT:
                continue
            if not (start and known.standing is Standing.FREE_MAIL):  # a provider's mail has no hosts
                found.append(reason(Code.KNOWN_NAME, name, known.kind or known.standing.value))
            break
        return tuple(found)

    def _restrained(self, weighed: Weighed) -> Weighed:
        """Keep a name that is known to be real from being flagged by its looks: only this mailbox can speak against it."""
        rivals = [found for found in weighed.candidates if self._witness.is_correspondent(found.domain)]
        answered = self._witness.answers(weighed.domain.name)
        if answered and rivals:
            both = reason(Code.BOTH_KNOWN, rivals[0].domain)
            settled = self._witness.has_people_of_its_own(weighed.domain.name, rivals[0].domain)
            return replace(weighed, ceiling=bands.REVIEW, settled=settled, innocence=(*weighed.innocence, both))
        return weighed if rivals else replace(weighed, ceiling=bands.REVIEW)

    def _between_equals(self, weighed: Weighed) -> Weighed | None:
        """Abstain between two names that nothing but this mailbox knows, and that it knows equally well; None otherwise."""
        rival = next(iter(weighed.candidates), None)
        if rival is None or rival.known is None or rival.known.standing is not Standing.CORRESPONDENT:
            return None
        if not self._witness.are_equals(weighed.domain.name, rival.domain):
            return None
        settled = self._witness.has_people_of_its_own(weighed.domain.name, rival.domain)
        both = (reason(Code.BOTH_KNOWN, rival.domain),)
        return replace(weighed, ceiling=bands.REVIEW, settled=settled, innocence=both)

    def _ruled(self, weighed: Weighed) -> Weighed:
        """Apply the rule of the hazard pairs to a name that nobody knows."""
        domain = weighed.domain
        hazard, floor = self._known_hazard(domain)
        if hazard is not None:
            return replace(weighed, floor=floor, hazard=hazard)
        unknown = next((found for found in self._tables.hazards.apply(domain) if self._is_remarkable(found, domain)), None)
        if unknown is not None:
            return replace(weighed, floor=bands.REVIEW, hazard=unknown, ending_is_new=True)
        if len(domain.stem) <= _SHORT and not any(self._witness.is_correspondent(found.domain) for found in weighed.candidates):
            return replace(weighed, ceiling=bands.LIKELY)
        return weighed

    def _known_hazard(self, domain: Domain) -> tuple[Hazard | None, float]:
        """Find the pair whose meant name is known, and the score it demands; the surest first, then the likeliest."""
        found = []
        for hazard in self._tables.hazards.apply(domain):
            known = self._vouched(hazard.meant) or self._vouched(hazard.registrable)
            if known is not None and not (hazard.is_habit and hazard.is_between_countries):
                found.append((_demanded(hazard, known), known.prior, hazard))
        if not found:
            return None, 0.0
        floor, _prior, hazard = max(found, key=lambda entry: entry[:2])
        return hazard, floor

    def _vouched(self, name: str) -> Known | None:
        """Give what is known of a name that a rule may rest on: a list has it, or it is a correspondent."""
        known = self._witness.known(name)
        if known is None or (known.standing is Standing.CORRESPONDENT and not self._witness.is_correspondent(name)):
            return None
        return known

    def _is_remarkable(self, hazard: Hazard, domain: Domain) -> bool:
        """Tell whether an unknown name under a hazardous ending is worth a look: a rarer ending than the one it is a slip of.

        Between the zones of two countries (edu.ua, com.ua) both are common, and only this mailbox can tell which it means.
        """
        witness, pair, share = self._witness, hazard.pair, self._tables.shares.share
        if not hazard.is_core or hazard.is_habit or share(pair.written) >= share(pair.meant):
            return False
        if hazard.is_between_countries:
            return witness.knows_ending(pair.meant, domain.name) and not witness.knows_ending(pair.written, domain.name)
        return not witness.is_at_home(domain.suffix, domain.name)


def _demanded(hazard: Hazard, known: Known) -> float:
    """Give the score that a pair demands when its meant name is known."""
    if hazard.is_habit:
        return bands.REVIEW  # sfo.gov is an office of its own, whatever sfo.gov.uk is
    if hazard.pair.harm is Harm.FOREIGN_ZONE:
        return bands.LIKELY  # mod.gov.ua is a ministry of its own, as mod.gov.uk is
    if known.standing in (Standing.PROTECTED, Standing.PARTNER, Standing.OWN):
        return bands.CERTAIN
    if known.standing is Standing.LABEL:
        return bands.LIKELY
    if not hazard.is_core:
        return bands.REVIEW  # a firm at home in two countries is no slip
    return bands.CERTAIN if known.standing is Standing.CORRESPONDENT else bands.LIKELY
