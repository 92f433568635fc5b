"""Build the same measures with oitsite and as Markdown with stock MkDocs + Material, in turn.

    python tests/benchmark/build.py --measures 1000 --pairs 3

Prints CPU seconds, peak memory and the ratio, pair by pair: on a shared machine seconds wander
from one minute to the next, and only builds of the same minute can be compared.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YEAR = 2568
UNITS = ("สำนักปลัด", "กองคลัง")
SENTENCE = (
    "ทบทวนขั้นตอนการปฏิบัติงานและประกาศให้ประชาชนทราบทางเว็บไซต์และป้ายประชาสัมพันธ์"
    "ของหมู่บ้าน พร้อมทั้งรายงานผลต่อที่ประชุมหัวหน้าส่วนราชการทุกเดือน"
)
STOCK = """site_name: stock
theme: {name: material, language: th, font: false}
plugins: [search]
"""


# Posters as PDF are an extra that a webmaster may install, and nothing that stock has.
WITHOUT_PDF = (
    "import runpy, sys; sys.modules['weasyprint'] = None; "
    "runpy.run_module('mkdocs', None, '__main__')"
)


def texts(number: int, count: int) -> list[str]:
    """Return a few sentences that differ from measure to measure."""
    return [f"{SENTENCE} ครั้งที่ {number}-{index}" for index in range(count)]


def record(number: int) -> str:
    """Return one measure of about 3 kB of text, with both reports, as its record."""

    def listed(key: str, count: int, indent: str = "") -> str:
        return f"{indent}{key}:\n" + "".join(f"{indent}- {t}\n" for t in texts(number, count))

    reports = "".join(
        f"- round: {round_}\n  date: {date}\n"
        + listed("results", 3, "  ")
        + listed("outcomes", 1, "  ")
        + "  problems: ไม่มี\n"
        + listed("suggestions", 1, "  ")
        for round_, date in (("6-month", "2568-04-05"), ("12-month", "2568-10-05"))
    )
    return (
        f"title: มาตรการที่ {number} กำกับการปฏิบัติงานให้โปร่งใส\nnumber: {number}\n"
        f"indicator: {number % 10 + 1}\n"
        + listed("steps", 4)
        + f"responsible: [{UNITS[number % 2]}]\nperiod: ต.ค. 2567 - ก.ย. 2568\n"
        f"monitoring: รายงานในการประชุมประจำเดือน\nreports:\n{reports}"
    )


def markdown(number: int) -> str:
    """Return the same measure as a Markdown page."""

    def listed(count: int) -> str:
        return "".join(f"- {text}\n" for text in texts(number, count))

    unit = UNITS[number % 2]
    facts = (
        "| ผู้รับผิดชอบ | ระยะเวลา | การติดตาม |\n| --- | --- | --- |\n"
        f"| {unit} | ต.ค. 2567 - ก.ย. 2568 | รายงานในการประชุมประจำเดือน |\n"
    )
    reports = "".join(
        f"\n## รายงานผล {round_}\n\n### ผลการดำเนินการ\n\n{listed(3)}\n### ผลลัพธ์\n\n{listed(1)}\n"
        f"### ปัญหา\n\nไม่มี\n\n### ข้อเสนอแนะ\n\n{listed(1)}"
        for round_ in ("รอบ 6 เดือน", "รอบ 12 เดือน")
    )
    title = f"มาตรการที่ {number} กำกับการปฏิบัติงานให้โปร่งใส"
    return f"# {title}\n\n{facts}\n## ขั้นตอน\n\n{listed(4)}{reports}"


def report_table(numbers: range) -> str:
    """Return the official report table of all measures, as oitsite makes it for each round."""
    head = "ตัวชี้วัด | มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา | ผล | ผลลัพธ์ | ข้อเสนอแนะ"
    rows = "".join(
        f"| {n % 10 + 1} | [มาตรการที่ {n}](measure-{n:05}.md) | {'<br>'.join(texts(n, 4))} "
        f"| {UNITS[n % 2]} | ต.ค. 2567 - ก.ย. 2568 | {'<br>'.join(texts(n, 3))} "
        f"| {texts(n, 1)[0]} | {texts(n, 1)[0]} |\n"
        for n in numbers
    )
    return f"# รายงานผล\n\n| {head} |\n|{' --- |' * 8}\n{rows}"


def write_oitsite(folder: Path, count: int) -> None:
    """Write a site of so many measures for oitsite."""
    shutil.copytree(ROOT / "tests" / "sites" / "minimal", folder)
    shutil.copytree(ROOT / "theme", folder / "theme")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "content" / "pages").mkdir()
    for number in range(1, count + 1):
        file = folder / "content" / str(YEAR) / "measures" / f"measure-{number:05}.yml"
        file.write_text(record(number), encoding="utf-8")


def write_stock(folder: Path, count: int) -> None:
    """Write the same measures as Markdown, out of the navigation (which costs O(n²))."""
    pages = folder / "docs" / "measures"
    pages.mkdir(parents=True)
    config = STOCK + "nav: [index.md]\n"
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    index = "".join(f"- [{n}](measures/measure-{n:05}.md)\n" for n in range(1, count + 1))
    (folder / "docs" / "index.md").write_text(f"# มาตรการ\n\n{index}", encoding="utf-8")
    for round_ in ("6-month", "12-month"):
        table = report_table(range(1, count + 1))
        (pages / f"report-{round_}.md").write_text(table, encoding="utf-8")
    for number in range(1, count + 1):
        (pages / f"measure-{number:05}.md").write_text(markdown(number), encoding="utf-8")


def build(folder: Path) -> tuple[float, float]:
    """Build a site in a process of its own; return its CPU seconds and peak memory in MB."""
    process = os.spawnve(
        os.P_NOWAIT,
        sys.executable,
        [sys.executable, "-c", WITHOUT_PDF, "build", "-q", "-f", str(folder / "mkdocs.yml")],
        {**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    _, status, usage = os.wait4(process, 0)
    if status:
        sys.exit(f"the build of {folder} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Measure pair by pair."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measures", type=int, default=1000)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--alone", action="store_true", help="leave stock out")
    options = parser.parse_args()
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        ours, stock = Path(name) / "oitsite", Path(name) / "stock"
        write_oitsite(ours, options.measures)
        write_stock(stock, options.measures)
        print(f"{options.measures} measures   CPU s   peak MB")
        for pair in range(1, options.pairs + 1):
            cpu, memory = build(ours)
            print(f"{pair} oitsite      {cpu:8.2f} {memory:9.0f}")
            if options.alone:
                continue
            stock_cpu, stock_memory = build(stock)
            ratios.append(cpu / stock_cpu)
            print(f"{pair} stock        {stock_cpu:8.2f} {stock_memory:9.0f}  {ratios[-1]:.2f}")
    if ratios:
        print(f"median ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
