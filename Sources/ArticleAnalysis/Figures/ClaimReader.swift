internal import NewsModel

/// Says who claims a figure, from the article's quotes, and how the article stands to it.
struct ClaimReader {
    let text: AnalysisText
    /// In order of place.
    private let quotes: [QuoteMention]
    let doubts: [Doubt]

    /// A sentence that says that something could not be verified.
    struct Doubt {
        var sentence: Int
        var paragraph: Int
        /// It speaks of both sides, so of what was said in more than the paragraph before.
        var isOfBoth: Bool
        /// It speaks of casualties alone.
        var isOfCasualties: Bool
        /// It is of the figures in its own sentence.
        var hasOwn: Bool
    }

    init(_ text: AnalysisText, quotes: [QuoteMention]) {
        self.text = text
        self.quotes = quotes.sorted { $0.span.lowerBound < $1.span.lowerBound }
        doubts = Self.doubts(in: text)
    }

    struct Attribution {
        var claimant: String?
        var kind: Claim.ClaimantKind
        var stance: Claim.Stance
        /// What was said, where a quote holds the figure.
        var quote: QuoteMention?
    }

    /// Of "claimed 1,400 square kilometres" the claimant is who does what the figure is of.
    func claim(of quantity: Quantity, _ subject: FigureSubject, reader: SubjectReader) -> Attribution {
        var claim = Attribution(claimant: nil, kind: .outlet, stance: .claims)
        if let quote = quote(around: quantity.core) {
            claim = self.claim(by: quote)
        } else if let action = subject.action, FigureWords.claiming.contains(WordKey(foldedLast(action))),
            let agent = subject.agent, !isTaken(subject.what)
        {
            claim.claimant = agent
            claim.kind = .direct
        } else if !isTaken(subject.what), let speaker = speakerBefore(quantity, reader) {
            claim.claimant = speaker
            claim.kind = .direct
        } else if let speaker = speakerAfter(quantity, reader) {
            claim.claimant = speaker
            claim.kind = .direct
        } else if let source = germanSource(quantity, reader) {
            claim.claimant = source
            claim.kind = .direct
        } else if isHearsay(quantity) {
            claim.kind = .reported
        }
        if claim.kind == .direct, hasHearsayWord(quantity) {
            claim.kind = .reported
        }
        if claim.stance == .claims, isDoubted(quantity, isAttributed: claim.kind != .outlet) {
            claim.stance = .unverified
        }
        return claim
    }

