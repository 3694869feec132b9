import FolderWatch
import LinuxSystem
import NewsArchive
import NewsModel
import Synchronization

/// Turns events of the watcher into changes of the archive, several files at a time.
///
/// A batch is read while the one before it is written, so what that one says of a file counts before what the catalogue says.
final class BatchReader: Sendable {
    /// What one transaction takes: enough to make its cost small, little enough to keep memory and waiting short.
    static let batchFiles = 256
    static let batchBytes: Int64 = 16 << 20

    private let files: FileReader
    private let archive: Archive
    private let threads: BlockingThreads
    private let suspects: Suspects
    private let progress: IndexingProgress
    private let recheck: @Sendable (RelativePath) -> Void
    /// What the batch that is being written makes of its files; nil for removed ones.
    private let newest = Mutex<[RelativePath: KnownFile?]>([:])

    init(
        files: FileReader,
        archive: Archive,
        threads: BlockingThreads,
        suspects: Suspects,
        progress: IndexingProgress,
        recheck: @escaping @Sendable (RelativePath) -> Void
    ) {
        self.files = files
        self.archive = archive
        self.threads = threads
        self.suspects = suspects
        self.progress = progress
        self.recheck = recheck
    }

    /// Of several changes of one path the last counts.
    func read(_ changes: [FolderChange]) async throws -> [ArchiveChange] {
        let latest = Self.latest(of: changes)
        let known = try await threads.run { [archive] in
            try archive.knownFiles(at: latest.map(\.path))
        }
        let newest = newest.withLock { $0 }
        let read = try await withThrowingTaskGroup(of: (Int, ArchiveChange?).self) { group in
            for (index, change) in latest.enumerated() {
                let known = newest[change.path, default: known[change.path]]
                if suspects.isSuspect(.file(change.path)) {
                    // Alone, so that nobody else is suspected when it kills newsd again.
                    let change = try await threads.run { self.archiveChange(for: change, known: known) }
                    group.addTask { (index, change) }
                } else {
                    group.addTask {
                        (index, try await self.threads.run { self.archiveChange(for: change, known: known) })
                    }
                }
            }
            var read: [(Int, ArchiveChange?)] = []
            for try await one in group {
                read.append(one)
            }
            return read.sorted { $0.0 < $1.0 }.compactMap(\.1)
        }
        remember(read)
        return read
    }

    private func archiveChange(for change: FolderChange, known: KnownFile?) -> ArchiveChange? {
        switch change {
        case .gone(let path):
            return .remove(path: path)
        case .ignored(let path, let signature, let reason):
            return .put(FileUpdate(ignored: path, signature, reason: reason))
        case .unreadable(let path, let errorNumber):
            let signature = FileSignature(inode: 0, size: 0, modified: 0, changed: 0)
            return files.failed(
                path,
                signature,
                SystemError(call: "open", subject: "it", errorNumber: errorNumber).message
            )
        case .present(let path, let signature):
            return present(path, signature, known: known)
        }
    }

    private func present(_ path: RelativePath, _ signature: FileSignature, known: KnownFile?) -> ArchiveChange? {
        if suspects.isConvicted(.file(path)) {
            // From here on the catalogue remembers: this state of the file is not read again.
            suspects.acquit(.file(path))
            return files.failed(path, signature, suspects.reason)
        }
        switch files.read(path, signature, known: known) {
        case .unchanged:
            return nil
        case .unsettled:
            recheck(path)
            return nil
        case .change(let change, let bytesRead):
            suspects.acquit(.file(path))
            progress.update {
                $0.filesRead += 1
                $0.bytesRead += Int64(bytesRead)
            }
            return change
        }
    }

    private func remember(_ changes: [ArchiveChange]) {
        var batch: [RelativePath: KnownFile?] = [:]
        for change in changes {
            switch change {
            case .put(let update):
                batch.updateValue(update.known, forKey: update.path)
            case .remove(let path): batch.updateValue(nil, forKey: path)
            case .touch: break
            }
        }
        newest.withLock { $0 = batch }
    }

    private static func latest(of changes: [FolderChange]) -> [FolderChange] {
        var places: [RelativePath: Int] = [:]
        var latest: [FolderChange] = []
        for change in changes {
            if let place = places[change.path] {
                latest[place] = change
            } else {
                places[change.path] = latest.count
                latest.append(change)
            }
        }
        return latest
    }
}
