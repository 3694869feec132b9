/// Says who claims a figure, from the article's quotes, and how the article stands to it.
struct ClaimReader {
    let text: AnalysisText
    /// In order of place.
    private let quotes: [Quote]
    private let doubts: [Doubt]

    /// A sentence that says that something could not be verified.
    private struct Doubt {
        var sentence: Int
        var paragraph: Int
        /// It speaks of both sides, so of what was said in more than the paragraph before.
        var isOfBoth: Bool
        /// It speaks of casualties alone.
        var isOfCasualties: Bool
        /// It is of the figures in its own sentence.
        var hasOwn: Bool
    }

    init(_ text: AnalysisText, quotes: [Quote]) {
        self.text = text
        self.quotes = quotes.sorted { $0.span.lowerBound < $1.span.lowerBound }
        doubts = Self.doubts(in: text)
    }

    struct Claim {
        var claimant: String?
        var kind: Figure.ClaimantKind
        var stance: Figure.Stance
        /// What was said, where a quote holds the figure.
        var quote: Quote?
    }

    /// `agent` is who does what the figure is of: of "claimed 1,400 square kilometres" the claimant.
    func claim(of quantity: Quantity, _ subject: FigureSubject) -> Claim {
        var claim = Claim(claimant: nil, kind: .outlet, stance: .claims)
        if let quote = quote(around: quantity.core) {
            claim = self.claim(by: quote)
        } else if let action = subject.action, Self.claiming.contains(WordKey(foldedLast(action))),
            let agent = subject.agent
        {
            claim.claimant = agent
            claim.kind = .direct
        } else if isHearsay(quantity) {
            claim.kind = .reported
        }
        if claim.stance == .claims, isDoubted(quantity, isAttributed: claim.kind != .outlet) {
            claim.stance = .unverified
        }
        return claim
    }

    private func foldedLast(_ words: String) -> String {
        String(words.split(separator: " ").last ?? "").lowercased()
    }

    private static let claiming = FigureWords.table(
        "claimed claims claim reported reports report counted counts estimated estimates recorded records confirmed confirms put puts"
    )

    private func claim(by quote: Quote) -> Claim {
        var claim = Claim(claimant: quote.speakerName, kind: .direct, stance: .claims, quote: quote)
        if claim.claimant == nil, let speaker = quote.speaker {
            let words = text.firstWord(from: speaker.lowerBound)
            let isPronoun =
                words < text.words.count && FigureWords.pronouns.contains(text.words[words].key)
                && text.words[words].span.upperBound >= speaker.upperBound
            let isRelative = words < text.words.count && FigureWords.conjunctions.contains(text.words[words].key)
            claim.claimant = isPronoun || isRelative ? nil : text.string(speaker)
        }
        if claim.claimant == nil {
            claim.kind = .reported
        }
        if let cue = quote.cue {
            let word = text.firstWord(from: cue.lowerBound)
            if word < text.words.count, Self.denying.contains(text.words[word].key) {
                claim.stance = .denies
            }
        }
        return claim
    }

    private static let denying = FigureWords.table(
        """
        denied denies deny denying dismissed dismisses dismiss rejected rejects reject refuted refutes disputed disputes dispute
        bestritt bestreitet dementierte dementiert wies zuruckgewiesen
        """
    )

    /// The shortest quote that holds the place.
    private func quote(around span: ByteSpan) -> Quote? {
        var best: Quote?
        for quote in quotes {
            if quote.span.lowerBound > span.lowerBound {
                break
            }
            guard quote.spans.contains(where: { $0.contains(span.lowerBound) }) else { continue }
            if best.map({ quote.span.count < $0.span.count }) ?? true {
                best = quote
            }
        }
        return best
    }

    /// `reportedly`, `is believed to`: somebody says so, and it isn't said who.
    private func isHearsay(_ quantity: Quantity) -> Bool {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).words
        return sentence.contains { index in
            let key = text.words[index].key
            if Self.hearsay.contains(key) {
                return true
            }
            guard Self.belief.contains(key), index > sentence.lowerBound else { return false }
            return FigureWords.being.contains(text.words[index - 1].key) && index < quantity.words.lowerBound
        }
    }

    private static let hearsay = FigureWords.table(
        "reportedly allegedly purportedly supposedly unconfirmed angeblich mutmasslich"
    )
    private static let belief = FigureWords.table(
        "believed said thought alleged rumoured rumored estimated reported understood"
    )
}

extension ClaimReader {
    /// How many paragraphs back a doubt about both sides reaches.
    private static let reach = 4

    private func isDoubted(_ quantity: Quantity, isAttributed: Bool) -> Bool {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound)
        let index = Int(text.words[quantity.words.lowerBound].sentence)
        return doubts.contains { doubt in
            if doubt.sentence == index {
                return doubt.hasOwn
            }
            guard isAttributed, doubt.sentence > index else { return false }
            if doubt.isOfCasualties, quantity.unit != nil {
                return false
            }
            let distance = doubt.paragraph - sentence.paragraph
            return distance == 0 && doubt.sentence - index <= 4
                || distance <= (doubt.isOfBoth ? Self.reach : 1) && doubt.sentence - index <= 8
        }
    }

    private static func doubts(in text: AnalysisText) -> [Doubt] {
        var doubts: [Doubt] = []
        for (index, sentence) in text.sentences.enumerated() {
            guard let verb = sentence.words.first(where: { verifying.contains(text.words[$0].key) }) else { continue }
            let keys = sentence.words.map { text.words[$0].key }
            let isNegated = keys.contains { negations.contains($0) } || unverified.contains(text.words[verb].key)
            guard isNegated, keys.contains(where: { matters.contains($0) }) || unverified.contains(text.words[verb].key)
            else { continue }
            doubts.append(
                Doubt(
                    sentence: index,
                    paragraph: sentence.paragraph,
                    isOfBoth: keys.contains { both.contains($0) },
                    isOfCasualties: keys.contains { casualties.contains($0) },
                    hasOwn: true
                )
            )
        }
        return doubts
    }

    private static let verifying = FigureWords.table(
        """
        verify verified verification unverified unconfirmed corroborate corroborated authenticate unverifiable
        confirm confirmed uberprufen uberpruft bestatigen bestatigt unbestatigt unbestatigten unabhangig
        """
    )
    private static let unverified = FigureWords.table("unverified unconfirmed unverifiable unbestatigt unbestatigten")
    private static let negations = FigureWords.table(
        "not cannot couldn't unable impossible can't never neither hasn't haven't wasn't nicht keine kein"
    )
    private static let matters = FigureWords.table(
        """
        independently figure figures number numbers claim claims toll tolls report reports casualty casualties account accounts
        information statement statements assertion data losses death deaths it this unabhangig angaben zahlen zahl
        """
    )
    private static let both = FigureWords.table("both sides two either neither beide beider seiten")
    private static let casualties = FigureWords.table("casualty casualties toll death deaths losses")
}
