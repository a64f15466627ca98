"""`missent verify`: check that a case, its journal, sources and exports are what they were, and that the same is found again."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from missent.cli.options import quiet_option

if TYPE_CHECKING:
    from missent.case.case import Case
    from missent.case.verify import Check

DIFFERENT: Final = 6
_WORDS: Final = {
    "case": "Case file",
    "journal": "Journal",
    "rules": "Rules",
    "decision": "Decisions",
    "source": "Source",
    "export": "Exported file",
    "file": "File",
    "judged-again": "Judged again",
    "read-again": "Read again",
}


@click.command()
@click.argument("place", metavar="CASE|FOLDER", type=click.Path(path_type=Path))
@click.option("--quick", is_flag=True, help="Do not read the mail again; only judge again what the case holds.")
@click.option("--format", "form", type=click.Choice(("text", "jsonl")), default="text", help="Text, or one JSON object a line.")
@quiet_option
def verify(place: Path, quick: bool, form: str, quiet: bool) -> int:
    """Check a case, or the exported files of a folder, and name what differs. Ends with 6 when anything does.

    A case is checked inside (journal, decisions), against its sources (SHA-256), against the files exported from it, and by
    doing the work again. A folder, or a .sha256 file, is checked file by file.
    """
    from missent.case.verify import State
    from missent.report.wording import number

    checks = []
    for check in _checks(place, quick=quick):
        checks.append(check)
        if form == "jsonl" or not quiet or check.state is not State.SAME:
            click.echo(_line(check, form))
    differing = sum(check.state is State.DIFFERS for check in checks)
    unchecked = sum(check.state is State.UNCHECKED for check in checks)
    if form == "text":
        words = f"Differences: {differing:,} in {number(len(checks), 'check', 'checks')}." if differing else ""
        words = words or f"Verified: {number(len(checks) - unchecked, 'check', 'checks')}."
        click.echo(words + (f" Could not be checked: {unchecked:,}." if unchecked else ""))
    return DIFFERENT if differing else 3 if unchecked else 0


def _line(check: "Check", form: str) -> str:
    if form == "jsonl":
        import json

        return json.dumps({"check": check.of, "name": check.name, "state": check.state, "why": check.why})
    from missent.report.visible import visible

    state = {"same": "unchanged", "differs": "DIFFERS", "unchecked": "not checked"}[check.state]
    return visible(f"{_WORDS[check.of]}: {check.name}: {state}" + (f": {check.why}" if check.why else ""))


def _checks(place: Path, *, quick: bool) -> "Iterator[Check]":
    from missent.errors import NothingToRead
    from missent.report import manifest

    if place.is_dir():
        manifests = [path for path in manifest.within(place) if path.name.endswith(manifest.ENDING)]
        if not manifests:
            raise NothingToRead(f"There is no manifest (.sha256) in {place}. Name a case, or a folder of exported files.")
        yield from _files(manifests)
    elif place.name.endswith(manifest.ENDING):
        yield from _files([place])
    else:
        yield from _case(place, quick=quick)


def _files(manifests: Iterable[Path]) -> "Iterator[Check]":
    from missent.case.verify import Check, Checked, State
    from missent.errors import ExportError
    from missent.report import manifest

    why = {
        manifest.State.CHANGED: "its bytes are others",
        manifest.State.MISSING: "it is not there",
        manifest.State.ADDED: "it was added",
        manifest.State.UNREADABLE: "it cannot be read",
    }
    for place in manifests:
        try:
            for one in manifest.check(place):
                same = one.state is manifest.State.SAME
                name = str(place.parent / one.name)
                yield Check(Checked.FILE, name, State.SAME if same else State.DIFFERS, "" if same else why[one.state])
        except ExportError as error:
            yield Check(Checked.FILE, str(place), State.DIFFERS, str(error))


def _case(path: Path, *, quick: bool) -> "Iterator[Check]":
    from missent.case.case import Case
    from missent.case.verify import Check, Checked, State, inside
    from missent.errors import NotACase

    try:
        case = Case.open(path, read_only=True)
    except NotACase as error:
        if not path.is_file() or path.read_bytes()[:6] != b"SQLite":
            raise
        yield Check(Checked.CASE, str(path), State.DIFFERS, str(error))
        return
    with case:
        yield Check(Checked.CASE, str(path), State.SAME)
        yield from inside(case)
        yield from _exports(case)
        yield from _judged_again(case)
        gone = False
        for check in _sources(case):
            gone = gone or check.state is State.UNCHECKED
            yield check
        if quick:
            return
        if gone:
            why = "a source is not there any more; --quick checks without it"
            yield Check(Checked.READ_AGAIN, "the mail", State.UNCHECKED, why)
        else:
            yield from _read_again(case)


def _sources(case: "Case") -> "Iterator[Check]":
    """Take the digest of each source again, as it was taken before and after reading."""
    from missent.case.verify import Check, Checked, State
    from missent.errors import ReadError
    from missent.scan.digest import digest

    for row in case.sources.rows():
        name = row.source.location
        if row.unchanged is False:
            yield Check(Checked.SOURCE, name, State.DIFFERS, "it changed while it was read")
        if not row.source.sha256:
            yield Check(Checked.SOURCE, name, State.UNCHECKED, "its digest was not taken when it was read")
            continue
        try:
            now, _ = digest(row.source, lambda _: None)
        except (OSError, ReadError) as error:
            yield Check(Checked.SOURCE, name, State.UNCHECKED, f"it cannot be read now: {error}")
            continue
        if now == row.source.sha256:
            yield Check(Checked.SOURCE, name, State.SAME)
        else:
            yield Check(Checked.SOURCE, name, State.DIFFERS, f"SHA-256 was {row.source.sha256}, is {now}")


def _exports(case: "Case") -> "Iterator[Check]":
    """Look at the files that the journal says were exported; one that is gone was moved, and is said so."""
    from missent.case.journal import Act
    from missent.case.verify import Check, Checked, State
    from missent.report.manifest import digest

    known = {
        Path(entry.object): entry.params.get("sha256", "")
        for entry in case.journal.entries()
        if entry.action in (Act.EXPORTED, Act.REPORTED)
    }
    for manifest, sha256 in known.items():
        if not manifest.is_file():
            yield Check(Checked.EXPORT, str(manifest), State.UNCHECKED, "it is not there any more")
        elif digest(manifest) != sha256:
            yield Check(Checked.EXPORT, str(manifest), State.DIFFERS, "its bytes are others than those that were written")
        else:
            yield from _files([manifest])


def _judged_again(case: "Case") -> "Iterator[Check]":
    """Judge a copy of the case again, by the lists it was judged by."""
    from missent.case.case import Case
    from missent.case.verify import Checked, compare
    from missent.scan.judge import rejudge

    with tempfile.TemporaryDirectory(prefix="missent-verify-") as folder:
        copy = Path(folder) / "copy.missent"
        case.save_copy(copy)
        with Case.open(copy) as again:
            rejudge(again, again.decisions.policy(), all_folders=_was_set(case, "all-folders"))
            yield from compare(case, again, Checked.JUDGED_AGAIN)


def _read_again(case: "Case") -> "Iterator[Check]":
    """Read all sources again into a case that is gone at the end, as they were read."""
    from missent.case.case import Case
    from missent.case.verify import Check, Checked, State, compare
    from missent.scan.engine import Options, Scan
    from missent.scan.pool import ConfinedPool, default_jobs

    scans = {tuple(sorted(row.options.items())): row for row in case.scans.rows()}
    last = case.scans.last()
    if last is None or not last.whole:
        yield Check(Checked.READ_AGAIN, "the mail", State.UNCHECKED, "it was not read to its end")
        return
    places = [row.source.argument for row in case.sources.rows()]
    with Case.scratch() as again, ConfinedPool(default_jobs(), evidence=places) as pool:
        for scan in scans.values():
            me = frozenset(scan.options.get("me", "").split())
            options = Options(me, case.decisions.policy(), scan.options.get("all-folders") == "true", jobs=default_jobs())
            Scan(again, pool, options, lambda _: None).run(scan.arguments)
        yield from compare(case, again, Checked.READ_AGAIN)


def _was_set(case: "Case", option: str) -> bool:
    last = case.scans.last()
    return last is not None and last.options.get(option) == "true"
