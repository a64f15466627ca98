"""One open case and the scan that fills it: the scan runs in a thread of its own, its events are gathered by a timer."""

import queue
import re
import threading
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from time import strftime

from PySide6.QtCore import QObject, QTimer, Signal

from missent.case.case import Case
from missent.errors import MissentError
from missent.gui.background import Background
from missent.model import Locator, Message, Policy, Progress, ScanState
from missent.scan import policy
from missent.scan.engine import Event, Found, Options, Outcome, Progressed, Scan, Waiting
from missent.scan.hiring import hire
from missent.settings import Settings

DRAIN_MS = 100


class Session(QObject):
    """Hold a case, its background work and its scan."""

    progressed = Signal(object)  # Progress
    found = Signal(int)
    ended = Signal(object)  # Outcome
    failed = Signal(str)
    waiting = Signal(object)  # Waiting

    def __init__(self, case: Case, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.case = case
        self.work = Background(case, self)
        self.work.failed.connect(self.failed)
        self._events: queue.SimpleQueue[Event | Outcome | str] = queue.SimpleQueue()
        self._scan: Scan | None = None
        self._thread: threading.Thread | None = None
        self._unwanted = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def is_scanning(self) -> bool:
        """Tell whether a scan is going on."""
        return self._thread is not None

    def scan(self, arguments: Sequence[str]) -> None:
        """Begin to read what was named; what was read before is not read again."""
        if self._thread is None:
            self._unwanted.clear()
            self._thread = threading.Thread(target=self._read, args=(list(arguments),), name="missent-scan", daemon=True)
            self._thread.start()
            self._timer.start()

    def pause(self) -> None:
        """Begin nothing more for now."""
        if (scan := self._scan) is not None:
            scan.pause()

    def resume(self) -> None:
        """Go on."""
        if (scan := self._scan) is not None:
            scan.resume()

    def stop(self) -> None:
        """Stop reading; what was read is kept and judged."""
        self._unwanted.set()
        if (scan := self._scan) is not None:
            # `stop` may wait a moment for a lock; the window never does
            threading.Thread(target=scan.stop, daemon=True).start()

    def open_message(self, locator: Locator) -> Message:
        """Open one message again in a confined process; call it off the window's thread. Raise `ReadError`."""
        from missent.scan.asking import open_message

        found = self.case.sources.find(locator.source)
        if found is None:
            raise MissentError("The mailbox of this message is not in the case any more. Read it again.")
        with self.workers(1, [found.source.argument or found.source.location]) as pool:
            return open_message(pool, found.source, locator)

    def hush(self) -> None:
        """Tell nothing more; to be called in the window's thread before `close`."""
        self._timer.stop()
        self.work.hush()

    def close(self) -> None:
        """End the scan and its processes at once and let go of the case; may wait, and may be called in any thread."""
        self._unwanted.set()
        if (scan := self._scan) is not None:
            scan.stop()
            scan.stop()  # the second leaves out the judging
        if (thread := self._thread) is not None:
            thread.join()
        self.work.close()
        self.case.close()

    def workers(self, jobs: int, arguments: Sequence[str]) -> Executor:
        """Get workers; for mail on a server, with what opens its accounts."""
        if not any("://" in argument for argument in arguments):
            return hire(jobs, arguments)
        from missent.gui.accounts import keys
        from missent.scan.line import Remote

        return hire(jobs, arguments, Remote(keys(), tell=self._events.put))

    def _read(self, arguments: list[str]) -> None:
        from missent.scan.pool import default_jobs

        jobs = self.settings.workers or default_jobs()
        ended: Outcome | str = Outcome(ScanState.FAILED, False)  # stands when an error of our own flies through
        try:
            options = Options(policy=self.case.decisions.policy(), hash_sources=True, jobs=jobs)
            with self.workers(jobs, arguments) as pool:
                self._scan = Scan(self.case, pool, options, self._events.put)
                if self._unwanted.is_set():  # asked before there was a scan to stop
                    self._scan.stop()
                ended = self._scan.run(arguments)
        except (MissentError, OSError) as error:
            ended = str(error)
        finally:
            self._scan = None
            self._events.put(ended)

    def _drain(self) -> None:
        progress: Progress | None = None
        count = -1
        while not self._events.empty():
            match self._events.get():
                case Progressed(progress=newest):
                    progress = newest
                case Waiting() as waiting:
                    self.waiting.emit(waiting)
                case Found(count=newest_count):
                    count = newest_count
                case Outcome() | str() as ended:
                    self._end(progress, ended)
                    return
                case _:
                    pass
        if progress is not None:
            self.progressed.emit(progress)
        if count >= 0:
            self.found.emit(count)

    def _end(self, progress: Progress | None, ended: Outcome | str) -> None:
        self._timer.stop()
        self._thread = None  # it put its last event, and does nothing more
        if progress is not None:
            self.progressed.emit(progress)
        self.ended.emit(ended if isinstance(ended, Outcome) else Outcome(ScanState.FAILED, False))
        if isinstance(ended, str):
            self.failed.emit(ended)


def new_case(place: Path, arguments: Sequence[str], settings: Settings | None = None) -> Case:
    """Make a case for what was named, with a name that tells it apart and the lists that are set; raise `PolicyError`."""
    wanted = settings or Settings()
    lists = [policy.policy(wanted.own, wanted.protected)]
    lists += [policy.load(Path(wanted.policy_file))] if wanted.policy_file else []
    stem = _stem(arguments[0])
    name = f"{stem} {strftime('%Y-%m-%d %H.%M.%S')}"
    for number in range(1, 1000):
        path = place / (f"{name}.missent" if number == 1 else f"{name} ({number}).missent")
        if not path.exists():
            case = Case.create(path)
            if (joined := policy.joined(*lists)) != Policy():
                case.decisions.lay_down(joined, wanted.examiner)
            for name in ("examiner", "agency"):
                if value := getattr(wanted, name):
                    case.settings.put(name, value)
            return case
    raise MissentError("No name is left for a new case. Remove old cases.")


def _stem(argument: str) -> str:
    """Name a case after a file, a folder, or the owner of a mailbox on a server."""
    if "://" not in argument:
        return (Path(argument).stem or "mail")[:60]
    from missent.readers.imap.account import parse

    return re.sub(r"[^\w.@+-]+", " ", parse(argument).account.user).strip(" .")[:60] or "mail"
