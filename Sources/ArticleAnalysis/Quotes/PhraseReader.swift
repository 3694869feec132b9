/// Finds the noun phrases around a verb without a parser: by function words, capitals and punctuation.
struct PhraseReader {
    let context: QuoteContext
    /// The words that belong together: a sentence, or several that one quotation joins.
    let unit: Range<Int>

    private var text: AnalysisText { context.text }

    /// The first word of the verb group that ends with `verb`: "has repeatedly said", "went on to say".
    func groupStart(of verb: Int) -> Int {
        var start = verb
        while start > unit.lowerBound, !context.hasBreak(before: start), !context.isQuoted(start - 1) {
            let before = context.traits(start - 1)
            if !before.isDisjoint(with: [.auxiliary, .be, .catenative, .negation]) || isManner(start - 1) {
                start -= 1
            } else if context.isKey(start - 1, "to"), start - 2 >= unit.lowerBound,
                context.traits(start - 2).contains(.catenative)
                    || context.traits(start - 2).contains(.adverb) && start - 3 >= unit.lowerBound
                        && context.traits(start - 3).contains(.catenative)
            {
                start -= 2
            } else if start - 2 >= unit.lowerBound, context.isKey(start - 1, "to"), context.isKey(start - 2, "on") {
                guard start - 3 >= unit.lowerBound, context.traits(start - 3).contains(.catenative) else {
                    return start
                }
                start -= 3
            } else {
                break
            }
        }
        return start
    }

    private func isManner(_ word: Int) -> Bool {
        if context.traits(word).contains(.adverb) {
            return context.traits(word).isDisjoint(with: [.determiner])
        }
        return text.words[word].shape == .lower
            && text.withFolded(word) { folded in
                folded.count > 4 && folded[folded.count - 1] == UInt8(ascii: "y")
                    && folded[folded.count - 2] == UInt8(ascii: "l")
            }
    }

    /// The noun phrase that ends right before `end`.
    func phrase(endingAt end: Int) -> Range<Int>? {
        guard end > unit.lowerBound, !context.isQuoted(end - 1) else { return nil }
        if !closesBracket(before: end),
            !context.traits(end - 1).isDisjoint(with: [.subjectPronoun, .relative]) || context.isKey(end - 1, "that")
        {
            return end - 1..<end
        }
        var start = walkBack(from: end)
        if start < end, needsMore(start..<end), start > unit.lowerBound, !context.hasBreak(before: start) {
            start = walkBack(from: start - 1)
        }
        return trimmed(start..<end)
    }

    /// Goes back to where the phrase begins.
    private func walkBack(from end: Int) -> Int {
        var start = end
        while start > unit.lowerBound {
            if closesBracket(before: start), let opening = openingBracket(before: start) {
                start = opening
                continue
            }
            let word = start - 1
            if start != end, text.words[start].gap != .openBracket, context.hasBreak(before: start) { return start }
            if context.isQuoted(word) || stops(at: word, phraseStart: start) { return start }
            start = word
        }
        return start
    }

    private func stops(at word: Int, phraseStart: Int) -> Bool {
        let traits = context.traits(word)
        if traits.contains(.coordinator) {
            guard context.isKey(word, "and") || context.isKey(word, "or"), word > unit.lowerBound,
                phraseStart < unit.upperBound
            else { return true }
            let joinsNames = context.isCapital(phraseStart) && context.isCapital(word - 1)
            return !joinsNames
        }
        if !traits.isDisjoint(with: .phraseEnd) {
            return !(context.isCapital(word) && word > unit.lowerBound && traits.isDisjoint(with: [.auxiliary, .be]))
        }
        let lexeme = context.lexemes[word]
        guard !lexeme.frames.isEmpty, !context.isCapital(word) else { return false }
        return lexeme.form == .past && !isAdjective(word)
    }

    /// "the proposed plan": a past form after a determiner.
    private func isAdjective(_ word: Int) -> Bool {
        word > unit.lowerBound && context.traits(word - 1).contains(.determiner)
    }

    /// What is left of a phrase whose beginning a reduced relative clause hides: "the report released Friday said".
    private func needsMore(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if context.traits(first).contains(.time) || context.traits(first).contains(.preposition) {
            return true
        }
        return false
    }

