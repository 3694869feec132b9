/// The names and values after the `?` of a URL, in their order.
package struct QueryString: Sendable {
    private(set) var items: [(name: String, value: String)] = []

    package init() {}

    package init(_ text: some StringProtocol) throws(APIError) {
        for item in text.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try PercentCoding.decode(parts[0], plusIsSpace: true)
            let value = parts.count > 1 ? try PercentCoding.decode(parts[1], plusIsSpace: true) : ""
            items.append((name, value))
        }
    }

    /// With the `?`; empty where there is nothing to say.
    var text: String {
        items.isEmpty
            ? ""
            : "?"
                + items.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(
                    separator: "&"
                )
    }

    mutating func add(_ name: String, _ value: String?) {
        if let value { items.append((name, value)) }
    }

    /// Writes `value` unless it is what is taken where nothing is said.
    mutating func add<Value: Equatable>(_ name: String, _ value: Value, unless standard: Value) {
        if value != standard { items.append((name, "\(value)")) }
    }

    package func check(allowed: [String], repeatable: Set<String> = ["facet"]) throws(APIError) {
        var seen: Set<String> = []
        for (name, _) in items {
            guard allowed.contains(name) else {
                throw APIError(
                    code: .badRequest,
                    message: "unknown parameter \"\(name)\"",
                    hint: "known here: \(allowed.joined(separator: ", "))"
                )
            }
            guard seen.insert(name).inserted || repeatable.contains(name) else {
                throw APIError(code: .badRequest, message: "parameter \"\(name)\" is given twice")
            }
        }
    }

    func value(_ name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    func values(_ name: String) -> [String] {
        items.filter { $0.name == name }.map(\.value)
    }

    func required(_ name: String) throws(APIError) -> String {
        guard let value = value(name) else {
            throw APIError(code: .badRequest, message: "parameter \"\(name)\" is missing", hint: "add \(name)=…")
        }
        return value
    }

    func number(_ name: String, in range: ClosedRange<Int>) throws(APIError) -> Int? {
        guard let value = value(name) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw Self.wrong(name, value, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func bool(_ name: String) throws(APIError) -> Bool? {
        switch value(name) {
        case nil: return nil
        case "true", "1": return true
        case "false", "0": return false
        case let value?: throw Self.wrong(name, value, "true or false")
        }
    }

    func word<Word>(_ name: String) throws(APIError) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        guard let value = value(name) else { return nil }
        guard let word = Word(rawValue: value) else {
            throw Self.wrong(name, value, Word.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return word
    }

    static func wrong(_ name: String, _ value: String, _ expected: String) -> APIError {
        APIError(code: .badRequest, message: "\(name)=\(value.prefix(100)) is not possible", hint: "give \(expected)")
    }
}
