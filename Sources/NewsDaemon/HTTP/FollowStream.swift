internal import NIOCore
internal import NewsAPI
internal import Synchronization

/// Brings events to one reader as fast as it reads, and never holds up where they come from.
struct FollowStream {
    let events: AsyncStream<FollowEvent>
    let limits: HTTPLimits
    let metrics: HTTPMetrics

    /// Writes a line for each event until they end or the client is gone.
    func run(write: (ByteBuffer) async throws -> Void) async throws {
        let shared = SharedBuffer(limit: limits.followEvents)
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                for await event in events {
                    if !shared.buffer.withLock({ $0.push(event) }) { metrics.update { $0.droppedEvents += 1 } }
                    wake.yield()
                }
                wake.finish()
            }
            for await _ in wakes {
                for event in shared.buffer.withLock({ $0.takeAll() }) {
                    try await write(ByteBuffer(bytes: try WireJSON.line(event)))
                }
            }
            group.cancelAll()
        }
    }

    private final class SharedBuffer: Sendable {
        let buffer: Mutex<FollowBuffer>

        init(limit: Int) {
            buffer = Mutex(FollowBuffer(limit: limit))
        }
    }
}
