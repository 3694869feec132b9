#!/usr/bin/env -S python3 -B
"""Saves what newsd answers to a fixed list of questions, over newsctl and over HTTP, and compares two such savings.

    answers.py save DIR --folder FOLDER [--folder FOLDER …] [--articles ARTICLES.jsonl.xz --limit 1000]
    answers.py compare DIR1 DIR2

`save` starts newsd on copies of the folders and asks every verb in every format, every option, every kind of query and
of error, every route. Each answer is one file of DIR, named after its question: the status, what came with it, the bytes.
Two savings of one build are the same, so whatever `compare` shows is a change that users see; it exits 1 then.

What depends on when it ran is masked: times within the run, tookMs, uptimeSeconds, indexBytes, versions, paths of the
temporary folder, values of metrics. The copies' own times are set to fixed ones. Left out, because the outcome
is a matter of time: the order of `--sort seen`, questions that end by `--timeout`, relative dates that split the articles,
the log of the first reading, `status` before everything is analysed.
"""

import difflib
import fcntl
import hashlib
import json
import os
import pty
import re
import shutil
import socket
import struct
import subprocess
import sys
import termios
import time
import urllib.parse

import newsd_bench as bench

FORMATS = (["--json"], [], ["--format", "ndjson"], ["--format", "csv"])
SAMPLE = 40  # articles that are asked for one by one where there are 50 or more; also stories
FIRST_MTIME, MTIME_STEP = 1_727_784_000, 6 * 3600  # 2024-10-01 12:00, and how much later each next file

# Names and contents that a folder of clean articles lacks.
ODD_FILES = {
    b".newsdignore": b"ignored-*\n",
    b"odd/empty.txt": b"",
    b"odd/not-text.txt": bytes(range(256)) * 8,
    b"odd/ignored-note.txt": b"Nobody reads this\n\nNot even newsd reads what the ignore file names.\n",
    b"odd/name-\xff-\\x41.txt": b"A name that is no UTF-8\n\nThe mayor said that 12 boats of the harbour were lost on Monday.\n",
    b"odd/quotes, \"commas\".txt": (
        'Three "quoted" words, a comma; and \x1b[31mred\x1b[0m\n\nBERLIN, March 3, 2025 (Reuters) - "We lost 14 boats, '
        'perhaps 15," said the mayor, Anna Example.\n\nThe ministry denied that more than 10 boats were lost.\n'
    ).encode(),
}

# {a} to {outlet} are taken from the articles themselves, see `Known`.
QUERIES = """
*
{a}
{a} {b}
{a} AND {b}
{a} OR {b}
{a} OR {b} {c}
{a} -{b}
{a} NOT {b}
-{a}
({a} OR {b}) {c}
"{phrase}"
"{a} {b}"~8
"{a} {b}"~8 OR "{b} {a}"~8
{a} NEAR/20 {b}
{a} NEAR/20 ({b} OR {c})
{a} SAME {b}
{a} SAME {b} SAME {c}
{prefix}*
{a}~1
{a}~2
={a}
exact:"{phrase}"
exact:{a}
title:{a}
title:({a} OR {b})
title:"{phrase}"
title:={a}
title:{prefix}*
body:{a}
body:"{phrase}"
exact:title:{a}
outlet:"{outlet}"
outlet:*
-outlet:*
outlet:reuters outlet:ap
outlet:reuters
outlet:={prefix}
credit:reuters
credit:*
author:*
author:john
speaker:"{speaker}"
speaker:*
person:"{person}"
person:*
place:"{place}"
place:Kyiv
org:"{org}"
org:*
name:"{person}"
name:{place}*
lang:en
lang:de OR lang:fr
path:"{path}"
path:odd/*
path:*
story:{story}
id:{article}
id:{shortarticle}
is:copy
is:original
is:copy has:figure
has:quote
has:figure
has:conflict
has:quote -has:figure
date:*
date:2025
date:2025-04
date:2025-04-26
date:2025-03..2025-04
date:2025..
date:..2024
date:..1d
date:2012..2019 {a}
seen:today..
seen:..2024
seen:2025..
mentions:2025
mentions:2025-04-26
mentions:2024-08..
mentions:..2001
date:2025.. mentions:2024
person:"{person}" {a} -is:copy date:2010..
Zelenskiy
Kiev
Moskau
strikes
the
Президент
北京
café naïve
\\AND \\NOT
"{a}\\" {b}"
{a} – {b}
12:30
{a}&{b}
"""

