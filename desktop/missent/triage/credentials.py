"""Credentials: passwords with their label, keys by their form, door codes, and files that hold such things."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from missent.model import Category, Sign, Where
from missent.triage.text import Text


@dataclass(frozen=True, slots=True)
class Key:
    """Say how one kind of credential is known; `literal` must be in the text before the pattern is tried."""

    code: str
    literal: str
    pattern: re.Pattern[str]
    level: int


KEYS: Final = (
    Key("private-key", "PRIVATE KEY", re.compile(r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----"), 3),
    Key("cloud-key", "IA", re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"), 3),
    Key("service-token", "gh", re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36,255}\b"), 3),
    Key("service-token", "xox", re.compile(r"\bxox[abprs]-[A-Za-z0-9-]{10,200}"), 3),
    Key(
        "web-token", "eyJ",
        re.compile(r"\beyJ[A-Za-z0-9_-]{10,2000}+\.eyJ[A-Za-z0-9_-]{10,2000}+\.[A-Za-z0-9_-]{10,600}+"), 2,
    ),
)  # fmt: skip
"""Keys that are known by their form alone."""

_LABELS: Final = ("pass", "kennwort", "wachtwoord", "pincode", "contrase")
_PASSWORD: Final = re.compile(
    r"\b(?:password|passwort|kennwort|wachtwoord|mot de passe|passphrase|passcode|pincode|contraseña)"
    r"(?: (?:is|ist|est|will be|for [^\n:=]{1,30}))? ?[:=] ?(\S{4,64})"
    r"|\b(?:password|passwort|kennwort|wachtwoord|mot de passe|passphrase)(?: (?:is|ist|est)) (\S{4,64})",
    re.I,
)
_ENTRY: Final = re.compile(
    r"\b(?:(?:gate|door|entry|access|alarm|safe|lock|keypad)[ -]?(?:code|pin)|(?:toegangs|deur|alarm)code"
    r"|(?:tür|zugangs|zutritts)code|code d'(?:accès|entrée))\b[^\n\d]{0,40}+(\d{4,8})(?!\d|[./-]\d)"
    r"|\bpin(?:[ -]?code)?(?: (?:is|ist|est|number))?[ :=]{1,3}(\d{4,8})(?!\d|[./-]\d)",
    re.I,
)
_NO_VALUE: Final = re.compile(
    r"^(?:[*x.•_#-]{4,}|https?:\S*|<.*|\[.*|\(.*|(?:see|sent|will|none|required|protected|reset|below|above|attached|the|your|must|has"
    r"|and|expired?s?|changed|change|incorrect|correct|wrong|needed|case|same|known|not|too|valid|invalid|to|by|being|sensitive"
    r"|still|separately|separate|abgelaufen|geändert|verlopen|gewijzigd|expiré|strong|weak|long|short|only|now|very)[.,;:!]?)$",
    re.I,
)
_NOTICE: Final = re.compile(
    r"reset|forgot|expir|recover|zurücksetzen|vergessen|läuft ab|opnieuw instellen|vergeten|réinitialis|oubli", re.I
)
_MIXED: Final = re.compile(r"\d|[^\w\s]|[a-z][A-Z]")


def credential_signs(text: Text, where: Where) -> Iterator[Sign]:
    """Yield each kind of credential; a notice about a password holds none."""
    for key in KEYS:
        if key.literal in text.value:
            found = set(key.pattern.findall(text.value))
            if found:
                yield Sign(Category.CREDENTIALS, key.code, where, len(found), key.level)
    passwords = {
        first or second
        for first, second, line in (_passwords(text.value) if text.holds(*_LABELS) else ())
        if not _NOTICE.search(line)
    }
    if passwords:
        # A word of plain letters may be a word of the sentence.
        weak = not any(_MIXED.search(value.rstrip(".,;:!")) for value in passwords)
        yield Sign(Category.CREDENTIALS, "password", where, len(passwords), 3, weak)
    entries = {match[1] or match[2] for match in _ENTRY.finditer(text.value)} if text.holds("code", "pin") else ()
    if entries:
        yield Sign(Category.CREDENTIALS, "entry-code", where, len(entries), 3)


def _passwords(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield what stands behind the label of a password, and the line it stands in."""
    for match in _PASSWORD.finditer(text):
        value = match[1] or match[2]
        if not _NO_VALUE.match(value):
            start = text.rfind("\n", max(0, match.start() - 200), match.start()) + 1
            stop = text.find("\n", match.end(), match.end() + 200)
            yield match[1] or "", match[2] or "", text[max(start, match.start() - 200) : stop if stop >= 0 else match.end() + 200]
