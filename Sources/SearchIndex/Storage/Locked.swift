internal import LinuxSystem

/// A value that one thread uses at a time.
///
/// Like the Mutex of Synchronization, but made of the mutex of the threads library: that is the one
/// which the thread sanitizer knows, so that it tells real races from none.
struct Locked<Value: ~Copyable>: ~Copyable {
    private let mutex = ThreadMutex()
    private let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

    init(_ initial: consuming sending Value) {
        value.initialize(to: initial)
    }

    deinit {
        value.deinitialize(count: 1)
        value.deallocate()
    }

    borrowing func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        mutex.lock()
        defer { mutex.unlock() }
        return try body(&value.pointee)
    }
}

extension Locked: @unchecked Sendable where Value: ~Copyable {}
