"""Look again when all is read: what changed meanwhile is told, and findings stay tied to the bytes they were found in.

Not on a mail server: there messages are added at any time, and each is known by its number.
"""

from collections.abc import Iterator, Mapping, Sequence

from missent.case.case import Case
from missent.model import Problem, ProblemCode, Source, Stage
from missent.scan import wire
from missent.scan.crew import Crew
from missent.scan.plan import cause
from missent.scan.reading import FIRST, PREPARING, Job, Look, Weigh


def look_again(case: Case, crew: Crew[Job], arguments: Sequence[str], taken: Mapping[int, Source]) -> Iterator[None]:
    """Compare the sources that were read whole with what they are now: size, time, and the digest where one was taken."""
    read = {
        row.id: row
        for row in case.sources.rows()
        if row.id in taken and row.planned and not row.pending and row.size_after is None and not row.source.is_remote
    }
    if not read:
        return
    looked_at = {row.source.argument for row in read.values()}
    for argument in dict.fromkeys(argument for argument in arguments if argument in looked_at):
        crew.give(FIRST, Look(argument), wire.PlanTask(argument))
    for row in read.values():
        if row.source.sha256:
            crew.give(PREPARING, Weigh(row.id, row.source), wire.HashTask(row.source))
    now: dict[str, Source] = {}
    digests: dict[int, str] = {}
    for answered in crew.answers():
        match answered:
            case Look(), wire.Planned(sources):
                now |= {source.location: source for source in sources}
            case Weigh(source_id), wire.Hashed(sha256):
                digests[source_id] = sha256
            case Weigh(_, source), answer:
                code, detail = cause(answer)
                case.problems.put([Problem(Stage.READ, code, source.location, detail=detail)])
        yield
    if crew.stopped:
        return
    for row in read.values():
        before, after = row.source, now.get(row.source.location)
        sha256 = digests.get(row.id, "")
        if after is not None:
            case.sources.digest_after(row.id, sha256, after.size, after.modified)
        differences = _differences(before, after, sha256)
        if differences:
            case.problems.put([Problem(Stage.READ, ProblemCode.FILE_CHANGED, before.location, detail=differences)])


def _differences(before: Source, after: Source | None, sha256: str) -> str:
    """Write what differs as `name: before > after`, empty when nothing does."""
    if after is None:
        return f"size: {before.size} > -"
    pairs = {
        "size": (before.size, after.size),
        "modified": (before.modified, after.modified),
        "sha256": (before.sha256, sha256 or before.sha256),
    }
    return ", ".join(f"{name}: {old} > {new}" for name, (old, new) in pairs.items() if old != new)
