"""The ledger: every envelope that was read, and everybody it went to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from missent.case import coverage, habits, settling
from missent.case.connection import Connection
from missent.case.correspondence import EVERY_STATE, MESSAGES, OFFERED, SENT_ONLY, used
from missent.case.problems import keep
from missent.case.rows import AddressTally, CensusRow, Counts, CoverageRow, RecipientLine, UnresolvedRow
from missent.case.schema import SPAN_SHIFT, STATES
from missent.case.survey import Survey, survey
from missent.case.vocabulary import Vocabulary, folder_ids
from missent.model import Address, Batch, Habits, MessageState

_STATE_NUMBERS = {str(state): number for state, number in STATES.items()}


class Ledger:
    """Keep envelopes and recipients, and answer what is asked of all of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._vocabulary: Vocabulary | None = None
        self._surveyed: tuple[tuple[int, int], Survey] | None = None

    def add(self, span_id: int, batch: Batch) -> None:
        """Keep what one span yielded, in one transaction with the mark that it was read.

        Raise `ValueError` when the span is not pending, or when the batch refers outside itself: then nothing is kept.
        """
        try:
            self._add(span_id, batch)
        except BaseException as error:
            self._vocabulary = None  # it knows entries that were rolled back
            if isinstance(error, IndexError | KeyError | OverflowError):
                raise ValueError(f"the batch of span {span_id} refers outside itself") from error
            raise

    def _add(self, span_id: int, batch: Batch) -> None:
        if len(batch.envelopes) >> SPAN_SHIFT:
            raise ValueError(f"the batch of span {span_id} holds too many messages")
        with self._connection.writing() as database:
            marked = database.execute(
                "UPDATE span SET state = 'done', messages = ? WHERE id = ? AND state = 'pending' RETURNING source",
                (len(batch.envelopes), span_id),
            ).fetchone()
            if marked is None:
                raise ValueError(f"span {span_id} is not pending")
            vocabulary = self._vocabulary
            if vocabulary is None:
                vocabulary = self._vocabulary = Vocabulary(database)
                self._connection.ledger_begun(database)
            ways = vocabulary.recipients(database, batch.recipients)
            senders = [*vocabulary.addresses(database, batch.senders), None]  # the place that index -1 means
            signs = vocabulary.signs(database, batch)
            folders = folder_ids(database, marked[0], dict.fromkeys(row[0] for row in batch.envelopes))
            way = ways.__getitem__
            lists = [list(map(way, row[12])) for row in batch.envelopes]
            heads = [
                (id_, _STATE_NUMBERS[row[8]], signs[row[9], row[10]], senders[row[5]], row[11], row[3], folders[row[0]])
                for id_, row in enumerate(batch.envelopes, span_id << SPAN_SHIFT)
            ]
            database.executemany(
                "INSERT INTO envelope VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (*head[:6], str(written), head[6], answers, utc_offset, size, key, message_id, subject)
                    for head, written, (_, key, message_id, _, utc_offset, _, subject, size, _, _, _, _, _, answers) in zip(
                        heads, lists, batch.envelopes, strict=True
                    )
                ],
            )
            keep(database, batch.problems)
        self._connection.ledger_added(span_id, (heads, lists))

    def tallies(self, argument: str) -> list[AddressTally]:
        """Count, for every sender in an argument's sources, what tells whether it is the owner."""
        return settling.tallies(self._connection, argument)

    def evidence_kinds(self) -> list[str]:
        """List every combination of evidence that occurs, codes joined by spaces."""
        return settling.evidence_kinds(self._connection)

    def settle(self, argument: str, owners: Iterable[str], verdicts: Mapping[tuple[str, bool | None], MessageState]) -> None:
        """Set the state of every message of an argument's sources, by its evidence and whether the sender is an owner."""
        settling.settle(self._connection, argument, owners, verdicts)

    def owners(self) -> dict[str, tuple[str, ...]]:
        """Give the owner's addresses by argument, as they were settled."""
        return settling.owners(self._connection)

    def habits(self) -> Habits:
        """Count whom this mailbox writes to and hears from: distinct messages, automatic ones left out."""
        return habits.habits(self._survey(), self._connection.learned(), frozenset(chain.from_iterable(self.owners().values())))

    def addresses(self, *, all_folders: bool = False) -> list[tuple[int, Address]]:
        """List the distinct addresses that sent messages went to (or any message) or that autocomplete knows, each with its id.

        An address is given the display name that was used for it most often.
        """
        written, offered = self._used(all_folders=all_folders), self._survey().offered
        return habits.addresses(written + offered if offered else written, self._connection.learned())

    def address_ids(self, addresses: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """Give the ids of addresses (local-part, domain) that were read; raise `KeyError` for one that was not."""
        with self._connection.reading() as database:
            vocabulary = self._vocabulary = self._vocabulary or Vocabulary(database)
            return {address: vocabulary.address_id(address) for address in addresses}

    def recipients(self, *, all_folders: bool = False) -> Iterator[RecipientLine]:
        """Yield every recipient of every sent message (or of every message), in the order of the ledger."""
        return coverage.recipients(self._connection, EVERY_STATE if all_folders else SENT_ONLY)

    def offered(self) -> Iterator[RecipientLine]:
        """Yield everybody whom a mail program completes addresses to: judged like others, and never counted as written to."""
        return coverage.recipients(self._connection, OFFERED)

    def census(self) -> list[CensusRow]:
        """Count every domain that was written to or heard from, those written to most first."""
        return habits.census(self._connection)

    def unresolved(self) -> list[UnresolvedRow]:
        """Count the recipients of sent mail that have no address to judge, those written to most first."""
        return coverage.unresolved(self._connection, self._used(all_folders=False))

    def coverage(self) -> list[CoverageRow]:
        """Count every folder: what was read, what was not, and which way the messages went."""
        return coverage.by_folder(self._connection)

    def counts(self, *, all_folders: bool = False) -> Counts:
        """Count the whole case; `all_folders` says that not only sent messages were judged."""
        judged = MESSAGES if all_folders else SENT_ONLY
        return coverage.counts(self._connection, judged, self._used(all_folders=all_folders))

    def _used(self, *, all_folders: bool) -> Counter[int]:
        if not all_folders:
            return self._survey().used
        everywhere: Counter[int] = Counter()
        for recipients in used(self._connection, MESSAGES):
            everywhere.update(recipients)
        return everywhere

    def _survey(self) -> Survey:
        """Survey the ledger, or give the last survey when nothing was written to the ledger since."""
        written = self._connection.ledger_version()
        if self._surveyed is None or self._surveyed[0] != written:
            self._surveyed = (written, survey(self._connection))
        return self._surveyed[1]
