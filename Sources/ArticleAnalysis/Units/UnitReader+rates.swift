extension UnitReader {
    private static let powers = WordTable([
        ("squared", 2), ("cubed", 3), ("carre", 2), ("carres", 2), ("cuadrado", 2), ("cuadrados", 2), ("cube", 3),
        ("cubes", 3), ("cubico", 3), ("cubicos", 3),
    ])

    /// `km squared`, `km^2`
    func readPower(_ measure: inout Measure) {
        guard let unit = measure.unit, let span = measure.unitSpan, unit.dimension == .length else { return }
        let next = measure.words.upperBound
        if joins(next), let power = Self.powers[text.words[next].key], let raised = unit.raised(to: power) {
            take(raised, text.words[next].span, wordsUpTo: next + 1, &measure)
        } else if text.byte(at: span.upperBound) == UInt8(ascii: "^"), next < text.words.count,
            let power = [UInt8(ascii: "2"): 2, UInt8(ascii: "3"): 3][text.byte(at: span.upperBound + 1)],
            let raised = unit.raised(to: power)
        {
            take(raised, span.upperBound..<span.upperBound + 2, wordsUpTo: next + 1, &measure)
        }
    }

    /// `per hour`, `a day`, `/kg`, `/m^2 per year`
    func readRate(_ measure: inout Measure) {
        for _ in 0..<2 {
            guard let unit = measure.unit, unit.dimension != .time, unit.dimension != .share,
                let (below, end, span) = unitBelow(measure, isRate: unit.dimension == .rate || unit.dimension == .speed)
            else { return }
            take(unit.per(below), span, wordsUpTo: end, &measure)
        }
    }

    private func unitBelow(_ measure: Measure, isRate: Bool) -> (MeasuredUnit, end: Int, span: Range<Int>)? {
        let next = measure.words.upperBound
        guard next < text.words.count, text.words[next].sentence == text.words[next - 1].sentence else { return nil }
        if text.words[next].gap == .slash {
            if let squared = squareSecond(next) {
                return squared
            }
            return unit(at: next, nil).map { raised($0, $1, from: next) }
        }
        // `60mph a second faster`
        guard joins(next), joins(next + 1), Self.per.contains(text.words[next].key),
            !isRate || text.words[next].key == "per", let (below, end) = unit(at: next + 1, nil)
        else { return nil }
        return raised(below, end, from: next)
    }

    /// `m^2` after a slash
    private func raised(_ unit: MeasuredUnit, _ end: Int, from start: Int) -> (MeasuredUnit, end: Int, span: Range<Int>)
    {
        let last = text.words[end - 1].span.upperBound
        guard text.byte(at: last) == UInt8(ascii: "^"), end < text.words.count,
            let power = [UInt8(ascii: "2"): 2, UInt8(ascii: "3"): 3][text.byte(at: last + 1)],
            let raised = unit.raised(to: power)
        else { return (unit, end, text.span(ofWords: start..<end)) }
        return (raised, end + 1, text.words[start].span.lowerBound..<last + 2)
    }

    /// `s2`, `s^2`, `s²` of an acceleration
    private func squareSecond(_ index: Int) -> (MeasuredUnit, end: Int, span: Range<Int>)? {
        let span = text.words[index].span
        guard text.byte(at: span.lowerBound) == UInt8(ascii: "s") else { return nil }
        let unit = MeasuredUnit(name: "square second", dimension: .rate, factor: 1, siUnit: "s²")
        switch text.string(span.lowerBound..<min(span.lowerBound + 3, text.bytes.count)) {
        case let word where word.hasPrefix("s2") && span.count == 2: return (unit, index + 1, span)
        case "s²": return (unit, index + 1, span.lowerBound..<span.lowerBound + 3)
        case "s^2": return (unit, index + 2, span.lowerBound..<span.lowerBound + 3)
        default: return nil
        }
    }

    /// `four times a week`
    func timesPer(at index: Int) -> (MeasuredUnit, end: Int)? {
        guard text.words[index].key == "times", joins(index + 1), joins(index + 2),
            Self.per.contains(text.words[index + 1].key), let (unit, end) = unit(at: index + 2, nil),
            unit.dimension == .time
        else { return nil }
        return (MeasuredUnit(name: "time", dimension: .rate, factor: 1, siUnit: "1").per(unit), end)
    }

    static let per = WordTable(words: ["per", "a", "an", "pro", "par", "por", "je"])

    /// `aged 38`, `age 38`
    func readAgeBefore(_ measure: inout Measure) -> Bool {
        let first = measure.words.lowerBound
        guard first > 0, joins(first), text.words[first].gap == .space,
            ["age", "aged"].contains(text.words[first - 1].key), measure.number.suffix == nil,
            (0...130).contains(measure.number.value), var year = UnitTable.shared[word: "year"]
        else { return false }
        let next = measure.words.upperBound
        guard !joins(next) || UnitTable.shared[word: text.words[next].key]?.dimension != .time else { return false }
        year.isAge = true
        measure.unit = year
        measure.unitSpan = text.words[first - 1].span
        measure.span = text.words[first - 1].span.lowerBound..<measure.span.upperBound
        measure.words = first - 1..<next
        return true
    }

    /// `years old`, `38-year-old`, `Jahre alt`
    func readAge(_ measure: inout Measure) {
        guard measure.unit?.dimension == .time else { return }
        let next = measure.words.upperBound
        if text.words[next - 1].key == "yo" {
            measure.unit?.isAge = true
        }
        guard joins(next) else { return }
        switch text.words[next].key {
        case "old", "olds", "alt", "alte", "alter", "alten":
            measure.unit?.isAge = true
            measure.unitSpan = (measure.unitSpan?.lowerBound ?? 0)..<text.words[next].span.upperBound
            measure.span = measure.span.lowerBound..<text.words[next].span.upperBound
            measure.words = measure.words.lowerBound..<next + 1
        case "of" where joins(next + 1) && text.words[next + 1].key == "age":
            measure.unit?.isAge = true
            measure.unitSpan = (measure.unitSpan?.lowerBound ?? 0)..<text.words[next + 1].span.upperBound
            measure.span = measure.span.lowerBound..<text.words[next + 1].span.upperBound
            measure.words = measure.words.lowerBound..<next + 2
        default: break
        }
    }
}
