"""Try an account before it is kept: sign in, and see which folders would be read."""

from dataclasses import dataclass

from missent.model import Problem, ProblemCode, Stage
from missent.readers.imap.account import Account
from missent.readers.imap.folders import HEADER_BYTES
from missent.scan import wire
from missent.scan.asking import ask
from missent.scan.line import Remote
from missent.scan.plan import cause
from missent.scan.switchboard import Switchboard


@dataclass(frozen=True, slots=True)
class Tried:
    """Hold what came of it: the folders with what they hold, or why there are none."""

    folders: tuple[tuple[str, int], ...] = ()
    problem: Problem | None = None

    @property
    def signed_in(self) -> bool:
        """Tell whether the account can be used, if perhaps not all of it."""
        return self.problem is None or self.problem.code is ProblemCode.SENT_FOLDER_UNKNOWN


def try_account(account: Account, remote: Remote) -> Tried:
    """Sign in to an account and look for its sent mail; nothing is read."""
    with Switchboard(1, [account.url], remote, everything=False) as workers:
        answer = ask(workers, wire.PlanTask(account.url))
    if isinstance(answer, wire.Planned):
        found = tuple((source.location.removeprefix(account.url), source.size // HEADER_BYTES) for source in answer.sources)
        return Tried(found, answer.problems[0] if answer.problems else None)
    code, detail = cause(answer)
    return Tried(problem=Problem(Stage.OPEN, code, account.url, detail=detail))
