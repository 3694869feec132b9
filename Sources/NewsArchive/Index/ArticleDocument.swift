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
    var found: ArticleColumns

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
        case .story: found.story
        case .copyGroup: found.copyGroup
        case .isCopy: found.copyGroup.map { $0 == key.number ? 0 : 1 } ?? 0
        case .quotes: found.quotes
        case .figures: found.figures
        case .hasConflict: found.hasConflict ? 1 : 0
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
    case row, published, publishedEnd, seen, story, copyGroup, isCopy, quotes, figures, hasConflict
}

/// What analysis finds of an article and the index holds: it changes while the text stays.
struct ArticleColumns: Sendable, Equatable {
    /// The key of the story's earliest article: its own where it is alone, or not yet analysed.
    var story: Int64
    /// The key of the original among its copies; nil where nobody repeats its text.
    var copyGroup: Int64?
    var quotes: Int64 = 0
    var figures: Int64 = 0
    var hasConflict = false

    func columnChange(of key: ArticleKey) -> ColumnChange {
        let isCopy = copyGroup.map { $0 != key.number } ?? false
        let numbers: [NumberColumn: Int64?] = [
            .story: story, .copyGroup: copyGroup, .isCopy: isCopy ? 1 : 0, .quotes: quotes, .figures: figures,
            .hasConflict: hasConflict ? 1 : 0,
        ]
        return ColumnChange(
            key: UInt64(key.number),
            numbers: Dictionary(uniqueKeysWithValues: numbers.map { ($0.rawValue, $1) })
        )
    }
}
