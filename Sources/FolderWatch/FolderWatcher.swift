/// Watches a folder and gives its settled changes, in order, to one consumer.
package final class FolderWatcher: Sendable {
    package init(_ configuration: FolderWatchConfiguration, known: any KnownFiles) throws(FolderWatchError) {
    }

    /// Starts the threads; watches first, then compares the folder with the catalogue.
    package func start() throws(FolderWatchError) {
    }

    /// Ends the threads; `next` then gives what is left and at last an empty list.
    package func stop() {
    }

    /// The next events, at least one; empty once stopped. One consumer.
    package func next(limit: Int) async -> [WatchEvent] {
        []
    }

    /// Returns when everything closed or put in place in the folder before the call has been consumed and confirmed.
    package func synchronize() async throws {
    }

    /// Compares the folder with the catalogue now.
    package func rescan(reason: String) {
    }

    /// Emits the path again after a moment (a racy file is read once more).
    package func recheck(_ path: RelativePath, after delay: Duration) {
    }

    package var status: WatchStatus {
        WatchStatus(isScanning: false, degraded: nil, pending: 0, scanned: 0)
    }
}

package struct WatchStatus: Sendable, Equatable {
    package var isScanning: Bool
    /// Why the folder can't be watched as it should; nil when all is well.
    package var degraded: String?
    /// Paths that settle or wait for the consumer.
    package var pending: Int
    /// Files that the running comparison has looked at so far.
    package var scanned: Int

    package init(isScanning: Bool, degraded: String?, pending: Int, scanned: Int) {
        self.isScanning = isScanning
        self.degraded = degraded
        self.pending = pending
        self.scanned = scanned
    }
}

package struct FolderWatchError: Error, Sendable {
    package enum Code: Sendable {
        case inotify, cookieDirectory, stopped
    }

    package var code: Code
    package var message: String
    package var errorNumber: Int32?

    package init(code: Code, message: String, errorNumber: Int32? = nil) {
        self.code = code
        self.message = message
        self.errorNumber = errorNumber
    }
}
