"""Properties of the mbox reader on any bytes: nothing undeclared is raised, and no cut changes what is read."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders.mail import mail
from builders.mbox import Dialect, mbox
from contract.reader_contract import DECLARED, addresses
from missent.model import Envelope, Folder, FolderRole, Source, SourceKind, Span
from missent.readers.boundaries import starts
from missent.readers.columns import Columns
from missent.readers.mbox import MboxReader
from missent.readers.octets import Octets
from missent.readers.opening import open_source
from missent.scan.packing import pack

HEADER = b"From: own@example.org\nTo: anna@example.com\nSubject: x\n"
FROM = b"From own@example.org Sun Apr  7 14:31:02 2024\n"
PIECES = st.sampled_from(
    [
        b"\n", b"\r\n", b"\r", b"\n\n", FROM, b"From ", b"From - \n", b"From - Sun Apr  7 14:31:02 2024\n",
        b"From MAILER-DAEMON\n", b"\0" + FROM,
        b"From 12@xxx Mon Apr 07 14:31:02 +0000 2025\n", HEADER, HEADER + b"\n", b"Content-Length: 20\n",
        b"Content-Length: 57\n\n",
        b"To: bert@example.com, ", b">From x\n", b"text\n",  b"\xef\xbb\xbf", b"\0\xff", b"Subject:\n", b"a b c\n", b" folded\n",
    ]
)  # fmt: skip
FILES = st.lists(st.one_of(PIECES, st.binary(max_size=40)), max_size=30).map(b"".join)
ATOM = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12)
ADDRESS = st.builds("{}@{}.example".format, ATOM, ATOM)
LINES = st.lists(
    st.sampled_from(["From here on", ">From there", "From: x", "", "plain", "From a@b.example Sun Apr  7 14:31:02 2024"]),
    max_size=8,
)
MESSAGE = st.tuples(st.lists(ADDRESS, min_size=1, max_size=5), LINES)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("mbox") / "file"


def source_of(path: Path, content: bytes) -> Source:
    path.write_bytes(content)
    return Source(SourceKind.MBOX, str(path), str(path), len(content))


def read_cut(source: Source, cuts: list[int]) -> list[object]:
    edges = [0, *sorted(cut for cut in cuts if 0 < cut < source.size), source.size]
    folder = Folder("file", FolderRole.OTHER)
    with open_source(source) as reader:
        return [
            item
            for start, stop in pairwise(edges)
            for item in reader.envelopes(Span(source, folder, start, stop, size=stop - start))
        ]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=FILES, cuts=st.lists(st.integers(1, 600), max_size=6), reach=st.sampled_from([60, 150, 400, 16 << 20]))
def test_no_cut_into_spans_changes_what_is_read(place: Path, content: bytes, cuts: list[int], reach: int) -> None:
    source = source_of(place, FROM + content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("missent.readers.boundaries.CLAIM", reach)
        assert read_cut(source, cuts) == read_cut(source, [])


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    bodies=st.lists(st.tuples(st.booleans(), st.integers(0, 3)), min_size=2, max_size=6),
    cuts=st.lists(st.integers(1, 1500), max_size=5),
    reach=st.sampled_from([300, 600, 16 << 20]),
)
def test_no_cut_changes_what_a_content_length_covers(
    place: Path, bodies: list[tuple[bool, int]], cuts: list[int], reach: int
) -> None:
    pasted = (FROM + mail("pasted@example.net")).decode()
    messages = [
        mail(f"p{number}@example.com", body="\n\n".join(["see", *[pasted] * count])) for number, (_, count) in enumerate(bodies)
    ]
    entries = (
        mbox([message], Dialect.MBOXCL2 if counted else Dialect.MBOXRD)
        for message, (counted, _) in zip(messages, bodies, strict=True)
    )
    source = source_of(place, b"".join(entries))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("missent.readers.boundaries.CLAIM", reach)
        whole = read_cut(source, [])
        assert read_cut(source, cuts) == whole
    if reach > len(place.read_bytes()):
        assert [addresses(item) for item in whole if isinstance(item, Envelope)] == [
            [f"p{n}@example.com"] for n in range(len(bodies))
        ]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.one_of(FILES, st.binary(max_size=400)))
def test_any_bytes_are_read_without_an_undeclared_error(place: Path, content: bytes) -> None:
    source = source_of(place, content)
    try:
        with open_source(source) as reader:
            for item in read_cut(source, []):
                if isinstance(item, Envelope):
                    reader.message(item.locator)
    except DECLARED:
        pass


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=FILES)
def test_columns_are_filled_with_what_the_envelopes_hold(place: Path, content: bytes) -> None:
    source = source_of(place, FROM + content)
    with MboxReader(source) as reader:
        for span in reader.spans():
            columns = Columns()
            assert pack(reader.fill(span, columns), columns) == pack(reader.envelopes(span))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=FILES)
def test_every_byte_from_the_first_message_on_belongs_to_exactly_one(place: Path, content: bytes) -> None:
    source = source_of(place, content)
    keys = [item.locator.key.split("+") for item in read_cut(source, []) if isinstance(item, Envelope)]
    ends = [(int(offset), int(offset) + int(length)) for offset, length in keys]
    assert all(stop == start for (_, stop), (start, _) in pairwise(ends))
    if ends:
        assert ends[-1][1] == len(content)
        assert content[: ends[0][0]].removeprefix(b"\xef\xbb\xbf").strip() == b""
    else:
        assert content.removeprefix(b"\xef\xbb\xbf").strip() == b""


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    messages=st.lists(MESSAGE, min_size=1, max_size=6),
    dialect=st.sampled_from(Dialect),
    newline=st.sampled_from([b"\n", b"\r\n"]),
)
def test_what_a_program_wrote_is_what_is_read(
    place: Path, messages: list[tuple[list[str], list[str]]], dialect: Dialect, newline: bytes
) -> None:
    if dialect is Dialect.MBOXCL2:
        newline = b"\n"  # it quotes nothing and counts the bytes that it writes
    content = mbox([mail(", ".join(to), body="\n".join(lines)) for to, lines in messages], dialect, newline)
    found = read_cut(source_of(place, content), [])
    assert [addresses(item) for item in found if isinstance(item, Envelope)] == [to for to, _ in messages]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=FILES, window=st.integers(8, 90))
def test_plain_reads_in_any_window_find_the_same_starts(place: Path, content: bytes, window: int) -> None:
    place.write_bytes(content)
    with Octets(str(place)) as octets:
        mapped = list(starts(octets, 0, octets.size))
    with pytest.MonkeyPatch.context() as patch, Octets(str(place), mapped=False) as octets:
        patch.setattr("missent.readers.octets._PLAIN_WINDOW", window)
        assert list(starts(octets, 0, octets.size)) == mapped


@settings(max_examples=60, deadline=None)
@given(size=st.integers(0, 2000))
def test_the_size_that_was_taken_bounds_what_is_read(place: Path, size: int) -> None:
    content = mbox([mail(f"p{number}@example.com") for number in range(6)])
    source = source_of(place, content)
    if size:
        source = replace(source, size=min(size, len(content)))
    for item in read_cut(source, []):
        if isinstance(item, Envelope):
            offset, length = map(int, item.locator.key.split("+"))
            assert offset + length <= source.size
