"""The small parts that every report is put together from."""

import subprocess
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.errors import ExportError
from missent.report import manifest
from missent.report.account import account, coverage, filtered, headline
from missent.report.columns import local, mih, offset
from missent.report.safe import file_name, new_folder
from missent.report.slip import in_letters, slip
from missent.report.telling import periods

RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(10)), *(f"LPT{n}" for n in range(10))}
NAMES = st.text(alphabet=st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1, max_size=40).filter(
    lambda name: name not in (".", "..")
)


def test_the_hash_of_a_message_id_is_that_of_the_specification():
    told = "<CALckR-a8UDkRjO4xJyjd_s0GPxQWw@mail.gmail.com>"
    assert mih(told) == "1de319c276884bd0c9e2f1621ada26cc"
    assert mih(told.strip("<>")) == "11a1cb5c6ff0f03a22b20fd12c9cecaf"
    assert mih("") == ""


@pytest.mark.parametrize(
    ("minutes", "told"), [(120, "UTC+02:00"), (-210, "UTC-03:30"), (0, "UTC+00:00"), (None, ""), (845, "UTC+14:05")]
)
def test_an_offset_is_told_with_its_sign(minutes, told):
    assert offset(minutes) == told


def test_local_time_is_that_of_the_zone_or_else_of_the_sender():
    assert local(1_700_000_000, -300, None) == "2023-11-14T17:13:20-05:00"
    assert local(1_700_000_000, -300, ZoneInfo("Europe/London")) == "2023-11-14T22:13:20+00:00"
    assert local(1_700_000_000, None, None) == ""
    assert local(None, 60, None) == ""
    assert local(-2_000_000_000, 60, None).startswith("1906-")  # before 1970, on every system


@given(st.lists(st.text(max_size=300), min_size=1, max_size=3))
def test_a_file_name_is_plain_short_and_stays_in_its_folder(parts):
    name = file_name("M001", *parts, ending=".eml")
    assert name.isascii()
    assert len(name) <= 120
    assert name.startswith("M001") and name.endswith(".eml")
    assert not set(name) & set('/\\:*?"<>| \0\r\n')
    assert ".." not in name
    assert name.partition(".")[0].upper() not in RESERVED


@given(st.text(alphabet="abcdeil.-", min_size=1, max_size=30), st.text(alphabet="abcdeil.-", min_size=1, max_size=30))
def test_a_marked_slip_keeps_every_letter_of_both_sides(written, meant):
    told = slip(written, meant, "ops.desk", "ops.desk")
    assert "".join(run.text for run in told.written) == f"ops.desk@{written}"
    assert "".join(run.text for run in told.meant) == f"ops.desk@{meant}"
    assert any(run.differs for run in (*told.written, *told.meant)) == (written != meant)
    assert not told.written[0].differs


def test_the_letter_that_is_missing_is_the_one_that_is_marked():
    told = slip("navy.ml", "navy.mil")
    assert [run.text for run in told.meant if run.differs] == ["i"]
    assert not any(run.differs for run in told.written)
    assert str(told) == "navy.ml → navy.mil"
    assert str(slip("ironquay.ml", "")) == "ironquay.ml"


def test_a_domain_is_shown_in_its_own_letters():
    assert in_letters("xn--mnchen-3ya.de") == "münchen.de"
    assert in_letters("xn--broken\xff.de") == "xn--broken\xff.de"
    assert in_letters("navy.ml") == "navy.ml"


@given(st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_a_manifest_reads_back_every_name_that_a_file_can_have(tmp_path_factory, names):
    folder = tmp_path_factory.mktemp("files")
    files = []
    for name in names:
        file = folder / name
        try:
            file.write_bytes(name.encode())
        except OSError:
            continue  # a name that this file system does not take
        files.append(file)
    written = manifest.write(files, folder / "m.sha256") if folder / "m.sha256" not in files else {}
    if written:
        assert manifest.read(folder / "m.sha256") == written
        assert {one.state for one in manifest.check(folder / "m.sha256")} == {manifest.State.SAME}


def test_a_manifest_with_odd_names_is_one_that_sha256sum_reads(tmp_path):
    files = [tmp_path / name for name in ("a b", "line\nfeed", "back\\slash", "é")]
    for file in files:
        file.write_bytes(b"x")
    manifest.write(files, tmp_path / "manifest.sha256")
    done = subprocess.run(["sha256sum", "--check", "--strict", "manifest.sha256"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0, done


@pytest.mark.parametrize("line", ["nonsense", f"{'ab' * 32}  /etc/passwd", f"{'ab' * 32}  a/../../b", f"{'zz' * 32}  a", ""])
def test_a_manifest_that_is_none_is_refused(tmp_path, line):
    (tmp_path / "m.sha256").write_text(f"{line}\n")
    with pytest.raises(ExportError, match="was changed"):
        manifest.read(tmp_path / "m.sha256")


def test_a_folder_appears_whole_or_not_at_all(tmp_path):
    with pytest.raises(RuntimeError), new_folder(tmp_path / "out") as folder:
        (folder / "half").write_text("half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_never_made_through_a_link(tmp_path):
    (tmp_path / "victim").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "victim")
    with pytest.raises(ExportError, match="there already"), new_folder(tmp_path / "out"):
        pass
    assert list((tmp_path / "victim").iterdir()) == []


def test_months_without_findings_stand_between_those_with_some_and_years_take_their_place():
    assert periods([("2023-11", 2), ("2024-02", 1)]) == [("2023-11", 2), ("2023-12", 0), ("2024-01", 0), ("2024-02", 1)]
    assert periods([("2019-11", 2), ("2019-12", 3), ("2024-02", 1)]) == [("2019", 5), ("2024", 1)]


class TestWhatAReportRestsOn:
    def test_a_partial_reading_is_never_called_nothing_found(self):
        from missent.case.case import Case

        with Case.scratch() as case:
            told = account(case)
        assert "In the part of the mail that was read" in headline(told)
        assert coverage(told)[0].startswith("Stopped: 0 messages read, not all")

    def test_a_filter_is_said_in_words(self):
        from missent.case.query import FindingQuery
        from missent.model import Band, Verdict

        query = FindingQuery(
            bands=(Band.CERTAIN,), decisions=(Verdict.MISTAKE,), since=1_700_000_000, pair=("navy.ml", "navy.mil")
        )
        assert filtered(query) == (
            "confidence: certain; decision: mistake; domains: navy.ml, navy.mil; sent since: 2023-11-14T22:13:20Z")  # fmt: skip
        assert filtered(FindingQuery(order="band", descending=False)) == ""
