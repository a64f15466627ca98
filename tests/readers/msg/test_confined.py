"""Outlook's messages are scanned and opened inside the confined worker, whatever their bodies are kept in."""

from pathlib import Path

import compressed_rtf
import pytest

from builders.msg import Msg, Value, smtp
from contract.reader_contract import envelopes
from missent.model import Source, SourceKind
from missent.readers.opening import open_source
from missent.scan import wire
from missent.scan.asking import ask, open_message
from missent.scan.pool import ConfinedPool

RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}"
    rb"{\*\htmltag64 <p>}Good {\*\htmltag84 <b>}morning{\*\htmltag92 </b>}}"
)
BODIES: dict[str, tuple[str, dict[int, Value]]] = {
    "text": ("Good morning", {}),
    "rich text with HTML in it": ("", {0x1009: compressed_rtf.compress(RTF, compressed=True)}),
    "HTML": ("", {0x1013: b"<html><meta charset=iso-2022-jp><p>Good <b>morning</b></p></html>"}),
}


@pytest.mark.parametrize(("body", "properties"), BODIES.values(), ids=BODIES.keys())
def test_a_message_is_read_and_opened_behind_closed_doors(tmp_path: Path, body: str, properties: dict[int, Value]) -> None:
    (tmp_path / "a.msg").write_bytes(Msg([smtp("anna@navy.ml")], "Hello", body=body, properties=properties).build())
    source = Source(SourceKind.MSG, str(tmp_path), str(tmp_path))
    with open_source(source) as reader:
        (span,) = reader.spans()
    with ConfinedPool(1, [str(tmp_path)]) as pool:
        read = ask(pool, wire.ReadTask(span))
        assert isinstance(read, wire.Read)
        assert b"navy.ml" in read.batch.recipients[0]
        message = open_message(pool, source, envelopes(source)[0].locator)
    assert message.body.split() == ["Good", "morning"]
