import NewsAPI
import NewsArchive
import NewsModel

extension NewsAnswers {
    /// Every question that newsd answers.
    var routes: RouteTable {
        RouteTable(
            [
                .question(SearchRequest.self, search),
                .question(CountRequest.self, count),
                .question(ExplainRequest.self, explain),
                .question(ArticleRequest.self) { try archive.article(id: $0.id, $1) },
                .question(StoryRequest.self) { StoryReply(story: try archive.story(id: $0.id, $1)) },
                .question(BestStoryRequest.self) { request, cancellation in
                    StoryReply(story: try examine(request.selection) { try archive.story($0, cancellation) })
                },
                .question(StoriesRequest.self) { try list($0, $1, archive.stories) },
                .question(CopiesRequest.self) { request, cancellation in
                    try examine(request.selection) {
                        try archive.copies($0, differences: request.differences, cancellation)
                    }
                },
                .question(FiguresRequest.self) { try list($0, $1, archive.figures) },
                .question(CompareRequest.self) { try list($0, $1, archive.compare) },
                .question(QuotesRequest.self) { try list($0, $1, archive.quotes) },
                .question(NamesRequest.self) { try list($0, $1, archive.names) },
                .question(TimelineRequest.self) { try list($0, $1, archive.timeline) },
                .question(FilesRequest.self, files),
                .question(StatusRequest.self, pace: .atOnce) { try status($1) },
                .task(CheckRequest.self, pace: .unhurried) { _ in try await check() },
                .task(RescanRequest.self) { _ in try await rescan() },
                .stream(FollowRequest.self, follow),
                .metrics(metrics),
                .later("queries"),
            ],
            synchronize: synchronize
        )
    }

    private func list<Entry: Listed>(
        _ request: ListRequest<Entry>,
        _ cancellation: Cancellation,
        _ answer: (ArchiveQuestion, Cancellation) throws -> Listing<Entry>
    ) throws -> Listing<Entry> {
        try examine(request.selection) { try answer($0, cancellation) }
    }
}
