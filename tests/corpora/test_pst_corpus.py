"""PST and OST files made by others, read beside libpff and readpst; every difference is told and has its reason."""

import random
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from builders.pst_peers import Seen, by_libpff, by_readpst
from missent.errors import ReadError
from missent.model import Envelope, Field, Mark, MessageState, Problem, Source, SourceKind
from missent.readers.opening import open_source

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpora" / "pst"
FILES = sorted(CORPUS.glob("*.?st"))
NUMBERS = {Field.TO: 1, Field.CC: 2, Field.BCC: 3}
EMPTY = "02bb4c_PersonalStorage.pst"
WRECK = "108e6e_AddingBulkMessagesWithImprovedPerformance.pst"
"""Its header fails its checksum and its tree of blocks is none; nothing opens it, and it holds no message."""

REFUSED_BY_LIBPFF = {"0a8d08_Personal_folders_part11.pst": 3}
"""Messages that libpff refuses whole for one property of type 0, and that readpst reads as we do."""

pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of PST files is not there")


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold what our reader finds in a file: nothing of it is lost in silence when there is a Problem."""

    envelopes: list[Envelope]
    problems: list[Problem]


def ours(path: Path) -> Reading:
    status = path.stat()
    source = Source(SourceKind.PST, str(path), str(path), status.st_size, status.st_mtime_ns)
    with open_source(source) as reader:
        items = [item for span in reader.spans() for item in reader.envelopes(span)]
    messages = [item for item in items if isinstance(item, Envelope) and item.state is not MessageState.AUTOCOMPLETE]
    return Reading(messages, [item for item in items if isinstance(item, Problem)])


def address_as_libpff_has_it(seen: Seen, envelope: Envelope) -> tuple[Counter[tuple[int, str]], Counter[tuple[int, str]]]:
    """Give both sides' recipients as type and address; an X.500 name that ours resolved stays one for libpff, and is left out."""
    theirs = Counter((kind, address.strip("'\0 ").lower()) for kind, address in seen.recipients if kind and "@" in address)
    found = Counter((NUMBERS[one.field], one.address.addr_spec.lower()) for one in envelope.recipients if one.address)
    return theirs, found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_recipients_are_those_that_libpff_reads(path: Path) -> None:
    found = {int(envelope.locator.key, 16): envelope for envelope in ours(path).envelopes}
    for seen in by_libpff(path):
        theirs, mine = address_as_libpff_has_it(seen, found[seen.nid])
        assert theirs - mine == Counter(), f"{seen.nid:#x}"  # none that libpff has is missing, and of the same type
        extra = mine - theirs
        rows = sum(kind != 0 for kind, _ in seen.recipients)
        assert len(found[seen.nid].recipients) == rows, f"{seen.nid:#x}"
        # What ours has beyond libpff's are addresses of rows that give libpff an X.500 name, or a name and no address.
        assert extra.total() <= sum("@" not in address for kind, address in seen.recipients if kind), f"{seen.nid:#x}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_fewer_messages_than_the_best_of_libpff_and_readpst(path: Path, tmp_path: Path) -> None:
    reading = ours(path)
    libpff, readpst = len(by_libpff(path)), by_readpst(path, tmp_path / "readpst")
    assert len(reading.envelopes) == libpff + REFUSED_BY_LIBPFF.get(path.name, 0)
    if readpst is not None:
        assert len(reading.envelopes) >= readpst  # it passes over items of some classes


@pytest.mark.parametrize("path", [path for path in FILES if path.name != WRECK], ids=lambda path: path.name)
def test_a_whole_file_has_nothing_wrong(path: Path) -> None:
    reading = ours(path)
    assert reading.problems == []
    assert not any(envelope.marks for envelope in reading.envelopes if Mark.AUTOMATIC not in envelope.marks)


def test_the_one_real_list_of_autocomplete_is_read() -> None:
    path = CORPUS / "c0e2bf_SampleOstFile.ost"
    with open_source(Source(SourceKind.PST, str(path), str(path))) as reader:
        items = [item for span in reader.spans() for item in reader.envelopes(span)]
    offered = [item for item in items if isinstance(item, Envelope) and item.state is MessageState.AUTOCOMPLETE]
    assert [one.address and one.address.addr_spec for item in offered for one in item.recipients] == ["saqib.razzaq@ex2010.local"]


def test_a_wreck_is_told_as_one() -> None:
    reading = ours(CORPUS / WRECK)
    assert reading.envelopes == []
    assert reading.problems


# --- damage -----------------------------------------------------------------------------------------------------------------

COPIES = 100
FLIPPED = 200
"""Bytes of a copy that are put to chance."""

LIBPFF = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from builders.pst_peers import by_libpff
print(len(by_libpff(Path(sys.argv[1]))))
"""


def flipped(data: bytes, chance: random.Random) -> bytes:
    hurt = bytearray(data)
    for _ in range(FLIPPED):
        hurt[chance.randrange(len(hurt))] = chance.randrange(256)
    return bytes(hurt)


def truncated(data: bytes, chance: random.Random) -> bytes:
    return data[: int(len(data) * chance.uniform(0.1, 0.8))]


def libpff_in_its_own_process(path: Path) -> int:
    """Count what libpff reads; it may end its process, and then it has read nothing."""
    tests = str(Path(__file__).resolve().parents[1])
    command = [sys.executable, "-c", LIBPFF, str(path), tests]
    try:
        return int(subprocess.run(command, capture_output=True, timeout=20, check=False).stdout or b"0")
    except subprocess.TimeoutExpired:
        return 0


@pytest.mark.parametrize(("damage", "times"), [(flipped, 2), (truncated, 3)], ids=["flipped", "truncated"])
def test_of_damaged_files_much_more_is_read_than_by_libpff(damage: object, times: int, tmp_path: Path) -> None:
    assert callable(damage)
    chance = random.Random(2026)
    whole = [path for path in FILES if path.name not in (EMPTY, WRECK)]
    mine = theirs = 0
    for number in range(COPIES):
        path = tmp_path / f"{number}.pst"
        path.write_bytes(damage(whole[number % len(whole)].read_bytes(), chance))
        try:
            reading = ours(path)
        except ReadError:
            continue  # told whole, and not in silence
        assert reading.envelopes or reading.problems, whole[number % len(whole)].name
        # What was put together again by guess is not held against libpff, which guesses nothing.
        mine += sum(Mark.CARVED not in envelope.marks for envelope in reading.envelopes)
        theirs += libpff_in_its_own_process(path)
        path.unlink()
    print(f"{damage.__name__}: {mine} messages against libpff's {theirs}")
    assert mine >= times * theirs > 0


def content(envelope: Envelope) -> tuple[object, ...]:
    return envelope.subject, envelope.sent_at, envelope.sender, envelope.recipients, envelope.message_id


def test_a_message_that_damage_changed_is_marked_or_told_of(tmp_path: Path) -> None:
    chance = random.Random(7)
    for path in [path for path in FILES if path.name not in (EMPTY, WRECK)]:
        true = {envelope.locator.key: content(envelope) for envelope in ours(path).envelopes}
        for _ in range(3):
            hurt = tmp_path / "hurt.pst"
            hurt.write_bytes(flipped(path.read_bytes(), chance))
            try:
                reading = ours(hurt)
            except ReadError:
                continue
            told = {problem.key for problem in reading.problems}
            for envelope in reading.envelopes:
                doubted = {Mark.CHECKSUM_FAILED, Mark.SALVAGED, Mark.CARVED}.intersection(
                    envelope.marks
                ) or envelope.locator.key in told
                assert doubted or content(envelope) == true[envelope.locator.key], (path.name, envelope)
