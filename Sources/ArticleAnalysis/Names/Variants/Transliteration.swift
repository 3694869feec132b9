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

    private static func sound(of name: String) -> String {
        var rest = name[...]
        var key = ""
        while let letter = rest.first {
            if let (sound, short) = sounds.first(where: { rest.hasPrefix($0.0) }) {
                key += short
                rest = rest.dropFirst(sound.count)
            } else {
                key.append(letter)
                rest = rest.dropFirst()
            }
        }
        return withoutDoubles(key)
    }

    private static func withoutDoubles(_ key: String) -> String {
        var result = ""
        for letter in key where result.last != letter {
            result.append(letter)
        }
        return result
    }
}
