extension SubjectReader {
    /// The noun phrase that is counted, or of which so much is measured.
    func counted(_ quantity: Quantity, in sentence: Range<Int>) -> Range<Int>? {
        let next = quantity.words.upperBound
        guard joins(next, in: sentence) else { return nil }
        let key = text.words[next].key
        if key == "of" || key == "von" || key == "de" {
            return nounPhrase(from: next + 1, in: sentence, allowsArticle: true)
        }
        guard let unit = quantity.unit else {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        if text.words[next].gap == .hyphen || isAdjectival(quantity) || unit.isAge {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        if key == "in", unit.dimension == .money {
            let phrase = nounPhrase(from: next + 1, in: sentence, allowsArticle: false)
            return phrase.flatMap { $0.contains { FigureWords.sums.contains(text.words[$0].key) } ? $0 : nil }
        }
        if unit.dimension == .share || unit.dimension == .money || unit.dimension == .mass || unit.dimension == .volume,
            text.words[next].shape == .lower
        {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        return nil
    }

    /// `three-day ceasefire`: a hyphen before the unit.
    func isAdjectival(_ quantity: Quantity) -> Bool {
        quantity.words.count > 1 && text.words[quantity.words.upperBound - 1].gap == .hyphen
    }

    /// The noun phrase from a word on: up to a preposition, verb, mark or second number.
    func nounPhrase(from start: Int, in sentence: Range<Int>, allowsArticle: Bool) -> Range<Int>? {
        var index = start
        guard joins(index, in: sentence) else { return nil }
        if allowsArticle, FigureWords.determiners.contains(text.words[index].key) {
            index += 1
            // 6 of the 10 drones
            if joins(index, in: sentence), text.words[index].shape == .digits {
                index += 1
            }
        }
        let first = index
        while joins(index, in: sentence), index - first < Self.longestPhrase,
            continuesPhrase(index, first, in: sentence)
        {
            index += 1
        }
        while index > first, endsBadly(index - 1) {
            index -= 1
        }
        return index > first ? first..<index : nil
    }

    func continuesPhrase(_ index: Int, _ first: Int, in sentence: Range<Int>) -> Bool {
        let key = text.words[index].key
        if key == "and" || key == "or" || key == "und" || key == "oder" {
            // dead and injured soldiers; not: killed 5 and wounded 10
            guard joins(index + 1, in: sentence), index > first, !text.words[index + 1].shape.hasDigits else {
                return false
            }
            let next = text.words[index + 1].key
            return FigureWords.fates.contains(next) && FigureWords.fates.contains(text.words[index - 1].key)
                && !isNumber(index + 2)
        }
        if text.words[index].shape.hasDigits || FigureWords.prepositions.contains(key)
            || FigureWords.conjunctions.contains(key)
            || FigureWords.auxiliaries.contains(key) || FigureWords.determiners.contains(key)
            || FigureWords.pronouns.contains(key)
        {
            return false
        }
        if FigureWords.fates.contains(key) {
            // Before a noun it describes, after one it tells what befell it.
            return index == first || FigureWords.fates.contains(text.words[index - 1].key)
                || ["and", "or", "und", "oder"].contains(text.folded(index - 1))
        }
        if FigureWords.adverbs.contains(key) {
            return index == first && key == "more"
        }
        if FigureWords.verbs.contains(key), index > first {
            return false
        }
        return !(index > first && isVerbLike(index) && !joinsNoun(index + 1, in: sentence))
    }

    func isNumber(_ index: Int) -> Bool {
        guard index < text.words.count else { return false }
        return text.words[index].shape.hasDigits
            || NumeralLexicon.of(text.language).words[text.words[index].key].map {
                switch $0 {
                case .unit, .teen, .ten: true
                default: false
                }
            } ?? false
    }

    func joinsNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        joins(index, in: sentence) && !FigureWords.prepositions.contains(text.words[index].key)
            && !FigureWords.determiners.contains(text.words[index].key) && !text.words[index].shape.hasDigits
    }

    func endsBadly(_ index: Int) -> Bool {
        let key = text.words[index].key
        return key == "and" || key == "or" || FigureWords.adverbs.contains(key) && key != "more" || key == "more"
    }

    /// A small-letter word in -ed or -ing that is no known adjective or noun.
    func isVerbLike(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.shape == .lower || text.startsSentence(index) else { return false }
        if FigureWords.verbs.contains(word.key) || FigureWords.fates.contains(word.key) {
            return true
        }
        guard word.span.count > 4, text.language == "en" || text.language == nil,
            !FigureWords.adjectives.contains(word.key)
        else {
            return false
        }
        let end = word.span.upperBound
        return text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
            || text.bytes[end - 1] == UInt8(ascii: "g") && text.bytes[end - 2] == UInt8(ascii: "n")
                && text.bytes[end - 3] == UInt8(ascii: "i")
    }
}
