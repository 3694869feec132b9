#!/usr/bin/env -S python3 -B
"""File closed -> found by search: one by one, and with 100 files a second arriving."""

import os
import queue
import threading
import time

import newsd_bench as bench


def drop(newsd, number):
    """Writes a file with a word of its own; returns the time at which it was closed."""
    text = f"Report {number} from the coast\n\nA keeper of words wrote down {bench.unique_word(number)} in the morning.\n"
    with open(os.path.join(newsd.folder, f"drop-{number}.txt"), "w") as file:
        file.write(text)
    return time.monotonic()


def seconds_until_found(connection, number, closed):
    deadline = closed + 60
    while connection.total(bench.unique_word(number)) == 0:
        if time.monotonic() > deadline:
            raise SystemExit(f"file {number} was not found within 60 s")
        time.sleep(0.0005)
    return time.monotonic() - closed


def one_by_one(newsd, count):
    connection = newsd.connection()
    return [seconds_until_found(connection, number, drop(newsd, number)) for number in range(count)]


def arriving(newsd, count, rate, first):
    """Drops `rate` files a second; several threads ask for them, so that none waits for another."""
    dropped, found = queue.Queue(), []

    def ask():
        connection = newsd.connection()
        while (item := dropped.get()) is not None:
            found.append(seconds_until_found(connection, *item))

    askers = [threading.Thread(target=ask) for _ in range(8)]
    for asker in askers:
        asker.start()
    begin = time.monotonic()
    for number in range(count):
        time.sleep(max(0, begin + number / rate - time.monotonic()))
        dropped.put((first + number, drop(newsd, first + number)))
    took = time.monotonic() - begin
    for _ in askers:
        dropped.put(None)
    for asker in askers:
        asker.join()
    return found, count / took


def main():
    parser = bench.arguments(__doc__, articles=True)
    parser.set_defaults(limit=0)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--rate", type=int, default=100, help="files a second (default: 100)")
    options = parser.parse_args()
    with bench.Newsd(options) as newsd:
        before, _ = bench.write_tree(newsd.folder, bench.texts(options)) if options.limit else (0, 0)
        newsd.start()
        newsd.wait_until_quiet()
        alone = one_by_one(newsd, options.files)
        crowd, rate = arriving(newsd, max(options.files, 10 * options.rate), options.rate, options.files)
        rows = [
            ["one by one", len(alone), *bench.milliseconds(alone)],
            [f"{rate:.0f} files/s arriving", len(crowd), *bench.milliseconds(crowd)],
        ]
        print(f"File closed until found by search, {before} articles there before:\n")
        bench.table(["files", "number", "median", "99th percentile", "longest"], rows)
        print(f"Afterwards `newsctl check` says: {newsd.check()}.")


main()
