"""The English words of the command line and of reports for every code of the core; the window has its own, translated.

No text here says more than is known: consistent with a typing error, and never that it was one. What comes out of mail (domains,
names, details) is put in as a quotation and made visible first.
"""

from collections.abc import Mapping
from typing import Final

from missent.model import Band, Bounce, Field, Harm, Hindrance, Keeper, MessageState, Problem, ProblemCode, Reason, Stage, Verdict
from missent.report.visible import visible

BANDS: Final[Mapping[Band, str]] = {
    Band.CERTAIN: "Certain",
    Band.LIKELY: "Likely",
    Band.POSSIBLE: "Possible",
    Band.REVIEW: "Review",
    Band.NONE: "Nothing found",
}
SHAPES: Final[Mapping[Band, str]] = {
    Band.CERTAIN: "▲",
    Band.LIKELY: "●",
    Band.POSSIBLE: "○",
    Band.REVIEW: "◇",
    Band.NONE: "·",
}
"""A shape beside the word, so that nothing is told by colour alone."""

HARMS: Final[Mapping[Harm, str]] = {
    Harm.CANNOT_EXIST: "no such ending exists, so nothing can be delivered there",
    Harm.CLOSED: "the ending gives its names to few, who could read it",
    Harm.OPEN: "anybody can hold this name and read the mail",
    Harm.FOREIGN_ZONE: "the name lies in the zone of another state",
}
BOUNCES: Final[Mapping[Bounce, str]] = {
    Bounce.REJECTED: "Rejected: a delivery failure report for this recipient was found. "
    "It shows that this copy was not delivered, not that nobody saw it.",
    Bounce.NONE_FOUND: "No bounce found: the folders where bounces arrive were read and none matches. "
    "This is not proof of delivery.",
    Bounce.NOT_CHECKED: "Not checked: bounces were not looked for in the mail given.",
}
VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.TO_REVIEW: "To review",
    Verdict.MISTAKE: "Mistake",
    Verdict.INTENDED: "Intended",
    Verdict.ALLOWED: "Always allowed",
}
FIELDS: Final[Mapping[Field, str]] = {
    Field.TO: "To",
    Field.CC: "Cc",
    Field.BCC: "Bcc",
    Field.RESENT_TO: "Resent-To",
    Field.RESENT_CC: "Resent-Cc",
    Field.RESENT_BCC: "Resent-Bcc",
    Field.AUTOCOMPLETE: "Autocomplete",
}
STATES: Final[Mapping[MessageState, str]] = {
    MessageState.SENT: "sent",
    MessageState.RECEIVED: "received",
    MessageState.DRAFT: "draft, not sent",
    MessageState.UNKNOWN: "not known whether sent",
    MessageState.AUTOCOMPLETE: "known to autocomplete, not sent",
}
STAGES: Final[Mapping[Stage, str]] = {
    Stage.DISCOVER: "while looking for mail",
    Stage.OPEN: "while opening",
    Stage.READ: "while reading",
    Stage.PARSE: "in the message's header",
    Stage.JUDGE: "while judging",
    Stage.EXAMINE: "while opening a message",
}
PROBLEMS: Final[Mapping[ProblemCode, str]] = {
    ProblemCode.NO_MAIL: "This is not mail in a form that Missent knows.",
    ProblemCode.NOT_SUPPORTED: "This form of mail is known, but Missent does not read it yet.",
    ProblemCode.CANNOT_OPEN: "This could not be opened.",
    ProblemCode.NAME_NOT_TEXT: "Its name is not text that this computer can write down. Give a copy of it another name.",
    ProblemCode.CANNOT_READ: "This could not be read to its end.",
    ProblemCode.LINK_SKIPPED: "A link out of the folder was not followed.",
    ProblemCode.PLACEHOLDER: "The content is kept in a cloud and is not on this computer.",
    ProblemCode.FILE_CHANGED: "The file changed while it was read. Read it again to be sure.",
    ProblemCode.FILE_GONE: "The mailbox is no longer there; what is told of it was read earlier.",
    ProblemCode.FILE_SHRANK: "The file became shorter while it was read.",
    ProblemCode.HEADER_TOO_LONG: "The header is too long, and its end was not read.",
    ProblemCode.HEADER_MISSING: "The message has no header, so its recipients are not known.",
    ProblemCode.HEADER_DAMAGED: "A line of the header is damaged; the other lines were read.",
    ProblemCode.HEADER_CUT: "The message ends in the middle of its header; what stands before was read.",
    ProblemCode.RECIPIENT_UNREADABLE: "A recipient could not be read and is kept as it was written.",
    ProblemCode.HIDDEN_CHARACTERS: "An address holds hidden characters; it was judged without them.",
    ProblemCode.RECIPIENTS_MISSING: "The message names recipients that could not be found in it.",
    ProblemCode.DAMAGED: "A part of this is damaged and could not be read; the rest was read.",
    ProblemCode.WORKER_DIED: "The reading process died at this place; reading went on after it.",
    ProblemCode.WORKER_HUNG: "Reading made no progress at this place; reading went on after it.",
    ProblemCode.WORKER_BAD_REPLY: "The reading process gave an answer that could not be used.",
    ProblemCode.OUT_OF_MEMORY: "This needs more memory than reading is allowed to use.",
    ProblemCode.READER_FAULT: "Missent met a fault of its own at this place; reading went on after it.",
    ProblemCode.SERVER_UNREACHABLE: "The mail server cannot be reached. Check its name and the network.",
    ProblemCode.SERVER_UNTRUSTED: "The mail server could not prove who it is, so nothing was sent to it.",
    ProblemCode.SIGN_IN_REFUSED: "The mail server did not accept the sign-in.",
    ProblemCode.CONNECTION_LOST: "The connection to the mail server was lost. Scan again to go on from there.",
    ProblemCode.SERVER_BUSY: "The mail server asked for a pause. Scan again later to go on from there.",
    ProblemCode.SERVER_REFUSED: "The mail server refused what was asked.",
    ProblemCode.SERVER_MISBEHAVED: "The mail server broke the rules of its protocol, so reading from it was ended.",
    ProblemCode.MESSAGE_WITHHELD: "The mail server lists this message but does not deliver it.",
    ProblemCode.SENT_FOLDER_UNKNOWN: "No folder of this account is known as the one of sent mail. Name it, or read all folders.",
    ProblemCode.FOLDER_RENUMBERED: "The server numbered this folder anew while it was read. Scan again.",
    ProblemCode.FOLDER_CUT: "The server may show only the newest messages of this folder; there may be more.",
}

