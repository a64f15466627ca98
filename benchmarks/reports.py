"""How long a large case takes to be told, and in how much memory: the workbook and the other forms at 100,000 findings.

    python benchmarks/reports.py [findings, default 100000] [--folder FOLDER]

A case is made of generated messages, each with one suspected recipient; generating is left out. Every form is written by a
process of its own, so that its memory is its own too. CPU seconds are told, and the peak of resident memory (ru_maxrss) beside
that of a case of a tenth of the size: it must not grow with the findings.

Where XlsxWriter is installed, the sheet of findings of the smaller case is also written with it (constant_memory, write_string)
and with the program's own workbook, the same cells in the same process; the ratio is told.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from builders.letters import Letter, read, source
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Policy
from missent.report.table import Kind, exported
from missent.report.workbook import Workbook
from missent.scan.judge import rejudge

FORMS: Final = ("xlsx", "csv", "jsonl", "html", "pdf", "docx")
PER_SPAN: Final = 5_000


def build(path: Path, findings: int) -> None:
    """Make a case with so many findings."""
    with Case.create(path) as case:
        for start in range(0, findings, PER_SPAN):
            letters = (
                Letter(
                    to=[f"ops.desk{number % 977}@navy.ml"],
                    cc=[f"fleet.visits{number % 389}@navy.mil"],
                    message_id=f"<{number}.letter@harbour.example.org>",
                    key=f"{number * 4096}+4000",
                    subject=f"Berth number {number} for the tall ship",
                    identity=number,
                )
                for number in range(start, min(findings, start + PER_SPAN))
            )
            read(case, *letters, of=source(f"/mail/Sent-{start}"))
        rejudge(case, Policy())


def export(case: Path, target: Path) -> tuple[float, float, int]:
    """Export a case once, in a process of its own; give CPU seconds, seconds of the clock and the peak of memory in bytes."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "missent", "export", str(case), "--to", str(target), "--quiet"]
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, usage.ru_maxrss << 10


def compare(path: Path, folder: Path) -> None:
    """Write the same sheet with XlsxWriter and with our own workbook, and tell the ratio of CPU seconds."""
    try:
        import xlsxwriter
    except ImportError:
        print("XlsxWriter is not installed: not compared with it")
        return
    with Case.open(path, read_only=True) as case:
        table = exported(case, FindingQuery())
        rows = [[flat(cell) for cell in row] for row in table.rows]
    numeric = [column.kind is Kind.NUMBER for column in table.columns]

    def theirs() -> None:
        book = xlsxwriter.Workbook(folder / "theirs.xlsx", {"constant_memory": True})
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, (cell, is_number) in enumerate(zip(row, numeric, strict=True)):
                if cell not in (None, ""):
                    (sheet.write_number if is_number else sheet.write_string)(number, place, cell)
        book.close()

    def ours() -> None:
        with (folder / "ours.xlsx").open("wb") as stream:
            book = Workbook(stream, ["findings"])
            book.fill("findings", table.columns, [14] * len(table.columns), rows)
            book.close()

    peer, own = (min(cpu_of(write) for _ in range(3)) for write in (theirs, ours))
    print(
        f"one sheet of {len(rows):,} rows: XlsxWriter {peer:.2f} CPU s, Missent {own:.2f} CPU s, {peer / own:.1f} times as fast"
    )


def flat(cell: object) -> object:
    """Give a cell as the text or number that both can write."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return " ".join(str(getattr(part, "code", part)) for part in cell) if isinstance(cell, tuple) else cell


def cpu_of(act: Callable[[], None]) -> float:
    """Do something and give the CPU seconds it took."""
    begin = time.process_time()
    act()
    return time.process_time() - begin


def main() -> None:
    """Build, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("findings", type=int, nargs="?", default=100_000)
    parser.add_argument("--folder", type=Path, help="keep the cases and files here; else they are removed at the end")
    parser.add_argument("--build", type=Path, help="only make a case with so many findings here")
    parser.add_argument("--forms", default=",".join(FORMS))
    wish = parser.parse_args()
    if wish.build:
        build(wish.build, wish.findings)
        return
    with tempfile.TemporaryDirectory(prefix="missent-benchmark-") as passing:
        folder = wish.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        cases = {number: folder / f"{number}.missent" for number in (wish.findings // 10, wish.findings)}
        for number, case in cases.items():
            if not case.exists():
                # In a process of its own: a child's ru_maxrss counts what its parent held when it was started.
                subprocess.run([sys.executable, __file__, str(number), "--build", str(case)], check=True)
        for form in wish.forms.split(","):
            for number, case in cases.items():
                target = folder / f"{number}.{form}"
                cpu, clock, peak = export(case, target)
                size = target.stat().st_size
                print(
                    f"{form:<6} {number:>9,} findings: {cpu:6.2f} CPU s, {clock:6.2f} s, "
                    f"peak {peak / 1e6:,.0f} MB, file {size / 1e6:,.1f} MB",
                    flush=True,
                )
        compare(cases[wish.findings // 10], folder)


if __name__ == "__main__":
    main()
