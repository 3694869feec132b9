/// What can be asked of newsd. The HTTP server maps requests to it; tests use one of their own.
package protocol NewsService: Sendable {
    /// Returns when everything closed or put in place in the folder before the call is findable.
    func synchronize() async throws(APIError)
    func search(_ request: SearchRequest) async throws(APIError) -> SearchReply
    func count(_ request: SearchRequest) async throws(APIError) -> CountReply
    func explain(query: String) async throws(APIError) -> ExplainReply
    func article(id: String) async throws(APIError) -> ShowReply
    func status() async throws(APIError) -> StatusReply
    func files(_ request: FilesRequest) async throws(APIError) -> FilesReply
    func check() async throws(APIError) -> CheckReply
    func rescan() async throws(APIError) -> RescanReply
    /// Live events, from now on; with a query only those of articles that match it. A reader that is too slow loses events and is told so by an event `dropped`.
    func follow(query: String?) async throws(APIError) -> AsyncStream<FollowEvent>
    func stories(_ request: ExaminationRequest) async throws(APIError) -> StoriesReply
    func story(id: String) async throws(APIError) -> StoryReply
    /// The story that fits the query best.
    func bestStory(_ request: ExaminationRequest) async throws(APIError) -> StoryReply
    func copies(_ request: ExaminationRequest, differences: Bool) async throws(APIError) -> CopiesReply
    func figures(_ request: ExaminationRequest) async throws(APIError) -> FiguresReply
    func compare(_ request: ExaminationRequest) async throws(APIError) -> CompareReply
    func quotes(_ request: ExaminationRequest) async throws(APIError) -> QuotesReply
    func names(_ request: ExaminationRequest) async throws(APIError) -> NamesReply
    func timeline(_ request: ExaminationRequest) async throws(APIError) -> TimelineReply
    /// Prometheus text.
    func metrics() async -> String
}
