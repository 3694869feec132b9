internal import Glibc

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
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let nice: Int32
    private let work: @Sendable () -> Bool
    private var thread: pthread_t?
    private var isWoken = false
    private var isWorking = false
    private var mustStop = false

    init(nice: Int32, work: @escaping @Sendable () -> Bool) {
        self.nice = nice
        self.work = work
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    var isStopping: Bool { locked { mustStop } }

    func wake() {
        locked {
            guard !mustStop else { return }
            isWoken = true
            if thread == nil {
                start()
            }
            pthread_cond_broadcast(changed)
        }
    }

    func waitUntilIdle() {
        locked {
            while thread != nil, isWoken || isWorking, !mustStop {
                pthread_cond_wait(changed, mutex)
            }
        }
    }

    func stop() {
        let ended: pthread_t? = locked {
            mustStop = true
            pthread_cond_broadcast(changed)
            defer { thread = nil }
            return thread
        }
        guard let ended else { return }
        if pthread_equal(ended, pthread_self()) != 0 {
            pthread_detach(ended)
        } else {
            pthread_join(ended, nil)
        }
    }

    private func start() {
        let context = Unmanaged.passRetained(self)
        var started = pthread_t()
        let result = pthread_create(
            &started,
            nil,
            { context in
                guard let context else { return nil }
                Unmanaged<State>.fromOpaque(context).takeRetainedValue().run()
                return nil
            },
            context.toOpaque()
        )
        if result == 0 {
            thread = started
        } else {
            // Without a thread nothing is merged; all else goes on, and the next call tries again.
            isWoken = false
            context.release()
        }
    }

    private func run() {
        // On Linux niceness belongs to the thread.
        let process = __priority_which_t(PRIO_PROCESS.rawValue)
        setpriority(process, 0, getpriority(process, 0) + nice)
        while waitForWork() {
            let hasMore = work()
            locked {
                isWorking = false
                isWoken = isWoken || hasMore
                pthread_cond_broadcast(changed)
            }
        }
    }

    private func waitForWork() -> Bool {
        locked {
            while !isWoken, !mustStop {
                pthread_cond_wait(changed, mutex)
            }
            isWoken = false
            isWorking = !mustStop
            return !mustStop
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
