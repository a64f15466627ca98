"""Encoded-words and charsets, as they are and as they should not be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from missent.readers.words import LONGEST_TEXT, decode_words


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b" Plain subject ", "Plain subject"),
        (b"folded\r\n  subject", "folded subject"),
        (b"=?utf-8?Q?Zo=C3=AB?=", "Zoë"),
        (b"=?UTF-8?b?Wm/Dqw==?= and more", "Zoë and more"),
        (b"=?utf-8?Q?one?= =?utf-8?Q?two?=", "onetwo"),  # RFC 2047 6.2
        (b"=?utf-8?Q?one?=\r\n =?iso-8859-1?Q?two?=", "onetwo"),
        (b"=?utf-8?Q?one_?= =?utf-8?Q?two?=", "one two"),
        (b"=?utf-8?Q?one?= and =?utf-8?Q?two?=", "one and two"),
        (b"a =?utf-8?Q?one?=b", "a oneb"),
        (b"=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"),  # a letter cut in two
        (b"=?utf-8*en?Q?one?=", "one"),  # RFC 2231
        (b"=?utf-8?Q?blanks inside?=", "blanks inside"),
        (b"=?utf-8?B?Wm/Dqw?=", "Zoë"),  # no padding
        (b"=?utf-8?B?Wm/DqwA?=", "Zoë"),
        (b"=?us-ascii?Q?Zo=C3=AB?=", "Zoë"),
        (b"=?iso-8859-1?Q?=80_=93a=94?=", "€ “a”"),  # Outlook says Latin-1 and writes Windows-1252
        (b"=?gb2312?B?1tDOxA==?=", "中文"),
        (b"=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        (b"=?iso-8859-8-i?Q?=F9?=", "ש"),
        (b"=?ks_c_5601-1987?B?x9GxuQ==?=", "한국"),
        (b"=?unknown-8bit?Q?Zo=C3=AB?=", "Zoë"),
        (b"=?no such charset?Q?a?=", "=?no such charset?Q?a?="),
        (b"=?nonsense?Q?Zo=EB?=", "Zoë"),
        (b"=?unicode_escape?Q?=5Cd?=", "\\d"),
        (b"=?zlib?B?eJw=?=", "xœ"),
        (b"=?utf-7?Q?+2AA-?=", "\ufffd"),  # half of a pair
        (b"=?utf-8?X?a?=", "=?utf-8?X?a?="),
        (b"=?utf-8?Q?never closed", "=?utf-8?Q?never closed"),
        ("Zoë".encode(), "Zoë"),
        ("Zoë".encode("latin-1"), "Zoë"),
        (b"a\x00b\tc\x07", "a\ufffdb c\x07"),
        (b"\x1b[2Ja \x1c b\x9b", "\x1b[2Ja \x1c b›"),  # 0x9B is no UTF-8, and then a quotation mark of Windows-1252
        (b"=?utf-8?Q?a=1Bb=00c=0D=0ABcc:_d=C2=85=E2=80=A8?=", "a\x1bb\ufffdc Bcc: d\x85\u2028"),
        ("a\u202ecod.exe \u2066b\u2069 c\u200bd\xade\ufeff".encode(), "a\u202ecod.exe \u2066b\u2069 c\u200bd\xade\ufeff"),
        ("a\u00a0 \u3000b".encode(), "a b"),
        (b"padded\x00\x00", "padded"),
        ("می‌روم".encode(), "می‌روم"),  # a joiner that Persian needs
        (b"", ""),
    ],
)
def test_a_header_is_decoded_as_a_person_reads_it(value: bytes, expected: str) -> None:
    assert decode_words(value) == expected


@given(st.one_of(st.binary(max_size=300), st.tuples(st.text(max_size=12), st.sampled_from("QBqb"), st.binary(max_size=40)).map(
    lambda word: b"=?" + word[0].encode("utf-8", "replace") + b"?" + word[1].encode() + b"?" + word[2] + b"?="
)))  # fmt: skip
@settings(max_examples=600, deadline=None)
def test_any_bytes_become_text_that_can_be_kept(value: bytes) -> None:
    text = decode_words(value)
    assert text.encode().decode() == text
    assert "\x00" not in text and "\n" not in text


def test_a_long_subject_is_cut() -> None:
    assert len(decode_words(b"a" * 10 * LONGEST_TEXT)) == LONGEST_TEXT
    assert len(decode_words(b"=?utf-8?Q?aaaa?= " * LONGEST_TEXT)) <= LONGEST_TEXT
