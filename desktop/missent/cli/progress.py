"""What is said beside the results, on stderr: progress on a terminal, sentences for a person, and nothing more when asked."""

import shlex
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from missent.model import Problem, ProblemCode, Progress
from missent.report.visible import visible
from missent.scan.engine import Confined, Event, OwnersInferred, Progressed, Waiting

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from missent.case.case import Case
    from missent.report.table import Summary

_LISTED: Final = 20
"""Problems told on stderr; the results and the case hold them all."""

_OWNERS_NAMED: Final = 3


class Teller:
    """Tell a person how it goes; `quiet` leaves out all but errors."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._on_terminal = sys.stderr.isatty() and not quiet
        self._bar: tuple[Bar, TaskID] | None = None
        self._messages = 0

    def say(self, sentence: str) -> None:
        """Say something that can be left out."""
        if not self._quiet:
            self.warn(sentence)

    def warn(self, sentence: str) -> None:
        """Say something that must be heard."""
        print(visible(sentence), file=sys.stderr)

    def tell(self, event: Event) -> None:
        """Tell an event of a scan."""
        match event:
            case Progressed(progress) if self._on_terminal:
                self._messages = progress.messages
                self._show(progress)
            case Progressed(progress):
                self._messages = progress.messages
            case OwnersInferred(argument, owners) if owners or self._messages:
                self._name(argument, owners)
            case Waiting(host, code, detail, seconds):
                self._wait(host, code, detail, seconds)
            case Confined(layers):
                for layer, reached in layers:
                    if reached.startswith("absent"):
                        self.say(f"The reading processes are not confined by {layer} here ({reached}).")
            case _:
                pass

    def problems(self, problems: Iterable[Problem]) -> None:
        """Name what could not be read."""
        if self._quiet:
            return
        from missent.report import wording

        listed = list(problems)
        for one in listed[:_LISTED]:
            place = " ".join(part for part in (one.source, one.key or one.folder) if part)
            self.warn(f"{place}: {wording.problem(one)}")
        if len(listed) > _LISTED:
            self.warn(
                f"And {wording.number(len(listed) - _LISTED, 'more place', 'more places')} where something could not be read."
            )

    def rests_on(self, case: "Case", summary: "Summary | None") -> None:
        """Say of a case that is only looked at what it rests on: how much was read, and what of it was not."""
        from missent.report.wording import number

        if summary is None:
            return
        if summary.stopped:
            again = " ".join(map(shlex.quote, last.arguments)) if (last := case.scans.last()) is not None else "MAILBOX"
            self.warn(
                f"{summary.stopped.capitalize()}. What is listed is partial. To go on: missent scan {again} --case "
                f"{shlex.quote(str(case.path))}"
            )
        elif not summary.findings:
            self.say(
                f"Nothing is listed; {number(summary.messages, 'message was', 'messages were')} read, {summary.sent:,} judged."
            )
        if summary.problems:
            self.warn(f"{number(summary.problems, 'thing', 'things')} could not be read; `missent coverage` lists where.")

    def close(self) -> None:
        """Take the progress away."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None

    def _wait(self, host: str, code: ProblemCode, detail: str, seconds: float) -> None:
        from missent.report import wording

        self.say(f"{wording.waiting(host, code, seconds)} (“{detail}”)")

    def _name(self, argument: str, owners: tuple[str, ...]) -> None:
        if not owners:
            self.say(f"Whose mail {argument} is could not be told. Name the owner with --me, or use --all-folders.")
            return
        more = f" and {len(owners) - _OWNERS_NAMED} more" if len(owners) > _OWNERS_NAMED else ""
        self.say(f"{argument} is read as the mail of {', '.join(owners[:_OWNERS_NAMED])}{more}. Overrule this with --me.")

    def _show(self, progress: Progress) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        if self._bar is None:
            words = TextColumn("{task.fields[words]}", markup=False)
            bar = Bar(BarColumn(), words, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
            self._bar = bar, bar.add_task("", total=None, words="")
            bar.start()
        bar, task = self._bar
        total = f" of about {progress.total_messages:,}" if progress.total_messages and progress.total_is_estimate else ""
        words_now = f"{progress.state.value.capitalize()}: {progress.messages:,}{total} read, {progress.findings:,} found"
        bar.update(task, total=progress.bytes_total or None, completed=progress.bytes_read, words=words_now)
