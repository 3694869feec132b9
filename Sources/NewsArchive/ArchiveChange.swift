package import ArticleReading

/// What tells one state of a file from another without reading it; times in nanoseconds since 1970.
package struct StoredSignature: Sendable, Hashable {
    package var inode: UInt64
    package var size: Int64
    package var modified: Int64
    package var changed: Int64
    /// Must be read once more before it may count as unchanged.
    package var isRacy: Bool

    package init(inode: UInt64, size: Int64, modified: Int64, changed: Int64, isRacy: Bool) {
        self.inode = inode
        self.size = size
        self.modified = modified
        self.changed = changed
        self.isRacy = isRacy
    }
}

/// One file's new state, for the writer.
package struct FileUpdate: Sendable {
    package enum Outcome: Sendable {
        case indexed(ReadFile)
        case failed(reason: String)
        case ignored(reason: String)
        /// Known, not yet read.
        case pending
    }

    /// Relative to the folder, as bytes.
    package var path: [UInt8]
    package var signature: StoredSignature
    /// SHA-256 of the bytes; nil where the file was not read to its end.
    package var contentHash: [UInt8]?
    package var outcome: Outcome
    /// When newsd first read it, seconds since 1970; a file that the catalogue knows already keeps its own.
    package var seen: Int64

    package init(path: [UInt8], signature: StoredSignature, contentHash: [UInt8]?, outcome: Outcome, seen: Int64) {
        self.path = path
        self.signature = signature
        self.contentHash = contentHash
        self.outcome = outcome
        self.seen = seen
    }
}

package enum ArchiveChange: Sendable {
    /// Replaces whatever the catalogue holds of this path.
    case put(FileUpdate)
    /// Same content, new signature.
    case touch(path: [UInt8], signature: StoredSignature)
    case remove(path: [UInt8])
}

/// What a change did, for the journal and for those who follow.
package struct AppliedChange: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case indexed, failed, ignored, removed, unchanged, pending
    }

    package var kind: Kind
    package var path: [UInt8]
    /// Ids of the articles now there; for `removed`, of those that were.
    package var articles: [String]
    package var reason: String?

    package init(kind: Kind, path: [UInt8], articles: [String], reason: String?) {
        self.kind = kind
        self.path = path
        self.articles = articles
        self.reason = reason
    }
}
