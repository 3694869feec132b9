/// Finds persons, places and organisations by their words, their neighbours, and what the article says of them elsewhere.
package struct NameFinder {
    private let context: NameContext
    private var mentions: [NameMention]
    /// What kind the words of certain mentions have; for persons also their last word alone.
    private var known: [WordKey: Name.Kind] = [:]
    private var surnames: [WordKey: Name.Kind] = [:]

    /// All names of an article in order of place.
    package static func names(in text: AnalysisText) -> [Name] {
        var finder = NameFinder(text)
        finder.classify()
        return finder.joined()
    }

    private init(_ text: AnalysisText) {
        context = NameContext(text)
        mentions = NameMentionCutter(context).mentions
    }

    private mutating func classify() {
        let rules = NameRules(context: context)
        for index in mentions.indices where !context.isInShouted(mentions[index].words.lowerBound) {
            guard let kind = rules.certainKind(of: mentions[index]) else { continue }
            mentions[index].kind = kind
            mentions[index].isCertain = true
            note(mentions[index], kind)
        }
        for index in mentions.indices where mentions[index].kind == nil {
            mentions[index].kind = knownKind(of: mentions[index]) ?? rules.likelyKind(of: mentions[index])
            if let kind = mentions[index].kind, !context.isInShouted(mentions[index].words.lowerBound), mentions[index].words.count > 1 {
                note(mentions[index], kind)
            }
        }
        for index in mentions.indices where mentions[index].kind == nil || !mentions[index].isCertain {
            if let kind = knownKind(of: mentions[index]) { mentions[index].kind = kind }
        }
        rules.readContests(&mentions)
    }

    private mutating func note(_ mention: NameMention, _ kind: Name.Kind) {
        guard let last = mention.words.last else { return }
        known[wholeKey(mention.words)] = known[wholeKey(mention.words)] ?? kind
        if kind == .person {
            surnames[context.key(last)] = .person
        }
    }

    private func knownKind(of mention: NameMention) -> Name.Kind? {
        if let kind = known[wholeKey(mention.words)] { return kind }
        guard mention.words.count == 1, let word = mention.words.first else { return nil }
        return surnames[context.key(word)]
    }

    private func wholeKey(_ words: Range<Int>) -> WordKey {
        guard words.count > 1 else { return context.key(words.lowerBound) }
        return WordKey(words.map { context.text.folded($0) }.joined(separator: " "))
    }

    private func joined() -> [Name] {
        var joiner = NameJoiner(context: context)
        return joiner.names(of: mentions)
    }
}
