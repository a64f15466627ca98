"""How fast messages that Outlook saved are scanned, beside extract-msg in the same run, and in how much memory.

    python benchmarks/outlook.py [--folder FOLDER] [--rounds 3] [--files 5000]

A folder of `.msg` files is written (seeded; properties, recipients and attachments as Outlook gives them) and read once to warm
the file cache. Told are CPU seconds, user and system, of whole process trees, the best of all rounds:

- `missent scan FOLDER --format jsonl`: finding the files, reading in a confined worker, keeping, judging, printing.
- extract-msg: opening each file with its attachments left alone, and taking what a scan takes: recipients, sender, date, subject.

Then the peak of private memory of each process of a scan, of a tenth of the files and of all: it must not grow with them.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from mbox import best, peaks, scan, warm

from builders.msg_folder import MsgFolder

EXTRACT_MSG: Final = """
import logging, sys
from pathlib import Path
import extract_msg

logging.disable(logging.CRITICAL)
messages = recipients = 0
for path in sorted(Path(sys.argv[1]).rglob("*.msg")):
    with extract_msg.openMsg(str(path), delayAttachments=True) as message:
        taken = [(one.email, one.name, one.type) for one in message.recipients]
        about = (message.subject, message.sender, message.date, message.messageId, message.classType)
        messages += 1
        recipients += len(taken)
print(messages, recipients)
"""


def generate(folder: Path, count: int) -> Path:
    """Write the messages, and read them once."""
    place = folder / f"messages-{count}"
    if not place.exists():
        building = place.with_suffix(".part")
        shutil.rmtree(building, ignore_errors=True)
        MsgFolder().write(building, count)
        building.rename(place)
    for path in place.rglob("*.msg"):
        warm(path)
    return place


def compare(place: Path, rounds: int) -> None:
    """Print what a scan costs beside extract-msg."""
    files = [path.stat().st_size for path in place.rglob("*.msg")]
    ours = best(rounds, *scan(place))
    theirs = best(rounds, sys.executable, "-c", EXTRACT_MSG, str(place))
    messages, recipients = map(int, theirs.last.split())
    print(f"{len(files)} messages, {recipients} recipients, {sum(files):,} bytes")
    print(
        f"missent scan: {ours.cpu:.2f} CPU s, {ours.cpu / messages * 1e3:.3f} ms a message, {messages / ours.cpu:,.0f} a second"
    )
    print(f"  {ours.last}")
    print(f"extract-msg: {theirs.cpu:.2f} CPU s, {theirs.cpu / messages * 1e3:.3f} ms, {messages / theirs.cpu:,.0f} a second")
    print(f"missent scan has {theirs.cpu / ours.cpu:.1f} times the rate of extract-msg (limit: 6)")


def weigh(place: Path) -> None:
    """Print the peak of private memory by process."""
    if sys.platform != "linux" or os.geteuid() != 0:
        print("private memory: not measured, only root on Linux may ask it of a confined worker")
        return
    told = ", ".join(f"{name} {peak / 1e6:.0f} MB" for name, peak in peaks(place).items())
    print(f"peak private memory for {sum(1 for _ in place.rglob('*.msg'))} messages: {told} (limit: 300 MB)")


def main() -> None:
    """Generate, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="keep the written messages here; else they are removed at the end")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--files", type=int, default=5000)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="missent-benchmark-") as passing:
        folder = wish.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        few, many = generate(folder, wish.files // 10), generate(folder, wish.files)
        compare(many, wish.rounds)
        for place in (few, many):
            weigh(place)


if __name__ == "__main__":
    main()
