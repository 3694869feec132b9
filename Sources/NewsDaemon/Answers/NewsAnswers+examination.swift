import NewsAPI
import NewsArchive
import QueryLanguage

extension NewsAnswers {
    func figures(_ request: ExaminationRequest) async throws(APIError) -> FiguresReply {
        let list = try await list(request) { try await archive.figures($0) }
        let quoting = Quoting(articles: list.sources)
        return FiguresReply(
            figures: list.entries.map(quoting.figure),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func compare(_ request: ExaminationRequest) async throws(APIError) -> CompareReply {
        let list = try await list(request) { try await archive.compare($0) }
        let quoting = Quoting(articles: list.sources)
        return CompareReply(
            comparisons: list.entries.map(quoting.comparison),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func quotes(_ request: ExaminationRequest) async throws(APIError) -> QuotesReply {
        let list = try await list(request) { try await archive.quotes($0) }
        let quoting = Quoting(articles: list.sources)
        return QuotesReply(
            quotes: list.entries.map(quoting.quote),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func names(_ request: ExaminationRequest) async throws(APIError) -> NamesReply {
        let list = try await list(request) { try await archive.names($0) }
        return NamesReply(
            names: list.entries.map(NamedEntity.init),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func timeline(_ request: ExaminationRequest) async throws(APIError) -> TimelineReply {
        let list = try await list(request) { try await archive.timeline($0) }
        let quoting = Quoting(articles: list.sources)
        return TimelineReply(
            entries: list.entries.map(quoting.entry),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func stories(_ request: ExaminationRequest) async throws(APIError) -> StoriesReply {
        let list = try await list(request) { try await archive.stories($0) }
        return StoriesReply(
            stories: list.entries.map(Story.init),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    func story(id: String) async throws(APIError) -> StoryReply {
        StoryReply(story: Story(try await asking { try await archive.story(id: id) }))
    }

    func bestStory(_ request: ExaminationRequest) async throws(APIError) -> StoryReply {
        let question = try question(request)
        let (story, _) = try await timed(question.query) { try await archive.story(question) }
        return StoryReply(story: story.map(Story.init))
    }

    func copies(_ request: ExaminationRequest, differences: Bool) async throws(APIError) -> CopiesReply {
        let list = try await list(request) { try await archive.copies($0, differences: differences) }
        return CopiesReply(
            groups: list.entries.map(CopyGroup.init),
            total: list.total,
            examined: list.articles,
            warnings: list.warnings
        )
    }

    private func list<Entry: Sendable>(
        _ request: ExaminationRequest,
        _ answer: @Sendable (ArchiveQuestion) async throws -> ArchiveList<Entry>
    ) async throws(APIError) -> ArchiveList<Entry> {
        let question = try question(request)
        return try await timed(question.query) { try await answer(question) }.0
    }

    private func question(_ request: ExaminationRequest) throws(APIError) -> ArchiveQuestion {
        var question = ArchiveQuestion(query: try request.query.map(parsed) ?? .everything)
        question.since = try bound(request.since, isUpper: false)
        question.until = try bound(request.until, isUpper: true)
        question.limit = request.limit
        question.offset = request.offset
        return question
    }
}
