"""Builds messages that hold something, and messages that only look like it, for each category of triage; all invented, seeded.

The same hand wrote the rules and these messages, so what they measure is an upper bound: that the rules do what they say, in four
languages and in every place, and that everyday mail with the same words stays silent.
"""

import base64
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builders.mail import mail, multipart
from builders.personal_numbers import no_number, number
from builders.phrases import (
    BANNERS,
    CREDENTIALS,
    DISCLAIMERS,
    FILLER,
    FIRST,
    HARMLESS,
    ILLNESS,
    JOURNEYS,
    LAST,
    NO_CREDENTIALS,
    NO_ILLNESS,
    NO_JOURNEYS,
    TAGS,
)
from missent.model import Category


@dataclass(frozen=True, slots=True)
class Exposure:
    """Hold one message, what it is for, and whether a sign of the category is right."""

    category: Category
    holds: bool
    raw: bytes


def exposures(each: int = 80, seed: int = 6) -> Iterator[Exposure]:
    """Yield `each` messages that hold something and as many that do not, for each category."""
    rng = random.Random(seed)
    for category, (holding, empty) in _MAKERS.items():
        for place in range(each):
            yield Exposure(category, True, holding[place % len(holding)](rng))
            yield Exposure(category, False, empty[place % len(empty)](rng))


Maker = Callable[[random.Random], bytes]


def _prose(rng: random.Random, *lines: str) -> str:
    around = [rng.choice(FILLER) for _ in range(rng.randint(1, 4))], [rng.choice(FILLER) for _ in range(rng.randint(1, 4))]
    return "\n".join(["Good morning,", "", *around[0], "", *lines, "", *around[1], "", "Best wishes"]) + "\n"


def _in_body(make: Callable[[random.Random], str]) -> Maker:
    return lambda rng: mail(subject=rng.choice(FILLER)[:30], body=_prose(rng, make(rng)))


def _quoted(make: Callable[[random.Random], str]) -> Maker:
    def build(rng: random.Random) -> bytes:
        below = "\n".join("> " + line for line in _prose(rng, make(rng)).split("\n"))
        return mail(subject="Re: " + rng.choice(FILLER)[:30], body=_prose(rng) + "\n" + below + "\n")

    return build


def _as_html(make: Callable[[random.Random], str]) -> Maker:
    def build(rng: random.Random) -> bytes:
        body = "".join(f"<p>{line}</p>" for line in _prose(rng, make(rng)).split("\n"))
        return mail(
            extra=[("MIME-Version", "1.0"), ("Content-Type", "text/html; charset=utf-8")],
            body=f"<html><body>{body}</body></html>",
        )

    return build


def _attached(make: Callable[[random.Random], str], name: str = "notes.txt") -> Maker:
    return lambda rng: multipart(
        ("Content-Type: text/plain", _prose(rng)),
        (f'Content-Type: text/plain; charset=utf-8; name="{name}"\nContent-Disposition: attachment', _prose(rng, make(rng))),
    )


def _in_document(make: Callable[[random.Random], str]) -> Maker:
    def build(rng: random.Random) -> bytes:
        text = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in _prose(rng, make(rng)).split("\n"))
        return with_file(
            "minutes.docx", zipped({"[Content_Types].xml": "", "word/document.xml": f"<w:document>{text}</w:document>"})
        )

    return build


