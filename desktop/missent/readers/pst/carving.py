"""Messages whose nodes are lost: put together again from their lists of subnodes, which name a recipient table.

A list of subnodes that no node and no other list leads to was a message's. The block with its properties was written shortly
before or after, and names the same people. What is found this way is a guess, and marked as one.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from missent.readers.mapi import tags
from missent.readers.mapi.item import names_shown
from missent.readers.mapi.values import codec_for, string
from missent.readers.pst.heap import Heap
from missent.readers.pst.layout import BrokenError
from missent.readers.pst.ltp import properties, table, wanted
from missent.readers.pst.ndb import Node, NodeDatabase

NID: Final = 0x04
"""What stands for the id of a message that has lost its own."""
RECIPIENTS: Final = 0x692

_INTERNAL: Final = 2
_STEP: Final = 4  # from one BID to the next
_NEAR: Final = tuple(chain.from_iterable((-step, step) for step in range(1, 33)))
"""How many blocks away the properties are looked for; in real stores nine of ten lie within sixteen."""
_MOST: Final = 100_000
_SHOWN: Final = wanted((tags.MESSAGE_CLASS, tags.DISPLAY_TO, tags.DISPLAY_CC, tags.DISPLAY_BCC))
_NAMES: Final = frozenset((tags.DISPLAY_NAME,))


def carve(ndb: NodeDatabase) -> Iterator[Node]:
    """Yield a node for every message that none leads to any more; its data is 0 where its properties are not found."""
    lists, below = _lists(ndb)
    used = {entry[1] & ~1 for entry in ndb.nodes}
    led_to = {entry[2] & ~1 for entry in ndb.nodes} | below
    for number, (bid, recipients) in enumerate(sorted(lists.items())):
        if bid not in led_to and number < _MOST:
            data = _properties_near(ndb, bid, recipients, used)
            used.add(data)
            yield Node(NID, data, bid)


def _lists(ndb: NodeDatabase) -> tuple[dict[int, Node], set[int]]:
    """Find the lists of subnodes that have a recipient table, and what any list leads to."""
    lists: dict[int, Node] = {}
    below: set[int] = set()
    for bid in sorted({entry[0] & ~1 for entry in chain(ndb.blocks, ndb.strays or ()) if entry[0] & _INTERNAL}):
        try:
            subnodes = ndb.subnodes(bid)
        except BrokenError:
            continue  # a list of data blocks, or one that is lost
        below.update(node.subnodes & ~1 for node in subnodes.values())
        if RECIPIENTS in subnodes:
            lists[bid] = subnodes[RECIPIENTS]
    return lists, below


def _properties_near(ndb: NodeDatabase, bid: int, recipients: Node, used: set[int]) -> int:
    """Give the BID of the nearest properties of a message that nobody owns and that name the same people; 0 for none."""
    for step in _NEAR:
        near = (bid & ~_INTERNAL) + step * _STEP
        if near <= 0 or near in used:
            continue
        try:
            heap = Heap(ndb, Node(NID, near, 0))
            item, _ = properties(heap, _SHOWN)
            shown = {name.casefold() for _, name in names_shown(item)}
            rows = table(Heap(ndb, recipients), _NAMES).rows(codec_for(item))
            named = {string(row, tags.DISPLAY_NAME).strip().casefold() for row in rows}
        except BrokenError:
            continue
        if string(item, tags.MESSAGE_CLASS) and shown <= named:
            return near
    return 0
