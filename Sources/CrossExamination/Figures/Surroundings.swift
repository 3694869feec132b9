internal import ArticleAnalysis

/// What the words next to a figure say of it: that it comes on top, is a part, or was before.
struct Surroundings {
    let marks: Set<FigureTopic.Mark>
    /// `dead at 95`, `aged 12`
    let isAge: Bool

    private static let oldest = 120.0
    /// Bytes before and after a figure that are read.
    private static let reach = 24

    init(_ figure: Figure, in article: ExaminedArticle) {
        let before = article.words(
            max(figure.sentence.lowerBound, figure.span.lowerBound - Self.reach)..<figure.span.lowerBound
        )
        let after = article.words(
            figure.span.upperBound..<min(figure.sentence.upperBound, figure.span.upperBound + Self.reach)
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
        self.marks = marks
    }
}

extension ExaminedArticle {
    /// The folded words of a part of the body.
    fileprivate func words(_ span: Range<Int>) -> [String] {
        guard span.lowerBound < span.upperBound else { return [] }
        return SubjectWord.words(of: text(span)).map(\.plain)
    }
}
