"""From what is suspected to what became of it and how much it matters: the last step of a scan.

Only messages of findings are opened, and those that may be reports on delivery beside them. What was opened once is not opened
again; what reports tell of findings is worked out anew each time, without opening anything.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from missent.case.case import Case
from missent.case.examined import Place
from missent.delivery.matching import Answers, bounce_of
from missent.delivery.spread import spread_of
from missent.delivery.suspects import BEGINNINGS, is_system
from missent.model import DeliveryReport, Problem, ProblemCode, Stage, Triage
from missent.scan import wire
from missent.scan.asking import Answer
from missent.scan.crew import Crew
from missent.scan.plan import cause

TOGETHER: Final = 50
"""Messages that one task opens: some tenths of a second."""

RANK, NARROWING = 0, 1


@dataclass(frozen=True, slots=True)
class LookInto:
    """Look into some messages of one source."""

    places: tuple[Place, ...]
    reports: bool


class Examination:
    """Open what is to be opened, keep what was seen, and work out what it tells of the findings."""

    def __init__(self, case: Case, crew: Crew[LookInto]) -> None:
        self._case = case
        self._crew = crew

    def run(self) -> Iterator[None]:
        """Examine what was not examined yet; yield after each step. Raise `WorkersCannotStart`; when stopped, end early."""
        self._give(self._case.examined.flagged(), reports=False)
        self._give(self._case.examined.may_report(is_system, BEGINNINGS), reports=True)
        for answered in self._crew.answers():
            if answered is not None:
                self._keep(*answered)
            yield
        work_out(self._case)

    def _give(self, places: Sequence[Place], *, reports: bool) -> None:
        for _, together in groupby(places, key=lambda place: place.source):
            of_source = list(together)
            for start in range(0, len(of_source), TOGETHER):
                self._look(LookInto(tuple(of_source[start : start + TOGETHER]), reports), RANK)

    def _look(self, look: LookInto, rank: int) -> None:
        source = look.places[0].source
        self._crew.give(rank, look, wire.ExamineTask(source, [place.locator for place in look.places], look.reports))

    def _keep(self, look: LookInto, answer: Answer) -> None:
        """Keep an answer that has an entry for each message; narrow down what cannot be opened to the one message."""
        match answer:
            case wire.Examined(triages, reports, problems) if len(reports if look.reports else triages) == len(look.places):
                if look.reports:
                    self._keep_reports(look.places, reports, problems)
                else:
                    self._keep_triages(look.places, triages)
                self._case.problems.put(problems)
            case _ if len(look.places) > 1:
                half = len(look.places) // 2
                self._look(LookInto(look.places[:half], look.reports), NARROWING)
                self._look(LookInto(look.places[half:], look.reports), NARROWING)
            case _:
                self._case.problems.put([_culprit(look.places[0], *cause(answer))])

    def _keep_triages(self, places: Sequence[Place], triages: Sequence[Triage | None]) -> None:
        self._case.examined.keep_triage(
            (place.envelope, triage) for place, triage in zip(places, triages, strict=True) if triage is not None
        )

    def _keep_reports(self, places: Sequence[Place], reports: Sequence[DeliveryReport | None], problems: list[Problem]) -> None:
        """Keep reports, and that others are none; a message that could not be opened is tried again by the next scan."""
        unread = {(problem.source, problem.folder, problem.key) for problem in problems}
        self._case.examined.keep_reports(
            (place.envelope, report)
            for place, report in zip(places, reports, strict=True)
            if (place.locator.source, place.locator.folder, place.locator.key) not in unread
        )


def work_out(case: Case) -> None:
    """Work out from what was read what became of each finding, and how each wrong address came in and went round."""
    answers = Answers(case.returned.reports())
    told = []
    for sent in case.returned.sent():
        found = answers.about(sent.address, sent.message_id, sent.sent_at, sent.subject)
        told.append((sent.finding, bounce_of(found, looked=sent.looked), found))
    case.returned.put(told)
    borne = case.spreading.occurrences()
    case.spreading.put([(address, spread_of(one.messages, autocompleted=one.offered)) for address, one in borne.items()])


def _culprit(place: Place, code: ProblemCode, detail: str) -> Problem:
    return Problem(Stage.EXAMINE, code, place.locator.source, place.locator.folder, place.locator.key, detail)
