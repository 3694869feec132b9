#!/usr/bin/env -S python3 -B
"""Whether analysis, copies and stories stay in step while articles arrive: how many wait, and for how long."""

import os
import time

import newsd_bench as bench


def main():
    parser = bench.arguments(__doc__, articles=True)
    parser.add_argument("--arriving", type=int, default=2000, help="how many of them arrive while newsd runs (default: 2000)")
    parser.add_argument("--rate", type=int, default=100, help="files a second (default: 100)")
    options = parser.parse_args()
    articles = list(bench.texts(options))
    before, arriving = articles[: -options.arriving], articles[-options.arriving :]
    with bench.Newsd(options) as newsd:
        bench.write_tree(newsd.folder, before)
        newsd.start()
        newsd.wait_until_quiet()
        connection = newsd.connection()
        waiting = []
        begin = time.monotonic()
        for number, text in enumerate(arriving):
            time.sleep(max(0, begin + number / options.rate - time.monotonic()))
            with open(os.path.join(newsd.folder, f"arriving-{number:06}.txt"), "w", errors="surrogatepass") as file:
                file.write(text)
            if number % options.rate == options.rate - 1:
                waiting.append(connection.json("/v1/status")["queued"])
        took = time.monotonic() - begin
        status, behind = newsd.synchronize()
        print(f"{len(arriving)} articles arriving, {len(before)} there before:\n")
        rows = [
            ["files a second", f"{len(arriving) / took:.0f}"],
            ["waiting, asked once a second: median, most, last", f"{bench.percentile(waiting, 0.5)}, {max(waiting)}, {waiting[-1]}"],
            ["from the last file to nothing waiting", f"{behind:.2f} s"],
            ["stories, copies", f"{status['stories']}, {status['copies']}"],
            ["`newsctl check`", newsd.check()],
        ]
        bench.table(["what", "value"], rows)


main()
