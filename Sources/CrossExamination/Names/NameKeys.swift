package import ArticleAnalysis
internal import TextUnits

/// Brings names and what somebody asks for to words that can be looked up.
///
/// A name is found by a query when every word of the query has one of its alternatives among the name's words: an AND of ORs,
/// which an index on (kind, key) answers.
package enum NameKeys {
    /// The keys to keep with a name, each once: its folded words and, where they differ, their spelling-independent forms
    /// (`zelensky` for Zelenskiy and Zelenskyy). A spelling-independent key begins with `~`, a word as written doesn't.
    package static func keys(of name: String, kind: Name.Kind) -> [String] {
        let written = words(of: name)
        return unique(written + written.map { "~" + $0 })
    }

    /// What to look up for the words that somebody typed: each element one word of the query, any of its alternatives will do.
    /// With `exact` only the words as written count. `kind` nil looks for any kind.
    package static func lookup(_ typed: String, kind: Name.Kind?, exact: Bool) -> [[String]] {
        words(of: typed).map { exact ? [$0] : ["~" + $0] }
    }

    static func words(of name: String) -> [String] {
        TextUnits.words(in: name).map(\.folded)
    }

    private static func unique(_ keys: [String]) -> [String] {
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }
    }
}
