#!/usr/bin/env -S python3 -B
"""Questions a second over the socket, and newsd's CPU for each: from 1, 8 and 64 clients, idle and while files arrive."""

import collections
import itertools
import json
import os
import random
import re
import subprocess
import threading
import time
import urllib.parse

import newsd_bench as bench


def chosen(texts, count):
    """Where each sort is asked, and its queries, taken from the texts themselves: the same ones every time."""
    random.seed(1)
    holding = collections.Counter()
    phrases = []
    for text in texts:
        words = re.findall(r"\b[a-z]{3,}\b", text)
        holding.update(set(words))
        runs = re.findall(r"\b[a-z]{3,} [a-z]{3,}\b", text)
        phrases += random.sample(runs, min(2, len(runs)))
    rare = sorted(word for word, files in holding.items() if 2 <= files <= 5)
    common = [word for word, files in holding.most_common(100) if files > len(texts) / 50]
    ten = "/v1/search?limit=10&q="
    return {
        "how many, rare words": ("/v1/count?q=", random.sample(rare, min(count, len(rare)))),
        "rare words": (ten, random.sample(rare, min(count, len(rare)))),
        "common words": (ten, common),
        "phrases": (ten, [f'"{phrase}"' for phrase in random.sample(phrases, min(count, len(phrases)))]),
    }


class Arriving:
    """Drops files of real size at a steady rate from a thread of its own."""

    def __init__(self, newsd, texts, rate):
        self.newsd, self.texts, self.rate = newsd, texts, rate
        self.dropped = 0
        self.took = 0
        self._ends = threading.Event()

    def __enter__(self):
        self._thread = threading.Thread(target=self._drop)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ends.set()
        self._thread.join()

    def _drop(self):
        begin = time.monotonic()
        while not self._ends.wait(max(0, begin + self.dropped / self.rate - time.monotonic())):
            number, text = next(self.texts)
            with open(os.path.join(self.newsd.folder, f"arriving-{number:07}.txt"), "wb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
            self.dropped += 1
        self.took = time.monotonic() - begin


def asked(options, newsd, targets, clients):
    """What socket-load says of one round, and newsd's CPU a question."""
    before = newsd.processor_time()
    command = [options.load, newsd.socket, targets, "--clients", str(clients), "--seconds", str(options.seconds)]
    done = subprocess.run(command, check=True, capture_output=True)
    answer = json.loads(done.stdout)
    if answer["failed"]:
        raise SystemExit(f"{answer['failed']} of {answer['requests']} questions were not answered with 200")
    answer["newsd_ms"] = 1000 * (newsd.processor_time() - before) / answer["requests"]
    return answer


def cells(answer):
    return [
        f"{answer['per_second']:,.0f}",
        f"{answer['p50_ms']:.2f} ms",
        f"{answer['p99_ms']:.2f} ms",
        f"{answer['newsd_ms']:.2f} ms",
    ]


def rounds(options, newsd, queries, supply):
    """One row for each sort of query and number of clients, and the files a second that arrived in its right half."""
    rows, dropped, took = [], 0, 0
    targets = os.path.join(newsd.base, "targets")
    for sort, (target, words) in queries.items():
        with open(targets, "w") as file:
            file.writelines(f"{target}{urllib.parse.quote(word)}\n" for word in words)
        for clients in options.clients:
            idle = asked(options, newsd, targets, clients)
            with Arriving(newsd, supply, options.rate) as arriving:
                busy = asked(options, newsd, targets, clients)
            newsd.wait_until_quiet()
            dropped, took = dropped + arriving.dropped, took + arriving.took
            rows.append([sort, clients, *cells(idle), *cells(busy)])
    return rows, dropped / took


def main():
    parser = bench.arguments(__doc__, articles=True)
    parser.add_argument("--load", help="built socket-load; default: built and taken from this package")
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 8, 64], help="default: 1 8 64")
    parser.add_argument("--seconds", type=float, default=5, help="of each round (default: 5)")
    parser.add_argument("--rate", type=int, default=100, help="files a second (default: 100)")
    options = parser.parse_args()
    options.load = options.load or bench.built("socket-load")
    before, options.limit = options.limit, options.limit + 20000
    texts = bench.texts(options)
    with bench.Newsd(options) as newsd:
        first = list(itertools.islice(texts, before))
        queries = chosen(first, 500)
        files, size = bench.write_tree(newsd.folder, first)
        newsd.start()
        newsd.wait_until_quiet()
        supply = enumerate(itertools.cycle(list(texts) or first))
        rows, rate = rounds(options, newsd, queries, supply)
        sorts = ", ".join(f"{len(words)} {sort}" for sort, (_, words) in queries.items())
        print(f"Ten best of {files} articles ({size / 1e6:.0f} MB); {sorts}; on the right {rate:.0f} files/s arrive:\n")
        head = ["queries/s", "median", "99th percentile", "newsd's CPU a question"]
        bench.table(["query", "clients", *head, *(f"{word}, arriving" for word in head)], rows)
        print(f"Afterwards `newsctl check` says: {newsd.check()}.")


main()
