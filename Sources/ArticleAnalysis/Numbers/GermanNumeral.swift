/// German numbers written as one word: `fünfundzwanzigtausend`, `zweieinhalb`, `sechzehn`.
enum GermanNumeral {
    private static let units: [(StaticString, Double)] = [
        ("eins", 1), ("einen", 1), ("eine", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4),
        ("funf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwolf", 12),
    ]
    private static let teens: [(StaticString, Double)] = [
        ("dreizehn", 13), ("vierzehn", 14), ("funfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18),
        ("neunzehn", 19),
    ]
    private static let tens: [(StaticString, Double)] = [
        ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("funfzig", 50), ("sechzig", 60), ("siebzig", 70),
        ("achtzig", 80), ("neunzig", 90),
    ]

    /// The value of a folded word; nil where it is no number.
    static func value(of word: Span<UInt8>) -> Double? {
        guard word.count >= 6, mayStart(word[0]) else { return nil }
        var position = 0
        guard let value = read(word, from: &position), position == word.count else { return nil }
        return value
    }

    /// The first letters of number words: a d e f h n s t v z.
    private static func mayStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "h"),
            UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "z"):
            true
        default: false
        }
    }

    private static func read(_ word: Span<UInt8>, from position: inout Int) -> Double? {
        var value = belowThousand(word, from: &position)
        if skip("tausend", in: word, at: &position) {
            value = (value ?? 1) * 1000
            skip("und", in: word, at: &position)
            value = (value ?? 0) + (belowThousand(word, from: &position) ?? 0)
        }
        if let whole = value, skip("einhalb", in: word, at: &position) {
            return whole + 0.5
        }
        return value
    }

    private static func belowThousand(_ word: Span<UInt8>, from position: inout Int) -> Double? {
        let small = belowHundred(word, from: &position)
        guard skip("hundert", in: word, at: &position) else { return small }
        skip("und", in: word, at: &position)
        return (small ?? 1) * 100 + (belowHundred(word, from: &position) ?? 0)
    }

    private static func belowHundred(_ word: Span<UInt8>, from position: inout Int) -> Double? {
        if let teen = first(of: teens, in: word, at: &position) ?? first(of: tens, in: word, at: &position) {
            return teen
        }
        // `zweieinhalb`: the unit must not swallow what makes it a half.
        guard let unit = first(of: units, in: word, at: &position) else { return nil }
        let start = position
        if skip("und", in: word, at: &position) {
            if let ten = first(of: tens, in: word, at: &position) {
                return ten + unit
            }
            position = start
        }
        return unit
    }

    private static func first(
        of table: [(StaticString, Double)],
        in word: Span<UInt8>,
        at position: inout Int
    ) -> Double? {
        for (name, value) in table where skip(name, in: word, at: &position) {
            return value
        }
        return nil
    }

    @discardableResult
    private static func skip(_ name: StaticString, in word: Span<UInt8>, at position: inout Int) -> Bool {
        let count = name.utf8CodeUnitCount
        guard position + count <= word.count else { return false }
        for index in 0..<count where name.utf8Start[index] != word[position + index] {
            return false
        }
        position += count
        return true
    }
}
