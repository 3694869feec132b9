internal import GRDB
package import NewsModel
internal import QueryLanguage
internal import SearchIndex

/// Questions of cross-examination: as all questions.
extension Archive {
    package func figures(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<Figure> {
        try list(question, cancellation) { try Examination(selector: $0).figures() }
    }

    /// An article's id stands for its story.
    package func compare(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<Comparison> {
        try list(question, cancellation) { try Examination(selector: $0).comparisons() }
    }

    package func quotes(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<Quote> {
        try list(question, cancellation) { try Examination(selector: $0).quotes() }
    }

    package func names(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<Name> {
        try list(question, cancellation) { try Examination(selector: $0).names() }
    }

    package func timeline(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<TimelineEntry> {
        try list(question, cancellation) { try Examination(selector: $0).timelineEntries() }
    }

    /// Those of two articles or more, in which an article matches.
    package func stories(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<Story> {
        try list(question, cancellation) { try StoryAnswers(selector: $0).stories() }
    }

    /// The story of an article's id, of a story's id, or of the best match; nil where nothing matches.
    package func story(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Story? {
        try select(question, cancellation) { try StoryAnswers(selector: $0).story() }
    }

    /// `id` or an unambiguous start of one, of a story or of an article in it.
    package func story(id: String, _ cancellation: Cancellation = Cancellation()) throws -> Story {
        let field: KeywordField = id.lowercased().hasPrefix("a") ? .id : .story
        let term = KeywordTerm(field: field, value: id, match: .forms, at: 0..<id.utf8.count)
        guard let story = try story(ArchiveQuestion(query: .keyword(term)), cancellation) else {
            throw ArchiveError(code: .notFound, message: "no story has the id \"\(id)\"")
        }
        return story
    }

    /// Groups in which an article matches.
    package func copies(
        _ question: ArchiveQuestion,
        differences: Bool,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Listing<CopyGroup> {
        try list(question, cancellation) { try CopyAnswers(selector: $0, givesDifferences: differences).groups() }
    }
}

extension Archive {
    private func select<Answer>(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation,
        _ answer: (ArticleSelector) throws -> Answer
    ) throws -> Answer {
        try ask(cancellation) { db, snapshot in
            try answer(ArticleSelector(db: db, snapshot: snapshot, cancellation: cancellation, asked: question))
        }
    }

    private func list<Entry>(
        _ question: ArchiveQuestion,
        _ cancellation: Cancellation,
        _ answer: (ArticleSelector) throws -> Listing<Entry>
    ) throws -> Listing<Entry> {
        var list = try select(question, cancellation, answer)
        list.warnings += [warning].compactMap(\.self)
        return list
    }
}
