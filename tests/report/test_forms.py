"""Whatever is written can be read again by another program, with every finding in it, and no stranger's text does harm."""

import csv
import email
import email.policy
import html
import html.parser
import io
import json
import mailbox
import os
import re
import shutil
import subprocess
import zipfile
from email.utils import getaddresses
from hashlib import sha256
from pathlib import Path

import pytest

from builders import hostile_case
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.cli import export as command
from missent.errors import ExportError
from missent.report import forms, manifest
from missent.report.safe import is_formula

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ORDERED = FindingQuery(descending=False)
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]")


@pytest.fixture(autouse=True, scope="module")
def application(qapp):
    """Let there be one application for all tests: beside one that a PDF made for itself no window could be opened."""


@pytest.fixture(scope="module")
def case():
    with Case.scratch() as scratch:
        hostile_case.fill(scratch)
        yield scratch


def written(case, tmp_path, name, *, file="out", **more):
    form = forms.FORMS[name]
    path = tmp_path / (f"{file}.{form.ending or form.name}" if not form.folder else file)
    return path, forms.export(form, forms.Job(case, ORDERED, path, **more))


def indexed(folder):
    return list(csv.DictReader(io.StringIO((folder / "index.tsv").read_text("utf-8"), newline=""), delimiter="\t"))


def program(name):
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.mark.parametrize("name", forms.FORMS)
def test_every_form_is_written_with_a_manifest_that_holds(case, tmp_path, name):
    _, result = written(case, tmp_path, name, open_message=hostile_case.opener())
    assert result.count >= 1
    assert [one for one in manifest.check(result.manifest) if one.state is not manifest.State.SAME] == []
    listed = {path.name for path in tmp_path.rglob("*") if path.is_file()} - {result.manifest.name}
    assert {Path(file).name for file in result.digests} == listed


def test_the_command_knows_every_form():
    assert tuple(forms.FORMS) == command.FORMS


