internal import Synchronization

/// Cuts the words of queries to stems; keeps a stemmer for each language it was asked for.
enum QueryStems {
    private static let rules = Mutex<[String: StemRule]>([:])

    static func prepared(_ pattern: WordPattern, languages: [String]) -> PreparedWord {
        var sought: [String] = []
        switch pattern.kind {
        case .forms(let word): sought = [word] + pattern.alternatives
        case .exact: sought = pattern.alternatives
        case .prefix, .fuzzy: break
        }
        return PreparedWord(pattern: pattern, stems: languages.map { stems(of: sought, language: $0) })
    }

    static func stem(_ word: String, language: String) -> String {
        rule(for: language).stem(word)
    }

    /// The different ones, in the order of the words.
    private static func stems(of words: [String], language: String) -> [[UInt8]] {
        guard !words.isEmpty else { return [] }
        let rule = rule(for: language)
        var found: [[UInt8]] = []
        for word in words {
            let stem = Array(rule.stem(word).utf8)
            if !found.contains(stem) {
                found.append(stem)
            }
        }
        return found
    }

    private static func rule(for language: String) -> StemRule {
        rules.withLock { rules in
            if let known = rules[language] {
                return known
            }
            let rule = StemRule(language: language)
            rules[language] = rule
            return rule
        }
    }
}
