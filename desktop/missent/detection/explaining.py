"""What the hand did, as reasons: one for each slip on the way from the meant name to the written one."""

from missent.detection.channel import LOOK_ALIKES, NEIGHBOURS, VOWELS, Path, Slip, SlipKind
from missent.detection.reasons import Code, reason
from missent.model import Reason

_MARKS = {
    (SlipKind.OMITTED, "."): Code.DOT_MISSING,
    (SlipKind.OMITTED, "-"): Code.HYPHEN_MISSING,
    (SlipKind.INSERTED, "."): Code.DOT_EXTRA,
    (SlipKind.INSERTED, "-"): Code.HYPHEN_EXTRA,
}


def explain(path: Path, meant: str) -> tuple[Reason, ...]:
    """Give the reasons of a path's slips."""
    return tuple(_explain(slip, meant) for slip in path.slips)


def _explain(slip: Slip, meant: str) -> Reason:
    """Give one slip's reason."""
    if slip.kind is SlipKind.SWAPPED:
        return reason(Code.LETTERS_SWAPPED, slip.written, slip.meant)
    if slip.kind is SlipKind.SUBSTITUTED:
        return reason(_substituted(slip.meant, slip.written), slip.written, slip.meant)
    letter = slip.meant or slip.written
    at = slip.position + len(slip.meant)
    mark = _MARKS.get((slip.kind, letter))
    if mark is not None:
        return reason(mark, meant[at : at + 1])
    if slip.kind is SlipKind.OMITTED:
        return reason(Code.LETTER_MISSING, letter, meant[at : at + 1])
    if letter in (meant[at - 1 : at], meant[at : at + 1]):
        return reason(Code.LETTER_DOUBLED, letter)
    return reason(Code.LETTER_EXTRA, letter, meant[at : at + 1])


def _substituted(meant: str, written: str) -> Code:
    """Name the likeliest cause of one letter for another."""
    if written in NEIGHBOURS.get(meant, ()):
        return Code.NEXT_KEY
    if (meant, written) in LOOK_ALIKES:
        return Code.LOOK_ALIKE
    if meant in VOWELS and written in VOWELS:
        return Code.VOWEL
    return Code.OTHER_LETTER
