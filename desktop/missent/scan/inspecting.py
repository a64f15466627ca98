"""Look into messages, in the worker: what a report on delivery says, and what a flagged message held."""

from collections.abc import Callable

from missent.delivery.programs import program_of
from missent.delivery.recognise import recognise
from missent.errors import MessageGone, ReadError
from missent.model import Content, DeliveryReport, Locator, Problem, ProblemCode, Stage, Triage
from missent.readers.parts import take_apart
from missent.readers.reader import Reader, raw_of
from missent.scan import wire
from missent.scan.packing import legible
from missent.triage.examine import examine

_FAULTS = (MessageGone, ReadError, OSError, ValueError, LookupError)
"""What a reader may raise of one message; anything else ends the task, and the message is found by asking for fewer."""


def inspect(reader: Reader, order: wire.ExamineTask, tick: Callable[[int], None]) -> wire.Examined:
    """Open the messages that are asked for, one after the other; what cannot be opened is told, and the others go on.

    `tick` is told the count of messages begun.
    """
    triages: list[Triage | None] = []
    reports: list[DeliveryReport | None] = []
    problems: list[Problem] = []
    for count, locator in enumerate(order.locators):
        tick(count)
        try:
            content = take_apart(raw_of(reader, locator))
        except _FAULTS as error:
            problems.append(_problem(locator, error))
            content = None
        if order.reports:
            reports.append(None if content is None else recognise(content))
        else:
            triages.append(None if content is None else _seen(content))
    return wire.Examined(triages, reports, problems)


def _seen(content: Content) -> Triage:
    return examine(content, program_of(content))


def _problem(locator: Locator, error: Exception) -> Problem:
    detail = str(error)[:200].encode("utf-8", "replace").decode()
    return legible(
        Problem(Stage.EXAMINE, ProblemCode.CANNOT_READ, locator.source, locator.folder, locator.key, detail),
    )
