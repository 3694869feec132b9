/// How the watcher is, for `status`.
package struct WatchStatus: Sendable, Equatable {
    package var isScanning: Bool
    /// Why the folder can't be watched as it should; nil when all is well.
    package var degraded: String?
    /// Paths that settle or wait for the consumer.
    package var pending: Int
    /// Files that the running comparison has looked at so far.
    package var scanned: Int
}