QUERY_ERRORS = """
{a} OR
OR {a}
{a} AND AND {b}
NOT
- {a}
({a}
{a})
()
"{a}
""
"{a}"*
"{a}"~x
"{a}"~2000
{a}~9
*{a}
{a}*b
=
={a}*
\\
NEAR/5
{a} NEAR {b}
{a} NEAR/9999 {b}
{a} NEAR/3 -{b}
{a} SAME NOT {b}
outlets:x
after:2025
foo:bar
http://example.com
title:
title: {a}
outlet:x~1
person:a~1
date:7d
date:2025-13
date:2025-02-30
date:2025..2024
date:..
date:yesterday~1
date:20x5
is:good
has:cake
id:a
id:azzzzzzzzzzzz
story:szzzzzzzzzzzz
story:s
is:withdrawn
format:pdf
""" + "(" * 65 + "{a}" + ")" * 65 + "\n" + "{a} " * 1100 + "\n" + "x" * 9000 + "\n"

FACETS = ["outlet", "credit", "author", "lang", "path", "story", "person", "place", "org", "date:day", "date:month", "date:year"]

SEARCH_OPTIONS = [
    "--sort relevance", "--sort date", "--sort outlet", "--sort date -r", "--sort outlet --reverse", "-r",
    "--collapse copies", "--collapse story", "--collapse none", "--collapse story --sort date",
    "-n 0", "-n 1", "-n 3", "--limit 100", "-n 2 --offset 1", "--offset 1000000", "-n 100000 --collapse none",
    "--since 2025", "--until 2024", "--since 2025-04 --until 2025-04-28", "--since 2025-04-26", "--until yesterday", "--since 1d",
    "--timeout 60", "--sync", "--no-color",
    "--facet outlet --facet lang --facet date:month:3", "--facet place:2 --collapse none", "--facet org:5 --collapse story",
]

# The period and the page, as all verbs that examine take them.
LIST_OPTIONS = ["-n 2", "-n 2 --offset 1", "-n 0", "--offset 100000", "--since 2025-04-20", "--until 2024-10-08", "--since 2025-04 --until 2025-04-27"]

EXAMINING = ["figures", "compare", "quotes", "names", "timeline"]
LISTS_OF_ALL = ["stories", "copies"]
VERBS = ["search", "count", "explain", "show", "story", *LISTS_OF_ALL, *EXAMINING, "status", "files", "failed", "follow", "rescan", "check", "query"]

WRONG_COMMANDS = [
    "", "nonsense", "serch flood", "search", "count", "explain", "show", "story", "figures", "show a", "show azzzzzzzzzzzz",
    "show Azzzz", "show flood", "story szzzzzzzzzzzz", "story sevens", "figures azzzzzzzzzzzz", "compare szzzzzzzzzzzz",
    "copies azzzzzzzzzzzz", "names sixes", "search x --sort price", "search x --collapse all", "search x -n many", "search x -n -1",
    "search x -n 100001", "search x --offset -1", "search x --limit", "search x --facet", "search x --facet colour", "search x --facet :",
    "search x --facet outlet:0", "search x --facet outlet:1001", "search x --facet outlet:x", "search x --since someday",
    "search x --until 2025-13", "search x --format xml", "search x --json --format csv", "search x -q --json", "search x --timeout 0",
    "search x --timeout never", "search x --nonsense", "files --state lost", "files -n x", "check now", "status now", "rescan --since 2025",
    "figures x --sort date", "copies --diff --limit x", "follow -n 0", "query", "query add", "query nonsense", "query list", "query list --json",
    "search -h", "status -h", "-h", "search -- -h", "--version=1", "story", "stories --collapse none",
]

