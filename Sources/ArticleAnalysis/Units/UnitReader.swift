/// A number together with its unit.
struct Measure: Sendable, Equatable {
    var number: NumberExpression
    var unit: MeasuredUnit?
    /// The unit's words or sign, without number and scale.
    var unitSpan: Range<Int>?
    /// What a unit is per, where that stands apart from it: `a barrel` of `$80 a barrel`.
    var rateSpan: Range<Int>?
    /// From the first to the last byte of number and unit.
    var span: Range<Int>
    /// The words of both.
    var words: Range<Int>
}

/// Reads the unit before or after a number.
struct UnitReader {
    let text: AnalysisText

    /// The number with the unit that belongs to it, if any.
    func measure(_ number: NumberExpression) -> Measure {
        var measure = Measure(number: number, span: number.span, words: number.words)
        if isName(number) {
            return measure
        }
        if readAgeBefore(&measure) {
            return measure
        }
        if readCurrencyBefore(&measure) {
            readScaleAfterCode(&measure)
            readRate(&measure)
            return measure
        }
        if let suffix = number.suffix {
            readSuffix(suffix, &measure)
        } else if !readSign(&measure) {
            readWords(&measure)
        }
        if measure.unit != nil {
            readScaleAfterName(&measure)
            readProduct(&measure)
            readRate(&measure)
            readAge(&measure)
        }
        return measure
    }

    /// `T-72`, `SCP-173`: digits that a hyphen ties to a word are part of a name.
    func isName(_ number: NumberExpression) -> Bool {
        let first = number.words.lowerBound
        guard first > 0, number.form == .digits, text.words[first].gap == .hyphen,
            number.span.lowerBound == text.words[first].span.lowerBound
        else { return false }
        let before = text.words[first - 1]
        return !before.shape.hasDigits && before.key != "to"
            && NumeralLexicon.of(text.language).words[before.key] == nil
    }

    /// Takes a unit that ends at `end`.
    func take(_ unit: MeasuredUnit, _ span: Range<Int>, wordsUpTo end: Int, _ measure: inout Measure) {
        var unit = unit
        if unit.dimension == .money, unit.factor > 1 {
            measure.number.value *= unit.factor
            measure.number.step *= unit.factor
            unit.factor = 1
        }
        measure.unit = unit
        if let before = measure.unitSpan, before.upperBound <= measure.number.span.lowerBound,
            span.lowerBound >= measure.number.span.upperBound
        {
            measure.rateSpan = span
            measure.unitSpan = before
            measure.span = measure.span.lowerBound..<span.upperBound
            measure.words = measure.words.lowerBound..<max(measure.words.upperBound, end)
            return
        }
        measure.unitSpan = min(span.lowerBound, measure.unitSpan?.lowerBound ?? .max)..<span.upperBound
        measure.span = min(measure.span.lowerBound, span.lowerBound)..<max(measure.span.upperBound, span.upperBound)
        measure.words = measure.words.lowerBound..<max(measure.words.upperBound, end)
    }

    /// Whether only a blank or a hyphen stands before the word, within the sentence.
    func joins(_ index: Int) -> Bool {
        guard index > 0, index < text.words.count else { return false }
        let word = text.words[index]
        return (word.gap == .space || word.gap == .hyphen) && word.sentence == text.words[index - 1].sentence
    }

    /// The word as written, for symbols whose case counts.
    func symbolKey(_ index: Int) -> WordKey {
        WordKey(text.bytes.span.extracting(text.words[index].span))
    }

    /// `10kg`, `3.5m²`, `5m`
    private func readSuffix(_ suffix: Range<Int>, _ measure: inout Measure) {
        let key = WordKey(text.bytes.span.extracting(suffix))
        let next = measure.words.upperBound
        if key == "m", isMillions(next) {
            measure.number.value *= 1e6
            measure.number.step *= 1e6
            measure.number.hasScale = true
            measure.number.span = measure.number.span.lowerBound..<suffix.upperBound
            measure.number.suffix = nil
            measure.span = measure.number.span
            return readWords(&measure)
        }
        if let currency = CurrencyTable.shared[code: key] {
            return take(currency, suffix, wordsUpTo: next, &measure)
        }
        // 6pm
        if key == "pm" || key == "am", measure.number.step != 0.1, measure.number.step != 0.001 {
            return
        }
        if key == "C" || key == "F", !isAboutTemperature(measure) {
            return
        }
        if key == "p", !Self.screenLines.contains(measure.number.value), let pence = CurrencyTable.shared[name: "pence"]
        {
            return take(pence, suffix, wordsUpTo: next, &measure)
        }
        let folded = WordKey(text.string(suffix).lowercased())
        if let unit = UnitTable.shared[symbol: key] ?? UnitTable.shared[word: folded]
            ?? CurrencyTable.shared[name: folded]
        {
            take(unit, suffix, wordsUpTo: next, &measure)
            readPower(&measure)
        }
    }

    /// `1080p` are lines of a screen.
    private static let screenLines: Set<Double> = [144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]

    /// `5m people`: before a noun the letter is a million, not a metre.
    private func isMillions(_ next: Int) -> Bool {
        guard joins(next), text.words[next].gap == .space,
            text.words[next].shape == .lower || text.words[next].shape == .mixed
        else { return false }
        if CurrencyTable.shared[name: text.words[next].key] != nil
            || UnitTable.shared[word: text.words[next].key] != nil
        {
            return true
        }
        return !Self.afterMetres.contains(text.words[next].key) && text.words[next].span.count > 3
    }

    private static let afterMetres = WordTable(
        words: [
            "high", "tall", "long", "wide", "deep", "away", "above", "below", "from", "into", "with", "race", "sprint",
            "hurdles", "final", "freestyle", "butterfly", "apart", "across", "down", "distance", "thick", "north",
            "south",
            "east", "west", "under", "over", "that", "when", "where", "before", "after", "relay", "mark", "line",
            "towards",
        ]
    )
}

/// The numbers of a text with their units, in order; what two units state together (`5 feet 2 inches`) is one.
package func measures(in text: AnalysisText) -> [(number: NumberExpression, unit: MeasuredUnit?, span: Range<Int>)] {
    UnitReader(text: text).measures().map { ($0.number, $0.unit, $0.span) }
}
