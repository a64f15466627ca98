"""Every reason a judgement can have, and the facts it carries; the words for them are in the rooms that speak to persons.

The facts come in the order declared here. A count is a number of messages; a domain is in A-labels; a letter is one character.
"""

from collections.abc import Mapping
from enum import StrEnum

from missent.model import Reason


class Code(StrEnum):
    """Name one term of the judgement."""

    # what the hand did
    LETTER_MISSING = "letter-missing"  # `letter` was left out before `before` (empty: at the end)
    LETTER_EXTRA = "letter-extra"  # `letter` is too many before `before` (empty: at the end)
    LETTER_DOUBLED = "letter-doubled"  # `letter` was typed twice
    NEXT_KEY = "next-key"  # `written` is the key next to `meant`
    VOWEL = "vowel"  # one vowel for another
    LOOK_ALIKE = "look-alike"  # `written` looks like `meant` (l and 1)
    OTHER_LETTER = "other-letter"  # `written` for `meant`, and no more is known
    LETTERS_SWAPPED = "letters-swapped"  # `written` (two letters) for `meant`
    DOT_MISSING = "dot-missing"  # the dot before `before` was left out
    DOT_EXTRA = "dot-extra"  # a dot too many before `before`
    HYPHEN_MISSING = "hyphen-missing"
    HYPHEN_EXTRA = "hyphen-extra"
    DOTS_MOVED = "dots-moved"  # the letters are those of `meant`, dots and hyphens are not
    PUNCTUATION = "punctuation"  # `written` stands where a dot belongs
    OTHER_SCRIPT = "other-script"  # letters of another script: `written` (A-labels, safe to show) reads `shown`, like `meant`
    OTHER_ENDING = "other-ending"  # the name is right, the ending `written` is not the name's `meant`
    ENDING_SLIP = "ending-slip"  # the ending `written` is one slip from `meant`
    ENDING_DOUBLED = "ending-doubled"  # `extra` was added after the ending
    ENDING_MISSING = "ending-missing"  # `ending` was left out
    STRAY_PREFIX = "stray-prefix"  # `extra` stands before the name
    PARTS_SWAPPED = "parts-swapped"  # the parts of `meant` in another order
    LEVEL_MISSING = "level-missing"  # `missing` was left out of the middle of the name

    # what is known of the endings
    NO_SUCH_ENDING = "no-such-ending"  # nothing can be delivered to `ending`
    HAZARD_PAIR = "hazard-pair"  # `written` is a known slip for `meant`
    ENDING_BELONGS_TO = "ending-belongs-to"  # `ending` is run by or for `holder` (English name of a country or region)
    ENDING_NEVER_WRITTEN_TO = "ending-never-written-to"  # no correspondent of this mailbox is under `ending`
    NAME_UNKNOWN = "name-unknown"  # whether `name` exists under the meant ending is not known

    # what is known of the meant domain
    MEANT_PROTECTED = "meant-protected"  # a public body (`kind` as in protected-domains.tsv)
    MEANT_FREE_MAIL = "meant-free-mail"
    MEANT_OWN = "meant-own"
    MEANT_PARTNER = "meant-partner"  # on a list of protected names: a contractor, or what the person or office asked to protect

    # what this mailbox tells
    WRITTEN_TO_INTENDED = "written-to-intended"
    RECEIVED_FROM_INTENDED = "received-from-intended"
    WRITTEN_TO_THIS = "written-to-this"
    NEVER_RECEIVED_FROM = "never-received-from"
    SAME_PERSON_KNOWN = "same-person-known"  # the same local-part is written to at the meant domain
    SAME_NAME_KNOWN = "same-name-known"  # the same display name belongs to `address`
    NAME_CONTRADICTS = "name-contradicts"  # the display name is itself an address, and another one
    ANSWER_TO_INTENDED = "answer-to-intended"  # `count` messages to this address answer mail that came from `domain`

    # what speaks for the written domain
    RECEIVED_FROM_THIS = "received-from-this"
    ANSWERED_BY_THIS = "answered-by-this"  # `count` messages from `domain` answer one that was sent there
    REAL_NAME = "real-name"  # the domain is known to be real and in use, though it looks like `looks_like`
    KNOWN_NAME = "known-name"  # a public body or provider, or a host below one
    BOTH_KNOWN = "both-known"  # both domains answer this mailbox, so nothing is said
    ALLOWED_ADDRESS = "allowed-address"
    ALLOWED_DOMAIN = "allowed-domain"
    NOT_JUDGED = "not-judged"  # `kind` as in DomainKind: a literal, a name inside a network, no domain at all


