"""The ledger: every envelope that was read, and everybody it went to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from missent.case import coverage, settling
from missent.case import habits as counting
from missent.case.connection import Connection
from missent.case.correspondence import EVERY_STATE, SENT_ONLY, Addressees, lines
from missent.case.problems import keep
from missent.case.rows import AddressTally, CensusRow, Counts, CoverageRow, RecipientLine
from missent.case.schema import SPAN_SHIFT, STATES
from missent.case.vocabulary import Vocabulary, folder_ids
from missent.model import Address, Batch, Habits, MessageState

_STATE_NUMBERS = {str(state): number for state, number in STATES.items()}


class Ledger:
    """Keep envelopes and recipients, and answer what is asked of all of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._vocabulary: Vocabulary | None = None

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
            vocabulary = self._vocabulary = self._vocabulary or Vocabulary(database)
            addresses = vocabulary.addresses(database, batch.addresses)
            recipients = vocabulary.recipients(database, batch, addresses)
            signs = vocabulary.signs(database, batch)
            folders = folder_ids(database, marked[0], dict.fromkeys(row[0] for row in batch.envelopes))
            rows = [
                (
                    id_, _STATE_NUMBERS[state], signs[evidence, marks], addresses[sender], identity, sent_at, str(written),
                    folders[folder], utc_offset, size, key, message_id, subject,
                )
                for id_, written, (
                    folder, key, message_id, sent_at, utc_offset, sender, subject, size, state, evidence, marks, identity,
                ) in zip(range(span_id << SPAN_SHIFT, (span_id + 1) << SPAN_SHIFT), recipients, batch.envelopes, strict=False)
            ]  # fmt: skip
            database.executemany("INSERT INTO envelope VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            keep(database, batch.problems)

    def tallies(self, argument: str) -> list[AddressTally]:
        """Count, for every sender in an argument's sources, what tells whether it is the owner."""
        return settling.tallies(self._connection, argument)

    def evidence_kinds(self) -> list[str]:
        """List every combination of evidence that occurs, codes joined by spaces."""
        return settling.evidence_kinds(self._connection)

    def settle(self, argument: str, owners: Iterable[str], verdicts: Mapping[tuple[str, bool], MessageState]) -> None:
        """Set the state of every message of an argument's sources, by its evidence and whether the sender is an owner."""
        settling.settle(self._connection, argument, owners, verdicts)

    def owners(self) -> dict[str, tuple[str, ...]]:
        """Give the owner's addresses by argument, as they were settled."""
        return settling.owners(self._connection)

    def habits(self) -> Habits:
        """Count whom this mailbox writes to and hears from: distinct messages, automatic ones left out."""
        return counting.habits(self._connection, frozenset(chain.from_iterable(self.owners().values())))

    def addresses(self, *, all_folders: bool = False) -> list[tuple[int, Address]]:
        """List the distinct addresses that sent messages went to (or any message), each with its id, by domain.

        An address is given the display name that was used for it most often.
        """
        addressees = Addressees(self._connection)
        used: Counter[int] = Counter()
        if all_folders:
            used.update(chain.from_iterable(recipients for _, recipients in lines(self._connection, EVERY_STATE)))
        else:
            used.update(
                chain.from_iterable(
                    addressees.of_owner(row[2], recipients) for row, recipients in lines(self._connection, SENT_ONLY)
                )
            )
        with self._connection.reading() as database:
            found = database.execute(
                "SELECT recipient.id, address, display_name, local_part, domain "
                "FROM recipient JOIN address ON address.id = recipient.address"
            ).fetchall()
        best: dict[int, tuple[int, str, str, str]] = {}
        for recipient, address, name, local_part, domain in found:
            if recipient in used:
                # Of two names used equally often the first in the alphabet wins, so that the order of reading does not matter.
                rank = (-used[recipient] if name else 1, name, local_part, domain)
                best[address] = min(best.get(address, rank), rank)
        given = [(id_, Address(name, local, domain, f"{local}@{domain}")) for id_, (_, name, local, domain) in best.items()]
        return sorted(given, key=lambda pair: (pair[1].domain, pair[1].local_part))

    def recipients(self, *, all_folders: bool = False) -> Iterator[RecipientLine]:
        """Yield every recipient of every sent message (or of every message), in the order of the ledger."""
        return coverage.recipients(self._connection, EVERY_STATE if all_folders else SENT_ONLY)

    def census(self) -> list[CensusRow]:
        """Count every domain that was written to or heard from, those written to most first."""
        return coverage.census(self._connection)

    def coverage(self) -> list[CoverageRow]:
        """Count every folder: what was read, what was not, and which way the messages went."""
        return coverage.by_folder(self._connection)

    def counts(self, *, all_folders: bool = False) -> Counts:
        """Count the whole case."""
        return coverage.counts(self._connection, EVERY_STATE if all_folders else SENT_ONLY)
