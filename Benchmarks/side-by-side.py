#!/usr/bin/env -S python3 -B
"""newsd's search index and other engines on the same articles and queries, in turns: medians side by side.

Each turn runs search-bench, then the script of the peers, each as a process of its own, so that a busy machine is
busy for all of them. The script takes the same arguments as search-bench and writes the same keys of JSON.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

from newsd_bench import built, table

HERE = os.path.dirname(os.path.abspath(__file__))


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", metavar="ARTICLES.jsonl[.xz]")
    parser.add_argument("--peers", metavar="SCRIPT", help="Python script that measures the other engines; default: none")
    parser.add_argument("--python", default=sys.executable, help="Python with the other engines; default: this one")
    parser.add_argument("--bench", help="built search-bench; default: built and taken from this package")
    parser.add_argument("--limit", type=int, default=0, help="take the first N articles only")
    parser.add_argument("--queries", default=os.path.join(HERE, "queries.tsv"))
    parser.add_argument("--turns", type=int, default=3, help="default: 3")
    parser.add_argument("--json", metavar="FILE", help="write the results of every run there")
    return parser.parse_args()


def measured(command, given):
    """What the command writes to the file of its option --json."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        command = [*command, given.articles, "--queries", given.queries, "--json", file.name]
        if given.limit:
            command += ["--limit", str(given.limit)]
        subprocess.run(command, check=True)
        return json.load(file)


def engines_of(runs):
    """Names in the order of their first run, newsd first."""
    return list(dict.fromkeys(name for run in runs for name in run["peers"]))


def median(runs, engine, *keys):
    values = []
    for run in runs:
        value = run["peers"].get(engine)
        for key in keys:
            value = value and value.get(key)
        if value is not None:
            values.append(value)
    return statistics.median(values) if values else None


def cell(value, digits=1):
    return "" if value is None else f"{value:,.{digits}f}"


def ratio(part, whole):
    return f"{part / whole:.3f}" if part is not None and whole else ""


def print_tables(runs, query_names):
    engines = engines_of(runs)
    others = engines[1:]
    stories, size = runs[0]["stories"], runs[0]["text_bytes"]
    print(f"{stories:,} articles, {size / 1e6:.0f} MB of text, one thread each, medians:\n")
    head = ["", *engines, *(f"newsd / {name}" for name in others)]
    speeds = [median(runs, name, "index_mb_s") for name in engines]
    bytes_on_disk = [median(runs, name, "bytes") for name in engines]
    rows = [
        ["indexing, MB/s", *map(cell, speeds), *(ratio(speeds[0], speed) for speed in speeds[1:])],
        ["index, MB", *(cell(value / 1e6) for value in bytes_on_disk), *(ratio(bytes_on_disk[0], v) for v in bytes_on_disk[1:])],
        ["index / text", *(cell(value / size, 3) for value in bytes_on_disk), *("" for _ in others)],
    ]
    table(head, rows)
    rows = []
    for query in query_names:
        hits = [median(runs, name, "queries", query, "hits") for name in engines]
        times = [median(runs, name, "queries", query, "p50_us") for name in engines]
        slowest = [median(runs, name, "queries", query, "p99_us") for name in engines]
        rows.append(
            [query, *(cell(value, 0) for value in hits), *map(cell, times), *(ratio(times[0], t) for t in times[1:]), *map(cell, slowest)]
        )
    head = ["ten best of", *(f"hits {n}" for n in engines), *(f"{n}, µs" for n in engines)]
    table([*head, *(f"newsd / {n}" for n in others), *(f"{n} p99, µs" for n in engines)], rows)


def main():
    given = options()
    bench = given.bench or built("search-bench")
    runs = []
    for turn in range(given.turns):
        print(f"turn {turn + 1} of {given.turns}", file=sys.stderr)
        run = measured([bench], given)
        if given.peers:
            run["peers"].update(measured([given.python, given.peers], given)["peers"])
        runs.append(run)
    if given.json:
        with open(given.json, "w") as file:
            json.dump(runs, file, indent=1)
    print_tables(runs, query_names_of(given.queries))


def query_names_of(path):
    with open(path, encoding="utf-8") as lines:
        return [line.split("\t")[0] for line in lines if line.strip() and not line.startswith("#")]


main()
