extension UnitReader {
    /// Units in words and symbols after a blank or hyphen.
    func readWords(_ measure: inout Measure) {
        var index = measure.words.upperBound
        if measure.number.hasScale, let next = afterOf(index) {
            if let (sign, end) = CurrencyTable.shared.sign(
                in: text.bytes.span,
                at: text.words[index].span.upperBound + 1
            ) {
                return take(sign, text.words[index].span.upperBound + 1..<end, wordsUpTo: next, &measure)
            }
            index = next
        }
        guard joins(index) || followsScaleStop(index, measure) else { return readBracketed(index, &measure) }
        guard Self.mayBeUnit(text.words[index]) else { return }
        let reading =
            percent(at: index) ?? partsPer(at: index) ?? ofOne(at: index, measure.number) ?? timesPer(at: index)
            ?? money(at: index, measure.number) ?? unit(
                at: index,
                measure.number
            )
            ?? unitAfterModifier(at: index)
        guard let (unit, end) = reading else { return }
        take(unit, text.span(ofWords: index..<end), wordsUpTo: end, &measure)
        readPower(&measure)
    }

    /// `5 millions de dollars`, `2 millones de euros`: what stands behind the preposition.
    private func afterOf(_ index: Int) -> Int? {
        guard text.language == "fr" || text.language == "es", joins(index), text.words[index].key == "de" else {
            return nil
        }
        return index + 1
    }

    /// Whether a unit may begin with the word: most words after numbers are no units.
    private static func mayBeUnit(_ word: TextWord) -> Bool {
        word.span.count <= 5 || unitStarts.contains(word.key) || UnitTable.shared[word: word.key] != nil
            || CurrencyTable.shared.mayBegin(word.key)
    }

    private static let unitStarts = WordTable(
        words: [
            "percent", "percents", "prozent", "percentages", "percentage", "prozentpunkt", "prozentpunkte",
            "prozentpunkten", "promille", "square", "carres", "quadrat", "cubic", "kubik", "nautical", "fluid",
            "metric",
            "british", "cusecs", "kilometre", "additional", "further", "consecutive", "straight", "weitere", "weiteren",
        ]
    )

    /// `20 (kg)`, `20 [kg]`: a unit alone in brackets.
    private func readBracketed(_ index: Int, _ measure: inout Measure) {
        guard index < text.words.count, text.words[index].gap == .openBracket || text.words[index].gap == .other,
            text.words[index].sentence == text.words[index - 1].sentence
        else { return }
        let gap = text.string(measure.span.upperBound..<text.words[index].span.lowerBound)
        guard let opening = gap.last, let closing = ["(": ")", "[": "]", "{": "}", "<": ">"][opening],
            gap.dropLast().allSatisfy({ $0 == " " }), let (unit, end) = unit(at: index, measure.number)
        else { return }
        let last = text.words[end - 1].span.upperBound
        guard text.string(last..<min(last + 1, text.bytes.count)) == closing else { return }
        take(unit, measure.span.upperBound + gap.utf8.count - 1..<last + 1, wordsUpTo: end, &measure)
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

    /// `420 ppm`, `3 parts per billion`
    private func partsPer(at index: Int) -> (MeasuredUnit, end: Int)? {
        switch text.words[index].key {
        case "ppm": return (UnitTable.perMillion, index + 1)
        case "ppb": return (UnitTable.perBillion, index + 1)
        case "parts", "part":
            guard joins(index + 1), text.words[index + 1].key == "per", joins(index + 2) else { return nil }
            switch text.words[index + 2].key {
            case "million": return (UnitTable.perMillion, index + 3)
            case "billion": return (UnitTable.perBillion, index + 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// `half a mile`, `two-thirds of a cup`
    private func ofOne(at index: Int, _ number: NumberExpression) -> (MeasuredUnit, end: Int)? {
        guard number.form == .fraction else { return nil }
        let article = text.words[index].key == "of" ? index + 1 : index
        guard joins(article), ["a", "an"].contains(text.words[article].key), joins(article + 1) else { return nil }
        return money(at: article + 1, number) ?? unit(at: article + 1, number)
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
        let isGerman = text.language == "de" && (word.key == "grad" || word.key == "ps")
        guard !Self.otherwise.contains(word.key) || word.gap == .hyphen || isGerman else { return nil }
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
        case "pm", "am":
            // 2.1 pm is a length, 2.30 pm a time.
            return number.map { $0.step == 0.1 || $0.step == 0.001 } ?? false
        case "V", "N", "A":
            let isClose = text.byte(at: word.span.lowerBound - 2) != 0x20
            return isClose && number.map { $0.form == .digits && $0.step < 1 } ?? false
        case "as", "at", "a", "s", "d", "y", "B", "b", "mA", "PA", "pA", "ET", "TV": return false
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
