"""How blocks are veiled and vouched for: permutation and cyclic encoding, CRC and signature ([MS-PST] 5.1 to 5.5).

The cyclic encoding (5.2) adds the bytes of a counter between three substitutions. Its low byte counts along the data, its
high byte changes every 256 bytes: between two changes everything in the middle is one substitution, and the low byte is added
and taken away for a whole block at once, as two long integers of every other byte.
"""

import zlib
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

PLAIN, PERMUTE, CYCLIC = 0, 1, 2

_UNVEIL: Final = bytes.fromhex(
    "47f1b4e60b6a7248854e9eebe2f89453e0bba002e85a09abdbe3bac67cc310dd39059630f53760828cc9134a6b1df3fb8f2697ca911701c4"
    "322d6e3195ffd923d1005e79dc443b1a28c5615720903d83b943be67d2464276c06d5b7eb20f16293ca903540dda5ddff6b7c762cd8d06d3"
    "695c86d614f7a56675acb1e94521700c879f74a4224c6fbf1f56aa2eb3783350b0a392bccf191ca763cb1e4d3e4b1b9b4fe7f0eead3ab559"
    "04ea40552551e57a893868527bfc27aed7bdfa07f4cc8e5fef359c842b15d5773449b6120a7f7188fd9d18417d93d8582ccefe24afdeb836"
    "c8a180a69998a82f0e816573e4c2a28ad4e111d0088b2af2ed9a643fc16cf9ec"
)
_FIRST: Final = bytes.fromhex(
    "41361362a8216ebbf416cc047f64e85d1ef2cb2a74c55e35d295479e962d9a884c7d843fdbac31b6485ff6c4d8398be7233b388ec8c1df25"
    "b120a546604e9cfbaad35651457c550007c92b9d859b09a08fadb30f63ab894bd7a7155a716642bf264a6b98faea7753b270052cfd593a86"
    "7ece06eb827857c78d43afb41cd45bcde2e9274fc3087280cfb0eff5286dbe304d3492d50e3c2232e5e4f99fc2d10a8112e1ee918376e397"
    "e6618a1779a4b7dc907a5c8c02a6ca69de501a1193b9528758fced1d37491b6ae0293399bd6cd994f340546ff0c673b8d63e6518441fdd67"
    "10f10c19ecae03a1147ba90bfff8a3c0a201f72ebc2468750dfeba2fb5d0da3d"
)
_SECOND: Final = bytes.fromhex(
    "14530f56b3c87a9ceb65481716159f02cc547c83000d0c0ba262a876dbd9edc7c5a4dcac8574d6d0a79bae9a967166c36399b8dd73928e84"
    "7da55ed15d93b1575150808952944f4e0a6bbc8d7f6e47464140440111cb033ff7f4e1a98f3c3af9fbf0193082092ec99da08649ee6f4d6d"
    "c42d813425871b88aafc06a11238fd4c4272641337246a757743ffe6b44b365ce4d8353d45b92cecb7312b290768a30e697b189e2139be28"
    "1a5b78f523ca2ab0af3efe048ce7e5983295d3f64ae8a6eae9f3d52f7020f21f0567ad5510cecde3273bdabad7c226d4911dd21c2233f8fa"
    "f15aefcf90b68bb5bdc0bf08971e6ce261e0c6c159abbb58de5fdf60797eb28a"
)
"""mpbbI, mpbbR and mpbbS of [MS-PST] 5.1: the substitution that unveils, and the other two of the cyclic encoding."""


def _inverse(table: bytes) -> bytes:
    return bytes(sorted(range(256), key=table.__getitem__))


_VEIL: Final = _inverse(_UNVEIL)


def checksum(data: bytes) -> int:
    """Give the CRC of pages, blocks and header ([MS-PST] 5.3)."""
    return zlib.crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF


def signature(offset: int, bid: int) -> int:
    """Give the signature that binds a block or page to its place ([MS-PST] 5.5)."""
    mixed = (offset ^ bid) & 0xFFFFFFFF
    return (mixed >> 16) ^ (mixed & 0xFFFF)


def decoder(crypt: int) -> Callable[[bytes, int], bytes]:
    """Give what undoes the encoding of an external block, by its data and its BID; an unknown method is taken for none."""
    return _DECODERS.get(crypt, _plain)


def encode(crypt: int, data: bytes, bid: int) -> bytes:
    """Encode the data of an external block."""
    if crypt == PERMUTE:
        return data.translate(_VEIL)
    return cyclic(data, bid) if crypt == CYCLIC else data


def cyclic(data: bytes, bid: int) -> bytes:
    """Apply the cyclic encoding, which undoes itself."""
    key = (bid ^ bid >> 16) & 0xFFFF
    low, high = key & 0xFF, key >> 8
    # As though the data began where the counter's low byte was 0: then one ramp serves all, and the cuts are at every 256th byte.
    size = low + len(data)
    up, down = _ramps(size.bit_length())
    shifted = _add(bytes(low) + data, up, size)
    middle = b"".join(
        shifted[start : start + 256].translate(_middle(high + number & 0xFF)) for number, start in enumerate(range(0, size, 256))
    )
    return _add(middle, down, size)[low:]


@cache
def _middle(high: int) -> bytes:
    """Give the substitution in the middle for one high byte of the counter."""
    return bytes(_UNVEIL[(_SECOND[(_FIRST[byte] + high) & 0xFF] - high) & 0xFF] for byte in range(256))


@lru_cache(maxsize=18)
def _ramps(bits: int) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Give the low bytes of a counter that starts at 0, and their negatives, ready to be added to up to 2**bits bytes."""
    up = (bytes(range(256)) * ((1 << bits) // 256 + 1))[: 1 << bits]
    down = bytes(-byte & 0xFF for byte in up)
    mask = int.from_bytes(b"\xff\x00" * (len(up) // 2 + 1), "little")
    return _halves(up, mask), _halves(down, mask)


def _halves(data: bytes, mask: int) -> tuple[int, int, int]:
    whole = int.from_bytes(data, "little")
    return whole & mask, whole >> 8 & mask, mask


def _add(data: bytes, ramp: tuple[int, int, int], size: int) -> bytes:
    """Add byte by byte, modulo 256: every other byte at once, so that a carry falls between two of them."""
    even, odd, mask = ramp
    whole = int.from_bytes(data, "little")
    total = ((whole & mask) + even & mask) | ((whole >> 8 & mask) + odd & mask) << 8
    return (total & (1 << 8 * size) - 1).to_bytes(size, "little")


def _plain(data: bytes, _: int) -> bytes:
    return data


def _permuted(data: bytes, _: int) -> bytes:
    return data.translate(_UNVEIL)


_DECODERS: Final = {PERMUTE: _permuted, CYCLIC: cyclic}
