"""What a scan would read: the sources found, and nothing of them opened further."""

from missent.cli import exits
from missent.cli.options import Asked
from missent.cli.output import emit
from missent.cli.progress import Teller
from missent.cli.reading import hired
from missent.model import Problem, ProblemCode, Stage
from missent.report.table import Column, Kind, Table
from missent.report.wording import number
from missent.scan import wire
from missent.scan.asking import ask
from missent.scan.child import WorkerLost


def list_sources(asked: Asked, form: str, teller: Teller) -> int:
    """Print the sources that a scan of the same arguments would read; give the exit code."""
    wire.check_names(asked.sources)
    sources, problems, skipped = [], list[Problem](), 0
    with hired(asked, 1, teller) as pool:
        for argument in asked.places:
            match ask(pool, wire.PlanTask(argument)):
                case wire.Planned() as planned:
                    sources += planned.sources
                    problems += planned.problems
                    skipped += planned.skipped
                case wire.Failed(stage, code, detail):
                    problems.append(Problem(stage, code, argument, detail=detail))
                case WorkerLost() as lost:
                    problems.append(Problem(Stage.DISCOVER, lost.code, argument, detail=lost.detail))
                case _:
                    problems.append(Problem(Stage.DISCOVER, ProblemCode.WORKER_BAD_REPLY, argument))
    columns = (Column("source"), Column("kind"), Column("size", Kind.NUMBER))
    emit(Table(columns, [(source.location, source.kind.value, source.size) for source in sources], problems), form)
    teller.problems(problems)
    size = sum(source.size for source in sources)
    found = number(len(sources), "source", "sources")
    teller.say(f"{found} of {size:,} bytes would be read. {number(skipped, 'file', 'files')} passed over: no mail in them.")
    return exits.of_reading(complete=not problems, stopped=False, read=len(sources), found=False)
