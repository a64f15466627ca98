"""The caches that Outlook keeps in files of their own are read like any source, and what they offer was sent to nobody."""

from pathlib import Path

import pytest

from builders.msg import directory_entry
from builders.nickname import nickname_cache, person
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, problems
from missent.model import Evidence, Field, MessageState, Origin, ProblemCode, Source, SourceKind
from missent.readers.walk import sources

PEOPLE = [person("anna@navy.ml", "Anna"), person("bert@example.com", "Bert"), person("carla@example.com")]


def cache(path: Path, stream: bytes) -> Source:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(stream)
    (source,), _, _ = sources(str(path))
    return source


class TestContract(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        place = tmp_path / "Outlook.nk2"
        source = cache(place, nickname_cache(PEOPLE))
        recipients = [["anna@navy.ml"], ["bert@example.com"], ["carla@example.com"]]
        return Sample(source, recipients, lambda: place.write_bytes(nickname_cache(PEOPLE[:2])))


@pytest.mark.parametrize("name", ["Outlook.nk2", "Stream_Autocomplete_0_1234.dat", "x"])
def test_a_cache_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    source = cache(tmp_path / "RoamCache" / name, nickname_cache(PEOPLE))
    assert source.kind is SourceKind.AUTOCOMPLETE
    (found,), skipped, told = sources(str(tmp_path))
    assert (found.kind, found.location, skipped, told) == (SourceKind.AUTOCOMPLETE, source.location, 0, [])


def test_what_it_offers_is_of_a_kind_of_its_own(tmp_path: Path) -> None:
    for entry in envelopes(cache(tmp_path / "a.nk2", nickname_cache(PEOPLE))):
        assert (entry.state, entry.evidence) == (MessageState.AUTOCOMPLETE, (Evidence.AUTOCOMPLETE,))
        assert [(one.field, one.origin) for one in entry.recipients] == [(Field.AUTOCOMPLETE, Origin.AUTOCOMPLETE)]
        assert (entry.sent_at, entry.sender, entry.message_id) == (None, None, "")


def test_somebody_without_an_address_is_kept(tmp_path: Path) -> None:
    (entry,) = envelopes(cache(tmp_path / "a.nk2", nickname_cache([{0x3001: "Anna", 0x0FFF: directory_entry("/o=x/cn=anna")}])))
    assert [(one.address, one.raw) for one in entry.recipients] == [(None, "Anna </o=x/cn=anna>")]


def test_a_cache_that_was_cut_off_is_told_with_what_was_read(tmp_path: Path) -> None:
    source = cache(tmp_path / "a.nk2", nickname_cache(PEOPLE)[:-100])
    assert list(map(addresses, envelopes(source))) == [["anna@navy.ml"], ["bert@example.com"]]
    assert [(problem.code, problem.detail) for problem in problems(source)] == [(ProblemCode.DAMAGED, "autocomplete: 2/3")]
