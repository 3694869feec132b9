import LinuxSystem
import NewsModel
import Synchronization

/// Watches a folder and gives its settled changes, in order, to one consumer.
package final class FolderWatcher: Sendable {
    let configuration: FolderWatchConfiguration
    private let known: any KnownFiles
    private let channel: WatchChannel
    private let stopDraining: Wakeup
    private let threads = Mutex<[SystemThread]>([])

    package init(_ configuration: FolderWatchConfiguration, known: any KnownFiles) throws(FolderWatchError) {
        self.configuration = configuration
        self.known = known
        do throws(SystemError) {
            channel = try WatchChannel(cookieDirectory: configuration.cookieDirectory)
            stopDraining = try Wakeup()
        } catch {
            throw FolderWatchError(code: .inotify, message: error.message, errorNumber: error.errorNumber)
        }
    }

    deinit {
        stop()
    }

    /// Starts the threads; watches first, then compares the folder with the catalogue.
    package func start() throws(FolderWatchError) {
        do throws(SystemError) {
            try channel.watchCookies()
        } catch {
            throw FolderWatchError(code: .cookieDirectory, message: error.message, errorNumber: error.errorNumber)
        }
        let (channel, stopDraining, configuration, known) = (channel, stopDraining, configuration, known)
        do throws(SystemError) {
            let drain = try SystemThread(name: "newsd-inotify") { channel.drain(until: stopDraining) }
            threads.withLock { $0.append(drain) }
            let worker = try SystemThread(name: "newsd-watch") {
                FolderWorker(configuration, known: known, channel: channel).run()
            }
            threads.withLock { $0.append(worker) }
        } catch {
            stop()
            throw FolderWatchError(code: .inotify, message: error.message, errorNumber: error.errorNumber)
        }
    }

    /// Ends the threads; `next` then gives what is left and at last an empty list.
    package func stop() {
        channel.inbox.update { $0.isStopping = true }
        stopDraining.wake()
        channel.output.space.wake()
        let running = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for thread in running { thread.join() }
        channel.output.close()
        channel.syncs.stop(throwing: Self.stopped)
    }

    /// The next events, at least one; empty once stopped. One consumer.
    package func next(limit: Int) async -> [WatchEvent] {
        await channel.output.next(limit: limit)
    }

    /// Returns when everything closed or put in place in the folder before the call has been consumed and confirmed.
    package func synchronize() async throws {
        let number = channel.syncs.nextNumber()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard channel.syncs.add(number, continuation) else {
                    continuation.resume(throwing: Self.stopped)
                    return
                }
                if Task.isCancelled { channel.syncs.finish(number, throwing: CancellationError()) }
                writeCookie(number)
            }
        } onCancel: {
            channel.syncs.finish(number, throwing: CancellationError())
        }
    }

    /// Compares the folder with the catalogue now.
    package func rescan(reason: String) {
        channel.inbox.update { $0.rescans.append(reason) }
    }

    /// Emits the path again after a moment (a racy file is read once more).
    package func recheck(_ path: RelativePath, after delay: Duration) {
        let due = channel.now + delay
        channel.inbox.update { $0.rechecks.append((path, due)) }
    }

    package var status: WatchStatus {
        var status = channel.status.withLock(\.self)
        status.pending += channel.output.count
        return status
    }

    /// For tests, which count its watches.
    var inotifyDescriptor: Int32 { channel.inotify.descriptor.number }

    /// For tests: as if the kernel had told these.
    func simulate(_ events: [InotifyEvent]) {
        channel.inbox.add(events)
    }

    private func writeCookie(_ number: UInt64) {
        do throws(SystemError) {
            try channel.cookies.write(number)
            if channel.cookieWatch != nil { return }
        } catch {
            // As below.
        }
        // No cookie will be seen: comparing with the folder as it is now comes to the same.
        channel.inbox.update { $0.needsScanForBarrier = true }
    }

    private static let stopped = FolderWatchError(code: .stopped, message: "the watcher has been stopped")
}
