"""Runs one scan into a case and says each event on a line of its own: a process that a test can kill at any of them.

    python tests/builders/scan_once.py CASE SOURCE...

The last line is a JSON object of everything a person could see of the case.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":  # started as a program, its neighbours are not on the path
    sys.path.insert(0, str(Path(__file__).parent.parent))

from missent.case.case import Case
from missent.scan import engine
from missent.scan.pool import ConfinedPool


def everything(case: Case) -> dict[str, object]:
    """Give what can be seen of a case, as plain data; a finding's number is its turn of being found, and not of the case."""
    counts = case.ledger.counts()
    return {
        "counts": {name: getattr(counts, name) for name in counts.__slots__},
        "owners": case.ledger.owners(),
        "recipients": sorted(repr(line) for line in case.ledger.recipients(all_folders=True)),
        "findings": sorted(repr(replace(row, id=0)) for row in case.findings.rows()),
        "problems": sorted(repr(problem) for problem in case.problems.rows()),
        "sources": sorted(repr((row.source, row.pending, row.messages, row.unchanged)) for row in case.sources.rows()),
    }


def main() -> None:
    """Scan, and print."""
    place, *arguments = sys.argv[1:]
    engine.TELL_SECONDS = 0.0
    with ConfinedPool(1, arguments) as pool, Case.open_or_create(Path(place)) as case:
        options = engine.Options(hash_sources=True, jobs=1)
        outcome = engine.Scan(case, pool, options, lambda event: print(type(event).__name__, flush=True)).run(arguments)
        print("judged", flush=True)
        print(json.dumps({"state": outcome.state, "complete": outcome.complete, **everything(case)}, sort_keys=True))


if __name__ == "__main__":
    main()
