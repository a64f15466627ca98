"""Mail that others made: every message and recipient of the sample files is read, as an independent reading finds them.

The independent reading splits with the library's `mailbox`, parses with its `email` and picks addresses with one expression.
Where the two differ, `EXPLAINED` says why, and that the difference is as it should be.
"""

import mailbox
import re
from collections import Counter
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path
from typing import Final

import pytest

from missent.model import Envelope, FolderRole, Problem, ProblemCode, SourceKind
from missent.readers.columns import Columns
from missent.readers.mbox import MboxReader
from missent.readers.opening import open_source
from missent.readers.walk import sources
from missent.scan.packing import pack

CORPUS: Final = Path(__file__).parents[2].parent / "shared" / "corpora" / "mbox"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the sample files of ../shared/corpora are not here")

_FIELDS: Final = ("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc")
_QUOTED: Final = re.compile(r'"[^"]*"')
_ADDRESS: Final = re.compile(r"""[^\s<>()",;:\[\]\\]+@[^\s<>()",;:\[\]\\]+""")

_JAMES: Final = "apache+james-project/mailbox/store/src/test/resources/eml"
_MIMEKIT: Final = "jstedfast+MimeKit/UnitTests/TestData"

EXPLAINED: Final = {
    # The name in a comment repeats the address; the independent reading counts it twice.
    f"{_MIMEKIT}/mbox/content-length.mbox.txt": (0, 2),
    # A first line that is no field: the library's parser takes the whole header for the body.
    f"{_JAMES}/mailWithLongHeaders.eml": (1, 0),
    f"{_JAMES}/mailWithManyHeaders.eml": (1, 0),
    f"{_JAMES}/oneAttachmentAndSomeTextInlined.eml": (1, 0),
    f"{_JAMES}/oneAttachmentWithEmptyContentType.eml": (1, 0),
    f"{_JAMES}/oneAttachmentWithoutContentType.eml": (1, 0),
    "stalwartlabs+mail-parser/resources/eml/malformed/019.eml": (1, 0),
    # A byte-order mark before the header, which the library's parser takes for the body, too.
    f"{_MIMEKIT}/messages/feedback-report.txt": (1, 0),
    # Raw 8-bit bytes in the local-part: the same address, its bytes shown in another way.
    "SpamScope+mail-parser/tests/mails/mail_test_12": (1, 1),
    "mailgun+flanker/tests/fixtures/messages/mailformed-headers.eml": (1, 1),
    # A message as Outlook saves it, which the library does not read.
    "SpamScope+mail-parser/tests/mails/mail_outlook_1": (1, 0),
    # Comments and blanks inside an addr-spec (RFC 5322 A.5 and A.6.3), which one expression cannot follow.
    "mikel+mail/spec/fixtures/emails/rfc2822/example10.eml": (1, 0),
    "mikel+mail/spec/fixtures/emails/rfc2822/example11.eml": (1, 1),
}
"""For each file, how many recipients only the readers find, and how many only the independent reading."""


class Reading:
    """Hold what the readers make of the whole corpus, by file."""

    def __init__(self) -> None:
        self.recipients: dict[Path, Counter[str]] = {}
        self.messages: Counter[Path] = Counter()
        self.problems: dict[Path, list[Problem]] = {}
        self.envelopes: list[Envelope] = []
        self.mailboxes: set[Path] = set()
        self.found, self.skipped, self.refused = sources(str(CORPUS))
        for source in self.found:
            with open_source(source) as reader:
                for item in (item for span in reader.spans() for item in reader.envelopes(span)):
                    self._take(item, source.kind)

    def _take(self, item: Envelope | Problem, kind: SourceKind) -> None:
        place = item.locator if isinstance(item, Envelope) else item
        path = Path(place.source) if kind is SourceKind.MBOX else Path(place.source, place.key)
        if isinstance(item, Problem):
            self.problems.setdefault(path, []).append(item)
            return
        if kind is SourceKind.MBOX:
            self.mailboxes.add(path)
        self.envelopes.append(item)
        self.messages[path] += 1
        read = (recipient.address.addr_spec.lower() for recipient in item.recipients if recipient.address)
        self.recipients.setdefault(path, Counter()).update(read)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reading()


