"""Is the domain of an address a slip of another one? Candidates, channel, priors and habits, weighed into a score.

score = ln sum P(meant) P(slip) P(written | meant, slip) - ln P(written is right), in nats (Kernighan, Church and Gale 1990, with
the mailbox as the prior). The rule of the hazard pairs comes first and can only raise it. Each domain is weighed once, however many
addresses it has; what one address adds (the same person known elsewhere) comes on top.
"""

from dataclasses import dataclass, replace
from math import log

from missent.detection import bands
from missent.detection.allowlist import allowed
from missent.detection.candidates import Candidate, Candidates
from missent.detection.domains import Domain, DomainKind, normalise
from missent.detection.habits import NO_TESTIMONY, Witness
from missent.detection.hazards import Hazard
from missent.detection.legit import Rightness, log_sum
from missent.detection.priors import Standing
from missent.detection.reasons import Code, reason
from missent.detection.tables import Tables, load
from missent.model import Address, Alternative, Band, Finding, Habits, Harm, Policy, Reason

_UNMODELLED = -45.0
"""ln P of all slips nobody thought of: keeps a score finite where there is no candidate."""

_INNOCENT = -50.0  # the score of what is allowed or cannot be judged
_DISGUISED = -34.0
_CANNOT_EXIST = 12.0
_ALTERNATIVES = 4
_SHORT = 3  # letters: between names so short only a mailbox can tell a slip from another holder

_MEANT_CODES = {
    Standing.PROTECTED: Code.MEANT_PROTECTED,
    Standing.LABEL: Code.MEANT_PROTECTED,
    Standing.CONTRACTOR: Code.MEANT_PROTECTED,
    Standing.FREE_MAIL: Code.MEANT_FREE_MAIL,
    Standing.OWN: Code.MEANT_OWN,
    Standing.PARTNER: Code.MEANT_PARTNER,
}


@dataclass(frozen=True, slots=True)
class Weighed:
    """Hold what is known of one written domain, before any address is looked at.

    `floor` is the score that the hazard rule demands, `ceiling` the one that listed names keep under; `hazard` is the pair the
    rule found, `innocence` what speaks for the written name.
    """

    domain: Domain
    candidates: tuple[Candidate, ...]
    right: float
    floor: float | None = None
    ceiling: float | None = None
    hazard: Hazard | None = None
    ending_is_new: bool = False
    innocence: tuple[Reason, ...] = ()


