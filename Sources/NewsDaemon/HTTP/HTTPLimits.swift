/// How much a client may ask of newsd, in one place.
package struct HTTPLimits: Sendable {
    /// Request line and headers.
    package var headerBytes = 64 * 1024
    package var headerFields = 256
    package var bodyBytes = 1024 * 1024
    /// Connections in all; those beyond are refused with 503.
    package var connections = 512
    /// Refused connections that are still told so; those beyond are closed without a word.
    package var refusals = 64
    /// Requests that run at once, and those that wait for one of them to end; those beyond get 429.
    package var runningRequests = 64
    package var waitingRequests = 256
    /// Threads that answer questions.
    package var questionThreads = 4
    /// Events that wait for a slow reader of `follow`; those beyond are dropped.
    package var followEvents = 1024
    /// Of an answer, how much is handed over at once, and how much may wait for a client to read it.
    package var writeChunkBytes = 32 * 1024
    package var writeBufferBytes = 64 * 1024

    /// From the first byte of a request to its last.
    package var partialRequest: Duration = .seconds(10)
    /// Between two requests.
    package var idle: Duration = .seconds(300)
    /// For an answer, where the client does not say how long it waits.
    package var answer: Duration = .seconds(30)
    /// For a client that does not read its answer, without progress.
    package var stalled: Duration = .seconds(30)
    /// For a reader of `follow`, who may well be a pager.
    package var stalledFollow: Duration = .seconds(300)
    /// For the client to take the last answer and close.
    package var lingering: Duration = .seconds(2)
    /// Until a connection is accepted again where there was no descriptor for one.
    package var acceptPause: Duration = .milliseconds(100)
    /// For running requests when newsd stops.
    package var shutdown: Duration = .seconds(5)

    package init() {}
}
