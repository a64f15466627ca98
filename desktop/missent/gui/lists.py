"""The lists beside the findings, each declared once: what it asks the case, its columns, and the sentence that explains it."""

from itertools import islice

from missent.gui import wording
from missent.gui.models.list_model import MOST, Column, Listing
from missent.report.visible import visible

PROBLEMS = Listing(
    "problems",
    "Not readable",
    "warning-circle",
    lambda case: case.problems.rows(0, MOST),
    (
        Column("Source", 44, lambda row: row.source),
        Column("Folder", 26, lambda row: row.folder),
        Column("Place", 28, lambda row: row.key),
        Column("When", 50, lambda row: wording.stage(row.stage)),
        Column("What happened", 60, lambda row: visible(wording.problem(row))),
    ),
    "What stands here was not read, or not wholly. Nothing that was not read is called safe.",
    "No problem was met in what was read.",
)
FOLDERS = Listing(
    "folders",
    "Read",
    "check-circle",
    lambda case: case.ledger.coverage()[:MOST],
    (
        Column("Source", 60, lambda row: row.source),
        Column("Folder", 40, lambda row: row.folder),
        Column("Messages", 22, lambda row: row.messages, is_number=True),
        Column("Sent", 20, lambda row: row.sent, is_number=True),
        Column("Recipients", 22, lambda row: row.recipients, is_number=True),
        Column("Problems", 22, lambda row: row.problems, is_number=True),
        Column("", 8, lambda row: None),
    ),
    "Every folder that was read, with the messages that count as sent by the owner and their recipients.",
    "No folder was read.",
)
SKIPPED = Listing(
    "skipped",
    "Not judged",
    "skip-forward",
    lambda case: [row for row in case.ledger.coverage() if row.received + row.drafts + row.unknown][:MOST],
    (
        Column("Source", 60, lambda row: row.source),
        Column("Folder", 40, lambda row: row.folder),
        Column("Received", 22, lambda row: row.received, is_number=True),
        Column("Drafts", 20, lambda row: row.drafts, is_number=True),
        Column("Not known", 22, lambda row: row.unknown, is_number=True),
        Column("", 8, lambda row: None),
    ),
    "Messages that were read, and whose recipients were not judged, for nothing shows that the owner sent them.",
    "Every message that was read counts as sent.",
)
UNRESOLVED = Listing(
    "unresolved",
    "Unresolved",
    "user-circle",
    lambda case: case.ledger.unresolved()[:MOST],
    (
        Column("Recipient as written", 120, lambda row: row.raw),
        Column("Found in", 40, lambda row: wording.origin(row.origin)),
        Column("Times", 20, lambda row: row.times, is_number=True),
        Column("", 8, lambda row: None),
    ),
    "Recipients of sent mail that hold no address, such as an internal name of Exchange. Nobody can say where that mail went;"
    " look through them for names that you do not know.",
    "Every recipient of sent mail has an address.",
)
OFFERED = Listing(
    "offered",
    "Known to autocomplete",
    "keyboard",
    lambda case: list(islice(case.ledger.offered(), MOST)),
    (
        Column("Name", 60, lambda row: row.recipient.address.display_name if row.recipient.address else ""),
        Column("Address", 80, lambda row: row.recipient.address.addr_spec if row.recipient.address else row.recipient.raw),
        Column("Found in", 60, lambda row: row.locator.source),
        Column("", 8, lambda row: None),
    ),
    "Whom the mail program offers while one types an address. A mistyped one here will be written to again; that it is here does"
    " not show that anything was sent.",
    "No such list was read.",
)
CENSUS = Listing(
    "census",
    "All domains",
    "globe-simple",
    lambda case: case.ledger.census()[:MOST],
    (
        Column("Domain", 70, lambda row: row.domain),
        Column("Sent to", 22, lambda row: row.sent, is_number=True),
        Column("Received from", 28, lambda row: row.received, is_number=True),
        Column("First", 28, lambda row: row.first, lambda value: wording.date(value) if value is not None else ""),
        Column("Last", 28, lambda row: row.last, lambda value: wording.date(value) if value is not None else ""),
        Column("Findings", 22, lambda row: row.flagged, is_number=True),
        Column("Autocomplete", 28, lambda row: row.offered, is_number=True),
        Column("", 8, lambda row: None),
    ),
    "Every domain that mail went to or came from, or that is known to autocomplete. Missent cannot know every name; here you can"
    " look through all of them.",
    "No domain was written to or heard from yet.",
)
