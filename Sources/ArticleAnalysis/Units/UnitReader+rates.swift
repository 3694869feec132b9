extension UnitReader {
    /// `km squared`, `km^2`
    func readPower(_ measure: inout Measure) {
        guard let unit = measure.unit, let span = measure.unitSpan, unit.dimension == .length else { return }
        let next = measure.words.upperBound
        if joins(next), let power = ["squared": 2, "cubed": 3][text.folded(next)], let raised = unit.raised(to: power) {
            take(raised, text.words[next].span, wordsUpTo: next + 1, &measure)
        } else if text.byte(at: span.upperBound) == UInt8(ascii: "^"), next < text.words.count,
            let power = [UInt8(ascii: "2"): 2, UInt8(ascii: "3"): 3][text.byte(at: span.upperBound + 1)],
            let raised = unit.raised(to: power)
        {
            take(raised, span.upperBound..<span.upperBound + 2, wordsUpTo: next + 1, &measure)
        }
    }

    /// `per hour`, `a day`, `/kg`
    func readRate(_ measure: inout Measure) {
        guard let unit = measure.unit, unit.dimension != .time, unit.dimension != .share else { return }
        let next = measure.words.upperBound
        guard next < text.words.count, text.words[next].sentence == text.words[next - 1].sentence else { return }
        if text.words[next].gap == .slash, let (below, end) = self.unit(at: next, nil) {
            return take(unit.per(below), text.span(ofWords: next..<end), wordsUpTo: end, &measure)
        }
        guard joins(next), joins(next + 1), Self.per.contains(text.words[next].key),
            let (below, end) = self.unit(at: next + 1, nil)
        else { return }
        take(unit.per(below), text.span(ofWords: next..<end), wordsUpTo: end, &measure)
    }

    static let per = WordTable(words: ["per", "a", "an", "pro", "par", "por", "je"])

    /// `years old`, `38-year-old`, `Jahre alt`
    func readAge(_ measure: inout Measure) {
        guard measure.unit?.dimension == .time else { return }
        let next = measure.words.upperBound
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
