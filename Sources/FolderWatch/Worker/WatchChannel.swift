import LinuxSystem
import Synchronization

/// What the threads of a watcher and its callers share.
final class WatchChannel: Sendable {
    let inotify: Inotify
    let inbox: WatchInbox
    let output: ChangeQueue
    let syncs = SyncRegistry()
    let cookies: CookieDirectory
    private let watchOfCookies = Mutex<Int32?>(nil)
    let status = Mutex(WatchStatus(isScanning: false, degraded: nil, pending: 0, scanned: 0))
    private let started = ContinuousClock.now

    init(cookieDirectory: String) throws(SystemError) {
        inotify = try Inotify()
        inbox = try WatchInbox()
        output = try ChangeQueue()
        cookies = CookieDirectory(path: cookieDirectory)
    }

    /// Monotonic: the wall clock may jump as it likes.
    var now: Duration { started.duration(to: .now) }

    /// nil while no cookie can be seen; barriers are then made by comparing.
    var cookieWatch: Int32? { watchOfCookies.withLock(\.self) }

    func watchCookies() throws(SystemError) {
        watchOfCookies.withLock { $0 = nil }
        let directory = try cookies.prepare()
        let watch = try inotify.watch(directory, for: [.create, .selfDeleted, .selfMoved, .onlyDirectory])
        watchOfCookies.withLock { $0 = watch }
    }

    /// Empties the kernel's queue as fast as it fills; nothing else happens on this thread.
    func drain(until stop: Wakeup) {
        while !inbox.isStopping {
            waitUntilReadable([inotify.descriptor.number, stop.readEnd.number], atMost: nil)
            do throws(SystemError) {
                let events = try inotify.read()
                if !events.isEmpty { inbox.add(events) }
            } catch {
                // Whatever could not be read is found by comparing.
                inbox.update { $0.overflowed = true }
                waitUntilReadable([stop.readEnd.number], atMost: .seconds(1))
            }
        }
    }
}
