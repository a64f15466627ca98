"""Write compound files ([MS-CFB]): storages as dicts, streams as bytes, in version 3 (sectors of 512 bytes) or 4 (4,096)."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, Union

Tree: TypeAlias = Mapping[str, Union[bytes, "Tree"]]

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FREE, END, FAT_SECTOR, DIFAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC, 0xFFFFFFFF
MINI, CUTOFF = 64, 4096
IN_HEADER = 109


@dataclass
class _Entry:
    name: str
    kind: int
    left: int = NONE
    right: int = NONE
    child: int = NONE
    start: int = END
    size: int = 0
    content: bytes = field(default=b"", repr=False)

    def pack(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0" if self.name else b""
        return struct.pack(
            "<64sHBBIII16xI16xIQ", name, len(name), self.kind, 1, self.left, self.right, self.child, 0, self.start, self.size
        )


class _Writer:
    def __init__(self, version: int) -> None:
        self.version = version
        self.sector = 512 if version == 3 else 4096
        self.sectors: list[bytes] = []
        self.fat: list[int] = []

    def chain(self, data: bytes) -> int:
        """Put data into sectors of its own, one after the other; give the first."""
        if not data:
            return END
        first = len(self.sectors)
        count = -(-len(data) // self.sector)
        for number in range(count):
            self.sectors.append(data[number * self.sector : (number + 1) * self.sector].ljust(self.sector, b"\0"))
            self.fat.append(first + number + 1 if number + 1 < count else END)
        return first


def compound_file(tree: Tree, version: int = 3) -> bytes:
    """Write a compound file with the storages and streams of `tree`."""
    writer = _Writer(version)
    entries = [_Entry("Root Entry", 5)]
    entries[0].child = _lay_out(tree, entries)
    mini = bytearray()
    mini_fat: list[int] = []
    for entry in entries[1:]:
        if entry.kind == 2 and entry.content:
            entry.size = len(entry.content)
            if entry.size >= CUTOFF:
                entry.start = writer.chain(entry.content)
            else:
                entry.start = len(mini_fat)
                count = -(-entry.size // MINI)
                mini_fat += [entry.start + number + 1 if number + 1 < count else END for number in range(count)]
                mini += entry.content.ljust(count * MINI, b"\0")
    entries[0].start, entries[0].size = writer.chain(bytes(mini)), len(mini)
    per_sector = writer.sector // 4
    mini_fat += [FREE] * (-len(mini_fat) % per_sector)
    first_mini_fat = writer.chain(struct.pack(f"<{len(mini_fat)}I", *mini_fat))
    directory = b"".join(entry.pack() for entry in entries)
    empty = _Entry("", 0, start=0).pack()
    directory += empty * (-len(directory) // 128 % (writer.sector // 128))
    first_directory = writer.chain(directory)
    return _finish(writer, first_directory, len(directory) // writer.sector, first_mini_fat, len(mini_fat) // per_sector)


def _finish(writer: _Writer, directory: int, directory_sectors: int, mini_fat: int, mini_fat_sectors: int) -> bytes:
    """Add the allocation table and the list of its sectors, and put the header before all."""
    per_sector = writer.sector // 4
    content = len(writer.sectors)
    fat_sectors = difat_sectors = 0
    while True:
        needed = -(-(content + fat_sectors + difat_sectors) // per_sector)
        listed = -(-max(0, needed - IN_HEADER) // (per_sector - 1))
        if (needed, listed) == (fat_sectors, difat_sectors):
            break
        fat_sectors, difat_sectors = needed, listed
    places = list(range(content, content + fat_sectors))
    fat = writer.fat + [FAT_SECTOR] * fat_sectors + [DIFAT_SECTOR] * difat_sectors
    fat += [FREE] * (fat_sectors * per_sector - len(fat))
    table = struct.pack(f"<{len(fat)}I", *fat)
    difat = b""
    for number in range(difat_sectors):
        rest = places[IN_HEADER + number * (per_sector - 1) :][: per_sector - 1]
        following = content + fat_sectors + number + 1 if number + 1 < difat_sectors else END
        difat += struct.pack(f"<{per_sector}I", *rest, *[FREE] * (per_sector - 1 - len(rest)), following)
    in_header = places[:IN_HEADER] + [FREE] * (IN_HEADER - len(places[:IN_HEADER]))
    header = MAGIC + struct.pack(
        "<16xHHHHH6x9I109I",
        0x3E, writer.version, 0xFFFE, 9 if writer.version == 3 else 12, 6,
        directory_sectors if writer.version == 4 else 0, fat_sectors, directory, 0, CUTOFF, mini_fat, mini_fat_sectors,
        content + fat_sectors if difat_sectors else END, difat_sectors, *in_header,
    )  # fmt: skip
    return header.ljust(writer.sector, b"\0") + b"".join(writer.sectors) + table + difat


def _lay_out(tree: Tree, entries: list[_Entry]) -> int:
    """Add the entries of one storage as a balanced tree of siblings; give its top, as the directory knows it."""
    if not tree:
        return NONE
    numbers = []
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        content = tree[name]
        numbers.append(len(entries))
        entries.append(_Entry(name, 2, content=content) if isinstance(content, bytes) else _Entry(name, 1, start=0))
    for number in numbers:
        content = tree[entries[number].name]
        if not isinstance(content, bytes):
            entries[number].child = _lay_out(content, entries)
    return _balance(numbers, entries)


def _balance(numbers: list[int], entries: list[_Entry]) -> int:
    if not numbers:
        return NONE
    middle = len(numbers) // 2
    top = entries[numbers[middle]]
    top.left, top.right = _balance(numbers[:middle], entries), _balance(numbers[middle + 1 :], entries)
    return numbers[middle]
