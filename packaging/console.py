"""What the start script says to a person and asks of one."""

import sys


class CannotStart(Exception):
    """Say in a sentence for a person why set-up cannot go on, and what to do."""


def say(*lines: str) -> None:
    """Tell a person what is going on; standard output stays the program's own."""
    print(*lines, sep="\n", file=sys.stderr, flush=True)


def agrees(question: str) -> bool:
    """Ask a person at a terminal for consent; anything but a yes is a no."""
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False
