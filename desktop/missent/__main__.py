"""`python -m missent`: the window, or a command when one is given."""

import sys


def main() -> int:
    """Run Missent and give its exit code."""
    from missent import frozen

    if frozen.work(sys.argv):
        return 0
    frozen.settle()
    from missent.cli.group import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
