"""Reports without machine-readable fields: where the returned message begins, whom the words before it name, and what they say.

The plain styles of qmail, Exim, Sendmail, Postfix, Courier, Exchange, Domino, Gmail, Yahoo, DragonFly, the Japanese mobile
carriers and others come down to two: an address that begins a line, with its reason behind or below it, or an address in a
sentence behind a word of failure.
"""

import re
from collections.abc import Collection, Iterator
from typing import Final

from missent.delivery.addresses import ADDRESS, EDGES, comparable
from missent.model import Outcome

MOST_LINES: Final = 400
LONGEST_LINE: Final = 998
"""What is looked at of a report's own words: no system writes more before the returned message."""

_RETURNED: Final = re.compile(
    r"^(?:"
    r"[ |]{0,9}[-_=*]{2,40}+[^\n]{0,80}"
    r"(?:original|returned|copy|unsent|undelivered|body of|headers?\b|below|元のメッセージ)[^\n]{0,80}"
    r"|(?:received|return-path|message-id|x-received|dkim-signature|arc-seal)[ \t]*:.*"
    r"|[^\n]{0,60}copy of (?:the|your) (?:original )?message[^\n]{0,80}"
    r"|(?:original )?message (?:headers? )?follows?\.?"
    r"|content-type:[ \t]*(?:message|text)/rfc822.*"
    r")$",
    re.I | re.M,
)
_LEADING: Final = re.compile(
    r"[\s>*\"'<|\[(-]{0,40}(?:recipient(?: address)?:|mailto:|rcpt to:|>>> rcpt to:|address:|user:)?[\s\"'<|]{0,40}", re.I
)
_FOLLOWING: Final = re.compile(
    r"[>\"'|\])]{0,4}\s{0,9}(?:\([^()]{0,200}\)\s{0,9})?"
    r"(?:$|[:;,.]\s{0,9}$|[:;,]\s|\.\.\.|on \w{1,9},? \d|on \d|[<=\[]|\s{2}|-\s)"
)
_FAILURE: Final = re.compile(
    r"deliver|fail|unable|unknown|not (?:reach|found|exist)|reject|return|address|recipient|rcpt|user|mailbox|invalid|could|"
    r"was not|cannot|can't|undeliver|bounce|error|konnte|nicht|zugestellt|remis|impossible|niet|entreg",
    re.I,
)
_NEVER: Final = ("postmaster@", "mailer-daemon@", "root@", "abuse@")
_SENDER: Final = re.compile(r"mail from|sender|envelope-from|from:|sent by|absender|reply", re.I)
_DELAYED: Final = re.compile(
    r"will (?:be|continue)[^.\n]{0,60}(?:retr|try)|(?:has|have) (?:not yet been delivered|been delayed)|still trying|warning: "
    r"|warning message only|delivery attempts will continue|delayed|no action is required",
    re.I,
)
_BEGINNING: Final = 300
_DELIVERED: Final = re.compile(
    r"^(?:delivered|zugestellt|übermittelt|bezorgd|afgeleverd|remis|distribué|entregado|consegnato|levererat|leveret|levert) ?:"
    r"|has been (?:successfully )?delivered to the following|was successfully delivered to",
    re.I,
)
_PASSED_ON: Final = re.compile(
    r"^(?:relayed|expanded|weitergeleitet|relais|doorgestuurd|retransmitido|inoltrato) ?:"
    r"|delivery to these recipients (?:or [a-z ]{1,30})?is complete, but",
    re.I,
)
_GIVEN_UP: Final = re.compile(r"giv(?:en|ing) up|permanent|fatal error|failed permanently", re.I)
_ADDRESS: Final = re.compile(ADDRESS)


def split_returned(text: str) -> tuple[str, str]:
    """Split a report's own words from the message it returns below them."""
    found = next((match for match in _RETURNED.finditer(text) if text[: match.start()].strip()), None)
    return (text, "") if found is None else (text[: found.start()], text[found.start() :])


def named_recipients(words: str, apart: Collection[str]) -> tuple[str, ...]:
    """List the addresses that a report names as its subject; those in `apart` are the report's own."""
    beginning: dict[str, None] = {}
    inside: dict[str, None] = {}
    introduced = False
    for line in _lines(words):
        failing = introduced
        for found in _ADDRESS.finditer(line):
            address = comparable(found[0].lstrip(EDGES))
            if address in apart or address.startswith(_NEVER) or "@" not in address:
                continue
            if _LEADING.fullmatch(line, 0, found.start()) and _FOLLOWING.match(line, found.end()):
                beginning[address] = None
            failing = failing or _FAILURE.search(line, 0, found.start()) is not None
            if failing and not _SENDER.search(line, max(0, found.start() - 40), found.start()):
                inside[address] = None
        if line:  # what a line with a colon speaks of stands below it
            introduced = line.endswith(":") and "@" not in line and _FAILURE.search(line) is not None
    return tuple(beginning or inside)


def told_outcome(subject: str, words: str) -> Outcome:
    """Say what a report tells in words: a failure, unless it speaks of success, or of a delay and of nothing given up."""
    beginning = f"{subject.strip()}\n{words[:_BEGINNING]}"
    for told, outcome in ((_PASSED_ON, Outcome.PASSED_ON), (_DELIVERED, Outcome.DELIVERED)):
        if told.search(beginning):
            return outcome
    words = words[: MOST_LINES * 100]
    return Outcome.DELAYED if _DELAYED.search(f"{subject}\n{words}") and not _GIVEN_UP.search(words) else Outcome.FAILED


def _lines(words: str) -> Iterator[str]:
    """Yield the lines of a report's words; the one before goes with a line that begins inside a sentence."""
    before = ""
    for line in words.split("\n", MOST_LINES)[:MOST_LINES]:
        line = line[:LONGEST_LINE].rstrip()
        yield line
        if "@" in line and before and not before.endswith((":", ".")) and "@" not in before:
            yield f"{before} {line.strip()}"
        before = line
