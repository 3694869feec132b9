/// The forms of English verbs: regular ones by rule, others as listed.
enum EnglishInflection {
    /// `spelling` is a base form ("argue"), one with "+" where the last consonant doubles ("admit+"), or base, third person,
    /// past and participles set apart by slashes ("say/says/said/saying").
    static func forms(of spelling: String) -> [(String, VerbForm)] {
        let parts = spelling.split(separator: "/").map(String.init)
        if parts.count > 1 {
            let kinds: [VerbForm] = [.base, .third, .past, .present, .participle]
            return Array(zip(parts, kinds))
        }
        let doubles = spelling.hasSuffix("+")
        let base = doubles ? String(spelling.dropLast()) : spelling
        let stem = doubles ? base + String(base.suffix(1)) : base
        return [(base, .base), (third(base), .third), (past(stem), .past), (present(stem), .present)]
    }

    private static func third(_ base: String) -> String {
        if endsInConsonantAndY(base) {
            return base.dropLast() + "ies"
        }
        return ["s", "x", "z", "ch", "sh", "o"].contains(where: base.hasSuffix) ? base + "es" : base + "s"
    }

    private static func past(_ stem: String) -> String {
        if endsInConsonantAndY(stem) {
            return stem.dropLast() + "ied"
        }
        return stem.hasSuffix("e") ? stem + "d" : stem + "ed"
    }

    private static func present(_ stem: String) -> String {
        stem.hasSuffix("e") && !stem.hasSuffix("ee") ? stem.dropLast() + "ing" : stem + "ing"
    }

    private static func endsInConsonantAndY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }
}
