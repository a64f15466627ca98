"""`missent decide`: say of findings whether they were a mistake; the case keeps who said it, when and why."""

from pathlib import Path

import click

from missent.errors import UsageError
from missent.model import Decision, Verdict


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.argument("ids", nargs=-1, required=True, type=int, metavar="ID...")
@click.option("--mistake", "verdict", flag_value=Verdict.MISTAKE.value, help="It went to the wrong address.")
@click.option("--intended", "verdict", flag_value=Verdict.INTENDED.value, help="It went where it should.")
@click.option("--allow", "verdict", flag_value=Verdict.ALLOWED.value, help="The address is right, now and from now on.")
@click.option("--note", default="", help="Why.")
@click.option("--by", default="", metavar="NAME", help="Who decides.")
def decide(case: Path, ids: tuple[int, ...], verdict: str | None, note: str, by: str) -> int:
    """Decide on findings of a case; their IDs are those that `missent findings` lists."""
    from missent.case.case import Case
    from missent.cli.progress import Teller
    from missent.report.wording import VERDICTS, number

    if verdict is None:
        raise click.UsageError("Say what is decided: --mistake, --intended or --allow.")
    decision = Decision(Verdict(verdict), note, by)
    with Case.open(case) as opened:
        known = {row.id: row for row in opened.findings.rows_of(ids)}
        missing = [id_ for id_ in ids if id_ not in known]
        if missing:
            raise UsageError(f"The case has no finding {missing[0]}. Nothing was decided; `missent findings` lists the IDs.")
        if decision.verdict is Verdict.ALLOWED:
            for address in dict.fromkeys(known[id_].address.addr_spec for id_ in ids):
                opened.decisions.allow("address", address, by, note)
        opened.decisions.decide(ids, decision)
    Teller().say(f"{number(len(known), 'finding', 'findings')} decided: {VERDICTS[decision.verdict]}.")
    return 0
