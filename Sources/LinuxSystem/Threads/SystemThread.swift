import Glibc
import Synchronization

/// A thread of our own, for work that blocks.
///
/// Goes on when nobody holds it any more.
package final class SystemThread: @unchecked Sendable {
    private let handle: pthread_t
    private let isJoined = Atomic(false)

    /// `name` has at most 15 bytes, as the kernel wants it.
    package init(name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        let boxed = Unmanaged.passRetained(Body(name: name, run: body))
        var handle = pthread_t()
        let result = pthread_create(&handle, nil, threadMain, boxed.toOpaque())
        guard result == 0 else {
            boxed.release()
            throw SystemError(call: "pthread_create", subject: name, errorNumber: result)
        }
        self.handle = handle
    }

    deinit {
        if !isJoined.load(ordering: .relaxed) { pthread_detach(handle) }
    }

    /// Waits for the end of the thread, the first time; to be called from another thread.
    package func join() {
        guard !isJoined.exchange(true, ordering: .relaxed) else { return }
        pthread_join(handle, nil)
    }

    /// Whether this is the thread that runs.
    package var isCurrent: Bool { pthread_equal(handle, pthread_self()) != 0 }

    /// Of the thread that runs: the higher, the more it leaves the processor to others, from -20 to 19.
    package static var niceness: Int32 {
        // To Linux a process of number 0 is the calling thread.
        get { getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) }
        set { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, newValue) }
    }
}

private final class Body: Sendable {
    let name: String
    let run: @Sendable () -> Void

    init(name: String, run: @escaping @Sendable () -> Void) {
        self.name = name
        self.run = run
    }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let body = Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
    nameThisThread(body.name)
    body.run()
    return nil
}

/// pthread_setname_np is not in Swift's Glibc module; a thread without a name works as well.
private func nameThisThread(_ name: String) {
    let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    let descriptor = OwnedDescriptor(owning: file)
    _ = write(descriptor.number, name, name.utf8.count)
}
