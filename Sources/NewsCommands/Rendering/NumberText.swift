import FoundationEssentials

/// Numbers of figures for people.
enum NumberText {
    /// `1,400`, `3.5`, `1.3 million`; from a million on in words where no digit is lost.
    static func text(_ number: Double) -> String {
        guard number.isFinite, number.magnitude < 1e18 else { return "\(number)" }
        let scales = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
        if let (scale, word) = scales.first(where: { number.magnitude >= $0.0 }) {
            let scaled = number / scale
            if (scaled * 1000).rounded() / 1000 == scaled { return "\(decimal(scaled)) \(word)" }
        }
        return decimal(number)
    }

    /// Grouped by thousands, with as many digits behind the point as say something, up to four.
    private static func decimal(_ number: Double) -> String {
        let sign = number < 0 ? "-" : ""
        let tenThousandths = (number.magnitude * 10_000).rounded()
        guard tenThousandths < 9e18 else { return sign + Amounts.grouped(Int(number.magnitude.rounded())) }
        let whole = Int(tenThousandths) / 10_000
        var fraction = String(Int(tenThousandths) % 10_000 + 10_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return sign + Amounts.grouped(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// To four digits that count, and no digit before the point lost.
    static func rounded(_ number: Double) -> Double {
        var scale = 1.0
        while scale < 1000, number.magnitude * scale < 1000 { scale *= 10 }
        return (number * scale).rounded() / scale
    }

    /// The number with its unit: `$5 million`, `12%`, `1,400 square kilometres`.
    static func text(_ number: Double, unit: String?) -> String {
        with(unit, text(number))
    }

    static func with(_ unit: String?, _ number: String) -> String {
        guard let unit = unit.map(TerminalText.line), let last = unit.unicodeScalars.last else { return number }
        if last.properties.generalCategory == .currencySymbol { return unit + number }
        return unit == "%" || unit == "‰" || unit.hasPrefix("°") ? number + unit : "\(number) \(unit)"
    }

    /// `1,300–1,400`, `1,400 or more`, `up to 12`; nil where neither end is known.
    static func range(_ low: Double?, _ high: Double?, unit: String?) -> String? {
        switch (low, high) {
        case (let low?, let high?):
            low == high ? text(low, unit: unit) : with(unit, "\(text(low))–\(text(high))")
        case (let low?, nil): text(low, unit: unit) + " or more"
        case (nil, let high?): "up to " + text(high, unit: unit)
        case (nil, nil): nil
        }
    }
}
