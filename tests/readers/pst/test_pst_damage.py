"""Stores that are broken, cut short, or made by somebody who means harm: what is there is read, what is not is told."""

import random
import struct
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders.pst import Attached, Crypt, Person, PstBuilder, sent_mail
from builders.pst_blocks import BlockWriter
from contract.reader_contract import addresses, envelopes, problems
from missent.errors import ReadError
from missent.model import FolderRole, Mark, Problem, ProblemCode, Source, SourceKind
from missent.readers.opening import open_source
from missent.readers.pst import libpff
from missent.readers.pst.encoding import checksum
from missent.readers.pst.image import Image
from missent.readers.pst.layout import ANSI, HEADER_SIZE, UNICODE, UNICODE_4K, BrokenError, Layout, read_header
from missent.readers.pst.messaging import Store
from missent.readers.pst.ndb import NodeDatabase
from missent.readers.pst.salvage import find_leaves
from missent.readers.walk import sources

MONDAY = datetime(2020, 3, 2, 9, 30, tzinfo=UTC)
COUNT = 120
SECONDS = 20
LAYOUTS = pytest.mark.parametrize("layout", [UNICODE, ANSI, UNICODE_4K], ids=lambda layout: layout.name)


def store(path: Path, layout: Layout = UNICODE, crypt: Crypt = Crypt.PERMUTE, count: int = COUNT) -> Source:
    with PstBuilder(path, layout=layout, crypt=crypt) as builder:
        for number in range(count):
            people = [Person(1, f"A {number}", f"a{number}@navy.mil"), Person(3, "B", f"b{number}@navy.ml")]
            builder.message(builder.sent, sent_mail(f"Subject {number}", MONDAY), people)
    return Source(SourceKind.PST, str(path), str(path))


def spoil(path: Path, *places: int, length: int = 1) -> None:
    data = bytearray(path.read_bytes())
    for place in places:
        data[place : place + length] = bytes(byte ^ 0x5A for byte in data[place : place + length])
    path.write_bytes(data)


def database(path: Path) -> NodeDatabase:
    image = Image(str(path))
    ndb = NodeDatabase(image, read_header(image.read(0, HEADER_SIZE)))
    ndb.walk()
    return ndb


@LAYOUTS
def test_a_lost_header_is_made_up_for(tmp_path: Path, layout: Layout) -> None:
    source = store(tmp_path / "mail.pst", layout, Crypt.CYCLIC)
    spoil(tmp_path / "mail.pst", 0, length=HEADER_SIZE)
    found = envelopes(source)
    assert len(found) == COUNT
    assert addresses(found[5]) == ["a5@navy.mil", "b5@navy.ml"]
    assert all(Mark.SALVAGED in envelope.marks for envelope in found)
    assert ProblemCode.DAMAGED in {problem.code for problem in problems(source)}


@pytest.mark.parametrize("length", [4, 1024])
def test_a_store_whose_start_is_written_over_is_found_in_a_folder(tmp_path: Path, length: int) -> None:
    store(tmp_path / "mail.pst", count=3)
    data = (tmp_path / "mail.pst").read_bytes()
    (tmp_path / "mail.pst").write_bytes(bytes(length) + data[length:])
    (tmp_path / "notes.pst").write_text("words, and no store\n" * 1000)
    found, skipped, problems_ = sources(str(tmp_path))
    assert [(source.kind, Path(source.location).name) for source in found] == [(SourceKind.PST, "mail.pst")]
    assert (skipped, problems_) == (1, [])
    assert len(envelopes(found[0])) == 3


@LAYOUTS
@pytest.mark.parametrize("tree", ["nodes", "blocks"])
def test_what_a_lost_root_led_to_is_found_without_it(tmp_path: Path, layout: Layout, tree: str) -> None:
    source = store(tmp_path / "mail.pst", layout)
    header = database(tmp_path / "mail.pst").header
    spoil(tmp_path / "mail.pst", header.nodes if tree == "nodes" else header.blocks, length=layout.page)
    found = envelopes(source)
    # A store with one page of nodes has lost it with its root.
    assert len(found) == COUNT or (layout is UNICODE_4K and tree == "nodes")
    assert all((Mark.SALVAGED in envelope.marks) == (tree == "nodes") for envelope in found)
    assert problems(source)


