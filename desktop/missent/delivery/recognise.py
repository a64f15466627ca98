"""Tell a report on delivery from other mail, and read what it says: of whom, what, and about which message.

Reports are multipart/report (RFC 6522) with per-recipient fields (RFC 3464), receipts (RFC 8098), or prose in a hundred styles.
Complaints (RFC 5965), answers of absent persons (RFC 3834) and threads about bounces are none.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from missent.delivery.addresses import addresses_in, addresses_of
from missent.delivery.plain import named_recipients, split_returned, told_outcome
from missent.delivery.status import read_receipt, read_status
from missent.model import Basis, Content, DeliveryReport, Fate, Outcome, Part

_DAEMON: Final = re.compile(r"mailer-?daemon|postmaster", re.I)
_SYSTEM: Final = re.compile(
    r"mail delivery|mailadmin|delivery (?:subsystem|status|agent)|microsoft ?exchange"
    r"|system administrator|^\s{0,9}<>\s{0,9}$|bounce|mdaemon|post_?office",
    re.I,
)
_SUBJECT: Final = re.compile(
    r"undeliver|deliver(?:y|ed)? (?:status|fail|problem|notif|report|has|delay|error|incomplete)|fail(?:ed|ure)"
    r"|return(?:ed|ing) (?:mail|message|to sender)|non.?deliver|could not be delivered|not delivered|mail system error|delayed"
    r"|rejected|unzustellbar|unbestellbar|onbestelbaar|non remis|[eé]chec|no se puede entregar|non recapitabil|mancato recapito"
    r"|недостав|не доставлено|não entreg|配信|返送|送信できません|nedoru|niedostarcz|kézbesít|bounce",
    re.I,
)
_RETURNED_FIELD: Final = re.compile(
    r"^[ \t]{0,9}(message-id|to|cc|subject)[ \t]*:[ \t]*(.{0,998}(?:\n[ \t].{0,998}){0,20})", re.I | re.M
)
_ID: Final = re.compile(r"<[^<>\s]{1,996}>")
_STATUS_PARTS: Final = frozenset(("message/delivery-status", "message/global-delivery-status"))
_RECEIPT_PARTS: Final = frozenset(("message/disposition-notification", "message/global-disposition-notification"))
_NOBODY: Final = ("<>", "<MAILER-DAEMON>")
_MOST_IDS: Final = 50
_FIELDS: Final = re.compile(rb"\A\s{0,99}(?:Reporting-MTA|Final-Recipient|Original-Recipient)[ \t]{0,9}:", re.I)
_LONGEST_STATUS: Final = 1 << 20


def recognise(content: Content) -> DeliveryReport | None:
    """Read a report; give None for other mail."""
    parts = content.parts
    if any(part.content_type == "message/feedback-report" for part in parts):
        return None
    status = "\n\n".join(filter(None, (_fields_of(part, _STATUS_PARTS, sign="\naction:") for part in parts)))
    receipt = "\n\n".join(filter(None, (_fields_of(part, _RECEIPT_PARTS, sign="\ndisposition:") for part in parts)))
    if receipt and not status:
        return _receipt(content, receipt)
    failed = addresses_of(content.headers_named("x-failed-recipients"))
    declared = "multipart/report" in content.header("content-type").lower()
    if not (declared or failed or any(part.content_type in _STATUS_PARTS for part in parts) or _is_from_system(content)):
        return None
    words = "\n".join(part.text for part in parts if part.content_type.startswith(("text/", "multipart/")))
    words, returned = split_returned(words)
    marks = _Marks(content, parts, words, returned)
    fates = _fates(content, status, words, failed, marks)
    if not fates and not status:
        return None
    return DeliveryReport(tuple(fates), tuple(marks.ids)[:_MOST_IDS], marks.subject or content.header("subject"))


def _fields_of(part: Part, kinds: frozenset[str], *, sign: str) -> str:
    """Give the fields that a part holds; Exchange, and stores made of its mail, keep them as a file, details.txt."""
    if part.content_type in kinds:
        return part.text
    if part.attached and part.size < _LONGEST_STATUS and _FIELDS.search(part.data):
        text = part.data.decode("utf-8", "replace").replace("\r\n", "\n")
        return text if sign in text.lower() else ""
    return ""


def _receipt(content: Content, fields: str) -> DeliveryReport | None:
    fates, ids = read_receipt(fields)
    if not fates:
        return None
    about = ids or tuple(_ID.findall(content.header("in-reply-to")))
    return DeliveryReport(tuple(fates), about[:_MOST_IDS], content.header("subject"))


def _is_from_system(content: Content) -> bool:
    """Tell mail of a mail system by its header, though nothing in its form says that it is a report.

    An empty return path is no proof by itself: the answers of absent persons have one, too (RFC 3834 3.3). Nor is the subject:
    people talk about bounces, in threads and on lists. The system's own name is one, even where a list sent its report on.
    """
    sender = content.header("from")
    if _DAEMON.search(sender):
        return True
    if content.header("list-id") or content.header("list-post"):
        return False
    if _SYSTEM.search(sender):
        return True
    return content.header("return-path").strip() in _NOBODY and bool(_SUBJECT.search(content.header("subject")))


class _Marks:
    """Gather what tells the message that a report is about: its Message-ID, its recipients and its subject."""

    def __init__(self, content: Content, parts: Sequence[Part], words: str, returned: str) -> None:
        own = set(content.headers_named("message-id"))
        self.ids: dict[str, None] = {}
        self.recipients: dict[str, None] = {}
        self.subject = ""
        for part in parts:
            if part.carried is not None:
                self._take(part.carried.headers, own)
        for text in (returned, words):  # some systems write a line or two of the message into their own words
            if not self.ids and not self.recipients:
                self._take([(name.lower(), value) for name, value in _RETURNED_FIELD.findall(text)], own)
        for name in ("in-reply-to", "references") if not self.ids else ():
            self.ids.update(dict.fromkeys(id_ for id_ in _ID.findall(content.header(name)) if id_ not in own))

    def _take(self, headers: Iterable[tuple[str, str]], own: set[str]) -> None:
        for name, value in headers:
            if name == "message-id":
                self.ids.update(dict.fromkeys(id_ for id_ in _ID.findall(value) if id_ not in own))
            elif name in ("to", "cc"):
                self.recipients.update(dict.fromkeys(addresses_in(value)))
            elif name == "subject":
                self.subject = self.subject or value.strip()


def _fates(content: Content, status: str, words: str, failed: frozenset[str], marks: _Marks) -> list[Fate]:
    """Give what is told of each recipient, from the surest place that tells anything."""
    fates = read_status(status) or read_status(words)
    if failed:
        known = {fate.address for fate in fates}
        fates += [Fate(address, Outcome.FAILED, Basis.HEADER) for address in sorted(failed - known)]
    if fates:
        return fates
    outcome = told_outcome(content.header("subject"), words)
    apart = addresses_of(value for name in ("from", "to", "cc") for value in content.headers_named(name))
    named = named_recipients(words, apart)
    fates = [Fate(address, outcome, Basis.WORDS) for address in named]
    if len(named) < 2 and len(marks.recipients) == 1:
        # What was sent to one person came back for that person, whatever name the last system knew him by.
        fates += [Fate(address, outcome, Basis.ORIGINAL) for address in marks.recipients if address not in named]
    return fates
