"""The command line's root: finds the command that was named, loads only that one, and turns every ending into an exit code."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

import click

import missent
from missent.cli import exits
from missent.errors import MissentError

COMMANDS: Final = (
    "scan",
    "recipients",
    "check",
    "findings",
    "census",
    "coverage",
    "decide",
    "export",
    "report",
    "verify",
    "discover",
    "accounts",
    "demo",
    "gui",
)
"""Each is a module of this package with a command of the same name, in the order of the help."""


class Commands(click.Group):
    """Load a command's module when it is asked for: what is not used must not cost time."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Give a command by its name."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"missent.cli.{name}"), name)
        return command


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(missent.__version__, prog_name="Missent", message="%(prog)s %(version)s")
@click.option("--selftest", is_flag=True, help="Test that this installation is whole, and end.")
@click.pass_context
def root(context: click.Context, selftest: bool) -> int | None:
    """Find e-mail that was already sent to the wrong domain by a slip of the finger.

    Missent only reads. Nothing leaves this computer. Without a command, the window opens.
    """
    if selftest:
        from missent.cli.selftest import run

        context.exit(run())
    if context.invoked_subcommand is not None:
        return None
    result: int = context.invoke(Commands.get_command(root, context, "gui"))  # type: ignore[arg-type]
    return result


def run(argv: Sequence[str]) -> int:
    """Run the command line; give its exit code. Nothing is raised."""
    try:
        code = root.main(args=list(argv), prog_name="missent", standalone_mode=False)
        return code if isinstance(code, int) else exits.READ_WHOLE
    except click.ClickException as error:
        error.show()
        return exits.UNUSABLE
    except MissentError as error:
        return _end(str(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return _end("Ended at once.", exits.STOPPED)
    except BrokenPipeError:
        return _end("", exits.UNUSABLE)
    except Exception as error:  # noqa: BLE001  the outermost edge: Python itself would end with 1, which means findings
        from missent.cli.fault import describe

        return _end(describe(error), exits.OUR_FAULT)


def _end(sentence: str, code: int) -> int:
    if sentence:
        from missent.report.visible import visible

        print("\n".join(visible(line) for line in sentence.splitlines()), file=sys.stderr)
    return code
