"""Every address field of the public sample mail, against readings of other make. Counts only: some of it is real people's mail.

Where the readings differ, ours was looked at line by line; the kinds of difference are named beside the figures below.
"""

import re
import warnings
from email import policy, utils
from pathlib import Path

import pytest

from missent.model import Field
from missent.readers.fields import parse_recipients
from missent.readers.words import to_text, unfold

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
FIELDS = re.compile(rb"(?:^|\n)(?:to|b?cc|resent-(?:to|b?cc)|from|sender|reply-to)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.I)
LOOSE = re.compile(r"[^\s<>()\[\],;:\"'@]+@[^\s<>()\[\],;:\"'@]+")

pytestmark = pytest.mark.skipif(not (CORPORA / "mbox").is_dir(), reason="the sample mail is not beside this checkout")


@pytest.fixture(scope="module")
def values() -> set[bytes]:
    found: set[bytes] = set()
    for file in (path for top in ("mbox", "bounces") for path in (CORPORA / top).rglob("*") if path.is_file()):
        data = file.read_bytes()
        for message in re.split(rb"\n(?=From )", data if b"\n" in data else data.replace(b"\r", b"\n")):
            found.update(FIELDS.findall(re.split(rb"\r?\n\r?\n", message.lstrip(), maxsplit=1)[0]))
    return found


def ours(value: bytes) -> list[str]:
    return [one.address.addr_spec.lower() for one in parse_recipients(Field.TO, value) if one.address]


def by_library(text: str) -> list[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return [
                address.addr_spec.lower() for address in policy.default.header_factory("To", text).addresses if address.domain
            ]
    except (IndexError, AttributeError, ValueError):  # the library's own faults
        return ["no reading"]


def by_older_library(text: str) -> list[str]:
    try:
        return [address.lower() for _, address in utils.getaddresses([text]) if "@" in address]
    except RecursionError:
        return ["no reading"]


def test_no_field_with_an_at_sign_is_empty(values: set[bytes]) -> None:
    assert len(values) > 1_500
    assert [
        value for value in values if b"@" in value and not re.search(rb":\s*;", value) and not parse_recipients(Field.TO, value)
    ] == []


def test_our_reading_differs_from_the_library_only_where_the_library_is_wrong(values: set[bytes]) -> None:
    # 8 fields: 5 with an address as the name before another in brackets (the library takes the name's), 2 empty groups at which
    # it raises, 1 name before an address without brackets (it makes the name part of the local-part).
    differing = sum(ours(value) != by_library(unfold(to_text(value))) for value in values)
    assert differing <= 8


def test_our_reading_differs_from_the_older_library_only_where_that_is_wrong(values: set[bytes]) -> None:
    # 10 fields: the 5 and the 1 of above; 2 paths of UUCP and 1 broken empty group, of which it makes half an address; 1 on which
    # it exceeds the depth of recursion. Its strict releases lose whole lists besides.
    differing = [value for value in values if ours(value) != by_older_library(unfold(to_text(value)))]
    lost = [value for value in differing if by_older_library(unfold(to_text(value))) == []]
    assert len(differing) - len(lost) <= 10


def test_whatever_looks_like_an_address_stays_in_sight(values: set[bytes]) -> None:
    # 29 fields hold more look-alikes than addresses: names that are addresses, comments, unresolved ones. All are in a raw text.
    lost = 0
    for value in values:
        kept = [one.raw for one in parse_recipients(Field.TO, value)]
        lost += sum(not any(alike in raw for raw in kept) for alike in LOOSE.findall(unfold(to_text(value))))
    assert lost == 0
