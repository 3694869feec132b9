/// The command line.
struct BenchOptions {
    static let usage = """
        usage: search-bench ARTICLES.jsonl[.xz] [OPTIONS]

        ARTICLES holds one JSON object a line with "title" and "text".

          --limit N       take the first N articles only
          --queries FILE  NAME, CLASS and QUERY a line, parted by tabs (default: queries.tsv of the benchmarks)
          --only NAME     time this query alone; may be given again
          --seconds S     time each query for S seconds (default: 1)
          --json FILE     write the results there
          --scale         do it with 1, 3, 10 and 30 times the articles
          --sizes         list the files and the sections of the index
          --index DIR     keep the index in DIR, and time the queries of the one that is there
          --temp DIR      where the index lies while it is measured (default: the system's)

        """

    private(set) var articles = ""
    private(set) var limit = Int.max
    private(set) var queries: String?
    private(set) var only: Set<String> = []
    private(set) var seconds = 1.0
    private(set) var json: String?
    private(set) var isScaled = false
    private(set) var listsSizes = false
    private(set) var index: String?
    private(set) var temp: String?

    /// Takes the words after the program's name.
    init(_ words: [String]) throws(BenchError) {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--limit": limit = try Self.number(&words, for: word)
            case "--queries": queries = try Self.value(&words, for: word)
            case "--only": only.insert(try Self.value(&words, for: word))
            case "--seconds": seconds = try Self.number(&words, for: word)
            case "--json": json = try Self.value(&words, for: word)
            case "--scale": isScaled = true
            case "--sizes": listsSizes = true
            case "--index": index = try Self.value(&words, for: word)
            case "--temp": temp = try Self.value(&words, for: word)
            case _ where !word.hasPrefix("-") && articles.isEmpty: articles = word
            default: throw BenchError("search-bench: what is \(word)?\n\(Self.usage)")
            }
        }
        if articles.isEmpty {
            throw BenchError(Self.usage)
        }
        if isScaled, index != nil {
            throw BenchError("search-bench: --scale keeps no index, so --index makes no sense with it")
        }
    }

    private static func value(_ words: inout ArraySlice<String>, for option: String) throws(BenchError) -> String {
        guard let value = words.popFirst() else { throw BenchError("search-bench: \(option) needs a value") }
        return value
    }

    private static func number<Number: LosslessStringConvertible>(
        _ words: inout ArraySlice<String>,
        for option: String
    ) throws(BenchError) -> Number {
        let text = try value(&words, for: option)
        guard let number = Number(text) else { throw BenchError("search-bench: \(option) needs a number, not \(text)") }
        return number
    }
}
