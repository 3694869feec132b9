import FolderWatch
import LinuxSystem
import NewsArchive
import NewsModel

extension FolderChange {
    /// What reading it costs, in bytes.
    var size: Int64 {
        if case .present(_, let signature) = self { signature.size } else { 0 }
    }
}

extension FileUpdate {
    init(ignored path: RelativePath, _ signature: FileSignature, reason: String) {
        self.init(
            path: path,
            signature: signature,
            isRacy: false,
            outcome: .ignored(reason: reason),
            seen: WallClock.seconds
        )
    }

    /// What the catalogue will know once the update is written.
    var known: KnownFile {
        KnownFile(signature: signature, isRacy: isRacy, contentHash: contentHash, state: outcome.state)
    }
}
