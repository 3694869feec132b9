internal import ArticleAnalysis

/// Which words of a text are figures or parts of names, as far as their form tells.
struct FactWords {
    private let shapes: [WordShape]
    /// Whether most words begin with capitals, as in teletype: then a capital says nothing.
    private let isInCapitals: Bool

    init(_ text: CopyText) {
        shapes = AnalysisText(body: text.body).words.map(\.shape)
        isInCapitals = 2 * shapes.count { $0 == .capitals || $0 == .capitalized } > shapes.count
    }

    func contains(_ word: Int) -> Bool {
        switch shapes[word] {
        case .digits, .digitsAndLetters: true
        case .capitalized, .capitals, .mixed: !isInCapitals
        case .lower, .uncased: false
        }
    }
}
