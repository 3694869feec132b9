import FolderWatch
import NewsArchive

extension FolderChange {
    /// What reading it costs, in bytes.
    var size: Int64 {
        if case .present(_, let signature) = self { signature.size } else { 0 }
    }
}

extension FileUpdate {
    init(ignored path: RelativePath, _ signature: FileSignature, reason: String) {
        let now = FileReader.now()
        self.init(
            path: path,
            signature: StoredSignature(
                inode: signature.inode,
                size: signature.size,
                modified: signature.modified,
                changed: signature.changed,
                isRacy: false
            ),
            contentHash: nil,
            outcome: .ignored(reason: reason),
            seen: now / 1_000_000_000
        )
    }
}

extension StoredFile {
    /// What the catalogue will know once the update is written.
    init(_ update: FileUpdate) {
        let state: ArchiveFile.State =
            switch update.outcome {
            case .indexed: .indexed
            case .failed: .failed
            case .ignored: .ignored
            case .pending: .pending
            }
        self.init(signature: update.signature, contentHash: update.contentHash, state: state)
    }
}
