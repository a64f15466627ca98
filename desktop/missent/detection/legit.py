"""P(right): how likely it is that the written name is the one that was meant.

A sum over the ways a name can be right: it is listed, it is a host below a listed name, it is somebody new; the last of them
weighed by how often this very mailbox writes to somebody new.
"""

from collections.abc import Iterable
from math import exp, log

from missent.detection.bands import is_reserved
from missent.detection.domains import Domain
from missent.detection.habits import Witness
from missent.detection.priors import Known, Standing
from missent.detection.tables import Tables

_ANY_NAME = -20.0
"""ln of 1 in 5e8 registrable names: any name may simply exist. Without this floor every odd real name is impossible."""

_ANY_CLOSED_NAME = -17.0  # under a closed registry there are fewer
_SHORT = {1: log(1e-5), 2: log(1.4e-5), 3: log(1.7e-6), 4: log(1e-7)}
"""ln P(name) by its length: nearly all names so short are taken, whether they read like a name or not."""

_SHORT_CLOSED = {2: log(5e-5), 3: log(6e-6)}  # schools and offices have initials for names

_NEIGHBOUR = 1e-4
_NATIONAL_BRAND = 2e-7  # a provider's name under one more country
_MANY = 4
_HOST_BY_MODEL, _HOST_FLOOR = log(0.1), -12.0
_HOST_OF_PROVIDER = log(1e-3)  # a provider's mail has no hosts
_REPLIED, _ANSWERED, _ANSWERED_ONCE = 0.9, 0.3, 0.03  # a single answer may come from the wrong holder
_REPEATED, _REPEATED_UNANSWERED, _REPEATED_MOST = 3.2e-8, 1.6e-9, 20
"""P(right) that each repetition adds: where no answers were read, and where others answer and this name never did. It does not
grow with a small mailbox: autocomplete repeats a slip just as often there."""

_FREQUENT = 3

_SERVER_NAMES = frozenset({
    "autodiscover", "email", "exchange", "imap", "mail", "mailgate", "mx", "owa", "pop", "portal", "post", "remote", "smtp",
    "webmail", "www",
})  # fmt: skip
_IN_A_ZONE = log(1e-5)  # mail.gov.ua, sante.gouv.ne: every state has them, whether the suffix list knows its zone or not

_SIBLING, _SIBLING_LENGTH = 0.05, 3
"""Of the names that a mailbox writes to for the first time, those that a correspondent holds under another ending."""

_COUNTRY = 2  # letters of a country's ending

_RARE_ENDING = 1e-4  # what an ending among a thousand new ones is worth to somebody who has the name already


class Rightness:
    """Give ln P(right) of written names, for one mailbox."""

    def __init__(self, tables: Tables, witness: Witness) -> None:
        self._tables = tables
        self._witness = witness
        self._novelty = log(witness.novelty)

    def log(self, domain: Domain) -> float:
        """Give ln P(right)."""
        terms = [self.somebody_new(domain.stem, domain.suffix)]
        terms += [log(known.prior) for known in self._standing(domain.name)]
        if domain.name in self._tables.neighbours:
            terms.append(log(_NEIGHBOUR))
        for above in self._names_above(domain):
            parent = self._witness.known(above)
            if parent is not None:
                provider = parent.standing is Standing.FREE_MAIL
                terms.append(log(parent.prior) + (_HOST_OF_PROVIDER if provider else self.host(domain.subdomain)))
                break
        if self._is_in_a_states_zone(domain):
            terms.append(self._novelty + _IN_A_ZONE)
        if len(domain.label) >= _SIBLING_LENGTH and self._witness.has_sibling(domain.label, domain.name):
            which = log(len(self._witness.names))  # each holder may have one, however often it is written to
            terms.append(self._novelty + log(_SIBLING) - which + log(self._share_of_sibling(domain.suffix)))
        if self._is_national_brand(domain):
            terms.append(log(_NATIONAL_BRAND))
        habit = self._witness.habit(domain.name)
        if habit.received:
            heard = _REPLIED if habit.answered > 1 else _ANSWERED if habit.received > 1 else _ANSWERED_ONCE
            terms.append(log(heard))
        if habit.sent >= _FREQUENT:
            each = _REPEATED if habit.received or not self._witness.hears else _REPEATED_UNANSWERED
            terms.append(log(each * min(habit.sent, _REPEATED_MOST)))
        return log_sum(terms)

    def _is_in_a_states_zone(self, domain: Domain) -> bool:
        """Tell whether a name is the mail server of a state's zone, or below a zone that is no public suffix."""
        if domain.subdomain:
            return is_reserved(domain.registrable) and len(domain.suffix) == _COUNTRY
        return domain.label in _SERVER_NAMES and is_reserved(domain.suffix)

    def _share_of_sibling(self, suffix: str) -> float:
        """Give how common an ending is among the other endings of one holder."""
        share = self._tables.shares.share(suffix)
        return share if self._tables.hazards.is_core_ending(suffix) else max(share, _RARE_ENDING)

    def somebody_new(self, stem: str, suffix: str) -> float:
        """Give ln P of a name that was never written to before: one of all names there are, or one that reads like a name."""
        floor = _ANY_CLOSED_NAME if self._witness.shares.is_closed(suffix) else _ANY_NAME
        reads = log(self._witness.shares.share(suffix)) + self.name(stem)
        lengths = _SHORT | _SHORT_CLOSED if self._witness.shares.is_closed(suffix) else _SHORT
        short = log(self._witness.shares.share(suffix)) + lengths.get(len(stem), _ANY_NAME)
        return self._novelty + log_sum((floor, reads, short))

    def host(self, subdomain: str) -> float:
        """Give ln P of a host's own part, below a known name."""
        return _HOST_BY_MODEL + max(_HOST_FLOOR, self.name(subdomain))

    def name(self, stem: str) -> float:
        """Give ln P of a name by its letters alone."""
        return self._tables.characters.log_probability(stem)

    def _standing(self, name: str) -> list[Known]:
        """List what the name itself is known as; that it is written to often is weighed apart."""
        found = (self._tables.known.get(name), self._witness.names.get(name))
        return [known for known in found if known is not None and known.standing is not Standing.CORRESPONDENT]

    def _is_national_brand(self, domain: Domain) -> bool:
        """Tell whether a name at home in many countries stands under one more, and not under an ending that is often a slip."""
        countries = self._tables.brands.get(domain.label, 0)
        return countries >= _MANY and not domain.subdomain and not self._tables.hazards.is_core_ending(domain.suffix)

    def _names_above(self, domain: Domain) -> Iterable[str]:
        """List the names above a host, nearest first, down to the registrable one."""
        labels = domain.subdomain.split(".") if domain.subdomain else []
        return (".".join([*labels[start:], domain.registrable]) for start in range(1, len(labels) + 1))


def log_sum(terms: Iterable[float]) -> float:
    """Give ln of the sum of e^term."""
    values = list(terms)
    most = max(values)
    return most + log(sum(exp(value - most) for value in values))
