"""Say beside exported messages what they are and what they rest on: files that hold only mail cannot say it themselves."""

from pathlib import Path
from typing import Final

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.report import text
from missent.report.account import account, coverage, headline
from missent.report.document import Block, Bullets, Document, Facts, Heading, Paragraph

NAME: Final = "about.txt"
NOTES: Final = (
    "Messages have the bytes they are stored with. Those whose store keeps none were written anew and bear X-Missent-Derived.",
    "The index names each message, its SHA-256, its place, and those that could not be opened, with the reason.",
    "mih is EDRM's Message Identification Hash; dedupe_group is the same for all copies of a message.",
    "A finding is a proposal: consistent with a typing error, and not more.",
)


def beside(path: Path) -> Path:
    """Give the place of the text that belongs to one file."""
    return path.with_name(f"{path.name}.{NAME}")


def write(case: Case, query: FindingQuery, path: Path) -> None:
    """Write the text; raise `ExportError` when it cannot be written."""
    told = account(case, query)
    facts = [*told.keeper.items(), ("Case file", told.case_name), ("Made", told.made), ("Program", told.program)]
    if told.filtered:
        facts.append(("Only these findings", told.filtered))
    blocks: list[Block] = [Paragraph(" ".join(coverage(told))), Facts(tuple(facts)), Heading("Sources", 2)]
    blocks.append(Facts(tuple((row.source.location, f"SHA-256 {row.source.sha256 or 'not taken'}") for row in told.sources)))
    blocks += [Heading("How to read this", 2), Bullets(NOTES)]
    text.write(Document("Possibly misaddressed messages", headline(told), "", told.made, tuple(blocks)), path)
