"""Is the domain of an address a slip of another one? Candidates, channel, priors and habits, weighed into a score.

score = ln sum P(meant) P(slip) P(written | meant, slip) - ln P(written is right), in nats (Kernighan, Church and Gale 1990, with
the mailbox as the prior). The rule of the hazard pairs comes first and can only raise it. Each domain is weighed once, however
many addresses it has; what one address adds (the same person known elsewhere) comes on top.
"""

from collections.abc import Mapping

from missent.detection import bands, telling
from missent.detection.allowlist import allowed
from missent.detection.habits import NO_TESTIMONY, Testimony, Witness
from missent.detection.legit import log_sum
from missent.detection.priors import Standing
from missent.detection.tables import Tables, load
from missent.detection.weighing import Scales, Weighed
from missent.model import Address, Alternative, Band, Finding, Habits, Harm, Policy

_UNMODELLED = -45.0
"""ln P of all slips nobody thought of: the score of an address that is certainly right."""

_REMEMBERED = 4096  # domains, at some kilobytes each

_ALTERNATIVES = 4
_MARGIN = 12.0  # nats below the likeliest candidate, beyond which a name is no alternative


class Detector:
    """Judge addresses for one mailbox and one policy; with empty habits, an address by itself."""

    def __init__(self, policy: Policy | None = None, habits: Habits | None = None, tables: Tables | None = None) -> None:
        self._policy = policy or Policy()
        self._tables = tables or load()
        self._witness = Witness(habits or Habits(), self._policy, self._tables)
        self._scales = Scales(self._tables, self._witness)
        self._weighed: dict[str, Weighed] = {}

    def judge(self, address: Address) -> Finding:
        """Judge one address; band NONE where nothing is wrong with it, and its score even then."""
        leave = allowed(address, self._policy)
        if leave is not None:
            return Finding(address, "", "", Band.NONE, _UNMODELLED, Harm.OPEN, (leave,))
        weighed = self._weigh(address.domain)
        testimony = self._testimony(address, weighed)
        weights = {found.domain: found.weight + _weight(testimony, found.domain) for found in weighed.candidates}
        score = self._score(weighed, weights, bool(testimony))
        meant = self._meant(weighed, weights, testimony, score)
        if score < bands.POSSIBLE and not self._is_worth_a_look(weighed, meant):
            score = bands.below(score, bands.REVIEW)
        return self._finding(address, weighed, weights, testimony, meant, score)

    def _weigh(self, domain: str) -> Weighed:
        """Weigh a domain, or remember how it was weighed: addresses come by domain, so that few need to be kept."""
        weighed = self._weighed.get(domain)
        if weighed is None:
            weighed = self._scales.weigh(domain)
            if len(self._weighed) >= _REMEMBERED:
                del self._weighed[next(iter(self._weighed))]
            self._weighed[domain] = weighed
        return weighed

    def _testimony(self, address: Address, weighed: Weighed) -> dict[str, Testimony]:
        """Ask what speaks for this very person being meant at each candidate; empty when nothing does."""
        if not weighed.candidates or not self._witness.speaks_of(address):
            return {}
        found = {}
        for candidate in weighed.candidates:
            free_mail = candidate.known is not None and candidate.known.standing is Standing.FREE_MAIL
            told = self._witness.testimony(address, candidate.domain, free_mail)
            if told is not NO_TESTIMONY:
                found[candidate.domain] = told
        return found

    def _score(self, weighed: Weighed, weights: Mapping[str, float], has_testimony: bool) -> float:
        """Sum up, between what the rules demand and what they allow."""
        score = log_sum([*weights.values(), _UNMODELLED]) - weighed.right
        if weighed.floor is not None:
            score = max(score, weighed.floor)
        if weighed.ceiling is not None and (weighed.settled or not has_testimony):
            score = bands.below(score, weighed.ceiling)
        return score

    def _meant(self, weighed: Weighed, weights: Mapping[str, float], told: Mapping[str, Testimony], score: float) -> str:
        """Name what was meant: the rule's name, else the likeliest; nothing where an ending alone is suspicious."""
        if weighed.ruled is not None and not told:
            return weighed.ruled.meant
        if weighed.ending_is_new and score < bands.POSSIBLE:
            return ""
        return min(weights, key=lambda name: (-weights[name], name), default="")

    def _is_worth_a_look(self, weighed: Weighed, meant: str) -> bool:
        """Tell whether a weak suspicion goes on the quiet list: an ending to look at, or a protected name at stake."""
        known = self._witness.known(meant)
        return not weighed.domain.exists or weighed.hazard is not None or (known is not None and known.is_protected)

    def _finding(
        self,
        address: Address,
        weighed: Weighed,
        weights: Mapping[str, float],
        told: Mapping[str, Testimony],
        meant: str,
        score: float,
    ) -> Finding:
        """Put the judgement together; an innocent address keeps its score and what speaks for it."""
        band = bands.band(score)
        # nothing was meant instead of an innocent name, so that its harm is its ending's alone
        suffix = self._tables.suffixes.split(meant)[2] if meant and band is not Band.NONE else ""
        harm = bands.harm(weighed.domain, suffix, self._tables.hazards)
        if band is Band.NONE:
            return Finding(address, "", "", band, round(score, 3), harm, weighed.innocence)
        own = told.get(meant, NO_TESTIMONY)
        reasons = telling.suspicion(weighed, meant, own.reasons, self._witness, self._tables)
        alternatives = self._alternatives(weighed, weights, meant)
        return Finding(address, meant, own.address, band, round(score, 3), harm, reasons, alternatives)

    def _alternatives(self, weighed: Weighed, weights: Mapping[str, float], meant: str) -> tuple[Alternative, ...]:
        """List what else may have been meant: a known name, or one of the hazard pairs, with another ending first."""
        lowest = max(weights.values(), default=0.0) - _MARGIN
        first = {found.domain for found in weighed.candidates if found.same_name and found.known is not None}
        scores = {name: weight - weighed.right for name, weight in weights.items() if weight >= lowest}
        for hazard in self._tables.hazards.apply(weighed.domain):
            plausible = hazard.is_core and not hazard.is_doubled and not hazard.is_between_countries
            if plausible or self._witness.known(hazard.registrable):
                first.add(hazard.meant)
                scores.setdefault(hazard.meant, weights.get(hazard.meant, _UNMODELLED) - weighed.right)
        scores.pop(meant, None)
        ranked = sorted(scores, key=lambda name: (name not in first, -scores[name], name))
        return tuple(Alternative(name, round(scores[name], 3)) for name in ranked[:_ALTERNATIVES])


def _weight(testimony: Mapping[str, Testimony], domain: str) -> float:
    """Give what one address adds to a candidate."""
    told = testimony.get(domain)
    return told.weight if told is not None else 0.0
