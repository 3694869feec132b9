import LinuxSystem
import Synchronization

extension FolderWorker {
    /// Changes put into the output at once while scanning.
    private static let chunk = 1_024

    /// Compares the whole folder with the catalogue, building tree and watches anew.
    func scan(_ reason: String) {
        scanRequest = nil
        let began = now
        channel.status.withLock { $0.isScanning = true }
        defer { channel.status.withLock { $0.isScanning = false } }
        names.excluded = configuration.excludedPaths
        guard let (walk, tree) = walkFolder() else { return }
        do {
            // Read after the walk: everything that was told before is then in it or still on its way, and nothing is
            // told meanwhile.
            let known = try known.knownFiles()
            channel.output.append(.scanStarted(reason: reason))
            let comparison = FolderComparison(walk: walk, known: known, former: root, tree: tree) {
                self.machine.count > 0 && self.machine.isSettling($0)
            }
            root = tree
            orphans.formUnion(comparison.goneWhileSettling)
            tell(comparison.changes)
            tellUnreadable(walk.unreadable)
            finishScan(walk, comparison, began)
        } catch {
            lose("the catalogue can't be read: \(error)")
        }
    }

    private func finishScan(_ walk: TreeWalk, _ comparison: FolderComparison, _ began: Duration) {
        lostReason = nil
        needsPolling = watches.refused > 0 || isRemote()
        nextScan = now + (needsPolling ? pollInterval : configuration.rescanInterval)
        let (seconds, attoseconds) = (now - began).components
        let summary = ScanSummary(
            files: comparison.files,
            directories: walk.directories,
            changed: comparison.changes.count,
            microseconds: seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        )
        channel.output.append(.scanFinished(summary))
        tellState()
    }

    /// nil where the folder is lost, or changed under our feet.
    private func walkFolder() -> (walk: TreeWalk, tree: DirectoryNode)? {
        do throws(SystemError) {
            let folder = try OwnedDescriptor.openDirectory(configuration.folder)
            let tree = DirectoryNode()
            var walk = TreeWalk(watches: watches, names: names) { count in
                self.channel.status.withLock { $0.scanned = count }
            }
            let former = watches.beginRenewal()
            walk.enter(tree, of: folder)
            watches.finishRenewal(former)
            if let error = tree.errorNumber {
                throw SystemError(call: "list", subject: configuration.folder, errorNumber: error)
            }
            guard try isStillThere(tree), try hasExpectedFileSystem(folder, walk) else { return nil }
            return (walk, tree)
        } catch {
            lose(describe(error))
            return nil
        }
    }

    private func isStillThere(_ tree: DirectoryNode) throws(SystemError) -> Bool {
        let status = try OwnedDescriptor.openDirectory(configuration.folder).status()
        if tree.identity == status.identity { return true }
        requestScan("folder replaced", after: configuration.retryInterval)
        return false
    }

    /// An empty folder on another file system than before is a disk that is not mounted.
    private func hasExpectedFileSystem(
        _ folder: borrowing OwnedDescriptor,
        _ walk: TreeWalk
    ) throws(SystemError) -> Bool {
        let id = try folder.fileSystem().id
        do {
            let last = try known.lastFileSystem()
            if last == id { return true }
            if walk.files.isEmpty, walk.unreadable.isEmpty, last != nil {
                lose(
                    "the folder \(configuration.folder) is empty and on another file system than before "
                        + "(is its disk mounted?); everything found so far is kept"
                )
                return false
            }
            if !walk.files.isEmpty || last == nil { try known.setLastFileSystem(id) }
            return true
        } catch {
            lose("the catalogue can't be read: \(error)")
            return false
        }
    }

    /// Waits while the consumer has more than enough to do.
    private func tell(_ changes: [FolderChange]) {
        var rest = changes[...]
        while !rest.isEmpty {
            while channel.output.count >= configuration.pendingLimit, !channel.inbox.isStopping {
                channel.output.space.drain()
                if channel.output.count < configuration.pendingLimit { break }
                waitUntilReadable([channel.output.space.readEnd.number], atMost: .seconds(1))
            }
            channel.output.append(rest.prefix(Self.chunk))
            rest = rest.dropFirst(Self.chunk)
        }
    }
}
