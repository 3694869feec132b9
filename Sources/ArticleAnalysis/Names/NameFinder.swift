internal import NewsModel

/// Finds persons, places and organisations by their words, their neighbours, and what the article says of them elsewhere.
package struct NameFinder {
    private let context: NameContext
    private var mentions: [NameCandidate]
    /// What kind the words of certain mentions have; for persons also their last word alone.
    private var known: [UInt64: Name.Kind] = [:]
    private var surnames: [WordKey: Name.Kind] = [:]

    /// All names of an article in order of place.
    package static func names(in text: AnalysisText) -> [NameMention] {
        var finder = NameFinder(text)
        finder.classify()
        return finder.joined()
    }

    private init(_ text: AnalysisText) {
        context = NameContext(text)
        mentions = NameCandidateCutter(context).mentions
    }

    private mutating func classify() {
        let rules = NameRules(context: context)
        for index in mentions.indices where !context.isHeadline(context.sentence(mentions[index].words.lowerBound)) {
            guard let kind = rules.certainKind(of: mentions[index]) else { continue }
            mentions[index].kind = kind
            mentions[index].isCertain = true
            note(mentions[index], kind)
        }
        let capitals = inner()
        for index in mentions.indices where mentions[index].kind == nil {
            mentions[index].isInner = capitals.contains(context.key(mentions[index].words.lowerBound))
            mentions[index].kind = knownKind(of: mentions[index]) ?? rules.likelyKind(of: mentions[index])
            if let kind = mentions[index].kind, !context.isInShouted(mentions[index].words.lowerBound),
                mentions[index].words.count > 1
            {
                note(mentions[index], kind)
            }
        }
        for index in mentions.indices where mentions[index].kind == nil || !mentions[index].isCertain {
            if let kind = knownKind(of: mentions[index]) { mentions[index].kind = kind }
        }
        readShouted()
        rules.readContests(&mentions)
    }

    /// In sentences of capitals only what is known from elsewhere is a name.
    private mutating func readShouted() {
        var kept = mentions.filter { !context.isHeadline(context.sentence($0.words.lowerBound)) }
        for (index, sentence) in context.text.sentences.enumerated() where context.isHeadline(index) {
            var word = sentence.words.lowerBound
            while word < sentence.words.upperBound {
                guard let mention = shoutedMention(at: word, before: sentence.words.upperBound) else {
                    word += 1
                    continue
                }
                kept.append(mention)
                word = mention.words.upperBound
            }
        }
        mentions = kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func shoutedMention(at word: Int, before end: Int) -> NameCandidate? {
        for length in stride(from: min(4, end - word), through: 1, by: -1) {
            let words = word..<word + length
            if words.dropFirst().contains(where: { ![.space, .hyphen, .stop].contains(context.text.words[$0].gap) }) {
                continue
            }
            if let kind = known[wholeKey(words)] ?? (length == 1 ? surnames[context.key(word)] : nil) {
                return NameCandidate(words: words, kind: kind)
            }
            if length > 1, context.placeLength(at: word, before: words.upperBound) == length {
                return NameCandidate(words: words, kind: .place)
            }
        }
        if word + 1 < end, context.isFullName(word) { return NameCandidate(words: word..<word + 2, kind: .person) }
        let traits = context.traitsWithoutPossessive(word)
        guard context.isCapital(word),
            traits.isDisjoint(with: [.common, .demonym, .calendar, .sport, .contest, .firstName, .lastName, .role])
        else {
            return traits.contains(.country) && traits.isDisjoint(with: [.common])
                ? NameCandidate(words: word..<word + 1, kind: .place) : nil
        }
        if !traits.isDisjoint(with: .place) { return NameCandidate(words: word..<word + 1, kind: .place) }
        if traits.contains(.knownOrg), context.text.sentence(ofWord: word).words.count > 1 {
            return NameCandidate(words: word..<word + 1, kind: .org)
        }
        return nil
    }

    /// The words that are written with a capital inside a sentence, too.
    private func inner() -> Set<WordKey> {
        var keys: Set<WordKey> = []
        for mention in mentions where !context.isInShouted(mention.words.lowerBound) {
            for word in mention.words where !context.startsClause(word) { keys.insert(context.key(word)) }
        }
        return keys
    }

    private mutating func note(_ mention: NameCandidate, _ kind: Name.Kind) {
        guard let last = mention.words.last else { return }
        known[wholeKey(mention.words)] = known[wholeKey(mention.words)] ?? kind
        if kind == .org, mention.words.count > 1, context.has(last, .orgSuffix) {
            let stem = wholeKey(mention.words.dropLast())
            known[stem] = known[stem] ?? .org
        }
        if kind == .person {
            surnames[context.key(last)] = .person
            if isFamilyFirst(mention.words) { surnames[context.key(mention.words.lowerBound)] = .person }
        }
    }

    /// As `PersonName.isFamilyFirst`.
    private func isFamilyFirst(_ words: Range<Int>) -> Bool {
        (2...3).contains(words.count) && FamilyNames.eastAsianKeys.contains(context.key(words.lowerBound))
            && context.traitsWithoutPossessive(words.lowerBound + 1).isDisjoint(with: [.firstName, .lastName])
    }

    private func knownKind(of mention: NameCandidate) -> Name.Kind? {
        if let kind = known[wholeKey(mention.words)] { return kind }
        guard mention.words.count == 1, let word = mention.words.first else { return nil }
        return surnames[context.key(word)]
    }

    private func wholeKey(_ words: Range<Int>) -> UInt64 {
        NameLexicon.key(words.lazy.map { self.context.key($0) })
    }

    private func joined() -> [NameMention] {
        var joiner = NameJoiner(context: context)
        return joiner.names(of: mentions)
    }
}
