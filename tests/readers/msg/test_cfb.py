"""A compound file is read as it is, and in bounded work when it is not what it says."""

import io
import random
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.cfb import Tree, compound_file
from missent.readers.msg.cfb import CompoundError, CompoundFile

VERSIONS = pytest.mark.parametrize("version", [3, 4])
DIRECTORY = 48
DIFAT = 68
DIFAT_IN_HEADER = 76


def opened(data: bytes) -> CompoundFile:
    return CompoundFile(io.BytesIO(data), len(data))


def content(file: CompoundFile, storage: int | None = None) -> dict[str, object]:
    children = file.children(file.root if storage is None else storage)
    return {
        name: file.read(entry, 1 << 30) if file.is_stream(entry) else content(file, entry) for name, entry in children.items()
    }


NAMES = st.text(st.characters(codec="ascii", categories=("Lu", "Ll", "Nd")), min_size=1, max_size=20).map(str.lower)
STREAMS = st.one_of(st.binary(max_size=200), st.integers(0, 9000).map(lambda size: b"abc" * (size // 3)))
TREES = st.recursive(st.dictionaries(NAMES, STREAMS, max_size=5), lambda tree: st.dictionaries(NAMES, tree | STREAMS, max_size=5))


@settings(max_examples=60)
@given(TREES, st.sampled_from([3, 4]))
def test_what_was_written_is_read_again(tree: Tree, version: int) -> None:
    file = opened(compound_file(tree, version))
    assert content(file) == tree
    assert file.damage == set()


@VERSIONS
def test_a_table_of_many_sectors_is_found_by_its_list(version: int) -> None:
    data = bytes(12_000_000)  # in version 3 more than the header can list
    file = opened(compound_file({"big": data}, version))
    assert content(file) == {"big": data}
    assert file.damage == set()


def test_no_more_is_read_of_a_stream_than_is_asked_for() -> None:
    file = opened(compound_file({"a": b"ab" * 5000, "b": b"cd" * 50}))
    children = file.children(file.root)
    assert (file.read(children["a"], 3), file.read(children["b"], 3)) == (b"aba", b"cdc")
    assert file.damage == set()


def test_names_are_the_same_in_any_case() -> None:
    assert content(opened(compound_file({"__SubStg1.0_0037001F": b"x"}))) == {"__substg1.0_0037001f": b"x"}


@pytest.mark.parametrize("data", [b"", b"x" * 600, compound_file({"a": b"x"})[:511]])
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(CompoundError):
        opened(data)


def patched(data: bytes, place: int, number: int) -> bytes:
    return data[:place] + struct.pack("<I", number) + data[place + 4 :]


def fat_at(data: bytes) -> int:
    return (struct.unpack_from("<I", data, DIFAT_IN_HEADER)[0] + 1) * 512


def test_a_chain_that_runs_in_a_ring_ends_and_is_told() -> None:
    data = compound_file({"a": bytes(range(256)) * 40})
    file = opened(patched(data, fat_at(data) + 4 * 3, 0))  # the fourth sector leads back to the first
    assert len(file.read(file.children(file.root)["a"], 1 << 40)) <= len(data)
    hurt = opened(patched(data, fat_at(data) + 4 * 3, 4_000_000))  # or to nowhere
    assert len(hurt.read(hurt.children(hurt.root)["a"], 1 << 40)) == 4 * 512
    assert hurt.damage == {"stream"}


def test_the_directory_is_looked_for_when_the_header_has_lost_it() -> None:
    data = compound_file({"a": b"x", "b": {"c": b"y" * 5000}})
    file = opened(patched(data, DIRECTORY, 4_000_000))
    assert content(file) == {"a": b"x", "b": {"c": b"y" * 5000}}
    assert file.damage == {"directory"}


def test_a_list_of_sectors_that_runs_in_a_ring_ends() -> None:
    data = compound_file({"a": b"x" * 600})
    for sector in (0, 1, 2**31, 0xFFFFFFF0):
        assert content(opened(patched(data, DIFAT, sector)))["a"] == b"x" * 600


def test_siblings_that_run_in_a_ring_end_and_are_told() -> None:
    data = compound_file({name: name.encode() for name in "abcdefg"})
    directory = (struct.unpack_from("<I", data, DIRECTORY)[0] + 1) * 512
    for number in range(1, 8):
        file = opened(patched(data, directory + 128 * number + 68, 4))  # every left sibling is the fourth
        assert content(file).items() <= {name: name.encode() for name in "abcdefg"}.items()
        if number == 4:
            assert "directory" in file.damage


def test_sizes_that_were_made_up_cost_nothing() -> None:
    tree: Tree = {f"{number:04}": b"x" * 5000 for number in range(500)}
    data = bytearray(compound_file(tree))
    directory = (struct.unpack_from("<I", data, DIRECTORY)[0] + 1) * 512
    for number in range(1, 501):
        struct.pack_into("<IQ", data, directory + 128 * number + 116, 0, 0xFFFFFFF0)  # all of them the whole file, twice over
    fat = fat_at(bytes(data))
    for sector in range(3000):
        struct.pack_into("<I", data, fat + 4 * sector, (sector + 7) % 3000)
    file = opened(bytes(data))
    read = sum(len(file.read(entry, 1 << 40)) for entry in file.children(file.root).values())
    assert read <= len(data) + (64 << 20) + (1 << 20)
    assert "stream" in file.damage


def test_storages_in_storages_without_end_are_walked_one_by_one_as_asked() -> None:
    tree: Tree = {"x": b"innermost"}
    for _ in range(300):
        tree = {"in": tree}
    file = opened(compound_file(tree))
    storage = file.root
    for _ in range(300):
        storage = file.children(storage)["in"]
    assert file.read(file.children(storage)["x"], 100) == b"innermost"


def test_no_damage_raises_anything_undeclared() -> None:
    chance = random.Random(1)
    whole = compound_file({f"{number}": {"a": b"x" * (number * 300), "b": b"y" * 20} for number in range(60)})
    for _ in range(300):
        hurt = bytearray(whole[: chance.randrange(600, len(whole))])
        for _ in range(chance.randrange(1, 60)):
            hurt[chance.randrange(8, len(hurt))] = chance.randrange(256)
        try:
            content(opened(bytes(hurt)))
        except CompoundError:
            continue
