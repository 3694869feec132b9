/// Words whose full stop seldom ends a sentence, in lower case without that stop: English, German and what is common
/// elsewhere.
enum Abbreviations {
    /// Stand before a name: their stop never ends a sentence.
    private static let titles: [String] = [
        "mr", "mrs", "ms", "messrs", "mx", "dr", "prof", "rev", "hon", "fr", "sra", "srta", "mme", "mlle", "hr", "mt",
        "gen", "lt", "col", "maj", "capt", "cpt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "brig",
        "sen", "sens", "rep", "reps", "gov", "govs", "pres", "supt", "insp", "amb", "atty", "asst",
        "dipl", "obltn", "oberstlt", "hptm", "frhr", "bgm", "vors",
    ]

    /// Stand before a number: their stop ends no sentence when one follows.
    private static let beforeNumbers: [String] = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "okt", "dez", "mrz",
        "no", "nos", "nr", "nrn", "art", "abs", "ziff", "kap", "bd", "vol", "vols", "ch", "fig", "abb", "p", "pp", "s",
        "par", "para", "ss", "tel", "rm", "op", "hwy", "rte", "ca", "c", "approx", "est", "num", "sec",
    ]

    /// Stand anywhere: their stop ends a sentence only when the next word is one that sentences begin with.
    private static let others: [String] = [
        "inc", "corp", "ltd", "co", "cos", "llc", "plc", "bros", "gmbh", "jr", "sr", "esq", "phd", "st", "ste", "ave",
        "blvd", "rd", "dept", "univ", "assn", "vs", "etc", "cf", "al", "viz", "dist", "div", "hrs", "mins", "ft", "sec",
        "approx", "est", "ca", "ph", "ing", "mag", "bzw", "usw", "evtl", "ggf", "inkl", "exkl", "zzgl", "vgl", "sog",
        "jh", "jhd", "jhdt", "geb", "gest", "verh", "str", "hrsg", "mio", "mrd", "tsd", "std", "stv", "ehem", "insb",
        "bspw", "usf", "ebd", "ee", "uu", "ud", "uds", "av",
    ]

    /// States of the US and the like, in capitals as written: as `others`, but words of their own in small letters.
    private static let capitalized: [String] = [
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass",
        "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Pa", "Penn", "Que", "Tenn",
        "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    ]

    /// Words that follow an ordinal in German: `3. Mai`, `2. Weltkrieg`.
    private static let afterOrdinals: [String] = [
        "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
        "oktober",
        "november", "dezember", "jahrhundert", "jahrhunderts", "weltkrieg", "weltkriegs", "weltkrieges", "bundesliga",
        "liga",
        "runde", "platz", "stock", "klasse", "jahrestag", "geburtstag",
    ]

    /// Words that begin a sentence far oftener than they follow an abbreviation.
    private static let sentenceStarters: [String] = [
        "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "you", "his", "her", "their", "our",
        "this", "that", "these", "those", "there", "but", "and", "or", "so", "as", "if", "when", "while", "after",
        "before", "since",
        "for", "from", "with", "by", "to", "however", "meanwhile", "although", "though", "despite", "some", "many",
        "most", "no",
        "not", "what", "who", "how", "why", "where", "according", "earlier", "later", "last", "both", "also", "one",
        "all", "yet",
        "der", "die", "das", "dem", "den", "ein", "eine", "einen", "einem", "er", "sie", "es", "wir", "ihr", "im", "am",
        "bei", "auch", "nach", "doch", "aber", "und", "mit", "von", "vor", "zum", "zur", "seit", "so", "wie", "wenn",
        "als",
        "dies", "diese", "dieser", "dieses", "damit", "dabei", "dort", "nun", "laut", "für", "auf", "zudem",
        "allerdings",
    ]

    /// Every word above with what it is, in lower case.
    static let roles = WordRoleTable([
        (titles, .title), (beforeNumbers, .beforeNumber), (others, .abbreviation),
        (capitalized.map { $0.lowercased() }, .capitalizedAbbreviation),
        (afterOrdinals, .afterOrdinal), (sentenceStarters, .sentenceStarter),
    ])
}