class Detector:
    """Judge addresses for one mailbox and one policy; with empty habits, an address by itself."""

    def __init__(self, policy: Policy | None = None, habits: Habits | None = None) -> None:
        self._policy = policy or Policy()
        self._tables: Tables = load()
        self._witness = Witness(habits or Habits(), self._policy, self._tables)
        self._rightness = Rightness(self._tables, self._witness)
        self._candidates = Candidates(self._tables, self._witness, self._rightness)
        self._weighed: dict[str, Weighed] = {}

    def judge(self, address: Address) -> Finding:
        """Judge one address; band NONE where nothing is wrong with it, and its score even then."""
        pass_ = allowed(address, self._policy)
        if pass_ is not None:
            return Finding(address, "", "", Band.NONE, _INNOCENT, Harm.OPEN, (pass_,))
        weighed = self._weighed.get(address.domain)
        if weighed is None:
            weighed = self._weighed[address.domain] = self._weigh(address.domain)
        return self._find(address, weighed)

    def _weigh(self, written: str) -> Weighed:
        """Weigh one domain."""
        domain = normalise(written, self._tables.suffixes, self._tables.look_alikes)
        if domain.kind is DomainKind.BARE:
            return self._weigh_bare(domain)
        if domain.kind is not DomainKind.ORDINARY:
            return Weighed(domain, (), -_INNOCENT, innocence=(reason(Code.NOT_JUDGED, domain.kind.value),))
        innocence = self._innocence(domain)
        candidates = self._candidates.find(domain)
        disguised = domain.in_another_script and self._candidates.known(domain.plain) is not None
        right = self._rightness.log(domain) if domain.exists and not disguised else _DISGUISED
        weighed = Weighed(domain, tuple(candidates), right, innocence=innocence)
        if not domain.exists:
            return replace(weighed, floor=_CANNOT_EXIST if candidates else bands.REVIEW, hazard=self._known_hazard(domain)[0])
        if domain.punctuation:
            known = self._candidates.known(domain.name)
            read = Candidate(domain.name, log(known.prior) if known else -_CANNOT_EXIST, (), known)
            return replace(weighed, candidates=(read, *candidates), floor=_CANNOT_EXIST, innocence=())
        if innocence:
            return self._restrain(weighed)
        hazard, floor = self._known_hazard(domain)
        if hazard is not None:
            return replace(weighed, floor=floor, hazard=hazard)
        unknown = next((found for found in self._tables.hazards.apply(domain) if self._is_remarkable(found)), None)
        if unknown is not None and not self._witness.knows_ending(domain.suffix, domain.name):
            return replace(weighed, floor=bands.REVIEW, hazard=unknown, ending_is_new=True)
        if len(domain.stem) <= _SHORT and not any(self._witness.is_correspondent(found.domain) for found in candidates):
            return replace(weighed, ceiling=bands.LIKELY)
        return weighed

    def _weigh_bare(self, domain: Domain) -> Weighed:
        """Weigh a name without a dot: it may be one whose dot was left out, or its ending."""
        whole = replace(domain, plain=domain.name, suffix=domain.name, exists=False)
        candidates = tuple(self._candidates.find(whole)) if domain.name else ()
        if not candidates:
            return Weighed(domain, (), -_INNOCENT, innocence=(reason(Code.NOT_JUDGED, domain.kind.value),))
        return Weighed(whole, candidates, _DISGUISED, floor=_CANNOT_EXIST)

    def _innocence(self, domain: Domain) -> tuple[Reason, ...]:
        """List what speaks for the written name; empty when nobody knows it."""
        found = []
        received = self._witness.habit(domain.name).received
        if received:
            found.append(reason(Code.RECEIVED_FROM_THIS, domain.name, received))
        looks_like = self._tables.neighbours.get(domain.name)
        if looks_like is not None:
            found.append(reason(Code.REAL_NAME, domain.name, looks_like))
        labels = domain.name.split(".")
        for start in range(len(labels) - 1):
            known = self._tables.known.get(".".join(labels[start:]))
            if known is not None:
                found.append(reason(Code.KNOWN_NAME, ".".join(labels[start:]), known.kind or known.standing.value))
                break
        return tuple(found)

    def _restrain(self, weighed: Weighed) -> Weighed:
        """Keep a name that is known to be real from being flagged by its looks alone: only this mailbox can speak against it."""
        answered = self._witness.habit(weighed.domain.name).received > 0
        rivals = [found for found in weighed.candidates if self._witness.is_correspondent(found.domain)]
        if answered and rivals:
            both = tuple(reason(Code.BOTH_KNOWN, found.domain) for found in rivals[:1])
            return replace(weighed, ceiling=bands.REVIEW, innocence=weighed.innocence + both)
        return weighed if rivals else replace(weighed, ceiling=bands.REVIEW)

    def _known_hazard(self, domain: Domain) -> tuple[Hazard | None, float]:
        """Find the pair whose meant name is known, and the score it demands; the best-known name first."""
        best: tuple[float, float, Hazard] | None = None
        for hazard in self._tables.hazards.apply(domain):
            known = self._candidates.known(hazard.meant) or self._candidates.known(hazard.registrable)
            if known is None:
                continue
            sure = known.is_protected and known.standing is not Standing.LABEL
            if known.standing is Standing.CORRESPONDENT:
                sure = hazard.is_core
            floor = bands.CERTAIN if sure else bands.LIKELY
            if hazard.pair.harm is Harm.FOREIGN_ZONE:
                floor = min(floor, bands.LIKELY)  # mod.gov.ua is a ministry of its own, as mod.gov.uk is
            if hazard.is_habit:
                floor = bands.REVIEW  # sfo.gov is an office of its own, whatever sfo.gov.uk is
            if not hazard.is_core and known.standing in (Standing.FREE_MAIL, Standing.CORRESPONDENT, Standing.CONTRACTOR):
                floor = bands.REVIEW  # a name at home in two countries is no slip
            if best is None or (floor, known.prior) > best[:2]:
                best = (floor, known.prior, hazard)
        return (best[2], best[0]) if best else (None, 0.0)

    def _is_remarkable(self, hazard: Hazard) -> bool:
        """Tell whether an unknown name under a hazardous ending is worth a look: a rarer ending than the one it is a slip of."""
        shares = self._tables.shares
        return hazard.is_core and not hazard.is_habit and shares.share(hazard.pair.written) < shares.share(hazard.pair.meant)

    def _find(self, address: Address, weighed: Weighed) -> Finding:
        """Add what this address tells, and give the finding."""
        testimony = {}
        if weighed.candidates and self._witness.speaks_of(address):
            for candidate in weighed.candidates:
                free = candidate.known is not None and candidate.known.standing is Standing.FREE_MAIL
                told = self._witness.testimony(address, candidate.domain, free)
                if told is not NO_TESTIMONY:
                    testimony[candidate.domain] = told
        weights = {c.domain: c.weight + testimony.get(c.domain, NO_TESTIMONY).weight for c in weighed.candidates}
        score = log_sum([*weights.values(), _UNMODELLED]) - weighed.right
        ranked = sorted(weighed.candidates, key=lambda c: (-weights[c.domain], c.domain))
        best = ranked[0] if ranked else None
        if weighed.floor is not None:
            score = max(score, weighed.floor)
        if weighed.ceiling is not None and not testimony:
            score = bands.below(score, weighed.ceiling)
        meant = best.domain if best else ""
        ruled = weighed.floor is not None and weighed.floor >= bands.LIKELY
        if weighed.hazard is not None and ruled and not weighed.ending_is_new and not testimony:
            meant = weighed.hazard.meant
        if weighed.ending_is_new and score < bands.POSSIBLE:
            meant = ""
        elif score < bands.POSSIBLE and score >= bands.REVIEW and not self._worth_a_look(meant, weighed):
            score = bands.below(score, bands.REVIEW)
        band = bands.band(score)
        if band is Band.NONE:
            meant = ""
        told = testimony.get(meant, NO_TESTIMONY)
        meant_suffix = self._tables.suffixes.split(meant)[2] if meant else ""
        return Finding(
            address=address,
            intended_domain=meant,
            intended_address=told.address,
            band=band,
            score=round(score, 3),
            harm=bands.harm(weighed.domain, meant_suffix, self._tables.hazards),
            reasons=self._reasons(weighed, meant, told.reasons, band),
            alternatives=self._alternatives(weighed, weights, meant) if band is not Band.NONE else (),
        )

    def _worth_a_look(self, meant: str, weighed: Weighed) -> bool:
        """Tell whether a weak suspicion goes on the quiet list: only where a protected name is at stake, or nothing can exist."""
        known = self._candidates.known(meant)
        return not weighed.domain.exists or weighed.hazard is not None or (known is not None and known.is_protected)

    def _alternatives(self, weighed: Weighed, weights: dict[str, float], meant: str) -> tuple[Alternative, ...]:
        """List what else may have been meant: the same name with another ending first."""
        listed = {c.domain: (c.same_name, weights[c.domain] - weighed.right) for c in weighed.candidates}
        for hazard in self._tables.hazards.apply(weighed.domain):
            if hazard.is_core or self._candidates.known(hazard.registrable):
                listed[hazard.meant] = (True, listed.get(hazard.meant, (True, _UNMODELLED - weighed.right))[1])
        listed.pop(meant, None)
        ranked = sorted(listed.items(), key=lambda item: (not item[1][0], -item[1][1], item[0]))
        return tuple(Alternative(domain, round(score, 3)) for domain, (_same, score) in ranked[:_ALTERNATIVES])

    def _reasons(self, weighed: Weighed, meant: str, told: tuple[Reason, ...], band: Band) -> tuple[Reason, ...]:
        """List the terms of the judgement, in the order a person would tell them."""
        if band is Band.NONE:
            return weighed.innocence
        domain, found = weighed.domain, []
        best = next((c for c in weighed.candidates if c.domain == meant), None)
        if domain.punctuation:
            found.append(reason(Code.PUNCTUATION, domain.punctuation))
        if best is not None:
            found.extend(best.reasons)
        if not domain.exists:
            found.append(reason(Code.NO_SUCH_ENDING, domain.suffix))
        if weighed.hazard is not None:
            found.append(reason(Code.HAZARD_PAIR, weighed.hazard.pair.written, weighed.hazard.pair.meant))
            if weighed.ending_is_new and not meant:
                found.append(reason(Code.ENDING_NEVER_WRITTEN_TO, weighed.hazard.pair.written))
                found.append(reason(Code.NAME_UNKNOWN, weighed.hazard.registrable))
        holder = self._tables.hazards.holder(domain.suffix) if domain.exists and meant else ""
        if holder:
            found.append(reason(Code.ENDING_BELONGS_TO, domain.suffix, holder))
        found.extend(self._meant_reasons(meant))
        found.extend(told)
        found.extend(self._habit_reasons(domain.name, meant))
        return (*found, *weighed.innocence)

    def _meant_reasons(self, meant: str) -> list[Reason]:
        """Say who the meant domain is."""
        labels = meant.split(".")
        for start in range(len(labels) - 1):
            name = ".".join(labels[start:])
            known = self._candidates.known(name)
            code = _MEANT_CODES.get(known.standing) if known else None
            if known is not None and code is not None:
                return [reason(code, name, known.kind) if code is Code.MEANT_PROTECTED else reason(code, name)]
        return []

    def _habit_reasons(self, written: str, meant: str) -> list[Reason]:
        """Say how often this mailbox wrote to either, and heard from them."""
        if not self._witness.has_mailbox:
            return []
        here, there = self._witness.habit(written), self._witness.habit(meant)
        found = []
        if there.sent:
            found.append(reason(Code.WRITTEN_TO_INTENDED, meant, there.sent))
        if there.received:
            found.append(reason(Code.RECEIVED_FROM_INTENDED, meant, there.received))
        if here.sent:
            found.append(reason(Code.WRITTEN_TO_THIS, written, here.sent))
        if not here.received:
            found.append(reason(Code.NEVER_RECEIVED_FROM, written))
        return found
