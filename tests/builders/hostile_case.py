"""Fill a case with everything that a stranger could write into a message to harm whoever reads a report of it."""

from collections.abc import Callable

from builders.letters import Letter, read
from missent.case.case import Case
from missent.errors import MessageGone
from missent.model import Locator, Message, Policy, Problem, ProblemCode, Stage
from missent.scan.judge import rejudge

LONG = "W" * 10_000
SUBJECTS = (
    "=HYPERLINK(\"http://navy.ml\",\"open\")", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "_x0041_",
    "a\r\nBcc: all@example.org", "nul\x00byte", "\x1b[2Jescape", "\u202elmth.liam", "zero\u200bwidth",
    "<script>alert(1)</script>", "</td></tr></table><h1>x</h1>", "\"quoted\", and a comma", "../../etc/passwd", "CON",
    "]]>", "&amp;", "\x14field\xfequote", LONG, "港務局 – Grüße",
)  # fmt: skip
"""Subjects, each of a message to a slip of its own."""

GONE = "17+100"
"""The key of the message that cannot be opened again."""


def fill(case: Case) -> None:
    """Read a message for each subject, one of them without a date, and one thing that could not be read; and judge."""
    letters = [
        Letter(
            to=[(f"ops.desk{number}@navy.ml", subject[:300])],
            cc=[f"fleet{number}@navy.mil", None],
            subject=subject,
            key=f"{number}+100",
            message_id=f"<{number}.letter@harbour.example.org>",
            sent_at=None if number == 3 else 1_741_000_000 + number * 86_400,
            utc_offset=None if number == 4 else 120,
            identity=number + 1,
        )
        for number, subject in enumerate(SUBJECTS)
    ]
    read(case, *letters)
    case.problems.put([Problem(Stage.PARSE, ProblemCode.HEADER_DAMAGED, "/mail/Sent", "Sent", "1+2", "=1\x1b[31m\u202e<b>")])
    rejudge(case, Policy())


def addresses() -> list[str]:
    """List the suspected addresses."""
    return [f"ops.desk{number}@navy.ml" for number in range(len(SUBJECTS))]


def opener(*, derived: bool = False, newline: bytes = b"\n") -> Callable[[Locator], Message]:
    """Open the messages of a filled case; the one at `GONE` is gone."""

    def open_message(locator: Locator) -> Message:
        if locator.key == GONE:
            raise MessageGone("The message is no longer there.")
        number = locator.key.partition("+")[0]
        lines = [
            b"From: me@example.org", b"To: ops.desk%b@navy.ml" % number.encode(), b"Cc: fleet%b@navy.mil" % number.encode(),
            b"Message-ID: <%b.letter@harbour.example.org>" % number.encode(), b"",
            b"From here on,", b">From there on,", b"it is text.",
        ]  # fmt: skip
        return Message(locator, (), "From here on,\nit is text \u202e", False, (), newline.join(lines), derived, "")

    return open_message
