import Glibc

/// A thread of our own, for work that blocks.
package final class SystemThread: @unchecked Sendable {
    // Only the owner joins, once; see `join()`.
    private let handle: pthread_t

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

    /// Waits for the end of the thread; to be called once, from another thread.
    package func join() {
        pthread_join(handle, nil)
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
