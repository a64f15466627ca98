"""Judge what a scan read and did not come to judge, for it was ended at once or killed: nothing that was read stays unsaid."""

from missent.case.case import Case
from missent.scan import judge
from missent.scan.examine import work_out


def catch_up(case: Case) -> bool:
    """Judge what the last scan left unjudged, as it would have done itself; tell whether there was anything to do."""
    last = case.scans.last()
    if last is None or last.judged:
        return False
    for argument in dict.fromkeys(row.source.argument for row in case.sources.rows()):
        judge.settle(case, argument, last.options.get("me", "").split())
    judge.rejudge(case, case.decisions.policy(), all_folders=last.options.get("all-folders") == "true")
    work_out(case)
    case.scans.judged(last.id)
    return True
