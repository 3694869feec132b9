internal import ArticleAnalysis
internal import NewsModel

/// What the words next to a figure say of it: that it comes on top, is a part, or was before.
struct Surroundings {
    let marks: Set<FigureTopic.Mark>
    /// `dead at 95`, `aged 12`
    let isAge: Bool
    /// What befell them further on in the sentence: `people were known to have died`, `lost their lives`.
    let harm: String?

    private static let oldest = 120.0
    /// Bytes before and after a figure that are read.
    private static let reach = 24
    private static let farReach = 64

    init(_ figure: FigureMention, in article: ExaminedArticle) {
        let before = article.words(
            from: max(figure.sentence.lowerBound, figure.span.lowerBound - Self.reach),
            to: figure.span.lowerBound
        )
        let after = article.words(
            from: figure.span.upperBound,
            to: min(figure.sentence.upperBound, figure.span.upperBound + Self.farReach)
        )
        var marks: Set<FigureTopic.Mark> = []
        if let last = before.last {
            if ["another", "further", "additional", "weitere"].contains(last) {
                marks.insert(.more)
            }
            if ["from", "against", "versus"].contains(last) {
                marks.insert(.before)
            }
            if ["including", "include", "includes", "included", "darunter"].contains(last) {
                marks.insert(.part)
            }
        }
        if let first = after.first {
            if ["more", "other", "others", "additional", "further"].contains(first) {
                marks.insert(.more)
            }
            if first == "of", after.count > 1,
                ["the", "them", "those", "these", "his", "her", "its", "their", "which", "whom"].contains(after[1]),
                figure.measured == nil
            {
                marks.insert(.part)
            }
        }
        isAge =
            figure.measured == nil && figure.value < Self.oldest
            && before.last.map { ["at", "age", "aged"].contains($0) } ?? false
        harm = figure.measured == nil ? Self.harm(in: after) : nil
        self.marks = marks
    }

    private static let chain: Set<String> = [
        "were", "was", "are", "is", "have", "has", "had", "been", "be", "to", "known", "believed", "reported",
        "confirmed",
        "feared", "thought", "presumed", "said", "now", "so", "far", "also",
    ]

    /// After the noun an unbroken chain of auxiliaries that ends in a harm.
    private static func harm(in after: [String]) -> String? {
        guard after.count > 2 else { return nil }
        if after[1] == "lost", after.dropFirst(3).first == "lives" || after.dropFirst(3).first == "life" {
            return "killed"
        }
        let rest = after.dropFirst()
        guard let first = rest.first, chain.contains(first) else { return nil }
        return rest.first { !chain.contains($0) }.flatMap(Concepts.shared.harm)
    }
}

extension ExaminedArticle {
    /// The folded words of a part of the body; none where the end doesn't come after the beginning, as around a figure that
    /// ends behind what was taken for its sentence.
    fileprivate func words(from start: Int, to end: Int) -> [String] {
        start < end ? SubjectWord.words(of: text(BodySpan(start..<end))).map(\.plain) : []
    }
}
