"""Show what a report needs of an address or a path, and no more."""

import re


def address(addr_spec: str) -> str:
    """Give an address with its local-part masked, `j***@navy.ml`; the domain is what a report is about."""
    local_part, _, domain = addr_spec.rpartition("@")
    return f"{local_part[:1]}***@{domain}"


def path(location: str) -> str:
    """Give the last folder and the name of a path, on whatever system it was written."""
    return "/".join([part for part in re.split(r"[/\\]", location) if part][-2:])
