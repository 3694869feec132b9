import FolderWatch
import NewsArchive

extension StoredSignature {
    init(_ signature: FileSignature, readStarted: Int64) {
        self.init(
            inode: signature.inode,
            size: signature.size,
            modified: signature.modified,
            changed: signature.changed,
            isRacy: RacyTimestamp.isRacy(changed: signature.changed, readStarted: readStarted)
        )
    }

    var fileSignature: FileSignature {
        FileSignature(inode: inode, size: size, modified: modified, changed: changed)
    }

    func describes(_ signature: FileSignature) -> Bool {
        fileSignature == signature
    }
}

/// The catalogue as the watcher sees it.
struct CatalogueFiles: KnownFiles {
    private static let fileSystemKey = "folder.fsid"

    let archive: Archive

    func knownFiles() throws -> [RelativePath: KnownFile] {
        try archive.storedFiles().mapValues { file in
            KnownFile(
                signature: file.signature.fileSignature,
                isRacy: file.signature.isRacy,
                isIgnored: file.state == .ignored
            )
        }
    }

    func lastFileSystem() throws -> UInt64? {
        try archive.note(Self.fileSystemKey).flatMap { UInt64($0) }
    }

    func setLastFileSystem(_ id: UInt64) throws {
        try archive.setNote(Self.fileSystemKey, String(id))
    }
}
