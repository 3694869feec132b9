/// German words of the quote rules. Written as usual; folded when the table is made.
enum GermanQuoteWords {
    static let functionWords: [(WordTraits, [String])] = [
        (
            [.determiner, .article],
            [
                "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "kein",
                "keine",
            ]
        ),
        (
            .determiner,
            [
                "alle", "andere", "beide", "dieser", "diese", "dieses", "diesem", "einige", "ihr", "ihre", "jede",
                "jeder", "manche", "mehrere",
                "mein", "meine", "sein", "seine", "unser", "unsere", "viele", "zwei", "drei",
            ]
        ),
        (
            .preposition,
            [
                "am", "an", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "gegenüber", "im", "in", "ins",
                "mit", "nach",
                "ohne", "seit", "trotz", "über", "um", "unter", "vom", "von", "vor", "wegen", "zu", "zum", "zur",
                "zwischen", "während",
            ]
        ),
        (.coordinator, ["und", "oder", "aber", "sondern", "doch"]),
        (.subordinator, ["weil", "wenn", "als", "nachdem", "obwohl", "da", "sobald", "falls", "damit", "indem"]),
        (.complementizer, ["dass", "ob", "wie", "warum", "wieso", "weshalb"]),
        (
            .auxiliary,
            [
                "hat", "haben", "hatte", "hatten", "habe", "hätte", "will", "kann", "könne", "soll", "solle", "muss",
                "müsse",
            ]
        ),
        (
            [.auxiliary, .be],
            ["ist", "sind", "war", "waren", "sei", "seien", "wird", "werde", "wurde", "wurden", "werden", "wäre"]
        ),
        (
            .adverb,
            [
                "auch", "bereits", "dabei", "dann", "dazu", "deshalb", "ebenfalls", "erneut", "gleichzeitig",
                "hingegen", "jedoch", "jetzt",
                "nicht", "noch", "nun", "nur", "schon", "später", "unterdessen", "wiederum", "zudem", "zugleich",
                "zuletzt", "zunächst", "zuvor",
                "außerdem", "dagegen", "hierzu", "weiter",
            ]
        ),
        ([.adverb, .negation], ["nicht", "nie"]),
        ([.subjectPronoun, .masculine], ["er"]),
        ([.subjectPronoun, .plural], ["sie"]),
        ([.subjectPronoun], ["es", "man"]),
        ([.subjectPronoun, .firstPerson], ["ich", "wir", "du"]),
        (.objectPronoun, ["ihm", "ihn", "ihnen", "mir", "uns", "sich"]),
        (
            .time,
            [
                "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "heute", "gestern",
                "morgen",
                "montagabend", "dienstagabend", "mittwochabend", "donnerstagabend", "freitagabend", "samstagabend",
                "sonntagabend",
            ]
        ),
        (.accordingTo, ["laut", "zufolge", "angaben"]),
    ]

    static let cues: [(CueFrames, [(String, VerbForm)])] = [
        (
            [.parenthetical, .anything, .clause],
            past([
                "sagte", "sagten", "sagt", "sagen", "erklärte", "erklärten", "erklärt", "betonte", "betonten", "betont",
                "berichtete", "berichteten", "berichtet",
                "behauptete", "behaupteten", "behauptet", "meinte", "meinten", "meint", "bestätigte", "bestätigten",
                "bestätigt", "kritisierte", "kritisierten",
                "kritisiert", "warnte", "warnten", "warnt", "ergänzte", "ergänzten", "ergänzt", "erläuterte",
                "erläuterten", "äußerte", "äußerten",
                "schrieb", "schrieben", "schreibt", "antwortete", "antworteten", "fragte", "fragten", "fragt",
                "versicherte", "versicherten", "versichert",
                "forderte", "forderten", "fordert", "mahnte", "mahnten", "mahnt", "räumte", "kündigte", "kündigten",
                "teilte", "teilten", "fügte", "führte",
                "hob", "stellte", "begründete", "unterstrich", "beteuerte", "argumentierte", "prognostizierte",
                "vermutete", "urteilte", "resümierte",
                "twitterte", "rief", "meldete", "meldeten", "meldet", "verkündete", "verlangte", "lobte", "beklagte",
                "klagte", "bekräftigte", "wies", "hieß",
            ])
        ),
        (
            [.parenthetical],
            past(["so", "zitierte", "konterte", "scherzte", "witzelte", "jubelte", "spottete", "schwärmte"])
        ),
        (
            [.parenthetical, .anything, .clause],
            [
                "gesagt", "erklärt", "betont", "mitgeteilt", "angekündigt", "versichert", "gewarnt", "geschrieben",
                "geäußert",
                "bekräftigt", "behauptet", "gefordert",
            ].map { ($0, .participle) }
        ),
        (
            [.clause, .bareClause, .thought, .parenthetical],
            past([
                "glaubt", "glaubte", "findet", "fand", "hofft", "hoffte", "erwartet", "erwartete", "fürchtet",
                "befürchtet", "befürchtete", "denkt", "dachte", "weiß", "zeigte", "zeigten", "zeigt", "ergab",
            ])
        ),
    ]

    private static func past(_ words: [String]) -> [(String, VerbForm)] {
        words.map { ($0, .past) }
    }
}
