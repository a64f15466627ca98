"""Slips of the ending: one letter of it, another ending from memory, or none at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from missent.detection.bands import is_reserved
from missent.detection.channel import ONE_SLIP, STRUCTURAL, Path, one_slip
from missent.detection.domains import Domain
from missent.detection.explaining import explain
from missent.detection.habits import Witness
from missent.detection.index import bare, forms
from missent.detection.legit import Rightness
from missent.detection.naming import Candidate, Names
from missent.detection.priors import Known, Standing
from missent.detection.reasons import Code, reason
from missent.detection.structure import RARE_STRUCTURE
from missent.detection.tables import Tables
from missent.model import Reason

_ENDING_OF_MIND = (1e-4, 0.05)  # the share of the rarest, and of a provider's, among the endings that come to mind instead
_ANOTHER_ENDING_IS_NEARER = log(0.03)
_BOTH_WRONG = log(0.01)
_LEVEL_MISSING = STRUCTURAL - log(6)
_SAME_NAME_BRANDS = 4  # a label with so many endings is at home everywhere: another ending says nothing
_MEANT_ENDING_SHARE = 2e-4
_REMEMBERED = 4096  # endings; there are some 9,000 real ones, and no end of others
_RAREST_ENDING = 2e-6
_NEW_NAME = log(0.3)
_AT_HOME_ANYWHERE = 1e-5  # the prior that a listed name keeps under another ending
_SLIP_OF_MIND = log(0.003)  # who types the wrong ending from memory types one that exists


@dataclass(frozen=True, slots=True)
class EndingSlip:
    """Hold an ending that may have been meant: ln P(ending) P(slip) P(written | ending), and what the hand did."""

    ending: str
    weight: float
    reasons: tuple[Reason, ...]


class EndingSlips:
    """Find what a slip of the ending leads from to a written domain."""

    def __init__(self, tables: Tables, names: Names, witness: Witness, rightness: Rightness) -> None:
        self._tables = tables
        self._names = names
        self._witness = witness
        self._rightness = rightness
        self._endings: dict[str, list[str]] = {}
        for ending in sorted(witness.shares.meanable(_MEANT_ENDING_SHARE)):
            for form in forms(ending):
                self._endings.setdefault(form, []).append(ending)
        self._ending_slips: dict[str, list[EndingSlip]] = {}
        self.kinds = (self._other_ending, self._provider, self._missing_ending, self._ending)

    def _other_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the same name with an ending that is its own (gmail.net)."""
        if domain.subdomain and not self._tables.hazards.is_hazardous(domain.registrable):
            return
        slip_is_nearer = any(not hazard.is_habit and hazard.is_core for hazard in self._tables.hazards.apply(domain))
        for index in self._names.indexes:
            for name in index.same_label(domain.stem.partition(".")[0]):
                suffix = name.partition(".")[2]
                known = self._names.known(name)
                if known is None or (self._tables.brands.get(domain.label, 0) >= _SAME_NAME_BRANDS and not known.is_big_provider):
                    continue
                partner = known.is_big_provider or name in self._witness.names
                if not partner and is_reserved(domain.suffix):
                    continue  # the ministry of another state
                doubt = self._doubt(name, known) + (0.0 if domain.exists else _SLIP_OF_MIND)
                doubt += _ANOTHER_ENDING_IS_NEARER if slip_is_nearer and not partner else 0.0
                if suffix.partition(".")[2] == domain.suffix:
                    why = (reason(Code.LEVEL_MISSING, suffix.partition(".")[0]),)
                    yield from self._names.make(name, _LEVEL_MISSING + doubt, why, True)
                else:
                    why = (reason(Code.OTHER_ENDING, domain.suffix, suffix),)
                    yield from self._names.make(name, self._to_mind(domain, known) + doubt, why, True)

    def _to_mind(self, domain: Domain, known: Known) -> float:
        """Give ln P of writing this ending for the right one: from memory come the common ones."""
        least, provider = _ENDING_OF_MIND
        share = self._witness.shares.share(domain.suffix)
        return STRUCTURAL + log(max(share, provider if known.standing is Standing.FREE_MAIL or not domain.exists else least))

    def _doubt(self, name: str, known: Known) -> float:
        """Give what speaks against a name when only its ending differs: `state` and `interior` are at home under many endings."""
        if known.is_big_provider or name in self._witness.names:
            return 0.0
        return min(0.0, log(_AT_HOME_ANYWHERE / known.prior))

    def _provider(self, domain: Domain) -> Iterator[Candidate]:
        """Yield a big provider whose name and ending are both wrong."""
        if domain.subdomain or len(domain.label) < 4 or is_reserved(domain.suffix):
            return
        # `mail` is a name of its own, gmail or not
        right_name = _SLIP_OF_MIND if domain.label in self._tables.brands else 0.0
        for label in sorted({label for form in forms(domain.label) for label in self._tables.near_providers.get(form, ())}):
            name, path = self._tables.providers[label], one_slip(label, domain.label)
            suffix = name.partition(".")[2]
            if path is not None and self._names.known(f"{label}.{domain.suffix}") is None:
                why = (*explain(path, label), reason(Code.OTHER_ENDING, domain.suffix, suffix))
                yield from self._names.make(name, ONE_SLIP - path.cost + _BOTH_WRONG + right_name, why)

    def _missing_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names whose ending was left out, so that the name stands last (mail.gmail; some brands are endings too)."""
        if domain.exists and domain.suffix not in self._tables.providers:
            return
        for index in self._names.indexes:
            for name in (*index.same_label(domain.suffix), *index.same_label(bare(domain.plain))):
                if not domain.label and name not in self._tables.providers.values():
                    continue  # a bare name is mostly one inside a network
                yield from self._names.make(name, RARE_STRUCTURE, (reason(Code.ENDING_MISSING, name.partition(".")[2]),))

    def _ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the written name, known or not, under an ending one slip away: both sides share what the name itself is worth."""
        for stem, written in self._cuts(domain):
            worth = self._worth(stem, written, domain.exists)
            for slip in self._slips_of(written):
                meant = f"{stem}.{slip.ending}"
                inside = log(len(meant) / (len(slip.ending) + 1))  # of all places, the slip came inside the ending
                yield Candidate(meant, worth + slip.weight - inside, slip.reasons, self._names.known(meant), True)

    def _cuts(self, domain: Domain) -> list[tuple[str, str]]:
        """Cut a name before its suffix, and before its last two labels where these are a slip of a suffix (go.uk, gov.k)."""
        cuts = [(domain.stem, domain.suffix)]
        stem, _, label = domain.stem.rpartition(".")
        wider = f"{label}.{domain.suffix}"
        return [*cuts, (stem, wider)] if stem and self._tables.hazards.is_hazardous(wider) else cuts

    def _worth(self, stem: str, written: str, exists: bool) -> float:
        """Give ln P of somebody new whose name is `stem`, under whatever ending."""
        if not exists:
            return _NEW_NAME + self._rightness.name(stem)
        return self._rightness.somebody_new(stem, written) - log(max(self._witness.shares.share(written), _RAREST_ENDING))

    def _slips_of(self, written: str) -> list[EndingSlip]:
        """List the common endings that one slip makes `written` of."""
        found = self._ending_slips.get(written)
        if found is None:
            near = {ending for form in forms(written) for ending in self._endings.get(form, ())}
            paths = ((ending, one_slip(ending, written)) for ending in sorted(near))
            found = [self._ending_slip(ending, written, path) for ending, path in paths if path is not None]
            if len(self._ending_slips) >= _REMEMBERED:
                self._ending_slips.clear()
            self._ending_slips[written] = found
        return found

    def _ending_slip(self, ending: str, written: str, path: Path) -> EndingSlip:
        """Weigh one slip of an ending, whatever stands before it."""
        weight = log(self._witness.shares.share(ending)) + ONE_SLIP - path.cost
        return EndingSlip(ending, weight, (*explain(path, ending), reason(Code.ENDING_SLIP, written, ending)))
