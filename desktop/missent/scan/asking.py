"""Ask an executor for one thing, and read its answer."""

from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from typing import TypeAlias

from missent.errors import MessageGone, ReadError, WorkersCannotStart
from missent.model import Locator, Message, ProblemCode, Source
from missent.scan import wire
from missent.scan.child import WorkerLost
from missent.scan.worker import run

Answer: TypeAlias = wire.Reply | WorkerLost


def ask(executor: Executor, task: wire.Task) -> Answer:
    """Have one task done and wait for the answer; raise `WorkersCannotStart`."""
    return answer_of(executor.submit(run, wire.encode_task(task)))


def open_message(executor: Executor, source: Source, locator: Locator) -> Message:
    """Open one message again; raise `MessageGone`, or `ReadError` when reading it ended its worker."""
    answer = ask(executor, wire.MessageTask(source, locator))
    match answer:
        case wire.Opened(message):
            return message
        case wire.Failed(_, _, detail):
            raise MessageGone(detail)
    raise ReadError("The message cannot be opened: the process that was to read it ended. The mail itself was not altered.")


def answer_of(future: "Future[bytes]") -> Answer:
    """Give what came of a task, waiting for it; raise `WorkersCannotStart`."""
    try:
        return wire.decode_reply(future.result())
    except WorkerLost as lost:
        return lost
    except (wire.TooLong, wire.Malformed) as error:
        return WorkerLost(ProblemCode.WORKER_BAD_REPLY, str(error))
    except CancelledError:
        return WorkerLost(ProblemCode.WORKER_DIED, "given up")
    except BrokenExecutor as error:
        raise broken(error) from error


def broken(error: BrokenExecutor) -> WorkersCannotStart:
    """Say in words that an executor is of no more use."""
    return WorkersCannotStart(
        f"The processes that read mail ended and cannot be started again ({error}). What was read is kept; try again."
    )
