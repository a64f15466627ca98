"""`missent gui`: open the window, or say in words why it cannot open here."""

import click


@click.command()
@click.argument("case", required=False, type=click.Path())
@click.option("--quit-after-paint", is_flag=True, help="Show the window, print the milliseconds it took, and end.")
def gui(case: str | None = None, quit_after_paint: bool = False) -> int:
    """Open the window; with a case, on its findings."""
    from missent import syslibs

    obstacle = syslibs.obstacle()
    if obstacle is not None:
        raise click.ClickException(f"{obstacle} Without a window, use: missent scan MAILBOX")
    from missent.gui.app import main

    return main(case, quit_after_paint)
