internal import Algorithms
internal import ArticleAnalysis
internal import NewsModel

/// Turns the words that only one article has into the pieces that are shown.
struct DifferenceReader {
    struct Piece {
        let words: Range<Int>
        let difference: CopyGroup.Difference
    }

    /// A sentence of which more than this share of words is its own is given whole.
    private static let wholeSentence = 0.5
    /// Pieces of one article, at most.
    private static let mostPieces = 5_000

    private let article: ExaminedArticle
    private let text: AnalysisText
    private let differs: [Bool]
    /// Id of the article that lacks it.
    private let other: String
    /// Where figures and names stand, in order of place.
    private let facts: [Range<Int>]

    init(_ article: ExaminedArticle, _ text: AnalysisText, differs: [Bool], from other: String) {
        self.article = article
        self.text = text
        self.differs = differs
        self.other = other
        facts = (article.facts.figures.map(\.span.range) + article.facts.names.map(\.span.range))
            .filter { $0.lowerBound >= 0 && $0.upperBound <= text.bytes.count }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    var differences: [Piece] {
        var pieces: [Piece] = []
        for sentence in text.sentences where pieces.count < Self.mostPieces {
            let own = sentence.words.count { differs[$0] }
            if own == 0 {
                continue
            }
            if Double(own) > Self.wholeSentence * Double(sentence.words.count) {
                pieces.append(piece(.sentence, sentence.words, sentence.span))
            } else {
                pieces += stretches(in: sentence)
            }
        }
        return pieces
    }

    /// The own words of a sentence, widened to the figures and names in which they stand.
    private func stretches(in sentence: TextSentence) -> [Piece] {
        var stretches: [Range<Int>] = []
        for word in sentence.words where differs[word] {
            let stretch = widened(word..<word + 1, in: sentence)
            if let last = stretches.last, stretch.lowerBound <= last.upperBound {
                stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
            } else {
                stretches.append(stretch)
            }
        }
        return stretches.map { piece(.words, $0, text.span(ofWords: $0)) }
    }

    private func widened(_ words: Range<Int>, in sentence: TextSentence) -> Range<Int> {
        let span = text.span(ofWords: words)
        guard let fact = facts(overlapping: span).max(by: { $0.count < $1.count }) else { return words }
        let start = max(sentence.words.lowerBound, text.firstWord(from: fact.lowerBound))
        let end = min(sentence.words.upperBound, text.firstWord(from: fact.upperBound))
        return min(words.lowerBound, start)..<max(words.upperBound, end)
    }

    /// Figures and names that share a byte with a span. They begin at most a sentence before it.
    private func facts(overlapping span: Range<Int>) -> [Range<Int>] {
        let end = facts.partitioningIndex { $0.lowerBound >= span.upperBound }
        return facts[..<end].suffix(Self.factsAtOnePlace).filter { $0.upperBound > span.lowerBound }
    }

    /// How many figures and names can lie over or around one word.
    private static let factsAtOnePlace = 4

    private func piece(_ kind: CopyGroup.Difference.Kind, _ words: Range<Int>, _ span: Range<Int>) -> Piece {
        let difference = CopyGroup.Difference(
            in: article.id,
            only: text.string(span),
            span: article.places.fileSpan(of: BodySpan(span)),
            other: other,
            kind: kind
        )
        return Piece(words: words, difference: difference)
    }
}
