import LinuxSystem

extension FolderWorker {
    /// Marks what the events are about; the numbers of the cookies among them are returned.
    func process(_ batch: WatchInbox.Batch) -> [UInt64] {
        var cookies: [UInt64] = []
        var others: [WatchInbox.EventKey] = []
        let cookieWatch = channel.cookieWatch
        for key in batch.keys {
            if key.watch == cookieWatch {
                cookies += cookie(key, batch.masks[key] ?? [])
            } else if key.watch >= 0 {
                others.append(key)
            }
        }
        if lostReason == nil, !others.isEmpty, let folder = openFolder() {
            for key in others { process(key, batch.masks[key] ?? [], folder) }
        }
        return cookies
    }

    private func cookie(_ key: WatchInbox.EventKey, _ mask: InotifyMask) -> [UInt64] {
        if let number = CookieDirectory.number(in: key.name) {
            channel.cookies.remove(number)
            return [number]
        }
        guard !mask.isDisjoint(with: [.ignored, .selfDeleted, .selfMoved]) else { return [] }
        try? channel.watchCookies()
        channel.inbox.update { $0.needsScanForBarrier = true }
        return []
    }

    private func process(_ key: WatchInbox.EventKey, _ mask: InotifyMask, _ folder: borrowing OwnedDescriptor) {
        guard let nodes = watches.nodes(of: key.watch) else {
            if watches.isRetired(key.watch) {
                if mask.contains(.ignored) { watches.forget(key.watch) }
            } else {
                requestScan("unknown watch")
            }
            return
        }
        if key.name.isEmpty { return processSelf(key.watch, mask, nodes) }
        for node in nodes {
            if mask.contains(.isDirectory) {
                directoryChanged(key.name, in: node, wasMoved: mask.contains(.movedTo), folder)
            }
            // One name may have been both within one batch.
            if !mask.contains(.isDirectory) || node.files.contains(key.name) {
                fileChanged(key.name, in: node, mask, folder)
            }
        }
    }

    /// About the watched directory itself; for all but the root its parent gets an event too.
    private func processSelf(_ watch: Int32, _ mask: InotifyMask, _ nodes: [DirectoryNode]) {
        if mask.contains(.unmounted) { requestScan("unmount") }
        if mask.contains(.ignored) {
            watches.forget(watch)
            // Gone in silence when the parent is told in a later batch; a root that is back already needs new watches.
            if nodes.contains(where: { $0 === root }) { requestScan("folder replaced") }
        }
        if !mask.isDisjoint(with: [.selfMoved, .selfDeleted]), nodes.contains(where: { $0 === root }) {
            nextFolderCheck = .zero
        }
    }

    private func fileChanged(
        _ name: [UInt8],
        in node: DirectoryNode,
        _ mask: InotifyMask,
        _ folder: borrowing OwnedDescriptor
    ) {
        let event: SettleMachine.Event =
            if !mask.isDisjoint(with: [.closedAfterWriting, .movedTo, .movedFrom, .delete]) {
                .finished
            } else if mask.contains(.create), !mask.contains(.modify), hasContent(name, in: node, folder) {
                .appeared
            } else {
                .written
            }
        machine.note(event, of: node.path(of: name), at: now)
    }

    /// Created with content and without a write: published by a link, which no close follows. Whoever opened it for
    /// writing will still write or close.
    private func hasContent(_ name: [UInt8], in node: DirectoryNode, _ folder: borrowing OwnedDescriptor) -> Bool {
        do throws(SystemError) {
            let status = try folder.openDirectory(at: node.names).status(of: name)
            return status.kind != .regular || status.size > 0 || status.links > 1
        } catch {
            return true
        }
    }

    /// Brings the node of a directory in line with what lies there now.
    func directoryChanged(
        _ name: [UInt8],
        in parent: DirectoryNode,
        wasMoved: Bool,
        _ folder: borrowing OwnedDescriptor
    ) {
        do throws(SystemError) {
            let directory = try folder.openDirectory(at: parent.names + [name])
            if names.reason(toIgnore: name, isDirectory: true, in: parent) != nil { return drop(name, of: parent) }
            let watch = try watches.watch(directory)
            if let child = parent.children[name], child.errorNumber == nil, !wasMoved, child.watch == watch,
                child.identity == (try directory.status().identity)
            {
                return
            }
            drop(name, of: parent)
            enter(name, of: parent, folder)
        } catch {
            cannotOpen(name, of: parent, error)
        }
    }

    private func cannotOpen(_ name: [UInt8], of parent: DirectoryNode, _ error: SystemError) {
        switch error.code {
        case .missing:
            drop(name, of: parent)
        case .wrongKind:
            drop(name, of: parent)
            machine.note(.finished, of: parent.path(of: name), at: now)
        case .limitReached:
            requestScan("out of descriptors", after: configuration.retryInterval)
        default:
            // What is known of its files stays: they may all still be there.
            let child = parent.children[name] ?? DirectoryNode(name, in: parent)
            child.errorNumber = error.reportedNumber
            parent.children[name] = child
            tellUnreadable([TreeWalk.Obstacle(path: child.path, errorNumber: error.reportedNumber)])
        }
    }

    private func enter(_ name: [UInt8], of parent: DirectoryNode, _ folder: borrowing OwnedDescriptor) {
        let child = DirectoryNode(name, in: parent)
        parent.children[name] = child
        var walk = TreeWalk(watches: watches, names: names)
        walk.enter(child, of: folder)
        for file in walk.files { machine.note(.finished, of: file.path, at: now) }
        tellUnreadable(walk.unreadable)
        // Was told unreadable, or was a file before.
        if parent.files.contains(name), child.errorNumber == nil { machine.note(.finished, of: child.path, at: now) }
        noteRefusals()
    }

    private func noteRefusals() {
        if watches.refused == 0 { return }
        needsPolling = true
        nextScan = min(nextScan, now + pollInterval)
        tellState()
    }

    /// Forgets a directory with all below; its files are looked for once more before they are told gone.
    private func drop(_ name: [UInt8], of parent: DirectoryNode) {
        guard let node = parent.children.removeValue(forKey: name) else { return }
        node.forEach { node in
            watches.release(node)
            for name in node.files {
                let path = node.path(of: name)
                orphans.insert(path)
                machine.note(.finished, of: path, at: now)
            }
        }
    }
}
