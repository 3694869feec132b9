// Languages whose verb stands in second place.

extension AttributionReader {
    /// "Am Montag sagte die Ministerin, …" and "Der Sprecher hat am Montag gesagt, …": what was said follows the comma.
    mutating func readVerbSecond(_ cue: Int) -> Int? {
        guard context.lexemes[cue].frames != .parenthetical else { return nil }
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

    func auxiliary(before cue: Int) -> Int? {
        (max(unit.lowerBound, cue - 15)..<cue).last { context.traits($0).contains(.auxiliary) }
    }

    /// Not an adjunct: "am Montag", "zuvor".
    func isSubject(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if first > unit.lowerBound, context.traits(first - 1).contains(.preposition) { return false }
        // "der über Autos schrieb": a relative clause.
        if words.count > 1, context.traits(first).contains(.article), context.traits(first + 1).contains(.preposition) {
            return false
        }
        return context.traits(first).isDisjoint(with: [.preposition, .time, .adverb])
            && context.traits(words.upperBound - 1).isDisjoint(with: [.time])
    }

    func commaOrColon(after cue: Int) -> Int? {
        (cue + 1..<min(cue + 16, unit.upperBound)).first {
            context.hasComma(before: $0) || context.gap(before: $0, has: UInt8(ascii: ":"))
        }
    }
}
