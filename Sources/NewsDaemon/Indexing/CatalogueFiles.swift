import FolderWatch
import NewsArchive
import NewsModel

/// The catalogue as the watcher sees it.
struct CatalogueFiles: KnownFiles {
    private static let fileSystemKey = "folder.fsid"

    let archive: Archive

    func knownFiles() throws -> [RelativePath: KnownFile] {
        try archive.knownFiles()
    }

    func lastFileSystem() throws -> UInt64? {
        try archive.note(Self.fileSystemKey).flatMap { UInt64($0) }
    }

    func setLastFileSystem(_ id: UInt64) throws {
        try archive.setNote(Self.fileSystemKey, String(id))
    }
}
