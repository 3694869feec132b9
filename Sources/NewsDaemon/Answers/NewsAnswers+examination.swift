import NewsAPI
import NewsArchive

extension NewsAnswers {
    func stories(_ request: ExaminationRequest) async throws(APIError) -> StoriesReply {
        throw Self.later
    }

    func story(id: String) async throws(APIError) -> StoryReply {
        throw Self.later
    }

    func bestStory(_ request: ExaminationRequest) async throws(APIError) -> StoryReply {
        throw Self.later
    }

    func copies(_ request: ExaminationRequest, differences: Bool) async throws(APIError) -> CopiesReply {
        throw Self.later
    }

    func figures(_ request: ExaminationRequest) async throws(APIError) -> FiguresReply {
        throw Self.later
    }

    func compare(_ request: ExaminationRequest) async throws(APIError) -> CompareReply {
        throw Self.later
    }

    func quotes(_ request: ExaminationRequest) async throws(APIError) -> QuotesReply {
        throw Self.later
    }

    func names(_ request: ExaminationRequest) async throws(APIError) -> NamesReply {
        throw Self.later
    }

    func timeline(_ request: ExaminationRequest) async throws(APIError) -> TimelineReply {
        throw Self.later
    }

    private static let later = APIError(code: .notImplemented, message: "not implemented in this version of newsd")
}
