/// Reads "By Jane Roe and John Doe in Kyiv".
struct BylineReader {
    /// As written, in order.
    var names: [String] = []
    /// An agency or paper named as writer.
    var credit: String?

    /// nil where the line says anything else.
    static func byline(in line: String) -> BylineReader? {
        guard line.utf8.count <= 200, let first = line.utf8.first, "bwvpd".utf8.contains(first | 0x20) else {
            return nil
        }
        guard let prefix = prefixes.first(where: { hasPrefix($0, of: line) }) else { return nil }
        return writers(in: line.dropFirst(prefix.count))
    }

    /// Names after "By", or a field's value.
    static func writers(in text: some StringProtocol) -> BylineReader? {
        var reader = BylineReader()
        var rest = Substring(text)
        if let separator = separators.compactMap({ rest.firstUTF8Range(of: $0) }).min(by: {
            $0.lowerBound < $1.lowerBound
        }) {
            reader.credit = NewsSources.source(named: rest[separator.upperBound...])?.name
            rest = rest[..<separator.lowerBound]
        }
        guard !rest.hasSuffix(".") || rest.hasSuffix("Jr.") else { return nil }
        for part in parts(of: rest) where !part.isEmpty {
            let name = placeCut(from: part)
            if let source = NewsSources.source(named: name) {
                reader.credit = reader.credit ?? source.name
            } else if PersonNames.isName(name) {
                reader.names.append(String(name))
            } else if reader.names.isEmpty {
                return nil
            }
        }
        return reader.names.isEmpty && reader.credit == nil ? nil : reader
    }

    private static func hasPrefix(_ prefix: String, of line: String) -> Bool {
        guard line.utf8.count > prefix.utf8.count else { return false }
        let head = line.prefix(prefix.count)
        guard head.lowercased() == prefix else { return false }
        let next = line[head.endIndex]
        return next.isUppercase || NewsSources.source(named: line[head.endIndex...]) != nil
    }

    private static func parts(of text: Substring) -> [Substring] {
        // Most lines name one writer.
        guard text.utf8.contains(where: { ",;&".utf8.contains($0) }) || text.utf8.count(where: { $0 == 0x20 }) > 2
        else { return [text] }
        var parts = [text]
        for separator in [", ", "; ", " and ", " And ", " AND ", " & ", " und ", " et ", " y ", " with ", " mit "] {
            parts = parts.flatMap { $0.split(separator: separator) }
        }
        return parts.map { part in
            var part = part
            while part.first == " " { part.removeFirst() }
            if part.hasPrefix("and ") { part = part.dropFirst(4) }
            while part.last == " " || part.last == "," { part.removeLast() }
            return part
        }
    }

    /// "Jane Roe in Kyiv" without the place.
    private static func placeCut(from part: Substring) -> Substring {
        guard let place = part.firstUTF8Range(of: " in ") ?? part.firstUTF8Range(of: " for ") else { return part }
        return part[..<place.lowerBound]
    }

    private static let prefixes = ["by: ", "by ", "written by ", "von ", "par ", "por ", "door ", "di "]
    private static let separators: [StaticString] = [" | ", " - ", " – ", " — ", " · ", " • ", "/", " ("]
}
