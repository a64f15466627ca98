"""Turn the counts of a survey into what the detector and the census ask for."""

from collections import Counter, defaultdict

from missent.case.connection import Connection
from missent.case.rows import CensusRow
from missent.case.stored import Known
from missent.case.survey import Survey, survey
from missent.model import Address, Habits


def habits(connection: Connection, counted: Survey, owners: frozenset[str]) -> Habits:
    """Give whom this mailbox writes to and hears from."""
    with connection.reading() as database:
        found = database.execute("SELECT id, local_part, domain FROM address").fetchall()
        names = database.execute("SELECT id, address, display_name FROM recipient WHERE display_name <> ''").fetchall()
    written = Known({id_: (local, domain) for id_, local, domain in found})
    local_parts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for address, count in counted.addresses.items():
        local_part, domain = written[address]
        local_parts[local_part.lower()][domain] += count
    used: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for recipient, address, name in names:
        if address is not None and (count := counted.recipients[recipient]):
            used[name.casefold()]["@".join(written[address])] += count
    domains = counted.by_domain(Known({id_: domain for id_, _, domain in found}))
    return Habits(domains, dict(local_parts), dict(used), counted.sent.total(), owners)


def census(connection: Connection) -> list[CensusRow]:
    """Count every domain, automatic messages too; those written to most come first."""
    with connection.reading() as database:
        domain_of: Known[int, str] = Known(database.execute("SELECT id, domain FROM address"))
        flagged = dict(
            database.execute(
                "SELECT domain, count(*) FROM finding JOIN address ON address.id = finding.address WHERE listed GROUP BY domain"
            )
        )
    rows = [
        CensusRow(domain, habit.sent, habit.received, habit.first, habit.last, flagged.get(domain, 0))
        for domain, habit in survey(connection, automatic=True).by_domain(domain_of).items()
    ]
    return sorted(rows, key=lambda row: (-row.sent, -row.received, row.domain))


def addresses(connection: Connection, used: Counter[int]) -> list[tuple[int, Address]]:
    """List the addresses behind these ways of writing a recipient, each with its id, by domain and local-part.

    An address is given the display name that was used for it most often; of two used equally often the first in the alphabet,
    so that the order of reading does not matter.
    """
    with connection.reading() as database:
        found = database.execute(
            "SELECT recipient.id, address, display_name, local_part, domain "
            "FROM recipient JOIN address ON address.id = recipient.address"
        ).fetchall()
    specs: dict[int, tuple[str, str]] = {}
    names: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for recipient, address, name, local_part, domain in found:
        if count := used[recipient]:
            specs[address] = (domain, local_part)
            if name:
                names[address][name] += count
    return [
        (address, Address(_usual(names[address]), local_part, domain, f"{local_part}@{domain}"))
        for address, (domain, local_part) in sorted(specs.items(), key=lambda pair: pair[1])
    ]


def _usual(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name), default="")
