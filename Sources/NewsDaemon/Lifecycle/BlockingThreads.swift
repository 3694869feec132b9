import NIOPosix

/// Threads for work that blocks or burns, apart from Swift's own pool, which has two threads on two cores.
struct BlockingThreads: Sendable {
    private let pool: NIOThreadPool

    init(count: Int) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    /// Runs `work` on one of the threads. A task that is cancelled before its turn never runs.
    func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await pool.runIfActive(work)
    }

    func stop() async {
        try? await pool.shutdownGracefully()
    }
}
