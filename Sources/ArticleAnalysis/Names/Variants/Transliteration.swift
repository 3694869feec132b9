internal import TextUnits

/// Compares spellings of one name that different transliterations from Cyrillic, Arabic and other scripts give.
///
/// Each spelling is brought to a key by rules that only join letters such tables use for the same sound: the endings
/// -skiy, -skyy, -skij, -skii, -sky, -ski; y, i and j; kh and h; w and v; doubled letters. Short names are compared as they
/// are: among them the rules would join different names.
package enum Transliteration {
    /// Names shorter than this have one spelling.
    static let shortest = 5

    package static func areEqual(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        if first.utf8.count >= shortest, second.utf8.count >= shortest,
            first.utf8.first == second.utf8.first || startsAlike(first, second), sound(of: first) == sound(of: second)
        {
            return true
        }
        return first.utf8.count > 3 && spellingVariants(of: first).contains(second)
    }

    /// One key for the spellings of a folded word that are equal, but for the rarest; different names seldom share one.
    package static func key(of word: String) -> String {
        let known = spellingVariants(of: word).first.map { min($0, word) } ?? word
        return known.utf8.count < shortest ? known : sound(of: known)
    }

    private static func startsAlike(_ first: String, _ second: String) -> Bool {
        let pair = Set([first.first, second.first])
        return [
            Set(["y", "e"]), Set(["w", "v"]), Set(["y", "j"]), Set(["k", "h"]), Set(["i", "y"]), Set(["z", "s"]),
        ].contains {
            $0 == Set(pair.compactMap { $0.map(String.init) })
        }
    }

    /// Longer spellings first, so that "tsch" is not read as "ts" and "ch".
    private static let sounds: [(String, String)] = [
        ("shch", "sc"), ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("iya", "ia"), ("iia", "ia"), ("ija", "ia"),
        ("yya", "ia"),
        ("zh", "z"), ("kh", "h"), ("ch", "c"), ("sh", "s"), ("ph", "f"), ("ts", "z"), ("tz", "z"), ("ck", "k"),
        ("dzh", "j"),
        ("iy", "y"), ("yy", "y"), ("ij", "y"), ("ii", "y"), ("yi", "y"), ("ey", "y"), ("ei", "y"), ("yu", "u"),
        ("iu", "u"), ("ju", "u"),
        ("ya", "a"), ("ia", "a"), ("ja", "a"), ("ye", "e"), ("ie", "e"), ("je", "e"), ("yo", "o"), ("io", "o"),
        ("jo", "o"),
        ("ou", "u"), ("oo", "u"), ("w", "v"), ("i", "y"), ("j", "y"), ("q", "k"),
    ]

    /// Names of no transliteration that the rules would take for others.
    private static let plain: Set<String> = ["smyth", "smythe"]

    /// The sounds by their first byte, in the order of the table.
    private static let soundsByByte: [[(spelling: [UInt8], sound: [UInt8])]] = {
        var table: [[(spelling: [UInt8], sound: [UInt8])]] = Array(repeating: [], count: 256)
        for (spelling, sound) in sounds {
            guard let first = spelling.utf8.first else { continue }
            table[Int(first)].append((Array(spelling.utf8), Array(sound.utf8)))
        }
        return table
    }()

    private static func sound(of name: String) -> String {
        if plain.contains(name) { return "=" + name }
        let bytes = Array(name.utf8)
        var key: [UInt8] = []
        func append(_ byte: UInt8) {
            // Letters that are written twice sound like one.
            if key.last != byte || byte >= 0x80 { key.append(byte) }
        }
        var place = 0
        while place < bytes.count {
            let rest = bytes[place...]
            if let match = soundsByByte[Int(bytes[place])].first(where: { rest.starts(with: $0.spelling) }) {
                for byte in match.sound { append(byte) }
                place += match.spelling.count
            } else {
                append(bytes[place])
                place += 1
            }
        }
        return String(decoding: key, as: UTF8.self)
    }
}
