internal import DequeModule
internal import NewsAPI
internal import NewsModel

/// Events that wait for a reader of `follow`. When there are too many the newest are dropped, and an event says how many.
struct FollowBuffer {
    private let limit: Int
    private var events: Deque<FollowEvent> = []
    private var lost: (count: Int, time: Moment)?

    init(limit: Int) {
        self.limit = limit
    }

    /// Returns false where the event is lost.
    mutating func push(_ event: FollowEvent) -> Bool {
        guard events.count < limit else {
            lost = ((lost?.count ?? 0) + 1, event.time)
            return false
        }
        if let notice = takeNotice() { events.append(notice) }
        events.append(event)
        return true
    }

    var isEmpty: Bool { events.isEmpty && lost == nil }

    /// What waits longest; how many are lost comes behind what came before them.
    mutating func next() -> FollowEvent? {
        events.popFirst() ?? takeNotice()
    }

    private mutating func takeNotice() -> FollowEvent? {
        guard let lost else { return nil }
        self.lost = nil
        return FollowEvent(
            event: .dropped,
            path: nil,
            articles: [],
            time: lost.time,
            reason: "\(lost.count) events lost"
        )
    }
}
