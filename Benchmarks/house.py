#!/usr/bin/env -S python3 -B
"""Counts what makes Sources large or hard to find one's way in: lines, files, names twice, long functions, like blocks.

It reads Swift roughly: strings and comments are blanked, the rest is found by its words and braces. A file that says
"Written by docs/…" in its first lines is a generated table: its lines are counted apart and nothing else is looked for in it.
`--check` exits 1 where one name stands for types of two targets.
"""

import argparse
import collections
import os
import re
import sys

import newsd_bench as bench

SHORT_FILE, LONG_FILE = 40, 350
LONG_FUNCTION = 40
LARGE_TYPE = 700
BLOCK = 8  # lines that two places have alike
GENERATED = re.compile(r"^// Written by docs/", re.MULTILINE)
SYSTEM_TARGETS = {"LinuxSystem", "SystemdJournal"}

MODIFIERS = r"^[ \t]*(?P<modifiers>(?:@\w+(?:\([^)\n]*\))?[ \t\n]+|[a-z]+(?:\(\w+\))?[ \t]+)*?)"
TYPE = re.compile(MODIFIERS + r"(?P<kind>struct|class|enum|actor|protocol|typealias|extension)[ \t]+(?P<name>[A-Z][\w.]*)", re.MULTILINE)
FUNCTION = re.compile(MODIFIERS + r"(?P<kind>func[ \t]+(?P<name>[^\s(<]+)|init|subscript|deinit)(?=[?(<\s{])", re.MULTILINE)
ASSIGNMENT = re.compile(r"(self\.)?\w+ = \w+")


