/// Currencies by code, sign and name.
struct CurrencyTable: Sendable {
    static let shared = CurrencyTable()

    /// By code in capitals as written.
    private let codes: WordTable<MeasuredUnit>
    /// By folded name.
    private let names: WordTable<MeasuredUnit>
    /// Names of several words, and the words they begin with.
    let longNames: [(words: [WordKey], unit: MeasuredUnit)]
    let longNameStarts: WordTable<Bool>
    private let dollars: WordTable<MeasuredUnit>
    private let adjectives: WordTable<[String: String]>
    private let signs: [(bytes: [UInt8], unit: MeasuredUnit)]

    private init() {
        codes = WordTable(
            [("DM", Self.money("mark", code: "DEM"))]
                + CurrencyData.codes.flatMap { code in
                    // MEUR, KUSD: thousands and millions of it.
                    [("", 1.0), ("M", 1e6), ("K", 1e3), ("k", 1e3)].map { prefix, factor in
                        (prefix + code, Self.money(code, code: code == "RMB" ? "CNY" : code, factor: factor))
                    }
                }
        )
        names = WordTable(
            (CurrencyData.moreNames + CurrencyData.rareNames).map { ($0.word, Self.money($0.name, code: $0.code)) }
                + CurrencyData.subunits.map { ($0.word, Self.money($0.name, code: $0.code, factor: $0.factor)) }
                + CurrencyData.names.map { ($0.word, Self.money($0.name, code: $0.code, factor: $0.factor)) }
        )
        longNames = CurrencyData.longNames.map { name in
            (name.words.split(separator: " ").map { WordKey(String($0)) }, Self.money(name.words, code: name.code))
        }
        longNameStarts = WordTable(words: CurrencyData.longNames.map { String($0.words.prefix { $0 != " " }) })
        dollars = WordTable(CurrencyData.dollars.map { ($0.0, Self.money("dollar", code: $0.1)) })
        adjectives = WordTable(CurrencyData.nationalities)
        signs = CurrencyData.signs.map { (Array($0.sign.utf8), Self.money(Self.name(ofSign: $0.sign), code: $0.code)) }
    }

    static func money(_ name: String, code: String?, factor: Double = 1) -> MeasuredUnit {
        MeasuredUnit(name: name, dimension: .money, factor: factor, siUnit: code)
    }

    private static func name(ofSign sign: String) -> String {
        switch sign {
        case "$": "dollar"
        case "€": "euro"
        case "£": "pound"
        case "¥", "￥": "yen"
        case "¢": "cent"
        case "₿": "bitcoin"
        default: sign
        }
    }

    subscript(code key: WordKey) -> MeasuredUnit? { codes[key] }
    subscript(name key: WordKey) -> MeasuredUnit? { names[key] }
    subscript(dollar key: WordKey) -> MeasuredUnit? { dollars[key] }

    /// Codes that are no words in small letters either.
    static let unmistakable = WordTable(words: [
        "usd", "eur", "gbp", "chf", "cny", "jpy", "rmb", "rub", "uah", "pln", "czk", "hkd",
    ])

    /// The currency that an adjective makes of a name: `Swiss` of `francs`.
    func currency(_ unit: MeasuredUnit, after adjective: WordKey) -> MeasuredUnit? {
        guard let code = adjectives[adjective]?[unit.name] else { return nil }
        return Self.money(unit.name, code: code, factor: unit.factor)
    }

    /// Whether a name of money may begin with the word.
    func mayBegin(_ key: WordKey) -> Bool {
        names[key] != nil || adjectives[key] != nil || longNameStarts.contains(key) || key == "united"
    }

    func isAdjective(_ key: WordKey) -> Bool {
        adjectives[key] != nil
    }

    /// The sign that ends right before `end`.
    func sign(in text: Span<UInt8>, endingAt end: Int) -> (unit: MeasuredUnit, start: Int)? {
        guard end > 0, text[end - 1] == UInt8(ascii: "$") || text[end - 1] >= 0x80 else { return nil }
        for (bytes, unit) in signs where end >= bytes.count && text[end - 1] == bytes[bytes.count - 1] {
            if bytes.indices.allSatisfy({ text[end - bytes.count + $0] == bytes[$0] }) {
                return (unit, end - bytes.count)
            }
        }
        return nil
    }

    /// The sign that begins at `start`.
    func sign(in text: Span<UInt8>, at start: Int) -> (unit: MeasuredUnit, end: Int)? {
        guard start < text.count, text[start] == UInt8(ascii: "$") || text[start] >= 0x80 else { return nil }
        for (bytes, unit) in signs where start + bytes.count <= text.count && text[start] == bytes[0] {
            if bytes.indices.allSatisfy({ text[start + $0] == bytes[$0] }) {
                return (unit, start + bytes.count)
            }
        }
        return nil
    }
}
