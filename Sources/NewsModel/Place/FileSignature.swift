/// What tells one state of a file from another without reading it.
package struct FileSignature: Sendable, Hashable {
    package var inode: UInt64
    package var size: Int64
    /// Nanoseconds since 1970.
    package var modified: Int64
    /// Nanoseconds since 1970 (ctime).
    package var changed: Int64

    package init(inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
        self.inode = inode
        self.size = size
        self.modified = modified
        self.changed = changed
    }
}

/// What the catalogue knows of a file without its articles.
package struct KnownFile: Sendable, Equatable {
    package var signature: FileSignature
    /// Read so soon after its last change that a later change could bear the same timestamp: must be read once more.
    package var isRacy: Bool
    /// SHA-256 of the bytes; nil where the file was not read to its end.
    package var contentHash: [UInt8]?
    package var state: File.State

    package init(signature: FileSignature, isRacy: Bool, contentHash: [UInt8]? = nil, state: File.State) {
        self.signature = signature
        self.isRacy = isRacy
        self.contentHash = contentHash
        self.state = state
    }
}
