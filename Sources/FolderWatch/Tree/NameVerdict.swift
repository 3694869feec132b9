import LinuxSystem

/// Says why a file or directory is not read, by its name, kind and place.
struct NameVerdict {
    /// Relative paths of newsd's own directories.
    var excluded: Set<RelativePath> = []

    func reason(toIgnore name: [UInt8], isDirectory: Bool, in node: DirectoryNode) -> String? {
        if let reason = IgnoredNames.reason(toIgnore: name) { return reason }
        if !excluded.isEmpty, excluded.contains(node.path(of: name)) { return "newsd's own" }
        return node.ignores(name, isDirectory: isDirectory) ? ".newsdignore" : nil
    }

    func reason(toIgnore name: [UInt8], _ kind: FileKind, in node: DirectoryNode) -> String? {
        switch kind {
        case .regular: reason(toIgnore: name, isDirectory: false, in: node)
        case .directory: reason(toIgnore: name, isDirectory: true, in: node)
        case .symbolicLink: "symbolic link"
        case .fifo: "fifo"
        case .socket: "socket"
        case .device: "device"
        }
    }
}
