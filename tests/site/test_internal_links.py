"""Links of records to the organisation's own site, held against a site that is really built."""

from pathlib import Path

import pytest

from oitsite.cli import main
from oitsite.reading.folder import read_folder
from oitsite.site.internal_links import dead_addresses
from oitsite.site.loading import read_site
from support.hosts import run_host
from support.site_folder import site_of, write

HOST = "https://town.example"
LIVE = (
    f"{HOST}",
    f"{HOST}/",
    f"{HOST}/contact",
    f"{HOST}/contact/",
    f"{HOST}/contact/index.html",
    f"{HOST}/contact/?from=itas",
    f"{HOST}/contact/#phones",
    f"{HOST}/news/../contact/",
    f"{HOST.upper()}/contact/",
    f"{HOST}/files/manual.pdf",
    f"{HOST}/files/manual.pdf#page=2",
    f"{HOST}/data/measures.csv",
    f"{HOST}.th/contacts/",
    "https://elsewhere.example/none/",
)
DEAD = (
    f"{HOST}/contacts/",
    f"{HOST}/Contact/",
    f"{HOST}/news/report-2567?from=itas#top",
    f"{HOST}/files/none.pdf",
    f"{HOST}/files/",
    f"{HOST}/../secret.pdf",
    f"{HOST}/ไม่มี/",
    f"{HOST}/{'a' * 5000}/",
    "http://town.example/contacts/",
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a built site whose files are few, as a build leaves them."""
    folder = tmp_path_factory.mktemp("town") / "built"
    for name in ("index.html", "contact/index.html", "files/manual.pdf", "data/measures.csv"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    (folder.parent / "secret.pdf").touch()
    return folder


def with_law(minimal: Path, url: str) -> Path:
    write(minimal, "laws.yml", f"- title: ประกาศ\n  kind: ประกาศ\n  url: {url}\n")
    return minimal


@pytest.mark.parametrize("url", LIVE)
def test_address_of_a_page_or_a_file_is_no_finding(minimal: Path, town: Path, url: str) -> None:
    assert not list(dead_addresses(site_of(with_law(minimal, url)), town))


@pytest.mark.parametrize("url", DEAD, ids=lambda url: url[:50])
def test_address_of_nothing_is_found_at_its_place(minimal: Path, town: Path, url: str) -> None:
    (finding,) = dead_addresses(site_of(with_law(minimal, url)), town)
    assert finding.code == "D104"
    assert str(finding.place) == "content/laws.yml:3:8"


def test_site_below_a_folder_of_its_host_knows_its_own_addresses(minimal: Path, town: Path) -> None:
    config = minimal / "site_config.yml"
    text = config.read_text(encoding="utf-8").replace(f"host: {HOST}", f"host: {HOST}/oit")
    config.write_text(text, encoding="utf-8")
    for url, count in (("oit/contact/", 0), ("oit/none/", 1), ("none/", 0), ("oitsite/", 0)):
        site = site_of(with_law(minimal, f"{HOST}/{url}"))
        assert len(list(dead_addresses(site, town))) == count


def test_build_names_what_is_dead_and_a_strict_one_fails(buildable: Path) -> None:
    with_law(buildable, f"{HOST}/news/report-2567")
    for flags, code in (((), 0), (("-q", "--strict"), 1)):
        result = run_host(buildable, "build", *flags)
        assert result.returncode == code
        assert f"content/laws.yml:3:8  D104  ที่อยู่ {HOST}/news/report-2567" in result.stderr
        assert "Traceback" not in result.stderr


def test_build_finds_what_it_publishes_itself(buildable: Path) -> None:
    live = ("measures/2568/asset-use/", "measures/2568", "sitemap.xml", "contact/#top", "")
    for number, address in enumerate(live):
        text = f"- title: ประกาศ\n  kind: ประกาศ\n  url: {HOST}/{address}\n"
        with (buildable / "content/laws.yml").open("a", encoding="utf-8") as file:
            file.write(text.replace("ประกาศ\n", f"ประกาศ {number}\n", 1))
    result = run_host(buildable, "build", "--strict")
    assert result.returncode == 0, result.stderr


def test_sheet_for_itas_is_refused_while_an_address_is_dead(
    buildable: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(buildable, "2569/oit/strategic-plan.yml", "unit: สำนักปลัด\n")
    with_law(buildable, f"{HOST}/news/report-2567")
    run_host(buildable, "build", "-q")
    assert main(["itas", str(buildable), "--year", "2569"]) == 1
    assert "content/laws.yml:3:8  D104  " in capsys.readouterr().err


def test_sample_has_none(sample: Path, built: Path) -> None:
    site, _ = read_site(read_folder(sample))
    assert site is not None
    assert not list(dead_addresses(site, built))
