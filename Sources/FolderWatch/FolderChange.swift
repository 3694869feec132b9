package import NewsModel

/// A path relative to the watched folder, as the bytes that the kernel knows; `/` between components.
package typealias RelativePath = [UInt8]

/// The catalogue's side of a comparison with the folder. Called on the watcher's own thread.
package protocol KnownFiles: Sendable {
    /// Every file that the catalogue holds, ignored ones included.
    func knownFiles() throws -> [RelativePath: KnownFile]
    /// The file system (f_fsid) that the folder lay on when it was last seen with files in it.
    func lastFileSystem() throws -> UInt64?
    func setLastFileSystem(_ id: UInt64) throws
}

/// A settled change of one path.
package enum FolderChange: Sendable, Hashable {
    /// A regular file that is new, or may have changed.
    case present(RelativePath, FileSignature)
    case gone(RelativePath)
    /// Lies there and is not read: hidden, a temporary name, matched by `.newsdignore`, no regular file.
    case ignored(RelativePath, FileSignature, reason: String)
    /// Lies there and can't be opened or looked at.
    case unreadable(RelativePath, errorNumber: Int32)
}

/// What the watcher tells its consumer, in order.
package enum WatchEvent: Sendable {
    case changed(FolderChange)
    /// A comparison of folder and catalogue has begun; `reason` is a word such as `start`, `overflow`, `periodic`, `asked`.
    case scanStarted(reason: String)
    /// All changes that this comparison found stand before this event.
    case scanFinished(ScanSummary)
    /// The kernel's queue overflowed: a comparison follows.
    case overflowed
    /// Folder missing or unreadable, out of watches, …: nothing is deleted, the catalogue stays.
    case degraded(reason: String)
    case recovered
    /// Everything closed or put in place before the `synchronize()` call stands before this event. Call `reached()` once it is findable.
    case barrier(SyncBarrier)
}

package struct ScanSummary: Sendable, Equatable {
    package var files: Int
    package var directories: Int
    package var changed: Int
    package var microseconds: Int64
}
