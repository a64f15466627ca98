"""The wheel holds the program with its bundled files, and nothing else of the checkout."""

import subprocess
import sys
import tarfile
import zipfile

import pytest

from environment import ROOT
from missent.paths import resources


def built(kind, checkout, folder):
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    [path] = folder.glob("missent-*")
    return path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_every_bundled_file_is_in_the_wheel(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    files = (path.relative_to(resources()).as_posix() for path in resources().rglob("*") if path.is_file())
    bundled = {f"missent/resources/{name}" for name in files}
    assert "missent/resources/data/hazard-endings.tsv" in bundled
    assert bundled <= names


def test_the_wheel_says_that_it_is_typed(wheel):
    assert "missent/py.typed" in zipfile.ZipFile(wheel).namelist()


def test_the_wheel_holds_nothing_but_the_package(wheel):
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"missent"}


def test_the_bundled_files_are_found_in_an_installed_wheel(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = "import sys; sys.path.insert(0, sys.argv[1]); from missent.paths import resources; print(resources())"
    done = subprocess.run([sys.executable, "-I", "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(tmp_path / "missent" / "resources")


def test_the_source_archive_builds_the_same_wheel(wheel, tmp_path):
    for name in ("sdist", "open", "again"):
        (tmp_path / name).mkdir()
    with tarfile.open(built("sdist", ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path / "open", filter="data")
    [checkout] = (tmp_path / "open").iterdir()
    assert built("wheel", checkout, tmp_path / "again").read_bytes() == wheel.read_bytes()


def test_the_self_test_passes_in_an_installed_wheel(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = "import sys; sys.path.insert(0, sys.argv.pop(1)); from missent.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-I", "-c", program, str(tmp_path), "--selftest"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_bundled_files_are_found_in_a_checkout():
    assert resources() == ROOT / "resources"
