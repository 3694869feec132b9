package import QueryLanguage

/// Which articles a verb of cross-examination looks at, and which part of its list is wanted.
package struct ArchiveQuestion: Sendable {
    /// `id:…` alone is that article, `story:…` alone all articles of that story; else every article that matches.
    package var query: Query
    /// Seconds since 1970: `--since` and `--until` on the publication time, [since, until).
    package var since: Int64?
    package var until: Int64?
    /// Nil for all that one answer can give.
    package var limit: Int?
    package var offset = 0

    package init(query: Query) {
        self.query = query
    }
}

/// What one question may cost at most; an answer that reaches a limit says so.
enum ExaminationLimits {
    /// Articles of a query whose text and facts are read.
    static let articles = 2_000
    /// Articles of a query whose names alone are read.
    static let namedArticles = 20_000
    /// Articles of which so many are asked about at most have their names given with the places.
    static let articlesWithPlaces = 200
    /// Articles of which so many are asked about at most have their dates told with the help of others of their stories.
    static let articlesWithNeighbours = 200
    /// Articles that are given of a name where more are asked about.
    static let placesOfName = 10
    /// Matches among which `story QUERY` looks for one that is in a story of two articles or more.
    static let storyCandidates = 100
}
