/// English verbs that report speech and thought, with what they take.
enum EnglishCueVerbs {
    static let groups: [(CueFrames, [String])] = [
        // Speech, whatever follows.
        ([.parenthetical, .anything, .clause], ["say/says/said/saying"]),
        // Speech that may stand behind its words and takes a clause.
        (
            [.parenthetical, .clause, .bareClause],
            [
                "add", "affirm", "allege", "argue", "assert", "caution", "clarify", "comment", "conclude", "confide",
                "contend",
                "counter", "declare", "exclaim", "insist", "interject", "joke", "muse", "observe", "opine", "proclaim",
                "pronounce", "quip+", "reason", "remark", "reply", "respond", "retort", "surmise", "testify",
                "theorize", "vow",
                "warn",
            ]
        ),
        (
            [.parenthetical, .clause, .bareClause, .object],
            [
                "admit+", "announce", "concede", "confess", "confirm", "emphasize", "emphasise", "explain", "lament",
                "note",
                "predict", "recall", "recount", "reiterate", "reveal", "stress", "suggest",
            ]
        ),
        (
            [.parenthetical, .clause, .bareClause, .noun],
            [
                "acknowledge", "boast", "claim", "estimate", "report", "tweet", "state",
                "write/writes/wrote/writing/written",
            ]
        ),
        (
            [.parenthetical],
            [
                "begin/begins/began/beginning", "chime", "chant", "continue", "cry", "gush", "intone", "jest", "laugh",
                "mutter",
                "shout", "sigh", "snap+", "thunder", "whisper", "yell", "hedge", "deadpan+",
            ]
        ),
        // The hearer comes first.
        ([.parenthetical, .hearer, .anything, .clause], ["tell/tells/told/telling"]),
        (
            [.hearer, .clause, .object],
            ["remind", "assure", "inform", "notify", "brief", "instruct", "reassure", "convince", "persuade", "advise"]
        ),
        ([.parenthetical, .clause, .object], ["ask", "inquire", "wonder"]),
        (
            [.object, .clause],
            [
                "urge", "implore", "order", "exhort", "encourage", "invite", "beg+", "plead", "command", "pressure",
                "tout", "trumpet",
            ]
        ),
        ([.parenthetical, .clause], ["point"]),
        // Findings.
        (
            [.clause, .bareClause, .parenthetical],
            [
                "show/shows/showed/showing/shown", "find/finds/found/finding", "indicate", "learn", "determine", "rule",
                "certify",
                "disclose", "document", "demonstrate", "imply", "hint", "signal",
            ]
        ),
        // Thought.
        (
            [.clause, .bareClause, .thought, .parenthetical],
            ["believe", "think/thinks/thought/thinking", "feel/feels/felt/feeling"]
        ),
        (
            [.clause, .bareClause, .thought],
            [
                "assume", "expect", "fear", "hope", "know/knows/knew/knowing/known", "doubt", "guess", "imagine",
                "suspect",
                "understand/understands/understood/understanding", "worry", "realize", "realise", "recognize",
                "recognise",
                "figure", "agree", "disagree", "speculate", "anticipate", "presume", "reckon", "maintain",
                "hold/holds/held/holding",
                "complain", "bemoan", "swear/swears/swore/swearing", "pray", "forecast/forecasts/forecast/forecasting",
                "decide",
                "judge", "regret+", "consider", "dream", "foresee/foresees/foresaw/foreseeing",
            ]
        ),
        // What was said stands as an object.
        (
            [.object, .clause],
            [
                "accuse", "address", "advocate", "applaud", "approve", "assail", "attack", "back", "bash", "belittle",
                "berate", "blame", "blast", "castigate", "champion", "chastise", "chide", "cite",
                "commend", "compare", "condemn", "contradict", "credit", "criticize", "criticise", "debate", "decry",
                "defend",
                "demand", "denigrate", "denounce", "deny", "deplore", "describe", "detail", "discuss", "dismiss",
                "disparage",
                "dispute", "dub+", "echo", "endorse", "envision", "express", "extol", "fault",
                "hail", "hammer", "highlight", "label", "laud", "lambaste", "liken", "mention", "mock", "oppose",
                "outline", "paint", "portray", "praise", "promote", "propose", "question", "recommend", "rebuff",
                "rebuke", "rebut+", "refute", "reject", "renounce", "repeat", "repudiate", "ridicule", "salute",
                "scold",
                "slam+", "support", "threaten", "underscore", "voice", "pitch",
                "quote", "reference", "rip+", "skewer", "tease", "underline", "characterize", "characterise",
                "reiterate", "trash",
                "depict", "protest", "defy",
            ]
        ),
        ([.object, .clause, .infinitive, .noun], ["call", "request"]),
        ([.object, .clause, .noun], ["charge", "estimate"]),
        // "to" and a verb.
        (
            [.infinitive, .clause],
            [
                "pledge", "promise", "vow", "threaten", "agree", "decline", "refuse", "plan+", "hope", "intend",
                "offer", "propose",
            ]
        ),
        (
            [.infinitive, .thought],
            ["want", "prefer+", "wish", "decide", "expect", "aim", "seek/seeks/sought/seeking"]
        ),
        // A preposition leads to it.
        (
            [.preposition],
            [
                "call", "speak/speaks/spoke/speaking/spoken", "talk", "complain", "point", "refer+", "warn", "insist",
                "push",
                "allude", "object", "respond", "argue", "advocate", "campaign", "lash", "rail", "agree", "disagree",
                "boast", "brag+",
                "inquire", "ask", "joke", "worry", "elaborate", "comment", "hint", "caution", "react", "testify",
                "weigh", "opine",
                "apologize", "apologise", "dwell", "touch", "harp", "plead", "gush", "rave", "rant", "vent",
            ]
        ),
    ]

    /// A cue that is no verb.
    static let accordingTo = "according"
}
