/// "The Outlet | 2 hours ago", "by Jane Roe - 3 hours ago", "BBC News · 26 April 2025": a name and a time on one line.
struct OutletLine: Equatable {
    var name: String
    /// Whether "by" stood before the name, so that it may be a writer's.
    var isWriter = false
    var age: RelativeAge?
    var date: StatedTime?

    static func read(_ line: String) -> OutletLine? {
        guard line.utf8.count <= 100 else { return nil }
        for separator in separators {
            guard let range = line.lastUTF8Range(of: separator) else { continue }
            let left = line[..<range.lowerBound]
            let right = line[range.upperBound...]
            if let found = read(name: left, time: right) ?? read(name: right, time: left) { return found }
        }
        return nil
    }

    private static func read(name: Substring, time: Substring) -> OutletLine? {
        guard var name = cleanName(name) else { return nil }
        let isWriter = name.lowercased().hasPrefix("by ")
        if isWriter { name = String(name.dropFirst(3)) }
        if let age = RelativeAge.age(in: time) { return OutletLine(name: name, isWriter: isWriter, age: age) }
        // A date follows many things; beside one only a name that is an outlet's says who published.
        guard isWriter || OutletRule.isKnown(name), let date = StatedTimeReader.time(in: time) else { return nil }
        return OutletLine(name: name, isWriter: isWriter, date: date)
    }

    private static func cleanName(_ text: Substring) -> String? {
        var text = text
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace || "-–—".contains(first) { text.removeFirst() }
        guard let first = text.first, first.isLetter || first.isNumber else { return nil }
        return OutletRule.accepts(String(text)) ? String(text) : nil
    }

    private static let separators: [StaticString] = [" | ", " · ", " • ", " — ", " – ", " - ", ", "]
}

/// Whether a line may be an outlet's name.
enum OutletRule {
    static let bytes = 60
    static let words = 6

    static func accepts(_ line: String) -> Bool {
        guard line.utf8.count <= bytes, line.split(separator: " ").count <= words, let first = line.first else {
            return false
        }
        guard first.isLetter || first.isNumber,
            !first.isLowercase || line.contains(".") || NewsSources.source(named: line) != nil
                || line.lowercased().hasPrefix("by ")
        else { return false }
        return !".,;:?…".contains(line.last ?? ".") && StatedTimeReader.time(in: line) == nil
    }

    /// Whether a word of it is one that outlets' names contain, or it is a site's address.
    static func isKnown(_ line: String) -> Bool {
        guard accepts(line) else { return false }
        let lower = line.lowercased()
        if NewsSources.source(named: lower) != nil { return true }
        let words = lower.split(whereSeparator: { !$0.isLetter && $0 != "." })
        if words.count <= 1, lower.contains("."), !lower.hasSuffix(".") { return true }
        return words.count <= 5 && words.contains { NewsSources.outletWords.contains(String($0)) }
    }
}
