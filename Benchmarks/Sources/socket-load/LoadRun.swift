import Foundation
import Synchronization

/// All clients at once, each on a thread of its own: they mostly wait.
struct LoadRun {
    private let options: LoadOptions

    init(options: LoadOptions) {
        self.options = options
    }

    func measure() throws(LoadError) -> LoadResult {
        let outcomes = Mutex<[Result<LoadClient.Seen, LoadError>]>([])
        let begin = ContinuousClock.now + .seconds(options.warmUp)
        let end = begin + .seconds(options.seconds)
        let finished = DispatchSemaphore(value: 0)
        for number in 0..<options.clients {
            let thread = Thread { [options] in
                let outcome = Result { () throws(LoadError) in
                    var client = try LoadClient(options: options, number: number)
                    return try client.run(from: begin, until: end)
                }
                outcomes.withLock { $0.append(outcome) }
                finished.signal()
            }
            thread.start()
        }
        for _ in 0..<options.clients {
            finished.wait()
        }
        let seen = try outcomes.withLock { $0 }.map { outcome throws(LoadError) in try outcome.get() }
        return LoadResult(seen, seconds: options.seconds, processorSeconds: Self.processorSeconds)
    }

    /// CPU time of this process in user and system mode.
    private static var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }
}
