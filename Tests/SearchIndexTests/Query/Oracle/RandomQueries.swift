import SearchIndex
import TestSupport

/// Requests made at random, of everything that a request can be made of.
struct RandomQueries {
    var generator: SeededGenerator
    /// Keys that documents may have.
    var keys: Range<UInt64>

    mutating func query(depth: Int) -> IndexQuery {
        switch Int.random(in: 0..<(depth > 0 ? 20 : 12), using: &generator) {
        case 0..<7: return text()
        case 7: return .keyword(field: ["outlet", "author"].randomElement(using: &generator) ?? "", keywordTest())
        case 8: return number()
        case 9: return [.missing(field: "outlet"), .missing(field: "date"), .missing(field: "group")][below(3)]
        case 10: return .keys(Set((0..<below(30)).map { _ in UInt64.random(in: keys, using: &generator) }))
        case 11: return below(4) == 0 ? (below(2) == 0 ? .all : .none) : text()
        case 12, 13: return .not(query(depth: depth - 1))
        case 14..<17: return .and((0..<below(4)).map { _ in query(depth: depth - 1) })
        default: return .or((0..<below(4)).map { _ in query(depth: depth - 1) })
        }
    }

    /// The forms that have ways of their own to the best documents.
    mutating func plainQuery() -> IndexQuery {
        var parts: [IndexQuery] = (0...below(3)).map { _ in below(4) == 0 ? text() : .text(.word(word()), fields: .all)
        }
        if below(3) == 0 {
            return .or(parts)
        }
        if below(3) == 0 {
            parts.append(below(2) == 0 ? number() : .not(text()))
        }
        if below(4) == 0 {
            return .and([.or(parts), number()])
        }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    mutating func request(_ query: PreparedQuery) -> IndexSearch {
        var request = IndexSearch(query)
        request.limit = [0, 1, 3, 10, 10, 50, 5_000][below(7)]
        request.offset = below(3) == 0 ? below(20) : 0
        request.order = order()
        request.collapse = [nil, "group", "story"][below(3)]
        request.counts = below(2) == 0
        if below(4) == 0 {
            request.facets = [
                IndexFacet(.keyword(field: "outlet"), limit: below(6)),
                IndexFacet(.keyword(field: "author"), limit: 10),
                IndexFacet(.number(field: "date") { $0 < 0 ? nil : $0 / 10 }, limit: 1 + below(10)),
            ]
        }
        return request
    }

    private mutating func order() -> [SortKey] {
        let keys: [SortKey] = [
            .score(descending: below(4) > 0), .number(field: "date", descending: below(2) == 0),
            .keyword(field: "outlet", descending: below(2) == 0), .number(field: "story", descending: below(2) == 0),
            .keyword(field: "author", descending: below(2) == 0),
        ]
        if below(2) == 0 {
            return [.score(descending: true), .number(field: "date", descending: true)]
        }
        return Array(keys.shuffled(using: &generator).prefix(below(4)))
    }

    private mutating func text() -> IndexQuery {
        let fields: [FieldSet] = [
            .all, .all, .all, .field(0), .field(1), .field(2), [.field(0), .field(2)], .field(3),
        ]
        return .text(pattern(depth: 2), fields: fields[below(fields.count)])
    }

    private mutating func pattern(depth: Int) -> TextPattern {
        switch below(depth > 0 ? 12 : 7) {
        case 0..<4: .word(word())
        case 4, 5: .phrase((0...below(4)).map { _ in word() }, slop: 0)
        case 6: .phrase((0..<below(4)).map { _ in word() }, slop: below(5))
        case 7, 8: .near(pattern(depth: depth - 1), pattern(depth: depth - 1), distance: below(6))
        case 9, 10: .same(pattern(depth: depth - 1), pattern(depth: depth - 1))
        default: .anyOf((0..<below(4)).map { _ in pattern(depth: depth - 1) })
        }
    }

    private mutating func word() -> WordPattern {
        let word = below(20) == 0 ? "unheard" : OracleWorld.word(using: &generator).lowercased()
        let folded = word == "häuser" ? "hauser" : word
        let alternatives = below(8) == 0 ? (0...below(2)).map { _ in OracleWorld.word(using: &generator) } : []
        let others = alternatives.map { $0.lowercased() }
        switch below(16) {
        case 0, 1: return WordPattern(.exact(folded), alternatives: others)
        case 2: return WordPattern(.prefix(String(folded.prefix(1 + below(4)))), alternatives: [])
        case 3: return WordPattern(.fuzzy(folded, edits: below(3)), alternatives: [])
        default: return WordPattern(.forms(folded), alternatives: others)
        }
    }

    private mutating func keywordTest() -> KeywordTest {
        switch below(4) {
        case 0: .prefix("a")
        case 1: .matching { $0.utf8.contains(UInt8(ascii: "n")) }
        default: .equals((OracleWorld.outlets + OracleWorld.authors + ["none"])[below(10)])
        }
    }

    private mutating func number() -> IndexQuery {
        let low = Int64(below(60)) - 20
        let field = ["date", "date", "group", "story"][below(4)]
        return .number(field: field, low...low + Int64(below(40)))
    }

    private mutating func below(_ limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &generator)
    }
}
