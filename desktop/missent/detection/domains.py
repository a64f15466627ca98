"""A written domain made comparable: lower case, one script, and split by the public suffix list (RFC 5890, publicsuffix.org).

Only the list's ICANN section counts: its private section would make a suffix of a company's own name.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

SPECIAL_ENDINGS = frozenset({
    "local", "lan", "internal", "intranet", "intra", "corp", "home", "private", "localdomain", "localhost", "workgroup",
    "invalid", "test", "example", "onion", "arpa",
})  # fmt: skip
"""Names that never leave a network (RFC 6761, RFC 6762, RFC 7686, and names that offices use inside)."""

MAX_LENGTH = 253
"""Characters of a domain name (RFC 1035 2.3.4, less the root); what is longer is no domain and is not judged."""

_FOREIGN_DOTS = str.maketrans({"。": ".", "．": ".", "｡": "."})
_PUNCTUATION = re.compile(r"[,;:\s]+\.?|\.{2,}|\.[,;:\s]+")


class DomainKind(StrEnum):
    """Say whether a domain can be judged at all."""

    ORDINARY = "ordinary"
    LITERAL = "literal"  # an IP address in brackets (RFC 5321 4.1.3)
    SPECIAL = "special"  # a name inside a network
    BARE = "bare"  # one label, or nothing
    IMPOSSIBLE = "impossible"  # longer than a name can be, or with characters that no name has


@dataclass(frozen=True, slots=True)
class Domain:
    """Hold one domain, split.

    `name` is compared and shown (A-labels); `plain` is `name` with look-alike letters of other scripts as the Latin letters they
    look like, and equals `name` where there are none. `subdomain`, `label` and `suffix` split `plain`; where the ending does not
    exist, `suffix` is the last label. `punctuation` is what stood in place of a dot, empty when nothing did.
    """

    name: str
    kind: DomainKind
    plain: str = ""
    subdomain: str = ""
    label: str = ""
    suffix: str = ""
    exists: bool = True
    punctuation: str = ""
    u_labels: str = ""

    @property
    def registrable(self) -> str:
        """Give label and suffix: the name that somebody holds."""
        return f"{self.label}.{self.suffix}" if self.label else self.suffix

    @property
    def stem(self) -> str:
        """Give all that stands before the suffix."""
        return f"{self.subdomain}.{self.label}" if self.subdomain else self.label

    @property
    def in_another_script(self) -> bool:
        """Tell whether letters of another script stand for Latin ones."""
        return self.plain != self.name


class SuffixList:
    """Split names by the rules of the public suffix list, with wildcards and exceptions (publicsuffix.org/list)."""

    def __init__(self, rules: Iterable[str]) -> None:
        lines = list(rules)
        self._exceptions = {rule[1:] for rule in lines if rule.startswith("!")}
        self._wildcards = {rule[2:] for rule in lines if rule.startswith("*.")}
        self._plain = {rule for rule in lines if rule[0] not in "!*"}
        self._top = {rule.rpartition(".")[2] for rule in lines}
        self._depth = 1 + max(rule.count(".") for rule in lines)

    def split(self, name: str) -> tuple[str, str, str]:
        """Split `name` into subdomain, registered label and suffix; the suffix is empty when the ending does not exist."""
        labels = name.split(".")
        read = [_u_label(label) for label in labels] if "xn--" in name else labels
        for start in range(max(0, len(labels) - self._depth), len(labels)):
            ending = ".".join(read[start:])
            above = ".".join(read[start + 1 :])
            if ending in self._exceptions:
                return _cut(labels, start + 1)
            if ending in self._plain or above in self._wildcards:
                return _cut(labels, start)
        return _cut(labels, len(labels))

    def is_suffix(self, name: str) -> bool:
        """Tell whether a whole name is a public suffix."""
        return name not in self._exceptions and (name in self._plain or name.partition(".")[2] in self._wildcards)

    def is_listed(self, name: str) -> bool:
        """Tell whether a name is a public suffix by a rule of its own, and not by a wildcard that takes in every name."""
        return name in self._plain

    def exists(self, ending: str) -> bool:
        """Tell whether the last label of `ending` is a top-level domain."""
        return _u_label(ending.rpartition(".")[2]) in self._top


class LookAlikes:
    """Read letters of other scripts as the Latin letters they look like."""

    def __init__(self, letters: Mapping[str, str]) -> None:
        self._table = str.maketrans(dict(letters))

    def plain(self, name: str) -> str:
        """Give `name` in ASCII; a letter that looks like none becomes `?`, which no name has."""
        read = unicodedata.normalize("NFKD", name.translate(self._table))
        return "".join(c if c.isascii() else "?" for c in read if not unicodedata.combining(c))


def normalise(written: str, suffixes: SuffixList, look_alikes: LookAlikes) -> Domain:
    """Make a domain comparable; a comma, a space or two dots where a dot belongs are remembered and read as a dot."""
    if len(written) > MAX_LENGTH:
        return Domain(written[:MAX_LENGTH].lower(), DomainKind.IMPOSSIBLE)
    name = written.strip().lower().rstrip(".>")
    if name.startswith("["):
        return Domain(name, DomainKind.LITERAL)
    name = name.translate(_FOREIGN_DOTS)
    found = _PUNCTUATION.search(name)
    punctuation = found.group().strip(".") or (".." if found.group().startswith("..") else " ") if found else ""
    name = _PUNCTUATION.sub(".", name).strip(".")
    if "." not in name:
        return Domain(name, DomainKind.BARE)
    if name.rpartition(".")[2] in SPECIAL_ENDINGS:
        return Domain(name, DomainKind.SPECIAL)
    shown, plain = name, name
    if "xn--" in name:
        shown = ".".join(_u_label(label) for label in name.split("."))
    if not shown.isascii():
        shown = unicodedata.normalize("NFKC", shown).lower()
        plain = look_alikes.plain(shown)
        name = ".".join(_a_label(label) for label in shown.split("."))
        if not all(plain.split(".")):
            return Domain(name, DomainKind.IMPOSSIBLE)
    subdomain, label, suffix = suffixes.split(plain)
    exists = bool(suffix) or suffixes.exists(name)
    if not suffix:
        stem, _, suffix = plain.rpartition(".")
        subdomain, _, label = stem.rpartition(".")
    return Domain(name, DomainKind.ORDINARY, plain, subdomain, label, suffix, exists, punctuation, "" if shown == name else shown)


def _cut(labels: list[str], start: int) -> tuple[str, str, str]:
    """Cut before the label that the suffix starts with."""
    return ".".join(labels[: max(0, start - 1)]), labels[start - 1] if start else "", ".".join(labels[start:])


def _u_label(label: str) -> str:
    """Decode an A-label (RFC 5891 5.4); what cannot be decoded stays as it is."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label


def _a_label(label: str) -> str:
    """Encode a U-label (RFC 5891 5.5)."""
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
