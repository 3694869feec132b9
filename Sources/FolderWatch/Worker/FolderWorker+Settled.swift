import LinuxSystem
import NewsModel

extension FolderWorker {
    /// Looks at the settled paths and tells what they are now.
    func emit(_ paths: [RelativePath]) {
        if paths.isEmpty || lostReason != nil { return }
        guard let folder = openFolder() else {
            // Replaced a moment ago: the comparison that is due tells.
            return
        }
        channel.output.append(paths.compactMap { change(of: $0, folder) })
    }

    func tellUnreadable(_ obstacles: [TreeWalk.Obstacle]) {
        for obstacle in obstacles { remember(obstacle.path) }
        channel.output.append(obstacles.map { .unreadable($0.path, errorNumber: $0.errorNumber) })
    }

    /// nil where there is nothing to tell.
    private func change(of path: RelativePath, _ folder: borrowing OwnedDescriptor) -> FolderChange? {
        let components = path.split(separator: UInt8(ascii: "/"))
        guard let name = components.last.map(Array.init), let node = root?.descendant(components.dropLast()) else {
            return orphans.remove(path).map { .gone($0) }
        }
        do throws(SystemError) {
            let directory = try folder.openDirectory(at: node.names)
            let status = try directory.status(of: name)
            if name == IgnoredNames.rulesFile { compareRules(of: node, directory) }
            if status.kind == .directory {
                directoryChanged(name, in: node, wasMoved: false, folder)
                return forget(name, in: node)
            }
            node.files.insert(name)
            orphans.remove(path)
            return change(of: path, status, name, node, directory)
        } catch  where error.code == .missing || error.code == .wrongKind {
            if name == IgnoredNames.rulesFile, node.rules != nil { requestScan("ignore rules") }
            return forget(name, in: node)
        } catch {
            node.files.insert(name)
            return .unreadable(path, errorNumber: error.reportedNumber)
        }
    }

    private func change(
        of path: RelativePath,
        _ status: FileStatus,
        _ name: [UInt8],
        _ node: DirectoryNode,
        _ directory: borrowing OwnedDescriptor
    ) -> FolderChange {
        let signature = FileSignature(status)
        if let reason = names.reason(toIgnore: name, status.kind, in: node) {
            return .ignored(path, signature, reason: reason)
        }
        if let error = directory.readingForbidden(of: name) {
            return error.code == .missing ? .gone(path) : .unreadable(path, errorNumber: error.reportedNumber)
        }
        return .present(path, signature)
    }

    /// Only what has been told of before is told gone.
    private func forget(_ name: [UInt8], in node: DirectoryNode) -> FolderChange? {
        let path = node.path(of: name)
        let wasOrphan = orphans.remove(path) != nil
        return node.files.remove(name) != nil || wasOrphan ? .gone(path) : nil
    }

    private func remember(_ path: RelativePath) {
        let components = path.split(separator: UInt8(ascii: "/"))
        guard let name = components.last else { return }
        root?.descendant(components.dropLast())?.files.insert(Array(name))
    }

    private func compareRules(of node: DirectoryNode, _ directory: borrowing OwnedDescriptor) {
        do throws(SystemError) {
            let rules = try IgnoreRules.read(in: directory)
            if (rules ?? IgnoreRules([])) != (node.rules ?? IgnoreRules([])) { requestScan("ignore rules") }
        } catch {
            tellUnreadable([
                TreeWalk.Obstacle(path: node.path(of: IgnoredNames.rulesFile), errorNumber: error.reportedNumber)
            ])
        }
    }
}
