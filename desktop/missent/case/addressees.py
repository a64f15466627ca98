"""What the ids in a message's list of recipients stand for, in memory: whatever looks along the ledger asks it for every one."""

from sqlite3 import Connection as Database

from missent.case.stored import Known
from missent.model import Evidence, Field, Mark

_RESENT = frozenset({Field.RESENT_TO, Field.RESENT_CC, Field.RESENT_BCC})


class Addressees:
    """Hold, by the id of a way of writing a recipient, its address, domain and display name; and signs that change who counts.

    A message that the owner sent on (RFC 5322 3.6.6) went to its Resent fields, and not, by the owner, to the original ones.
    Where nothing tells who sent it on, both count: better a recipient too many than one that is missed in silence.
    """

    def __init__(self) -> None:
        self.written: Known[int, tuple[str, str]] = Known()
        """Local-part and domain by the id of an address."""
        self.address: dict[int, int] = {}
        self.domain: dict[int, str] = {}
        self.name: dict[int, str] = {}
        self.automatic: set[int] = set()
        self.resent_by_owner: set[int] = set()
        self.offers: set[int] = set()
        """Signs of what is known to autocomplete."""
        self._resent: set[int] = set()
        self._last_address = self._last_recipient = self._last_signs = 0

    def learn(self, database: Database) -> None:
        """Take in what was added to the case since the last time: nothing of it is ever changed or taken away."""
        found = database.execute(
            "SELECT id, local_part, domain FROM address WHERE id > ? ORDER BY id", (self._last_address,)
        ).fetchall()
        if found:
            self.written.update({id_: (local_part, domain) for id_, local_part, domain in found})
            self._last_address = found[-1][0]
        ways = database.execute(
            "SELECT id, address, field, display_name FROM recipient WHERE id > ? ORDER BY id", (self._last_recipient,)
        ).fetchall()
        if ways:
            written = self.written
            self.address.update({id_: address for id_, address, _, _ in ways if address is not None})
            self.domain.update({id_: written[address][1] for id_, address, _, _ in ways if address is not None})
            self.name.update({id_: name for id_, address, _, name in ways if name and address is not None})
            self._resent.update(id_ for id_, _, field, _ in ways if field in _RESENT)
            self._last_recipient = ways[-1][0]
        for id_, evidence, marks in database.execute(
            "SELECT id, evidence, marks FROM signs WHERE id > ? ORDER BY id", (self._last_signs,)
        ):
            self._last_signs = id_
            if Evidence.RESENT_BY_OWNER in evidence.split():
                self.resent_by_owner.add(id_)
            if Evidence.AUTOCOMPLETE in evidence.split():
                self.offers.add(id_)
            if Mark.AUTOMATIC in marks.split():
                self.automatic.add(id_)

    def of_owner(self, signs: int, recipients: list[int]) -> list[int]:
        """Give those of a message's recipients that its owner wrote to."""
        if signs not in self.resent_by_owner:
            return recipients
        return [recipient for recipient in recipients if recipient in self._resent] or recipients
