internal import TextUnits

/// How the words of one language are cut to what their class is named by: the same when documents are added and when
/// they are sought.
struct StemRule: Sendable {
    private let stemmer: Stemmer?

    init(language: String) {
        stemmer = Stemmer(language: language)
    }

    /// The stem of a folded word. Where Snowball has none for the language, the word without a final `'s`.
    func stem(_ word: String) -> String {
        if let stemmer {
            return stemmer.stem(word)
        }
        return word.utf8.count > 2 && word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
}
