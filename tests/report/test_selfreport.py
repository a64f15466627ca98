"""A self-report tells what is known, leaves the rest to the person, and never tells what is in the mail."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from builders.letters import Letter, read
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import ExportError, PolicyError, UsageError
from missent.model import Decision, Policy, Verdict
from missent.report import answers, docx, html, mask, office, selfpage, text
from missent.report.answers import Answers
from missent.report.office import Office, what_to_do
from missent.report.selfreport import State, fill
from missent.report.template import NAMES, By, FieldKind, form_fields, template
from missent.scan.judge import rejudge

MISTAKES = FindingQuery(decisions=(Verdict.MISTAKE,))
SECRET = "Crew list of the delegation"
NEVER = ("breach", "leak", "violation", "safe", "harmless", "delivered to", "correct address")


@pytest.fixture
def case():
    with Case.scratch() as scratch:
        read(
            scratch,
            *(
                Letter(to=[("ops.desk@navy.ml", "Ops Desk")], cc=["fleet.visits@navy.mil"], subject=SECRET,
                       key=f"{number}+1", message_id=f"<{number}@harbour.example.org>", identity=number + 1,
                       sent_at=1_741_000_000 + number * 86_400)
                for number in range(4)
            ),
        )  # fmt: skip
        rejudge(scratch, Policy())
        scratch.decisions.decide(scratch.findings.ids(), Decision(Verdict.MISTAKE, "", "A. Examiner", 0))
        yield scratch


def words(case, name, given=None, laid_down=None):
    return "\n".join(
        text.lines(selfpage.document(fill(case, MISTAKES, name, given or Answers(), laid_down or Office(), 1_742_000_000)))
    )


@pytest.mark.parametrize("name", NAMES)
class TestEveryTemplate:
    def test_it_names_only_fields_that_exist_and_no_table_column_that_does_not(self, name):
        told = template(name)
        assert told.fields <= form_fields().keys()
        known = selfpage.COLUMNS.keys() | selfpage.PAIR_COLUMNS.keys()
        assert {column for section in told.sections for column in section.columns} <= known

    def test_it_tells_no_subject_address_or_name(self, case, name):
        told = words(case, name)
        for secret in (SECRET, "ops.desk", "Ops Desk", "fleet.visits"):
            assert secret not in told
        assert "navy.ml" in told

    def test_what_nobody_stated_is_not_stated(self, case, name):
        report = fill(case, MISTAKES, name, Answers(), Office())
        for one in report.filled.values():
            if one.field.by is By.PERSON:
                assert one.state is State.EMPTY
                assert str(one) == "not stated"

    def test_it_says_how_much_it_rests_on(self, case, name):
        assert "4 messages" in re.sub(r"\s+", " ", words(case, name))

    def test_it_says_nothing_that_is_not_known(self, case, name):
        told = words(case, name).lower()
        assert [word for word in NEVER if re.search(rf"\b{word}\b", told)] == []

    def test_every_form_of_it_says_the_same(self, case, name, tmp_path):
        document = selfpage.document(fill(case, MISTAKES, name, Answers(), Office(), 1_742_000_000))
        page = unescape(re.sub(r"<[^>]*>", " ", "".join(html.lines(document)).partition("<main>")[2]))
        docx.write(document, tmp_path / "a.docx")
        import docx as library

        body = library.Document(str(tmp_path / "a.docx")).element.body
        word = " ".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))
        for block in document.blocks:
            for label, value in getattr(block, "rows", ()) if type(block).__name__ == "Facts" else ():
                assert label in page and label in word
                assert str(value) in page
                assert str(value) in word


class TestFilling:
    def test_a_suggestion_counts_for_nothing_before_it_is_stated(self, case):
        report = fill(case, MISTAKES, "ico", Answers(), Office())
        cause = report.filled["event.cause"]
        assert (cause.state, str(cause)) == (State.SUGGESTED, "not stated (suggested by the program: autocomplete)")
        stated = fill(case, MISTAKES, "ico", Answers({"event.cause": "typed domain"}), Office())
        assert str(stated.filled["event.cause"]) == "typed domain"

    def test_a_limit_is_told_only_from_when_the_organisation_became_aware(self, case):
        assert str(fill(case, MISTAKES, "gdpr", Answers(), Office()).filled["event.deadline_utc"]) == "not stated"
        aware = Answers({"event.aware_utc": "2025-03-07T09:30:00+01:00"})
        told = str(fill(case, MISTAKES, "gdpr", aware, Office()).filled["event.deadline_utc"])
        assert told == "2025-03-10T08:30:00Z (72 hours, if GDPR, Article 33(1) applies to you)"

    def test_a_subject_is_shown_only_where_the_template_allows_it_and_the_person_asks(self, case):
        asked = Answers(subject=True)
        assert SECRET in words(case, "ico", asked)
        assert SECRET not in words(case, "security-officer", asked)
        assert SECRET not in words(case, "summary", asked)

    def test_marked_mail_takes_the_template_without_content(self, case):
        marked = Answers(marking_level=3)
        with pytest.raises(UsageError, match="security-officer"):
            fill(case, MISTAKES, "ico", marked, Office())
        fill(case, MISTAKES, "security-officer", marked, Office())

    def test_nothing_to_report_is_said(self, case):
        with pytest.raises(ExportError, match="Decide first"):
            fill(case, FindingQuery(decisions=(Verdict.INTENDED,)), "ico", Answers(), Office())

    def test_the_office_names_its_officer(self, case):
        told = words(case, "security-officer", laid_down=Office(officer_type="Security officer", officer="The duty desk"))
        assert "The duty desk" in told

    def test_a_text_that_is_too_long_for_the_form_is_said(self, case):
        long = Answers({"event.summary": "word " * 151})
        assert "has 151 words; the form takes 150" in words(case, "dod", long)

    def test_boxes_show_every_choice_and_what_was_ticked(self, case):
        told = words(case, "ico", Answers({"content.categories": ("health",)}))
        assert "[x] health" in told
        assert told.count("[x]") == 1
        assert told.count("[ ]") == 16 + 10

    def test_a_record_for_machines_says_where_each_value_comes_from(self, case, tmp_path):
        selfpage.write_json(fill(case, MISTAKES, "gdpr", Answers({"event.summary": "x"}), Office()), tmp_path / "a.json")
        told = json.loads((tmp_path / "a.json").read_text())
        assert told["fields"]["event.summary"] == {"value": "x", "by": "H", "state": "stated"}
        assert told["fields"]["totals.sentence"]["state"] == "fact"
        assert len(told["messages"]) == 4
        assert SECRET not in json.dumps(told)
        assert "ops.desk" not in json.dumps(told)


class TestAnswers:
    def load(self, tmp_path, written):
        (tmp_path / "a.toml").write_text(written, "utf-8")
        return answers.load(tmp_path / "a.toml")

    def test_they_are_read_by_field(self, tmp_path):
        told = self.load(
            tmp_path,
            '[event]\nsummary = "x"\naware_utc = 2025-03-07T09:30:00Z\n'
            '[content]\ncategories = ["health"]\nmarking_level = 2\n[message]\nsubject = "full"\n',
        )
        aware = "2025-03-07T09:30:00+00:00"
        assert told.given == {"event.summary": "x", "event.aware_utc": aware, "content.categories": ("health",)}
        assert (told.subject, told.marking_level) == (True, 2)

    @pytest.mark.parametrize(
        ("written", "words"),
        [
            ('[event]\nsumary = "x"\n', "no field “event.sumary”"),
            ('[report]\nid = "x"\n', "filled from the case"),
            ('[event]\ncyber = "perhaps"\n', "yes, no, not known"),
            ('[content]\ncategories = "health"\n', "takes a list"),
            ('[message]\nsubject = "some"\n', "withheld or full"),
            ("[event]\nsummary = 3\n", "takes a text"),
            ("nonsense", "not TOML"),
        ],
    )
    def test_what_cannot_be_used_is_named(self, tmp_path, written, words):
        with pytest.raises(UsageError, match=re.escape(words)):
            self.load(tmp_path, written)


class TestAdvice:
    def test_the_careful_lines_are_the_default_in_their_order(self):
        lines = what_to_do(Office())
        assert len(lines) == 13
        assert lines[0].text.startswith("Stop.")
        assert lines[1].text == "Do not use Recall."
        assert all(line.reason.endswith(".") for line in lines)

    def test_an_office_may_change_a_line_and_a_marking_locks_it(self):
        lenient = Office(advice={"recall": "inside_org", "resend": "allowed"})
        assert "Use Recall only" in what_to_do(lenient)[1].text
        assert what_to_do(lenient, marking_level=3)[1].text == "Do not use Recall."
        assert "agrees" in what_to_do(lenient, marking_level=3)[9].text

    def test_the_officer_stands_in_the_line_that_says_whom_to_tell(self):
        assert "(The duty desk)" in what_to_do(Office(officer="The duty desk"))[3].text

    @pytest.mark.parametrize(
        ("written", "words"),
        [
            ('[advice]\nrecal = "x"', "“recal” under [advice]"),
            ('[advice]\nrecall = "always"', "advise_against or inside_org"),
            ('[report]\ntemplate = "mine"', "security-officer"),
            ("[report]\nofficer = 3", "not of the right kind"),
            ('[report]\nboss = "x"', "“boss” under [report]"),
            ("report = 3", "must be a table"),
        ],
    )
    def test_what_an_office_wrote_wrong_is_named(self, tmp_path, written, words):
        (tmp_path / "office.toml").write_text(written)
        with pytest.raises(PolicyError, match=re.escape(words)):
            office.load(tmp_path / "office.toml")

    def test_the_lists_of_the_same_file_are_left_to_the_detector(self, tmp_path):
        from missent.scan import policy

        (tmp_path / "office.toml").write_text(
            'own = ["harbour.example.org"]\n[report]\nofficer = "X"\n[advice]\nresend = "allowed"\n'
        )
        assert office.load(tmp_path / "office.toml") == replace(Office(), officer="X", advice={"resend": "allowed"})
        assert policy.load(tmp_path / "office.toml").own == {"harbour.example.org"}


@pytest.mark.parametrize(
    ("path", "shown"),
    [("/home/person/Mail/Sent", "Mail/Sent"), ("C:\\Users\\person\\mail.pst", "person/mail.pst"), ("Sent", "Sent"), ("/a", "a")],
)
def test_a_path_shows_its_last_folder_and_name(path, shown):
    assert mask.path(path) == shown


def test_an_address_shows_one_letter_and_its_domain():
    assert mask.address("jane.doe@navy.ml") == "j***@navy.ml"
    assert mask.address("@navy.ml") == "***@navy.ml"


def test_fields_with_choices_have_some_and_the_others_have_none():
    for field in form_fields().values():
        assert bool(field.choices) == (field.kind in (FieldKind.CHOICE, FieldKind.BOXES)), field.name


def test_a_report_keeps_its_number_in_every_run_and_form(case):
    def number(name, made_at):
        report = fill(case, MISTAKES, name, Answers(), Office(), made_at)
        return re.search(r"R-[0-9a-f]{8}", "\n".join(text.lines(selfpage.document(report))))[0]

    assert number("ico", 1_742_000_000) == number("ico", 1_742_999_999) != number("dod", 1_742_000_000)
