"""Write a Concordance load file (DAT) for review platforms: one row a message, its native file and its text beside it.

Fields are parted by U+0014 and quoted with U+00FE, a line end inside a value is U+00AE, several values are parted by `;`. The
file is UTF-8 with a byte order mark and CR LF. Platforms differ: ask whoever receives it for their specification.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from hashlib import md5, sha256
from pathlib import Path
from typing import Final

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Message, moment
from missent.report.columns import group, local, mih, offset
from missent.report.mail import Opener, Written, marked, opened_or_reason
from missent.report.messages import Flagged, messages, recipients
from missent.report.safe import new_file, new_folder

_FIELD, _QUOTE, _LINE_END = "\x14", "\xfe", "\xae"
_CLEANED: Final = str.maketrans({_FIELD: " ", _QUOTE: " ", "\0": " ", "\r": None, "\n": _LINE_END})

_CELLS: Final[Mapping[str, Callable[[Flagged], str]]] = {
    "BEGDOC": lambda one: one.reference,
    "ENDDOC": lambda one: one.reference,
    "BEGATTACH": lambda one: "",  # attachments stay inside their message
    "ENDATTACH": lambda one: "",
    "CUSTODIAN": lambda one: one.first.sender.addr_spec if one.first.sender else "",
    "FROM": lambda one: one.first.sender.addr_spec if one.first.sender else "",
    "TO": lambda one: ";".join(recipients(one, "to", "resent-to")),
    "CC": lambda one: ";".join(recipients(one, "cc", "resent-cc")),
    "BCC": lambda one: ";".join(recipients(one, "bcc", "resent-bcc")),
    "SUBJECT": lambda one: one.first.row.subject,
    "DATESENT": lambda one: moment(one.first.row.sent_at)[:10],
    "TIMESENT": lambda one: moment(one.first.row.sent_at)[11:],
}
_OWN: Final[Mapping[str, Callable[[Flagged], str]]] = {
    "MISSENT_ADDRESS": lambda one: ";".join(known.row.address.addr_spec for known in one.findings),
    "MISSENT_INTENDED": lambda one: ";".join(known.row.intended_domain for known in one.findings),
    "MISSENT_BAND": lambda one: ";".join(known.row.band for known in one.findings),
    "MISSENT_BOUNCE": lambda one: ";".join(known.row.bounce for known in one.findings),
    "MISSENT_DECISION": lambda one: ";".join(known.decision.verdict for known in one.findings),
    "MISSENT_MESSAGE_ID": lambda one: one.first.row.message_id,
    "MISSENT_SENT_UTC": lambda one: moment(one.first.row.sent_at),
    "MISSENT_SENT_OFFSET": lambda one: offset(one.first.row.utc_offset),
    "MISSENT_SOURCE": lambda one: one.first.row.source,
    "MISSENT_FOLDER": lambda one: one.first.row.folder,
    "MISSENT_LOCATOR": lambda one: one.first.row.key,
    "MISSENT_DEDUPE_GROUP": lambda one: group(one.first.identity),
    "MISSENT_COPIES": lambda one: str(one.first.row.copies),
}
_OPENED: Final = ("MD5HASH", "SHA256", "EDRM_MIH", "NATIVEPATH", "TEXTPATH")
_LAST: Final = ("MISSENT_SENT_LOCAL", "MISSENT_DIGEST_KIND", "MISSENT_NOT_WRITTEN")
HEADS: Final = (*_CELLS, *_OPENED, *_OWN, *_LAST)


def files_of(path: Path) -> Path:
    """Give the folder of native files and texts that belongs to a load file."""
    return path.with_name(f"{path.stem}-files")


def write(case: Case, query: FindingQuery, open_message: Opener, path: Path, zone: tzinfo | None = None) -> Written:
    """Write the load file, and its natives and texts to a new folder beside it; raise `ExportError` when it cannot be."""
    written = 0
    missing: list[str] = []
    with new_file(path) as stream, new_folder(files_of(path)) as folder:
        stream.write(b"\xef\xbb\xbf" + _line(HEADS))
        for flagged in messages(case, query):
            opened = opened_or_reason(flagged, open_message)
            if isinstance(opened, str):
                missing.append(f"{flagged.reference} ({flagged.first.row.message_id}): {opened}")
                cells = ["", "", mih(flagged.first.row.message_id), "", ""]
                kind = ""
            else:
                written += 1
                cells = _put(flagged, opened, folder, files_of(path).name)
                kind = "derived" if opened.derived else "bytes"
            row = flagged.first.row
            own = (cell(flagged) for cell in _OWN.values())
            reason = opened if isinstance(opened, str) else ""
            last = (local(row.sent_at, row.utc_offset, zone), kind, reason)
            stream.write(_line([*(cell(flagged) for cell in _CELLS.values()), *cells, *own, *last]))
    return Written(written, tuple(missing))


def _put(flagged: Flagged, message: Message, folder: Path, shown: str) -> list[str]:
    """Write a message and its text; give what the row says of them."""
    native, text = flagged.file_name(".eml"), flagged.file_name(".txt")
    content = marked(message)
    for name, data in ((native, content), (text, message.body.encode("utf-8", "backslashreplace"))):
        with new_file(folder / name) as stream:
            stream.write(data)
    return [
        md5(content, usedforsecurity=False).hexdigest(),  # review platforms look for duplicates by it
        sha256(content).hexdigest(),
        mih(flagged.first.row.message_id),
        f"{shown}\\{native}",  # a load file's paths are those of Windows, whatever wrote it
        f"{shown}\\{text}",
    ]


def _line(cells: Sequence[str]) -> bytes:
    quoted = (f"{_QUOTE}{cell.translate(_CLEANED)}{_QUOTE}" for cell in cells)
    return (_FIELD.join(quoted) + "\r\n").encode("utf-8", "backslashreplace")