def zipped(members: dict[str, str | bytes]) -> bytes:
    """Pack members into a ZIP file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return packed.getvalue()


def with_file(name: str, data: bytes, **fields: str) -> bytes:
    """Render a message with one file attached."""
    head = (
        f'Content-Type: application/octet-stream; name="{name}"\n'
        "Content-Transfer-Encoding: base64\nContent-Disposition: attachment"
    )
    return multipart(("Content-Type: text/plain", "Please see the file.\n"), (head, base64.encodebytes(data).decode()), **fields)


def _everywhere(make: Callable[[random.Random], str]) -> list[Maker]:
    return [_in_body(make), _quoted(make), _as_html(make), _attached(make), _in_document(make)]


def _one_of(*texts: str) -> Callable[[random.Random], str]:
    return lambda rng: rng.choice(texts)


def _banner_top(rng: random.Random) -> bytes:
    return mail(body=f"{rng.choice(BANNERS)}\n\n{_prose(rng)}")


def _banner_ends(rng: random.Random) -> bytes:
    banner = rng.choice(BANNERS)
    return mail(body=f"{banner}\n\n{_prose(rng)}\n{banner}\n", newline="\r\n")


def _banner_quoted(rng: random.Random) -> bytes:
    below = f"-----Original Message-----\nFrom: Ops Desk\nSent: Monday\nSubject: Tide\n\n{rng.choice(BANNERS)}\n\n{_prose(rng)}"
    return mail(subject="RE: Tide", body=_prose(rng) + "\n" + below)


def _tag(rng: random.Random) -> bytes:
    return mail(subject=rng.choice(TAGS).format("Tide tables"), body=_prose(rng))


def _portions(rng: random.Random) -> bytes:
    return mail(body=_prose(rng, "1. (S//NF) The berth is at the old pier.", "", "2. (U) The band plays."))


def _marked_header(rng: random.Random) -> bytes:
    value = rng.choice(("PROTECTED", "OFFICIAL:Sensitive", "SECRET", "TOP-SECRET"))
    return mail(
        extra=[("X-Protective-Marking", f"VER=2024.1, NS=gov.au, SEC={value}, ORIGIN=a.person@harbour.example")], body=_prose(rng)
    )


def _harmless(rng: random.Random) -> bytes:
    line = rng.choice(HARMLESS)
    if line == "SECRET":
        line = "We keep it SECRET until Friday."
    return mail(subject=rng.choice(("Re: ", "")) + line[:40], body=rng.choice((f"{line}\n\n{_prose(rng)}", _prose(rng, line))))


def _disclaimed(rng: random.Random) -> bytes:
    return mail(body=_prose(rng) + "\n" + rng.choice(DISCLAIMERS) + "\n")


def _signed(rng: random.Random) -> bytes:
    return mail(body=_prose(rng) + "\n-- \nElmhaven Harbour\nSECRET\nlighthouse tours\n")


def _label(rng: random.Random) -> bytes:
    guid = "01234567-89ab-cdef-0123-456789abcdef"
    fields = (
        ("msip_labels", f"MSIP_Label_{guid}_Enabled=true; MSIP_Label_{guid}_Name=Internal; MSIP_Label_{guid}_Method=Privileged"),
        ("Sensitivity", "Company-Confidential"),
        ("Sensitivity", "Private"),
        ("X-Microsoft-Classified", "true"),
    )
    return mail(extra=[rng.choice(fields)], body=_prose(rng))


def _no_label(rng: random.Random) -> bytes:
    fields = (("Sensitivity", "normal"), ("X-Microsoft-Classified", "false"), ("Importance", "high"), ("msip_labels", ""))
    return mail(extra=[rng.choice(fields)], body=_prose(rng))


def _roster(rng: random.Random, rows: int) -> str:
    lines = ["name,rank,date of birth,cabin"]
    lines += [f"{rng.choice(FIRST)} {rng.choice(LAST)},Seaman,198{place % 10}-05-12,{place + 1}" for place in range(rows)]
    return "\n".join(lines) + "\n"


def _contacts(rng: random.Random) -> str:
    return "\n".join(
        f"{rng.choice(FIRST)} {rng.choice(LAST)}  +44 20 7946 0{100 + place}  a{place}@harbour.example" for place in range(12)
    )


def _crew_csv(rng: random.Random) -> bytes:
    return multipart(
        ("Content-Type: text/plain", _prose(rng)),
        ("Content-Type: text/csv; name=crew-list.csv\nContent-Disposition: attachment", _roster(rng, rng.randint(3, 30))),
    )


def _roster_sheet(rng: random.Random) -> bytes:
    rows = [line.split(",") for line in _roster(rng, rng.randint(10, 20)).strip().split("\n")]
    cells = sorted({cell for row in rows for cell in row})
    strings = "".join(f"<si><t>{cell}</t></si>" for cell in cells)
    sheet = "".join(
        "<row>" + "".join(f'<c r="A1" t="s"><v>{cells.index(cell)}</v></c>' for cell in row) + "</row>" for row in rows
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "", "xl/sharedStrings.xml": f"<sst>{strings}</sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{sheet}</sheetData></worksheet>",
    }  # fmt: skip
    return with_file("table.xlsx", zipped(members))


def _no_people(rng: random.Random) -> bytes:
    texts = (
        "name,colour\nHerring,silver\nCod,grey\nPlaice,brown\n", "time,height\n04:10,3.2\n10:20,0.9\n16:30,3.1\n",
        "Elmhaven Harbour\nTuppence Fogg\n+44 20 7946 0101\ntuppence@harbour.example\n", "name, rank and file\n",
        "item;price\nrope;12\nlamp;30\noil;5\n",
    )  # fmt: skip
    return mail(body=_prose(rng, rng.choice(texts)))


def photograph(*, position: bool) -> bytes:
    """Give a JPEG's beginning with Exif data, with a GPS block or without."""
    tag = (0x8825 if position else 0x0112).to_bytes(2, "little")
    entry = tag + (4).to_bytes(2, "little") + (1).to_bytes(4, "little") + (26).to_bytes(4, "little")
    tiff = b"II*\0" + (8).to_bytes(4, "little") + (1).to_bytes(2, "little") + entry + bytes(4)
    return b"\xff\xd8\xff\xe1\x00\x40Exif\0\0" + tiff + bytes(40) + b"\xff\xd9"


