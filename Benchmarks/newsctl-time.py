#!/usr/bin/env -S python3 -B
"""How long newsctl takes for a small answer: the whole process, from spawn to its end."""

import os
import shutil
import time

import newsd_bench as bench


def seconds(program, words, silence):
    """Spawn to end of one process, its output thrown away."""
    actions = [(os.POSIX_SPAWN_DUP2, silence, 1), (os.POSIX_SPAWN_DUP2, silence, 2)]
    begin = time.monotonic()
    pid = os.posix_spawn(program, [program, *words], os.environ, file_actions=actions)
    _, status = os.waitpid(pid, 0)
    took = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{program} {' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}")
    return took


def main():
    parser = bench.arguments(__doc__, articles=True)
    parser.set_defaults(limit=1000)
    parser.add_argument("--runs", type=int, default=200)
    options = parser.parse_args()
    with bench.Newsd(options) as newsd:
        bench.write_tree(newsd.folder, bench.texts(options))
        with open(os.path.join(newsd.folder, "wanted.txt"), "w") as file:
            file.write(f"A report from the coast\n\nA keeper of words wrote down {bench.unique_word(1)}.\n")
        newsd.start()
        newsd.synchronize()
        word, where = bench.unique_word(1), ["--socket", newsd.socket]
        questions = [
            ("newsctl count WORD", options.newsctl, ["count", word, *where]),
            ("newsctl search WORD", options.newsctl, ["search", word, *where]),
            ("newsctl search --json WORD", options.newsctl, ["search", "--json", word, *where]),
            ("newsctl status", options.newsctl, ["status", *where]),
            ("newsctl --version (no question)", options.newsctl, ["--version"]),
            ("true (no newsctl)", shutil.which("true"), []),
        ]
        silence = os.open(os.devnull, os.O_WRONLY)
        rows = []
        for name, program, words in questions:
            times = [seconds(program, words, silence) for _ in range(options.runs)]
            rows.append([f"`{name}`", *bench.milliseconds(times)])
        print(f"Whole process, {options.runs} runs, {options.limit} articles:\n")
        bench.table(["command", "median", "99th percentile", "longest"], rows)


main()
