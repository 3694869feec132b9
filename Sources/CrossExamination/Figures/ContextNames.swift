internal import ArticleAnalysis
internal import NewsModel

/// Numbers the names that articles are about, so that articles about one thing are told from others.
struct ContextNames {
    private var numbers: [String: Int] = [:]
    private var keys: [Written: String] = [:]

    private struct Written: Hashable {
        var kind: Name.Kind
        var text: String
    }

    /// Names of an article that count: those it names most.
    private static let most = 12

    mutating func context(of article: ExaminedArticle) -> Set<Int> {
        var uses: [String: (count: Int, first: Int)] = [:]
        for name in article.facts.names {
            let written = Written(kind: name.kind, text: name.canonical)
            let key = keys[written] ?? Self.key(of: name)
            keys[written] = key
            uses[key, default: (0, name.span.lowerBound)].count += 1
        }
        let sorted = uses.sorted { ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key) }
        var context: Set<Int> = []
        for (key, _) in sorted.prefix(Self.most) {
            if let number = numbers[key] {
                context.insert(number)
            } else {
                context.insert(numbers.count)
                numbers[key] = numbers.count
            }
        }
        return context
    }

    /// The last word, which persons are called by, without an ending that transliterations write in many ways; a place of
    /// several names by what joins them.
    private static func key(of name: NameMention) -> String {
        if name.kind == .place, PlaceName.hasOtherNames(name.canonical) {
            return PlaceName.key(of: name.canonical)
        }
        var last = SubjectWord.words(of: name.canonical).last?.plain ?? name.canonical
        while last.utf8.count > shortest, let end = last.last, "yij".contains(end) {
            last.removeLast()
        }
        return last
    }

    private static let shortest = 4
}
