"""A small ledger in memory, as it was added: what looks along it right after a scan need not read it back.

It holds a whole ledger or nothing. One that this program did not begin, that grows large, or that loses messages is read from the
case: `correspondence.pages` gives the same from both.
"""

from collections.abc import Mapping, Sequence
from sqlite3 import Connection as Database
from typing import TypeAlias

from missent.case.schema import SPAN_SHIFT

Head: TypeAlias = tuple[int, int, int, int | None, int, int | None, int]
"""id, state (a number of `STATES`), signs, sender, identity, sent_at and folder of one envelope."""

Page: TypeAlias = tuple[list[Head], list[list[int]]]
"""Envelopes in the order of the ledger, and the ids of the ways in which each one's recipients are written."""

MOST = 400_000
"""Messages and recipients held, together: some 40 MB."""


class Recent:
    """Hold the pages of a ledger by the id of their span, as of one version of it."""

    def __init__(self) -> None:
        self._pages: dict[int, Page] | None = None
        self._size = 0
        self._version = 0

    def begin(self, database: Database, version: int) -> None:
        """Hold what is added from now on, if the ledger is empty."""
        if database.execute("SELECT 1 FROM envelope LIMIT 1").fetchone() is None:
            self._pages, self._size, self._version = {}, 0, version

    def add(self, span_id: int, page: Page, version: int) -> None:
        """Take in what was added to the ledger, and so brought it to this version."""
        pages = self._following(version)
        if pages is None:
            return
        pages[span_id] = page
        self._size += len(page[0]) + sum(map(len, page[1]))
        if self._size > MOST:
            self._pages = None

    def settle(self, within: Sequence[range], states: Mapping[tuple[int, int | None], int | None], version: int) -> None:
        """Take in that messages within stretches of the ledger were given new states, by their signs and sender; None: left."""
        pages = self._following(version)
        if pages is None:
            return
        for span_id, (heads, lists) in pages.items():
            if any(span_id << SPAN_SHIFT in stretch for stretch in within):
                pages[span_id] = [_settled(head, states[head[2], head[3]]) for head in heads], lists

    def pages(self, ids: range, version: int) -> list[Page] | None:
        """Give the ledger, or the spans of it that lie in a stretch; None when it is not held."""
        if self._pages is None or version != self._version:
            return None
        return [page for span_id, page in sorted(self._pages.items()) if span_id << SPAN_SHIFT in ids]

    def _following(self, version: int) -> dict[int, Page] | None:
        """Give the pages to change, unless the ledger changed in another way meanwhile."""
        if version != self._version + 1:
            self._pages = None
        self._version = version
        return self._pages


def _settled(head: Head, state: int | None) -> Head:
    return head if state is None or state == head[1] else (head[0], state, *head[2:])
