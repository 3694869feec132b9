/// Reads the attributions of one sentence, or of several that a quotation joins.
///
/// Cues that stand behind or inside their words come first ("…, he said"): what stands before them is theirs, whatever
/// other cues it holds. The others take what follows them.
struct AttributionReader {
    let context: QuoteContext
    let unit: Range<Int>
    let phrases: PhraseReader
    private var drafts: [QuoteDraft] = []

    init(context: QuoteContext, unit: Range<Int>) {
        self.context = context
        self.unit = unit
        phrases = PhraseReader(context: context, unit: unit)
    }

    mutating func attributions() -> [QuoteDraft] {
        let cues = unit.filter { word in
            !context.isQuoted(word) && !isCompound(word)
                && (!context.lexemes[word].frames.isEmpty || context.traits(word).contains(.accordingTo))
        }
        guard !cues.isEmpty else { return [] }
        var position = unit.lowerBound
        for cue in cues where cue >= position {
            if let end = readParenthetical(cue, from: position) {
                position = end
            }
        }
        for cue in cues where cue >= position {
            if let end = readLeading(cue) {
                position = max(end, cue + 1)
            }
        }
        return drafts
    }
}

extension AttributionReader {
    /// "well-known"
    private func isCompound(_ word: Int) -> Bool {
        context.text.words[word].gap == .hyphen
            || word + 1 < unit.upperBound && context.text.words[word + 1].gap == .hyphen
    }
}

// MARK: - Cues behind their words

