package import ArticleReading
package import NewsModel

/// One file's new state, for the writer.
package struct FileUpdate: Sendable {
    package enum Outcome: Sendable {
        case indexed(ReadFile)
        case failed(reason: String)
        case ignored(reason: String)
        /// Known, not yet read.
        case pending

        package var state: File.State {
            switch self {
            case .indexed: .indexed
            case .failed: .failed
            case .ignored: .ignored
            case .pending: .pending
            }
        }

        /// Why the file is as it is.
        var reason: String? {
            switch self {
            case .failed(let reason), .ignored(let reason): reason
            case .indexed, .pending: nil
            }
        }
    }

    /// Relative to the folder, as bytes.
    package var path: [UInt8]
    package var signature: FileSignature
    /// Read so soon after its last change that it must be read once more.
    package var isRacy: Bool
    /// SHA-256 of the bytes; nil where the file was not read to its end.
    package var contentHash: [UInt8]?
    package var outcome: Outcome
    /// When newsd first read it, seconds since 1970; a file that the catalogue knows already keeps its own.
    package var seen: Int64

    package init(
        path: [UInt8],
        signature: FileSignature,
        isRacy: Bool,
        contentHash: [UInt8]? = nil,
        outcome: Outcome,
        seen: Int64
    ) {
        self.path = path
        self.signature = signature
        self.isRacy = isRacy
        self.contentHash = contentHash
        self.outcome = outcome
        self.seen = seen
    }
}

package enum ArchiveChange: Sendable {
    /// Replaces whatever the catalogue holds of this path.
    case put(FileUpdate)
    /// Same content, new signature.
    case touch(path: [UInt8], signature: FileSignature, isRacy: Bool)
    case remove(path: [UInt8])
}

/// What a change did, for the journal and for those who follow.
package struct AppliedChange: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// What became of a file that was read, or is to be.
        case put(File.State)
        case removed
        case unchanged
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
