#!/usr/bin/env python3
"""Scores what newsd finds in articles on data with known answers, and prints the tables of docs/measurements.md.

    Benchmarks/scores.py DATA [--filter NAME] [--write docs/measurements.md]

DATA is a folder with the data sets as NAME.tar.xz, and load/articles.jsonl.xz; they are unpacked once beside the build.
What is not there is not scored. The suites are those whose names end in Scores; they fail below the floors they name.
"""
import argparse
import lzma
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADING = "## Scores of the rules"
START = re.compile(r"Test (?:\"(?P<title>[^\"]+)\"|(?P<name>\w+)\([\w:]*\)) started")


def unpack(data, into):
    """Each archive into a folder of its name, unless it lies there already."""
    for archive in sorted(data.glob("*.tar.xz")):
        target = into / archive.name.removesuffix(".tar.xz")
        if not target.exists():
            partial = target.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)
            with tarfile.open(archive) as packed:
                packed.extractall(partial, filter="data")
            partial.rename(target)
    articles = into / "load" / "articles.jsonl"
    packed = data / "load" / "articles.jsonl.xz"
    if packed.exists() and not articles.exists():
        articles.parent.mkdir(exist_ok=True)
        partial = articles.with_suffix(".partial")
        with lzma.open(packed) as source, open(partial, "wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
        partial.rename(articles)


def sentence(name):
    """`conllDevelopmentNames` as a heading."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return words[:1].upper() + words[1:]


def run(data, name):
    command = ["swift", "test", "-c", "release", "-Xswiftc", "-enable-testing", "--no-parallel", "--filter", name]
    scratch = ROOT / ".build" / "scores"
    command[2:2] = ["--scratch-path", str(scratch)]
    # Line by line: what a test prints stays behind the line that says it has started.
    command[:0] = ["stdbuf", "-oL"]
    environment = dict(os.environ, NEWSD_SCORE_DATA=str(data))
    tests = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    sections, current = [], None
    for line in tests.stdout:
        sys.stderr.write(line)
        started = START.search(line)
        if started:
            current = (started["title"] or sentence(started["name"]), [])
            sections.append(current)
        elif current and line.startswith("|"):
            current[1].append(line.rstrip())
    return tests.wait(), [section for section in sections if section[1]]


def is_rule(row):
    return set(row) <= set("|-: ")


def text(sections):
    lines = [
        HEADING,
        "",
        "`Benchmarks/scores.py DATA`; rules were made by what is called tuned, and only measured on what is called unseen. "
        "The settings of stories and of the rule for formulas were chosen on all of their data.",
        "",
    ]
    for title, table in sections:
        lines += [f"### {title}", ""]
        for place, row in enumerate(table):
            heads = place + 1 < len(table) and is_rule(table[place + 1])
            if place == 0 and not heads:
                columns = row.count("|") - 1
                lines += ["|" + " |" * columns, "|" + "---|" * columns]
            lines += ["", row] if heads and place > 0 else [row]
        lines.append("")
    return "\n".join(lines)


def write(path, scores):
    """Replaces the section up to the next heading of its rank, or adds it at the end."""
    before = path.read_text()
    pattern = re.compile(rf"^{re.escape(HEADING)}\n.*?(?=^## |\Z)", re.M | re.S)
    after = pattern.sub(lambda _: scores + "\n", before) if pattern.search(before) else before.rstrip() + "\n\n" + scores
    path.write_text(after.rstrip() + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--filter", default="Scores")
    parser.add_argument("--write", type=pathlib.Path)
    options = parser.parse_args()
    unpacked = ROOT / ".build" / "score-data"
    unpacked.mkdir(parents=True, exist_ok=True)
    unpack(options.data, unpacked)
    status, sections = run(unpacked, options.filter)
    scores = text(sections)
    if options.write:
        write(options.write, scores)
    else:
        print(scores)
    sys.exit(status)


if __name__ == "__main__":
    main()
