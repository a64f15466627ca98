"""Attachments: what they are by their first bytes, whether they are encrypted, and what their names say."""

import re
from collections.abc import Iterator
from typing import Final

from missent.model import Category, Part, Sign, Where
from missent.triage.table import words

_MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"),
    (b"\xff\xd8\xff", "photograph"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"{\\rtf", "old-office"),
    (b"\x03\xd9\xa2\x9a", "password-store"),
    (b"\x76\xe8\x62\x01", "protected-message"),
    (b"\x78\x9f\x3e\x22", "winmail"),
    (b"MZ", "program"),
    (b"RIFF", "sound-or-video"),
    (b"ID3", "sound-or-video"),
    (b"OggS", "sound-or-video"),
)
_FTYP: Final = slice(4, 8)
_DICOM: Final = (128, b"DICM")
_OFFICE: Final = (
    (b"word/", "document"),
    (b"xl/", "spreadsheet"),
    (b"ppt/", "presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "document"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "spreadsheet"),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", "presentation"),
)
_SECRET_NAMES: Final = re.compile(r"\.(?:kdbx?|ovpn|rdp|pfx|p12|ppk|pem|key|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$", re.I)
_NAME_WORD: Final = re.compile(r"[^\W\d_]{2,40}")
_NAMED: Final = {
    "crew": (Category.PEOPLE, 2),
    "roster": (Category.PEOPLE, 2),
    "staff": (Category.PEOPLE, 2),
    "manifest": (Category.PEOPLE, 2),
    "passport": (Category.PERSONAL, 3),
    "itinerary": (Category.TRAVEL, 2),
    "salary": (Category.PERSONAL, 2),
    "medical": (Category.HEALTH, 3),
    "map": (Category.PLACE, 2),
    "plan": (Category.PLACE, 2),
    "contract": (Category.ATTACHMENT, 1),
    "password": (Category.CREDENTIALS, 3),
}
"""What a word in a file's name makes it, and the level; each is weak, for a name is no proof of what is inside."""

_KNOWN_KINDS: Final = ("pdf", "document", "spreadsheet", "presentation", "old-office", "zip", "archive", "photograph")
_PGP: Final = "-----BEGIN PGP MESSAGE-----"
_ENCRYPTED_TYPES: Final = frozenset(("application/pgp-encrypted", "application/x-microsoft-rpmsg-message"))
_ENVELOPED: Final = re.compile(r"^application/(?:x-)?pkcs7-mime$")
_TAIL: Final = 4 << 20
_GPS: Final = b"\x88\x25", b"\x25\x88"
_EXIF: Final = 64 << 10


def kind_of(part: Part) -> str:
    """Name the kind of a part by its bytes; by its declared type only where the bytes do not tell."""
    data = part.data
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return _zip_kind(data) if kind == "zip" else kind
    if data[_FTYP] == b"ftyp":
        return "sound-or-video"
    if data[_DICOM[0] : _DICOM[0] + 4] == _DICOM[1]:
        return "medical-picture"
    if part.carried is not None:
        return "message"
    if part.content_type == "text/calendar":
        return "calendar"
    return "text" if part.content_type.startswith("text/") else "other"


def _zip_kind(data: bytes) -> str:
    head, tail = data[:4_096], data[-(64 << 10) :]
    return next((kind for sign, kind in _OFFICE if sign in head or sign in tail), "zip")


def file_signs(parts: list[Part]) -> Iterator[Sign]:
    """Yield what attachments are and what their names say, counted by kind."""
    kinds: dict[str, int] = {}
    names: dict[str, int] = {}
    for part in parts:
        kind = kind_of(part)
        kinds[kind] = kinds.get(kind, 0) + 1
        for said in {words("file").get(word.lower(), "") for word in _NAME_WORD.findall(part.name[:255])}:
            if said:
                names[said] = names.get(said, 0) + 1
        if _SECRET_NAMES.search(part.name) or kind == "password-store":
            yield Sign(Category.CREDENTIALS, "secret-file", Where.NAME, 1, 3)
        if kind == "photograph" and has_position(part.data):
            yield Sign(Category.PLACE, "position-in-photograph", Where.ATTACHMENT, 1, 2)
        if kind == "medical-picture":
            yield Sign(Category.HEALTH, "medical-picture", Where.ATTACHMENT, 1, 3)
        if is_encrypted(part, kind):
            yield Sign(Category.ENCRYPTED, "encrypted-attachment", Where.ATTACHMENT, 1, 0)
    for kind, count in kinds.items():
        yield Sign(Category.ATTACHMENT, kind, Where.ATTACHMENT, count, 1 if kind in _KNOWN_KINDS else 0)
    for said, count in names.items():
        category, level = _NAMED[said]
        yield Sign(category, f"named-{said}", Where.NAME, count, level, weak=True)


def message_is_encrypted(parts: tuple[Part, ...], kinds: str) -> bool:
    """Tell whether a whole message is encrypted: S/MIME, PGP, or a rights-protected message. `kinds` is its Content-Type."""
    declared = kinds.lower()
    if declared.startswith("multipart/encrypted") or (
        _ENVELOPED.match(declared.partition(";")[0].strip()) and "signed" not in declared
    ):
        return True
    return any(
        part.content_type in _ENCRYPTED_TYPES or kind_of(part) == "protected-message" or _PGP in part.text[:10_000]
        for part in parts
    )


def is_encrypted(part: Part, kind: str) -> bool:
    """Tell whether an attachment needs a password, by what its format says of itself."""
    data = part.data
    if kind == "pdf":
        return b"/Encrypt" in data[-_TAIL:]
    if kind == "old-office":
        return "EncryptedPackage".encode("utf-16-le") in data
    if kind in ("zip", "document", "spreadsheet", "presentation"):
        return len(data) > 8 and bool(data[6] & 1)  # APPNOTE 4.4.4: bit 0 of the first file's general purpose flags
    return False


def has_position(data: bytes) -> bool:
    """Tell whether a photograph's Exif data have a GPS block (tag 0x8825 of IFD0); the position itself is not read."""
    at = data.find(b"Exif\0\0", 0, _EXIF)
    if at < 0:
        return False
    tiff = data[at + 6 : at + 6 + _EXIF]
    order = {b"II": "little", b"MM": "big"}.get(tiff[:2])
    if order is None:
        return False

    def number(place: int, size: int) -> int:
        return int.from_bytes(tiff[place : place + size], "little" if order == "little" else "big")

    first = number(4, 4)
    count = min(number(first, 2), 512)
    return any(number(first + 2 + 12 * entry, 2) == 0x8825 for entry in range(count))
