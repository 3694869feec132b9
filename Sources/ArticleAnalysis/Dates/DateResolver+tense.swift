extension DateResolver {
    enum Tense {
        case past, future, unknown
    }

    private static let future = WordTable(
        words: [
            "will", "won't", "shall", "expected", "expects", "expect", "scheduled", "due", "plans", "plan", "planned",
            "set", "going",
            "upcoming", "until", "till", "by", "ahead", "deadline", "effective", "starting", "begins", "tomorrow",
            "next",
            "would", "could", "should", "may", "might", "intends", "hopes", "aims", "slated", "agreed", "must", "can",
            "she'll", "he'll",
            "it'll", "they'll", "we'll", "i'll", "forecast", "through", "expire", "expires", "matures", "maturing",
            "before",
            "wird", "werden", "soll", "sollen", "will", "wollen", "plant", "planen", "geplant", "voraussichtlich",
            "bis", "ab",
            "sera", "seront", "va", "prevu", "prevue", "sera", "jusqu", "seran", "hasta", "previsto", "prevista",
            "proximo",
        ]
    )
    private static let past = WordTable(
        words: [
            "said", "was", "were", "had", "told", "has", "have", "did", "been", "since", "after", "fell", "rose",
            "came", "went",
            "took", "made", "won", "lost", "began", "got", "gave", "met", "left", "held", "saw", "found", "sold",
            "bought",
            "shot", "hit", "ran", "led", "killed", "wrote", "became", "sent", "paid", "cut", "put", "says", "ended",
            "war", "waren", "hatte", "hatten", "sagte", "wurde", "wurden", "seit", "hat", "haben", "gab", "kam", "ist",
            "a", "ont", "etait", "avait", "depuis", "dit", "fue", "fueron", "dijo", "habia", "desde", "ha", "era",
        ]
    )

    /// What the verbs nearest to the mention say: first those before it in its sentence, then those after.
    func tense(near mention: TimeMention) -> Tense {
        let sentence = text.sentence(ofWord: mention.words.lowerBound).words
        var index = mention.words.lowerBound - 1
        while index >= sentence.lowerBound, mention.words.lowerBound - index <= 10 {
            if text.words[index].key == "by", isPastPerfect(before: index, from: sentence.lowerBound) {
                return .past
            }
            if let tense = tense(of: index) {
                return tense
            }
            index -= 1
        }
        index = mention.words.upperBound
        while index < sentence.upperBound, index - mention.words.upperBound < 8 {
            if let tense = tense(of: index) {
                return tense
            }
            index += 1
        }
        return .unknown
    }

    /// `had burned it by Sunday`, `were found by Sunday`: what was done by a day is over.
    private func isPastPerfect(before by: Int, from first: Int) -> Bool {
        for index in (max(first, by - 10)..<by).reversed() {
            switch text.words[index].key {
            case "had": return true
            case "was", "were", "been": return text.words[index + 1].key != "to" && tense(of: index + 1) != .future
            default: if tense(of: index) == .future { return false }
            }
        }
        return false
    }

    private func tense(of index: Int) -> Tense? {
        let word = text.words[index]
        if Self.future.contains(word.key) {
            // `May` and `will` with a capital inside a sentence are names.
            return word.shape == .lower || text.startsSentence(index) ? .future : nil
        }
        if Self.past.contains(word.key) {
            let isArticle = word.key == "a" && text.language != "fr"
            return isArticle ? nil : .past
        }
        guard word.shape == .lower, word.span.count > 4, text.language == "en" || text.language == nil else {
            return nil
        }
        let end = word.span.upperBound
        let isParticiple = text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
        return isParticiple ? .past : nil
    }
}
