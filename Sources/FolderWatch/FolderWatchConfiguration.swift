/// What to watch, and the times and limits of it.
package struct FolderWatchConfiguration: Sendable {
    /// Absolute path of the folder.
    package var folder: String
    /// A directory of newsd's own for the cookies of `synchronize()`; made where it is missing.
    package var cookieDirectory: String
    /// Absolute paths that are never read even where they lie in the folder (newsd's own state).
    package var excluded: [String] = []
    /// After a close, a rename or a link: how long events of one path are merged.
    package var settleAfterClose: Duration = .milliseconds(5)
    /// After a write to a file that nobody has closed.
    package var settleAfterWrite: Duration = .seconds(2)
    /// The longest wait for a file that never rests.
    package var settleAtMost: Duration = .seconds(30)
    /// Time between comparisons of folder and catalogue.
    package var rescanInterval: Duration = .seconds(600)
    /// The same where events can't be trusted: network file systems, FUSE, overlays, directories that no watch was left for.
    package var pollInterval: Duration = .seconds(60)
    /// How often a lost folder is looked for.
    package var retryInterval: Duration = .seconds(1)
    /// Directories watched at most; nil: as many as the kernel allows.
    package var watchLimit: Int?
    /// Changes that wait for the consumer at once before the watcher holds back scanning; events are never dropped.
    package var pendingLimit = 65_536

    package init(folder: String, cookieDirectory: String) {
        self.folder = folder
        self.cookieDirectory = cookieDirectory
    }
}
