extension UnitReader {
    /// Units of several words.
    func specialUnit(at index: Int) -> (MeasuredUnit, end: Int)? {
        guard Self.specialStarts.contains(text.words[index].key) || joins(index + 1) && isHour(index + 1) else {
            return nil
        }
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
        case ("foot", "pounds"), ("foot", "pound"): return UnitTable.shared[word: "footpounds"].map { ($0, index + 2) }
        case ("cfs", _), ("cusecs", _): return perTime("foot", 3, "second", index)
        case ("cfm", _): return perTime("foot", 3, "minute", index)
        case ("bpd", _): return perDay("barrel", index)
        case ("tpd", _): return perDay("tonne", index)
        default: return hours(at: index, next)
        }
    }

    private static let specialStarts = WordTable(
        words: [
            "nautical", "light", "fluid", "fl", "acre", "metric", "short", "long", "troy", "british", "km", "kilometre",
            "foot", "cfs", "cusecs", "cfm", "bpd", "tpd",
        ]
    )

    private func isHour(_ index: Int) -> Bool {
        text.words[index].key == "hours" || text.words[index].key == "hour"
    }

    /// `bpd`, `tpd`
    func perDay(_ name: String, _ index: Int) -> (MeasuredUnit, end: Int)? {
        guard let unit = UnitTable.shared[word: WordKey(name)], let day = UnitTable.shared[word: "day"] else {
            return nil
        }
        return (unit.per(day), index + 1)
    }

    /// `cfs`: a power of a length per time
    private func perTime(_ name: String, _ power: Int, _ time: String, _ index: Int) -> (MeasuredUnit, end: Int)? {
        guard let unit = UnitTable.shared[word: WordKey(name)]?.raised(to: power),
            let time = UnitTable.shared[word: WordKey(time)]
        else { return nil }
        return (unit.per(time), index + 1)
    }

    /// `newton metres`, `N·m`, `volt-amperes`, `joule seconds`: a unit times another after it.
    func readProduct(_ measure: inout Measure) {
        guard let unit = measure.unit, let span = measure.unitSpan, span.upperBound == measure.span.upperBound else {
            return
        }
        let next = measure.words.upperBound
        guard next < text.words.count, text.words[next].sentence == text.words[next - 1].sentence,
            isProductGap(next), let (factor, end) = self.unit(at: next, nil),
            Self.products.contains(where: { $0 == (unit.dimension, factor.dimension) })
        else { return }
        let product = MeasuredUnit(
            name: unit.name + " " + factor.name,
            dimension: .rate,
            factor: unit.factor * factor.factor,
            siUnit: [unit.siUnit, factor.siUnit].compactMap { $0 }.joined(separator: "·")
        )
        take(product, text.span(ofWords: next..<end), wordsUpTo: end, &measure)
    }

    private static let products: [(MeasuredUnit.Dimension, MeasuredUnit.Dimension)] = [
        (.force, .length), (.voltage, .current), (.energy, .time), (.current, .time), (.mass, .length),
    ]

    private func isProductGap(_ index: Int) -> Bool {
        let gap = text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound
        switch text.string(gap) {
        case "*", "·", "⋅": return true
        case " ", "-": return text.words[index].shape == .lower && text.words[index - 1].span.count > 3
        default: return false
        }
    }

    /// `kilowatt hours`
    func hours(at index: Int, _ next: WordKey) -> (MeasuredUnit, end: Int)? {
        guard next == "hours" || next == "hour", let unit = UnitTable.shared[word: text.words[index].key],
            unit.dimension == .power
        else { return nil }
        return (
            MeasuredUnit(name: unit.name + " hour", dimension: .energy, factor: unit.factor * 3600, siUnit: "J"),
            index + 2
        )
    }
}