    /// The subject of a verb of saying that stands before the figure in its clause: "have claimed to have killed 4,000".
    private func speakerBefore(_ quantity: Quantity, _ reader: SubjectReader) -> String? {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).words
        var index = quantity.firstWord - 1
        while index > sentence.lowerBound, quantity.firstWord - index < 12 {
            if text.words[index + 1].gap != .space, text.words[index + 1].gap != .hyphen {
                return nil
            }
            if FigureWords.saying.contains(text.words[index].key)
                || FigureWords.claiming.contains(text.words[index].key)
            {
                return reader.agent(before: index, in: sentence).map { reader.string($0) }
            }
            index -= 1
        }
        return nil
    }

    /// How far from the end of its sentence a verb of saying closes it: ", the ministry said on Tuesday".
    private static let closing = 5

    /// The subject of a verb of saying that closes the sentence after a comma.
    private func speakerAfter(_ quantity: Quantity, _ reader: SubjectReader) -> String? {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).words
        for index in sentence.suffix(Self.closing).reversed()
        where index > quantity.words.upperBound && FigureWords.saying.contains(text.words[index].key) {
            guard let agent = reader.agent(before: index, in: sentence), agent.upperBound == index else { continue }
            var start = agent.lowerBound
            if start > sentence.lowerBound, FigureWords.determiners.contains(text.words[start - 1].key) {
                start -= 1
            }
            return text.words[start].gap == .comma ? reader.string(agent) : nil
        }
        return nil
    }

    /// `nach Angaben der Polizei`, `laut Ministerium`
    private func germanSource(_ quantity: Quantity, _ reader: SubjectReader) -> String? {
        guard text.language == "de" else { return nil }
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).words
        for index in sentence.dropLast() {
            let next: Int
            if text.words[index].key == "laut" {
                next = index + 1
            } else if text.words[index].key == "nach",
                ["angaben", "angabe", "worten", "einschatzung"].contains(text.folded(index + 1))
            {
                next = index + 2
            } else {
                continue
            }
            let start = next < sentence.upperBound && text.words[next].key == "von" ? next + 1 : next
            return reader.nounPhrase(from: start, in: sentence, allowsArticle: true).map { reader.string($0) }
        }
        return nil
    }

    /// Of "claimed 89 lives" the subject claims nothing.
    private func isTaken(_ what: String?) -> Bool {
        what.map { ["lives", "life", "victims"].contains(foldedLast($0)) } ?? false
    }

    private func foldedLast(_ words: String) -> String {
        String(words.split(separator: " ").last ?? "").lowercased()
    }

    private func claim(by quote: QuoteMention) -> Attribution {
        var claim = Attribution(claimant: quote.speakerName, kind: .direct, stance: .claims, quote: quote)
        if claim.claimant == nil, let speaker = quote.speaker {
            let words = text.firstWord(from: speaker.lowerBound)
            let isPronoun =
                words < text.words.count && FigureWords.pronouns.contains(text.words[words].key)
                && text.words[words].span.upperBound >= speaker.upperBound
            let isRelative = words < text.words.count && FigureWords.conjunctions.contains(text.words[words].key)
            claim.claimant = isPronoun ? speakerCarriedOn(to: quote) : isRelative ? nil : text.string(speaker)
            if isPronoun {
                claim.kind = .reported
            }
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

    /// Whom "he said" carries on from: the person whose words the sentence before reports.
    private func speakerCarriedOn(to quote: QuoteMention) -> String? {
        let word = text.firstWord(from: quote.sentence.lowerBound)
        guard word < text.words.count, let speaker = quote.speaker else { return nil }
        let pronoun = text.firstWord(from: speaker.lowerBound)
        guard pronoun < text.words.count, ["he", "she", "er", "sie"].contains(text.folded(pronoun)) else { return nil }
        let sentence = text.words[word].sentence
        for earlier in quotes.reversed() where earlier.span.upperBound <= quote.sentence.lowerBound {
            let place = text.firstWord(from: earlier.sentence.lowerBound)
            guard place < text.words.count, sentence - text.words[place].sentence <= 1 else { return nil }
            if let name = earlier.speakerName ?? fullName(earlier.speaker) {
                return name
            }
        }
        return nil
    }

    /// A speaker of two words or more, all in capitals: a person's full name, with or without title.
    private func fullName(_ speaker: BodySpan?) -> String? {
        guard let speaker else { return nil }
        let first = text.firstWord(from: speaker.lowerBound)
        let end = text.firstWord(from: speaker.upperBound)
        guard end - first >= 2, (first..<end).allSatisfy({ text.words[$0].shape != .lower }) else { return nil }
        return text.string(speaker)
    }

    private static let denying = FigureWords.table(
        """
        denied denies deny denying dismissed dismisses dismiss rejected rejects reject refuted refutes disputed disputes dispute
        bestritt bestreitet dementierte dementiert wies zuruckgewiesen
        """
    )

    /// The shortest quote that holds the place.
    private func quote(around span: Range<Int>) -> QuoteMention? {
        var best: QuoteMention?
        for quote in quotes {
            if quote.span.lowerBound > span.lowerBound {
                break
            }
            guard quote.spans.contains(where: { $0.contains(span.lowerBound) }), !isBehindSemicolon(span, quote),
                isSaying(quote)
            else { continue }
            if best.map({ quote.span.count < $0.span.count }) ?? true {
                best = quote
            }
        }
        return best
    }

    /// Not `attacked two boats`, `scored eight points`, nor a speaker that has swallowed the verb of saying.
    private func isSaying(_ quote: QuoteMention) -> Bool {
        guard quote.kind == .indirect else { return true }
        if let cue = quote.cue, Self.otherwise.contains(WordKey(foldedLast(text.string(cue)))) {
            return false
        }
        return quote.speaker.map { !FigureWords.saying.contains(WordKey(foldedLast(text.string($0)))) } ?? true
    }

    /// Cues that without quotation marks mostly are something else.
    private static let otherwise = FigureWords.table(
        "attack attacks attacked attacking question questions questioned questioning charge charges charged charging point points"
    )

    /// A semicolon between the cue and the figure: another clause, of another speaker.
    private func isBehindSemicolon(_ span: Range<Int>, _ quote: QuoteMention) -> Bool {
        guard let cue = quote.cue, !quote.spans.isEmpty, quote.kind == .indirect else { return false }
        let between = min(cue.upperBound, span.lowerBound)..<max(cue.lowerBound, span.lowerBound)
        return text.bytes[between].contains(UInt8(ascii: ";"))
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

    private func hasHearsayWord(_ quantity: Quantity) -> Bool {
        text.sentence(ofWord: quantity.words.lowerBound).words.contains { Self.hearsay.contains(text.words[$0].key) }
    }

    private static let hearsay = FigureWords.table(
        "reportedly allegedly purportedly supposedly unconfirmed angeblich mutmasslich"
    )
    private static let belief = FigureWords.table(
        "believed said thought alleged rumoured rumored estimated reported understood"
    )
}