FACTS: Mapping[Code, tuple[str, ...]] = {
    Code.LETTER_MISSING: ("letter", "before"),
    Code.LETTER_EXTRA: ("letter", "before"),
    Code.LETTER_DOUBLED: ("letter",),
    Code.NEXT_KEY: ("written", "meant"),
    Code.VOWEL: ("written", "meant"),
    Code.LOOK_ALIKE: ("written", "meant"),
    Code.OTHER_LETTER: ("written", "meant"),
    Code.LETTERS_SWAPPED: ("written", "meant"),
    Code.DOT_MISSING: ("before",),
    Code.DOT_EXTRA: ("before",),
    Code.HYPHEN_MISSING: ("before",),
    Code.HYPHEN_EXTRA: ("before",),
    Code.DOTS_MOVED: ("meant",),
    Code.PUNCTUATION: ("written",),
    Code.OTHER_SCRIPT: ("written", "shown", "meant"),
    Code.OTHER_ENDING: ("written", "meant"),
    Code.ENDING_SLIP: ("written", "meant"),
    Code.ENDING_DOUBLED: ("extra",),
    Code.ENDING_MISSING: ("ending",),
    Code.STRAY_PREFIX: ("extra",),
    Code.PARTS_SWAPPED: ("meant",),
    Code.LEVEL_MISSING: ("missing",),
    Code.NO_SUCH_ENDING: ("ending",),
    Code.HAZARD_PAIR: ("written", "meant"),
    Code.ENDING_BELONGS_TO: ("ending", "holder"),
    Code.ENDING_NEVER_WRITTEN_TO: ("ending",),
    Code.NAME_UNKNOWN: ("name",),
    Code.MEANT_PROTECTED: ("domain", "kind"),
    Code.MEANT_FREE_MAIL: ("domain",),
    Code.MEANT_OWN: ("domain",),
    Code.MEANT_PARTNER: ("domain",),
    Code.WRITTEN_TO_INTENDED: ("domain", "count"),
    Code.RECEIVED_FROM_INTENDED: ("domain", "count"),
    Code.WRITTEN_TO_THIS: ("domain", "count"),
    Code.NEVER_RECEIVED_FROM: ("domain",),
    Code.SAME_PERSON_KNOWN: ("address", "count"),
    Code.SAME_NAME_KNOWN: ("name", "address", "count"),
    Code.NAME_CONTRADICTS: ("name",),
    Code.ANSWER_TO_INTENDED: ("domain", "count"),
    Code.RECEIVED_FROM_THIS: ("domain", "count"),
    Code.ANSWERED_BY_THIS: ("domain", "count"),
    Code.REAL_NAME: ("domain", "looks_like"),
    Code.KNOWN_NAME: ("domain", "kind"),
    Code.BOTH_KNOWN: ("domain",),
    Code.ALLOWED_ADDRESS: ("address",),
    Code.ALLOWED_DOMAIN: ("domain",),
    Code.NOT_JUDGED: ("kind",),
}
"""The facts of each code, in order."""


def reason(code: Code, *facts: str | int) -> Reason:
    """Make a reason; raise ValueError when the facts are not those that its code declares."""
    return Reason(code.value, tuple(zip(FACTS[code], facts, strict=True)))
