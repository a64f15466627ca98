"""What may have been meant: every known name that a slip of the hand leads from to the written one.

Each kind of slip is one method, which yields the meant name, its weight ln P(meant) + ln P(slip) + ln P(written | meant, slip),
and the reasons.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from missent.detection.bands import is_reserved
from missent.detection.channel import ONE_SLIP, STRUCTURAL, TWO_SLIPS, Path, one_slip, two_slips
from missent.detection.domains import Domain
from missent.detection.explaining import explain
from missent.detection.habits import Witness
from missent.detection.index import MEANABLE, bare, forms
from missent.detection.legit import Rightness
from missent.detection.priors import Known, Standing
from missent.detection.reasons import Code, reason
from missent.detection.tables import Tables
from missent.model import Reason

_DOTS_MOVED = STRUCTURAL - log(6)
_OTHER_ENDING = STRUCTURAL
_ENDING_OF_MIND = (1e-4, 0.05)  # the share of the rarest, and of a provider's, among the endings that come to mind instead
_ANOTHER_ENDING_IS_NEARER = log(0.03)
_BOTH_WRONG = log(0.01)
_LEVEL_MISSING = STRUCTURAL - log(6)
_RARE_STRUCTURE = log(3e-5)
_ENDING_ADDED = frozenset({"com", "net", "org", "co", "uk", "fr", "es", "br", "de"})
_PREFIX = re.compile(r"(\d{1,4}|www\.?|e?mail\.?)(?=[^.].*\.)")
_HOST_WORDS = frozenset({
    "us", "uk", "eu", "de", "fr", "nl", "ca", "au", "nz", "jp", "in", "cn", "it", "es", "se", "no", "dk", "fi", "be",
    "ch", "at", "ie", "pl", "br", "mx", "za", "sg", "hk", "kr", "tw", "mail", "email", "smtp", "corp", "hq", "intl",
    "global", "na", "apac", "emea", "ext", "staff", "student", "students", "dept", "research", "alumni", "ad", "mil",
    "civ", "ctr",
})  # fmt: skip
_SCRIPT_IN_DISGUISE = log(0.5)
_SAME_NAME_BRANDS = 4  # a label with so many endings is at home everywhere: another ending says nothing
_MEANT_ENDING_SHARE = 2e-4
_RAREST_ENDING = 2e-6
_NEW_NAME = log(0.3)
_AT_HOME_ANYWHERE = 1e-5  # the prior that a listed name keeps under another ending
_SLIP_OF_MIND = log(0.003)  # who types the wrong ending from memory types one that exists


@dataclass(frozen=True, slots=True)
class Candidate:
    """Hold one domain that may have been meant; `weight` in nats."""

    domain: str
    weight: float
    reasons: tuple[Reason, ...]
    known: Known | None
    same_name: bool = False  # the same name with another ending


class Candidates:
    """Find candidates for written domains, for one mailbox."""

    def __init__(self, tables: Tables, witness: Witness, rightness: Rightness) -> None:
        self._tables = tables
        self._witness = witness
        self._rightness = rightness
        self._known = witness.known
        self._indexes = (tables.index, witness.index)
        self._endings = witness.shares.meanable(_MEANT_ENDING_SHARE)
        self._ending_slips: dict[str, list[tuple[str, Path]]] = {}
        self._big_providers = {
            name.partition(".")[0]: name
            for name, entry in sorted(tables.known.items(), key=lambda item: item[1].prior)
            if entry.is_big_provider and len(name.partition(".")[0]) >= 5
        }
        self._near_providers: dict[str, list[str]] = {}
        for label in self._big_providers:
            for form in forms(label):
                self._near_providers.setdefault(form, []).append(label)

    def find(self, domain: Domain) -> list[Candidate]:
        """List the candidates, likeliest first; each domain once, with its likeliest explanation."""
        best: dict[str, Candidate] = {}
        for found in (
            self._near, self._farther, self._moved_dots, self._host_near, self._doubled_ending, self._other_ending,
            self._provider, self._joined_host, self._prefix, self._parts, self._missing_ending, self._ending, self._read_as,
        ):  # fmt: skip
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

    def _make(self, name: str, weight: float, reasons: tuple[Reason, ...], same_name: bool = False) -> Iterator[Candidate]:
        known = self._known(name)
        if known is not None and known.prior >= MEANABLE:
            yield Candidate(name, log(known.prior) + weight, reasons, known, same_name)

    def _near(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names one slip away."""
        for index in self._indexes:
            for name in index.near(domain.plain):
                path = one_slip(name, domain.plain)
                if path is not None:
                    yield from self._make(name, ONE_SLIP - path.cost, explain(path, name))

    def _farther(self, domain: Domain) -> Iterator[Candidate]:
        """Yield likely names two slips away."""
        for index in self._indexes:
            for name in index.farther(domain.plain):
                path = two_slips(name, domain.plain)
                if path is not None and one_slip(name, domain.plain) is None:
                    yield from self._make(name, TWO_SLIPS - path.cost, explain(path, name))

    def _moved_dots(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names that differ in dots and hyphens only."""
        for index in self._indexes:
            for name in index.same_letters(domain.plain):
                path = one_slip(name, domain.plain)
                why = explain(path, name) if path else (reason(Code.DOTS_MOVED, name),)
                yield from self._make(name, _DOTS_MOVED, why)

    def _host_near(self, domain: Domain) -> Iterator[Candidate]:
        """Yield hosts below a name one slip away."""
        if not domain.subdomain:
            return
        host = self._rightness.host(domain.subdomain)
        for index in self._indexes:
            for name in index.near(domain.registrable):
                path, known = one_slip(name, domain.registrable), self._known(name)
                if path is not None and known is not None:
                    meant = f"{domain.subdomain}.{name}"
                    yield Candidate(meant, log(known.prior) + host + ONE_SLIP - path.cost, explain(path, name), known)

    def _doubled_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names after which one more ending was typed (army.mil.com)."""
        labels = domain.plain.split(".")
        for count in range(2, len(labels)):
            extra = labels[count]
            if extra in _ENDING_ADDED or extra == labels[count - 1]:
                added = ".".join(labels[count:])
                yield from self._make(".".join(labels[:count]), _RARE_STRUCTURE, (reason(Code.ENDING_DOUBLED, added),))

    def _other_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the same name with an ending that is its own (gmail.net)."""
        if domain.subdomain and not self._tables.hazards.is_hazardous(domain.registrable):
            return
        slip_is_nearer = any(not hazard.is_habit and hazard.is_core for hazard in self._tables.hazards.apply(domain))
        for index in self._indexes:
            for name in index.same_label(domain.stem.partition(".")[0]):
                suffix = name.partition(".")[2]
                known = self._known(name)
                if known is None or (self._tables.brands.get(domain.label, 0) >= _SAME_NAME_BRANDS and not known.is_big_provider):
                    continue
                partner = known.is_big_provider or name in self._witness.names
                if not partner and is_reserved(domain.suffix):
                    continue  # the ministry of another state
                doubt = self._doubt(name, known) + (0.0 if domain.exists else _SLIP_OF_MIND)
                doubt += _ANOTHER_ENDING_IS_NEARER if slip_is_nearer and not partner else 0.0
                if suffix.partition(".")[2] == domain.suffix:
                    why = (reason(Code.LEVEL_MISSING, suffix.partition(".")[0]),)
                    yield from self._make(name, _LEVEL_MISSING + doubt, why, True)
                else:
                    why = (reason(Code.OTHER_ENDING, domain.suffix, suffix),)
                    yield from self._make(name, self._to_mind(domain, known) + doubt, why, True)

    def _to_mind(self, domain: Domain, known: Known) -> float:
        """Give ln P of writing this ending for the right one: from memory come the common ones."""
        least, provider = _ENDING_OF_MIND
        share = self._witness.shares.share(domain.suffix)
        return _OTHER_ENDING + log(max(share, provider if known.standing is Standing.FREE_MAIL or not domain.exists else least))

    def _doubt(self, name: str, known: Known) -> float:
        """Give what speaks against a name when only its ending differs: `state` and `interior` are at home under many endings."""
        if known.is_big_provider or name in self._witness.names:
            return 0.0
        return min(0.0, log(_AT_HOME_ANYWHERE / known.prior))

    def _provider(self, domain: Domain) -> Iterator[Candidate]:
        """Yield a big provider whose name and ending are both wrong."""
        if domain.subdomain or len(domain.label) < 4 or is_reserved(domain.suffix):
            return
        right_name = _SLIP_OF_MIND if domain.label in self._tables.brands else 0.0  # `mail` is a name of its own, gmail or not
        for label in sorted({label for form in forms(domain.label) for label in self._near_providers.get(form, ())}):
            name, path = self._big_providers[label], one_slip(label, domain.label)
            suffix = name.partition(".")[2]
            if path is not None and self._known(f"{label}.{domain.suffix}") is None:
                why = (*explain(path, label), reason(Code.OTHER_ENDING, domain.suffix, suffix))
                yield from self._make(name, ONE_SLIP - path.cost + _BOTH_WRONG + right_name, why)

    def _joined_host(self, domain: Domain) -> Iterator[Candidate]:
        """Yield hosts whose dot was left out after a word that hosts begin with (hqarmy.mil)."""
        first, _, rest = domain.plain.partition(".")
        for cut in range(2, min(9, len(first) - 1)):
            word, name = first[:cut], f"{first[cut:]}.{rest}"
            known = self._known(name) if word in _HOST_WORDS else None
            if known is not None and known.prior >= MEANABLE:
                weight = log(known.prior) + log(0.03) + STRUCTURAL - log(5)
                yield Candidate(f"{word}.{name}", weight, (reason(Code.DOT_MISSING, first[cut]),), known)

    def _prefix(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names before which something stray was typed."""
        match = _PREFIX.match(domain.plain)
        if match:
            yield from self._make(
                domain.plain[match.end() :], _RARE_STRUCTURE - log(3), (reason(Code.STRAY_PREFIX, match.group()),)
            )

    def _parts(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names of the same parts in another order."""
        for index in self._indexes:
            for name in index.same_parts(domain.plain):
                yield from self._make(name, _RARE_STRUCTURE, (reason(Code.PARTS_SWAPPED, name),))

    def _missing_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names whose ending was left out, so that the name stands last (mail.gmail; some brands are endings too)."""
        if domain.exists and domain.suffix not in self._big_providers:
            return
        for index in self._indexes:
            for name in (*index.same_label(domain.suffix), *index.same_label(bare(domain.plain))):
                if not domain.label and name not in self._big_providers.values():
                    continue  # a bare name is mostly one inside a network
                yield from self._make(name, _RARE_STRUCTURE, (reason(Code.ENDING_MISSING, name.partition(".")[2]),))

    def _ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the written name, known or not, under an ending one slip away: both sides share what the name itself is worth."""
        for stem, written in self._cuts(domain):
            worth = self._worth(stem, written, domain.exists)
            for ending, path in self._slips_of(written):
                meant = f"{stem}.{ending}"
                inside = log(len(meant) / (len(ending) + 1))  # of all places, the slip came inside the ending
                weight = worth + log(self._witness.shares.share(ending)) + ONE_SLIP - path.cost - inside
                why = (*explain(path, ending), reason(Code.ENDING_SLIP, written, ending))
                yield Candidate(meant, weight, why, self._known(meant), True)

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

    def _read_as(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the name that letters of another script stand for."""
        if domain.in_another_script:
            yield from self._make(domain.plain, _SCRIPT_IN_DISGUISE, (reason(Code.OTHER_SCRIPT, domain.u_labels, domain.plain),))

    def _slips_of(self, written: str) -> list[tuple[str, Path]]:
        """List the common endings that one slip makes `written` of."""
        found = self._ending_slips.get(written)
        if found is None:
            paths = ((ending, one_slip(ending, written)) for ending in self._endings if abs(len(ending) - len(written)) <= 1)
            found = self._ending_slips[written] = sorted(((e, p) for e, p in paths if p is not None), key=lambda pair: pair[0])
        return found
