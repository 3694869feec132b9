extension UnitReader {
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
    func followsScaleStop(_ index: Int, _ measure: Measure) -> Bool {
        index < text.words.count && text.words[index].gap == .stop && measure.number.hasScale
            && text.words[index].sentence == text.words[index - 1].sentence
    }

    /// `percent`, `per cent`, `Prozent`, `pour cent`, `percentage points`
    func percent(at index: Int) -> (MeasuredUnit, end: Int)? {
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
    static let otherwise = WordTable(words: [
        "bar", "bars", "ps", "pie", "quart", "stones", "au", "grad", "once",
    ])

    func power(_ key: WordKey) -> Int? {
        switch key {
        case "square", "sq", "carres", "quadrat": 2
        case "cubic", "cu", "kubik": 3
        default: nil
        }
    }

    /// As `joins`, with the stop of an abbreviation between: `sq. km`.
    func joinsAbbreviated(_ index: Int) -> Bool {
        guard index < text.words.count else { return false }
        return joins(index) || text.words[index].gap == .stop && text.words[index - 1].span.count <= 3
    }

    /// Whether a symbol after a blank is one: single letters and `in` are words elsewhere.
    func isSymbol(_ index: Int, _ number: NumberExpression?) -> Bool {
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

    static let afterInch = WordTable(
        words: ["thick", "long", "wide", "high", "tall", "deep", "diameter", "by", "x", ""]
    )

    /// The word that follows within the sentence, an empty one at its end.
    func keyAfter(_ index: Int) -> WordKey {
        guard index + 1 < text.words.count, text.words[index + 1].sentence == text.words[index].sentence else {
            return ""
        }
        return text.words[index + 1].key
    }

    /// `20 more years`, `5 million additional barrels`
    func unitAfterModifier(at index: Int) -> (MeasuredUnit, end: Int)? {
        switch text.words[index].key {
        case "more", "additional", "further", "extra", "full", "consecutive", "straight", "weitere", "weiteren":
            guard joins(index + 1), let (unit, end) = unit(at: index + 1, nil) else { return nil }
            return (unit, end)
        default: return nil
        }
    }
}
