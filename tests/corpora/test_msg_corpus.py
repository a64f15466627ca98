"""Outlook messages that others made: every recipient is read as olefile's and extract-msg's reading finds it, or better.

Where extract-msg differs, `EXPLAINED` says what is ours, what is theirs, and why ours is right.
"""

import logging
import random
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import extract_msg
import olefile
import pytest

from missent.model import Envelope, Field, Mark, Message, Origin, Problem, ProblemCode, Source, SourceKind
from missent.readers.addressbook.nickname import read_nicknames
from missent.readers.opening import open_source
from missent.readers.walk import sources

CORPUS: Final = Path(__file__).parents[2].parent / "shared" / "corpora" / "msg"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the sample files of ../shared/corpora are not here")

Found: TypeAlias = Counter[tuple[str, str]]

TYPES: Final = {1: Field.TO, 2: Field.CC, 3: Field.BCC}

UNRESOLVED: Final = "a row without any address: what extract-msg calls an address is its name, or an X.500 name"
EXPLAINED: Final = {
    "email-outlook-message-perl__charset.msg": UNRESOLVED,
    "msgreader__Lanch_time_every_friday_in_2023_chgs1.msg": UNRESOLVED,
    "msgreader__Lanch_time_every_friday_in_2023_chgs2.msg": UNRESOLVED,
    "ruby-msg__qwerty_1-orig.msg": UNRESOLVED,
    "ruby-msg__qwerty_2-with_custom_properties.msg": UNRESOLVED,
    "tika__test-outlook.msg": UNRESOLVED,
    # The address stands in the one-off entry id alone, which extract-msg does not read.
    "outlook-message-parser__tst_unicode.msg": "one-off entry id",
}
"""The files in which extract-msg's recipients are not ours."""

DAMAGED: Final = {
    # Made by a fuzzer, and a directory whose trees share entries; extract-msg and olefile's strict mode refuse all three.
    "poi__clusterfuzz-testcase-minimized-POIHSMFFuzzer-4735011465854976.msg",
    "poi__clusterfuzz-testcase-minimized-POIHSMFFuzzer-5336473854148608.msg",
    "poi__unknown_properties.msg",
}
"""The files that are damaged, and are told so."""

OTHER_LETTERS: Final = {
    # extract-msg reads 8-bit text in the internet's code page, or in none; the locale says which one it is in.
    "msgreader__nonUnicodeCP932.msg",
    "poi__ASCII_CP1251_LCID1049.msg",
    "poi__chinese-traditional.msg",
}
"""The files whose subject extract-msg reads in the wrong letters."""


OPAQUE: Final = {
    "outlook-message-parser__OutlookMessage_with_X500_dual_address.msg",
    "outlook-message-parser__S_MIME_test_message_encrypted.msg",
    "outlook-message-parser__S_MIME_test_message_signed.msg",
}
UNKNOWN_OBJECT: Final = {"NET__MSG_file_with_RTF_Formatting.msg"}
"""The files with an object in them whose attachments extract-msg refuses to list."""


def compound(folder: Path) -> list[Path]:
    """Name the sample files that are compound files."""
    named = [path for path in sorted(folder.iterdir()) if path.suffix in (".msg", ".oft")]
    return [path for path in named if path.read_bytes().startswith(olefile.MAGIC)]


FILES: Final = compound(CORPUS) if CORPUS.is_dir() else []
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep extract-msg from saying what it does not know."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@dataclass(frozen=True, slots=True)
class Theirs:
    """Hold what extract-msg makes of a file."""

    recipients: Found
    subject: str
    words: frozenset[str]
    attachments: int | None


@cache
def by_extract_msg(path: Path) -> Theirs:
    with extract_msg.openMsg(str(path), delayAttachments=True) as message:
        rows = getattr(message, "recipients", [])
        found = Counter((TYPES[int(row.type) & 0xF].value, (row.email or "").strip("\0 '").lower()) for row in rows)
        subject = (getattr(message, "subject", None) or "").strip("\0 ")
        words = frozenset((getattr(message, "body", None) or "").split())
        return Theirs(found, subject, words, None if path.name in UNKNOWN_OBJECT else len(message.attachments))


@cache
def read(path: Path) -> tuple[Envelope, list[Problem]]:
    with open_source(Source(SourceKind.MSG, str(path), str(path))) as reader:
        envelope, *problems = [item for span in reader.spans() for item in reader.envelopes(span)]
    assert isinstance(envelope, Envelope)
    return envelope, [problem for problem in problems if isinstance(problem, Problem)]


def shown(path: Path) -> Message:
    with open_source(Source(SourceKind.MSG, str(path), str(path))) as reader:
        return reader.message(read(path)[0].locator)


def resolved(envelope: Envelope) -> Found:
    return Counter((one.field.value, one.address.addr_spec.lower()) for one in envelope.recipients if one.address)


def test_the_whole_corpus_is_one_source_and_nothing_of_it_is_silent() -> None:
    found, _, _ = sources(str(CORPUS))
    loose = next(source for source in found if source.location == str(CORPUS))
    with open_source(loose) as reader:
        items = [item for span in reader.spans() for item in reader.envelopes(span)]
    keys = {item.locator.key for item in items if isinstance(item, Envelope)}
    assert keys == {path.name for path in CORPUS.iterdir() if path.suffix in (".msg", ".oft")}
    assert {item.key for item in items if isinstance(item, Problem)} == DAMAGED


