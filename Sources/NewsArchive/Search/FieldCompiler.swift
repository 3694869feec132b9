internal import GRDB
internal import NewsModel
internal import QueryLanguage
internal import SearchIndex
internal import TextUnits

/// Turns terms of metadata fields into queries of the index; names are `NameCompiler`'s.
struct FieldCompiler {
    let db: Database

    /// Nil for a value without any word in it.
    func keyword(_ term: KeywordTerm) throws -> IndexQuery? {
        switch term.field {
        case .outlet: Self.words(term, in: .outletWords)
        case .credit: Self.words(term, in: .creditWords)
        case .author: Self.words(term, in: .authorWords)
        case .path: Self.words(term, in: .pathWords)
        case .lang:
            .keyword(
                field: KeywordColumn.lang.rawValue,
                term.match == .prefix ? .prefix(foldedText(term.value)) : .equals(foldedText(term.value))
            )
        case .id: .keys([UInt64(try IDResolver(db: db).article(term.value, at: term.at).number)])
        case .story:
            try Self.number(.story, from: IDResolver(db: db).story(term.value, at: term.at).number, count: 1)
        case .speaker, .person, .place, .org, .name: nil
        }
    }

    /// The words as a phrase within one value of the field.
    private static func words(_ term: KeywordTerm, in column: KeywordColumn) -> IndexQuery? {
        let words = KeywordWords.words(of: term.value)
        guard !words.isEmpty else { return nil }
        let text = KeywordWords.text(words)
        let test: KeywordTest =
            switch term.match {
            case .exact: .equals(text)
            case .forms, .fuzzy: holding(text)
            case .prefix: holding(String(text.dropLast()))
            }
        return .keyword(field: column.rawValue, test)
    }

    private static func holding(_ piece: String) -> KeywordTest {
        let piece = Array(piece.utf8)
        return .matching { value in KeywordWords.text(value, holds: piece) }
    }

    /// A day counts as a whole; an article without a known time never matches.
    func date(_ term: DateTerm) throws -> IndexQuery {
        switch term.field {
        case .date: return Self.published(from: term.lower, to: term.upper)
        case .seen: return Self.range(.seen, from: term.lower, to: term.upper)
        case .mentions: return try mentioned(from: term.lower, to: term.upper)
        }
    }

    /// Articles with a date that lies within the days of [lower, upper): "in April" lies within 2025, not within 26 April.
    private func mentioned(from lower: Int64?, to upper: Int64?) throws -> IndexQuery {
        let days = Self.calendar
        let first = lower.map { max(days.lowerBound, Self.day(of: $0)) } ?? days.lowerBound
        let last = upper.map { min(days.upperBound, Self.day(of: $0 - 1)) } ?? days.upperBound
        guard first <= last else { return .none }
        return .keys(try MentionedDaysReader(db: db).articles(within: first...last))
    }

    /// Days since 1970 beyond any that a text can speak of.
    private static let calendar = -4_000_000...4_000_000

    private static func day(of seconds: Int64) -> Int {
        CalendarDay(secondsSince1970: seconds).ordinal
    }

    /// Whether the time in which the article was published, [published, publishedEnd), meets [lower, upper).
    static func published(from lower: Int64?, to upper: Int64?) -> IndexQuery {
        let after: IndexQuery? = lower.map { lower in
            lower == .max ? .none : range(.publishedEnd, from: lower + 1, to: nil)
        }
        let before = range(.published, from: nil, to: upper)
        return after.map { .and([$0, before]) } ?? before
    }

    /// [lower, upper), open where nil.
    private static func range(_ column: NumberColumn, from lower: Int64?, to upper: Int64?) -> IndexQuery {
        let lower = lower ?? .min
        guard let upper else { return .number(field: column.rawValue, lower...Int64.max) }
        return upper > lower ? .number(field: column.rawValue, lower...upper - 1) : .none
    }

    private static func number(_ column: NumberColumn, from lower: Int64, count: Int64) -> IndexQuery {
        .number(field: column.rawValue, lower...lower + count - 1)
    }

    static func property(_ term: PropertyTerm) -> IndexQuery {
        switch term.property {
        case .isCopy: number(.isCopy, from: 1, count: 1)
        case .isOriginal: number(.isCopy, from: 0, count: 1)
        case .hasQuote: range(.quotes, from: 1, to: nil)
        case .hasFigure: range(.figures, from: 1, to: nil)
        case .hasConflict: range(.hasConflict, from: 1, to: nil)
        }
    }
}
