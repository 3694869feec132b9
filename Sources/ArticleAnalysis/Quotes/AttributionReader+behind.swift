// Cues that stand behind or inside what was said.

extension AttributionReader {
    /// Takes "…, X said" and "…, said X"; gives the word after it.
    mutating func readParenthetical(_ cue: Int, from position: Int) -> Int? {
        if context.traits(cue).contains(.accordingTo) {
            return readAccordingTo(cue, from: position)
        }
        let lexeme = context.lexemes[cue]
        guard lexeme.form == .past || lexeme.form == .third || lexeme.form == .base, !isNameLike(cue) else {
            return nil
        }
        return readInverted(cue, from: position) ?? readBehind(cue, from: position)
    }

    /// "United States": a capital amid the sentence.
    func isNameLike(_ cue: Int) -> Bool {
        context.isCapital(cue) && !context.text.startsSentence(cue) && !context.lexemes[cue].frames.contains(.anything)
    }

    mutating func readInverted(_ cue: Int, from position: Int) -> Int? {
        let start = context.grammar.isEnglish ? cue : phrases.groupStart(of: cue)
        let isQuotation = context.followsQuotation(start)
        guard start > position, isQuotation || context.hasComma(before: start), cue + 1 < unit.upperBound,
            !context.hasBreak(before: cue + 1), let speaker = phrases.phrase(from: cue + 1)
        else { return nil }
        if !isQuotation {
            guard isFree(cue), phrases.apposition(before: start) == nil else { return nil }
        }
        guard isStatement(position..<start) else { return nil }
        let after = phrases.tailEnd(from: phrases.appositionEnd(after: speaker.upperBound))
        guard after == unit.upperBound || context.hasBreak(before: after) || isQuotation else { return nil }
        let goesOn = isQuotation ? resumesQuotation(at: after) : goesOn(at: after)
        return add(before: position..<start, speaker: speaker, cue: start..<cue + 1, after: after, goesOn: goesOn)
    }

    mutating func readBehind(_ cue: Int, from position: Int) -> Int? {
        let start = phrases.groupStart(of: cue)
        guard let (speaker, outer) = phrases.subject(before: start), outer > position,
            context.followsQuotation(outer) || context.hasComma(before: outer) || hasDash(before: outer)
        else { return nil }
        if context.traits(speaker.lowerBound).contains(.relative) { return nil }
        if context.lexemes[cue].frames.contains(.infinitive), context.isKey(cue + 1, "to") { return nil }
        let isQuotation = context.followsQuotation(outer)
        guard isQuotation || isFree(cue), isVerb(cue, group: start) else { return nil }
        var after = cue + 1
        if context.lexemes[cue].frames.contains(.hearer) {
            after = phrases.hearerEnd(from: after)
        }
        after = phrases.tailEnd(from: after)
        let closes = after == unit.upperBound || context.hasBreak(before: after)
        guard closes || isQuotation && context.gap(before: outer, has: UInt8(ascii: ",")), isStatement(position..<outer)
        else { return nil }
        if !isQuotation, after < unit.upperBound, introducesQuotation(after), !isClause(position..<outer) { return nil }
        return add(
            before: position..<outer,
            speaker: speaker,
            cue: start..<cue + 1,
            after: after,
            goesOn: resumesQuotation(at: after) || goesOn(at: after) && !(isQuotation && isParticiple(after))
        )
    }

    /// "…," she said in a speech, thanking them: the writer goes on, not the speaker.
    func isParticiple(_ word: Int) -> Bool {
        context.grammar.isEnglish && context.text.words[word].shape == .lower
            && context.text.folded(word).hasSuffix("ing")
    }

    /// Whether the cue may stand behind words that no marks set apart.
    func isFree(_ cue: Int) -> Bool {
        let frames = context.lexemes[cue].frames
        return frames.contains(.parenthetical) && frames != .parenthetical
    }

    func introducesQuotation(_ word: Int) -> Bool {
        context.opensQuotation(word) || context.gap(before: word, has: UInt8(ascii: ":"))
    }

    /// Whether the words are a main clause: "When he came, X said, …" begins with a subordinate one.
    func isClause(_ words: Range<Int>) -> Bool {
        context.traits(words.lowerBound).isDisjoint(with: [.subordinator, .preposition, .adverb])
    }