def test_columns_are_filled_with_what_the_envelopes_hold(reading: Reading) -> None:
    mailboxes = [source for source in reading.found if source.kind is SourceKind.MBOX]
    assert mailboxes
    for source in mailboxes:
        with MboxReader(source) as reader:
            for span in reader.spans():
                columns = Columns()
                assert pack(reader.fill(span, columns), columns) == pack(reader.envelopes(span))


def independently(message: bytes) -> Counter[str]:
    parsed = BytesParser(policy=compat32).parsebytes(message, headersonly=True)
    values = (_QUOTED.sub("", str(value)) for field in _FIELDS for value in parsed.get_all(field, []))
    written = (part.rpartition("<")[2] for value in values for part in re.split("[,;]", value))
    return Counter(address.lower().strip(".'") for part in written for address in _ADDRESS.findall(part))


def messages_of(path: Path, is_mailbox: bool) -> Iterator[bytes]:
    if not is_mailbox:
        yield path.read_bytes()
        return
    box = mailbox.mbox(path, create=False)
    for key in box.keys():  # noqa: SIM118 - a mailbox is no dict
        yield box.get_bytes(key)
    box.close()


def name_of(path: Path) -> str:
    return path.relative_to(CORPUS).as_posix()


def test_recipients_equal_an_independent_reading_but_for_what_is_explained(reading: Reading) -> None:
    differing = {}
    for path, read in reading.recipients.items():
        expected: Counter[str] = Counter()
        for message in messages_of(path, path in reading.mailboxes):
            expected.update(independently(message))
        if read != expected:
            differing[name_of(path)] = ((read - expected).total(), (expected - read).total())
    assert differing == EXPLAINED


def test_messages_of_each_mailbox_are_as_many_as_the_library_finds(reading: Reading) -> None:
    counts = {name_of(path): (reading.messages[path], len(list(messages_of(path, True)))) for path in reading.mailboxes}
    assert {name: count for name, count in counts.items() if count[0] != count[1]} == {
        # Two lines of prose ("From Russia with love", the second with a line like a field after it) start no message.
        "jstedfast+MimeKit/UnitTests/TestData/mbox/unmunged.mbox.txt": (2, 3),
    }


def test_every_file_is_read_told_or_counted_as_no_mail(reading: Reading) -> None:
    files = {path for path in CORPUS.rglob("*") if path.is_file()}
    told: Counter[str] = Counter()
    for problem in reading.refused:
        assert problem.code is ProblemCode.NOT_SUPPORTED
        told.update({problem.detail.partition(":")[0]: int(problem.detail.partition(": ")[2] or 1)})
    hidden = {path for path in files if path.name == ".noindex"}  # a Maildir's own, empty
    assert told == {"emlx": 7}
    assert len(files) == len(reading.recipients) + reading.skipped + told.total() + len(hidden)


def test_no_file_with_a_recipient_was_taken_for_no_mail(reading: Reading) -> None:
    apple = ".emlx"
    passed_over = {path for path in CORPUS.rglob("*") if path.is_file() and path.suffix != apple} - set(reading.recipients)
    assert [name_of(path) for path in sorted(passed_over) if independently(path.read_bytes())] == []


def test_problems_are_told_only_where_something_is_wrong(reading: Reading) -> None:
    codes = Counter(problem.code for problems in reading.problems.values() for problem in problems)
    assert set(codes) <= {ProblemCode.HEADER_MISSING, ProblemCode.HEADER_DAMAGED, ProblemCode.RECIPIENT_UNREADABLE}
    assert codes.total() < 25


def test_the_sent_folders_of_the_real_mailboxes_are_known(reading: Reading) -> None:
    owners = CORPUS / "saman1122+Enron" / "enron"
    found, _, _ = sources(str(owners))
    with open_source(found[0]) as reader:
        folders = {folder.path: folder.role for folder in reader.folders()}
    assert set(folders.values()) == {FolderRole.SENT}
    assert {path.rpartition("/")[2] for path in folders} == {"_sent_mail", "sent", "sent_items"}


def test_every_message_can_be_opened_again(reading: Reading) -> None:
    kinds = {source.location: source for source in reading.found}
    for location, source in kinds.items():
        with open_source(source) as reader:
            for envelope in reading.envelopes:
                if envelope.locator.source == location and "Enron" not in envelope.locator.key:
                    assert reader.message(envelope.locator).locator == envelope.locator
