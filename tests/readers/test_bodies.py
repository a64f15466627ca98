"""Bodies in RTF and HTML become plain text, however hostile."""

import compressed_rtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from missent.readers.bodies import body_of_html, body_of_rtf, text_of_html
from missent.readers.rtf import LARGEST, decompress, text_of_rtf

RTF = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times;}{\f2\fcharset128 Mincho;}}"


def text(rtf: bytes) -> str:
    return text_of_rtf(RTF + rtf + b"}")[0]


@pytest.mark.parametrize(
    ("rtf", "expected"),
    [
        (rb"Hello\par Anna", "Hello\nAnna"),
        (rb"Gr\'fc\'dfe", "Grüße"),
        (rb"\f1 \'cf\'f0\'e8\'e2\'e5\'f2\f0  x", "Привет x"),
        (rb"{\f2 \'93\'fa\'96\'7b}\'e9", "日本é"),
        (rb"\u1055?\u1088?\uc2\u8364??x", "Пр€x"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"a\tab b\emdash c\~d\_e\{f\}g\\h", "a\tb—c\u00a0d-e{f}g\\h"),
        (rb"{\*\generator Riched20;}{\info{\author Anna}}{\pict\bin5 }{\\}}x", "x"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}", "link"),
    ],
)
def test_rich_text_is_read_as_a_person_would(rtf: bytes, expected: str) -> None:
    assert text(rtf) == expected


def test_html_that_was_wrapped_in_rich_text_is_unwrapped_first() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf \pard\par \htmlrtf0 Dear "
        rb"{\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 Anna{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}"
        rb"{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 Gr\'fc\'dfe{\*\mhtmltag0 <img src=x>}}"
    )
    assert text_of_rtf(rtf) == ("<p>Dear <b>Anna</b></p>&amp;Grüße", True)
    assert body_of_rtf(compressed_rtf.compress(rtf, compressed=True)).split() == ["Dear", "Anna", "&Grüße"]


@settings(max_examples=60)
@given(st.lists(st.sampled_from([b"{\\rtf1 ", b"abc", b"\\par ", b"}", b"x" * 40, b"\r\n", bytes(range(32, 127))]), max_size=60))
def test_what_another_program_compressed_is_read_back(parts: list[bytes]) -> None:
    written = b"{\\rtf1" + b"".join(parts)
    for compressed in (True, False):
        assert decompress(compressed_rtf.compress(written, compressed=compressed)).rstrip(b"\0") == written


def test_a_text_that_would_grow_without_end_is_cut() -> None:
    bomb = b"\0" * 8 + b"LZFu" + b"\0" * 4 + b"\xff" + (b"\x00\x0e" * 8 + b"\xff") * 40_000
    assert LARGEST <= len(decompress(bomb)) <= LARGEST + 32


def test_a_wrong_checksum_and_a_missing_end_still_show_what_is_there() -> None:
    stored = bytearray(compressed_rtf.compress(RTF + b"Hello Anna}", compressed=True))
    stored[12:16] = b"\0\0\0\1"
    assert body_of_rtf(bytes(stored)) == "Hello Anna"
    assert body_of_rtf(bytes(stored[:-8])).startswith("Hello")


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    body_of_rtf(data)
    body_of_rtf(b"\0" * 8 + b"LZFu" + b"\0" * 4 + data)
    text(data)
    body_of_html(data, "cp1252")


@given(
    st.lists(st.sampled_from([rb"{", rb"}", rb"\bin9999999 ", rb"\u-99999 ", rb"\uc-5", rb"\*", rb"\htmltag", rb"\'f", b"\\"]))
)
def test_no_rich_text_raises(parts: list[bytes]) -> None:
    text(b"".join(parts))


@pytest.mark.parametrize("unit", [b"{", b"}", rb"{\*", rb"\'", rb"\u1 ", rb"{\fonttbl{\f1 ", b"\\", rb"\bin1 ", b"a" * 10])
def test_rich_text_nested_without_end_is_read_in_one_pass(unit: bytes) -> None:
    text_of_rtf(RTF + unit * (200_000 // len(unit)))


@pytest.mark.parametrize(
    ("stored", "codec", "expected"),
    [
        ("<p>Grüße</p>".encode("latin-1"), "cp1252", "Grüße"),
        ("<p>Grüße</p>".encode(), "utf-8", "Grüße"),
        ("<meta charset='windows-1251'><p>Привет</p>".encode("cp1251"), "utf-8", "Привет"),
        (b"<meta charset=no-such-thing><p>Hello</p>", "cp1252", "Hello"),
        (b"<meta charset=punycode><p>Hello</p>", "cp1252", "Hello"),
    ],
)
def test_html_is_read_in_the_charset_that_it_states(stored: bytes, codec: str, expected: str) -> None:
    assert body_of_html(stored, codec).strip() == expected


@pytest.mark.parametrize("html", ["<div>" * 100_000 + "deep", "<" * 200_000, "<table>" * 5000 + "cell", "&#" * 100_000])
def test_hostile_html_is_shown_somehow(html: str) -> None:
    text_of_html(html)
