extension UnitReader {
    /// All numbers with their units, joined where two state one quantity.
    func measures() -> [Measure] {
        var found: [Measure] = []
        for number in NumberReader(text).all() {
            // Digits of a unit: km^2
            if let last = found.last, number.span.lowerBound < last.span.upperBound {
                continue
            }
            let measure = measure(number)
            if let last = found.last, sharesUnit(last, measure) {
                found[found.count - 1].unit = measure.unit
                found[found.count - 1].unitSpan = measure.unitSpan
            }
            if let last = found.last, let joined = joined(last, measure) {
                found[found.count - 1] = joined
            } else {
                found.append(measure)
            }
        }
        return found
    }

    /// `45 and 50 miles`: the first number has no noun of its own.
    private func sharesUnit(_ first: Measure, _ second: Measure) -> Bool {
        guard first.unit == nil, first.number.suffix == nil, let unit = second.unit,
            unit.dimension != .money || first.number.hasScale,
            second.unitSpan.map({ $0.lowerBound >= second.number.span.upperBound }) ?? false, !isName(first.number)
        else { return false }
        let next = first.words.upperBound
        guard second.words.lowerBound == next + 1, joins(next), joins(next + 1),
            !first.number.isPlain || first.number.value < 1900
        else {
            return false
        }
        return ["and", "or", "und", "oder", "et", "ou", "y", "o"].contains(text.folded(next))
    }

    /// `13 dollars and 45 cents`, `5 feet 2 inches`, `15 dollars 50`
    private func joined(_ first: Measure, _ second: Measure) -> Measure? {
        guard var unit = first.unit, first.unitSpan?.upperBound == first.span.upperBound, follows(second, first) else {
            return nil
        }
        if unit.name == "pound", second.unit?.name == "pence" {
            unit = CurrencyTable.money("pound", code: "GBP")
        }
        let share: Double
        if let part = second.unit {
            guard Self.divides(part, unit), second.number.value < unit.factor / part.factor else { return nil }
            share = part.factor / unit.factor
        } else {
            guard unit.dimension == .money, endsClause(second), second.number.value < 100, second.number.value >= 5,
                second.number.form == .digits || second.words.lowerBound == first.words.upperBound,
                second.number.value.rounded() == second.number.value
            else { return nil }
            share = 0.01
        }
        var joined = first
        joined.unit = unit
        joined.number.value += second.number.value * share
        joined.number.step = share
        joined.span = first.span.lowerBound..<second.span.upperBound
        joined.words = first.words.lowerBound..<second.words.upperBound
        return joined
    }

    /// Whether nothing but `and` stands between.
    private func follows(_ second: Measure, _ first: Measure) -> Bool {
        let start = second.words.lowerBound
        guard start >= first.words.upperBound, start < text.words.count, joins(first.words.upperBound) else {
            return false
        }
        if start == first.words.upperBound {
            return text.words[start].gap == .space
        }
        return start == first.words.upperBound + 1 && joins(start)
            && ["and", "und", "et", "y", "con"].contains(text.folded(start - 1))
    }

    private static func divides(_ part: MeasuredUnit, _ whole: MeasuredUnit) -> Bool {
        switch (whole.name, part.name) {
        case ("foot", "inch"), ("pound", "ounce"), ("pound", "pence"), ("yuan", "jiao"): true
        default:
            whole.dimension == .money && part.name == "cent" && whole.name != "cent" && whole.factor == 1
        }
    }

    private func endsClause(_ measure: Measure) -> Bool {
        let next = measure.words.upperBound
        guard next < text.words.count, text.words[next].sentence == text.words[next - 1].sentence else { return true }
        return text.words[next].gap != .space || text.words[next].key == "more"
    }

    /// Whether the sentence speaks of heat or cold: then C and F are degrees.
    func isAboutTemperature(_ measure: Measure) -> Bool {
        measure.number.value < 0
            || text.sentence(ofWord: measure.words.lowerBound).words.contains {
                Self.temperatureWords.contains(text.words[$0].key)
            }
    }

    private static let temperatureWords = WordTable(
        words: [
            "temperature", "temperatures", "weather", "heat", "heatwave", "hot", "cold", "warm", "warmer", "colder",
            "cool",
            "degree", "degrees", "deg", "celsius", "fahrenheit", "centigrade", "outside", "thermostat", "oven",
            "boiling",
            "freezing", "thermometer", "climate", "warming", "temperatur", "temperaturen", "grad", "kalt", "warm",
            "heiss",
            "mercury", "its",
        ]
    )
}
