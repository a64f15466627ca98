"""Mailboxes made up of real names: few correspondents written to often, many seldom, and slips of the hand among them.

What is drawn: which domain (Zipf's law over the ranks of a mailbox), which person there (Zipf again), whether the domain answers.
A slip takes the place of a message that was really meant for somebody, so that what the mailbox knows of the meant person is what
a real mailbox would know: much of a friend, nothing of somebody written to for the first time. Slips are made by a hand of its
own (a QWERTY keyboard, the shares of kinds among slips in public commit logs), not by the detector's channel.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from evaluation.corpus import Half, real_names, registrable

from missent.detection.tables import load
from missent.model import Address, DomainHabit, Habits

EXPONENT, FLATTENED = 1.1, 2.0
"""Zipf's exponent, and the ranks by which the top is flattened (Mandelbrot)."""

SIBLINGS = 0.06
"""The share of correspondents that have a second real name beside them: the same label under another ending."""

ANSWERS = 0.4  # messages that come back for one that was sent
NAMED = 0.6  # persons that are written to with a display name
REPEATED = 0.25  # slips that autocomplete repeats
PER_MAILBOX = 20  # slips in one mailbox: ten times the rate in life, so that they can be counted

_KINDS = {"omit": 17, "insert": 3, "double": 3, "replace": 5, "swap": 3}  # of 31 slips in public commit logs
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ROLES = ("info", "office", "admin", "contact", "support", "sales")
_SYLLABLES = ("ba", "den", "ker", "lo", "mar", "ni", "ost", "per", "ro", "san", "ti", "ul", "ver", "wen", "zo")


@dataclass(frozen=True, slots=True)
class Profile:
    """Say whose mailbox it is: how many distinct domains, how many recipients, and which names stand at its top."""

    name: str
    domains: int
    recipients: int
    top: tuple[str, ...]
    hears: bool = True  # whether received mail is part of it


PROFILES = (
    Profile("official", 1200, 20_000, ("navy.mil", "army.mil", "mail.mil", "us.af.mil", "state.gov", "mod.gov.uk", "nato.int")),
    Profile("office", 900, 12_000, ("gmail.com", "hmrc.gov.uk", "outlook.com", "nhs.net", "btinternet.com", "hotmail.co.uk")),
    Profile("private", 300, 4_000, ("gmail.com", "hotmail.com", "yahoo.com", "gmx.de", "web.de", "icloud.com", "orange.fr")),
    Profile("sent mail only", 900, 12_000, ("gmail.com", "navy.mil", "outlook.com", "mindef.nl", "ziggo.nl"), hears=False),
)


@dataclass(slots=True)
class Mailbox:
    """Hold one mailbox: what it knows, its innocent addresses with how often each was written to, and its slips."""

    habits: Habits
    innocent: Counter[Address] = field(default_factory=Counter)
    slips: list[tuple[Address, Address]] = field(default_factory=list)


def mailbox(profile: Profile, seed: int, of: Half) -> Mailbox:
    """Make one mailbox from the real names of a half."""
    rng = random.Random(f"{profile.name} {seed} {of}")
    names = _names(profile, rng, of)
    people = {name: _people(name, rng) for name in names}
    weights = [1 / (rank + FLATTENED) ** EXPONENT for rank in range(1, len(names) + 1)]
    meant = [_person(people[name], rng) for name in rng.choices(names, weights, k=profile.recipients)]
    received = Counter(address.domain for address in meant if rng.random() < ANSWERS) if profile.hears else Counter()
    taken = set(names)
    written, made = list(meant), []
    while len(made) < PER_MAILBOX:
        at = rng.randrange(len(meant))
        typed = slip_of(meant[at].domain, rng)
        if typed in taken or typed.startswith((".", "-")) or ".." in typed or "." not in typed:
            continue
        taken.add(typed)
        address = Address(meant[at].display_name, meant[at].local_part, typed, f"{meant[at].local_part}@{typed}")
        made.append((address, meant[at]))
        written[at] = address
        if rng.random() < REPEATED:
            same = [place for place, other in enumerate(meant) if other == meant[at] and place > at]
            for place in same[: rng.randint(1, 4)]:
                written[place] = address
    counts = Counter(written)
    wrong = {address for address, _meant in made}
    innocent = Counter({address: count for address, count in counts.items() if address not in wrong})
    return Mailbox(_habits(counts, received), innocent, made)


