"""Slips of single letters: known names that are one or two of them away from the written one, or differ in dots and hyphens."""

from collections.abc import Iterator
from math import log

from missent.detection.bands import is_reserved
from missent.detection.channel import ONE_SLIP, STRUCTURAL, TWO_SLIPS, one_slip, two_slips
from missent.detection.domains import Domain
from missent.detection.explaining import explain
from missent.detection.habits import Witness
from missent.detection.legit import Rightness
from missent.detection.naming import Candidate, Names
from missent.detection.reasons import Code, reason

_DOTS_MOVED = STRUCTURAL - log(6)
_SCRIPT_IN_DISGUISE = log(0.5)


class LetterSlips:
    """Find what a slip of letters leads from to a written domain."""

    def __init__(self, names: Names, witness: Witness, rightness: Rightness) -> None:
        self._names = names
        self._witness = witness
        self._rightness = rightness
        self.kinds = (self._near, self._farther, self._moved_dots, self._host_near, self._read_as)

    def _near(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names one slip away."""
        for index in self._names.indexes:
            for name in index.near(domain.plain):
                path = one_slip(name, domain.plain)
                if path is not None and not self._is_of_another_state(name, domain):
                    yield from self._names.make(name, ONE_SLIP - path.cost, explain(path, name))

    def _is_of_another_state(self, name: str, domain: Domain) -> bool:
        """Tell whether a name is that of a like body of another state (mod.gov.gr, mod.gov.gh) that the mailbox does not know.

        Where a label is one state's alone, the rule of the hazard pairs says so.
        """
        if not is_reserved(domain.suffix) or name in self._witness.names or not name.startswith(domain.stem + "."):
            return False
        return is_reserved(name[len(domain.stem) + 1 :])

    def _farther(self, domain: Domain) -> Iterator[Candidate]:
        """Yield likely names two slips away."""
        for index in self._names.indexes:
            for name in index.farther(domain.plain):
                path = two_slips(name, domain.plain)
                if path is not None and one_slip(name, domain.plain) is None:
                    yield from self._names.make(name, TWO_SLIPS - path.cost, explain(path, name))

    def _moved_dots(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names that differ in dots and hyphens only."""
        for index in self._names.indexes:
            for name in index.same_letters(domain.plain):
                path = one_slip(name, domain.plain)
                why = explain(path, name) if path else (reason(Code.DOTS_MOVED, name),)
                yield from self._names.make(name, _DOTS_MOVED, why)

    def _host_near(self, domain: Domain) -> Iterator[Candidate]:
        """Yield hosts below a name one slip away."""
        if not domain.subdomain:
            return
        host = self._rightness.host(domain.subdomain)
        for index in self._names.indexes:
            for name in index.near(domain.registrable):
                path, known = one_slip(name, domain.registrable), self._names.known(name)
                if path is not None and known is not None:
                    meant = f"{domain.subdomain}.{name}"
                    yield Candidate(meant, log(known.prior) + host + ONE_SLIP - path.cost, explain(path, name), known)

    def _read_as(self, domain: Domain) -> Iterator[Candidate]:
        """Yield the name that letters of another script stand for."""
        if domain.in_another_script:
            why = reason(Code.OTHER_SCRIPT, domain.name, domain.u_labels, domain.plain)
            yield from self._names.make(domain.plain, _SCRIPT_IN_DISGUISE, (why,))
