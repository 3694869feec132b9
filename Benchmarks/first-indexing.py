#!/usr/bin/env -S python3 -B
"""First indexing of many articles, and a restart with nothing changed: speed, memory, files read."""

import time

import newsd_bench as bench


def mebibytes(size):
    return f"{size / (1 << 20):.0f} MiB"


def main():
    parser = bench.arguments(__doc__)
    parser.add_argument("articles", nargs="?", metavar="ARTICLES.jsonl[.xz]", help="default: made-up words")
    parser.add_argument("--limit", type=int, default=20000, help="how many articles (default: 20000)")
    options = parser.parse_args()
    with bench.Newsd(options) as newsd:
        files, size = bench.write_tree(newsd.folder, bench.texts(options))
        begin = time.monotonic()
        first_answer = newsd.start()
        newsd.wait_until_findable(files)
        findable = time.monotonic() - begin
        newsd.wait_until_quiet()
        took = time.monotonic() - begin
        status, _ = newsd.synchronize()
        records, read, peak = newsd.log_lines(), newsd.metric("newsd_files_read_total"), newsd.peak
        ended = newsd.stop()

        begin = time.monotonic()
        answer_again = newsd.start()
        newsd.wait_until_quiet()
        quiet_again = time.monotonic() - begin
        read_again, peak_again = newsd.metric("newsd_files_read_total"), newsd.peak
        rows = [
            ["files, bytes", f"{files}, {size / 1e6:.1f} MB"],
            ["articles, failed", f"{status['articles']}, {status['failed']}"],
            ["start to all findable", f"{findable:.2f} s, {size / 1e6 / findable:.1f} MB/s, {files / findable:.0f} files/s"],
            ["start to all analysed", f"{took:.2f} s, {size / 1e6 / took:.1f} MB/s, {files / took:.0f} files/s"],
            ["first answer while indexing", f"{1000 * first_answer:.0f} ms"],
            ["anonymous memory, peak", mebibytes(peak)],
            ["catalogue and index", f"{status['indexBytes'] / 1e6:.1f} MB, {status['indexBytes'] / size:.2f} of the text"],
            ["files read", read],
            ["log records", records],
            ["SIGTERM to the end", f"{1000 * ended:.0f} ms"],
            ["restart, first answer", f"{1000 * answer_again:.0f} ms"],
            ["restart, folder compared", f"{1000 * quiet_again:.0f} ms"],
            ["restart, files read", read_again],
            ["restart, anonymous memory, peak", mebibytes(peak_again)],
            ["`newsctl check`", newsd.check()],
        ]
        print("First indexing, and a restart with nothing changed:\n")
        bench.table(["what", "value"], rows)


main()