def slip_of(name: str, rng: random.Random) -> str:
    """Make one slip anywhere in a name but on its dots; leaving out leads, as in life."""
    at = rng.choice([place for place, letter in enumerate(name) if letter != "."])
    letter = name[at]
    kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
    near = _next_to(letter) or "a"
    other = rng.choice(near) if rng.random() < 0.75 else rng.choice("abcdefghijklmnopqrstuvwxyz")
    if kind == "omit":
        return name[:at] + name[at + 1 :]
    if kind == "double":
        return name[:at] + letter + name[at:]
    if kind == "replace":
        return name[:at] + other + name[at + 1 :]
    if kind == "insert":
        return name[:at] + other + name[at:]
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


def _next_to(letter: str) -> str:
    """Give the keys beside a key, and those that touch it above and below."""
    for row, keys in enumerate(_ROWS):
        at = keys.find(letter)
        if at >= 0:
            beside = keys[max(0, at - 1) : at] + keys[at + 1 : at + 2]
            above = _ROWS[row - 1][at : at + 2] if row > 0 else ""
            below = _ROWS[row + 1][max(0, at - 1) : at + 1] if row + 1 < len(_ROWS) else ""
            return beside + above + below
    return ""


def _names(profile: Profile, rng: random.Random, of: Half) -> list[str]:
    """Draw the names of a mailbox, the most written to first: its top, mixed with real names that are new to the program."""
    real = real_names(of)
    pool = rng.sample(real["lists"], profile.domains) + rng.sample(real["mail"], min(len(real["mail"]), profile.domains // 5))
    rng.shuffle(pool)
    listed = sorted(name for name, known in load().known.items() if known.is_protected and known.prior > 1e-4)
    chosen = list(dict.fromkeys([*profile.top, *pool]))[: profile.domains]
    siblings = _siblings(of)
    for name in list(chosen):
        others = siblings.get(name.partition(".")[0], [])
        if len(others) > 1 and rng.random() < SIBLINGS * 3:  # few names have a second one at all
            chosen.append(rng.choice(others))
    head = [*profile.top, *rng.sample(chosen[len(profile.top) :], 40)]
    if "mil" in profile.top[0]:
        chosen += rng.sample(listed, 60)
    rest = [name for name in chosen if name not in set(head)]
    rng.shuffle(rest)
    rng.shuffle(head)
    return list(dict.fromkeys([*head, *rest]))


_BY_LABEL: dict[Half, dict[str, list[str]]] = {}


def _siblings(of: Half) -> dict[str, list[str]]:
    """Give, by label, the real names that have it."""
    if of not in _BY_LABEL:
        found: dict[str, list[str]] = {}
        for half in Half:
            for names in real_names(half).values():
                for name in names:
                    if registrable(name) == name:
                        found.setdefault(name.partition(".")[0], []).append(name)
        _BY_LABEL[of] = found
    return _BY_LABEL[of]


def _people(domain: str, rng: random.Random) -> list[Address]:
    """Make up the persons of one domain; a provider of private mail has many, a firm a few and a role."""
    known = load().known.get(domain)
    count = 150 if known is not None and known.is_big_provider else rng.choice((1, 1, 2, 3, 5, 8, 13))
    people = []
    for _ in range(count):
        first, last = ("".join(rng.choices(_SYLLABLES, k=n)) for n in (2, 3))
        local_part = rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{rng.randrange(100)}", first))
        shown = f"{first.title()} {last.title()}" if rng.random() < NAMED else ""
        people.append(Address(shown, local_part, domain, f"{local_part}@{domain}"))
    if known is None and rng.random() < 0.4:
        role = rng.choice(_ROLES)
        people.insert(rng.randrange(len(people) + 1), Address("", role, domain, f"{role}@{domain}"))
    return people


def _person(people: Sequence[Address], rng: random.Random) -> Address:
    return rng.choices(people, [1 / (rank + 1) for rank in range(len(people))])[0]


def _habits(counts: Counter[Address], received: Counter[str]) -> Habits:
    """Count what a mailbox knows, as a case would."""
    sent: Counter[str] = Counter()
    local_parts: dict[str, dict[str, int]] = {}
    names: dict[str, dict[str, int]] = {}
    for address, count in counts.items():
        sent[address.domain] += count
        at = local_parts.setdefault(address.local_part, {})
        at[address.domain] = at.get(address.domain, 0) + count
        if address.display_name:
            of = names.setdefault(address.display_name.casefold(), {})
            of[address.addr_spec] = of.get(address.addr_spec, 0) + count
    domains = {name: DomainHabit(sent[name], received[name]) for name in {*sent, *received}}
    return Habits(domains, local_parts, names, sum(sent.values()))
