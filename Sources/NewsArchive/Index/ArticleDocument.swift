internal import SearchIndex

/// One article as the index holds it.
struct ArticleDocument: Sendable {
    /// The fields of every document: text, keywords and numbers in the order in which `indexDocument` gives them.
    static let schema = IndexSchema(
        textFields: [IndexSchema.TextField(name: "title", weight: 5), IndexSchema.TextField(name: "body")],
        keywordFields: KeywordColumn.allCases.map(\.rawValue),
        numberFields: NumberColumn.allCases.map(\.rawValue)
    )
    /// An article of unknown language is stemmed as English, which most are.
    private static let supposedLanguage = "en"

    var key: ArticleKey
    /// The article's row in the catalogue: never given twice, so it tells one version of an article from another.
    var row: Int64
    var title: CutText
    var body: CutText
    var language: String?
    var outlet: String?
    var credit: String?
    var byline: [String]
    var path: [UInt8]
    var folder: String
    var published: Int64?
    var publishedEnd: Int64?
    var seen: Int64
    var story: ArticleKey
    var membership = CopyMembership()

    var indexDocument: IndexDocument {
        IndexDocument(
            key: UInt64(key.number),
            language: language.flatMap { $0.isEmpty ? nil : $0 } ?? Self.supposedLanguage,
            texts: [title, body],
            keywords: KeywordColumn.allCases.map(values),
            numbers: NumberColumn.allCases.map(number)
        )
    }

    private func values(_ column: KeywordColumn) -> [String] {
        switch column {
        case .outlet: [outlet].compactMap(\.self)
        case .outletWords: [outlet].compactMap(\.self).map(KeywordWords.text)
        case .credit: [credit].compactMap(\.self)
        case .creditWords: [credit].compactMap(\.self).map(KeywordWords.text)
        case .author: byline
        case .authorWords: byline.map(KeywordWords.text)
        case .pathWords: [KeywordWords.text(of: String(decoding: path, as: UTF8.self))]
        case .folder: [folder]
        case .lang: [language].compactMap(\.self)
        }
    }

    private func number(_ column: NumberColumn) -> Int64? {
        switch column {
        case .row: row
        case .published: published
        case .publishedEnd: publishedEnd
        case .seen: seen
        case .story: story.number
        case .copyGroup: membership.group
        case .isCopy: membership.isCopy ? 1 : 0
        }
    }
}

/// The index's keyword fields. Those with words hold what `KeywordWords` makes of the value, which is what queries look at;
/// the others hold it as written, for facets and order.
enum KeywordColumn: String, CaseIterable {
    case outlet, outletWords, credit, creditWords, author, authorWords, pathWords, folder, lang
}

/// The index's number fields; times in seconds since 1970.
enum NumberColumn: String, CaseIterable {
    case row, published, publishedEnd, seen, story, copyGroup, isCopy
}

/// An article's place among the copies of its text.
struct CopyMembership: Sendable, Equatable {
    /// The row of its group; nil where nobody repeats its text.
    var group: Int64?
    /// Whether another article of the group is the original.
    var isCopy = false

    func columnChange(of key: ArticleKey) -> ColumnChange {
        ColumnChange(
            key: UInt64(key.number),
            numbers: [NumberColumn.copyGroup.rawValue: group, NumberColumn.isCopy.rawValue: isCopy ? 1 : 0]
        )
    }
}
