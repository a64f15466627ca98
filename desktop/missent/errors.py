"""The errors a person can meet, one class per cause, each with the exit code of the command line.

    MissentError
    ├── UsageError            2   what was asked cannot be done as asked
    │   ├── NothingToRead     2   no mail at the place named, or it cannot be opened
    │   └── PolicyError       2   a policy file that cannot be used
    ├── CaseError             2
    │   ├── NotACase          2   the file is no case of Missent, or was tampered with
    │   ├── CaseTooNew        2   written by a newer Missent
    │   └── CaseInUse         2   another program holds it
    ├── ReadError             3   a source that could be opened but not read to the end
    │   └── MessageGone       3   the message is no longer where the locator says
    ├── WorkersCannotStart    70  the reading processes die before they are ready
    └── ExportError           2   the export cannot be written where it was asked for

What could not be read inside a source is no exception but a `model.Problem`: data, stored and shown.
"""


class MissentError(Exception):
    """Carry a sentence for a person: what happened, why, and what to do next."""

    exit_code = 2


class UsageError(MissentError):
    """Say that what was asked cannot be done as asked."""


class NothingToRead(UsageError):
    """Say that there is no mail at the place named, or that it cannot be opened."""


class PolicyError(UsageError):
    """Say which line of a policy file cannot be used."""


class CaseError(MissentError):
    """Say that a case file cannot be used."""


class NotACase(CaseError):
    """Say that a file is no case of Missent, or that its structure was changed by others."""


class CaseTooNew(CaseError):
    """Say that a case was written by a newer Missent."""


class CaseInUse(CaseError):
    """Say that another program holds the case."""


class ReadError(MissentError):
    """Say that a source was opened but could not be read to its end."""

    exit_code = 3


class MessageGone(ReadError):
    """Say that a message is no longer where its locator points."""


class WorkersCannotStart(MissentError):
    """Say that the reading processes die before they are ready: our fault, not the mail's."""

    exit_code = 70


class ExportError(MissentError):
    """Say that an export cannot be written where it was asked for."""