@each_file
def test_the_rows_are_those_that_olefile_finds(path: Path) -> None:
    envelope, problems = read(path)
    assert bool(problems) is (path.name in DAMAGED)
    if path.name in DAMAGED:
        return
    with olefile.OleFileIO(path.read_bytes()) as ole:
        rows = [row for row in map(Row(ole).read, storages(ole)) if row["type"]]
    ours = Counter(one.field for one in envelope.recipients if one.origin is not Origin.TRANSPORT_HEADER)
    assert ours == Counter(TYPES[row["type"]] for row in rows)
    stated = {address for row in rows for address in (row["smtp"], row["address"]) if "@" in address}
    assert stated <= {address for _, address in resolved(envelope)}


def storages(ole: Any) -> list[str]:
    names = [entry[0] for entry in ole.listdir(streams=False, storages=True) if len(entry) == 1]
    return [name for name in names if name.lower().startswith("__recip_version1.0_#")]


class Row:
    """Read a recipient storage with olefile and nothing of ours."""

    def __init__(self, ole: Any) -> None:
        self._ole = ole

    def read(self, storage: str) -> dict[str, Any]:
        table = self._ole.openstream(f"{storage}/__properties_version1.0").read()
        entries = [struct.unpack_from("<II8s", table, place) for place in range(8, len(table) - 15, 16)]
        kinds = [struct.unpack("<I4x", value)[0] & 0xF for tag, _, value in entries if tag == 0x0C150003]
        return {"type": kinds[0], "smtp": self._text(storage, "39FE"), "address": self._text(storage, "3003")}

    def _text(self, storage: str, tag: str) -> str:
        for kind, codec in (("001F", "utf-16-le"), ("001E", "cp1252")):
            name = f"{storage}/__substg1.0_{tag}{kind}"
            if self._ole.exists(name):
                return str(self._ole.openstream(name).read().decode(codec, "replace")).strip("\0 '").lower()
        return ""


@each_file
def test_the_recipients_are_those_that_extract_msg_finds(path: Path) -> None:
    if path.name in DAMAGED:
        with pytest.raises(Exception, match="OLE"):
            extract_msg.openMsg(str(path))
        return
    theirs = by_extract_msg(path)
    envelope, _ = read(path)
    assert (resolved(envelope) == theirs.recipients) is (path.name not in EXPLAINED)
    assert all("@" not in address or address.startswith("/o=") for _, address in theirs.recipients - resolved(envelope))
    assert (envelope.subject == theirs.subject) is (path.name not in OTHER_LETTERS)


@each_file
def test_every_message_can_be_shown_with_all_its_recipients(path: Path) -> None:
    envelope, _ = read(path)
    message = shown(path)
    values = " ".join(value for _, value in message.headers)
    assert all(one.address.addr_spec in values for one in envelope.recipients if one.address)
    assert message.derived
    if path.name not in DAMAGED | UNKNOWN_OBJECT:
        # A signed or encrypted message is one file, which extract-msg looks into.
        assert len(message.attachments) == (1 if path.name in OPAQUE else by_extract_msg(path).attachments)


@each_file
def test_a_body_that_extract_msg_shows_is_shown(path: Path) -> None:
    if path.name in DAMAGED | OPAQUE | OTHER_LETTERS:
        return
    words = {word.replace("\0", "") for word in by_extract_msg(path).words} - {""}
    ours = set(shown(path).body.split())
    assert bool(ours) >= bool(words)
    # Both make text of the same property; where there is no text but HTML, each does in its own way.
    assert len(words - ours) <= 0.2 * len(words)


def test_damage_is_told_and_nine_recipients_in_ten_are_found(tmp_path: Path) -> None:
    samples = [
        (path.read_bytes(), {address for _, address in resolved(read(path)[0])}) for path in FILES if path.name not in DAMAGED
    ]
    samples = [(data, true) for data, true in samples if true]
    chance = random.Random(3)
    counted: Counter[str] = Counter()
    for number in range(200):
        data, true = chance.choice(samples)
        hurt = bytearray(data)
        kind = "flipped" if number < 100 else "cut"
        if kind == "flipped":
            for _ in range(20):
                hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
        else:
            del hurt[chance.randrange(100, len(hurt)) :]
        path = tmp_path / "hurt.msg"
        path.write_bytes(hurt)
        envelope, problems = read.__wrapped__(path)
        found = true & {address for _, address in resolved(envelope)}
        told = bool({problem.code for problem in problems} & {ProblemCode.DAMAGED, ProblemCode.RECIPIENTS_MISSING})
        counted[kind, "true"] += len(true)
        counted[kind, "found"] += len(found)
        counted["silent"] += not told and len(found) < 0.9 * len(true)
        counted["zero"] += not told and not found
        assert Mark.CARVED not in envelope.marks or told
    assert counted["zero"] == 0
    # A flip inside the only copy of an address makes another address of it: the format has no checksums.
    assert counted["silent"] <= 2, counted
    assert counted["flipped", "found"] >= 0.98 * counted["flipped", "true"]
    assert counted["cut", "found"] >= 0.6 * counted["cut", "true"]  # the others' bytes are not in the file any more


@pytest.mark.parametrize(("name", "expected"), [("mfcmapi__NICKNAMECACHE-2.dat", 2), ("mfcmapi__NICKNAMECACHE-4.dat", 0)])
def test_nickname_caches_of_others_are_read_to_their_end(name: str, expected: int) -> None:
    stream = bytes.fromhex((CORPUS / name).read_text("utf-8-sig"))
    nicknames = read_nicknames(stream)
    assert (len(nicknames.people), nicknames.complete) == (expected, expected > 0)  # the other is cut off on purpose
