import SearchIndex

/// Reads the little language of the query file: words, "phrases" and beginnings*, AND, OR and brackets. AND binds
/// closer than OR; nothing between two parts means AND.
struct QueryParser {
    private enum Token: Equatable {
        case and, or, open, close
        case words(String)
        case prefix(String)
    }

    private var tokens: ArraySlice<Token>

    static func parse(_ text: String) throws(BenchError) -> IndexQuery {
        var parser = QueryParser(tokens: try tokens(of: text)[...])
        let query = try parser.alternatives()
        guard parser.tokens.isEmpty else { throw BenchError("search-bench: can't read the end of: \(text)") }
        return query
    }

    private mutating func alternatives() throws(BenchError) -> IndexQuery {
        var parts = [try conjunction()]
        while tokens.first == .or {
            tokens.removeFirst()
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func conjunction() throws(BenchError) -> IndexQuery {
        var parts = [try part()]
        while let next = tokens.first, next != .or, next != .close {
            if next == .and {
                tokens.removeFirst()
            }
            parts.append(try part())
        }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func part() throws(BenchError) -> IndexQuery {
        switch tokens.popFirst() {
        case .words(let text): return try query(of: Self.folded(text).map { WordPattern(.forms($0)) }, in: text)
        case .prefix(let text): return try query(of: Self.folded(text).map { WordPattern(.prefix($0)) }, in: text)
        case .open:
            let inner = try alternatives()
            guard tokens.popFirst() == .close else { throw BenchError("search-bench: a bracket is not closed") }
            return inner
        default: throw BenchError("search-bench: a query lacks a word")
        }
    }

    private func query(of words: [WordPattern], in text: String) throws(BenchError) -> IndexQuery {
        guard let first = words.first else { throw BenchError("search-bench: no word in: \(text)") }
        return .text(words.count == 1 ? .word(first) : .phrase(words, slop: 0), fields: .all)
    }

    /// The words as the index holds them.
    private static func folded(_ text: String) -> [String] {
        CutText(text).folded.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func tokens(of text: String) throws(BenchError) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            switch first {
            case " ": rest.removeFirst()
            case "(", ")":
                tokens.append(first == "(" ? .open : .close)
                rest.removeFirst()
            case "\"":
                let parts = rest.dropFirst().split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw BenchError("search-bench: a phrase is not closed: \(text)") }
                tokens.append(.words(String(parts[0])))
                rest = parts[1]
            default:
                let word = rest.prefix { !" ()\"".contains($0) }
                rest = rest.dropFirst(word.count)
                tokens.append(token(of: String(word)))
            }
        }
        return tokens
    }

    private static func token(of word: String) -> Token {
        switch word {
        case "AND": .and
        case "OR": .or
        case _ where word.hasSuffix("*"): .prefix(String(word.dropLast()))
        default: .words(word)
        }
    }
}