# Method and target; statuses other than 200, and requests in an uncommon form.
UNCOMMON_REQUESTS = [
    "GET /", "GET /v1", "GET /v1/", "GET /v1/nothing", "GET /v2/search?q=x", "GET /v1/search/", "GET /v1/articles", "GET /v1/articles/",
    "GET /v1/articles/azzzzzzzzzzzz", "GET /v1/articles/a", "GET /v1/articles/a/b", "GET /v1/articles/%61zzzzz", "GET /v1/articles/%",
    "GET /v1/stories/", "GET /v1/stories/szzzzzzzzzzzz", "GET /v1/stories/s", "GET /v1/stories/flood",
    "GET /v1/search", "GET /v1/search?q=", "GET /v1/search?q", "GET /v1/search?q=%20", "GET /v1/search?q=x&q=y", "GET /v1/search?Q=x",
    "GET /v1/search?q=x&colour=red", "GET /v1/search?q=x&limit=many", "GET /v1/search?q=x&limit=-1", "GET /v1/search?q=x&limit=100001",
    "GET /v1/search?q=x&offset=-1", "GET /v1/search?q=x&offset=2147483648", "GET /v1/search?q=x&sort=price", "GET /v1/search?q=x&collapse=all",
    "GET /v1/search?q=x&reverse=perhaps", "GET /v1/search?q=x&facet=colour", "GET /v1/search?q=x&facet=outlet:0", "GET /v1/search?q=x&facet=:",
    "GET /v1/search?q=x&" + "&".join(["facet=outlet"] * 21), "GET /v1/search?q=x&since=someday", "GET /v1/search?q=x&until=2025-13",
    "GET /v1/search?q=x&timeout=0", "GET /v1/search?q=x&timeout=86401", "GET /v1/search?q=x&timeout=nan", "GET /v1/search?q=x&sync=perhaps",
    "GET /v1/search?q=%", "GET /v1/search?q=%zz", "GET /v1/search?q=%ff", "GET /v1/search?q=%22x", "GET /v1/search?q=foo:x",
    "GET /v1/search?q=x&sync=true&timeout=60", "GET /v1/search?q=x&sync=1", "GET /v1/search?q=x&&", "GET /v1/search?q=a+b", "GET /v1/search?q=a%2Bb",
    "GET /v1/count", "GET /v1/count?q=x&sort=date", "GET /v1/explain", "GET /v1/explain?q=x&limit=1", "GET /v1/status?q=x",
    "GET /v1/files?state=lost", "GET /v1/files?limit=x", "GET /v1/check?q=x", "GET /v1/story", "GET /v1/story?q=x&limit=1", "GET /v1/story?q=qxqxqxqx",
    "GET /v1/figures", "GET /v1/compare", "GET /v1/quotes", "GET /v1/names", "GET /v1/timeline", "GET /v1/copies?diff=perhaps", "GET /v1/stories?q=%22",
    "GET /v1/queries", "GET /v1/queries?x=y", "GET /v1/queries/x/atom", "GET /v1/alerts", "GET /v1/new", "GET /v1/articles/azzzzzzzzzzzz/versions",
    "GET /v1/rescan", "HEAD /v1/rescan", "POST /v1/search?q=x", "DELETE /v1/search?q=x", "PUT /v1/articles/azzzzzzzzzzzz", "OPTIONS /v1/status",
    "POST /metrics", "POST /v1/queries", "POST /v1/follow", "HEAD /v1/nothing", "HEAD /v1/search", "HEAD /v1/follow", "GET /v1/follow?q=%22x",
    "GET /v1/follow?q=foo:x", "GET /v1/follow?x=y", "GET /metrics?x=y", "GET http://newsd/v1/count?q=x", "GET http://newsd", "GET /v1/count?q=x#place",
    "GET /v1/search?q=" + "x" * 70_000,
]

RAW_REQUESTS = {
    "no HTTP": b"nonsense\r\n\r\n",
    "no version": b"GET /v1/count?q=x\r\n\r\n",
    "HTTP 1.0": b"GET /v1/count?q=x HTTP/1.0\r\n\r\n",
    "large body": b"POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nContent-Length: 9999999\r\n\r\n",
    "body": b"POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
    "many headers": b"GET /v1/count?q=x HTTP/1.1\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(300)) + b"\r\n",
    "two at once": b"GET /v1/count?q=x HTTP/1.1\r\nHost: a\r\n\r\nGET /v1/nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    "space in the target": b"GET /v1/count?q=a b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
}


def lines(text, known):
    """The questions of one of the tables above; those that need what no article has are left out."""
    for line in text.strip("\n").split("\n"):
        try:
            yield re.sub(r"\{(\w+)\}", lambda name: known[name[1]], line)
        except KeyError:
            pass


