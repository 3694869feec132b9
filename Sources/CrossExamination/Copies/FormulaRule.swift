/// Tells formulas from copies.
///
/// Half of a text's shingles can lie in another without one being a copy: notices that fill a form with other numbers and
/// names, and articles in which the same long paragraph stands (about the publisher, under the pictures of a gallery).
struct FormulaRule {
    /// A run of shared words as long as this is more than what stands between the blanks of a form.
    private static let sentence = 40
    /// What stands in one blank of a form, at most. In words.
    private static let blank = 30
    /// Names and figures with which a form is filled, at least: in a hundred words, and as a share of all.
    private static let filledInHundred = 3.0
    private static let filledShare = 0.15
    /// A shorter passage is no text of its own. In words.
    private static let passage = 30
    /// Long words of the own passages that the other text has somewhere, at least, where both tell of the same.
    private static let leastEcho = 0.5

    private let text: CopyText
    private let other: CopyText
    private let otherWords: Set<UInt64>
    private let shared: SharedRuns

    init(_ text: CopyText, sharedWith other: CopyText) {
        self.text = text
        self.other = other
        otherWords = Set(other.words)
        shared = SharedRuns(of: text, with: other)
    }

    /// Whether all that the texts share is a form or a paragraph that stands under anything.
    var applies: Bool { isFilledForm || isForeignParagraph }

    /// Only phrases are shared, and between them each text has names and figures that the other doesn't have.
    private var isFilledForm: Bool {
        guard shared.runs.allSatisfy({ $0.words.count < Self.sentence }) else { return false }
        let (facts, otherFacts) = (FactWords(text), FactWords(other))
        let ownWords = Set(text.words)
        var filled: Set<UInt64> = []
        for gap in shared.gaps {
            guard let others = gap.others, gap.own.count <= Self.blank, others.count <= Self.blank else { continue }
            if others.contains(where: { otherFacts.contains($0) && !ownWords.contains(other.words[$0]) }) {
                filled.formUnion(gap.own.filter(facts.contains).map { text.words[$0] })
            }
        }
        filled.subtract(otherWords)
        let kept = Set(shared.runs.flatMap { $0.words.filter(facts.contains).map { text.words[$0] } })
        return Double(filled.count) >= Self.filledInHundred * Double(text.words.count) / 100
            && Double(filled.count) > Self.filledShare * Double(filled.union(kept).count)
    }

    /// The text's own passages tell of something else than the shared part, and than the other text.
    private var isForeignParagraph: Bool {
        let passage = shared.gaps.map(\.own.count).max() ?? 0
        guard passage >= Self.passage else { return false }
        let own = Set(shared.gaps.flatMap { text.words[$0.own] }.filter(CopyText.isLong))
        let common = Set(shared.runs.flatMap { text.words[$0.words] }.filter(CopyText.isLong))
        let coherence = Double(own.intersection(common).count)
        let echo = Double(own.intersection(otherWords).count)
        return coherence < Self.leastCoherence(passage) * Double(own.count) && echo < Self.leastEcho * Double(own.count)
    }

    /// The share of its long words that a passage has from the rest where both tell of the same. The longer it is, the
    /// more of them any two texts of one language have in common.
    private static func leastCoherence(_ passage: Int) -> Double {
        min(0.25, 0.1 + Double(passage) / 2000)
    }
}
