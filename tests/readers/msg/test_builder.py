"""The files that the tests write are what other programs read from them."""

import io
import logging
from collections.abc import Iterator

import extract_msg
import olefile
import pytest

from builders.cfb import compound_file
from builders.msg import BCC, CC, SENT_AT, Msg, exchange, smtp

VERSIONS = pytest.mark.parametrize("version", [3, 4])


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep extract-msg from saying what it does not know."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@VERSIONS
@pytest.mark.parametrize("size", [0, 1, 64, 4095, 4096, 70_000, 8_000_000])
def test_olefile_reads_back_streams_of_every_size(version: int, size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    file = compound_file({"a": content, "below": {"b": content, "deeper": {"c": b"c"}}, "last": b"x"}, version)
    with olefile.OleFileIO(io.BytesIO(file), raise_defects=olefile.DEFECT_INCORRECT) as ole:
        assert sorted(map("/".join, ole.listdir())) == ["a", "below/b", "below/deeper/c", "last"]
        assert ole.openstream("a").read() == ole.openstream("below/b").read() == content
        assert ole.openstream("below/deeper/c").read() == b"c"


@VERSIONS
def test_olefile_finds_every_one_of_many_storages(version: int) -> None:
    file = compound_file({f"storage {number}": {"x": bytes([number % 256])} for number in range(3000)}, version)
    with olefile.OleFileIO(io.BytesIO(file), raise_defects=olefile.DEFECT_INCORRECT) as ole:
        assert len(ole.listdir()) == 3000
        assert ole.openstream("Storage 2999/X").read() == bytes([2999 % 256])


@VERSIONS
@pytest.mark.parametrize("code_page", [None, 1252, 1251, 65001])
def test_extract_msg_reads_back_the_message(version: int, code_page: int | None) -> None:
    subject = "Привет" if code_page == 1251 else "Grüße"
    rows = [
        smtp("anna@navy.ml", "Anna"),
        exchange("/o=x/cn=bert", "Bert", CC, "bert@example.com"),
        smtp("c@example.com", kind=BCC),
    ]
    inner = Msg([smtp("inner@example.net")], "Inner")
    file = Msg(rows, subject, attachments=[("plan.bin", b"x" * 9000), ("inner", inner)], code_page=code_page).build(version)
    with extract_msg.openMsg(file) as message:
        assert message.subject == subject
        assert message.body == "Text"
        assert message.date == SENT_AT
        assert message.sender == "own@example.org"
        assert [(one.email, one.type.value) for one in message.recipients] == [
            ("anna@navy.ml", 1),
            ("bert@example.com", 2),
            ("c@example.com", 3),
        ]
        assert len(message.attachments[0].data) == 9000
        assert message.attachments[1].data.recipients[0].email == "inner@example.net"
