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
    private func isInchMark(_ index: Int, _ measure: Measure) -> Bool {
        guard index == measure.span.upperBound, measure.number.form != .words, measure.number.value < 1000 else {
            return false
        }
        let start = text.sentence(ofWord: measure.words.lowerBound).span.lowerBound
        return text.bytes[start..<index].count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    }

    private func readDegreeSign(_ index: Int, _ measure: inout Measure) {
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
    private static let degreeOfHeat = MeasuredUnit(name: "degree", dimension: .temperature, factor: 1, siUnit: nil)

    private static let turning = WordTable(
        words: ["rotate", "rotated", "rotates", "rotation", "angle", "angles", "tilt", "tilted", "slope", "turned"]
    )

    /// Words that make degrees those of a circle.
    private func isDirection(_ index: Int) -> Bool {
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

    private func temperature(_ index: Int) -> MeasuredUnit? {
        switch text.words[index].key {
        case "c", "celsius", "centigrade": UnitTable.celsius
        case "f", "fahrenheit": UnitTable.fahrenheit
        case "k", "kelvin": UnitTable.kelvin
        default: nil
        }
    }

    /// Units in words and symbols after a blank or hyphen.
    func readWords(_ measure: inout Measure) {
        let index = measure.words.upperBound
        guard joins(index) || followsScaleStop(index, measure) else { return }
        let reading =
            percent(at: index) ?? money(at: index, measure.number) ?? unit(at: index, measure.number)
            ?? unitAfterModifier(at: index)
        guard let (unit, end) = reading else { return }
        take(unit, text.span(ofWords: index..<end), wordsUpTo: end, &measure)
        readPower(&measure)
    }

    /// `2,1 Mio. Euro`
    private func followsScaleStop(_ index: Int, _ measure: Measure) -> Bool {
        index < text.words.count && text.words[index].gap == .stop && measure.number.hasScale
            && text.words[index].sentence == text.words[index - 1].sentence
    }

    /// `percent`, `per cent`, `Prozent`, `pour cent`, `percentage points`
    private func percent(at index: Int) -> (MeasuredUnit, end: Int)? {
        switch text.words[index].key {
        case "percent", "percents", "pct", "prozent", "percentages": return (UnitTable.percent, index + 1)
        case "percentage":
            let isPoints = joins(index + 1) && ["point", "points"].contains(text.words[index + 1].key)
            return isPoints ? (UnitTable.percentagePoint, index + 2) : (UnitTable.percent, index + 1)
        case "prozentpunkt", "prozentpunkte", "prozentpunkten": return (UnitTable.percentagePoint, index + 1)
        case "promille": return (UnitTable.perMille, index + 1)
        case "per", "pour", "por":
            guard joins(index + 1), ["cent", "ciento"].contains(text.words[index + 1].key) else { return nil }
            return (UnitTable.percent, index + 2)
        default: return nil
        }
    }

    /// A unit, squared or cubed, with degrees and scale: `square miles`, `sq. km`, `degrees Celsius`, `nautical miles`.
    func unit(at index: Int, _ number: NumberExpression?) -> (MeasuredUnit, end: Int)? {
        guard index < text.words.count else { return nil }
        let word = text.words[index]
        if let power = power(word.key), joinsAbbreviated(index + 1), let (base, end) = unit(at: index + 1, nil),
            let unit = base.raised(to: power)
        {
            return (unit, end)
        }
        if let special = specialUnit(at: index) {
            return special
        }
        if word.span.count < 2 || UnitTable.shared[word: word.key] == nil,
            let unit = UnitTable.shared[symbol: symbolKey(index)], isSymbol(index, number)
        {
            return (unit, index + 1)
        }
        guard let unit = UnitTable.shared[word: word.key],
            word.shape != .capitals || word.span.count > 3 || word.key == "mph"
        else { return nil }
        guard !Self.otherwise.contains(word.key) || word.gap == .hyphen else { return nil }
        if unit.name == "degree" {
            if joinsAbbreviated(index + 1), let scale = temperature(index + 1) {
                return (scale, index + 2)
            }
            return (isDirection(index + 1) ? unit : Self.degreeOfHeat, index + 1)
        }
        if word.key == "pie" || word.key == "au" || word.key == "an", text.language == "en" || text.language == nil {
            return nil
        }
        return (unit, index + 1)
    }

    /// Words that are units in few texts only: they count after a hyphen.
    private static let otherwise = WordTable(words: [
        "bar", "bars", "ps", "pie", "quart", "stones", "au", "grad", "once",
    ])

    private func power(_ key: WordKey) -> Int? {
        switch key {
        case "square", "sq", "carres", "quadrat": 2
        case "cubic", "cu", "kubik": 3
        default: nil
        }
    }

    /// As `joins`, with the stop of an abbreviation between: `sq. km`.
    private func joinsAbbreviated(_ index: Int) -> Bool {
        guard index < text.words.count else { return false }
        return joins(index) || text.words[index].gap == .stop && text.words[index - 1].span.count <= 3
    }

    /// Units of several words.
    private func specialUnit(at index: Int) -> (MeasuredUnit, end: Int)? {
        let next = joins(index + 1) ? text.words[index + 1].key : WordKey("")
        let afterNext = joins(index + 2) ? text.words[index + 2].key : WordKey("")
        switch (text.words[index].key, next) {
        case ("nautical", "mile"), ("nautical", "miles"):
            return (MeasuredUnit(name: "nautical mile", dimension: .length, factor: 1852, siUnit: "m"), index + 2)
        case ("light", "year"), ("light", "years"): return UnitTable.shared[word: "lightyear"].map { ($0, index + 2) }
        case ("fluid", "ounce"), ("fluid", "ounces"), ("fl", "oz"):
            return UnitTable.shared[word: "floz"].map { ($0, index + 2) }
        case ("acre", "foot"), ("acre", "feet"): return UnitTable.shared[word: "acrefoot"].map { ($0, index + 2) }
        case ("metric", "ton"), ("metric", "tons"), ("metric", "tonnes"), ("metric", "tonne"):
            return (MeasuredUnit(name: "metric ton", dimension: .mass, factor: 1000, siUnit: "kg"), index + 2)
        case ("short", "tons"), ("short", "ton"):
            return (MeasuredUnit(name: "short ton", dimension: .mass, factor: 907.18474, siUnit: "kg"), index + 2)
        case ("long", "tons"), ("long", "ton"):
            return (MeasuredUnit(name: "long ton", dimension: .mass, factor: 1016.0469088, siUnit: "kg"), index + 2)
        case ("troy", "ounces"), ("troy", "ounce"):
            return (MeasuredUnit(name: "troy ounce", dimension: .mass, factor: 0.0311034768, siUnit: "kg"), index + 2)
        case ("british", "thermal") where afterNext == "units" || afterNext == "unit":
            return UnitTable.shared[word: "btu"].map { ($0, index + 3) }
        case ("km", "h"), ("km", "hr"), ("kilometre", "hour"):
            guard text.words[index + 1].gap == .slash else { return nil }
            return UnitTable.shared[word: "kmh"].map { ($0, index + 2) }
        case ("bpd", _): return perDay("barrel", index)
        case ("tpd", _): return perDay("tonne", index)
        default: return hours(at: index, next)
        }
    }

    /// `bpd`, `tpd`
    private func perDay(_ name: String, _ index: Int) -> (MeasuredUnit, end: Int)? {
        guard let unit = UnitTable.shared[word: WordKey(name)], let day = UnitTable.shared[word: "day"] else {
            return nil
        }
        return (unit.per(day), index + 1)
    }

    /// `kilowatt hours`
    private func hours(at index: Int, _ next: WordKey) -> (MeasuredUnit, end: Int)? {
        guard next == "hours" || next == "hour", let unit = UnitTable.shared[word: text.words[index].key],
            unit.dimension == .power
        else { return nil }
        return (
            MeasuredUnit(name: unit.name + " hour", dimension: .energy, factor: unit.factor * 3600, siUnit: "J"),
            index + 2
        )
    }

    /// Whether a symbol after a blank is one: single letters and `in` are words elsewhere.
    private func isSymbol(_ index: Int, _ number: NumberExpression?) -> Bool {
        let word = text.words[index]
        guard number != nil || word.span.count > 1 else { return true }
        if word.key == "in" {
            return word.gap == .hyphen || Self.afterInch.contains(keyAfter(index))
        }
        if word.span.count > 2 {
            return true
        }
        switch symbolKey(index) {
        case "am", "pm", "as", "at", "a", "s", "d", "y", "A", "B", "b", "V", "N", "mA", "PA", "pA", "ET": return false
        case "C", "F":
            guard let number, number.form == .digits else { return false }
            return isAboutTemperature(Measure(number: number, span: number.span, words: number.words))
        case "K", "J", "W", "L", "l", "t", "g", "h", "m":
            let isName = index + 1 < text.words.count && text.words[index + 1].gap == .hyphen
            return !isName && number.map { $0.form == .digits } ?? true
        default: return true
        }
    }

    private static let afterInch = WordTable(
        words: ["thick", "long", "wide", "high", "tall", "deep", "diameter", "by", "x", ""]
    )

    /// The word that follows within the sentence, an empty one at its end.
    private func keyAfter(_ index: Int) -> WordKey {
        guard index + 1 < text.words.count, text.words[index + 1].sentence == text.words[index].sentence else {
            return ""
        }
        return text.words[index + 1].key
    }

    /// `20 more years`, `5 million additional barrels`
    private func unitAfterModifier(at index: Int) -> (MeasuredUnit, end: Int)? {
        switch text.words[index].key {
        case "more", "additional", "further", "extra", "full", "consecutive", "straight", "weitere", "weiteren":
            guard joins(index + 1), let (unit, end) = unit(at: index + 1, nil) else { return nil }
            return (unit, end)
        default: return nil
        }
    }

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

    private static let per = WordTable(words: ["per", "a", "an", "pro", "par", "por", "je"])

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
