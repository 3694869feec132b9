internal import Algorithms
internal import NewsModel

/// Says of one mention what it names.
struct NameRules {
    let context: NameContext

    private var text: AnalysisText { context.text }

    /// By the mention's own words and its title.
    func certainKind(of mention: NameCandidate) -> Name.Kind? {
        let words = mention.words
        let first = words.lowerBound
        let last = words.upperBound - 1
        let isInstitution = context.has(last, [.orgHead, .orgSuffix])
        if mention.hasTitle, !isInstitution, words.count < 5, text.words[first].shape != .capitals || words.count > 1 {
            return !isPlace(words) || words.count > 1 ? .person : nil
        }
        if isOrganisation(words) { return .org }
        if isPlace(words) {
            let isPersonToo = context.has(first, .firstName) && words.count > 1
            return isPersonToo && !isKnownPhrase(words) ? .person : .place
        }
        if isPersonByParts(words) { return .person }
        if words.count == 1, let kind = acronymKind(first) { return kind }
        return nil
    }

    /// By what stands around it.
    func likelyKind(of mention: NameCandidate) -> Name.Kind? {
        let words = mention.words
        let first = words.lowerBound
        let last = words.upperBound - 1
        if words.count == 1, isCommon(first) { return nil }
        if context.has(last, .eventHead) || isTitleOfWork(words) || isNumberedEvent(words) { return nil }
        if let kind = kindByNoun(words) { return kind }
        if mention.hasTitle || isFollowedByCountry(last) { return .person }
        if followsPlacePreposition(first), words.count < 3 {
            return words.count > 1 && text.key(first - 1) == "at" ? .org : .place
        }
        if context.has(last, .placeHead), words.count > 1 { return .place }
        if isFollowedByPlace(last), !context.isTitled[context.sentence(first)],
            !text.startsSentence(first) || words.count > 1
        {
            return .place
        }
        if context.capitalsTellNothing { return nil }
        return words.count == 1 ? singleKind(mention) : unknownKind(words)
    }

