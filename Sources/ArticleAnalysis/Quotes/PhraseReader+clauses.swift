extension PhraseReader {
    private var text: AnalysisText { context.text }

    /// The subject that stands before a verb group, and where it begins with its apposition.
    func subject(before group: Int) -> (speaker: Range<Int>, outer: Int)? {
        guard group > unit.lowerBound else { return nil }
        if context.hasComma(before: group) || context.text.words[group].gap == .dash {
            guard !context.followsQuotation(group) else { return nil }
            return apposition(before: group).map { ($0, $0.lowerBound) }
        }
        guard !context.hasBreak(before: group) || closingBracket(before: group), let found = phrase(endingAt: group)
        else { return nil }
        return (found, found.lowerBound)
    }

    private func closingBracket(before word: Int) -> Bool {
        context.gap(before: word, has: UInt8(ascii: ")"))
    }

    /// The noun phrase before an apposition that ends before `end`: "Hugh Hill" of "Hugh Hill, a doctor, said".
    func apposition(before end: Int) -> Range<Int>? {
        var start = end - 1
        var commas = 0
        var best: Range<Int>?
        while start > unit.lowerBound, !context.isQuoted(start), commas < 4, end - start < 40 {
            if context.hasComma(before: start) {
                commas += 1
                if opensApposition(start), let name = phrase(endingAt: start), startsClause(name.lowerBound),
                    isNominal(name)
                {
                    best = name
                    if context.isCapital(name.upperBound - 1) { return name }
                }
            }
            start -= 1
        }
        return best
    }

    private func isNominal(_ words: Range<Int>) -> Bool {
        context.isCapital(words.upperBound - 1) && !context.traits(words.upperBound - 1).contains(.time)
            || context.traits(words.lowerBound).contains(.determiner)
    }

    private func opensApposition(_ word: Int) -> Bool {
        let traits = context.traits(word)
        if traits.contains(.relative) || traits.contains(.determiner) || text.words[word].shape.hasDigits {
            return true
        }
        return traits.isDisjoint(with: [
            .auxiliary, .be, .verb, .coordinator, .complementizer, .subjectPronoun, .subordinator,
        ]) && !(context.lexemes[word].form == .past && !context.lexemes[word].frames.isEmpty)
    }

    private func startsClause(_ word: Int) -> Bool {
        guard word > unit.lowerBound else { return true }
        if context.hasBreak(before: word) { return true }
        return !context.traits(word - 1).isDisjoint(with: [.coordinator, .subordinator, .complementizer, .adverb])
    }

    /// The subject of the last main clause before `end`: for "Putin visited Kursk, ordering …".
    func mainSubject(before end: Int) -> Range<Int>? {
        var best: Range<Int>?
        for word in unit.lowerBound..<max(end, unit.lowerBound) where !context.isQuoted(word) && context.isVerb(word) {
            guard let found = subject(before: groupStart(of: word))?.speaker, !opensSubordinate(found) else { continue }
            best = found
        }
        if best != nil { return best }
        guard end > unit.lowerBound, context.hasComma(before: end), !context.followsQuotation(end) else { return nil }
        return phrase(endingAt: end)
    }

    private func opensSubordinate(_ words: Range<Int>) -> Bool {
        let traits: WordTraits = [.subordinator, .complementizer, .relative]
        if !context.traits(words.lowerBound).isDisjoint(with: traits) { return true }
        return words.lowerBound > unit.lowerBound && !context.traits(words.lowerBound - 1).isDisjoint(with: traits)
    }

    /// The first comma from `start` on, or `end`.
    func commaOrEnd(from start: Int, before end: Int) -> Int {
        (start + 1..<max(end, start + 1)).first { !context.isQuoted($0) && context.hasComma(before: $0) } ?? end
    }

    /// The end of an apposition behind a name: ", a doctor," or "(R-Ga.)".
    func appositionEnd(after word: Int, mustClose: Bool = false) -> Int {
        var end = word
        if end < unit.upperBound, text.words[end].gap == .openBracket {
            while end < unit.upperBound, end == word || !context.gap(before: end, has: UInt8(ascii: ")")) {
                end += 1
            }
        }
        guard end < unit.upperBound, context.hasComma(before: end), !context.followsQuotation(end) else { return end }
        let traits = context.traits(end)
        guard
            traits.contains(.relative) || traits.contains(.determiner)
                || text.words[end].shape == .lower
                    && traits.isDisjoint(with: [
                        .coordinator, .subordinator, .preposition, .subjectPronoun, .complementizer,
                    ])
                    && context.lexemes[end].form == .none
        else { return end }
        var next = end + 1
        while next < unit.upperBound, !context.isQuoted(next), !context.hasComma(before: next) {
            next += 1
        }
        return mustClose && next == unit.upperBound ? end : next
    }

    /// Skips what may stand between a cue and the end of its clause: "on Monday", "in a statement", "in an interview with X".
    func tailEnd(from word: Int) -> Int {
        var end = word
        guard end < unit.upperBound, !context.hasBreak(before: end) else { return end }
        if context.grammar.isVerbSecond, Self.verbPrefixes.contains(text.key(end)),
            end + 1 == unit.upperBound || context.hasBreak(before: end + 1)
        {
            return end + 1
        }
        let traits = context.traits(end)
        let opens =
            !traits.isDisjoint(with: [.preposition, .time, .adverb, .subordinator])
            || context.lexemes[end].form == .present
            || traits.contains(.objectPronoun)
        guard opens else { return word }
        while end < unit.upperBound, end - word < 25, !(end > word && context.hasBreak(before: end)) {
            if context.traits(end).contains(.complementizer) || context.opensQuotation(end) {
                return end == word ? word : end
            }
            end += 1
        }
        return end
    }

    /// The separate halves of German verbs: "räumte sie ein".
    private static let verbPrefixes = WordTable(words: [
        "ab", "an", "aus", "bekannt", "ein", "fest", "fort", "hervor", "hin", "hinzu", "klar", "mit", "vor", "zu",
        "zuruck",
    ])

    /// Skips the hearer: "reporters", "him", "the House panel".
    func hearerEnd(from word: Int) -> Int {
        guard word < unit.upperBound, !context.hasBreak(before: word) else { return word }
        if context.traits(word).contains(.objectPronoun),
            !context.traits(word).contains(.determiner) || word + 1 == unit.upperBound
        {
            return word + 1
        }
        if context.traits(word).contains(.complementizer) { return word }
        var end = word + 1
        while end < unit.upperBound, end - word < 10, !context.hasBreak(before: end), !context.opensQuotation(end) {
            let traits = context.traits(end)
            if !traits.isDisjoint(with: [.complementizer, .subjectPronoun, .auxiliary, .be, .subordinator, .time]) {
                break
            }
            if traits.contains(.determiner), !context.traits(end - 1).contains(.preposition) { break }
            if context.isKey(end, "to") { break }
            if traits.contains(.preposition), !context.isKey(end, "of"), !context.isKey(end, "at") { break }
            if context.isCapital(end), !context.isCapital(end - 1),
                context.traits(end - 1).isDisjoint(with: [.determiner, .preposition])
            {
                break
            }
            end += 1
        }
        return end
    }

    /// The "that", the indirect question or the quotation that begins what was said, behind adjuncts.
    func clauseStart(from word: Int, overObject: Bool) -> Int? {
        var place = word
        while place < unit.upperBound, context.traits(place).contains(.adverb),
            context.traits(place).isDisjoint(with: [.determiner, .time])
        {
            place += 1
        }
        let word = place
        if !overObject, word < unit.upperBound, !opensAdjunct(word), !context.traits(word).contains(.complementizer),
            !context.opensQuotation(word), !context.isKey(word, "if"), !context.hasBreak(before: word)
        {
            return nil
        }
        while place < unit.upperBound, place - word < 15 {
            if context.opensQuotation(place) {
                let isSetOff = context.hasComma(before: place) || context.gap(before: place, has: UInt8(ascii: ":"))
                return place == word || isSetOff && (opensAdjunct(word) || context.hasBreak(before: word)) ? place : nil
            }
            if context.isQuoted(place) { return nil }
            let traits = context.traits(place)
            if traits.contains(.complementizer) {
                return place == word || context.isKey(place, "that") ? place : nil
            }
            if place > word, !traits.isDisjoint(with: [.subjectPronoun, .auxiliary, .be]) { return nil }
            if context.isVerb(place), !opensAdjunct(word) { return nil }
            // "denied it, stating that": the clause is the other verb's.
            if place > word, context.lexemes[place].form == .present, !context.lexemes[place].frames.isEmpty,
                context.hasBreak(before: place)
            {
                return nil
            }
            if place == word, context.isKey(place, "if") { return place }
            if context.gap(before: place, has: UInt8(ascii: ":")) { return place }
            place += 1
        }
        return nil
    }

    /// "on Monday", "in a statement", "to reporters": not "about the plan".
    private func opensAdjunct(_ word: Int) -> Bool {
        context.traits(word).contains(.time) || Self.adjuncts.contains(text.key(word))
    }

    private static let adjuncts = WordTable(words: [
        "on", "in", "at", "to", "during", "after", "before", "via", "through",
    ])

    /// Whether a subject and its verb stand here.
    func isBareClause(at word: Int) -> Bool {
        let traits = context.traits(word)
        if traits.contains(.subjectPronoun) { return true }
        guard context.isCapital(word) || traits.contains(.determiner) || text.words[word].shape == .lower,
            traits.isDisjoint(with: [.preposition, .coordinator, .subordinator, .verb, .auxiliary, .be, .adverb])
        else { return false }
        var place = word + 1
        while place < unit.upperBound, place - word < 12, !context.hasBreak(before: place) {
            if context.isVerb(place) { return true }
            if context.traits(place).contains(.coordinator)
                && !context.isCapital(place + 1 < unit.upperBound ? place + 1 : place)
            {
                return false
            }
            place += 1
        }
        return false
    }

    func isObject(at word: Int) -> Bool {
        let traits = context.traits(word)
        if context.isCapital(word) || !traits.isDisjoint(with: [.determiner, .objectPronoun]) { return true }
        return traits.isDisjoint(with: [
            .preposition, .coordinator, .subordinator, .auxiliary, .be, .verb, .relative, .complementizer, .time,
            .adverb,
        ]) && text.words[word].shape == .lower
    }

    /// The word after a preposition that leads to what was said.
    func prepositionEnd(from word: Int) -> Int? {
        var place = word
        if place < unit.upperBound, context.isKey(place, "out") || context.isKey(place, "back") {
            place += 1
        }
        guard place + 1 < unit.upperBound, !context.hasBreak(before: place), Self.leading.contains(text.key(place))
        else { return nil }
        return place + 1
    }

    private static let leading = WordTable(words: [
        "for", "on", "about", "of", "against", "to", "over", "with", "upon",
    ])

    /// Where what was said ends: with the sentence, or before the next attribution.
    func contentEnd(from start: Int, isClause: Bool) -> Int {
        var place = start + 1
        while place < unit.upperBound {
            if !context.isQuoted(place), endsContent(at: place, from: start, isClause: isClause) {
                return place
            }
            place += 1
        }
        return unit.upperBound
    }

    private func endsContent(at word: Int, from start: Int, isClause: Bool) -> Bool {
        let lexeme = context.lexemes[word]
        let hasComma = context.hasComma(before: word)
        if hasComma, lexeme.form == .present, !lexeme.frames.isDisjoint(with: [.parenthetical, .anything, .clause]) {
            return true
        }
        if lexeme.traits.contains(.accordingTo), hasComma { return true }
        if lexeme.traits.contains(.coordinator), startsCoordinatedCue(word + 1) { return true }
        if hasComma, !lexeme.traits.isDisjoint(with: [.coordinator, .subordinator]) {
            return !isClause || startsStatement(word + 1)
        }
        return false
    }

    private func startsCoordinatedCue(_ word: Int) -> Bool {
        var place = word
        while place < unit.upperBound, place - word < 3, isAdverbial(place) { place += 1 }
        guard place < unit.upperBound else { return false }
        let lexeme = context.lexemes[place]
        return lexeme.frames.contains(.parenthetical) && (lexeme.form == .past || lexeme.form == .third)
    }

    /// "later", "this week"
    func isAdverbial(_ word: Int) -> Bool {
        if !context.traits(word).isDisjoint(with: [.adverb, .time]) { return true }
        return word > unit.lowerBound && context.traits(word - 1).contains(.time) && Self.spans.contains(text.key(word))
    }

    private static let spans = WordTable(words: ["week", "month", "year", "morning", "afternoon", "evening", "night"])

    /// Whether a subject with a cue of speech follows: "but Y said".
    private func startsStatement(_ word: Int) -> Bool {
        var place = word
        while place < unit.upperBound, place - word < 9 {
            let lexeme = context.lexemes[place]
            if lexeme.frames.contains(.parenthetical), lexeme.form == .past || lexeme.form == .third {
                return place > word
            }
            if context.isVerb(place), lexeme.traits.isDisjoint(with: [.auxiliary]) { return false }
            place += 1
        }
        return false
    }
}