_ONE_LETTER = "One letter differs: “{written}” was written for “{meant}”"
REASONS: Final[Mapping[str, str | tuple[str, str]]] = {
    "letter-missing": "The letter “{letter}” is missing before “{before}”",
    "letter-extra": "The letter “{letter}” is too many before “{before}”",
    "letter-doubled": "The letter “{letter}” was typed twice",
    "next-key": "“{written}” was typed for “{meant}”, the key beside it",
    "vowel": "The vowel “{written}” was written for “{meant}”",
    "look-alike": "“{written}” looks like “{meant}”",
    "other-letter": _ONE_LETTER,
    "letters-swapped": "Two letters changed places: “{written}” for “{meant}”",
    "dot-missing": "The dot before “{before}” is missing",
    "dot-extra": "There is a dot too many before “{before}”",
    "hyphen-missing": "The hyphen before “{before}” is missing",
    "hyphen-extra": "There is a hyphen too many before “{before}”",
    "dots-moved": "The letters are those of {meant}, but dots or hyphens stand elsewhere",
    "punctuation": "“{written}” stands where a dot belongs",
    "other-script": "{written} (shown as {shown}) has letters of another script that look like those of {meant}",
    "other-ending": "The name is known with the ending .{meant}, not with .{written}",
    "ending-slip": "The ending .{written} is one slip of the finger from .{meant}",
    "ending-doubled": ".{extra} was added after the ending",
    "ending-missing": "The ending .{ending} was left out",
    "stray-prefix": "“{extra}” stands before the name",
    "parts-swapped": "The parts of {meant} stand in another order",
    "level-missing": "“{missing}” was left out of the name",
    "no-such-ending": "There is no ending .{ending}, so nothing can be delivered",
    "hazard-pair": "The ending .{written} is a known slip for .{meant}",
    "ending-belongs-to": "The ending .{ending} belongs to {holder}",
    "ending-never-written-to": "No other correspondent of this mailbox has the ending .{ending}",
    "name-unknown": "Whether {name} exists is not known",
    "meant-protected": "{domain} is a name of a public body ({kind})",
    "meant-free-mail": "{domain} is a common mail provider",
    "meant-own": "{domain} is one of your own domains",
    "meant-partner": "{domain} is on the list of protected domains",
    "written-to-intended": ("1 message was sent to {domain}", "{count} messages were sent to {domain}"),
    "received-from-intended": ("1 message came from {domain}", "{count} messages came from {domain}"),
    "written-to-this": ("1 message was sent to {domain}", "{count} messages were sent to {domain}"),
    "never-received-from": "No message ever came from {domain}",
    "same-person-known": (
        "The same name was written to at {address} once",
        "The same name was written to at {address} {count} times",
    ),
    "same-name-known": (
        "“{name}” was written to at {address} once",
        "“{name}” was written to at {address} {count} times",
    ),
    "name-contradicts": "The name beside the address is another address, {name}",
    "answer-to-intended": (
        "The message answers mail that came from {domain}",
        "{count} messages to this address answer mail that came from {domain}",
    ),
    "answered-by-this": (
        "1 message from {domain} answers one that was sent there",
        "{count} messages from {domain} answer messages that were sent there",
    ),
    "received-from-this": ("1 message came from {domain}", "{count} messages came from {domain}"),
    "real-name": "{domain} is a real name that looks like {looks_like}",
    "known-name": "{domain} is a known name ({kind})",
    "both-known": "This mailbox has correspondents at {domain} too, so nothing is suggested",
    "allowed-address": "{address} is always allowed",
    "allowed-domain": "{domain} is always allowed",
    "not-judged": "This kind of domain cannot be judged ({kind})",
}
"""A sentence for each reason, without its full stop; a pair is singular and plural of the fact `count`."""

