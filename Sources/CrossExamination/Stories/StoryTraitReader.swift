package import ArticleAnalysis
package import NewsModel
internal import RealModule
internal import TextUnits

extension StoryTraits {
    /// `text` has title and language of the article; `published` is the day of publication as far as it is known.
    package init(of text: AnalysisText, facts: ArticleFacts, published: CalendarDay?) {
        var reader = StoryTraitReader(text)
        reader.readBody()
        reader.readTitle()
        reader.weighWords()
        reader.weighNames(facts.names)
        let (features, probes) = reader.heaviest()
        self.init(features: features, probes: probes, standing: StoryDay(published: published, dates: facts.dates))
    }
}

/// Weighs the words and names of one article.
struct StoryTraitReader {
    /// Longer articles are pages or books: their beginning tells the story.
    private static let mostWords = 20_000

    private struct Weighed {
        var key: UInt32
        var weight: Double
        var isProbe: Bool
    }

    private let text: AnalysisText
    private let rarity: WordRarity
    private var words: WordTally
    private var weighed: [Weighed] = []

    init(_ text: AnalysisText) {
        self.text = text
        rarity = WordRarity(language: text.language)
        words = WordTally(expected: min(text.words.count, Self.mostWords))
    }

    mutating func readBody() {
        let all = text.words
        let bytes = text.bytes
        for index in 0..<min(all.count, Self.mostWords) {
            let word = all[index]
            let isPossessive = endsPossessive(bytes.span.extracting(word.span))
            words.count(isPossessive ? withoutPossessive(index) : word.key, at: index)
            if word.shape.startsWithCapital, index > 0, all[index - 1].sentence == word.sentence {
                words.noteCapital()
            }
        }
    }

    mutating func readTitle() {
        guard let title = text.title else { return }
        forEachWord(in: title.utf8.span) { _, folded in
            words.noteTitle(withoutPossessive(folded))
        }
    }

    mutating func weighWords() {
        weighed.reserveCapacity(words.entries.count)
        for word in words.entries {
            guard let rarity = rarity(of: word), rarity >= StorySettings.leastRarity else { continue }
            let weight = frequencyFactor(word.count) * rarity
            weighed.append(
                Weighed(
                    key: StoryFeature.key(of: WordKey(rawValue: word.key)),
                    weight: word.isInTitle ? weight * StorySettings.titleFactor : weight,
                    isProbe: rarity >= StorySettings.leastProbeRarity
                )
            )
        }
    }

    /// Names of several words, by the fullest form that the article gives; they find others where one of their words is rare.
    mutating func weighNames(_ names: [NameMention]) {
        var counts = WordTally(expected: names.count)
        var rarities: [Double] = []
        for name in names {
            var key: UInt64 = 0
            var parts = 0
            var rarest = 0.0
            forEachWord(in: name.canonical.utf8.span) { _, folded in
                let word = withoutPossessive(folded)
                key = (key ^ word.rawValue) &* 0x9E37_79B9_7F4A_7C15
                rarest = max(rarest, rarity.rarity(of: word) ?? StorySettings.nameRarity)
                parts += 1
            }
            if parts > 1 {
                counts.count(WordKey(rawValue: key | 1), at: nil)
                if counts.entries.count > rarities.count {
                    rarities.append(rarest)
                }
            }
        }
        for (name, rarity) in zip(counts.entries, rarities) {
            weighed.append(
                Weighed(
                    key: StoryFeature.key(ofName: name.key),
                    weight: frequencyFactor(name.count) * StorySettings.nameFactor,
                    isProbe: rarity >= StorySettings.leastProbeRarity
                )
            )
        }
    }

    /// The features that are kept, probes first, and how many probes.
    mutating func heaviest() -> ([StoryFeature], Int) {
        weighed.sort { ($0.weight, $1.key) > ($1.weight, $0.key) }
        var kept: [Weighed] = []
        var keys: Set<UInt32> = []
        for feature in weighed where kept.count < StorySettings.featuresPerArticle && keys.insert(feature.key).inserted
        {
            kept.append(feature)
        }
        let probes = kept.filter(\.isProbe).prefix(StorySettings.probesPerArticle)
        let probeKeys = Set(probes.map(\.key))
        let ordered = probes + kept.filter { !probeKeys.contains($0.key) }
        let features = ordered.map { feature in
            let weight = (feature.weight * StorySettings.weightUnit).rounded()
            return StoryFeature(key: feature.key, weight: max(1, UInt32(weight)))
        }
        return (features, probes.count)
    }

    /// A word said again says less each time.
    private func frequencyFactor(_ count: UInt32) -> Double {
        Self.logarithms[min(Int(count), Self.logarithms.count - 1)]
    }

    private static let logarithms: [Double] = (0...255).map { 1 + .log(Double(max($0, 1))) }

    /// 0 for words that every article has, 1 for words that hardly any has; nil where the word tells nothing.
    private func rarity(of word: WordTally.Entry) -> Double? {
        if let known = rarity.rarity(of: WordKey(rawValue: word.key)) {
            return known
        }
        guard let place = word.place else { return nil }
        switch text.words[place].shape {
        case .digits, .digitsAndLetters: return StorySettings.figureRarity
        case .uncased: return text.withFolded(place) { UncasedWord.rarity(of: $0) }
        default: return word.capitals > 0 ? StorySettings.nameRarity : nil
        }
    }

    /// Whether a word as written ends in an apostrophe, or in one and an s.
    private func endsPossessive(_ written: Span<UInt8>) -> Bool {
        var end = written.count - 1
        if end > 0, written[end] | 0x20 == UInt8(ascii: "s") {
            end -= 1
        }
        guard end > 0 else { return false }
        return written[end] == UInt8(ascii: "'") || written[end] == 0x99 && written[end - 1] == 0x80
    }

    private func withoutPossessive(_ index: Int) -> WordKey {
        text.withFolded(index) { withoutPossessive($0) }
    }

    /// The key without `'s` and the apostrophe of `s'`: "Russia's" is Russia.
    private func withoutPossessive(_ folded: Span<UInt8>) -> WordKey {
        let count = folded.count
        guard count > 2 else { return WordKey(folded) }
        if folded[count - 1] == UInt8(ascii: "s"), folded[count - 2] == UInt8(ascii: "'") {
            return WordKey(folded.extracting(first: count - 2))
        }
        return WordKey(folded[count - 1] == UInt8(ascii: "'") ? folded.extracting(first: count - 1) : folded)
    }
}
