"""What the benchmarks share: a newsd on temporary folders, HTTP over its socket, texts, tables."""

import argparse
import http.client
import json
import lzma
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def arguments(description, articles=False):
    """The options of every benchmark; `articles` adds those that say where texts come from."""
    parser = argparse.ArgumentParser(description=description)
    build = os.path.join(REPOSITORY, ".build", "release")
    parser.add_argument("--newsd", default=os.path.join(build, "newsd"), help="default: .build/release/newsd")
    parser.add_argument("--newsctl", default=os.path.join(build, "newsctl"), help="default: .build/release/newsctl")
    parser.add_argument("--temp", help="directory for folder, state and socket; default: the system's")
    if articles:
        parser.add_argument("--articles", metavar="FILE", help="JSON lines (.xz too) with title and text; default: made up")
        parser.add_argument("--limit", type=int, default=20000, help="how many articles (default: 20000)")
    return parser


def built(product):
    """The path of a program of this folder's Swift package, built anew where its sources changed."""
    build = ["swift", "build", "-c", "release", "--package-path", os.path.join(REPOSITORY, "Benchmarks")]
    subprocess.run([*build, "--product", product], check=True, stdout=sys.stderr)
    place = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return os.path.join(place, product)


class Http(http.client.HTTPConnection):
    """One connection to the Unix socket, kept open."""

    def __init__(self, path):
        super().__init__("newsd", timeout=600)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)

    def text(self, target):
        self.request("GET", target)
        reply = self.getresponse()
        body = reply.read().decode()
        if reply.status != 200:
            raise RuntimeError(f"{target}: {reply.status} {body[:300]}")
        return body

    def json(self, target):
        return json.loads(self.text(target))

    def total(self, query):
        return self.json("/v1/search?limit=1&q=" + urllib.parse.quote(query))["total"]


class Newsd:
    """A newsd in the foreground with a folder, a state and a socket that vanish with it."""

    def __init__(self, options):
        self.options = options
        self.base = tempfile.mkdtemp(prefix="newsd-bench-", dir=options.temp)
        self.folder, self.state, self.socket = (os.path.join(self.base, name) for name in ("folder", "state", "s"))
        self.outside = os.path.join(self.base, "outside")
        os.mkdir(self.folder)
        os.mkdir(self.outside)
        self.process = None
        self.peak = 0  # anonymous memory in bytes, since the last start

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.base, ignore_errors=True)

    def start(self):
        """Starts newsd; returns the seconds until it answered its first question."""
        begin = time.monotonic()
        command = [self.options.newsd, "--folder", self.folder, "--state", self.state, "--socket", self.socket]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.peak = 0
        threading.Thread(target=self._watch_memory, args=(self.process,), daemon=True).start()
        while True:
            try:
                self.connection().total("*")
                return time.monotonic() - begin
            except (OSError, http.client.HTTPException):
                if self.process.poll() is not None or time.monotonic() - begin > 120:
                    raise SystemExit(f"newsd does not answer:\n{self.log_tail()}") from None
                time.sleep(0.001)

    @property
    def log(self):
        return os.path.join(self.base, "log")

    def log_tail(self):
        with open(self.log, errors="replace") as log:
            return log.read()[-2000:]

    def log_lines(self):
        with open(self.log, "rb") as log:
            return sum(1 for _ in log)

    def stop(self, with_signal=signal.SIGTERM):
        """Seconds until newsd was gone."""
        begin = time.monotonic()
        self.process.send_signal(with_signal)
        self.process.wait()
        return time.monotonic() - begin

    def connection(self):
        return Http(self.socket)

    def metric(self, name):
        for line in self.connection().text("/metrics").splitlines():
            if line.startswith(name + " "):
                return int(float(line.split()[-1]))
        return None

    def processor_time(self):
        """utime + stime of newsd, in seconds."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def wait_until_quiet(self, interval=0.02, limit=3600):
        """Returns the seconds until newsd is live with nothing queued."""
        begin = time.monotonic()
        connection = self.connection()
        while True:
            status = connection.json("/v1/status")
            if status["state"] == "live" and status["queued"] == 0:
                return time.monotonic() - begin
            if time.monotonic() - begin > limit:
                raise SystemExit(f"newsd still has {status['queued']} queued, and is {status['state']}, after {limit} s")
            time.sleep(interval)

    def wait_until_findable(self, articles, interval=0.02):
        """Returns once so many articles can be found, analysed or not."""
        connection = self.connection()
        while connection.json("/v1/status")["articles"] < articles:
            time.sleep(interval)

    def synchronize(self):
        """Returns the status once everything put in place before is findable, and the seconds that took."""
        begin = time.monotonic()
        status = self.newsctl("status", "--sync", "--json")
        return status, time.monotonic() - begin

    def check(self):
        """`equal`, or how many paths differ."""
        answer = self.newsctl("check", "--sync", "--json")
        if answer["equal"]:
            return "equal"
        return "DIFFERS: " + ", ".join(f"{len(answer[key])} {key}" for key in ("missing", "extra", "wrong"))

    def newsctl(self, *words):
        command = [self.options.newsctl, *words, "--socket", self.socket]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode not in (0, 1):
            raise SystemExit(f"newsctl {' '.join(words)}: {done.stderr.decode()}")
        return json.loads(done.stdout)

    def _watch_memory(self, process):
        while process.poll() is None and process is self.process:
            self.peak = max(self.peak, anonymous_memory(process.pid))
            time.sleep(0.02)


def anonymous_memory(pid):
    """RssAnon of a process in bytes; mapped files are not counted."""
    try:
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith("RssAnon:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def texts(options):
    """Yields up to `--limit` articles as text: from `--articles`, else made up."""
    if not options.articles:
        yield from made_up(options.limit)
        return
    opened = lzma.open if options.articles.endswith(".xz") else open
    with opened(options.articles, "rb") as lines:  # bytes: only \n ends a line
        for number, line in enumerate(lines):
            if number == options.limit:
                return
            article = json.loads(line)
            yield f"{(article.get('title') or '').strip()}\n\n{article['text'].strip()}\n".lstrip("\n")


def made_up(count, words=350):
    """Articles of made-up words, spread as words in a language are: the same ones every time."""
    random.seed(1)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    vocabulary = ["".join(random.choices(syllables, k=random.randint(2, 4))) for _ in range(20000)]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    for number in range(count):
        chosen = random.choices(vocabulary, weights, k=words)
        sentences = [" ".join(chosen[at : at + 14]).capitalize() + "." for at in range(10, words, 14)]
        yield f"{' '.join(chosen[:9]).capitalize()} {number}\n\n" + "\n".join(sentences) + "\n"


def write_tree(folder, articles, per_folder=1000):
    """Writes one file an article into numbered folders; returns the number of files and their bytes."""
    files = size = 0
    for files, text in enumerate(articles, 1):
        place = os.path.join(folder, f"{(files - 1) // per_folder:03}")
        os.makedirs(place, exist_ok=True)
        content = text.encode("utf-8", "surrogatepass")
        size += len(content)
        with open(os.path.join(place, f"{files:06}.txt"), "wb") as file:
            file.write(content)
    return files, size


def unique_word(number):
    """A word that no text holds and that has no other forms."""
    return "qx" + "".join("bcdfghjklm"[int(digit)] for digit in f"{number:06}") + "zu"


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(values):
    """Median, 99th percentile and maximum as cells of a table."""
    return [f"{1000 * value:.1f} ms" for value in (percentile(values, 0.5), percentile(values, 0.99), max(values))]


def table(head, rows):
    """Prints a Markdown table."""
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()
