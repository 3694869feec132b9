/// Runs of digits with the single separators between them: `1,234.5`, `192.168.1.2`, `1 234 567`.
struct DigitGroups {
    var spans: [Range<Int>] = []
    /// The byte of each separator; blanks of any kind are 0x20.
    var separators: [UInt8] = []

    /// Longer ones are no numbers but encoded data.
    private static let mostGroups = 12

    /// The runs from `start`, where a digit stands.
    init(in text: Span<UInt8>, at start: Int) {
        guard var run = Self.run(in: text, at: start) else { return }
        spans.append(run)
        while spans.count < Self.mostGroups, let (separator, length) = Self.separator(in: text, at: run.upperBound),
            let next = Self.run(in: text, at: run.upperBound + length)
        {
            if separator == 0x20, !mayJoinByBlank(run, next, in: text) {
                break
            }
            spans.append(next)
            separators.append(separator)
            run = next
        }
    }

    func firstValue(in text: Span<UInt8>) -> Double {
        var value = 0.0
        for index in spans[0] {
            value = value * 10 + Double(text[index] &- 0x30)
        }
        return value
    }

    private static func run(in text: Span<UInt8>, at start: Int) -> Range<Int>? {
        var end = start
        while end < text.count, text[end].isDigit {
            end += 1
        }
        return end > start ? start..<end : nil
    }

    private static func separator(in text: Span<UInt8>, at index: Int) -> (UInt8, length: Int)? {
        guard index < text.count else { return nil }
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), 0x20: return (text[index], 1)
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return (0x20, 2)
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
            switch text[index + 2] {
            case 0x89, 0xAF, 0x8A: return (0x20, 3)
            case 0x99: return (UInt8(ascii: "'"), 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// Blanks join groups of exactly three digits after a first one of up to three, if nothing else has joined yet.
    private func mayJoinByBlank(_ run: Range<Int>, _ next: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard next.count == 3, run.count <= 3, separators.allSatisfy({ $0 == 0x20 }) else { return false }
        guard spans.count > 1 || text[run.lowerBound] != UInt8(ascii: "0") else { return false }
        guard next.upperBound < text.count else { return true }
        return !text[next.upperBound].isLetterOrDigit && text[next.upperBound] != UInt8(ascii: "/")
    }

    /// How many of the groups make a number.
    struct Reading {
        var wholeGroups: Int
        var hasDecimals = false
        var isFragment = false
    }

    func reading(decimalSeparator: UInt8) -> Reading {
        guard let last = separators.last else { return Reading(wholeGroups: 1) }
        let earlier = separators.dropLast()
        if earlier.isEmpty {
            return singleSeparator(last, decimalSeparator: decimalSeparator)
        }
        if earlier.allSatisfy({ $0 == last }) {
            return isGrouping(0..<spans.count, by: last)
                ? Reading(wholeGroups: spans.count) : Reading(wholeGroups: 1, isFragment: true)
        }
        let isDecimal = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
        if isDecimal, let first = earlier.first, earlier.allSatisfy({ $0 == first }),
            isGrouping(0..<spans.count - 1, by: first)
        {
            return Reading(wholeGroups: spans.count - 1, hasDecimals: true)
        }
        return Reading(wholeGroups: 1, isFragment: true)
    }

    private func singleSeparator(_ separator: UInt8, decimalSeparator: UInt8) -> Reading {
        if separator == decimalSeparator {
            return Reading(wholeGroups: 1, hasDecimals: true)
        }
        if isGrouping(0..<2, by: separator) {
            return Reading(wholeGroups: 2)
        }
        let isDecimal = separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",")
        // `22,24`: more digits than prices and shares have are a list.
        return isDecimal && spans[1].count <= 2
            ? Reading(wholeGroups: 1, hasDecimals: true) : Reading(wholeGroups: 1, isFragment: separator != 0x20)
    }

    /// Groups of three, or of two before the last three as in India.
    private func isGrouping(_ range: Range<Int>, by separator: UInt8) -> Bool {
        let groups = spans[range]
        guard let first = groups.first, let last = groups.last, first.count <= 3, !first.isEmpty else { return false }
        guard last.count == 3 else { return false }
        let inner = groups.dropFirst().dropLast()
        return inner.allSatisfy { $0.count == 3 }
            || separator == UInt8(ascii: ",") && first.count <= 2 && inner.allSatisfy { $0.count == 2 }
    }
}
