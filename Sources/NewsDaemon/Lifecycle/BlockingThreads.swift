import LinuxSystem
import NIOPosix

/// Threads for work that blocks or burns, apart from Swift's own pool, which has two threads on two cores.
struct BlockingThreads: Sendable {
    private let pool: NIOThreadPool
    private let niceness: Int32

    /// Threads with a niceness leave the processor to others that want it.
    init(count: Int, niceness: Int32 = 0) {
        self.niceness = niceness
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    /// Runs `work` on one of the threads. A task that is cancelled before its turn never runs.
    func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await pool.runIfActive { [niceness] in
            if niceness > 0 {
                // The pool has no hook for the start of its threads.
                SystemThread.niceness = niceness
            }
            return try work()
        }
    }

    func stop() async {
        try? await pool.shutdownGracefully()
    }
}
