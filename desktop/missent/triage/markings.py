"""Protective markings and labels: in the header, the subject, the banners of each body, and before paragraphs.

Only a whole line is a banner. Words like secret in prose score nothing, and release marks never lower what another sign raised.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from missent.model import Category, Content, Sign, Where
from missent.triage.lines import Block, banners, normal, paragraphs
from missent.triage.table import Marking, any_of, markings

_PREFIX: Final = re.compile(r"^(?:(?:re|fwd?|aw|wg|antw|tr|rv|sv|vs|doorst)(?:\[\d{1,3}\])? ?: ?){1,20}", re.I)
_QUOTED_VALUE: Final = re.compile(r'\bmarking ?= ?"([^"]{1,200})"')
_LONGEST_HEADER: Final = 8_192
_LONGEST_SUBJECT: Final = 998
_SHORT: Final = re.compile(r"^\((?:[A-Z]{1,2}|CTS)\)$")
_LINE_BY_LINE: Final = frozenset(("Classified By:", "Controlled by:"))
_LABELS: Final = frozenset(("Microsoft", "vendor", "internet"))


def header_signs(content: Content) -> Iterator[Sign]:
    """Yield what the header says; a label's meaning is the organisation's own, so only its presence is told."""
    for marking in markings("header"):
        for value in content.headers_named(marking.header)[:5]:
            text = value[:_LONGEST_HEADER]
            if not marking.pattern.search(text):
                continue
            category = Category.LABEL if marking.owner in _LABELS else Category.MARKING
            if "ContentBits" in marking.name:
                category = Category.ENCRYPTED
            yield Sign(category, marking.name, Where.HEADER, 1, marking.level, marking.weak)
            for spelt in _QUOTED_VALUE.findall(text):
                found = _first(normal(spelt), markings("banner"))
                if found is not None:
                    yield Sign(Category.MARKING, found.name, Where.HEADER, 1, found.level, found.weak)


def subject_signs(subject: str) -> Iterator[Sign]:
    """Yield the tags in a subject; also a subject that begins with a banner and a colon or dash."""
    text = _PREFIX.sub("", normal(subject[:_LONGEST_SUBJECT]))
    if not any_of("subject").search(text):
        return
    found = {marking.name: marking for marking in markings("subject") if marking.pattern.search(text)}
    for marking in found.values():
        yield Sign(Category.MARKING, marking.name, Where.SUBJECT, 1, marking.level, marking.weak)


def body_signs(blocks: Sequence[Block], *, where: Where = Where.BODY) -> Iterator[Sign]:
    """Yield the banners and portion marks of each body; what is quoted went out, too, and is told as quoted."""
    for block in blocks:
        place = Where.QUOTED if block.quoted and where is Where.BODY else where
        found: dict[str, list[tuple[Marking, bool]]] = {}
        for line, at_end in banners(block, any_of("banner")):
            marking = _first(line, markings("banner"))
            if marking is not None:
                found.setdefault(marking.name, []).append((marking, at_end))
        yield from (sign for sign in _weighed(found, place))
        yield from _portions(block, place, bool(found))


def _weighed(found: dict[str, list[tuple[Marking, bool]]], place: Where) -> Iterator[Sign]:
    """Make signs of banners: the same at top and bottom is sure; a line of an authority block needs its fellows."""
    for name, seen in found.items():
        marking = seen[0][0]
        both_ends = len({at_end for _, at_end in seen}) > 1
        together = len(seen) > 1 and name in _LINE_BY_LINE
        weak = marking.weak and not both_ends and not together
        yield Sign(Category.MARKING, name, place, len(seen), marking.level, weak)


def _portions(block: Block, place: Where, has_banner: bool) -> Iterator[Sign]:
    found: dict[str, tuple[Marking, int]] = {}
    may_be = any_of("portion")
    for line in paragraphs(block):
        marking = _first(f"{line} ", markings("portion")) if may_be.search(f"{line} ") else None
        if marking is not None:
            found[marking.name] = (marking, found.get(marking.name, (marking, 0))[1] + 1)
    enough = has_banner or sum(count for _, count in found.values()) > 1
    for name, (marking, count) in found.items():
        if enough or not _SHORT.match(name):
            yield Sign(Category.MARKING, name, place, count, marking.level, marking.weak)


def _first(text: str, candidates: Iterable[Marking]) -> Marking | None:
    """Give the highest marking that a text bears: of two, the one whose scheme is sure."""
    found = [marking for marking in candidates if marking.pattern.search(text)]
    return max(found, key=lambda marking: (marking.level, not marking.weak, marking.owner != "several"), default=None)
