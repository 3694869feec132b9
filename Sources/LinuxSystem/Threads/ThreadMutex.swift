import Glibc

/// A mutex of the threads library: the one that the thread sanitizer knows.
package struct ThreadMutex: ~Copyable, @unchecked Sendable {
    fileprivate let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    package init() {
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    package borrowing func lock() {
        pthread_mutex_lock(mutex)
    }

    package borrowing func unlock() {
        pthread_mutex_unlock(mutex)
    }
}

/// Lets threads wait for what others change under a mutex.
package struct ThreadCondition: ~Copyable, @unchecked Sendable {
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init() {
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        condition.deallocate()
    }

    /// Unlocks the mutex, which is held, and locks it again after a broadcast; may also return without one.
    package borrowing func wait(_ mutex: borrowing ThreadMutex) {
        pthread_cond_wait(condition, mutex.mutex)
    }

    package borrowing func broadcast() {
        pthread_cond_broadcast(condition)
    }
}