def test_blocks_are_found_by_themselves_when_no_page_of_their_tree_is_left(tmp_path: Path) -> None:
    source = store(tmp_path / "mail.pst")
    ndb = database(tmp_path / "mail.pst")
    pages = [page.offset for page in find_leaves(ndb.image, UNICODE) if page.kind == 0x80]
    spoil(tmp_path / "mail.pst", ndb.header.blocks, *pages, length=512)
    found = envelopes(source)
    assert [addresses(envelope)[1] for envelope in found] == [f"b{number}@navy.ml" for number in range(COUNT)]


def test_a_page_with_one_wrong_byte_still_leads_to_what_proves_itself(tmp_path: Path) -> None:
    source = store(tmp_path / "mail.pst")
    ndb = database(tmp_path / "mail.pst")
    pages = [page.offset for page in find_leaves(ndb.image, UNICODE) if page.kind == 0x81]
    spoil(tmp_path / "mail.pst", *(page + 480 for page in pages))  # behind the last entry, but under the checksum
    assert len(envelopes(source)) == COUNT
    assert problems(source)


def test_a_message_whose_checksum_fails_is_read_and_marked(tmp_path: Path) -> None:
    source = store(tmp_path / "mail.pst")
    whole = envelopes(source)
    ndb = database(tmp_path / "mail.pst")
    node = ndb.node(int(whole[3].locator.key, 16))
    assert node is not None
    ((_, place, size),) = ndb.blocks.find(node.data)
    text = ndb.block(node.data).find("Subject 3".encode("utf-16-le"))
    spoil(tmp_path / "mail.pst", place + text)
    found = envelopes(source)
    assert [Mark.CHECKSUM_FAILED in envelope.marks for envelope in found] == [number == 3 for number in range(COUNT)]
    assert found[3].recipients == whole[3].recipients
    assert size


