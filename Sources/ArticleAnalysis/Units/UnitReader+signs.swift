extension UnitReader {
    /// `%`, `°C`, `€` right after the number.
    func readSign(_ measure: inout Measure) -> Bool {
        let bytes = text.bytes.span
        let next = measure.words.upperBound
        var index = measure.span.upperBound
        if text.byte(at: index) == 0x20 {
            index += 1
        }
        guard index < bytes.count, !bytes[index].isDigit, !bytes[index].isLetter else { return false }
        if bytes[index] == UInt8(ascii: "%") {
            take(UnitTable.percent, index..<index + 1, wordsUpTo: next, &measure)
            return true
        }
        if let (unit, end) = CurrencyTable.shared.sign(in: bytes, at: index) {
            // In `5 $10` the sign belongs to what follows.
            if index > measure.span.upperBound, end < bytes.count, bytes[end].isDigit {
                return false
            }
            take(unit, index..<end, wordsUpTo: next, &measure)
            return true
        }
        if bytes[index] == UInt8(ascii: "\""), let inch = UnitTable.shared[word: "inch"], isInchMark(index, measure) {
            take(inch, index..<index + 1, wordsUpTo: next, &measure)
            return true
        }
        guard index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xB0 || bytes[index + 1] == 0xBA else {
            return false
        }
        readDegreeSign(index, &measure)
        return true
    }

    /// `8"` where no quotation is open that the mark could close.
    func isInchMark(_ index: Int, _ measure: Measure) -> Bool {
        guard measure.number.form != .words, measure.number.value < 1000 else { return false }
        // 10 " long
        if index > measure.span.upperBound, !Self.afterInch.contains(keyAfter(measure.words.upperBound - 1)) {
            return false
        }
        let start = text.sentence(ofWord: measure.words.lowerBound).span.lowerBound
        return text.bytes[start..<index].count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    }

    func readDegreeSign(_ index: Int, _ measure: inout Measure) {
        var end = index + 2
        let next = measure.words.upperBound
        if text.byte(at: end) == 0x20 {
            end += 1
        }
        if next < text.words.count, text.words[next].span.lowerBound == end, let scale = temperature(next) {
            return take(scale, index..<text.words[next].span.upperBound, wordsUpTo: next + 1, &measure)
        }
        if let degree = UnitTable.shared[word: "degree"] {
            take(isDirection(next) ? degree : Self.degreeOfHeat, index..<index + 2, wordsUpTo: next, &measure)
        }
    }

    /// A degree of which scale isn't said.
    static let degreeOfHeat = MeasuredUnit(name: "degree", dimension: .temperature, factor: 1, siUnit: nil)

    static let turning = WordTable(
        words: [
            "rotate", "rotated", "rotates", "rotation", "angle", "angles", "tilt", "tilted", "slope", "turned", "turn",
        ]
    )

    /// Words that make degrees those of a circle.
    func isDirection(_ index: Int) -> Bool {
        let sentence = text.sentence(ofWord: index - 1).words
        if sentence.contains(where: { Self.turning.contains(text.words[$0].key) }) {
            return true
        }
        guard joins(index) else { return false }
        switch text.words[index].key {
        case "angle", "angles", "north", "south", "east", "west", "n", "s", "e", "w", "latitude", "longitude", "turn",
            "of",
            "rotation", "apart", "clockwise":
            return true
        default: return false
        }
    }

    func temperature(_ index: Int) -> MeasuredUnit? {
        switch text.words[index].key {
        case "c", "celsius", "celcius", "centigrade": UnitTable.celsius
        case "f", "fahrenheit", "farenheit": UnitTable.fahrenheit
        case "k", "kelvin": UnitTable.kelvin
        default: nil
        }
    }
}
