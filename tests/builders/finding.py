"""A finding as a case answers with it: a letter of navy.mil left out."""

from missent.case.rows import FindingDetail, FindingRow
from missent.detection.reasons import Code, reason
from missent.model import Address, Band, Bounce, Decision, Field, Harm, Verdict

ROW = FindingRow(
    id=1, source="office.mbox", folder="Sent", key="0+90", message_id="<1@example.org>", sent_at=1_700_000_000, utc_offset=60,
    subject="Travel schedule", field=Field.TO, address=Address("", "ops.desk", "navy.ml", "ops.desk@navy.ml"),
    intended_domain="navy.mil", intended_address="", band=Band.CERTAIN, score=9.0, harm=Harm.OPEN, bounce=Bounce.NOT_CHECKED,
    reasons=(
        reason(Code.LETTER_MISSING, "i", "l"), reason(Code.WRITTEN_TO_INTENDED, "navy.mil", 312),
        reason(Code.MEANT_OWN, "navy.mil"), reason(Code.NEVER_RECEIVED_FROM, "navy.ml"),
    ),
    alternatives=(), verdict=Verdict.TO_REVIEW, copies=1, deleted=False,
)  # fmt: skip


def detail_of(row: FindingRow) -> FindingDetail:
    """Give all that is known of a finding, which is no more than its row."""
    return FindingDetail(row, Decision(row.verdict), None, 90, (), (), None, None, 1)
