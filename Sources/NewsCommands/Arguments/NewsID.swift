/// The form of ids: `a` (article) or `s` (story) and up to 12 characters of base 32 without look-alikes; the start of an id has
/// at least five characters.
enum NewsID: String {
    case article = "a"
    case story = "s"

    private static let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")

    /// What a single argument is the id of; nil for anything else, which then is a query.
    static func kind(of words: [String]) -> NewsID? {
        guard words.count == 1, let word = words.first, (5...13).contains(word.utf8.count),
            word.dropFirst().allSatisfy(alphabet.contains)
        else { return nil }
        return NewsID(rawValue: String(word.prefix(1)))
    }

    /// The words as a query: a single id as `id:…` or `story:…`; nil where there are none.
    static func query(_ words: [String]) -> String? {
        if words.isEmpty { return nil }
        return kind(of: words).map { "\($0.field):\(words[0])" } ?? words.joined(separator: " ")
    }

    /// The field that finds it.
    var field: String {
        switch self {
        case .article: "id"
        case .story: "story"
        }
    }
}