    /// "World War II", "Super Bowl XX"
    private func isNumberedEvent(_ words: Range<Int>) -> Bool {
        let last = words.upperBound - 1
        return text.words[last].shape.startsWithCapital && words.count > 1 && context.has(last - 1, .eventHead)
            && text.withFolded(last) { word in
                (0..<word.count).allSatisfy {
                    [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains(word[$0])
                }
            }
    }

    private func singleKind(_ mention: NameCandidate) -> Name.Kind? {
        let word = mention.words.lowerBound
        let isSpeaking = isPersonVerb(after: word)
        if context.isSport, isBesideScore(mention.words), !context.isAlsoLower(word) { return .org }
        if context.startsClause(word), !isSpeaking, !mention.isInner { return nil }
        let shape = text.words[word].shape
        if shape == .capitals || shape == .mixed, !context.has(word, .lastName) { return .org }
        if context.isAlsoLower(word) { return nil }
        if followsThe(word) {
            return isPersonNoun(word + 1)
                ? .person : context.isSport && text.string(text.words[word].span).hasSuffix("s") ? .org : nil
        }
        if isSpeaking || context.has(word, .lastName) { return .person }
        // What nothing tells is left out: of these only one in three is a person.
        return nil
    }

    private func unknownKind(_ words: Range<Int>) -> Name.Kind? {
        if context.isTitled[context.sentence(words.lowerBound)] { return nil }
        let isOrdinary = words.contains {
            context.has($0, .common) || context.isAlsoLower($0) || !context.isCapital($0) && !context.has($0, .particle)
        }
        if isOrdinary { return nil }
        if followsThe(words.lowerBound) { return nil }
        return context.isSport && isBesideScore(words) ? .org : words.count < 4 ? .person : nil
    }

    /// "the Dole campaign"
    private func isPersonNoun(_ word: Int) -> Bool {
        word < text.words.count && text.words[word].gap == .space
            && ["campaign", "administration", "camp", "family"].contains { text.key(word) == WordKey($0) }
    }

    private func followsThe(_ word: Int) -> Bool {
        word > 0 && text.words[word].gap == .space && text.key(word - 1) == "the"
    }

    /// "the town of Chatelet", "the Kharkiv region", "publisher Hachette", "Ruch shares".
    private func kindByNoun(_ words: Range<Int>) -> Name.Kind? {
        let before = words.lowerBound - 1
        let after = words.upperBound
        if after < text.words.count, text.words[after].gap == .space, !context.isCapital(after),
            !text.startsSentence(after)
        {
            if context.has(after, .placeNoun) { return .place }
            if context.has(after, .orgNoun) { return .org }
        }
        guard before >= 0, text.words[before + 1].gap == .space, !context.isCapital(before) else { return nil }
        if context.has(before, .orgNoun) { return .org }
        if text.key(before) == "of", before > 0, context.has(before - 1, .placeNoun) { return .place }
        return nil
    }

    /// A title between quotation marks.
    private func isTitleOfWork(_ words: Range<Int>) -> Bool {
        let marks = text.quotationMarks
        let start = marks.partitioningIndex { $0.nextWord >= words.lowerBound }
        var opens = false
        for mark in marks[start...].prefix(while: { $0.nextWord <= words.upperBound }) {
            if mark.nextWord == words.lowerBound { opens = true }
            if opens, mark.nextWord == words.upperBound { return true }
        }
        return false
    }

    private func isCommon(_ word: Int) -> Bool {
        context.has(
            word,
            [.common, .role, .title, .demonym, .calendar, .plainAcronym, .eventHead, .orgHead, .placeHead]
        )
            && !context.has(word, [.knownOrg])
    }

    private func isKnownPhrase(_ words: Range<Int>) -> Bool {
        words.count > 1
            && (context.lexicon.phrase(words.lazy.map { context.key($0) })?.isDisjoint(with: .place) == false)
    }

    private func isPlace(_ words: Range<Int>) -> Bool {
        if words.count == 1 {
            let traits = context.traitsWithoutPossessive(words.lowerBound)
            return !traits.isDisjoint(with: .place) && traits.isDisjoint(with: [.common, .demonym, .calendar])
        }
        return isKnownPhrase(words)
    }

    private func isOrganisation(_ words: Range<Int>) -> Bool {
        let last = words.upperBound - 1
        let first = words.lowerBound
        if words.count == 1 {
            let traits = context.traitsWithoutPossessive(first)
            return traits.contains(.knownOrg)
                && (traits.isDisjoint(with: [.place, .common]) || text.words[first].shape == .capitals)
        }
        if isKnownPhrase(words) { return false }
        if context.has(last, .eventHead), !context.has(last, .orgHead) { return false }
        if context.has(last, .place), (first..<last).contains(where: { context.has($0, .orgHead) }) { return true }
        if context.has(last, .orgSuffix) || context.endsWithKnownOrganisation(words) { return true }
        if beginsWithPlace(words), !context.has(last, [.placeHead, .firstName, .eventHead, .common]) {
            return true
        }
        let traits = context.traitsWithoutPossessive(last)
        if traits.contains(.orgHead), traits.isDisjoint(with: .placeHead) || !context.has(first, .firstName) {
            return true
        }
        if context.has(last, .knownOrg), !context.has(first, .firstName) { return true }
        if words.contains(where: { !context.isCapital($0) && !context.has($0, .particle) }) {
            return words.contains { context.has($0, .orgHead) }
        }
        return false
    }

    /// "Houston Rockets": a place and more that is none.
    private func beginsWithPlace(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if context.has(first, [.firstName, .lastName]) { return false }
        let length = context.placeLength(at: first, before: words.upperBound)
        if length > 0 { return length < words.count }
        return context.has(first, .place) && !context.has(first, .common)
            && !context.has(words.upperBound - 1, [.place, .lastName])
    }

    private func isPersonByParts(_ words: Range<Int>) -> Bool {
        guard words.count > 1, words.count < 6 else { return false }
        let first = words.lowerBound
        let last = words.upperBound - 1
        guard !context.has(last, [.placeHead, .eventHead, .common]),
            !context.isTitled[context.sentence(first)] || words.count < 4
        else { return false }
        if context.isInitial(first), text.words[first + 1].gap != .hyphen, !context.isInitial(last) { return true }
        return context.has(first, .firstName) && !context.has(first, .common)
            || words.count == 2 && context.has(last, .lastName) && !context.has(first, [.place, .common, .orgHead])
            || words.count == 3 && context.isInitial(first + 1)
    }

    private func acronymKind(_ word: Int) -> Name.Kind? {
        guard text.words[word].shape == .capitals, !context.isInShouted(word) else { return nil }
        let traits = context.traitsWithoutPossessive(word)
        guard traits.isDisjoint(with: [.plainAcronym, .common, .calendar, .title, .role]) else { return nil }
        if text.startsSentence(word), text.words[word].span.count > 4, isDateline(word) { return .place }
        return text.words[word].span.count <= 6 && !context.isAlsoLower(word) ? .org : nil
    }

    /// "ESCHEN, Liechtenstein, Aug 3": a capitalised town before a date or its country.
    private func isDateline(_ word: Int) -> Bool {
        guard word + 1 < text.words.count, text.words[word + 1].sentence == text.words[word].sentence else {
            return false
        }
        return text.words[word + 1].shape.hasDigits
            || text.words[word + 1].gap == .comma && context.has(word + 1, [.place, .calendar])
    }

    private func followsPlacePreposition(_ word: Int) -> Bool {
        word > 0 && text.words[word].gap == .space && context.has(word - 1, .placePreposition)
            && !context.isCapital(word - 1) && text.key(word - 1) != "to" && text.key(word - 1) != "from"
    }

    private func isPersonVerb(after word: Int) -> Bool {
        word + 1 < text.words.count && text.words[word + 1].sentence == text.words[word].sentence
            && context.has(word + 1, .personVerb)
            && (text.words[word + 1].gap == .space || text.words[word + 1].gap == .comma)
    }

    /// "Boris Becker (Germany)"
    private func isFollowedByCountry(_ word: Int) -> Bool {
        word + 1 < text.words.count && text.words[word + 1].gap == .openBracket && context.has(word + 1, .country)
    }

    /// "Springfield, Illinois"
    private func isFollowedByPlace(_ word: Int) -> Bool {
        word + 1 < text.words.count && text.words[word + 1].gap == .comma && context.isCapital(word + 1)
            && context.has(word + 1, [.country, .region]) && !text.startsSentence(word + 1)
    }

    /// In sports reports a town stands for its team unless it is where something happens; countries stay countries.
    func readContests(_ mentions: inout [NameCandidate]) {
        guard context.isSport else { return }
        for index in mentions.indices where mentions[index].kind == .place {
            let words = mentions[index].words
            if context.traitsWithoutPossessive(words.lowerBound).contains(.country) { continue }
            if words.count > 1, context.lexicon.phrase(words.lazy.map { context.key($0) })?.contains(.country) == true {
                continue
            }
            if isTeam(words) || isBesideScore(words) { mentions[index].kind = .org }
        }
    }

    private func isTeam(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        let sentence = context.sentence(first)
        if context.isShouted[sentence], isAtTeam(words.upperBound) { return true }
        if text.sentences[sentence].words.count < 6 { return false }
        if first > 0, context.has(first - 1, .placePreposition), text.words[first].gap == .space { return false }
        if text.words[first].gap == .openBracket || text.words[first].gap == .comma { return false }
        if words.upperBound < text.words.count, text.words[words.upperBound].gap == .comma { return false }
        return true
    }

    /// "CHICAGO AT TORONTO"
    private func isAtTeam(_ word: Int) -> Bool {
        text.words.indices.contains(word) && text.key(word) == "at"
    }

    /// Beside "beat", "against" or a score.
    private func isBesideScore(_ words: Range<Int>) -> Bool {
        let before = words.lowerBound - 1
        let after = words.upperBound
        if before >= 0, context.has(before, .placePreposition), text.words[before + 1].gap == .space { return false }
        if before >= 0, context.has(before, .contest) || after < text.words.count && context.has(after, .contest) {
            return true
        }
        guard after < text.words.count, text.words[after].shape == .digits, text.words[after].gap == .space,
            text.words[after].span.count < 4, text.words[after].sentence == text.words[words.lowerBound].sentence
        else { return false }
        return after + 1 >= text.words.count || text.words[after + 1].gap != .hyphen
    }
}
