internal import Algorithms

/// Tells a speaker's full name from the phrase that the article writes, where that is certain.
struct SpeakerNamer {
    let context: QuoteContext
    /// In order of place.
    let names: [NameMention]
    /// The last quote with a named person, for "he said" in the sentences after it.
    private var last: (name: NameMention, paragraph: Int, unit: Range<Int>)?

    init(context: QuoteContext, names: [NameMention]) {
        self.context = context
        self.names = names
    }

    private var text: AnalysisText { context.text }

    mutating func name(of draft: QuoteDraft) -> String? {
        guard let speaker = draft.speaker else { return nil }
        let found = resolve(speaker, in: draft)
        if let found, found.kind == .person {
            last = (found, text.sentence(ofWord: draft.unit.upperBound - 1).paragraph, draft.unit)
        } else if last?.unit != draft.unit {
            last = nil
        }
        return found?.canonical
    }

    private func resolve(_ speaker: Range<Int>, in draft: QuoteDraft) -> NameMention? {
        let traits = context.traits(speaker.lowerBound)
        if speaker.count == 1, traits.contains(.firstPerson) { return nil }
        if speaker.count == 1, traits.contains(.relative) { return antecedent(of: speaker.lowerBound) }
        if speaker.count == 1, !traits.isDisjoint(with: [.masculine, .feminine]) {
            return person(for: speaker.lowerBound, isMale: traits.contains(.masculine), in: draft)
        }
        if speaker.count == 1, traits.contains(.subjectPronoun) { return nil }
        return named(speaker)
    }

    /// The name that the phrase is about: at its head, not in "a spokesman for X" or "X's lawyer".
    private func named(_ speaker: Range<Int>) -> NameMention? {
        let span = text.span(ofWords: speaker)
        let inside = names(in: span)
        let persons = inside.filter { $0.kind == .person }
        if persons.count > 1 { return nil }
        if let person = persons.first {
            return isHead(person, of: speaker) ? person : nil
        }
        guard inside.count == 1, let name = inside.first, name.span.upperBound == span.upperBound else { return nil }
        let before = text.firstWord(from: span.lowerBound)..<text.firstWord(from: name.span.lowerBound)
        return before.allSatisfy { context.traits($0).contains(.article) } ? name : nil
    }

    private func isHead(_ name: NameMention, of speaker: Range<Int>) -> Bool {
        let start = text.firstWord(from: name.span.lowerBound)
        if start > speaker.lowerBound {
            let before = context.traits(start - 1)
            guard before.isDisjoint(with: [.preposition, .coordinator, .determiner]), !context.isPossessive(start - 1)
            else { return false }
        }
        let end = text.firstWord(from: name.span.upperBound)
        return !isPossessive(name) && (end >= speaker.upperBound || context.hasBreak(before: end))
    }

    private func isPossessive(_ name: NameMention) -> Bool {
        let next = text.byte(at: name.span.upperBound)
        return next == UInt8(ascii: "'") || next == 0xE2 && text.byte(at: name.span.upperBound + 2) == 0x99
    }

    private func names(in span: Range<Int>) -> ArraySlice<NameMention> {
        let first = names.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
        var end = first
        while end < names.count, names[end].span.upperBound <= span.upperBound { end += 1 }
        return names[first..<end]
    }

    /// "Jane Roe, who said": the name right before.
    private func antecedent(of word: Int) -> NameMention? {
        let place = text.words[word].span.lowerBound
        let index = names.partitioningIndex { $0.span.lowerBound >= place } - 1
        guard index >= 0, place - names[index].span.upperBound <= 2 else { return nil }
        return names[index]
    }

    /// Whom "he" or "she" means: the one person of the same sentence before it, else the speaker of the quote in the
    /// sentence before. Nil where another person of that gender stands between.
    private func person(for word: Int, isMale: Bool, in draft: QuoteDraft) -> NameMention? {
        let place = text.words[word].span.lowerBound
        let unitStart = text.words[draft.unit.lowerBound].span.lowerBound
        let inSentence = candidates(in: unitStart..<place, isMale: isMale)
        if !inSentence.isEmpty {
            let same = inSentence.allSatisfy { $0.canonical == inSentence[0].canonical }
            guard same, last == nil || last?.unit == draft.unit || last?.name.canonical == inSentence[0].canonical
            else { return nil }
            return inSentence[0]
        }
        guard let last, fits(last.name, isMale: isMale) else { return nil }
        let paragraph = text.sentence(ofWord: draft.unit.lowerBound).paragraph
        guard paragraph - last.paragraph <= 1, last.unit.upperBound <= draft.unit.lowerBound || last.unit == draft.unit
        else { return nil }
        guard last.unit.upperBound < draft.unit.lowerBound else { return last.name }
        guard paragraph == last.paragraph else { return nil }
        let between = text.words[last.unit.upperBound - 1].span.upperBound..<unitStart
        let others = candidates(in: between, isMale: isMale).filter { $0.canonical != last.name.canonical }
        return others.isEmpty ? last.name : nil
    }

    /// Persons outside quotations that the pronoun can mean.
    private func candidates(in span: Range<Int>, isMale: Bool) -> [NameMention] {
        names(in: span).filter { name in
            name.kind == .person && fits(name, isMale: isMale)
                && !context.isQuoted(text.firstWord(from: name.span.lowerBound))
        }
    }

    private func fits(_ name: NameMention, isMale: Bool) -> Bool {
        guard let gender = PersonGender.isMale(name.canonical) else { return true }
        return gender == isMale
    }
}
