"""`missent report`: fill a self-report from a case, by one of five templates, without the content of any message."""

from pathlib import Path

import click

from missent.cli.options import quiet_option
from missent.model import Verdict

TEMPLATES = ("security-officer", "ico", "gdpr", "dod", "summary")


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--template", "name", type=click.Choice(TEMPLATES), default=None, help="The form; else that of the policy file.")
@click.option("--to", "target", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The file to write.")
@click.option("--answers", type=click.Path(path_type=Path), metavar="FILE", help="A TOML file of what you state.")
@click.option("--policy", type=click.Path(path_type=Path), metavar="FILE", help="Your office's TOML file: [report], [advice].")
@click.option(
    "--decision",
    multiple=True,
    type=click.Choice([one.value for one in Verdict]),
    default=(Verdict.MISTAKE.value,),
    show_default=True,
    help="Which findings (repeatable).",
)
@quiet_option
def report(
    case: Path, name: str | None, target: Path, answers: Path | None, policy: Path | None, decision: tuple[str, ...], quiet: bool
) -> int:
    """Fill a self-report and write it: .pdf, .docx, .html, .txt or .json.

    It is about the findings that you decided to be mistakes. What only you can know stays “not stated” unless a file of
    answers states it. Missent sends nothing.
    """
    from missent.case.case import Case
    from missent.case.journal import Act
    from missent.case.query import FindingQuery
    from missent.cli.keeping import keep
    from missent.cli.progress import Teller
    from missent.report import answers as stated
    from missent.report import office, selfpage, selfreport
    from missent.report.safe import keep_clear_of
    from missent.report.wording import number

    laid_down = office.load(policy) if policy else office.Office()
    chosen = name or laid_down.template
    if not chosen:
        raise click.UsageError(f"Name a template: {', '.join(TEMPLATES)}.")
    given = stated.load(answers) if answers else stated.Answers()
    with Case.open(case, read_only=True) as opened:
        keep_clear_of(target, [str(case), *(row.source.location for row in opened.sources.rows())])
        query = FindingQuery(decisions=tuple(map(Verdict, decision)), descending=False)
        filled = selfreport.fill(opened, query, chosen, given, laid_down)
        place = selfpage.write(filled, target)
    teller = Teller(quiet=quiet)
    count = number(filled.told.summary.findings, "finding", "findings")
    keep(case, Act.REPORTED, place, f"{chosen}{target.suffix}", count, teller)
    teller.say(f"A report of {count} written to {target}. Read it, and complete it, before you hand it on.")
    known = (selfreport.State.FACT, selfreport.State.STATED)
    empty = sum(one.state not in known for one in filled.filled.values())
    if empty:
        teller.say(f"{number(empty, 'field is', 'fields are')} not stated.")
    teller.say("What to do now:")
    for turn, line in enumerate(office.what_to_do(laid_down, given.marking_level), 1):
        teller.say(f"{turn:>2}. {line.text} {line.reason}")
    return 0
