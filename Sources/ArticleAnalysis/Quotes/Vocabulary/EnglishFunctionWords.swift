/// English words that tell where phrases and clauses begin and end.
enum EnglishFunctionWords {
    static let groups: [(WordTraits, [String])] = [
        (
            .determiner,
            [
                "a", "all", "an", "another", "any", "both", "each", "either", "every", "few", "half", "her", "his",
                "its", "many",
                "more", "most", "my", "neither", "no", "one", "other", "our", "several", "some", "such", "the", "their",
                "these",
                "this", "those", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "your",
            ]
        ),
        (
            [.determiner, .article],
            ["a", "an", "every", "her", "his", "its", "my", "no", "our", "such", "the", "their", "your"]
        ),
        (
            .preposition,
            [
                "about", "above", "across", "against", "along", "amid", "among", "around", "aboard", "at", "behind",
                "below",
                "beside", "besides", "between", "beyond", "by", "concerning", "despite", "during", "for", "from", "in",
                "inside",
                "into", "like", "near", "of", "off", "on", "onto", "outside", "over", "past", "per", "regarding",
                "through",
                "throughout", "to", "toward", "towards", "under", "underneath", "up", "upon", "via", "with", "within",
                "without",
            ]
        ),
        (.coordinator, ["and", "but", "nor", "or", "yet"]),
        (
            .subordinator,
            [
                "after", "although", "as", "because", "before", "if", "once", "since", "though", "till", "unless",
                "until", "when",
                "whenever", "where", "whereas", "while", "whilst", "than", "so",
            ]
        ),
        (.complementizer, ["that", "whether", "how", "why", "what"]),
        (
            .auxiliary,
            [
                "has", "have", "had", "having", "would", "will", "wo", "can", "could", "may", "might", "must", "shall",
                "should",
                "do", "does", "did", "hasn't", "haven't", "hadn't", "wouldn't", "won't", "can't", "cannot", "couldn't",
                "mustn't",
                "shouldn't", "don't", "doesn't", "didn't", "ought",
            ]
        ),
        (
            [.auxiliary, .be],
            ["is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "am"]
        ),
        (
            .adverb,
            [
                "actually", "again", "ago", "almost", "already", "also", "always", "apparently", "clearly", "earlier",
                "either",
                "even", "eventually", "ever", "first", "further", "generally", "had", "however", "immediately",
                "indeed", "initially",
                "instead", "just", "largely", "later", "long", "maybe", "meanwhile", "merely", "nearly", "never", "not",
                "now",
                "often", "only", "openly", "originally", "perhaps", "previously", "privately", "publicly", "quickly",
                "rather",
                "recently", "repeatedly", "reportedly", "simply", "sometimes", "soon", "still", "then", "thereby",
                "therefore",
                "thus", "too", "twice", "usually", "yet", "all", "both", "once", "since", "back", "out", "together",
                "well",
            ]
        ),
        ([.adverb, .negation], ["not", "never"]),
        ([.subjectPronoun, .masculine], ["he", "he's", "he'd", "he'll"]),
        ([.subjectPronoun, .feminine], ["she", "she's", "she'd", "she'll"]),
        ([.subjectPronoun, .plural], ["they", "they're", "they've", "they'd", "they'll"]),
        (.subjectPronoun, ["it", "it's", "nobody", "everyone", "everybody", "someone", "somebody", "anyone"]),
        (
            [.subjectPronoun, .firstPerson],
            [
                "i", "we", "you", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll", "you're", "you've",
                "you'd",
                "you'll",
            ]
        ),
        ([.relative], ["who", "which", "who's", "whom", "whose"]),
        (.objectPronoun, ["him", "her", "them", "me", "us", "himself", "herself", "themselves", "it", "you"]),
        (
            .time,
            [
                "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
                "tonight",
                "tomorrow", "last", "late", "early", "this", "january", "february", "april", "june", "july", "august",
                "september",
                "october", "november", "december", "sept", "oct", "nov", "dec", "aug", "feb", "jan", "earlier",
                "afterward",
                "afterwards", "later",
            ]
        ),
        (
            [.catenative, .verb],
            [
                "went", "going", "refused", "refuses", "continued", "continues", "began", "begins", "started", "starts",
                "declined",
                "declines", "tried", "tries", "appeared", "appears", "seemed", "seems", "managed", "failed", "used",
                "wants",
                "wanted", "plans", "expected", "likely", "able", "quick", "keen", "eager", "free", "set", "came",
            ]
        ),
        (
            .verb,
            [
                "allow", "allowed", "allows", "arrived", "asked", "ate", "became", "become", "becomes", "born", "broke",
                "brought",
                "build", "built", "buy", "came", "cast", "caught", "caused", "chose", "comes", "cost", "costs", "cut",
                "cuts",
                "died", "dies", "does", "doing", "done", "drew", "drove", "earned", "ended", "ends", "enters", "fell",
                "flew",
                "follow", "followed", "follows", "fought", "gave", "gets", "getting", "give", "gives", "giving", "goes",
                "gone",
                "got", "grew", "grows", "happened", "heard", "helped", "helps", "hit", "include", "included",
                "includes", "keep",
                "keeps", "kept", "killed", "lay", "leads", "leave", "leaves", "led", "left", "let", "lets", "lie",
                "lies", "lived",
                "lives", "look", "looked", "looks", "lost", "loses", "made", "make", "makes", "making", "mean", "means",
                "meant",
                "meet", "meets", "met", "moved", "moves", "opened", "opens", "paid", "pays", "played", "plays", "put",
                "puts", "ran",
                "remain", "remained", "remains", "rose", "run", "runs", "sat", "saw", "see", "seeing", "seen", "sees",
                "sell", "sells",
                "sent", "serve", "served", "serves", "sold", "spend", "spends", "spent", "sprang", "stand", "stands",
                "stood",
                "stay", "stayed", "stays", "struck", "take", "takes", "taken", "taking", "taught", "threw", "took",
                "turned",
                "turns", "won", "wins", "win", "wore", "worked", "works", "written", "gone", "given",
            ]
        ),
    ]
}
