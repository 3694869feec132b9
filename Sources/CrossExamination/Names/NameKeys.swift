internal import Algorithms
internal import ArticleAnalysis
package import NewsModel
internal import TextUnits

/// Brings names and what somebody asks for to words that can be looked up.
///
/// A name is found by a query when every word of the query has one of its alternatives among the name's keys: an AND of ORs,
/// which an index of keys answers. A plain key is a folded word as written. The others begin with a sign: `~` a word whatever
/// its spelling (Zelenskiy, Zelensky), `^` an initial, `@` a place that has several names (Kyiv, Kiev), `#` an acronym.
package enum NameKeys {
    /// The keys to keep with a name, each once.
    package static func keys(of name: String, kind: Name.Kind) -> [String] {
        let written = words(of: name)
        var keys = written + written.map(anySpelling)
        switch kind {
        case .person: keys += written.dropLast().compactMap(\.first).map { "^\($0)" }
        case .place: keys += placeKeys(of: name)
        case .org: keys += acronymKeys(of: name)
        }
        return Array(keys.uniqued())
    }

    /// What to look up for the words that somebody typed: each element one word of the query, any of its alternatives will do.
    /// With `exact` only the words as written count. `kind` nil looks for any kind. Without a word nothing is to be found.
    package static func lookup(_ typed: String, kind: Name.Kind?, exact: Bool) -> [[String]] {
        let written = words(of: typed)
        if exact { return written.map { [$0] } }
        var whole: [String] = []
        if kind == nil || kind == .place { whole += placeKeys(of: typed) }
        if kind == nil || kind == .org { whole += acronymKeys(of: typed) }
        return written.enumerated().map { index, word in
            var keys = [anySpelling(word)] + whole
            let isGiven = written.count > 1 && index < written.count - 1
            if isGiven, kind == nil || kind == .person { keys += givenNameKeys(of: word) }
            return Array(keys.uniqued())
        }
    }

    private static func words(of name: String) -> [String] {
        TextUnits.words(in: name).map { word in
            word.folded.hasSuffix("'s") ? String(word.folded.dropLast(2)) : word.folded
        }.filter { $0 != "the" }
    }

    private static func anySpelling(_ word: String) -> String { "~" + Transliteration.key(of: word) }

    /// Short forms and translations of a given name, and its initial; for an initial every name with it.
    private static func givenNameKeys(of word: String) -> [String] {
        guard word.count > 1 else { return ["^" + word] }
        return GivenNames.forms(of: word).map(anySpelling) + ["~" + word.prefix(1)]
    }

    private static func placeKeys(of name: String) -> [String] {
        PlaceName.hasOtherNames(name) ? ["@" + PlaceName.key(of: name)] : []
    }

    /// Two letters are too little: they stand for anything.
    private static func acronymKeys(of name: String) -> [String] {
        OrganisationName.acronyms(of: name).filter { $0.count > 2 }.sorted().map { "#" + $0 }
    }
}
