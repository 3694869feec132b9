import Glibc
import Logging
import NewsAPI
import TestSupport
import Testing

@testable import NewsDaemon

/// A folder that is gone afterwards.
func withSocketFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    return try await body(folder.path)
}

/// Runs a server on a socket of its own while `body` runs, and waits for its end.
func withServer(
    _ newsroom: FakeNewsroom = FakeNewsroom(),
    answering own: [Route] = [],
    limits: HTTPLimits = .patient,
    _ body: (_ path: String, _ server: HTTPServer) async throws -> Void
) async throws {
    try await withSocketFolder { folder in
        let path = "\(folder)/newsd.sock"
        let server = HTTPServer(
            routes: newsroom.routes(own),
            socket: try ListeningSocket(path: path),
            limits: limits,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            do {
                try await body(path, server)
            } catch {
                server.shutdown()
                throw error
            }
            server.shutdown()
            try await group.waitForAll()
        }
        #expect(access(path, F_OK) != 0, "the socket's file is gone")
    }
}

/// Something that happens once and that others wait for.
final class Occurrence: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(of: Void.self) }

    func happen() { continuation.finish() }

    /// Returns when it has happened, or when the task is cancelled.
    func wait() async { for await _ in stream {} }
}

extension HTTPLimits {
    /// For tests that wait for no time limit: a busy machine must not reach one either.
    static var patient: HTTPLimits {
        var limits = HTTPLimits()
        limits.partialRequest = .seconds(300)
        limits.answer = .seconds(300)
        limits.stalled = .seconds(300)
        return limits
    }
}
