"""The text of a message as the window shows it: plain, hidden characters made visible, and no line too long to be set in time."""

import re

from missent.gui import wording
from missent.model import Message
from missent.report.visible import visible

LONGEST = 500  # letters of a line; a text without a blank in 200,000 letters would hold the window up for seconds
MARK = " ⟨…⟩"
"""What stands at the end of a line that was broken here and not in the message."""

_LINE = re.compile("[^\n]+")
_PIECE = re.compile(f"[^\n]{{1,{LONGEST}}}")
_EMPTY_LINES = re.compile(r"\A(?:[^\S\n]*\n)+")


def readable(message: Message) -> str:
    """Give the text of a message, with what belongs to it named below."""
    body = _EMPTY_LINES.sub("", message.body.replace("\r\n", "\n").replace("\t", "    "))
    text, broken = _LINE.sub(_broken, body), any(len(line) > LONGEST for line in body.split("\n"))
    notes = []
    if message.attachments:
        named = [
            f"{visible(a.name)} ({a.content_type}, {wording.counted(a.size, '{n} byte', '{n} bytes')})"
            for a in message.attachments
        ]
        notes.append("\n".join([wording.words("Attachments:"), *named]))
    if broken:
        notes.append(wording.words("[Very long lines are broken; {mark} stands where.]").replace("{mark}", MARK.strip()))
    if message.body_cut:
        notes.append(wording.words("[The text is longer; the rest is not shown.]"))
    return "\n\n".join([text or wording.words("[The message has no text.]"), *notes])


def _broken(line: re.Match[str]) -> str:
    return f"{MARK}\n".join(map(visible, _PIECE.findall(line[0])))
