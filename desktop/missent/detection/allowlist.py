"""What a person said is right: allowed addresses and domains are never flagged."""

from missent.detection.reasons import Code, reason
from missent.model import Address, Policy, Reason


def allowed(address: Address, policy: Policy) -> Reason | None:
    """Tell by what an address is allowed, None when it is not; an allowed domain stands for the hosts below it too."""
    if not policy.allowed_addresses and not policy.allowed_domains:
        return None
    spec = address.addr_spec.lower()
    if spec in policy.allowed_addresses:
        return reason(Code.ALLOWED_ADDRESS, spec)
    for name in (address.domain.lower(), *parents(address.domain.lower())):
        if name in policy.allowed_domains:
            return reason(Code.ALLOWED_DOMAIN, name)
    return None


def parents(name: str) -> list[str]:
    """List the names above a name, nearest first, without the top-level domain."""
    labels = name.split(".")
    return [".".join(labels[start:]) for start in range(1, len(labels) - 1)]
