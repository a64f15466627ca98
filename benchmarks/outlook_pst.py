"""How fast an Outlook store is scanned, whole, beside libpff and readpst in the same run, and in how much memory.

    python benchmarks/outlook_pst.py [--folder FOLDER] [--rounds 3] [--messages 30000] [--crypt 1]

A PST of about 1 GB is written (seeded; 30,000 messages, most of them in the inbox, a third with an attachment, properties as
Outlook gives them) and read once to warm the file cache. Told are CPU seconds, user and system, of whole process trees, the best
of all rounds:

- `missent scan FILE --format jsonl`: reading in a confined worker with every checksum verified, keeping, judging, printing.
- libpff, by its binding pypff: a walk over all folders that takes of every message what a scan takes, and no body or attachment.
- `readpst -e`: every message written as a file, which is what it can do (not compared when it is not installed).

Then the peak of private memory of each process of a scan, of a quarter of the messages and of all: it must not grow with them.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from mbox import Cost, best, run, scan, warm, weigh

from builders.pst import Crypt
from builders.pst_mailbox import MESSAGES, PstMailbox

LIBPFF: Final = """
import sys
import pypff

TEXTS = {0x001A, 0x0037, 0x007D, 0x0C1F, 0x0E02, 0x0E03, 0x0E04, 0x1035, 0x5D01, 0x5D02}
PERSON = {0x3001, 0x3003, 0x39FE}
messages = recipients = 0

def walk(folder):
    global messages, recipients
    for number in range(folder.get_number_of_sub_messages()):
        message = folder.get_sub_message(number)
        messages += 1
        for entry in message.get_record_set(0).entries:
            if entry.entry_type in TEXTS:
                entry.get_data_as_string()
            elif entry.entry_type == 0x0E07:
                entry.get_data_as_integer()
            elif entry.entry_type == 0x0039:
                entry.get_data_as_datetime()
        people = message.recipients
        for row in range(people.number_of_record_sets if people else 0):
            recipients += 1
            for entry in people.get_record_set(row).entries:
                if entry.entry_type in PERSON:
                    entry.get_data_as_string()
                elif entry.entry_type == 0x0C15:
                    entry.get_data_as_integer()
    for number in range(folder.number_of_sub_folders):
        walk(folder.get_sub_folder(number))

store = pypff.file()
store.open(sys.argv[1])
walk(store.get_root_folder())
print(messages, recipients)
"""


def generate(folder: Path, messages: int, crypt: Crypt) -> Path:
    """Write the store if it is not there yet, and read it once."""
    path = folder / f"{messages}-{crypt.name.lower()}.pst"
    if not path.exists():
        building = path.with_suffix(".part")
        PstMailbox().write(building, messages, crypt)
        building.rename(path)
    warm(path)
    return path


def readpst(path: Path, rounds: int) -> Cost | None:
    """Let readpst write every message into a folder that is removed again; None when it is not installed."""
    program = shutil.which("readpst")
    costs = []
    for _ in range(rounds if program else 0):
        with tempfile.TemporaryDirectory(prefix="missent-readpst-", dir=path.parent) as passing:
            costs.append(run(str(program), "-e", "-q", "-D", "-j", "0", "-o", passing, str(path)))
    return min(costs, key=lambda cost: cost.cpu, default=None)


def compare(path: Path, rounds: int) -> None:
    """Print what a scan costs beside its peers."""
    ours = best(rounds, *scan(path))
    theirs = best(rounds, sys.executable, "-c", LIBPFF, str(path))
    messages, recipients = map(int, theirs.last.split())
    print(f"{path.stat().st_size:,} bytes, {messages} messages, {recipients} recipients")
    print(
        f"missent scan: {ours.cpu:.2f} CPU s, {ours.clock:.2f} s by the clock, {messages / ours.cpu:,.0f} messages a CPU second"
    )
    print(f"  {ours.last}")
    print(f"libpff: {theirs.cpu:.2f} CPU s; missent scan takes 1/{theirs.cpu / ours.cpu:.1f} of it (goal: 1/8)")
    other = readpst(path, rounds)
    if other is None:
        print("readpst is not installed: not compared with it")
    else:
        print(f"readpst -e: {other.cpu:.2f} CPU s; missent scan takes 1/{other.cpu / ours.cpu:.1f} of it (goal: 1/2)")


def main() -> None:
    """Write, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="keep the written stores here (1.4 GB); else they are removed at the end")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--crypt", type=int, choices=tuple(Crypt), default=Crypt.PERMUTE)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="missent-benchmark-") as passing:
        folder = wish.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        quarter, whole = (generate(folder, count, Crypt(wish.crypt)) for count in (wish.messages // 4, wish.messages))
        compare(whole, wish.rounds)
        weigh([quarter, whole])


if __name__ == "__main__":
    main()