class Mask:
    """Replaces what depends on when and where newsd ran."""

    TIME = re.compile(r"\b(\d{4}-\d\d-\d\d)([T ])(\d\d:\d\d)(:\d\d)?(Z?)")
    NUMBERS = re.compile(r'"(tookMs|uptimeSeconds|indexBytes)":( ?)[-+.0-9eE]+')
    TOOK = re.compile(r"\bin [\d.,]+ (ms|s)\b")
    VERSION = re.compile(r'("version": ?)"\d[^"]*"|\b(newsctl|newsd) \d+\.\d+\.\d+\S*')
    STATUS_LINES = re.compile(r"^((?:\\e\[\d+m)?(?:index|running for|version)(?:\\e\[0m)? +)\S.*$", re.MULTILINE)
    DURATIONS = re.compile(r"\b(duration)=\S+")

    def __init__(self, newsd):
        self.base = newsd.base
        self.begin = time.time()

    def __call__(self, text):
        text = text.replace(self.base, "/BASE")
        text = self.NUMBERS.sub(r'"\1":\g<2>0', text)
        text = self.TOOK.sub(r"in TIME", text)
        text = self.VERSION.sub(lambda found: f'{found[1]}"VERSION"' if found[1] else f"{found[2]} VERSION", text)
        text = self.DURATIONS.sub(r"\1=DURATION", text)
        return self.TIME.sub(self.time, text)

    def time(self, found):
        """A time within this run is masked, to the second or to the minute; any other one is data."""
        seconds = time.mktime(time.strptime(f"{found[1]} {found[3]}{found[4] or ':00'}", "%Y-%m-%d %H:%M:%S"))
        return f"NOW{found[2]}TIME{found[5]}" if self.begin - 61 < seconds < time.time() + 1 else found[0]

    def status(self, text):
        """Status as text and as CSV."""
        text = self.STATUS_LINES.sub(r"\1MASKED", text)
        if not text.startswith("version,"):
            return text
        head, row, *rest = text.split("\n")
        cells = row.split(",")
        for name in ("version", "indexBytes", "uptimeSeconds"):
            cells[head.split(",").index(name)] = "MASKED"
        return "\n".join([head, ",".join(cells), *rest])


