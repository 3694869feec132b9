#!/usr/bin/env python3
"""Writes the tables of Sources/CrossExamination/Stories/Rarity: how common the commonest words of a language are in news.

    python3 docs/methods/make-word-rarity.py ARTICLES.jsonl

ARTICLES.jsonl has one JSON object a line with `id` (its part before the colon tells the collection), `title`, `text`. Only figures
come out of it: words by the share of a language's articles that have them. `SOURCES` says which collection is in which language.
"""
import collections, json, math, re, sys, textwrap, unicodedata
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "Sources/CrossExamination/Stories/Rarity"
SOURCES = {
    "allsides": "en", "reuters21578": "en", "bbc": "en", "c50": "en", "fnc1": "en", "agnews-test": "en", "fakehealth": "en",
    "ucsc": "en", "horne2017-real": "en", "muc34": "en", "fakebr-true": "pt", "10kgnad-test": "de", "ttc3600": "tr",
    "sozcu": "tr", "urdu-real": "ur",
    "masakhanews:eng": "en", "masakhanews:pcm": "en", "masakhanews:fra": "fr", "masakhanews:amh": "am", "masakhanews:hau": "ha", "masakhanews:ibo": "ig",
    "masakhanews:lin": "ln", "masakhanews:lug": "lg", "masakhanews:orm": "om", "masakhanews:run": "rn", "masakhanews:sna": "sn",
    "masakhanews:som": "so", "masakhanews:swa": "sw", "masakhanews:tir": "ti", "masakhanews:xho": "xh", "masakhanews:yor": "yo",
    "cltls:es": "es", "cltls:fr": "fr", "cltls:it": "it",
}
# File, what is in it, its languages, how many words of each.
FILES = [
    ("English", "English", ["en"], 8000),
    ("European", "other European languages", ["de", "es", "fr", "it", "pt", "tr"], 2500),
    ("Other", "languages of Africa and South Asia", ["am", "ha", "ig", "ln", "lg", "om", "rn", "sn", "so", "sw", "ti", "ur", "xh", "yo"], 800),
]
LEVELS = 15
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "ı": "i", "ð": "d", "þ": "th", "’": "'", "ʼ": "'"})


def words(text):
    """Folded as TextUnits folds, near enough; a possessive 's is cut as traits cut it."""
    text = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    found = WORD.findall(unicodedata.normalize("NFC", text))
    return {w[:-2] if w.endswith("'s") and len(w) > 2 else w for w in found}


def language(identifier):
    collection, _, rest = identifier.partition(":")
    return SOURCES.get(collection) or SOURCES.get(collection + ":" + rest.partition("/")[0])


def count(path):
    frequencies, articles, seen = collections.defaultdict(collections.Counter), collections.Counter(), set()
    for line in open(path, encoding="utf-8", newline="\n"):
        article = json.loads(line)
        code, text = language(article["id"]), article["text"]
        if not code or text in seen:
            continue
        seen.add(text)
        articles[code] += 1
        frequencies[code].update(words((article["title"] or "") + "\n" + text))
    return frequencies, articles


def table(frequencies, articles, size):
    """Lines of a level and its words: 0 for those that every article has, up to the rarest listed."""
    listed = sorted(((n, w) for w, n in frequencies.items() if len(w) <= 24), key=lambda e: (-e[0], e[1]))[:size]
    rarest = math.log(articles / listed[-1][0])
    levels = collections.defaultdict(list)
    for n, word in listed:
        levels[min(LEVELS - 1, int(LEVELS * math.log(articles / n) / rarest))].append(word)
    for level in sorted(levels):
        for line in textwrap.wrap(" ".join(sorted(levels[level])), 106, break_long_words=False, break_on_hyphens=False):
            yield f"{level:x} {line}"


def main():
    frequencies, articles = count(sys.argv[1])
    OUT.mkdir(parents=True, exist_ok=True)
    for name, content, codes, size in FILES:
        parts = []
        for code in codes:
            lines = "\n".join("        " + line for line in table(frequencies[code], articles[code], size))
            parts.append(f"    /// Of {articles[code]} articles.\n    static let {code} = \"\"\"\n{lines}\n        \"\"\"\n")
        tables = ", ".join(f'"{code}": {code}' for code in codes)
        (OUT / f"WordRarity{name}.swift").write_text(
            "// swift-format-ignore-file\n// Written by docs/methods/make-word-rarity.py; don't edit by hand.\n\n"
            f"/// How rare common words are in news in {content}: a level in hexadecimal (0 in every article, e the rarest listed) and\n"
            f"/// the words of that level.\nenum WordRarity{name} {{\n    static let tables: [String: String] = [{tables}]\n\n" + "\n".join(parts) + "}\n"
        )


main()
