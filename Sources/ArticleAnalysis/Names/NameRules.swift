/// Says of one mention what it names.
struct NameRules {
    let context: NameContext

    private var text: AnalysisText { context.text }

    /// By the mention's own words and its title.
    func certainKind(of mention: NameMention) -> Name.Kind? {
        let words = mention.words
        let first = words.lowerBound
        let last = words.upperBound - 1
        if isOrganisation(words) { return .org }
        if mention.hasTitle, !context.has(last, [.orgHead, .orgSuffix]), words.count < 5, text.words[first].shape != .capitals || words.count > 1 {
            return !isPlace(words) || words.count > 1 ? .person : nil
        }
        if isPlace(words) {
            let isPersonToo = context.has(first, .firstName) && words.count > 1
            return isPersonToo && !isKnownPhrase(words) ? .person : .place
        }
        if isPersonByParts(words) { return .person }
        if words.count == 1, let kind = acronymKind(first) { return kind }
        return nil
    }

    /// By what stands around it.
    func likelyKind(of mention: NameMention) -> Name.Kind? {
        let words = mention.words
        let first = words.lowerBound
        let last = words.upperBound - 1
        if context.isInShouted(first) { return shoutedKind(words) }
        if words.count == 1, isCommon(first) { return nil }
        if context.has(last, .eventHead) { return nil }
        if mention.hasTitle { return .person }
        if isFollowedByCountry(last) { return .person }
        if followsPlacePreposition(first), words.count < 3 { return .place }
        if context.has(last, .placeHead), words.count > 1 { return .place }
        if isFollowedByPlace(last), !context.isTitled[context.sentence(first)] { return .place }
        if words.count == 1 {
            if text.startsSentence(first), !isPersonVerb(after: last) { return nil }
            if isPersonVerb(after: last) || context.has(first, .lastName) { return .person }
            return text.words[first].shape == .capitals || text.words[first].shape == .mixed ? .org : nil
        }
        if context.isTitled[context.sentence(first)] { return nil }
        if words.contains(where: { context.has($0, [.common]) || !context.isCapital($0) && !context.has($0, .particle) }) { return nil }
        return words.count < 4 ? .person : .org
    }

    private func isCommon(_ word: Int) -> Bool {
        context.has(word, [.common, .role, .title, .demonym, .calendar, .plainAcronym, .eventHead, .orgHead, .placeHead])
            && !context.has(word, [.knownOrg])
    }

    private func isKnownPhrase(_ words: Range<Int>) -> Bool {
        words.count > 1 && (context.lexicon.phrase(words.map(context.key))?.isDisjoint(with: .place) == false)
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
            return traits.contains(.knownOrg) && (traits.isDisjoint(with: [.place, .common]) || text.words[first].shape == .capitals)
        }
        if context.has(last, .eventHead), !context.has(last, .orgHead) { return false }
        if context.has(last, .orgSuffix) { return true }
        let traits = context.traitsWithoutPossessive(last)
        if traits.contains(.orgHead), traits.isDisjoint(with: .placeHead) || !context.has(first, .firstName) { return true }
        if context.has(last, .knownOrg), !context.has(first, .firstName) { return true }
        if words.contains(where: { !context.isCapital($0) && !context.has($0, .particle) }) {
            return words.contains { context.has($0, .orgHead) }
        }
        return false
    }

    private func isPersonByParts(_ words: Range<Int>) -> Bool {
        guard words.count > 1, words.count < 6 else { return false }
        let first = words.lowerBound
        let last = words.upperBound - 1
        guard !context.has(last, [.placeHead, .eventHead, .common]), !context.isTitled[context.sentence(first)] || words.count < 4 else { return false }
        if context.isInitial(first), text.words[first + 1].gap != .hyphen, !context.isInitial(last) { return true }
        return context.has(first, .firstName) && !context.has(first, .common) || words.count == 2 && context.has(last, .lastName) && !context.has(first, [.place, .common, .orgHead])
            || words.count == 3 && context.isInitial(first + 1)
    }

    private func acronymKind(_ word: Int) -> Name.Kind? {
        guard text.words[word].shape == .capitals, !context.isInShouted(word) else { return nil }
        let traits = context.traitsWithoutPossessive(word)
        guard traits.isDisjoint(with: [.plainAcronym, .common, .calendar, .title, .role]) else { return nil }
        return text.words[word].span.count <= 8 ? .org : nil
    }

    private func shoutedKind(_ words: Range<Int>) -> Name.Kind? {
        if isPlace(words) { return .place }
        return nil
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

    /// In sports reports the town stands for its team beside "beat", "against" and scores.
    func readContests(_ mentions: inout [NameMention]) {
        guard context.isSport else { return }
        for index in mentions.indices where mentions[index].kind == .place {
            let words = mentions[index].words
            if context.traitsWithoutPossessive(words.lowerBound).contains(.country) { continue }
            let before = words.lowerBound - 1
            let after = words.upperBound
            let isAfterPlace = before >= 0 && context.has(before, .placePreposition) && text.words[before + 1].gap == .space
            if isAfterPlace { continue }
            let contest = before >= 0 && context.has(before, .contest) || after < text.words.count && context.has(after, .contest)
            let score = after < text.words.count && text.words[after].shape == .digits
                && text.words[after].gap == .space && text.words[after].sentence == text.words[words.lowerBound].sentence
            if contest || score { mentions[index].kind = .org }
        }
    }
}
