import LinuxSystem

/// Which directories a watch stands for: two or more where one directory is mounted at several places.
final class WatchTable {
    private static let mask: InotifyMask = [
        .create, .closedAfterWriting, .modify, .attributes, .movedFrom, .movedTo, .delete, .selfDeleted, .selfMoved,
        .onlyDirectory, .excludeUnlinked,
    ]

    private let inotify: Inotify
    private let limit: Int
    private var nodes: [Int32: [DirectoryNode]] = [:]
    /// Taken back by us; the kernel's last events for them are still to come.
    private var retired: Set<Int32> = []
    /// Directories that got no watch since the last renewal.
    private(set) var refused = 0

    init(inotify: Inotify, limit: Int?) {
        self.inotify = inotify
        self.limit = limit ?? .max
    }

    func nodes(of watch: Int32) -> [DirectoryNode]? {
        nodes[watch]
    }

    /// Whether events of this watch mean nothing any more.
    func isRetired(_ watch: Int32) -> Bool {
        retired.contains(watch)
    }

    /// The watch of an open directory, the same one as long as it is the same directory; nil when there are no more.
    func watch(_ directory: borrowing OwnedDescriptor) throws(SystemError) -> Int32? {
        do {
            let watch = try inotify.watch(directory, for: Self.mask)
            if nodes[watch] != nil { return watch }
            // Until it is assigned its events mean nothing.
            retired.insert(watch)
            if nodes.count < limit { return watch }
            inotify.remove(watch)
            return nil
        } catch  where error.code == .full || error.code == .limitReached {
            return nil
        }
    }

    func assign(_ watch: Int32?, to node: DirectoryNode) {
        node.watch = watch
        if let watch {
            retired.remove(watch)
            nodes[watch, default: []].append(node)
        } else {
            refused += 1
        }
    }

    func release(_ node: DirectoryNode) {
        guard let watch = node.watch else { return }
        node.watch = nil
        nodes[watch]?.removeAll { $0 === node }
        guard nodes[watch]?.isEmpty ?? false else { return }
        nodes[watch] = nil
        retire(watch)
    }

    /// The kernel has dropped the watch.
    func forget(_ watch: Int32) {
        retired.remove(watch)
        for node in nodes.removeValue(forKey: watch) ?? [] { node.watch = nil }
    }

    /// Begins anew; what `finishRenewal` is then given was watched before.
    func beginRenewal() -> Set<Int32> {
        defer { nodes = [:] }
        refused = 0
        return Set(nodes.keys)
    }

    func finishRenewal(_ former: Set<Int32>) {
        for watch in former where nodes[watch] == nil { retire(watch) }
    }

    private func retire(_ watch: Int32) {
        inotify.remove(watch)
        retired.insert(watch)
    }
}
