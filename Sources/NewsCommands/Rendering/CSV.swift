/// Rows as of RFC 4180: lines end in CR LF; fields with a comma, a quote or a line break stand in quotes.
struct CSV {
    private(set) var text = ""

    init(header: [String]) {
        add(header)
    }

    mutating func add(_ fields: [String]) {
        text += Self.row(fields)
    }

    static func row(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return field }
        var result = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
