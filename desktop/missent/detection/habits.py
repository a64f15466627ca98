"""What this mailbox bears witness to: its correspondents, how often it writes to somebody new, and where a person is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from missent.detection.domains import Domain, DomainKind, SuffixList, normalise
from missent.detection.index import NameIndex, index_of
from missent.detection.priors import OWN, PARTNER, Known, Standing, correspondent
from missent.detection.reasons import Code, reason
from missent.detection.tables import Tables
from missent.model import Address, DomainHabit, Habits, Policy, Reason

NOVELTY_WITHOUT_MAILBOX = 0.045
"""P(a message goes to a domain never written to before) where no mailbox tells.

Set so that without a mailbox `possible` is wrong for about 10 of 10,000 distinct real names.
"""

_MOST_NOVELTY = 0.3

_ENOUGH = 200  # sent messages: below this Good and Turing's estimate leans on the value above
_FREQUENT = 3  # sent messages that make a correspondent of a domain that never answered
_OFTEN, _MUCH_RARER = 10, 10
_HEARD = 3  # received messages that make a domain one that answers
_CROWD = 10  # persons that no slip of the finger brings together at one domain
_NOBODY = DomainHabit()
_SAME_LABEL = 4  # letters of a label that is one holder's, whatever the ending
_COMMON_ENDING, _HOME = 1e-3, 5  # of all endings; correspondents that make a rarer one everyday

_SAME_PERSON, _SAME_PERSON_FREE_MAIL, _SAME_ROLE = 5.7, 3.4, 1.1  # nats: ln 300, ln 30, ln 3
_SAME_NAME, _CONTRADICTION = 4.6, 6.9  # ln 100, ln 1000
_IN_THREAD = 3.4  # ln 30
_ROLES = frozenset({
    "info", "office", "admin", "contact", "mail", "post", "support", "sales", "service", "help", "kontakt", "hello",
    "team", "secretariat", "secretary", "webmaster", "postmaster", "press", "accounts", "billing", "hr", "jobs",
    "noreply", "no-reply", "enquiries", "reception",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Testimony:
    """Hold what speaks for one person being meant at one domain: `weight` in nats."""

    weight: float
    reasons: tuple[Reason, ...] = ()
    address: str = ""


NO_TESTIMONY = Testimony(0.0)


class Witness:
    """Answer for one mailbox and one policy; cheap to ask, made once per judgement of a mailbox."""

    def __init__(self, habits: Habits, policy: Policy, tables: Tables) -> None:
        self._habits = habits
        self._listed = tables.known
        self._answering_endings: dict[str, set[str]] = {}
        self._labels: dict[str, set[str]] = {}
        self._by_name: dict[str, Mapping[str, tuple[str, int]]] = {}
        self._people: dict[str, set[str]] | None = None
        self.names: dict[str, Known] = {}
        self.has_mailbox = bool(habits.domains)
        self.hears = any(habit.received for habit in habits.domains.values())
        self.sent_total = habits.sent_total or sum(habit.sent for habit in habits.domains.values())
        ending_counts: dict[str, int] = {}
        for name, habit in habits.domains.items():
            domain = normalise(name, tables.suffixes, tables.look_alikes)
            if domain.kind is not DomainKind.ORDINARY:
                continue
            ending_counts[domain.suffix] = ending_counts.get(domain.suffix, 0) + habit.sent
            if domain.exists and not domain.in_another_script:
                self.names[name] = correspondent(max(habit.sent, 1), self.sent_total)
                if self.is_correspondent(name) and (habit.received > 0 or not (self.hears or _is_suspect(domain, tables))):
                    self._answering_endings.setdefault(domain.suffix, set()).add(name)
                if domain.label and not domain.subdomain:
                    self._labels.setdefault(domain.label, set()).add(name)
        own = policy.own | {spec.rpartition("@")[2] for spec in habits.owners}
        self._own_endings = {tables.suffixes.split(name)[2] for name in own}
        for name in own:
            known = tables.known.get(name)
            if known is None or known.standing is not Standing.FREE_MAIL:
                self.names[name] = Known(max(OWN, self._prior(name)), Standing.OWN)
        for name in policy.protected:
            self.names[name] = Known(max(PARTNER, self._prior(name)), Standing.PARTNER)
        laid_down = frozenset(name for name, entry in self.names.items() if entry.standing is not Standing.CORRESPONDENT)
        written_to = {name: entry.prior for name, entry in self.names.items() if name not in laid_down}
        self.indexes = (_policy_index(laid_down, tables.suffixes), index_of(written_to, tables.suffixes, _SAME_LABEL))
        self.shares = tables.shares
        if self.sent_total:
            self.shares = tables.shares.within({ending: n / self.sent_total for ending, n in ending_counts.items()})
        self.novelty = self._novelty()

    def known(self, name: str) -> Known | None:
        """Give what is known of a name, from the mailbox and the tables."""
        own, listed = self.names.get(name), self._listed.get(name)
        if own is None or listed is None:
            return own or listed
        if own.standing is Standing.CORRESPONDENT:
            # a public body that is a correspondent stays a public body
            return Known(max(own.prior, listed.prior), listed.standing, listed.kind)
        return own

    def habit(self, domain: str) -> DomainHabit:
        """Give the counts of one domain, zeros when it is not in the mailbox."""
        return self._habits.domains.get(domain, _NOBODY)

    def is_correspondent(self, domain: str) -> bool:
        """Tell whether a domain answers, or is written to often; a slip that autocomplete repeats can be the latter."""
        habit = self.habit(domain)
        return habit.received > 0 or habit.sent >= _FREQUENT

    def answers(self, domain: str) -> bool:
        """Tell whether a domain is known to answer: one or two messages may come from whoever holds a slip, or be forged."""
        habit = self.habit(domain)
        return habit.received >= _HEARD or habit.answered > 0

    def knows_ending(self, ending: str, besides: str) -> bool:
        """Tell whether a name other than `besides` vouches for `ending`.

        It does when it answers; where no answers were read, when it is written to often and is itself no slip of a listed name.
        """
        return bool(self._answering_endings.get(ending, set()) - {besides})

    def is_at_home(self, ending: str, besides: str) -> bool:
        """Tell whether `ending` is everyday here: no new name under it is remarkable for its ending alone.

        One partner is not enough: the next name under .ml or .co may still be a slip. It takes several that answer, or a domain
        of one's own. Where no answers were read, an ending as common as .eu is vouched for by one name that is often written to:
        nothing else could, and the list would be long.
        """
        if self._own_endings & {ending, ending.rpartition(".")[2]}:
            return True
        common = self.shares.share_in_general(ending) >= _COMMON_ENDING
        vouching = self._answering_endings.get(ending, set()) - {besides}
        return len(vouching) >= (_HOME if self.hears or not common else 1)

    def are_equals(self, written: str, other: str) -> bool:
        """Tell whether the mailbox knows two names equally well, so that neither can be called a slip of the other.

        Both are written to often, neither ten times as often as the other, and not only the other one answers.
        """
        one, two = self.habit(written), self.habit(other)
        if one.sent < _OFTEN or one.sent * _MUCH_RARER < two.sent:
            return False
        return one.received > 0 or not two.received

    def has_people_of_its_own(self, written: str, other: str) -> bool:
        """Tell whether so many persons are written to at `written` alone that it is a place, whoever is known at `other` too."""
        if self._people is None:
            self._people = {}
            for local, domains in self._habits.local_parts.items():
                for domain in domains:
                    self._people.setdefault(domain, set()).add(local)
        return len(self._people.get(written, set()) - self._people.get(other, set())) >= _CROWD

    def is_no_rarer(self, written: str, other: str) -> bool:
        """Tell whether `other`, which only this mailbox knows, is too rare beside `written` to have been meant by it.

        Of two names that differ by a slip the rarer one is the slip, and never both; one that answers is not the slip of one
        that does not.
        """
        one, two = self.habit(written), self.habit(other)
        comparable = one.sent * _MUCH_RARER >= two.sent and two.sent * _MUCH_RARER >= one.sent
        if comparable and self.answers(written) != self.answers(other):
            return self.answers(written)
        return one.sent + one.received >= two.sent + two.received

    def has_sibling(self, label: str, besides: str) -> bool:
        """Tell whether another name of this mailbox has this label, under another ending."""
        return bool(self._labels.get(label, set()) - {besides})

    def testimony(self, address: Address, meant: str, meant_is_free_mail: bool) -> Testimony:
        """Say what speaks for this very person being meant at `meant`: the local-part, the display name."""
        weight, reasons, known = 0.0, [], ""
        local = address.local_part.lower()
        count = self._habits.local_parts.get(local, {}).get(meant, 0)
        if count:
            known = f"{local}@{meant}"
            weight = _SAME_ROLE if local in _ROLES else _SAME_PERSON_FREE_MAIL if meant_is_free_mail else _SAME_PERSON
            reasons.append(reason(Code.SAME_PERSON_KNOWN, known, count))
        shown = address.display_name.strip().strip("'\"<>").casefold()
        if "@" in shown:
            if shown.rpartition("@")[2] == meant:
                weight += _CONTRADICTION
                known = known or shown
                reasons.append(reason(Code.NAME_CONTRADICTS, shown))
        elif shown and meant in (at := self._addresses_of(shown)):
            spec, times = at[meant]
            weight = max(weight, _SAME_NAME) if not count else weight + 1.0
            known = known or spec
            reasons.append(reason(Code.SAME_NAME_KNOWN, address.display_name, spec, times))
        answers = self._habits.threads.get(address.addr_spec.lower(), {})
        if answers.get(meant):
            # a domain that takes part in the thread itself was not typed
            weight += _IN_THREAD if not answers.get(address.domain) else 0.0
            reasons.append(reason(Code.ANSWER_TO_INTENDED, meant, answers[meant]))
        return Testimony(weight, tuple(reasons), known) if reasons else NO_TESTIMONY

    def _addresses_of(self, shown: str) -> Mapping[str, tuple[str, int]]:
        """Give, by domain, the first address that a display name stood beside, and how often: some names have thousands."""
        found = self._by_name.get(shown)
        if found is None:
            specs = sorted(self._habits.names.get(shown, {}).items(), reverse=True)
            found = self._by_name[shown] = {spec.rpartition("@")[2]: (spec, times) for spec, times in specs}
        return found

    def speaks_of(self, address: Address) -> bool:
        """Tell whether an address has anything of its own to say, beyond its domain."""
        shown = address.display_name.casefold()
        return (
            "@" in shown
            or shown in self._habits.names
            or address.local_part.lower() in self._habits.local_parts
            or address.addr_spec.lower() in self._habits.threads
        )

    def _prior(self, name: str) -> float:
        """Give a name's prior as a correspondent, 0 when it is none."""
        entry = self.names.get(name)
        return entry.prior if entry else 0.0

    def _novelty(self) -> float:
        """Estimate how often a message goes to a new domain, by the domains written to once (Good 1953)."""
        total = self.sent_total
        if not total:
            return NOVELTY_WITHOUT_MAILBOX
        once = sum(1 for habit in self._habits.domains.values() if habit.sent == 1)
        estimate = min(_MOST_NOVELTY, (once + 3) / (total + 10))
        trust = min(1.0, total / _ENOUGH)
        return trust * estimate + (1 - trust) * NOVELTY_WITHOUT_MAILBOX


@lru_cache(maxsize=4)
def _policy_index(names: frozenset[str], suffixes: SuffixList) -> NameIndex:
    """Index the names a policy laid down: kept, as a long watch-list does not change between two looks at a mailbox."""
    return index_of(dict.fromkeys(sorted(names), PARTNER), suffixes, _SAME_LABEL)


def _is_suspect(domain: Domain, tables: Tables) -> bool:
    """Tell whether a name stands to a listed one as its ending's slip."""
    return any(pair.meant in tables.known or pair.registrable in tables.known for pair in tables.hazards.apply(domain))
