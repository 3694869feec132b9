/// A number in digits: separators, fraction, exponent.
struct DigitNumber {
    private(set) var value: Double
    private(set) var step: Double
    private(set) var end: Int
    private(set) var isPlain = true
    private(set) var isFraction = false
    private(set) var isFragment = false

    /// The number whose first digit stands at `start`; `.5` starts with its point.
    init?(in text: Span<UInt8>, at start: Int, decimalSeparator: UInt8) {
        var groups = DigitGroups(in: text, at: start)
        if text[start] == UInt8(ascii: ".") {
            groups = DigitGroups(in: text, at: start + 1)
            guard let first = groups.spans.first else { return nil }
            groups.spans = [start..<start, first]
            groups.separators = [decimalSeparator]
        }
        guard !groups.spans.isEmpty else { return nil }
        let reading = groups.reading(decimalSeparator: decimalSeparator)
        let whole = groups.spans[0..<reading.wholeGroups]
        var value = 0.0
        for group in whole {
            for index in group {
                value = value * 10 + Double(text[index] &- 0x30)
            }
        }
        end = whole.last?.upperBound ?? start
        step = Self.roundness(of: value)
        isPlain = reading.wholeGroups == 1
        isFragment = reading.isFragment
        if reading.hasDecimals {
            let decimals = groups.spans[reading.wholeGroups]
            var fraction = 0.0
            var scale = 1.0
            for index in decimals {
                fraction = fraction * 10 + Double(text[index] &- 0x30)
                scale *= 10
            }
            value += fraction / scale
            step = 1 / scale
            end = decimals.upperBound
            isPlain = false
        }
        self.value = value
        readFraction(in: text)
        readExponent(in: text)
    }

    /// The power of ten that the last digit other than 0 counts.
    static func roundness(of value: Double) -> Double {
        guard value >= 10, value < 1e15 else { return 1 }
        var step = 1.0
        while value.truncatingRemainder(dividingBy: step * 10) == 0 {
            step *= 10
        }
        return step
    }

    /// `1/2`, `3 1/2`, `2½`, `½`
    private mutating func readFraction(in text: Span<UInt8>) {
        if let (value, length) = VulgarFraction.read(in: text, at: end) {
            add(value, end: end + length)
            return
        }
        guard isPlain else { return }
        if let fraction = Self.slashed(in: text, numerator: value, at: end) {
            self.value = 0
            return add(fraction.value, end: fraction.end)
        }
        var next = end
        while next < text.count, text[next] == 0x20 {
            next += 1
        }
        guard next > end, next - end < 3, next < text.count else { return }
        if let (value, length) = VulgarFraction.read(in: text, at: next) {
            return add(value, end: next + length)
        }
        guard text[next].isDigit else { return }
        let numerator = DigitGroups(in: text, at: next)
        if numerator.spans.count == 1, numerator.spans[0].count <= 2,
            let fraction = Self.slashed(
                in: text,
                numerator: numerator.firstValue(in: text),
                at: numerator.spans[0].upperBound
            )
        {
            add(fraction.value, end: fraction.end)
        }
    }

    private mutating func add(_ fraction: Double, end: Int) {
        isFraction = value == 0
        value += fraction
        step = 0
        self.end = end
        isPlain = false
    }

    /// Denominators that fractions have and dates and seasons (`9/11`, `24/7`) seldom do.
    private static let denominators: Set<Double> = [2, 3, 4, 5, 6, 8, 10, 16, 20, 25, 32, 40, 50, 64, 100, 1000]

    private static func slashed(in text: Span<UInt8>, numerator: Double, at slash: Int) -> (value: Double, end: Int)? {
        guard slash + 1 < text.count, text[slash] == UInt8(ascii: "/"), text[slash + 1].isDigit else { return nil }
        let below = DigitGroups(in: text, at: slash + 1)
        guard below.spans.count == 1 else { return nil }
        let end = below.spans[0].upperBound
        let denominator = below.firstValue(in: text)
        guard denominators.contains(denominator), numerator > 0, numerator < denominator else { return nil }
        if end < text.count, text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: "-") {
            return nil
        }
        return (numerator / denominator, end)
    }

    /// `e10`, `x10^6`, `×10−5`, `^23`
    private mutating func readExponent(in text: Span<UInt8>) {
        var position = end
        var base = 10.0
        guard position < text.count else { return }
        if text[position] == UInt8(ascii: "^") {
            base = value
            position += 1
        } else if text[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
        } else if let times = Self.timesPower(in: text, at: position) {
            base = times.base
            position = times.end
        } else {
            return
        }
        guard let exponent = Self.signedInteger(in: text, at: position) else { return }
        let power = Self.power(base, exponent.value)
        value = text[end] == UInt8(ascii: "^") ? power : value * power
        step = text[end] == UInt8(ascii: "^") ? 0 : step * power
        end = exponent.end
        isPlain = false
    }

    /// `x10^`, `x 10-`, `×10`
    private static func timesPower(in text: Span<UInt8>, at start: Int) -> (base: Double, end: Int)? {
        var position = start
        if text[position] == 0x20, position + 1 < text.count {
            position += 1
        }
        if text[position] == UInt8(ascii: "x") || text[position] == UInt8(ascii: "*") {
            position += 1
        } else if position + 1 < text.count, text[position] == 0xC3, text[position + 1] == 0x97 {
            position += 2
        } else {
            return nil
        }
        if position < text.count, text[position] == 0x20 {
            position += 1
        }
        guard position < text.count, text[position].isDigit else { return nil }
        let base = DigitGroups(in: text, at: position)
        guard base.spans.count == 1 else { return nil }
        let value = base.firstValue(in: text)
        position = base.spans[0].upperBound
        guard position < text.count, value == 10 || value == 2 else { return nil }
        if text[position] == UInt8(ascii: "^") {
            return (value, position + 1)
        }
        let isSigned = text[position] == UInt8(ascii: "-") || text[position] == 0xE2
        return isSigned ? (value, position) : nil
    }

    /// `10`, `+14`, `-3`, `−5`
    private static func signedInteger(in text: Span<UInt8>, at start: Int) -> (value: Int, end: Int)? {
        var position = start
        var sign = 1
        if position < text.count, text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "+") {
            sign = text[position] == UInt8(ascii: "-") ? -1 : 1
            position += 1
        } else if position + 2 < text.count, text[position] == 0xE2, text[position + 1] == 0x88,
            text[position + 2] == 0x92
        {
            sign = -1
            position += 3
        }
        var value = 0
        let first = position
        while position < text.count, text[position].isDigit, position - first < 3 {
            value = value * 10 + Int(text[position] &- 0x30)
            position += 1
        }
        guard position > first, position == text.count || !text[position].isLetterOrDigit else { return nil }
        return (sign * value, position)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<exponent.magnitude {
            result *= base
        }
        return exponent < 0 ? 1 / result : result
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// ASCII letters and digits, and any byte of a longer character.
    var isLetterOrDigit: Bool { isDigit || isLetter || self >= 0xC3 && self < 0xE2 }
}
