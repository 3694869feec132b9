internal import GRDB
internal import QueryLanguage
internal import SearchIndex

/// Questions of cross-examination. As all questions, each sees one state of the archive and stops when its task is cancelled.
extension Archive {
    package func figures(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveFigure> {
        try await list(question) { try Examination(selector: $0).figures() }
    }

    /// An article's id stands for its story.
    package func compare(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveComparison> {
        try await list(question) { try Examination(selector: $0).comparisons() }
    }

    package func quotes(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveQuote> {
        try await list(question) { try Examination(selector: $0).quotes() }
    }

    package func names(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveName> {
        try await list(question) { try Examination(selector: $0).names() }
    }

    package func timeline(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveTimelineEntry> {
        try await list(question) { try Examination(selector: $0).timelineEntries() }
    }

    /// Those of two articles or more, in which an article matches.
    package func stories(_ question: ArchiveQuestion) async throws -> ArchiveList<ArchiveStory> {
        try await list(question) { try StoryAnswers(selector: $0).stories() }
    }

    /// The story of an article's id, of a story's id, or of the best match; nil where nothing matches.
    package func story(_ question: ArchiveQuestion) async throws -> ArchiveStory? {
        try await select(question) { try StoryAnswers(selector: $0).story() }
    }

    /// `id` or an unambiguous start of one, of a story or of an article in it.
    package func story(id: String) async throws -> ArchiveStory {
        let field: KeywordField = id.lowercased().hasPrefix("a") ? .id : .story
        let term = KeywordTerm(field: field, value: id, match: .forms, at: 0..<id.utf8.count)
        guard let story = try await story(ArchiveQuestion(query: .keyword(term))) else {
            throw ArchiveError(code: .notFound, message: "no story has the id \"\(id)\"")
        }
        return story
    }

    /// Groups in which an article matches.
    package func copies(
        _ question: ArchiveQuestion,
        differences: Bool
    ) async throws -> ArchiveList<ArchiveCopyGroup> {
        try await list(question) { try CopyAnswers(selector: $0, givesDifferences: differences).groups() }
    }
}

extension Archive {
    private func select<Answer: Sendable>(
        _ question: ArchiveQuestion,
        _ answer: @escaping @Sendable (ArticleSelector) throws -> Answer
    ) async throws -> Answer {
        try await ask { db, snapshot, cancellation in
            try answer(
                ArticleSelector(db: db, snapshot: snapshot, cancellation: cancellation, asked: question)
            )
        }
    }

    private func list<Entry>(
        _ question: ArchiveQuestion,
        _ answer: @escaping @Sendable (ArticleSelector) throws -> ArchiveList<Entry>
    ) async throws -> ArchiveList<Entry> {
        var list = try await select(question, answer)
        list.warnings += [warning].compactMap(\.self)
        return list
    }
}
