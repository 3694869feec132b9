import LinuxSystem

/// One directory of the watched folder. A moved directory becomes a new node, so a node's path never changes.
final class DirectoryNode {
    private struct ScopedRules {
        var depth: Int
        var rules: IgnoreRules
    }

    /// Empty for the watched folder itself.
    let path: RelativePath
    let names: [[UInt8]]
    private(set) var identity: FileIdentity?
    /// nil where no watch was to be had.
    var watch: Int32?
    /// Why the directory can't be listed.
    var errorNumber: Int32?
    /// Names that have been told of, ignored ones included.
    var files: Set<[UInt8]> = []
    var children: [[UInt8]: DirectoryNode] = [:]
    /// Of the `.newsdignore` in this directory.
    private(set) var rules: IgnoreRules?
    /// Of all `.newsdignore` from the root down to here.
    private var scopedRules: [ScopedRules]
    private let ancestors: [FileIdentity]

    init() {
        path = []
        names = []
        scopedRules = []
        ancestors = []
    }

    init(_ name: [UInt8], in parent: DirectoryNode) {
        path = parent.path(of: name)
        names = parent.names + [name]
        scopedRules = parent.scopedRules
        ancestors = parent.ancestors + [parent.identity].compactMap(\.self)
    }

    func path(of name: [UInt8]) -> RelativePath {
        if path.isEmpty { return name }
        var result = RelativePath()
        result.reserveCapacity(path.count + 1 + name.count)
        result += path
        result.append(UInt8(ascii: "/"))
        result += name
        return result
    }

    /// False where the directory lies in itself (a bind mount): it must not be entered.
    func identify(as status: FileStatus) -> Bool {
        let identity = status.identity
        self.identity = identity
        return !ancestors.contains(identity)
    }

    func apply(_ rules: IgnoreRules?) {
        guard let rules, !rules.isEmpty else { return }
        self.rules = rules
        scopedRules.append(ScopedRules(depth: names.count, rules: rules))
    }

    /// Whether a `.newsdignore` rules the name out; the deepest file that says anything decides.
    func ignores(_ name: [UInt8], isDirectory: Bool) -> Bool {
        if scopedRules.isEmpty { return false }
        let all = names + [name]
        for scoped in scopedRules.reversed() {
            if let verdict = scoped.rules.ignores(all[scoped.depth...], isDirectory: isDirectory) { return verdict }
        }
        return false
    }

    /// The directory itself when `names` is empty.
    func descendant(_ names: some Collection<ArraySlice<UInt8>>) -> DirectoryNode? {
        var node = self
        for name in names {
            guard let child = node.children[Array(name)] else { return nil }
            node = child
        }
        return node
    }

    /// This node and all below, parents first.
    func forEach(_ body: (DirectoryNode) -> Void) {
        var rest = [self]
        while let node = rest.popLast() {
            body(node)
            rest += node.children.values
        }
    }
}
