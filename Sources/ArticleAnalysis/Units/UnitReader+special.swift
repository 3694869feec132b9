extension UnitReader {
    /// Units of several words.
    func specialUnit(at index: Int) -> (MeasuredUnit, end: Int)? {
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
    func perDay(_ name: String, _ index: Int) -> (MeasuredUnit, end: Int)? {
        guard let unit = UnitTable.shared[word: WordKey(name)], let day = UnitTable.shared[word: "day"] else {
            return nil
        }
        return (unit.per(day), index + 1)
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
