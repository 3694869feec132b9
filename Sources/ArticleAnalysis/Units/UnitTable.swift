/// All units by word and by symbol.
struct UnitTable: Sendable {
    static let shared = UnitTable()

    /// By folded word.
    private let words: WordTable<MeasuredUnit>
    /// By symbol as written.
    private let symbols: WordTable<MeasuredUnit>

    subscript(word key: WordKey) -> MeasuredUnit? { words[key] }
    subscript(symbol key: WordKey) -> MeasuredUnit? { symbols[key] }

    private init() {
        var words: [(String, MeasuredUnit)] = []
        var named: [String: MeasuredUnit] = [:]
        for entry in UnitData.prefixable {
            for prefix in UnitData.prefixes + UnitData.binaryPrefixes where prefix.symbol != "K" && prefix.symbol != "μ"
            {
                let unit = Self.unit(entry, prefix.name, prefix.factor)
                named[unit.name] = unit
                words += entry.words.map { (prefix.name + $0, unit) }
            }
        }
        for entry in UnitData.entries + UnitData.rare + UnitData.prefixable {
            let unit = Self.unit(entry, "", 1)
            named[unit.name] = unit
            words += entry.words.map { ($0, unit) }
        }
        for (word, name, power) in UnitData.compounds {
            words += [named[name]?.raised(to: power)].compactMap { $0 }.map { (word, $0) }
        }
        named["degree Celsius"] = Self.celsius
        named["degree Fahrenheit"] = Self.fahrenheit
        named["kelvin"] = Self.kelvin
        words += Self.temperatures
        self.words = WordTable(words)
        symbols = WordTable(Self.symbols(named))
    }

    static let celsius = MeasuredUnit(
        name: "degree Celsius",
        dimension: .temperature,
        factor: 1,
        offset: 273.15,
        siUnit: "K"
    )
    static let fahrenheit = MeasuredUnit(
        name: "degree Fahrenheit",
        dimension: .temperature,
        factor: 5 / 9,
        offset: 459.67,
        siUnit: "K"
    )
    static let kelvin = MeasuredUnit(name: "kelvin", dimension: .temperature, factor: 1, siUnit: "K")
    static let percent = MeasuredUnit(name: "per cent", dimension: .share, factor: 0.01, siUnit: "1")
    static let perMille = MeasuredUnit(name: "per mille", dimension: .share, factor: 0.001, siUnit: "1")
    static let perMillion = MeasuredUnit(name: "part per million", dimension: .share, factor: 1e-6, siUnit: "1")
    static let perBillion = MeasuredUnit(name: "part per billion", dimension: .share, factor: 1e-9, siUnit: "1")
    static let percentagePoint = MeasuredUnit(name: "percentage point", dimension: .share, factor: 0.01, siUnit: "1")

    private static let temperatures: [(String, MeasuredUnit)] = [
        ("celsius", celsius), ("centigrade", celsius), ("fahrenheit", fahrenheit), ("kelvin", kelvin),
        ("kelvins", kelvin), ("celcius", celsius), ("centigrate", celsius), ("farenheit", fahrenheit),
    ]

    private static func unit(_ entry: UnitData.Entry, _ prefix: String, _ factor: Double) -> MeasuredUnit {
        MeasuredUnit(
            name: prefix + entry.name,
            dimension: entry.dimension,
            factor: entry.factor * factor,
            siUnit: UnitData.siUnit(of: entry.dimension)
        )
    }

    private static func symbols(_ named: [String: MeasuredUnit]) -> [(String, MeasuredUnit)] {
        var symbols: [(String, MeasuredUnit)] = []
        for (symbol, name) in UnitData.prefixableSymbols {
            for prefix in UnitData.prefixes + UnitData.binaryPrefixes
            where symbol != "t" && symbol != "N" || prefix.factor > 1 {
                if let unit = named[prefix.name + name] {
                    symbols.append((prefix.symbol + symbol, unit))
                }
            }
        }
        for (symbol, name) in UnitData.prefixableSymbols + UnitData.symbols {
            symbols += [named[name]].compactMap { $0 }.map { (symbol, $0) }
        }
        return symbols.flatMap { symbol, unit -> [(String, MeasuredUnit)] in
            let powers = [("2", 2), ("²", 2), ("3", 3), ("³", 3)].compactMap { mark, power in
                unit.raised(to: power).map { (symbol + mark, $0) }
            }
            return [(symbol, unit)] + powers
        }
    }
}
