"""What others find in the same sets in the same run: mailcheck and email-spell-checker through Node, dnstwist as a table.

The Node packages are looked for in the folder that MISSENT_PEERS names (`npm install mailcheck@1.1.1
@zootools/email-spell-checker@1.12.0` there); without it they are left out, and that is said.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from evaluation.corpus import HUMAN_LIKE, Half, judge, likeliest, rate, real_names, rows, slips

from missent.detection.bands import LIKELY, POSSIBLE
from missent.detection.detector import Detector

Answers = Sequence[str]
"""What each name was taken for, empty where it was left alone."""

_NODE = {
    "mailcheck 1.1.1": "const m = require('mailcheck');",
    "email-spell-checker 1.12.0": "const m = require('@zootools/email-spell-checker').default;",
}
_LOOP = """
const ask = (email) => m.run({email});
const names = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const told = names.map((name) => { const found = ask('a.person@' + name); return found ? found.domain : ''; });
process.stdout.write(JSON.stringify(told));
"""


def peers(of: Half, _verbose: bool) -> None:
    """Print what is found and what is flagged wrongly by each, without a mailbox."""
    right = real_names(of)
    wrong = {"human": slips("human_typos.tsv", of), "human-like": slips("dnstwist.tsv", of, HUMAN_LIKE)}
    print(f"PEERS, no mailbox, {of} half: slips found (right name) | real names flagged per 10k distinct")
    detector = Detector()
    askers: dict[str, Callable[[Sequence[str]], Answers]] = {}
    for title, edge in (("Missent, likely or better", LIKELY), ("Missent, possible or better", POSSIBLE)):
        askers[title] = lambda names, edge=edge: _missent(detector, names, edge)  # type: ignore[misc]
    for title, opening in _NODE.items():
        if (Path(os.environ.get("MISSENT_PEERS", "")) / "node_modules").is_dir() and shutil.which("node"):
            askers[title] = lambda names, opening=opening: _node(opening, names)  # type: ignore[misc]
        else:
            print(f"  {title}: not here (MISSENT_PEERS names no folder with it)")
    askers["dnstwist 20250130, its names looked up"] = _looked_up
    for title, ask in askers.items():
        line = []
        for kind, pairs in wrong.items():
            told = ask([typed for typed, _meant, _class in pairs])
            found, named = rate([bool(t) for t in told]), rate([t == p[1] for t, p in zip(told, pairs, strict=True)])
            line.append(f"{kind} {found:.3f} ({named:.3f})")
        line += [f"{kind} {1e4 * rate([bool(t) for t in ask(names)]):,.1f}" for kind, names in right.items()]
        print(f"  {title}: {', '.join(line[:2])} | {', '.join(line[2:])}")


def _missent(detector: Detector, names: Sequence[str], edge: float) -> Answers:
    findings = [judge(detector, name) for name in names]
    return [likeliest(found) if found.score >= edge else "" for found in findings]


def _node(opening: str, names: Sequence[str]) -> Answers:
    """Ask a package for the browser what it would suggest."""
    run = subprocess.run(
        ["node", "-e", opening + _LOOP],
        input=json.dumps(list(names)),
        capture_output=True,
        text=True,
        check=True,
        cwd=os.environ["MISSENT_PEERS"],
    )
    answers: list[str] = json.loads(run.stdout)
    return [answer if answer != name else "" for answer, name in zip(answers, names, strict=True)]


def _looked_up(names: Sequence[str]) -> Answers:
    """Look names up among the permutations of 52 names: by construction it finds all human-like slips, which are its own."""
    table = {row[0]: row[1] for row in rows("dnstwist.tsv")}
    return [table.get(name, "") for name in names]
