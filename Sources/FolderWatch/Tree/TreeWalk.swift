import LinuxSystem

/// Goes through directories: watches each before listing it, so that nothing falls between the two.
struct TreeWalk {
    struct File {
        var path: RelativePath
        var status: FileStatus
        /// Why it is not read; nil when it is.
        var reason: String?
    }

    struct Obstacle {
        var path: RelativePath
        var errorNumber: Int32
    }

    /// nil: nothing is watched.
    private let watches: WatchTable?
    private let names: NameVerdict
    private let progress: (Int) -> Void
    private(set) var files: [File] = []
    private(set) var directories = 0
    /// Directories and files that can't be looked at.
    private(set) var unreadable: [Obstacle] = []

    init(watches: WatchTable?, names: NameVerdict, progress: @escaping (Int) -> Void = { _ in }) {
        self.watches = watches
        self.names = names
        self.progress = progress
    }

    /// Fills the node and all below; `folder` is the watched folder's own descriptor.
    mutating func enter(_ node: DirectoryNode, of folder: borrowing OwnedDescriptor) {
        var rest = [node]
        while let node = rest.popLast() {
            do throws(SystemError) {
                let directory = try folder.openDirectory(at: node.names)
                rest += try visit(node, directory)
                progress(files.count)
            } catch {
                note(error, of: node)
            }
        }
    }

    /// The directories in it, still to be entered.
    private mutating func visit(
        _ node: DirectoryNode,
        _ directory: borrowing OwnedDescriptor
    ) throws(SystemError) -> [DirectoryNode] {
        guard node.identify(as: try directory.status()) else { return [] }
        try watches?.assign(watches?.watch(directory), to: node)
        directories += 1
        let entries = try directory.entries()
        node.files.reserveCapacity(entries.count)
        if entries.contains(where: { $0.name == IgnoredNames.rulesFile }) { applyRules(to: node, directory) }
        return entries.compactMap { entry in
            if entry.kind == .directory { return child(entry.name, of: node) }
            return visitFile(entry.name, in: node, directory)
        }
    }

    private func child(_ name: [UInt8], of node: DirectoryNode) -> DirectoryNode? {
        if names.reason(toIgnore: name, isDirectory: true, in: node) != nil { return nil }
        let child = DirectoryNode(name, in: node)
        node.children[name] = child
        return child
    }

    /// A directory after all, where the file system does not tell kinds in its listings.
    private mutating func visitFile(
        _ name: [UInt8],
        in node: DirectoryNode,
        _ directory: borrowing OwnedDescriptor
    ) -> DirectoryNode? {
        let path = node.path(of: name)
        do throws(SystemError) {
            let status = try directory.status(of: name)
            if status.kind == .directory { return child(name, of: node) }
            node.files.insert(name)
            let reason = names.reason(toIgnore: name, status.kind, in: node)
            if reason == nil, !status.isReadableByAll, let error = directory.readingForbidden(of: name) {
                unreadable.append(Obstacle(path: path, errorNumber: error.reportedNumber))
            } else {
                files.append(File(path: path, status: status, reason: reason))
            }
        } catch  where error.code != .missing {
            node.files.insert(name)
            unreadable.append(Obstacle(path: path, errorNumber: error.reportedNumber))
        } catch {}
        return nil
    }

    private mutating func applyRules(to node: DirectoryNode, _ directory: borrowing OwnedDescriptor) {
        do throws(SystemError) {
            node.apply(try IgnoreRules.read(in: directory))
        } catch {
            let path = node.path(of: IgnoredNames.rulesFile)
            unreadable.append(Obstacle(path: path, errorNumber: error.reportedNumber))
        }
    }

    /// Vanished, or replaced by something else: an event tells. Anything else must not look like an empty directory.
    private mutating func note(_ error: SystemError, of node: DirectoryNode) {
        if error.code == .missing || error.code == .wrongKind { return }
        node.errorNumber = error.reportedNumber
        unreadable.append(Obstacle(path: node.path, errorNumber: error.reportedNumber))
    }
}

extension IgnoreRules {
    /// Of a directory; nil where it has no such file.
    static func read(in directory: borrowing OwnedDescriptor) throws(SystemError) -> IgnoreRules? {
        do {
            let file = try readRegularFile(IgnoredNames.rulesFile, in: directory, limit: maximumSize)
            return IgnoreRules(file.bytes)
        } catch  where error.code == .missing || error.code == .wrongKind {
            return nil
        }
    }
}