def blanked(text):
    """The text with the insides of comments and strings as spaces; lines and columns stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|(#*)"""\n.*?"""\1|(#+)".*?"\2|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]) if found[0][0] == "/" else inside(found[0]), text)


def inside(literal):
    return '"' + re.sub(r"[^\n]", " ", literal[1:-1]) + '"'


def body(text, start):
    """Where the first `{` outside of brackets after `start` is, and the end of its block; nil where there is none."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] in "([":
            depth += 1
        elif text[at] in ")]":
            depth -= 1
        elif depth < 0 or depth == 0 and text[at] == "}":
            return None
        elif text[at] == "{" and depth == 0:
            return at, block_end(text, at)
    return None


def block_end(text, opening):
    depth = 0
    for at in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return len(text) - 1


class SwiftFile:
    def __init__(self, path, root):
        self.path = os.path.relpath(path, root)
        self.target = self.path.split(os.sep)[0]
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.lines = self.text.count("\n")
        self.is_generated = GENERATED.search(self.text[:300]) is not None
        self.code = "" if self.is_generated else blanked(self.text)

    def line(self, at):
        return self.text.count("\n", 0, at) + 1

    def types(self):
        """Kind, name, modifiers, lines of each type and extension that stands in no other one."""
        end = 0
        for found in TYPE.finditer(self.code):
            if found.start() < end or found["kind"] == "class" and found["name"] == "func":
                continue
            place = body(self.code, found.end()) if found["kind"] != "typealias" else None
            end = place[1] if place else found.end()
            yield found["kind"], found["name"], found["modifiers"], self.line(end) - self.line(found.start("kind")) + 1

    def functions(self):
        """Name, line, number of lines, and body of each function and initialiser that has a body."""
        protocols = [body(self.code, found.end()) for found in TYPE.finditer(self.code) if found["kind"] == "protocol"]
        for found in FUNCTION.finditer(self.code):
            if any(place and place[0] < found.start() < place[1] for place in protocols):
                continue
            if place := body(self.code, found.end()):
                first = self.line(found.start("kind"))
                yield found["name"] or found["kind"], first, self.line(place[1]) - first + 1, self.code[place[0] + 1 : place[1]]

    def telling_lines(self):
        """Number and text of each line that says something: no blanks, comments, imports, lone brackets, rows of tables."""
        for number, (line, code) in enumerate(zip(self.text.split("\n"), self.code.split("\n")), 1):
            if re.search(r"[A-Za-z_]", code) and not re.match(r"\s*(\w+ )?import\b", code):
                yield number, line.strip()


def sources(root):
    paths = sorted(os.path.join(place, name) for place, _, names in os.walk(root) for name in names if name.endswith(".swift"))
    return [SwiftFile(path, root) for path in paths]


def names_in_several_targets(files):
    """Types that other files of their target can see, by name, where two targets have one of that name."""
    targets = collections.defaultdict(set)
    for file in files:
        for kind, name, modifiers, _ in file.types():
            if kind != "extension" and "private" not in modifiers:
                targets[name].add(file.target)
    return {name: sorted(found) for name, found in sorted(targets.items()) if len(found) > 1}


def large_types(files):
    lines, places = collections.Counter(), collections.defaultdict(set)
    for file in files:
        for _, name, _, count in file.types():
            lines[file.target, name] += count
            places[file.target, name].add(file.path)
    return [(f"{target}.{name}", count, len(places[target, name])) for (target, name), count in lines.most_common() if count > LARGE_TYPE]


def like_blocks(files):
    """Pairs of places with like lines, at least `BLOCK`, the longest first: length, first place, second place."""
    windows, telling = collections.defaultdict(list), {}
    for file in files:
        telling[file.path] = found = list(file.telling_lines())
        for at in range(len(found) - BLOCK + 1):
            windows[tuple(line for _, line in found[at : at + BLOCK])].append((file.path, at))
    runs = collections.defaultdict(list)
    for places in windows.values():
        for other in places[1:]:
            runs[places[0][0], other[0], other[1] - places[0][1]].append(places[0][1])
    blocks = []
    for (first, second, shift), starts in runs.items():
        for start, length in stretches(sorted(starts)):
            here, there = telling[first][start][0], telling[second][start + shift][0]
            blocks.append((length + BLOCK - 1, f"{first}:{here}", f"{second}:{there}"))
    return sorted(blocks, key=lambda block: (-block[0], block[1:]))


def stretches(numbers):
    """Start and length of each run of consecutive numbers."""
    start = None
    for index, number in enumerate(numbers):
        if index == 0 or number != numbers[index - 1] + 1:
            start = number
        if index + 1 == len(numbers) or numbers[index + 1] != number + 1:
            yield start, number - start + 1


def only_assigns(text):
    statements = [line.strip() for line in text.split("\n") if line.strip()]
    return bool(statements) and all(ASSIGNMENT.fullmatch(statement) for statement in statements)


def found_in(files):
    """What is counted: its name, and where each of it is."""
    written = [file for file in files if not file.is_generated]
    functions = [(file, *function) for file in written for function in file.functions()]
    long = sorted((lines, f"{file.path}:{line} {name}") for file, name, line, lines, _ in functions if lines > LONG_FUNCTION)
    assigning = [f"{file.path}:{line}" for file, name, line, _, text in functions if name == "init" and only_assigns(text)]
    outside = [file.path for file in written if file.target not in SYSTEM_TARGETS and re.search(r"^\s*(\w+ )?import Glibc\b", file.code, re.MULTILINE)]
    rows = [f"{file.path}:{file.line(found.start())}" for file in written for found in re.finditer(r"\brow\??\[\d+\]", file.code)]
    return {
        "names of types in several targets": [f"{name}: {', '.join(targets)}" for name, targets in names_in_several_targets(written).items()],
        f"files under {SHORT_FILE} lines": [f"{file.path} {file.lines}" for file in written if file.lines < SHORT_FILE],
        f"files over {LONG_FILE} lines": [f"{file.path} {file.lines}" for file in written if file.lines > LONG_FILE],
        f"types over {LARGE_TYPE} lines with their extensions": [f"{name}: {lines} in {count} files" for name, lines, count in large_types(written)],
        f"functions over {LONG_FUNCTION} lines": [f"{place} {lines}" for lines, place in reversed(long)],
        "initialisers that only assign": assigning,
        "files that import Glibc, not of " + ", ".join(sorted(SYSTEM_TARGETS)): outside,
        "columns of a row by position": rows,
        f"blocks of {BLOCK} or more like lines": [f"{length} lines: {first} and {second}" for length, first, second in like_blocks(written)],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", default=os.path.join(bench.REPOSITORY, "Sources"), help="default: Sources")
    parser.add_argument("--places", action="store_true", help="also list where everything is")
    parser.add_argument("--check", action="store_true", help="exit 1 where a name of a type stands in two targets, and list them")
    options = parser.parse_args()
    files = sources(options.sources)
    targets = sorted({file.target for file in files})
    rows = [[target, *sizes(file for file in files if file.target == target)] for target in targets]
    bench.table(["target", "files", "lines", "files generated", "lines generated"], [*rows, ["all", *sizes(files)]])
    found = found_in(files)
    bench.table(["what", "how many"], [[name, len(places)] for name, places in found.items()])
    names, several = next(iter(found.items()))
    for name, places in found.items() if options.places else [(names, several)] if options.check else []:
        if places:
            print(f"**{name}**\n\n" + "".join(f"- {place}\n" for place in places))
    sys.exit(1 if options.check and several else 0)


def sizes(files):
    files = list(files)
    groups = [[file for file in files if file.is_generated == generated] for generated in (False, True)]
    return [number for group in groups for number in (len(group), sum(file.lines for file in group))]


main()
