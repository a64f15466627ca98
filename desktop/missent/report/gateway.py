"""Give whoever runs the mail gateway the wrong domains, in the form that their system takes: a proposal, to be read before use.

Only domains with a probable meaning and without a sign of real use are proposed; the others are listed as comments, with the
reason. Missent changes no gateway.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import PairCount
from missent.model import Verdict
from missent.report.account import account, coverage, filtered
from missent.report.safe import new_file
from missent.report.visible import visible
from missent.report.wording import number

PROPOSAL: Final = (
    "A PROPOSAL made by Missent, to be read by a person before it is used.",
    "It lists domains that mail was possibly misaddressed to. A domain may be real, and somebody may need it:",
    "strike out what must stay reachable.",
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Hold the domains to stop and, with a reason each, those that are not proposed."""

    stop: tuple[PairCount, ...]
    left: tuple[tuple[str, str], ...]
    about: tuple[str, ...]


def proposal(case: Case, query: FindingQuery) -> Proposal:
    """Choose the domains: those of the findings wanted, without what a person called intended or allowed."""
    meant_so = {
        case.findings.row(id_).address.domain
        for id_ in case.findings.ids(FindingQuery(decisions=(Verdict.INTENDED, Verdict.ALLOWED)))
    }
    meant = {pair.intended for pair in case.findings.pairs()}
    answered = {row.domain: row.received for row in case.ledger.census() if row.received}
    stop, left = [], []
    for pair in sorted(case.findings.pairs(query), key=lambda pair: pair.domain):
        if pair.domain in meant_so:
            left.append((pair.domain, "a person decided that mail to it was intended"))
        elif pair.domain in answered:
            left.append((pair.domain, f"{number(answered[pair.domain], 'message', 'messages')} came from it"))
        elif pair.domain in meant:
            left.append((pair.domain, "other mail was probably meant for it"))
        elif not pair.intended:
            left.append((pair.domain, "nothing better is known"))
        elif not (_is_domain(pair.domain) and _is_domain(pair.intended)):
            left.append((pair.domain, "it is no domain that a rule could name"))
        else:
            stop.append(pair)
    words = filtered(query)
    rests = coverage(account(case, query))
    about = (*PROPOSAL, f"Made from the case {case.path.name}.", *rests, *([f"Only findings with {words}."] if words else []))
    return Proposal(tuple(stop), tuple(left), about)


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    return text.isascii() and len(labels) > 1 and all(label.replace("-", "").isalnum() and len(label) < 64 for label in labels)


def plain(told: Proposal) -> Iterator[str]:
    """Give one domain a line, with comments."""
    yield from _comments(told)
    yield from (pair.domain for pair in told.stop)


def postfix(told: Proposal) -> Iterator[str]:
    """Give a recipient access map of Postfix (access(5)), for check_recipient_access in smtpd_recipient_restrictions."""
    yield from _comments(told)
    yield "# main.cf: smtpd_recipient_restrictions = check_recipient_access hash:/etc/postfix/missent_domains, ..."
    yield "# then: postmap /etc/postfix/missent_domains; mail to these names is refused with the words after the code"
    for pair in told.stop:
        yield f"{pair.domain} REJECT Possibly misaddressed: {pair.intended} may have been meant"


def exchange(told: Proposal) -> Iterator[str]:
    """Give a script for Exchange Online PowerShell that makes a transport rule, in test mode until a person turns it on."""
    yield from _comments(told)
    yield "# Connect-ExchangeOnline first. The rule is made in audit mode: it refuses nothing before -Mode Enforce is set."
    if not told.stop:
        yield "# There is no domain to propose, so no rule is made."
        return
    yield "$domains = @("
    for place, pair in enumerate(told.stop):
        comma = "," if place + 1 < len(told.stop) else ""
        yield f"    '{pair.domain}'{comma} # probably meant: {pair.intended}"
    yield ")"
    yield "New-TransportRule -Name 'Possibly misaddressed (proposal of Missent)' -RecipientDomainIs $domains `"
    yield "    -RejectMessageReasonText 'The address is possibly misspelt. Check its domain, then send again.' `"
    yield "    -RejectMessageEnhancedStatusCode '5.7.1' -Mode Audit -Enabled $true"


STYLES: Final[Mapping[str, Callable[[Proposal], Iterator[str]]]] = {"domains": plain, "postfix": postfix, "exchange": exchange}


def write(case: Case, query: FindingQuery, style: str, path: Path) -> int:
    """Write a proposal in one of `STYLES`; give the number of domains in it. Raise `ExportError` when it cannot be written."""
    told = proposal(case, query)
    lines: Sequence[str] = list(STYLES[style](told))
    with new_file(path) as stream:
        stream.writelines(f"{line}\n".encode() for line in lines)
    return len(told.stop)


def _comments(told: Proposal) -> Iterator[str]:
    yield from (f"# {visible(words)}" for words in told.about)
    yield from (f"# not proposed: {visible(domain)}, {reason}" for domain, reason in told.left)
