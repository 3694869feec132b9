import NewsModel

/// What differs between the folder as it was walked and what is known of it.
struct FolderComparison {
    private(set) var changes: [FolderChange] = []
    /// Not there at the moment; what settles will tell.
    private(set) var goneWhileSettling: [RelativePath] = []
    /// Files that are read, unchanged ones included.
    private(set) var files = 0

    /// `former` is the tree before: its files may have been told and not yet be known. Paths that settle are left to that.
    init(
        walk: TreeWalk,
        known: [RelativePath: KnownFile],
        former: DirectoryNode?,
        tree: DirectoryNode,
        isSettling: (RelativePath) -> Bool
    ) {
        var met = 0
        for file in walk.files {
            if file.reason == nil { files += 1 }
            let knownFile = known[file.path]
            if knownFile != nil { met += 1 }
            if isSettling(file.path) { continue }
            if let change = Self.change(file, knownFile) { changes.append(change) }
        }
        var gone: Set<RelativePath> = []
        if met < known.count { gone = Self.missing(in: walk, known) }
        if let former { gone.formUnion(Self.missing(in: tree, former)) }
        let kept = walk.unreadable.map(\.path)
        for path in gone where !kept.contains(where: { Self.contains($0, path) }) {
            if isSettling(path) {
                goneWhileSettling.append(path)
            } else {
                changes.append(.gone(path))
            }
        }
    }

    private static func change(_ file: TreeWalk.File, _ known: KnownFile?) -> FolderChange? {
        let signature = FileSignature(file.status)
        if let reason = file.reason {
            if let known, known.state == .ignored, known.signature == signature { return nil }
            return .ignored(file.path, signature, reason: reason)
        }
        if let known, known.signature == signature, !known.isRacy, known.state != .ignored { return nil }
        return .present(file.path, signature)
    }

    private static func missing(in walk: TreeWalk, _ known: [RelativePath: KnownFile]) -> Set<RelativePath> {
        let there = Set(walk.files.lazy.map(\.path))
        return Set(known.keys.lazy.filter { !there.contains($0) })
    }

    private static func missing(in tree: DirectoryNode, _ former: DirectoryNode) -> Set<RelativePath> {
        var paths: Set<RelativePath> = []
        var rest: [(DirectoryNode?, DirectoryNode)] = [(tree, former)]
        while let (node, former) = rest.popLast() {
            for name in former.files where !(node?.files.contains(name) ?? false) {
                paths.insert(former.path(of: name))
            }
            rest += former.children.map { (node?.children[$0.key], $0.value) }
        }
        return paths
    }

    /// Whether the directory that can't be looked into is the path or holds it.
    private static func contains(_ directory: RelativePath, _ path: RelativePath) -> Bool {
        path.starts(with: directory) && (path.count == directory.count || path[directory.count] == UInt8(ascii: "/"))
    }
}