    private func closesBracket(before word: Int) -> Bool {
        word < text.words.count && text.words[word].gap == .other && context.gap(before: word, has: UInt8(ascii: ")"))
    }

    private func openingBracket(before word: Int) -> Int? {
        var start = word - 1
        while start > unit.lowerBound, word - start < 12 {
            if text.words[start].gap == .openBracket || context.gap(before: start, has: UInt8(ascii: "(")) {
                return start
            }
            start -= 1
        }
        return nil
    }

    /// Without what precedes the noun phrase: conjunctions, adverbs, "in Paris".
    func trimmed(_ words: Range<Int>) -> Range<Int>? {
        var start = words.lowerBound
        while start < words.upperBound, isForerunner(start) {
            start += 1
        }
        guard start < words.upperBound else { return nil }
        if context.traits(start).contains(.preposition), !context.isCapital(start) || start == unit.lowerBound {
            guard let next = phraseAfterPreposition(start..<words.upperBound) else { return nil }
            start = next
        }
        let last = words.upperBound - 1
        let bad: WordTraits = [.preposition, .article, .coordinator]
        if start == last, !context.traits(last).isDisjoint(with: [.adverb, .preposition, .coordinator]),
            !context.traits(last).contains(.determiner)
        {
            return nil
        }
        if !context.traits(last).isDisjoint(with: bad), start < last, text.words[last].shape == .lower {
            return nil
        }
        return start..<words.upperBound
    }

    private func isForerunner(_ word: Int) -> Bool {
        let traits = context.traits(word)
        if traits.contains(.coordinator) || traits.contains(.subordinator) {
            return true
        }
        return traits.contains(.adverb) && traits.isDisjoint(with: [.determiner, .preposition])
    }

    private func phraseAfterPreposition(_ words: Range<Int>) -> Int? {
        for word in words.reversed() where word > words.lowerBound + 1 {
            let before = context.traits(word - 1)
            if context.traits(word).contains(.determiner), before.isDisjoint(with: [.preposition, .determiner]) {
                return word
            }
            if context.isCapital(word), !context.isCapital(word - 1),
                before.isDisjoint(with: [.preposition, .determiner]),
                !context.traits(word).contains(.time)
            {
                return word
            }
        }
        return nil
    }
}

extension PhraseReader {
    /// The noun phrase that begins at `start`, for "…," said X.
    func phrase(from start: Int) -> Range<Int>? {
        guard start < unit.upperBound, !context.isQuoted(start) else { return nil }
        if !context.traits(start).isDisjoint(with: [.subjectPronoun]) {
            return start..<start + 1
        }
        guard opensPhrase(start) else { return nil }
        var end = start + 1
        while end < unit.upperBound, !context.isQuoted(end), !endsPhrase(before: end) {
            end += 1
        }
        return start..<end
    }

    private func opensPhrase(_ word: Int) -> Bool {
        let traits = context.traits(word)
        if traits.contains(.time) { return false }
        if context.isCapital(word) || traits.contains(.determiner) {
            return true
        }
        return traits.isDisjoint(with: [
            .preposition, .coordinator, .subordinator, .complementizer, .auxiliary, .be, .adverb, .relative, .verb,
        ]) && text.words[word].shape == .lower && context.lexemes[word].frames.isEmpty
    }

    private func endsPhrase(before word: Int) -> Bool {
        switch text.words[word].gap {
        case .space, .hyphen, .apostrophe, .none, .slash: break
        case .stop: if text.startsSentence(word) { return true }
        case .openBracket: return true
        default: return true
        }
        if context.followsQuotation(word) { return true }
        let traits = context.traits(word)
        if context.isKey(word, "of") || context.isKey(word, "for") || context.isKey(word, "and")
            || context.isKey(word, "from")
        {
            return context.isKey(word, "and") && !(word + 1 < unit.upperBound && context.isCapital(word + 1))
        }
        if context.lexemes[word].form == .participle { return true }
        if traits.contains(.article), context.isCapital(word - 1),
            word + 1 >= unit.upperBound || !context.isCapital(word + 1)
        {
            return true
        }
        if context.isCapital(word), !traits.contains(.time) { return false }
        return !traits.isDisjoint(with: [
            .preposition, .subordinator, .complementizer, .auxiliary, .be, .relative, .time, .subjectPronoun,
            .coordinator,
        ]) || traits.contains(.verb)
    }
}
