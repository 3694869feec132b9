internal import GRDB
internal import QueryLanguage

/// Finds what an id, or an unambiguous start of one, stands for.
struct IDResolver {
    /// How many ids a message about an ambiguous start lists.
    private static let listed = 5

    let db: Database

    func article(_ start: String, at place: QueryPlace? = nil) throws -> ArticleKey {
        let keys = try keys(start, letter: "a", noun: "article", at: place)
        return try only(keys, start: start, place: place, name: \.articleID)
    }

    /// Any id that was a story's leads to the story that now holds this article.
    func story(_ start: String, at place: QueryPlace? = nil) throws -> ArticleKey {
        let keys = try keys(start, letter: "s", noun: "story", at: place)
        return try only(keys, start: start, place: place, name: \.storyID)
    }

    private func keys(_ start: String, letter: Character, noun: String, at place: QueryPlace?) throws -> [ArticleKey] {
        guard start.utf8.count >= ArticleKey.shortestStart else {
            throw ArchiveError(
                code: .invalid,
                message: "\"\(start)\" is too short for the id of \(noun == "article" ? "an" : "a") \(noun)",
                hint: "type at least \(ArticleKey.shortestStart) characters, \(letter) among them",
                place: place
            )
        }
        let unknown = ArchiveError(code: .notFound, message: "no \(noun) has the id \"\(start)\"", place: place)
        guard let range = ArticleKey.range(ofStart: start, letter: letter) else { throw unknown }
        let column = letter == "s" ? "story" : "key"
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT \(column) FROM article WHERE key BETWEEN ? AND ? ORDER BY 1 LIMIT ?"
        )
        let numbers = try Int64.fetchAll(statement, arguments: [range.lowerBound, range.upperBound, Self.listed])
        guard !numbers.isEmpty else { throw unknown }
        return numbers.map(ArticleKey.init(number:))
    }

    private func only(
        _ keys: [ArticleKey],
        start: String,
        place: QueryPlace?,
        name: (ArticleKey) -> String
    ) throws -> ArticleKey {
        if keys.count == 1 {
            return keys[0]
        }
        throw ArchiveError(
            code: .ambiguous,
            message: "\"\(start)\" is the start of several ids: \(keys.map(name).joined(separator: ", "))",
            hint: "type more of it",
            place: place
        )
    }
}
