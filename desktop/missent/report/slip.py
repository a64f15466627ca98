"""Mark the letters in which two domains differ; every document shows the same ones, by weight and underline before colour."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from missent.report.visible import visible

_LONGEST: Final = 300  # a domain has at most 253 letters; what is longer is not compared, and not marked


@dataclass(frozen=True, slots=True)
class Run:
    """Hold letters that stand together; `differs` marks those that the other side has not."""

    text: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """Hold an address as it was written and as it was probably meant; `meant` is empty where nothing is suggested."""

    written: tuple[Run, ...]
    meant: tuple[Run, ...]

    def __str__(self) -> str:
        """Give both in plain letters."""
        written, meant = ("".join(run.text for run in side) for side in (self.written, self.meant))
        return f"{written} → {meant}" if meant else written


@lru_cache(4096)
def slip(written: str, meant: str, local_part: str = "", meant_local_part: str = "") -> Slip:
    """Compare two domains; the local-parts stand before them and are not compared."""
    heads = [(Run(f"{visible(part)}@"),) if part else () for part in (local_part, meant_local_part or local_part)]
    if not meant or max(len(written), len(meant)) > _LONGEST:
        return Slip((*heads[0], Run(visible(written))), (*heads[1], Run(visible(meant))) if meant else ())
    sides: tuple[list[Run], list[Run]] = ([], [])
    for kind, *ends in SequenceMatcher(None, written, meant, autojunk=False).get_opcodes():
        for side, text in zip(sides, (written[ends[0] : ends[1]], meant[ends[2] : ends[3]]), strict=True):
            if text:
                side.append(Run(visible(text), kind != "equal"))
    return Slip((*heads[0], *sides[0]), (*heads[1], *sides[1]))


def in_letters(domain: str) -> str:
    """Give a domain with its A-labels (RFC 5890) turned into the letters they stand for; as it is where that cannot be."""
    try:
        return domain.encode("ascii").decode("idna") if "xn--" in domain else domain
    except UnicodeError:
        return domain
