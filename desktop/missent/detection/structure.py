"""Slips of structure: a part too many, parts that ran together or changed places."""

import re
from collections.abc import Iterator
from math import log

from missent.detection.channel import STRUCTURAL, one_slip
from missent.detection.domains import Domain
from missent.detection.index import MEANABLE
from missent.detection.naming import Candidate, Names
from missent.detection.reasons import Code, reason

RARE_STRUCTURE = log(3e-5)
"""ln P of a slip of structure that hardly anybody makes."""

_ENDING_ADDED = frozenset({"com", "net", "org", "co", "uk", "fr", "es", "br", "de"})
_PREFIX = re.compile(r"(\d{1,4}|www\.?|e?mail\.?)(?=[^.].*\.)")
_HOST_WORDS = frozenset({
    "us", "uk", "eu", "de", "fr", "nl", "ca", "au", "nz", "jp", "in", "cn", "it", "es", "se", "no", "dk", "fi", "be",
    "ch", "at", "ie", "pl", "br", "mx", "za", "sg", "hk", "kr", "tw", "mail", "email", "smtp", "corp", "hq", "intl",
    "global", "na", "apac", "emea", "ext", "staff", "student", "students", "dept", "research", "alumni", "ad", "mil",
    "civ", "ctr",
})  # fmt: skip


class StructureSlips:
    """Find what a slip of structure leads from to a written domain."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.kinds = (self._doubled_ending, self._joined_host, self._prefix, self._parts)

    def _doubled_ending(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names after which one more ending was typed (army.mil.com)."""
        labels = domain.plain.split(".")
        for count in range(2, len(labels)):
            extra = labels[count]
            own = labels[count - 1]
            if extra in _ENDING_ADDED or extra == own or (count == len(labels) - 1 and one_slip(own, extra)):
                added = ".".join(labels[count:])
                yield from self._names.make(".".join(labels[:count]), RARE_STRUCTURE, (reason(Code.ENDING_DOUBLED, added),))

    def _joined_host(self, domain: Domain) -> Iterator[Candidate]:
        """Yield hosts whose dot was left out after a word that hosts begin with (hqarmy.mil)."""
        first, _, rest = domain.plain.partition(".")
        for cut in range(2, min(9, len(first) - 1)):
            word, name = first[:cut], f"{first[cut:]}.{rest}"
            known = self._names.known(name) if word in _HOST_WORDS else None
            if known is not None and known.prior >= MEANABLE:
                weight = log(known.prior) + log(0.03) + STRUCTURAL - log(5)
                yield Candidate(f"{word}.{name}", weight, (reason(Code.DOT_MISSING, first[cut]),), known)

    def _prefix(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names before which something stray was typed."""
        match = _PREFIX.match(domain.plain)
        if match:
            yield from self._names.make(
                domain.plain[match.end() :], RARE_STRUCTURE - log(3), (reason(Code.STRAY_PREFIX, match.group()),)
            )

    def _parts(self, domain: Domain) -> Iterator[Candidate]:
        """Yield names of the same parts in another order."""
        for index in self._names.indexes:
            for name in index.same_parts(domain.plain):
                yield from self._names.make(name, RARE_STRUCTURE, (reason(Code.PARTS_SWAPPED, name),))
