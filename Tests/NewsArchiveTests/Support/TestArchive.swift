import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import TestSupport

/// An archive in a folder of its own that goes when the test ends.
final class TestArchive: Sendable {
    /// 26 April 2025, 12:00 UTC.
    static let now: Int64 = 1_745_668_800

    private let folder: TemporaryFolder
    var directory: String { folder.path }
    let archive: Archive

    init() throws {
        folder = try TemporaryFolder()
        archive = try Archive(directory: folder.path, now: { TestArchive.now })
    }

    @discardableResult
    func put(_ path: String, _ articles: [ReadArticle], seen: Int64 = TestArchive.now) throws -> AppliedChange {
        try archive.apply([.put(.sample(path, articles, seen: seen))])[0]
    }

    func remove(_ path: String) throws -> AppliedChange {
        try archive.apply([.remove(path: Array(path.utf8))])[0]
    }

    func analyse() throws {
        try archive.analyse()
    }

    func search(_ query: String, _ change: (inout ArchiveSearch) -> Void = { _ in }) throws -> ArchiveSearchAnswer {
        try archive.search(.typed(query, change))
    }

    /// Titles in order, with nothing collapsed.
    func titles(_ query: String, _ change: (inout ArchiveSearch) -> Void = { _ in }) throws -> [String] {
        let answer = try search(query) { search in
            search.collapse = .none
            search.limit = 1_000
            change(&search)
        }
        return answer.hits.map { $0.article.title ?? "-" }
    }
}

extension Archive {
    /// Analyses what waits, `atOnce` articles in a transaction.
    func analyse(atOnce: Int = 64) throws {
        while true {
            let waiting = try articlesToAnalyse(after: analysedRow, count: atOnce, bytes: .max)
            guard let last = waiting.last else { break }
            try keep(waiting.map { try link(AnalysedArticle($0)) }, through: last.row)
        }
        try settle(atOnce: atOnce)
        let (stories, row) = try dueStories()
        try keep(stories.map { try conflicts(of: $0) }, settledThrough: row)
    }

    /// Settles all stories, those of `atOnce` articles in a transaction.
    func settle(atOnce: Int = 64) throws {
        while let plan = try storyPlan(atOnce: atOnce) {
            _ = try keep(plan)
        }
    }
}

extension ArchiveSearch {
    static func typed(_ query: String, _ change: (inout ArchiveSearch) -> Void = { _ in }) throws -> ArchiveSearch {
        var search = ArchiveSearch(query: try parseQuery(query, now: TestArchive.now))
        change(&search)
        return search
    }
}

extension FileUpdate {
    static func sample(
        _ path: String,
        _ articles: [ReadArticle],
        seen: Int64 = TestArchive.now,
        size: Int64 = 1_000
    ) -> FileUpdate {
        FileUpdate(
            path: Array(path.utf8),
            signature: FileSignature(inode: 7, size: size, modified: 5_000_000_000, changed: 6),
            isRacy: false,
            contentHash: Array(repeating: 9, count: 32),
            outcome: .indexed(ReadFile(format: .text, charset: "utf-8", articles: articles)),
            seen: seen
        )
    }
}

extension ReadArticle {
    static func sample(
        _ title: String?,
        _ body: String,
        outlet: String? = nil,
        credit: String? = nil,
        byline: [String] = [],
        published: Int64? = nil,
        isDay: Bool = false,
        language: String? = "en"
    ) -> ReadArticle {
        ReadArticle(
            title: title,
            outlet: outlet,
            credit: credit,
            byline: byline,
            published: published.map { PublishedTime(Moment(seconds: $0, isDay: isDay), .text) },
            language: language,
            body: body,
            pieces: [BodyPiece(bodyOffset: 0, span: FileSpan(10..<10 + body.utf8.count))],
            span: FileSpan(0..<10 + body.utf8.count),
            furniture: [FileSpan(3..<5)]
        )
    }
}
