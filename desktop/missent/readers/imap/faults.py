"""What can go wrong between here and a mail server, each with the code that a person's words are found by."""

from typing import ClassVar

from missent.errors import MissentError
from missent.model import ProblemCode

_LONGEST_QUOTE = 300


class ServerFault(MissentError):
    """Say that a mail server could not be read; `detail` quotes the server or the system, as theirs.

    No `ReadError`: it is no message that is to blame, and whoever goes on to the next one would only meet it again.
    """

    code: ClassVar[ProblemCode]

    def __init__(self, detail: str) -> None:
        self.detail = detail[:_LONGEST_QUOTE]
        super().__init__(self.detail)


class Unreachable(ServerFault):
    """Say that no connection could be made."""

    code = ProblemCode.SERVER_UNREACHABLE


class Untrusted(ServerFault):
    """Say that the server could not prove who it is, or does not offer TLS."""

    code = ProblemCode.SERVER_UNTRUSTED


class SignInRefused(ServerFault):
    """Say that the server did not accept the sign-in."""

    code = ProblemCode.SIGN_IN_REFUSED


class ConnectionLost(ServerFault):
    """Say that the connection ended, or that nothing came over it any more."""

    code = ProblemCode.CONNECTION_LOST


class Busy(ServerFault):
    """Say that the server asked to be left alone for a while."""

    code = ProblemCode.SERVER_BUSY


class Refused(ServerFault):
    """Say that the server said no to a command."""

    code = ProblemCode.SERVER_REFUSED


class Misbehaved(ServerFault):
    """Say that what the server sent breaks the protocol or a cap: nothing more is read from this connection."""

    code = ProblemCode.SERVER_MISBEHAVED


class Renumbered(ServerFault):
    """Say that UIDVALIDITY is not what it was when the folder was cut into spans."""

    code = ProblemCode.FOLDER_RENUMBERED


class SentFolderUnknown(ServerFault):
    """Say that no folder is marked or named as the one of sent mail; the detail names those there are."""

    code = ProblemCode.SENT_FOLDER_UNKNOWN