class Answers:
    """Asks, and writes each answer to a file of its own."""

    def __init__(self, newsd, directory):
        self.newsd, self.directory, self.mask = newsd, directory, Mask(newsd)
        self.environment = {"NEWSD_SOCKET": newsd.socket, "NEWSD_PAGER": "cat", "PATH": os.environ["PATH"], "TERM": "xterm"}
        self.environment |= {"LANG": "C.UTF-8", "TZ": "UTC"}
        self.written = set()

    def write(self, place, question, text):
        """`question` names the file: shortened, with a hash of the whole."""
        question = self.mask(question)
        name = re.sub(r"[^\w=:.*~\"-]+", "_", question, flags=re.ASCII)[:90]
        name = f"{place}/{name}.{hashlib.sha1(os.fsencode(question)).hexdigest()[:6]}"
        if name in self.written:
            return
        self.written.add(name)
        path = os.path.join(self.directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.write(self.mask(text))

    def newsctl(self, words, place=None, **environment):
        """`words` is a list, or one text of words without spaces of their own."""
        words = words.split() if isinstance(words, str) else words
        done = subprocess.run(
            [self.newsd.options.newsctl, *words],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        output, errors = (stream.decode("utf-8", "surrogateescape") for stream in (done.stdout, done.stderr))
        verb = words[0] if words and words[0] in VERBS else "other"
        if verb == "status":
            output = self.mask.status(output)
        text = f"newsctl {words!r}\nexit {done.returncode}\n--- stderr\n{errors}--- stdout\n{output}"
        self.write(place or f"newsctl/{verb}", " ".join(words), text)

    def in_formats(self, *words):
        for form in FORMATS:
            self.newsctl([*words, *form])

    def terminal(self, *words):
        """What a terminal of 80 columns gets: colours, wrapping, JSON over several lines."""
        here, there = pty.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        command = [self.newsd.options.newsctl, *words]
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=there, stderr=subprocess.PIPE)
        os.close(there)
        output = b""
        try:
            while piece := os.read(here, 65536):
                output += piece
        except OSError:  # the other end is closed
            pass
        os.close(here)
        errors = process.stderr.read().decode("utf-8", "surrogateescape")
        text = output.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\x1b", "\\e")
        if words[0] == "status":
            text = self.mask.status(text)
        text = f"newsctl {list(words)!r}\nexit {process.wait()}\n--- stderr\n{errors}--- terminal\n{text}"
        self.write(f"terminal/{words[0]}", " ".join(words), text)

    def http(self, target, method="GET", place="http"):
        connection = self.newsd.connection()
        connection.request(method, target)
        self.reply(f"{method} {target}", connection.getresponse(), place)
        connection.close()

    def reply(self, question, reply, place):
        headers = [f"{name}: {reply.headers[name]}\n" for name in ("Content-Type", "Allow", "Retry-After") if name in reply.headers]
        body = reply.read().decode("utf-8", "surrogateescape")
        if question == "GET /metrics":
            body = re.sub(r"^([^#\n].*) \S+$", r"\1", body, flags=re.MULTILINE)
        self.write(place, question, f"{question[:2000]}\n{reply.status}\n{''.join(headers)}\n{body}")

    def raw(self, name, request):
        """Everything that comes back for these bytes, without the headers that carry no answer."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(60)
            connection.connect(self.newsd.socket)
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        text = re.sub(r"(?im)^(date|content-length): .*\r\n", "", answer.decode("utf-8", "surrogateescape"))
        self.write("http/raw", name, text.replace("\r\n", "\n"))


class Known:
    """What the articles hold, so that questions find something whatever the folder: taken from newsd's answers, by order."""

    def __init__(self, newsd):
        self.connection = newsd.connection()
        everything = self.ask("/v1/search?q=*&collapse=none&limit=100000")["hits"]
        self.articles = sorted(everything, key=lambda article: article["id"])
        self.stories = sorted({article["story"] for article in self.ask_stories()})
        self.sample = [article["id"] for article in self.articles]
        if len(self.sample) >= 50:
            self.sample = self.sample[:SAMPLE]

    def ask(self, target):
        return self.connection.json(target)

    def ask_stories(self):
        return [article for story in self.ask("/v1/stories")["stories"] for article in story["articles"]]

    def values(self):
        """Sets of values for the tables of queries, each from another article and other names."""
        titled = [article for article in self.articles if article["title"] and len(self.words(article["title"])) >= 3]
        facets = self.ask("/v1/search?q=*&limit=0" + "".join(f"&facet={name}:10" for name in ("outlet", "person", "place", "org")))["facets"]
        speakers = sorted({quote["speakerName"] for quote in self.ask("/v1/quotes?q=*")["quotes"] if quote["speakerName"]})
        for number, article in enumerate(titled[:: max(1, len(titled) // 3)][:3]):
            words = self.words(article["title"])
            long = sorted(words, key=lambda word: (-len(word), word))
            values = {"a": long[0], "b": long[1], "c": long[2], "prefix": long[0][:4], "phrase": " ".join(article["title"].split()[:3])}
            values |= {"article": article["id"], "shortarticle": article["id"][:8], "story": article["story"], "path": article["path"]}
            for name, found in facets.items():
                if found:
                    values[name] = found[number % len(found)]["value"]
            if speakers:
                values["speaker"] = speakers[number % len(speakers)]
            yield {name: value.replace('"', "").replace("\\", "") for name, value in values.items()}

    @staticmethod
    def words(title):
        return [word for word in re.findall(r"[^\W\d_]+", title) if len(word) > 2 and not word.isupper()]


def ask_queries(answers, known):
    for values in known.values():
        for query in lines(QUERIES, values):
            for verb in ("search", "explain", "count"):
                answers.newsctl([verb, query, "--json"])
            answers.newsctl(["search", query])
        for query in lines(QUERY_ERRORS, values):
            answers.newsctl(["search", query, "--json"])
            answers.newsctl(["explain", query])
            answers.newsctl(["figures", query])
        a, b, name = values["a"], values["b"], values.get("person", values["a"])
        for query in (a, f"{a} OR {b}", f'"{name}"', "qxqxqxqx"):
            for verb in ("search", "count", "explain", "story", *LISTS_OF_ALL, *EXAMINING):
                answers.in_formats(verb, query)
            answers.newsctl(["search", "-q", query])
            answers.newsctl(["copies", query, "--diff"])
            answers.newsctl(["copies", query, "--diff", "--format", "csv"])
        for option in SEARCH_OPTIONS:
            for form in ("--json", "--format text"):
                answers.newsctl(["search", f"{a} OR {b}", *option.split(), *form.split()])
                answers.newsctl(["search", "*", *option.split(), *form.split()])
        for field in FACETS:
            answers.in_formats("search", f"{a} OR {b}", "--facet", field, "-n", "1")
            answers.newsctl(["search", "*", "--facet", f"{field}:1000", "-n", "0", "--json"])
        answers.newsctl(["search", f"id:{values['article']}", "--sort", "seen", "--json"])
        answers.newsctl(["search", f"id:{values['article']}", "--sort", "seen", "-r"])
        answers.newsctl([a, b])
        answers.newsctl(["search", a, b, f"-{values['c']}", "--json", "-n", "2"])
        answers.newsctl(["search", "--json", "--", a, "-n", "2"])


def ask_lists(answers):
    for verb in EXAMINING:
        answers.in_formats(verb, "*")
        for option in LIST_OPTIONS:
            answers.newsctl([verb, "*", *option.split(), "--json"])
            answers.newsctl([verb, "*", *option.split()])
    for verb in LISTS_OF_ALL:
        answers.in_formats(verb)
        for option in LIST_OPTIONS:
            answers.newsctl([verb, *option.split(), "--json"])
            answers.newsctl([verb, *option.split()])
    for form in FORMATS:
        answers.newsctl(["copies", "--diff", *form])
    for option in ("", "--state indexed", "--state ignored", "--state failed", "--state pending", "-n 2", "-n 2 --offset 1", "--offset 1000000"):
        answers.in_formats("files", *option.split())
    for option in ("", "-n 0", "--offset 1"):
        answers.in_formats("failed", *option.split())
    for verb in ("status", "status --follow", "check", "check --sync", "rescan", "rescan --sync", "status --sync"):
        answers.in_formats(*verb.split())


def ask_ids(answers, known):
    for article in known.sample:
        for words in (["show", article], ["figures", article], ["quotes", article], ["names", article], ["timeline", article]):
            for form in FORMATS:
                answers.newsctl([*words, *form])
        for words in (["story", article], ["compare", article], ["copies", article], ["copies", article, "--diff"], ["search", f"id:{article}"]):
            for form in FORMATS[:2]:
                answers.newsctl([*words, *form])
        answers.newsctl(["show", article[:7]])
    for story in known.stories[:SAMPLE]:
        for verb in ("story", *EXAMINING):
            answers.in_formats(verb, story)
        answers.newsctl(["copies", story])
        answers.newsctl(["story", story[:7], "--json"])


def ask_terminal(answers, known):
    values = next(known.values())
    for verb in ("search", "count", "explain", "story", *LISTS_OF_ALL, *EXAMINING):
        answers.terminal(verb, values["a"])
        answers.terminal(verb, values["a"], "--json")
    answers.terminal("search", "*", "--facet", "outlet", "--facet", "date:month", "-n", "3")
    answers.terminal("search", "*", "--no-color")
    answers.terminal("copies", "--diff")
    answers.terminal("search", '"', "--json")
    for verb in ("status", "files", "failed", "check"):
        answers.terminal(verb)
    for article in known.sample[:10]:
        answers.terminal("show", article)


def ask_client(answers):
    """What newsctl answers without newsd's help, and how it says that a request is wrong."""
    for words in WRONG_COMMANDS:
        answers.newsctl(words, place="newsctl/wrong")
    for words in ("--help", "--version", *(f"{verb} --help" for verb in VERBS)):
        answers.newsctl(words, place="newsctl/help")
    for shell in ("bash", "zsh", "fish"):
        answers.newsctl(f"--generate-completion-script {shell}", place="newsctl/help")
    nowhere = os.path.join(answers.newsd.base, "nowhere")
    for words in ("status", "search x --json", "search x --sync", "follow", "rescan", "check --format csv"):
        answers.newsctl(words, place="newsctl/unreachable", NEWSD_SOCKET=nowhere)
    answers.newsctl(["status", "--socket", nowhere], place="newsctl/unreachable")


def ask_http(answers, known):
    quoted = urllib.parse.quote
    everything = ["/v1/status", "/v1/files", "/v1/files?state=failed", "/v1/check", "/v1/stories", "/v1/copies", "/v1/copies?diff=false"]
    for values in known.values():
        for query in lines(QUERIES, values):
            answers.http(f"/v1/search?q={quoted(query)}&collapse=none&limit=1000")
            answers.http(f"/v1/explain?q={quoted(query)}")
        for query in lines(QUERY_ERRORS, values):
            for route in ("search", "stories", "follow"):
                answers.http(f"/v1/{route}?q={quoted(query)}")
        a = quoted(values["a"])
        everything += [f"/v1/{route}?q={a}" for route in ("search", "count", "explain", "story", *LISTS_OF_ALL, *EXAMINING)]
        everything += [f"/v1/search?q={a}&sort=date&reverse=true&facet=outlet&facet=date:day:2&offset=1&since=2025&until=2025-12"]
        everything += [f"/v1/count?q={a}&collapse={collapse}" for collapse in ("copies", "story", "none")]
    everything += [f"/v1/{route}?q=*&limit=3&offset=1" for route in (*LISTS_OF_ALL, *EXAMINING)]
    everything += [f"/v1/articles/{article}" for article in known.sample]
    everything += [f"/v1/stories/{story}" for story in known.stories[:SAMPLE]]
    everything += [f"/v1/{route}?q=id:{article}" for route in EXAMINING for article in known.sample[:5]]
    for target in everything:
        answers.http(target)
        answers.http(target, "HEAD")
    for request in UNCOMMON_REQUESTS:
        method, target = request.split(" ", 1)
        answers.http(target, method, place="http/uncommon")
    for name, request in RAW_REQUESTS.items():
        answers.raw(name, request)
    answers.http("/v1/rescan", "POST")
    answers.http("/metrics")
    answers.http("/metrics", "HEAD")


def ask_follow(answers):
    """Events of files that come, change and go, each found before the next; and what the log says of them. None is renamed:
    which of the two events comes first is a matter of time. The file that fails is the last one: while its time is young it
    is read again, and told of again."""
    newsd = answers.newsd
    logged = newsd.log_lines()
    targets = ("/v1/follow", "/v1/follow?q=lighthouse")
    streams = [newsd.connection() for _ in targets]
    replies = []
    for stream, target in zip(streams, targets):
        stream.request("GET", target)
        replies.append(stream.getresponse())
    article = "The lighthouse burns\n\nOn Monday 12 people left the lighthouse of Osmara, the mayor said.\n"
    first, second = (os.path.join(newsd.folder, f"odd/{name}.txt") for name in ("first", "second"))
    for step in (
        lambda: put(newsd, first, article),
        lambda: put(newsd, first, article + "\n" + article.replace("lighthouse", "harbour")),
        lambda: os.link(first, second),
        lambda: os.unlink(first),
        lambda: os.unlink(second),
        lambda: put(newsd, second, article),
        lambda: put(newsd, first, "\0\1\2" * 99),
    ):
        step()
        newsd.newsctl("status", "--sync", "--json")
    # Each is read up to its last event: with a query, removals and failures match nothing.
    for reply, target, last, times in zip(replies, targets, (b'"failed"', b"odd/second.txt"), (1, 2)):
        events = b""
        while events.count(last) < times:
            events += reply.readline()
        text = f"{reply.status}\nContent-Type: {reply.headers['Content-Type']}\n\n{events.decode()}"
        answers.write("http/follow", f"GET {target}", text)
    with open(newsd.log, encoding="utf-8", errors="surrogateescape") as log:
        records = [line for line in list(log)[logged:] if "path=" in line]
    last = next(at for at, line in enumerate(records) if "event=failed" in line)
    answers.write("log", "files", "".join(records[: last + 1]))


def put(newsd, path, text):
    """Puts a file in place, whole."""
    outside = os.path.join(newsd.outside, "file")
    with open(outside, "w", encoding="utf-8") as file:
        file.write(text)
    os.utime(outside, (FIRST_MTIME, FIRST_MTIME))
    os.rename(outside, path)


def ask_again(answers):
    """What is read from disk after a restart."""
    ended = answers.newsd.stop()
    answers.write("again", "end", f"exit {answers.newsd.process.returncode}\n" if ended < 30 else "late\n")
    answers.newsd.start()
    settle(answers.newsd)
    for words in (["status"], ["check"], ["search", "*", "-n", "1000", "--collapse", "none"], ["stories"], ["copies"], ["compare", "*"], ["names", "*"]):
        answers.newsctl([*words, "--json"], place="again")


def settle(newsd):
    newsd.synchronize()
    newsd.wait_until_quiet()


def fill(newsd, options):
    """Copies the folders, each under its own name, writes the articles, and gives all files fixed times."""
    for folder in options.folder:
        shutil.copytree(folder, os.path.join(newsd.folder, os.path.basename(os.path.abspath(folder))))
    if options.articles:
        bench.write_tree(newsd.folder, bench.texts(options))
    root = os.fsencode(newsd.folder)
    os.mkdir(os.path.join(root, b"odd"))
    for name, content in ODD_FILES.items():
        with open(os.path.join(root, name), "wb") as file:
            file.write(content)
    places = sorted(os.path.join(place, name) for place, _, names in os.walk(root) for name in names)
    for number, path in enumerate(places):
        os.chmod(path, 0o644)
        os.utime(path, (FIRST_MTIME + MTIME_STEP * number,) * 2)


def save(directory, options):
    if os.path.exists(directory):
        raise SystemExit(f"{directory} is there already: remove it, or name another one")
    if not options.folder and not options.articles:
        raise SystemExit("nothing to ask about: give --folder or --articles")
    begin = time.monotonic()
    with bench.Newsd(options) as newsd:
        fill(newsd, options)
        newsd.start()
        settle(newsd)
        answers = Answers(newsd, directory)
        known = Known(newsd)
        ask_client(answers)
        ask_queries(answers, known)
        ask_lists(answers)
        ask_ids(answers, known)
        ask_terminal(answers, known)
        ask_http(answers, known)
        ask_follow(answers)
        ask_again(answers)
    print(f"{len(answers.written)} answers about {len(known.articles)} articles in {directory}, {time.monotonic() - begin:.0f} s")


def files(directory):
    return {os.path.relpath(os.path.join(place, name), directory) for place, _, names in os.walk(directory) for name in names}


def readable(text):
    """Lines for a diff: an object of JSON over several."""
    for line in text.split("\n"):
        try:
            yield from json.dumps(json.loads(line), indent=1, ensure_ascii=False).split("\n") if line.startswith("{") else [line]
        except ValueError:
            yield line


def difference(old, new, shown):
    """The first lines of what differs."""
    found = list(difflib.unified_diff(list(readable(old)), list(readable(new)), lineterm="", n=1))[2:]
    if not found:
        place = next(at for at, pair in enumerate(zip(old + "\0", new + "\0")) if pair[0] != pair[1])
        found = [f"the same JSON in other bytes, from {place}:", "-" + old[place - 30 : place + 60], "+" + new[place - 30 : place + 60]]
    yield from (line[:300] for line in found[:shown])
    if len(found) > shown:
        yield f"… {len(found) - shown} more lines"


def compare(first, second, shown):
    names = [files(directory) for directory in (first, second)]
    if not all(names):
        raise SystemExit("no answers: save some first")
    different = 0
    for name in sorted(names[0] & names[1]):
        old, new = (read(os.path.join(directory, name)) for directory in (first, second))
        if old != new:
            different += 1
            print(f"{name}\n    " + "\n    ".join(difference(old, new, shown)) + "\n")
    for only, directory in ((names[0] - names[1], first), (names[1] - names[0], second)):
        for name in sorted(only):
            print(f"only in {directory}: {name}")
    alone = len(names[0] ^ names[1])
    print(f"{len(names[0] & names[1]) - different} answers alike, {different} differ, {alone} in one alone")
    return 1 if different or alone else 0


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
        return file.read()


def main():
    os.environ["TZ"] = "UTC"
    time.tzset()
    parser = bench.arguments(__doc__, articles=True)
    parser.formatter_class = bench.argparse.RawDescriptionHelpFormatter
    parser.add_argument("action", choices=["save", "compare"])
    parser.add_argument("directory", nargs="+", help="where answers are kept: one to save, two to compare")
    parser.add_argument("--folder", action="append", default=[], help="articles to ask about; may be given again")
    parser.add_argument("--lines", type=int, default=12, help="of each difference (default: 12)")
    parser.set_defaults(limit=1000)
    options = parser.parse_args()
    if len(options.directory) != (1 if options.action == "save" else 2):
        parser.error("save takes one directory, compare two")
    if options.action == "save":
        save(options.directory[0], options)
    else:
        sys.exit(compare(*options.directory, options.lines))


main()
