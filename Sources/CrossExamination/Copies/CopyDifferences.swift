internal import ArticleAnalysis
package import NewsModel

/// What differs between an original and a copy of it: sentences that only one has, and the words in which the others
/// differ. In order of place, what stands in the same place side by side, the original's first. Case, accents and
/// punctuation are no differences, nor is another order of the same sentences.
package func copyDifferences(original: ExaminedArticle, copy: ExaminedArticle) -> [CopyGroup.Difference] {
    let comparison = TextComparison(AnalysisText(original), AnalysisText(copy))
    let originals = DifferenceReader(original, comparison.one, differs: comparison.oneDiffers, from: copy.id)
        .differences
    let copies = DifferenceReader(copy, comparison.other, differs: comparison.otherDiffers, from: original.id)
        .differences
    let all =
        originals.map { (place: comparison.placeInOne($0.words.lowerBound), isCopy: 0, difference: $0.difference) }
        + copies.map { (place: comparison.placeOfOther($0.words.lowerBound), isCopy: 1, difference: $0.difference) }
    return all.enumerated().sorted {
        ($0.element.place, $0.element.isCopy, $0.offset) < ($1.element.place, $1.element.isCopy, $1.offset)
    }.map(\.element.difference)
}

extension AnalysisText {
    fileprivate init(_ article: ExaminedArticle) {
        self.init(
            body: String(decoding: article.body, as: UTF8.self),
            title: article.title,
            language: article.language
        )
    }
}