@LAYOUTS
@pytest.mark.parametrize("damage", ["flipped", "cut"])
def test_damaged_copies_neither_end_nor_stop_the_reading(tmp_path: Path, layout: Layout, damage: str) -> None:
    path = tmp_path / "mail.pst"
    source = store(path, layout, count=60)
    whole, chance = path.read_bytes(), random.Random(11)
    read = 0
    for _ in range(20):
        hurt = bytearray(whole)
        if damage == "flipped":
            for _ in range(40):
                hurt[chance.randrange(len(hurt))] = chance.randrange(256)
        else:
            del hurt[chance.randrange(len(hurt) // 4, len(hurt)) :]
        path.write_bytes(hurt)
        began = time.monotonic()
        try:
            found = envelopes(source)
            assert found or problems(source)
            read += len(found)
            for envelope in found[:5]:
                with open_source(source) as reader:
                    reader.message(envelope.locator)
        except ReadError:
            continue
        assert time.monotonic() - began < SECONDS
    assert read > 20 * 60 // 3


def test_a_salvaged_message_that_its_folder_does_not_list_was_deleted(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        for number in range(40):
            builder.message(builder.sent, sent_mail(f"Subject {number}", MONDAY), [Person(1, "A", f"a{number}@navy.mil")])
        del builder._folders[builder.sent].messages[7]
    spoil(path, database(path).header.nodes, length=512)
    found = envelopes(Source(SourceKind.PST, str(path), str(path)))
    assert [number for number, envelope in enumerate(found) if Mark.DELETED in envelope.marks] == [7]


@LAYOUTS
def test_messages_are_put_together_again_when_the_end_with_all_nodes_is_cut_off(tmp_path: Path, layout: Layout) -> None:
    source = store(tmp_path / "mail.pst", layout)
    whole = {envelope.subject: envelope for envelope in envelopes(source)}
    ndb = database(tmp_path / "mail.pst")
    nodes = [page.offset for page in find_leaves(ndb.image, layout) if page.kind == 0x81]
    data = (tmp_path / "mail.pst").read_bytes()
    (tmp_path / "mail.pst").write_bytes(data[: min(nodes)])
    found = envelopes(source)
    assert len(found) == COUNT
    for envelope in found:
        assert Mark.CARVED in envelope.marks
        assert (envelope.recipients, envelope.sent_at) == (whole[envelope.subject].recipients, whole[envelope.subject].sent_at)
    assert problems(source)
    with open_source(source) as reader:
        assert reader.message(found[3].locator).body == "Text."


def test_a_message_inside_a_message_is_not_carved_as_one_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    inner = Attached("Inner", properties=sent_mail("Inner", MONDAY), people=[Person(1, "I", "inner@navy.ml")])
    with PstBuilder(path) as builder:
        builder.message(builder.sent, sent_mail("Outer", MONDAY), [Person(1, "A", "a@navy.mil")], [inner])
    nodes = [page.offset for page in find_leaves(database(path).image, UNICODE) if page.kind == 0x81]
    path.write_bytes(path.read_bytes()[: min(nodes)])
    assert [addresses(envelope) for envelope in envelopes(Source(SourceKind.PST, str(path), str(path)))] == [["a@navy.mil"]]


# --- made to harm -----------------------------------------------------------------------------------------------------------


class Hostile:
    """Write a store block by block, with structures that no program would write."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writer = BlockWriter(path, crypt=Crypt.PLAIN)

    def close(self, data: int, subnodes: int = 0) -> Source:
        """Enter one message with these BIDs."""
        self.writer.node(0x200024, data, subnodes, 0x122)
        self.writer.close()
        return Source(SourceKind.PST, str(self.path), str(self.path))


def heap(*items: bytes, root: int = 0x20, client: int = 0xBC) -> bytes:
    """Make the block of a heap with these items."""
    end = 12 + sum(map(len, items))
    places = [12 + sum(map(len, items[:number])) for number in range(len(items) + 1)]
    head = struct.pack("<HBBII", end, 0xEC, client, root, 0)
    return head + b"".join(items) + struct.pack(f"<HH{len(places)}H", len(items), 0, *places)


def a_tree_of_data_that_is_its_own_child(hostile: Hostile) -> Source:
    bid = hostile.writer._bid | 2
    return hostile.close(hostile.writer.block(struct.pack("<BBHIQ", 1, 2, 1, 8, bid), internal=True))


def a_list_of_subnodes_that_is_its_own_child(hostile: Hostile) -> Source:
    data = hostile.writer.block(heap(struct.pack("<BBBBI", 0xB5, 2, 6, 0, 0)))
    bid = hostile.writer._bid | 2
    return hostile.close(data, hostile.writer.block(struct.pack("<BBHIQQ", 2, 1, 1, 0, 0x692, bid), internal=True))


def counts_far_beyond_the_block(hostile: Hostile) -> Source:
    data = hostile.writer.block(struct.pack("<BBHI", 1, 1, 0xFFFF, 0xFFFFFFFF) + bytes(800), internal=True)
    return hostile.close(data)


def a_bth_as_deep_as_can_be_said(hostile: Hostile) -> Source:
    return hostile.close(hostile.writer.block(heap(struct.pack("<BBBBI", 0xB5, 2, 6, 255, 0x40), b"\x01" * 3000)))


def a_bth_that_widens_at_every_level(hostile: Hostile) -> Source:
    page = struct.pack("<HI", 1, 0x40) * 500
    return hostile.close(hostile.writer.block(heap(struct.pack("<BBBBI", 0xB5, 2, 6, 4, 0x40), page)))


def a_heap_map_behind_the_end(hostile: Hostile) -> Source:
    return hostile.close(hostile.writer.block(struct.pack("<HBBII", 0xFFFF, 0xEC, 0xBC, 0x20, 0)))


def a_table_of_rows_of_one_byte(hostile: Hostile) -> Source:
    data = hostile.writer.block(heap(struct.pack("<BBBBI", 0xB5, 2, 6, 0, 0)))
    info = struct.pack("<BBHHHHIII", 0x7C, 1, 0, 0, 1, 2, 0, 0x5F, 0) + struct.pack("<HHHBB", 3, 0xC15, 0, 4, 0)
    rows = hostile.writer.tree([b"\xff" * 8176] * 900)
    matrix = hostile.writer.subnodes({0x5F: (rows, 0)})
    table = hostile.writer.block(heap(info, client=0x7C))
    return hostile.close(data, hostile.writer.subnodes({0x692: (table, matrix)}))


@pytest.mark.parametrize(
    "make",
    [
        a_tree_of_data_that_is_its_own_child,
        a_list_of_subnodes_that_is_its_own_child,
        counts_far_beyond_the_block,
        a_bth_as_deep_as_can_be_said,
        a_bth_that_widens_at_every_level,
        a_heap_map_behind_the_end,
        a_table_of_rows_of_one_byte,
    ],
    ids=lambda make: make.__name__,
)
def test_a_hostile_structure_is_told_and_costs_little(tmp_path: Path, make: Callable[[Hostile], Source]) -> None:
    source = make(Hostile(tmp_path / "hostile.pst"))
    began = time.process_time()
    told = problems(source)
    assert time.process_time() - began < SECONDS
    assert told


def test_a_tree_whose_page_is_its_own_child_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mail.pst"
    source = store(path)
    root = database(path).header.nodes
    data = bytearray(path.read_bytes())
    struct.pack_into("<Q", data, root + 16, root)  # the first entry leads back to the page
    struct.pack_into("<I", data, root + 500, checksum(bytes(data[root : root + 496])))
    path.write_bytes(data)
    assert any("twice" in problem.detail or "level" in problem.detail for problem in problems(source))
    assert len(envelopes(source)) == COUNT


def test_a_file_that_is_no_store_at_all_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "no.pst"
    path.write_bytes(b"!BDN" + random.Random(3).randbytes(50_000))
    with pytest.raises(ReadError, match="Outlook"):
        open_source(Source(SourceKind.PST, str(path), str(path)))


def test_a_header_of_an_unknown_version_is_broken(tmp_path: Path) -> None:
    with pytest.raises(BrokenError):
        read_header(b"!BDN" + bytes(600))


def test_a_store_is_opened_once_for_many_spans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = store(tmp_path / "mail.pst")
    opened: list[str] = []
    begin = Store.__init__

    def counted(self: Store, location: str) -> None:
        opened.append(location)
        begin(self, location)

    monkeypatch.setattr(Store, "__init__", counted)
    for _ in range(3):
        with open_source(source) as reader:
            for span in reader.spans():
                list(reader.envelopes(span))
    assert len(opened) == 1


def test_a_large_file_is_read_without_mapping_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = store(tmp_path / "mail.pst")
    mapped = envelopes(source)
    monkeypatch.setattr("missent.readers.pst.image.LARGEST_MAPPED", 0)
    path = tmp_path / "copy.pst"
    path.write_bytes((tmp_path / "mail.pst").read_bytes())
    copied = envelopes(Source(SourceKind.PST, str(path), str(path)))
    assert [envelope.recipients for envelope in copied] == [envelope.recipients for envelope in mapped]


def refusing(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Have libpff's listing fail at folders of these names."""
    role = libpff.folder_role

    def refuse(path: str) -> FolderRole:
        if path.rpartition("/")[2] in names:
            raise OSError("libpff_folder_get_sub_folder: no such item")
        return role(path)

    monkeypatch.setattr(libpff, "folder_role", refuse)


def test_a_folder_that_libpff_cannot_list_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mail.pst"
    with PstBuilder(path) as builder:
        lost = builder.folder("Projects", builder.sent)
        for folder in (builder.sent, lost):
            builder.message(folder, sent_mail("Subject", MONDAY), [Person(1, "A", "a@navy.mil")])
    refusing(monkeypatch, "Projects")
    with libpff.LibpffReader(Source(SourceKind.PST, str(path), str(path))) as reader:
        found = [item for span in reader.spans() for item in reader.envelopes(span)]
    told = [item for item in found if isinstance(item, Problem)]
    assert len(found) - len(told) == 1
    assert [problem.code for problem in told] == [ProblemCode.CANNOT_READ]
    assert "sub-folder" in told[0].detail
