/// The threads of newsd for work that blocks or burns; those that answer questions are the HTTP server's.
struct DaemonThreads: Sendable {
    let reading: BlockingThreads
    let writing = BlockingThreads(count: 1)
    let analysis: BlockingThreads
    /// For what newsd asks of its own: health, and the queries of those who follow.
    let asking = BlockingThreads(count: 1)

    init(reading count: Int) {
        reading = BlockingThreads(count: count)
        analysis = BlockingThreads(count: count, niceness: Analyst.niceness)
    }

    func stop() async {
        for threads in [reading, analysis, asking, writing] { await threads.stop() }
    }
}
