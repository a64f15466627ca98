"""What there is: the types that every room shares. Frozen dataclasses, standard library only, no input or output."""

from missent.model.address import Address, Field, Origin, Recipient
from missent.model.batch import Batch, EnvelopeRow, RecipientRow
from missent.model.decision import Decision, Verdict
from missent.model.delivery import Answer, Arrived, Basis, Cause, DeliveryReport, Fate, Occurrence, Outcome, Spread
from missent.model.envelope import Envelope, Evidence, Mark, MessageState, id_hash, moment
from missent.model.finding import Alternative, Band, Bounce, Finding, Harm, Reason
from missent.model.habits import DomainHabit, Habits, Policy
from missent.model.mailbox import Hindrance, Keeper, Mailbox
from missent.model.message import Attachment, Content, Message, Part
from missent.model.problem import Problem, ProblemCode, Stage
from missent.model.progress import Progress, ScanState
from missent.model.source import Folder, FolderRole, Locator, Source, SourceKind, Span
from missent.model.triage import Category, Sign, Triage, Where

__all__ = [
    "Address", "Alternative", "Answer", "Arrived", "Attachment", "Band", "Basis", "Batch", "Bounce", "Category", "Cause",
    "Content", "Decision", "DeliveryReport", "DomainHabit", "Envelope", "EnvelopeRow", "Evidence", "Fate", "Field", "Finding",
    "Folder", "FolderRole", "Habits", "Harm", "Hindrance", "Keeper", "Locator", "Mailbox", "Mark", "Message", "MessageState",
    "Occurrence", "Origin", "Outcome", "Part", "Policy", "Problem", "ProblemCode", "Progress", "Reason", "Recipient",
    "RecipientRow", "ScanState", "Sign", "Source", "SourceKind", "Span", "Spread", "Stage", "Triage", "Verdict", "Where",
    "id_hash", "moment",
]  # fmt: skip
