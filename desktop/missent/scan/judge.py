"""From what was read to what is suspected: whose mailbox it is, which messages were sent, and which addresses are slips."""

from collections.abc import Collection

from missent.case.case import Case
from missent.case.vocabulary import opened
from missent.detection.detector import Detector
from missent.model import Address, Band, Evidence, Finding, Habits, MessageState, Policy
from missent.readers.sent import SenderTally, came_in, infer_owners, verdict


def settle(case: Case, argument: str, me: Collection[str]) -> tuple[str, ...]:
    """Settle which messages of an argument's sources were sent; give the owners: `me`, or those inferred, best first."""
    owners = tuple(sorted(me)) or infer_owners([SenderTally(*tally) for tally in case.ledger.tallies(argument)])
    kinds = {kind: frozenset(Evidence(code) for code in kind.split()) for kind in case.ledger.evidence_kinds()}
    verdicts: dict[tuple[str, bool | None], MessageState] = {}
    for kind, evidence in kinds.items():
        verdicts[kind, True], verdicts[kind, None] = verdict(evidence, True), verdict(evidence, False)
        verdicts[kind, False] = came_in(verdicts[kind, None]) if owners else verdicts[kind, None]
    case.ledger.settle(argument, frozenset(owners), verdicts)
    return owners


def rejudge(case: Case, policy: Policy, *, all_folders: bool = False) -> None:
    """Judge every distinct address once against the habits of the whole case; the findings take the place of the old ones."""
    detector = Detector(policy, case.ledger.habits())
    addresses = case.ledger.addresses(all_folders=all_folders)
    case.findings.replace([(number, detector.judge(address)) for number, address in addresses], all_folders=all_folders)


class FirstLook:
    """Judge addresses by themselves while reading goes on: those that no habit could make innocent are shown at once."""

    def __init__(self, case: Case, policy: Policy) -> None:
        self._case = case
        self._detector = Detector(policy, Habits())
        self._allowed = policy.allowed_addresses
        self._innocent: set[str] = set()
        self._suspects: set[tuple[str, str]] = set()
        self._known: dict[bytes, bool] = {}

    def take(self, span: int, written: Collection[bytes]) -> bool:
        """List in the case what is near-certain in a span that was just read; tell whether there was anything.

        `written` are the ways of writing a recipient in the span's batch.
        """
        new: dict[tuple[str, str], Finding] = {}
        for way in written:
            if way not in self._known:
                _, local_part, domain, *_ = opened(way)
                self._known[way] = bool(domain) and self._suspected((local_part, domain), new)
        if not any(map(self._known.__getitem__, written)):
            return False
        numbers = self._case.ledger.address_ids(new)
        self._case.findings.add(span, [(numbers[address], finding) for address, finding in new.items()])
        return True

    def _suspected(self, address: tuple[str, str], new: dict[tuple[str, str], Finding]) -> bool:
        """Tell whether an address is suspected; one met first is judged, but an innocent domain is not looked at again."""
        local_part, domain = address
        if address in self._suspects or domain in self._innocent:
            return address in self._suspects
        addr_spec = "@".join(address)
        finding = self._detector.judge(Address("", local_part, domain, addr_spec))
        if finding.band.reaches(Band.LIKELY):
            new[address] = finding
            self._suspects.add(address)
            return True
        if addr_spec.lower() not in self._allowed:
            self._innocent.add(domain)
        return False
