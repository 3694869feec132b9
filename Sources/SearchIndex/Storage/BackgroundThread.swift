internal import LinuxSystem

/// A thread of low priority that works when it is woken.
final class BackgroundThread: Sendable {
    private let state: State

    /// `work` does one piece and says whether there is more; `nice` is added to the thread's niceness.
    init(nice: Int32 = 10, _ work: @escaping @Sendable () -> Bool) {
        state = State(nice: nice, work: work)
    }

    /// The thread begins with the first call.
    func wake() {
        state.wake()
    }

    /// Whether the thread is to end; long work looks here.
    var isStopping: Bool { state.isStopping }

    func waitUntilIdle() {
        state.waitUntilIdle()
    }

    /// Waits for the end of the piece of work at hand. The thread does not work again.
    func stop() {
        state.stop()
    }

    deinit {
        state.stop()
    }
}

/// What the thread and its owner share. Everything is used under the mutex but what never changes.
private final class State: @unchecked Sendable {
    private let mutex = ThreadMutex()
    private let changed = ThreadCondition()
    private let nice: Int32
    private let work: @Sendable () -> Bool
    private var thread: SystemThread?
    private var isWoken = false
    private var isWorking = false
    private var mustStop = false

    init(nice: Int32, work: @escaping @Sendable () -> Bool) {
        self.nice = nice
        self.work = work
    }

    var isStopping: Bool { locked { mustStop } }

    func wake() {
        locked {
            guard !mustStop else { return }
            isWoken = true
            if thread == nil {
                start()
            }
            changed.broadcast()
        }
    }

    func waitUntilIdle() {
        locked {
            while thread != nil, isWoken || isWorking, !mustStop {
                changed.wait(mutex)
            }
        }
    }

    func stop() {
        let ended: SystemThread? = locked {
            mustStop = true
            changed.broadcast()
            defer { thread = nil }
            return thread
        }
        if let ended, !ended.isCurrent {
            ended.join()
        }
    }

    private func start() {
        thread = try? SystemThread(name: "search-index") { self.run() }
        if thread == nil {
            // Without a thread nothing is merged; all else goes on, and the next call tries again.
            isWoken = false
        }
    }

    private func run() {
        SystemThread.niceness += nice
        while waitForWork() {
            let hasMore = work()
            locked {
                isWorking = false
                isWoken = isWoken || hasMore
                changed.broadcast()
            }
        }
    }

    private func waitForWork() -> Bool {
        locked {
            while !isWoken, !mustStop {
                changed.wait(mutex)
            }
            isWoken = false
            isWorking = !mustStop
            return !mustStop
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        mutex.lock()
        defer { mutex.unlock() }
        return body()
    }
}