    func hasDash(before word: Int) -> Bool {
        context.text.words[word].gap == .dash
    }

    /// Enough words to be something said: not "In Paris, he said."
    func isStatement(_ words: Range<Int>) -> Bool {
        words.contains { context.isQuoted($0) }
            || words.count > 2 && (!context.grammar.isEnglish || words.contains { context.isVerb($0) })
    }

    /// Adds what stands before the cue and, where the cue interrupts it, what goes on behind.
    mutating func add(
        before: Range<Int>,
        speaker: Range<Int>?,
        cue: Range<Int>,
        after: Int,
        goesOn: Bool
    ) -> Int {
        var draft = QuoteDraft(parts: [before], speaker: speaker, cue: cue, unit: unit)
        guard after < unit.upperBound, goesOn else {
            drafts.append(draft)
            // What stands beside the cue may hold cues of its own: "said X, who added that …".
            return max(cue.upperBound, speaker?.upperBound ?? 0)
        }
        let end = phrases.contentEnd(from: after, isClause: true)
        draft.parts.append(after..<end)
        drafts.append(draft)
        return end
    }

    /// "…," he said, "…" and "…," he said, but "…"
    func resumesQuotation(at word: Int) -> Bool {
        guard word < unit.upperBound else { return false }
        if context.opensQuotation(word) { return true }
        return context.traits(word).contains(.coordinator) && context.opensQuotation(word + 1)
    }

    /// Whether what follows a parenthetical cue goes on with what was said.
    func goesOn(at word: Int) -> Bool {
        guard word < unit.upperBound else { return false }
        if resumesQuotation(at: word) { return true }
        let lexeme = context.lexemes[word]
        if lexeme.form == .present, !lexeme.frames.isEmpty { return false }
        if context.isKey(word, "because") || context.isKey(word, "since") { return true }
        if !lexeme.traits.isDisjoint(with: [.coordinator, .subordinator, .relative]) { return false }
        return true
    }

    mutating func readAccordingTo(_ cue: Int, from position: Int) -> Int? {
        if context.isKey(cue, "zufolge") { return readPostposition(cue, from: position) }
        guard let words = accordingTo(cue), let speaker = phrases.phrase(from: words.upperBound) else { return nil }
        let isBehind = words.lowerBound > position + 2
        let after = phrases.appositionEnd(after: speaker.upperBound, mustClose: !isBehind)
        if isBehind {
            return add(
                before: position..<words.lowerBound,
                speaker: speaker,
                cue: words,
                after: after,
                goesOn: goesOn(at: after)
            )
        }
        guard after < unit.upperBound else { return nil }
        let end = phrases.contentEnd(from: after, isClause: true)
        drafts.append(QuoteDraft(parts: [after..<end], speaker: speaker, cue: words, unit: unit))
        return end
    }

    /// "according to", "laut", "nach Angaben von".
    func accordingTo(_ cue: Int) -> Range<Int>? {
        if context.grammar.isEnglish {
            return context.isKey(cue + 1, "to") ? cue..<cue + 2 : nil
        }
        guard context.isKey(cue, "angaben") else { return cue..<cue + 1 }
        guard cue > unit.lowerBound, context.isKey(cue - 1, "nach") || context.isKey(cue - 1, "laut") else {
            return nil
        }
        return cue - 1..<(context.isKey(cue + 1, "von") || context.isKey(cue + 1, "vom") ? cue + 2 : cue + 1)
    }

    /// "dem Ministerium zufolge"
    mutating func readPostposition(_ cue: Int, from position: Int) -> Int? {
        guard let speaker = phrases.phrase(endingAt: cue),
            cue + 1 < unit.upperBound || speaker.lowerBound > position + 2
        else { return nil }
        if speaker.lowerBound > position + 2 {
            return add(
                before: position..<speaker.lowerBound,
                speaker: speaker,
                cue: cue..<cue + 1,
                after: cue + 1,
                goesOn: true
            )
        }
        drafts.append(QuoteDraft(parts: [cue + 1..<unit.upperBound], speaker: speaker, cue: cue..<cue + 1, unit: unit))
        return unit.upperBound
    }
}
