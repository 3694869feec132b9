internal import ArticleAnalysis

/// How rare words are, from fixed tables, so that what is in the archive never changes what is alike.
struct WordRarity: Sendable {
    /// Nil for a language without a table.
    private let table: RarityTable?

    /// For an article whose language is not known a word is as common as in the language where it is commonest.
    init(language: String?) {
        table = language.map { Self.byLanguage[$0] } ?? Self.ofAnyLanguage
    }

    /// 0 for words of every article, 1 for those that no table lists; nil in a language without a table.
    func rarity(of word: WordKey) -> Double? {
        guard let table else { return nil }
        return table.level(of: word).map { Double($0) / Self.levels } ?? 1
    }

    private static let levels = 15.0

    private static let entries: [String: [(key: WordKey, level: UInt8)]] = {
        let sources = [WordRarityEnglish.tables, WordRarityEuropean.tables, WordRarityOther.tables]
        return Dictionary(sources.flatMap { $0 }.map { ($0.key, read($0.value)) }) { first, _ in first }
    }()
    private static let byLanguage = entries.mapValues { RarityTable($0) }
    private static let ofAnyLanguage = RarityTable(entries.values.flatMap { $0 })

    /// Lines of a level, one hexadecimal digit, and words.
    private static func read(_ lines: String) -> [(key: WordKey, level: UInt8)] {
        var entries: [(key: WordKey, level: UInt8)] = []
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            guard let first = words.first, let level = UInt8(first, radix: 16) else { continue }
            entries += words.dropFirst().map { (WordKey($0), level) }
        }
        return entries
    }
}
