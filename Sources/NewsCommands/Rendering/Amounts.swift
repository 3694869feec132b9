/// Numbers, sizes and durations for people.
enum Amounts {
    /// `1234567` as `1,234,567`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
            result.append(digit)
        }
        return result
    }

    /// `1 article`, `1,200 articles`.
    static func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        grouped(number) + " " + (number == 1 ? singular : plural ?? singular + "s")
    }

    /// Decimal units, as `ls --si` has them.
    static func bytes(_ count: Int64) -> String {
        let units = ["kB", "MB", "GB", "TB"]
        guard count >= 1000 else { return "\(count) B" }
        var tenths = count / 100
        var unit = 0
        while tenths >= 10_000, unit < units.count - 1 {
            tenths /= 1000
            unit += 1
        }
        return tenths < 100
            ? "\(tenths / 10).\(tenths % 10) \(units[unit])" : "\(grouped(Int(tenths / 10))) \(units[unit])"
    }

    static func milliseconds(_ value: Double) -> String {
        guard value.isFinite, value >= 0, value < 1e9 else { return "? ms" }
        if value >= 1000 { return "\(tenths(value / 1000)) s" }
        return value >= 10 ? "\(Int(value.rounded())) ms" : "\(tenths(value)) ms"
    }

    /// The largest unit and the next one: `3 d 4 h`, `5 min 2 s`.
    static func duration(seconds: Int) -> String {
        let units = [("d", 86_400), ("h", 3600), ("min", 60), ("s", 1)]
        var rest = max(seconds, 0)
        var parts: [String] = []
        for (name, size) in units {
            let first = parts.isEmpty
            if rest >= size { parts.append("\(rest / size) \(name)") }
            rest %= size
            if !first { break }
        }
        return parts.isEmpty ? "0 s" : parts.joined(separator: " ")
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
