/// What stands between two `---` lines in front of a text: names and values.
struct FrontMatter: Sendable {
    var fields: [(field: Field, value: String)] = []
    /// Where the text begins after it; 0 where there is none.
    var end = 0

    private static let lines = 200
    private static let lineBytes = 2000

    /// An empty one where the text does not begin with front matter, or knows none of its names.
    static func read(_ text: [UInt8]) -> FrontMatter {
        let splitter = LineSplitter(lineBytes: lineBytes)
        var (end, next) = splitter.lineEnd(in: text, from: 0)
        guard end == 3, text.starts(with: "---".utf8) else { return FrontMatter() }
        var matter = FrontMatter()
        for _ in 0..<lines where next < text.count {
            let start = next
            (end, next) = splitter.lineEnd(in: text, from: start)
            guard end - start <= lineBytes else { return FrontMatter() }
            let line = String(decoding: text[start..<end], as: UTF8.self)
            if line == "---" || line == "..." {
                matter.end = next
                return matter.fields.isEmpty ? FrontMatter() : matter
            }
            guard matter.take(line) else { return FrontMatter() }
        }
        return FrontMatter()
    }

    /// The name of the list whose items follow.
    private var openList: Field?

    private mutating func take(_ line: String) -> Bool {
        let isIndented = line.first?.isWhitespace == true
        let content = Self.trimmed(line[...])
        if content.isEmpty || content.hasPrefix("#") { return true }
        if content.hasPrefix("- ") {
            if let openList { add(openList, Self.unquoted(content.dropFirst(2))) }
            return true
        }
        if isIndented { return true }
        guard let colon = content.firstIndex(of: ":") else { return false }
        let value = Self.unquoted(content[content.index(after: colon)...])
        let field = FieldNames.fields[content[..<colon].lowercased().replacing("_", with: " ")]
        openList = value.isEmpty ? field : nil
        if let field, !value.isEmpty { add(field, value) }
        return true
    }

    private mutating func add(_ field: Field, _ value: String) {
        if case .author = field, let last = fields.indices.last, case .author = fields[last].field {
            fields[last].value += ", " + value
        } else {
            fields.append((field, value))
        }
    }

    /// Without quotation marks, and a list in brackets as its items with commas.
    private static func unquoted(_ text: Substring) -> String {
        var text = trimmed(text)
        if text.hasPrefix("["), text.hasSuffix("]") {
            return text.dropFirst().dropLast().split(separator: ",").map { unquoted($0) }.joined(separator: ", ")
        }
        if text.count >= 2, let first = text.first, first == text.last, "\"'".contains(first) {
            text = text.dropFirst().dropLast()
        }
        return String(text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
