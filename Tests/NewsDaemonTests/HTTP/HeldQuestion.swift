import Dispatch
import NewsAPI
import NewsArchive

@testable import NewsDaemon

/// A search that holds its thread until a test lets it go, or until it is given up.
final class HeldQuestion: Sendable {
    let started = Occurrence()
    let givenUp = Occurrence()
    private let mayEnd = DispatchSemaphore(value: 0)

    func route(_ newsroom: FakeNewsroom = FakeNewsroom()) -> Route {
        .question(SearchRequest.self) { request, cancellation in
            newsroom.note("search \(request.query)")
            self.started.happen()
            while self.mayEnd.wait(timeout: .now() + .milliseconds(1)) == .timedOut {
                guard cancellation.isCancelled else { continue }
                self.givenUp.happen()
                throw CancellationError()
            }
            self.release()
            return .sample(query: request.query)
        }
    }

    /// Lets this one go, and all that come after it.
    func release() { mayEnd.signal() }
}
