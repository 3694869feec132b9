internal import ArticleAnalysis

/// How rare words are, from fixed tables, so that what is in the archive never changes what is alike.
struct WordRarity: Sendable {
    /// None for a language without a table.
    private let tables: [WordTable<UInt8>]

    /// For an article whose language is not known a word is as common as in the language where it is commonest.
    init(language: String?) {
        if let language {
            tables = Self.byLanguage[language].map { [$0] } ?? []
        } else {
            tables = Self.all
        }
    }

    /// 0 for words of every article, 1 for those that no table lists; nil in a language without a table.
    func rarity(of word: WordKey) -> Double? {
        guard !tables.isEmpty else { return nil }
        let level = tables.lazy.map { $0[word] ?? Self.levels }.min() ?? Self.levels
        return Double(level) / Double(Self.levels)
    }

    private static let levels: UInt8 = 15

    private static let byLanguage: [String: WordTable<UInt8>] = {
        let sources = [WordRarityEnglish.tables, WordRarityEuropean.tables, WordRarityOther.tables]
        return Dictionary(sources.flatMap { $0 }.map { ($0.key, table($0.value)) }) { first, _ in first }
    }()
    private static let all = byLanguage.sorted { $0.key < $1.key }.map(\.value)

    /// Lines of a level, one hexadecimal digit, and words.
    private static func table(_ lines: String) -> WordTable<UInt8> {
        var entries: [(String, UInt8)] = []
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            guard let first = words.first, let level = UInt8(first, radix: 16) else { continue }
            entries += words.dropFirst().map { ($0, level) }
        }
        return WordTable(entries)
    }
}