extension AttributionReader {
    /// Takes "…, X said" and "…, said X"; gives the word after it.
    private mutating func readParenthetical(_ cue: Int, from position: Int) -> Int? {
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
    private func isNameLike(_ cue: Int) -> Bool {
        context.isCapital(cue) && !context.text.startsSentence(cue) && !context.lexemes[cue].frames.contains(.anything)
    }

    private mutating func readInverted(_ cue: Int, from position: Int) -> Int? {
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

    private mutating func readBehind(_ cue: Int, from position: Int) -> Int? {
        let start = phrases.groupStart(of: cue)
        guard let (speaker, outer) = phrases.subject(before: start), outer > position,
            context.followsQuotation(outer) || context.hasComma(before: outer) || hasDash(before: outer)
        else { return nil }
        if context.traits(speaker.lowerBound).contains(.relative) { return nil }
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
            goesOn: goesOn(at: after)
        )
    }

    /// Whether the cue may stand behind words that no marks set apart.
    private func isFree(_ cue: Int) -> Bool {
        let frames = context.lexemes[cue].frames
        return frames.contains(.parenthetical) && frames != .parenthetical
    }

    private func introducesQuotation(_ word: Int) -> Bool {
        context.opensQuotation(word) || context.gap(before: word, has: UInt8(ascii: ":"))
    }

    /// Whether the words are a main clause: "When he came, X said, …" begins with a subordinate one.
    private func isClause(_ words: Range<Int>) -> Bool {
        context.traits(words.lowerBound).isDisjoint(with: [.subordinator, .preposition, .adverb])
    }

    private func hasDash(before word: Int) -> Bool {
        context.text.words[word].gap == .dash
    }

    /// Enough words to be something said: not "In Paris, he said."
    private func isStatement(_ words: Range<Int>) -> Bool {
        words.contains { context.isQuoted($0) }
            || words.count > 3 && (!context.grammar.isEnglish || words.contains { context.isVerb($0) })
    }

    /// Adds what stands before the cue and, where the cue interrupts it, what goes on behind.
    private mutating func add(
        before: Range<Int>,
        speaker: Range<Int>?,
        cue: Range<Int>,
        after: Int,
        goesOn: Bool
    ) -> Int {
        var draft = QuoteDraft(parts: [before], speaker: speaker, cue: cue, unit: unit)
        guard after < unit.upperBound, goesOn else {
            drafts.append(draft)
            return after
        }
        let end = phrases.contentEnd(from: after, isClause: true)
        draft.parts.append(after..<end)
        drafts.append(draft)
        return end
    }

    /// "…," he said, "…" and "…," he said, but "…"
    private func resumesQuotation(at word: Int) -> Bool {
        guard word < unit.upperBound else { return false }
        if context.opensQuotation(word) { return true }
        return context.traits(word).contains(.coordinator) && context.opensQuotation(word + 1)
    }

    /// Whether what follows a parenthetical cue goes on with what was said.
    private func goesOn(at word: Int) -> Bool {
        guard word < unit.upperBound else { return false }
        if resumesQuotation(at: word) { return true }
        let lexeme = context.lexemes[word]
        if lexeme.form == .present, !lexeme.frames.isEmpty { return false }
        if !lexeme.traits.isDisjoint(with: [.coordinator, .subordinator, .relative]) { return false }
        return true
    }

    private mutating func readAccordingTo(_ cue: Int, from position: Int) -> Int? {
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
    private func accordingTo(_ cue: Int) -> Range<Int>? {
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
    private mutating func readPostposition(_ cue: Int, from position: Int) -> Int? {
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

// MARK: - Cues before their words

extension AttributionReader {
    /// Takes what follows a cue; gives the word after it.
    private mutating func readLeading(_ cue: Int) -> Int? {
        if context.grammar.isVerbSecond, let end = readVerbSecond(cue) { return end }
        if context.lexemes[cue].frames == .parenthetical, !quotationFollows(cue) { return nil }
        guard let content = contentStart(after: cue), content.start < unit.upperBound else { return nil }
        let group = phrases.groupStart(of: cue)
        guard isVerb(cue, group: group) else { return nil }
        let speaker = speaker(of: cue, group: group)
        if let speaker, context.lexemes[cue].frames.isDisjoint(with: [.parenthetical, .anything]), !isNominal(speaker) {
            return nil
        }
        guard speaker != nil || context.lexemes[cue].frames.contains(.anything) else { return nil }
        var end = phrases.contentEnd(from: content.start, isClause: content.isClause)
        if let speaker, isSubordinate(speaker) {
            end = phrases.commaOrEnd(from: content.start, before: end)
        }
        guard end > content.start else { return nil }
        drafts.append(QuoteDraft(parts: [content.start..<end], speaker: speaker, cue: group..<cue + 1, unit: unit))
        return end
    }

    /// Whether a phrase looks like somebody who can speak: a name, a pronoun, a determiner and its noun, a plural.
    private func isNominal(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        let traits = context.traits(first)
        if context.isCapital(first) || !traits.isDisjoint(with: [.determiner, .subjectPronoun, .relative]) {
            return true
        }
        return context.text.words[first].shape == .lower && !context.isVerb(first)
            && context.lexemes[first].form != .present
            && (words.contains { context.isPlural($0) || context.isCapital($0) })
    }

    /// "after Moscow announced the end, …": what was said ends with the subordinate clause.
    private func isSubordinate(_ speaker: Range<Int>) -> Bool {
        speaker.lowerBound > unit.lowerBound && context.traits(speaker.lowerBound - 1).contains(.subordinator)
    }

    private func quotationFollows(_ cue: Int) -> Bool {
        (cue + 1..<min(cue + 6, unit.upperBound)).contains { context.opensQuotation($0) }
    }

    private func speaker(of cue: Int, group: Int) -> Range<Int>? {
        if let subject = phrases.subject(before: group)?.speaker {
            return subject
        }
        let lexeme = context.lexemes[cue]
        guard lexeme.form == .present || followsCoordinator(group) else { return nil }
        if let last = drafts.last?.speaker {
            return last
        }
        return phrases.mainSubject(before: group)
    }

    /// "…, and called it a plan": the verb shares the subject before.
    private func followsCoordinator(_ group: Int) -> Bool {
        group > unit.lowerBound && (context.hasBreak(before: group) || context.traits(group - 1).contains(.coordinator))
    }

    /// Whether the word is used as a verb here, and in the active voice.
    private func isVerb(_ cue: Int, group: Int) -> Bool {
        let form = context.lexemes[cue].form
        let groupTraits = context.lexemes[group..<cue].map(\.traits)
        let isPassive = groupTraits.contains { $0.contains(.be) } && form != .present
        if isPassive || context.isKey(cue + 1, "by") { return false }
        guard cue > unit.lowerBound else { return form == .present }
        if isNameLike(cue) { return false }
        let before = context.traits(cue - 1)
        if form == .past { return before.isDisjoint(with: [.article]) || group < cue }
        if group < cue { return !context.isKey(cue - 1, "to") || group < cue - 1 }
        if !before.isDisjoint(with: [.subjectPronoun, .relative]) { return true }
        if !before.isDisjoint(with: [.article, .preposition, .objectPronoun]) { return false }
        if context.isPossessive(cue - 1) { return false }
        switch form {
        case .base:
            return context.lexemes[cue].frames.contains(.anything) || isPluralSubject(before: cue)
        case .third:
            guard !context.isCapital(cue - 1), let subject = phrases.phrase(endingAt: cue) else { return true }
            return context.isCapital(subject.lowerBound) || context.traits(subject.lowerBound).contains(.determiner)
        default: return true
        }
    }

    /// "these voters say", "data from the survey show": a base form needs a plural.
    private func isPluralSubject(before cue: Int) -> Bool {
        if context.hasBreak(before: cue) { return false }
        if context.isPlural(cue - 1) { return true }
        guard let subject = phrases.phrase(endingAt: cue), !context.isKey(subject.lowerBound, "a"),
            !context.isKey(subject.lowerBound, "an"),
            context.traits(cue + 1 < unit.upperBound ? cue + 1 : cue).contains(.complementizer)
        else { return false }
        return subject.prefix(4).contains { context.isPlural($0) && context.text.words[$0].shape == .lower }
    }

    /// Where what was said begins behind a cue, and whether it is a clause; nil where nothing fits the cue.
    private func contentStart(after cue: Int) -> (start: Int, isClause: Bool)? {
        let frames = context.lexemes[cue].frames
        var next = cue + 1
        guard next < unit.upperBound else { return nil }
        if frames.contains(.hearer) {
            next = phrases.hearerEnd(from: next)
            guard next < unit.upperBound else { return nil }
        }
        let clause = phrases.clauseStart(from: next, overObject: frames.contains(.anything))
        if frames.contains(.anything) {
            return (clause ?? next, true)
        }
        if context.opensQuotation(next), frames.isDisjoint(with: [.infinitive]) || frames.contains(.object) {
            return (next, true)
        }
        if context.hasBreak(before: next), !frames.contains(.parenthetical) { return nil }
        if let clause, !frames.isDisjoint(with: [.clause, .parenthetical]) {
            return (clause, true)
        }
        if context.hasBreak(before: next) { return nil }
        if frames.contains(.bareClause), phrases.isBareClause(at: next) {
            return (next, true)
        }
        if frames.contains(.infinitive), context.isKey(next, "to") {
            return (next, false)
        }
        if frames.contains(.preposition), let start = phrases.prepositionEnd(from: next) {
            return (start, false)
        }
        if context.lexemes[cue].form == .present, cue > unit.lowerBound, !context.hasBreak(before: cue),
            phrases.groupStart(of: cue) == cue
        {
            return nil
        }
        if frames.contains(.object), phrases.isObject(at: next) {
            return (next, false)
        }
        return nil
    }
}

// MARK: - Verbs in second place

extension AttributionReader {
    /// "Am Montag sagte die Ministerin, …" and "Der Sprecher hat am Montag gesagt, …": what was said follows the comma.
    private mutating func readVerbSecond(_ cue: Int) -> Int? {
        let isParticiple = context.lexemes[cue].form == .participle
        let verb = isParticiple ? auxiliary(before: cue) : cue
        guard let verb, let start = commaOrColon(after: cue) else { return nil }
        let subject = verb > unit.lowerBound && !context.hasBreak(before: verb) ? phrases.phrase(endingAt: verb) : nil
        let before = subject.flatMap { isSubject($0) ? $0 : nil }
        guard let speaker = before ?? (verb + 1 < cue || !isParticiple ? phrases.phrase(from: verb + 1) : nil) else {
            return nil
        }
        guard speaker.upperBound <= start else { return nil }
        let end = phrases.contentEnd(from: start, isClause: true)
        drafts.append(QuoteDraft(parts: [start..<end], speaker: speaker, cue: cue..<cue + 1, unit: unit))
        return end
    }

    private func auxiliary(before cue: Int) -> Int? {
        (max(unit.lowerBound, cue - 15)..<cue).last { context.traits($0).contains(.auxiliary) }
    }

    /// Not an adjunct: "am Montag", "zuvor".
    private func isSubject(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if first > unit.lowerBound, context.traits(first - 1).contains(.preposition) { return false }
        return context.traits(first).isDisjoint(with: [.preposition, .time, .adverb])
            && context.traits(words.upperBound - 1).isDisjoint(with: [.time])
    }

    private func commaOrColon(after cue: Int) -> Int? {
        (cue + 1..<min(cue + 16, unit.upperBound)).first {
            context.hasComma(before: $0) || context.gap(before: $0, has: UInt8(ascii: ":"))
        }
    }
}
