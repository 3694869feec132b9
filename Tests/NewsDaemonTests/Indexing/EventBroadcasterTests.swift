import Dispatch
import NewsAPI
import NewsModel
import Testing

@testable import NewsDaemon

@Suite struct EventBroadcasterTests {
    private func event(_ number: Int) -> FollowEvent {
        FollowEvent(
            event: .indexed,
            path: PathText(text: "\(number).txt"),
            articles: [],
            time: Moment(seconds: 1_745_661_600)
        )
    }

    @Test func everyListenerGetsEveryEvent() async {
        let broadcaster = EventBroadcaster()
        let streams = [broadcaster.listen(), broadcaster.listen()]
        broadcaster.send([event(1), event(2)])
        broadcaster.finish()
        for stream in streams {
            var paths: [String?] = []
            for await event in stream {
                paths.append(event.path?.text)
            }
            #expect(paths == ["1.txt", "2.txt"])
        }
    }

    @Test func aSlowReaderIsToldHowManyEventsItLost() async {
        let broadcaster = EventBroadcaster()
        var events = broadcaster.listen().makeAsyncIterator()
        broadcaster.send((0..<(EventBroadcaster.bufferLimit + 5)).map(event))
        for _ in 0..<10 {
            _ = await events.next()
        }
        broadcaster.send([event(-1)])
        broadcaster.finish()
        var rest: [FollowEvent] = []
        while let event = await events.next() {
            rest.append(event)
        }
        #expect(rest.dropLast().last?.event == .dropped)
        #expect(rest.dropLast().last?.reason?.hasPrefix("5 ") == true)
        #expect(rest.last?.path?.text == "-1.txt")
    }

    @Test func whoListensTooLateGetsAnEndedStream() async {
        let broadcaster = EventBroadcaster()
        broadcaster.finish()
        for await _ in broadcaster.listen() {
            Issue.record("an ended broadcaster sent something")
        }
    }

    /// On threads of its own, so that a deadlock leaves the test's own thread to see that time is up.
    @Test(.timeLimit(.minutes(1)))
    func listenersComeAndGoWhileEventsAreSent() async {
        let broadcaster = EventBroadcaster()
        let event = event(1)
        let threads = ThreadsExecutor()
        let (ending, end) = AsyncStream.makeStream(of: Void.self)
        Task(executorPreference: threads) {
            await withTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<1_000 {
                            let events = broadcaster.listen()
                            let listener = Task(executorPreference: threads) { for await _ in events {} }
                            for _ in 0..<3 { await Task.yield() }
                            listener.cancel()
                            await listener.value
                        }
                    }
                }
                group.addTask {
                    while !Task.isCancelled {
                        broadcaster.send([event])
                        await Task.yield()
                    }
                }
                for _ in 0..<8 { await group.next() }
                group.cancelAll()
            }
            end.finish()
        }
        for await _ in ending {}
        #expect(!Task.isCancelled && !broadcaster.hasListeners)
    }
}

/// Runs tasks on threads apart from Swift's own pool.
private final class ThreadsExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "ThreadsExecutor", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
