"""Addresses in the text of a report: found in time that grows with the text alone, whatever it holds."""

import re
from collections.abc import Iterable
from typing import Final

_LOCAL: Final = r"A-Za-z0-9.!#$%&'*+/=?^_`{|}~-"
# Tried once for each run of letters and never a second time inside it, so that a run without an @ costs its length.
ADDRESS: Final = (
    rf"(?<![{_LOCAL}])[{_LOCAL}]{{1,255}}+@"
    r"(?:\[[0-9a-fA-F.:]{3,45}+\]|[A-Za-z0-9-]{1,63}+(?:\.[A-Za-z0-9-]{1,63}+){0,20}+)"
)
"""The pattern of an addr-spec (RFC 5322 3.4.1) in running text: no blanks, no comments, no quoted local-part."""

_ADDRESS: Final = re.compile(ADDRESS)
EDGES: Final = "'`*."
"""What may stand before an address in prose and is no part of it, though it could be."""


def comparable(address: str) -> str:
    """Give an addr-spec as reports and messages are compared: lower-case, because mail systems change the letters' case."""
    return address.strip(" <>\"',;.").lower().removeprefix("smtp=")  # as Exchange wrote an address inside an X.400 one


def addresses_in(text: str) -> tuple[str, ...]:
    """List the addresses in a text, comparable, each once and in order."""
    return tuple(dict.fromkeys(comparable(found.lstrip(EDGES)) for found in _ADDRESS.findall(text)))


def addresses_of(values: Iterable[str]) -> frozenset[str]:
    """Give all addresses in the values of some fields."""
    return frozenset(address for value in values for address in addresses_in(value))
