// Cues that stand before what was said.

extension AttributionReader {
    /// Takes what follows a cue; gives the word after it.
    mutating func readLeading(_ cue: Int) -> Int? {
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
    func isNominal(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        let traits = context.traits(first)
        if context.isCapital(first) || !traits.isDisjoint(with: [.determiner, .subjectPronoun, .relative]) {
            return true
        }
        if context.text.words[first].shape.hasDigits { return words.count > 1 }
        return context.text.words[first].shape == .lower && !context.isVerb(first)
            && context.lexemes[first].form != .present
            && (words.contains { context.isPlural($0) || context.isCapital($0) })
    }

    /// "after Moscow announced the end, …": what was said ends with the subordinate clause.
    func isSubordinate(_ speaker: Range<Int>) -> Bool {
        speaker.lowerBound > unit.lowerBound && context.traits(speaker.lowerBound - 1).contains(.subordinator)
    }

    func quotationFollows(_ cue: Int) -> Bool {
        (cue + 1..<min(cue + 6, unit.upperBound)).contains { context.opensQuotation($0) }
    }

    func speaker(of cue: Int, group: Int) -> Range<Int>? {
        if let last = drafts.last?.speaker, followsTimeAndCoordinator(group) { return last }
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

    /// "… and this week said": no week speaks.
    private func followsTimeAndCoordinator(_ group: Int) -> Bool {
        var start = group
        while start > unit.lowerBound, group - start < 3, phrases.isAdverbial(start - 1) { start -= 1 }
        return start < group && start > unit.lowerBound && context.traits(start - 1).contains(.coordinator)
    }

    /// "…, and called it a plan": the verb shares the subject before.
    func followsCoordinator(_ group: Int) -> Bool {
        group > unit.lowerBound
            && (context.grammar.isEnglish && context.hasBreak(before: group)
                || context.traits(group - 1).contains(.coordinator))
    }

    /// Whether the word is used as a verb here, and in the active voice.
    func isVerb(_ cue: Int, group: Int) -> Bool {
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
        if form == .present, before.contains(.preposition) {
            return !context.lexemes[cue].frames.isDisjoint(with: [.clause, .anything])
        }
        if !before.isDisjoint(with: [.article, .preposition]) { return false }
        if before.contains(.objectPronoun), !context.lexemes[cue].frames.contains(.anything) { return false }
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
    func isPluralSubject(before cue: Int) -> Bool {
        if context.hasBreak(before: cue) { return false }
        if context.isPlural(cue - 1) { return true }
        guard let subject = phrases.phrase(endingAt: cue), !context.isKey(subject.lowerBound, "a"),
            !context.isKey(subject.lowerBound, "an"),
            context.traits(cue + 1 < unit.upperBound ? cue + 1 : cue).contains(.complementizer)
        else { return false }
        return subject.contains { context.isKey($0, "and") }
            || subject.prefix(4).contains { context.isPlural($0) && context.text.words[$0].shape == .lower }
    }

    /// Where what was said begins behind a cue, and whether it is a clause; nil where nothing fits the cue.
    func contentStart(after cue: Int) -> (start: Int, isClause: Bool)? {
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
