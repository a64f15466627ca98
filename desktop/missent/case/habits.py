"""Turn the counts of a survey into what the detector and the census ask for."""

from collections import Counter

from missent.case.addressees import Addressees
from missent.case.connection import Connection
from missent.case.rows import CensusRow
from missent.case.survey import Survey, survey
from missent.model import Address, DomainHabit, Habits


def habits(counted: Survey, addressees: Addressees, owners: frozenset[str]) -> Habits:
    """Give whom this mailbox writes to and hears from."""
    local_parts: dict[str, dict[str, int]] = {}
    for address, count in counted.addresses.items():
        local_part, domain = addressees.written[address]
        _count(local_parts.setdefault(local_part.lower(), {}), domain, count)
    names: dict[str, dict[str, int]] = {}
    for recipient, name in tuple(addressees.name.items()):
        if count := counted.used[recipient] - counted.not_counted[recipient]:
            addr_spec = "@".join(addressees.written[addressees.address[recipient]])
            _count(names.setdefault(name.casefold(), {}), addr_spec, count)
    return Habits(counted.by_domain(addressees), local_parts, names, counted.sent.total(), owners, counted.threads)


def _count(counts: dict[str, int], what: str, number: int) -> None:
    counts[what] = counts.get(what, 0) + number


def census(connection: Connection) -> list[CensusRow]:
    """Count every domain, automatic messages too; those written to most come first."""
    with connection.reading() as database:
        flagged = dict(
            database.execute(
                "SELECT domain, count(*) FROM finding JOIN address ON address.id = finding.address WHERE listed GROUP BY domain"
            )
        )
    counted = survey(connection, automatic=True)
    offered: dict[str, int] = {}
    for recipient, count in counted.offered.items():
        if (domain := connection.addressees.domain.get(recipient)) is not None:
            _count(offered, domain, count)
    known = {domain: DomainHabit() for domain in offered} | counted.by_domain(connection.addressees)
    rows = [
        CensusRow(domain, habit.sent, habit.received, habit.first, habit.last, flagged.get(domain, 0), offered.get(domain, 0))
        for domain, habit in known.items()
    ]
    return sorted(rows, key=lambda row: (-row.sent, -row.received, row.domain))


def addresses(used: Counter[int], addressees: Addressees) -> list[tuple[int, Address]]:
    """List the addresses behind these ways of writing a recipient, each with its id, by domain and local-part.

    An address is given the display name that was used for it most often; of two used equally often the first in the alphabet,
    so that the order of reading does not matter.
    """
    names: dict[int, dict[str, int]] = {}
    for recipient, count in used.items():
        if (address := addressees.address.get(recipient)) is not None:
            of_address = names.setdefault(address, {})
            if name := addressees.name.get(recipient):
                _count(of_address, name, count)
    listed = sorted((addressees.written[address][::-1], address) for address in names)
    return [
        (address, Address(_usual(names[address]), local_part, domain, f"{local_part}@{domain}"))
        for (domain, local_part), address in listed
    ]


def _usual(names: dict[str, int]) -> str:
    return min(names, key=lambda name: (-names[name], name), default="")