def _with_position(rng: random.Random) -> bytes:
    return rng.choice(
        (
            with_file("quay.jpg", photograph(position=True)),
            with_file("site-plan map.pdf", b"%PDF-1.7\n%%EOF"),
            with_file("Lageplan.pdf", b"%PDF-1.4"),
        )
    )


def _without_position(rng: random.Random) -> bytes:
    return rng.choice(
        (with_file("quay.jpg", photograph(position=False)), with_file("song.pdf", b"%PDF-1.7\n%%EOF"), mail(body=_prose(rng)))
    )


def encrypted_zip() -> bytes:
    """Give a ZIP whose only member says that it is encrypted."""
    data = bytearray(zipped({"secret.txt": "nothing"}))
    data[6] |= 1
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def _encrypted(rng: random.Random) -> bytes:
    return rng.choice(
        (
            with_file("a.zip", encrypted_zip()),
            with_file("a.pdf", b"%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF"),
            with_file("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")),
            mail(
                extra=[("Content-Type", 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b')],
                body="--b\n\nx\n--b--\n",
            ),
            mail(extra=[("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data")], body="AAAA"),
            mail(body="-----BEGIN PGP MESSAGE-----\n\nAAAA\n-----END PGP MESSAGE-----\n"),
        )
    )


def _not_encrypted(rng: random.Random) -> bytes:
    return rng.choice(
        (
            with_file("a.zip", zipped({"readme.txt": "Encrypt nothing"})),
            with_file("a.pdf", b"%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF"),
            mail(extra=[("Content-Type", "application/pkcs7-mime; smime-type=signed-data")], body="AAAA"),
            mail(body=_prose(rng, "The letter was encrypted by nobody.")),
        )
    )


_MAKERS: dict[Category, tuple[list[Maker], list[Maker]]] = {
    Category.MARKING: (
        [_banner_top, _banner_ends, _banner_quoted, _tag, _portions, _marked_header],
        [_harmless, _harmless, _harmless, _disclaimed, _signed],
    ),
    Category.LABEL: ([_label], [_no_label]),
    Category.PERSONAL: (_everywhere(number), _everywhere(no_number)),
    Category.CREDENTIALS: (_everywhere(_one_of(*CREDENTIALS)), _everywhere(_one_of(*NO_CREDENTIALS))),
    Category.TRAVEL: (_everywhere(_one_of(*JOURNEYS)), _everywhere(_one_of(*NO_JOURNEYS))),
    Category.HEALTH: (_everywhere(_one_of(*ILLNESS)), _everywhere(_one_of(*NO_ILLNESS))),
    Category.PEOPLE: ([_crew_csv, _roster_sheet, *_everywhere(_contacts)], [_no_people]),
    Category.PLACE: ([_with_position], [_without_position]),
    Category.ENCRYPTED: ([_encrypted], [_not_encrypted]),
}