_AT_THE_END: Final = {
    "letter-missing": "The letter “{letter}” is missing at the end",
    "letter-extra": "The letter “{letter}” is too many at the end",
}


def reason(told: Reason) -> str:
    """Say one reason in words, its facts quoted and made visible."""
    facts = {name: visible(fact) if isinstance(fact, str) else f"{fact:,}" for name, fact in told.facts}
    words = _AT_THE_END[told.code] if told.code in _AT_THE_END and not facts["before"] else REASONS[told.code]
    if isinstance(words, tuple):
        words = words[0] if facts["count"] == "1" else words[1]
    return words.format_map(facts)


def problem(told: Problem) -> str:
    """Say what could not be read, with what the system or the data say about it in quotation marks."""
    words = PROBLEMS[told.code]
    return f"{words} (“{visible(told.detail)}”)" if told.detail else words


WAITING: Final[Mapping[ProblemCode, str]] = {
    ProblemCode.CONNECTION_LOST: "The connection to {host} was lost.",
    ProblemCode.SERVER_BUSY: "{host} asked for a pause.",
    ProblemCode.SERVER_UNREACHABLE: "{host} cannot be reached now.",
}


def waiting(host: str, code: ProblemCode, seconds: float) -> str:
    """Say that a mail server is waited for, and how long."""
    return f"{WAITING[code].format(host=visible(host))} The next attempt is in {number(round(seconds), 'second', 'seconds')}."


KEEPERS: Final[Mapping[Keeper, str]] = {
    Keeper.OUTLOOK: "Outlook",
    Keeper.NEW_OUTLOOK: "New Outlook",
    Keeper.LIVE_MAIL: "Windows Live Mail",
    Keeper.THUNDERBIRD: "Thunderbird",
    Keeper.BETTERBIRD: "Betterbird",
    Keeper.SEAMONKEY: "SeaMonkey",
    Keeper.APPLE_MAIL: "Apple Mail",
    Keeper.EVOLUTION: "Evolution",
    Keeper.KMAIL: "KMail",
    Keeper.TAKEOUT: "Google Takeout",
    Keeper.FOLDER: "Mail folder",
}
HINDRANCES: Final[Mapping[Hindrance, str]] = {
    Hindrance.IN_USE: "In use by {program}. Close {program}, or make a copy.",
    Hindrance.PLACEHOLDER: "Only in the cloud. Have it downloaded to this computer first.",
    Hindrance.ARCHIVE: "Still packed. Unpack it, and open the folder that comes of it.",
    Hindrance.NOT_SUPPORTED: "Missent does not read these files yet. Export the mail as mbox, and open that.",
    Hindrance.ON_SERVER: "Keeps its mail on the server. Read the mail account instead.",
    Hindrance.CANNOT_OPEN: "This computer does not let Missent look into it.",
}
"""Why a mailbox that was found cannot be read as it lies there, and what to do."""


def number(count: int, one: str, many: str) -> str:
    """Give a count with its noun, `1 message` or `2,000 messages`."""
    return f"{count:,} {one if count == 1 else many}"
