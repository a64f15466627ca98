"""A written domain is made comparable without losing what was odd about it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.detection.domains import MAX_LENGTH, Domain, DomainKind, normalise
from missent.detection.tables import load

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "detect"

SPLITS = {
    "navy.mil": ("", "navy", "mil"),
    "us.navy.mil": ("us", "navy", "mil"),
    "mod.uk": ("", "mod", "uk"),
    "army.mod.uk": ("army", "mod", "uk"),
    "met.police.uk": ("", "met", "police.uk"),
    "mod.gov.uk": ("", "mod", "gov.uk"),
    "gov.uk": ("", "", "gov.uk"),
    "a.b.c.co.jp": ("a.b", "c", "co.jp"),
    "someone.github.io": ("someone", "github", "io"),  # the private section does not count
    "a.anything.ck": ("", "a", "anything.ck"),  # *.ck
    "www.ck": ("", "www", "ck"),  # !www.ck
    "x.city.kawasaki.jp": ("x", "city", "kawasaki.jp"),
    "x.y.kawasaki.jp": ("", "x", "y.kawasaki.jp"),
    "navy.nosuchending": ("", "navy", "nosuchending"),
}


def read(written: str) -> Domain:
    tables = load()
    return normalise(written, tables.suffixes, tables.look_alikes)


@pytest.mark.parametrize("written", SPLITS)
def test_a_name_is_split_by_the_public_suffix_list(written: str) -> None:
    domain = read(written)
    assert (domain.subdomain, domain.label, domain.suffix) == SPLITS[written]


@pytest.mark.parametrize(
    ("written", "name"),
    [("NAVY.MIL", "navy.mil"), ("navy.mil.", "navy.mil"), (" navy.mil ", "navy.mil"), ("navy.mil>", "navy.mil")],
)
def test_case_and_edges_do_not_matter(written: str, name: str) -> None:
    assert read(written).name == name
    assert not read(written).punctuation


@pytest.mark.parametrize(
    ("written", "name", "punctuation"),
    [
        ("navy,mil", "navy.mil", ","),
        ("navy;mil", "navy.mil", ";"),
        ("navy mil", "navy.mil", " "),
        ("gmail..com", "gmail.com", ".."),
    ],
)
def test_what_stands_for_a_dot_is_read_as_one_and_remembered(written: str, name: str, punctuation: str) -> None:
    domain = read(written)
    assert (domain.name, domain.punctuation) == (name, punctuation)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("[192.0.2.1]", DomainKind.LITERAL),
        ("server.local", DomainKind.SPECIAL),
        ("mail.example", DomainKind.SPECIAL),
        ("localhost", DomainKind.BARE),
        ("", DomainKind.BARE),
        ("a" * (MAX_LENGTH + 1) + ".com", DomainKind.IMPOSSIBLE),
        ("navy.mil", DomainKind.ORDINARY),
    ],
)
def test_what_is_no_internet_name_is_set_apart(written: str, kind: DomainKind) -> None:
    assert read(written).kind is kind


def test_letters_of_another_script_are_read_as_what_they_look_like() -> None:
    domain = read("gm\u0430il.com")  # Cyrillic a
    assert domain.in_another_script
    assert domain.plain == "gmail.com"
    assert domain.name == "xn--gmil-63d.com"
    assert read("xn--gmil-63d.com") == domain


def test_an_accent_is_kept_in_the_name_and_dropped_in_what_it_looks_like() -> None:
    domain = read("b\u00fccher.de")
    assert (domain.name, domain.plain, domain.u_labels) == ("xn--bcher-kva.de", "bucher.de", "b\u00fccher.de")


def test_a_damaged_a_label_stays_as_it_is() -> None:
    assert read("xn--\x80\x80.com").kind is DomainKind.ORDINARY
    assert read("xn--99999999.com").name == "xn--99999999.com"


@given(st.text(max_size=300))
def test_no_text_is_too_strange_to_read(written: str) -> None:
    domain = read(written)
    assert domain.kind is not DomainKind.ORDINARY or domain.suffix


@given(
    st.lists(
        st.sampled_from(["abc", "com", "co", "uk", "gov", "ck", "www", "jp", "kawasaki", "city", "github", "io"]),
        min_size=1,
        max_size=6,
    )
)
def test_a_split_loses_nothing(labels: list[str]) -> None:
    name = ".".join(labels)
    assert ".".join(part for part in load().suffixes.split(name) if part) == name


def test_the_splitter_agrees_with_tldextract() -> None:
    tldextract = pytest.importorskip("tldextract")
    peer = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False)
    names = [
        *SPLITS,
        "xn--bcher-kva.xn--p1ai",
        "example.xn--55qx5d.cn",
        "ck",
        "kawasaki.jp",
        "city.kawasaki.jp",
        "er",
        "a.b.er",
        "np",
        "x.np",
    ]
    for table in ("legit.tsv", "organic_typos.tsv", "human_typos.tsv"):
        path = CORPORA / table
        if path.exists():
            names += sorted({line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()[1:]})
    for name in names:
        theirs = peer(name)
        ours = load().suffixes.split(name)
        assert ours == (theirs.subdomain, theirs.domain, theirs.suffix), name