def test_the_manifest_is_one_that_sha256sum_checks(case, tmp_path):
    written(case, tmp_path, "csv", file="a b")
    done = subprocess.run([program("sha256sum"), "--check", "--strict", "a b.csv.sha256"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0, done


class TestWorkbook:
    @pytest.fixture
    def book(self, case, tmp_path):
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
        path, _ = written(case, tmp_path, "xlsx")
        return openpyxl.load_workbook(path)

    def rows(self, sheet):
        heads, *rows = sheet.iter_rows(values_only=True)
        return [dict(zip(heads, row, strict=True)) for row in rows]

    def test_every_finding_and_every_recipient_is_in_it(self, book):
        findings = self.rows(book["findings"])
        assert sorted(row["address"] for row in findings) == sorted(hostile_case.addresses())
        recipients = self.rows(book["recipients"])
        assert len(recipients) == 3 * len(findings)
        assert {row["flagged"] for row in recipients} == {"yes", None, "unresolved"}
        assert sum(row["flagged"] == "yes" for row in recipients) == len(findings)
        assert [row["detail"] for row in self.rows(book["problems"])] == ["=1[31m\u202e<b>"]

    def test_no_cell_is_a_formula_or_a_link_and_text_is_as_it_was(self, book):
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
        assert not [cell for cell in cells if cell.hyperlink]
        told = {row["address"]: row["subject"] for row in self.rows(book["findings"])}
        for address, subject in zip(hostile_case.addresses(), hostile_case.SUBJECTS, strict=True):
            kept = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", subject)
            assert told[address].replace("_x005F_", "_") == kept

    def test_the_first_sheet_says_how_much_it_rests_on_and_what_was_removed(self, book):
        assert book.sheetnames[0] == "summary"
        told = {}
        for row in self.rows(book["summary"]):
            told.setdefault(row["what"], row["value"])
        assert told["Found"].startswith("24 messages to 24 addresses are possibly misaddressed")
        assert "could not be read" in told["Coverage"]
        assert "Control characters removed" in told["Not as it was"]

    def test_heads_are_frozen_and_filtered(self, book):
        for sheet in book:
            assert sheet.freeze_panes == "A2"
            assert sheet.auto_filter.ref.startswith("A1:")
        assert book["findings"].auto_filter.ref.endswith(str(len(hostile_case.SUBJECTS) + 1))

    def test_the_same_case_makes_the_same_sheets(self, case, tmp_path):
        parts = []
        for name in ("a", "b"):
            path, _ = written(case, tmp_path, "xlsx", file=name)
            with zipfile.ZipFile(path) as package:
                parts.append({one: package.read(one) for one in package.namelist() if not one.endswith("sheet1.xml")})
        assert parts[0] == parts[1]

    def test_a_text_longer_than_a_cell_is_cut_and_said_so(self, tmp_path):
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
        from missent.report.table import Column, Kind
        from missent.report.workbook import Workbook

        with (tmp_path / "a.xlsx").open("wb") as stream:
            book = Workbook(stream, ["one"])
            book.fill("one", (Column("text"), Column("number", Kind.NUMBER)), [9, 9], [("x" * 40_000, 2.5), ("line\nend", 3)])
            book.close()
        assert book.cut == 1
        sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["one"]
        assert len(sheet["A2"].value) == 32_767
        assert sheet["A2"].value.endswith("[cut by Missent; 40000 letters]")
        assert (sheet["B2"].value, sheet["A3"].value, sheet["B3"].value) == (2.5, "line\nend", 3)


def test_csv_and_json_lines_have_every_finding_with_its_three_times(case, tmp_path):
    path, _ = written(case, tmp_path, "jsonl")
    objects = [json.loads(line) for line in path.read_text().splitlines()]
    findings = [one for one in objects if "address" in one]
    assert [one["subject"] for one in findings if one["address"] == "ops.desk0@navy.ml"] == [hostile_case.SUBJECTS[0]]
    dated = findings[-1]
    assert (dated["sent"], dated["sent_offset"], dated["sent_local"]) == (
        "2025-03-26T11:06:40Z", "UTC+02:00", "2025-03-26T13:06:40+02:00")  # fmt: skip
    assert dated["mih"] and len(dated["dedupe_group"]) == 16
    path, _ = written(case, tmp_path, "csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert {row["address"] for row in rows} == set(hostile_case.addresses())
    assert not [cell for row in rows for name, cell in row.items() if name != "score" and is_formula(cell)]


class Reader(html.parser.HTMLParser):
    """Gather what a browser would see and do."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += [(tag, *one) for one in attributes]

    def handle_data(self, data):
        self.text.append(data)


class TestHtml:
    @pytest.fixture
    def page(self, case, tmp_path):
        path, _ = written(case, tmp_path, "html")
        reader = Reader()
        reader.feed(path.read_text("utf-8"))
        return reader

    def test_nothing_in_it_acts_or_loads(self, page):
        assert not page.tags & {"script", "img", "link", "iframe", "object", "embed", "form", "a", "base"}
        assert not [one for one in page.attributes if one[1].startswith("on") or one[1] in ("src", "href", "style")]
        (policy,) = [value for tag, name, value in page.attributes if name == "content" and "default-src" in value]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")

    def test_its_style_is_the_one_that_the_policy_allows(self, case, tmp_path):
        import base64

        path, _ = written(case, tmp_path, "html")
        text = path.read_text("utf-8")
        style = text.partition("<style>")[2].partition("</style>")[0]
        assert base64.b64encode(sha256(style.encode()).digest()).decode() in text

    def test_every_finding_is_in_it_and_hidden_characters_are_shown(self, page):
        text = "".join(page.text)
        assert [one for one in hostile_case.addresses() if one not in text] == []
        assert not HIDDEN.search(text)
        assert "⟨U+202E⟩lmth.liam" in text
        assert "<script>alert(1)</script>" in text

    def test_a_browser_shows_it_and_asks_for_nothing_else(self, case, tmp_path):
        browser = program("chromium")
        path, _ = written(case, tmp_path, "html")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", f"--user-data-dir={tmp_path / 'profile'}"]
        done = subprocess.run([browser, *options, path.as_uri()], capture_output=True, timeout=80)
        assert b"ops.desk0@navy.ml" in re.sub(rb"<[^>]*>", b"", done.stdout)
        assert b"Content Security Policy" not in done.stderr


class TestPdf:
    def test_its_text_has_every_finding(self, case, tmp_path):
        path, _ = written(case, tmp_path, "pdf")
        done = subprocess.run([program("pdftotext"), "-raw", path, "-"], capture_output=True, check=True)
        text = re.sub(r"\s", "", done.stdout.decode())
        assert [one for one in hostile_case.addresses() if one not in text] == []
        assert "<script>alert(1)</script>" in text

    def test_its_title_is_set_and_its_fonts_are_embedded(self, case, tmp_path):
        path, _ = written(case, tmp_path, "pdf")
        assert path.read_bytes().startswith(b"%PDF-1")
        done = subprocess.run([program("pdfinfo"), path], capture_output=True, check=True, text=True)
        assert "Possibly misaddressed mail" in done.stdout
        fonts = subprocess.run([program("pdffonts"), path], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
        assert fonts
        assert all(re.search(r"\byes\s+yes\s+yes\b|\byes\s+(yes|no)\s+yes\b", line) for line in fonts), fonts

    def test_a_large_case_is_a_bounded_summary_that_says_where_the_rest_is(self, case, monkeypatch):
        from missent.report.telling import document

        told = document(case, ORDERED, 5, "All of them are in the .xlsx form.")
        words = [block.words for block in told.blocks if hasattr(block, "words")]
        assert "The first 5 of 24 messages are shown here. All of them are in the .xlsx form." in words
        assert len([block for block in told.blocks if hasattr(block, "reference")]) == 5


class TestDocx:
    def text(self, path):
        import docx

        word = docx.Document(str(path))
        return word, "".join(node.text or "" for node in word.element.body.iter() if node.tag.endswith("}t"))

    def test_every_finding_is_in_it_under_real_headings(self, case, tmp_path):
        path, _ = written(case, tmp_path, "docx")
        word, text = self.text(path)
        assert [one for one in hostile_case.addresses() if one not in text] == []
        assert not HIDDEN.search(text)
        headings = [line.text for line in word.paragraphs if line.style.name == "Heading 1"]
        assert headings[0] == "Overview"
        assert "What this report does not show" in headings

    def test_it_has_no_link_macro_or_outside_part(self, case, tmp_path):
        path, _ = written(case, tmp_path, "docx")
        with zipfile.ZipFile(path) as package:
            relations = b"".join(package.read(name) for name in package.namelist() if name.endswith(".rels"))
        assert b"External" not in relations


class TestOfficePrograms:
    @pytest.fixture
    def opened(self, case, tmp_path):
        """Let an office program open a form and save it as another."""

        def convert(name, target):
            office = program("soffice")
            path, _ = written(case, tmp_path, name)
            profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
            command = [office, profile, "--headless", "--convert-to", target, "--outdir", tmp_path / "made", path]
            subprocess.run(command, capture_output=True, check=True, timeout=85)
            return tmp_path / "made" / f"out.{target}"

        return convert

    def test_a_csv_has_no_live_formula_and_every_finding(self, opened):
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
        cells = [cell for sheet in openpyxl.load_workbook(opened("csv", "xlsx")) for row in sheet.iter_rows() for cell in row]
        assert not [cell.value for cell in cells if cell.data_type == "f"]
        assert set(hostile_case.addresses()) <= {cell.value for cell in cells}

    def test_a_workbook_opens_at_its_summary(self, opened):
        assert opened("xlsx", "csv").read_text("utf-8").startswith("what,value\nFound,")

    def test_a_document_prints_every_finding(self, opened):
        done = subprocess.run([program("pdftotext"), "-raw", opened("docx", "pdf"), "-"], capture_output=True, check=True)
        text = re.sub(r"\s", "", done.stdout.decode())
        assert [one for one in hostile_case.addresses() if one not in text] == []


class TestMessages:
    def test_each_message_is_a_file_with_its_own_bytes_and_every_recipient(self, case, tmp_path):
        opener = hostile_case.opener()
        path, result = written(case, tmp_path, "eml", open_message=opener)
        index = indexed(path)
        files = [row for row in index if row["file"]]
        assert len(files) == len(hostile_case.SUBJECTS) - 1 == result.count
        for row in files:
            content = (path / row["file"]).read_bytes()
            assert sha256(content).hexdigest() == row["item_sha256"]
            message = email.message_from_bytes(content, policy=email.policy.default)
            read = [spec for _, spec in getaddresses([str(message["to"]), str(message["cc"])])]
            assert read[0] == row["address"]
            assert len(read) == 2

    def test_what_could_not_be_opened_is_said(self, case, tmp_path):
        path, result = written(case, tmp_path, "eml", open_message=hostile_case.opener())
        assert len(result.missing) == 1
        assert "no longer there" in result.missing[0]
        (row,) = [one for one in indexed(path) if not one["file"]]
        assert "no longer there" in row["not_written"]

    def test_no_name_is_taken_from_a_subject(self, case, tmp_path):
        path, _ = written(case, tmp_path, "eml", open_message=hostile_case.opener())
        names = [file.name for file in path.iterdir() if file.suffix == ".eml"]
        assert all(re.fullmatch(r"M\d{3}_(\d{8}T\d{6}Z|undated)_navy\.ml\.eml", name) for name in names), names

    @pytest.mark.parametrize(
        ("name", "place"), [("eml", "out/about.txt"), ("mbox", "out.mbox.about.txt"), ("dat", "out-files/about.txt")]
    )
    def test_what_the_messages_rest_on_lies_beside_them(self, case, tmp_path, name, place):
        written(case, tmp_path, name, open_message=hostile_case.opener())
        told = re.sub(r"\s+", " ", (tmp_path / place).read_text("utf-8"))
        assert "24 messages read" in told
        assert "could not be read" in told

    def test_a_message_made_anew_says_so(self, case, tmp_path):
        path, _ = written(case, tmp_path, "eml", open_message=hostile_case.opener(derived=True))
        for file in path.glob("*.eml"):
            message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
            assert message["X-Missent-Derived"].startswith("yes")
            assert message["to"]

    @pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
    def test_an_mbox_gives_the_same_bytes_back(self, case, tmp_path, newline):
        opener = hostile_case.opener(newline=newline)
        path, _ = written(case, tmp_path, "mbox", open_message=opener)
        box = mailbox.mbox(path, create=False)
        raw = [box.get_bytes(key) for key in box.keys()]  # noqa: SIM118  a mailbox is no dict
        box.close()
        assert len(raw) == len(hostile_case.SUBJECTS) - 1
        for content in raw:
            restored = re.sub(rb"^>(>*From )", rb"\1", content, flags=re.MULTILINE)
            number = re.search(rb"<(\d+)\.letter", content)[1].decode()
            assert restored.rstrip(b"\n") == opener(next(one for one in locators(case) if one.key == f"{number}+100")).raw

    def test_an_export_never_goes_into_a_folder_that_holds_something(self, case, tmp_path):
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "mine.txt").write_text("mine")
        with pytest.raises(ExportError, match="there already"):
            written(case, tmp_path, "eml", open_message=hostile_case.opener())
        assert [path.name for path in tmp_path.iterdir()] == ["out"]

    def test_a_load_file_has_a_row_a_message_and_its_files(self, case, tmp_path):
        path, result = written(case, tmp_path, "dat", open_message=hostile_case.opener())
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf\xc3\xbeBEGDOC\xc3\xbe\x14")
        heads, *lines = [line.split("\x14") for line in data.decode("utf-8-sig").removesuffix("\r\n").split("\r\n")]
        rows = [dict(zip((head.strip("þ") for head in heads), (cell.strip("þ") for cell in line), strict=True)) for line in lines]
        assert len(rows) == len(hostile_case.SUBJECTS)
        assert result.count == len(rows) - 1
        for row in rows:
            if row["MISSENT_NOT_WRITTEN"]:
                continue
            native = tmp_path / row["NATIVEPATH"].replace("\\", "/")
            assert sha256(native.read_bytes()).hexdigest() == row["SHA256"]
            assert (tmp_path / row["TEXTPATH"].replace("\\", "/")).read_text("utf-8").startswith("From here on,")
            assert row["TO"] == row["MISSENT_ADDRESS"]
            assert row["MISSENT_SENT_UTC"] == f"{row['DATESENT']}T{row['TIMESENT']}" or not row["DATESENT"]


class TestLinkedData:
    def graph(self, path):
        return {one["@id"]: one for one in json.loads(path.read_text("ascii"))["@graph"]}

    def test_every_message_is_in_it_with_all_its_recipients(self, case, tmp_path):
        path, result = written(case, tmp_path, "jsonld")
        graph = self.graph(path)
        mails = [one for one in graph.values() if one["@type"] == "uco-observable:EmailMessage"]
        assert len(mails) == result.count == len(hostile_case.SUBJECTS)
        told = set()
        for mail in mails:
            (facet,) = mail["uco-core:hasFacet"]
            (to,) = facet["uco-observable:to"]
            told.add(graph[to["@id"]]["uco-core:hasFacet"][0]["uco-observable:addressValue"])
            assert len(facet["uco-observable:cc"]) == 2
        assert told == set(hostile_case.addresses())

    def test_the_same_case_makes_the_same_messages(self, case, tmp_path):
        first, _ = written(case, tmp_path, "jsonld", file="a")
        second, _ = written(case, tmp_path, "jsonld", file="b")
        assert self.graph(first).keys() == self.graph(second).keys()

    def test_it_conforms_to_the_shapes_of_the_ontology(self, case, tmp_path):
        from missent.report.linked import VERSION

        path, _ = written(case, tmp_path, "jsonld")
        command = [program("case_validate"), "--built-version", f"case-{VERSION}", path]
        done = subprocess.run(command, capture_output=True, text=True, timeout=80)
        assert "Conforms: True" in done.stdout, done


def locators(case):
    return [row.locator for row in case.findings.rows()]


class TestGateway:
    def test_each_style_lists_the_domain_and_is_a_proposal(self, case, tmp_path):
        for name in ("domains", "postfix", "exchange"):
            path, result = written(case, tmp_path, name)
            text = path.read_text("utf-8")
            assert result.count == 1
            assert "PROPOSAL" in text.splitlines()[0]
            assert "navy.ml" in [
                word.strip("',") for line in text.splitlines() if not line.startswith("#") for word in line.split()
            ]

    def test_a_domain_that_a_person_called_intended_is_not_proposed(self, tmp_path):
        from missent.model import Decision, Verdict

        with Case.scratch() as case:
            hostile_case.fill(case)
            case.decisions.decide(case.findings.ids()[:1], Decision(Verdict.INTENDED, "", "A", 0))
            path, result = written(case, tmp_path, "domains")
        assert result.count == 0
        assert "# not proposed: navy.ml, a person decided" in path.read_text("utf-8")

    def test_a_domain_that_other_mail_was_meant_for_is_not_proposed(self, case, tmp_path, monkeypatch):
        from missent.case.findings import Findings
        from missent.case.rows import PairCount

        pairs = [PairCount("navy.ml", "navy.mil", 9), PairCount("navy.mil", "navy.nl", 2)]
        monkeypatch.setattr(Findings, "pairs", lambda *_: pairs)
        path, result = written(case, tmp_path, "postfix")
        assert result.count == 1
        assert "# not proposed: navy.mil, other mail was probably meant for it" in path.read_text("utf-8")
