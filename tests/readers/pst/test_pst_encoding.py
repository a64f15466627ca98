"""The encodings of [MS-PST] 5.1 and 5.2 against the words of the specification, one byte at a time."""

import random

import pytest

from missent.readers.pst import encoding
from missent.readers.pst.encoding import CYCLIC, PERMUTE, PLAIN, cyclic, decoder, encode


def one_by_one(data: bytes, bid: int) -> bytes:
    """Apply the cyclic encoding as it is described: three rotors, and a counter that goes on with every byte."""
    inner, first, second = encoding._UNVEIL, encoding._FIRST, encoding._SECOND
    counter = (bid ^ bid >> 16) & 0xFFFF
    out = bytearray()
    for byte in data:
        low, high = counter & 0xFF, counter >> 8
        byte = first[(byte + low) & 0xFF]
        byte = second[(byte + high) & 0xFF]
        byte = inner[(byte - high) & 0xFF]
        out.append((byte - low) & 0xFF)
        counter = counter + 1 & 0xFFFF
    return bytes(out)


@pytest.mark.parametrize("length", [0, 1, 2, 255, 256, 257, 511, 513, 4095, 8176, 65_512])
def test_cyclic_encoding_is_that_of_the_specification(length: int) -> None:
    chance = random.Random(length)
    for bid in (0, 4, 0xFC, 0xFFFC, 0x12345678, 0xFFFF0000, chance.getrandbits(62)):
        data = chance.randbytes(length)
        assert cyclic(data, bid) == one_by_one(data, bid)


def test_what_the_counter_wraps_round_in_stays_right() -> None:
    assert cyclic(bytes(1000), 0xFFFF) == one_by_one(bytes(1000), 0xFFFF)


@pytest.mark.parametrize("crypt", [PLAIN, PERMUTE, CYCLIC])
def test_decoding_undoes_encoding(crypt: int) -> None:
    data = random.Random(crypt).randbytes(5000)
    assert decoder(crypt)(encode(crypt, data, 0x1234), 0x1234) == data
