internal import Foundation
internal import GRDB

/// What the catalogue knows of a file without its articles.
package struct StoredFile: Sendable, Equatable {
    package var signature: StoredSignature
    /// SHA-256 of the bytes; nil where the file was not read to its end.
    package var contentHash: [UInt8]?
    package var state: ArchiveFile.State

    package init(signature: StoredSignature, contentHash: [UInt8]?, state: ArchiveFile.State) {
        self.signature = signature
        self.contentHash = contentHash
        self.state = state
    }
}

extension Archive {
    /// All files. Blocks.
    package func storedFiles() throws(ArchiveError) -> [[UInt8]: StoredFile] {
        try readNow { db in
            let rows = try Row.fetchCursor(db, sql: StoredFile.columns)
            var files: [[UInt8]: StoredFile] = [:]
            while let row = try rows.next() {
                let path: Data = row[0]
                files[Array(path)] = StoredFile(row)
            }
            return files
        }
    }

    /// Those of the paths that the catalogue knows. Blocks.
    package func storedFiles(at paths: [[UInt8]]) throws(ArchiveError) -> [[UInt8]: StoredFile] {
        try readNow { db in
            let statement = try db.cachedStatement(sql: StoredFile.columns + " WHERE path = ?")
            var files: [[UInt8]: StoredFile] = [:]
            for path in paths {
                files[path] = try Row.fetchOne(statement, arguments: [Data(path)]).map(StoredFile.init)
            }
            return files
        }
    }
}

extension StoredFile {
    fileprivate static let columns =
        "SELECT path, inode, size, modified, changed, racy OR state = 'pending', contentHash, state FROM file"

    fileprivate init(_ row: Row) {
        let hash: Data? = row[6]
        let state: String = row[7]
        self.init(
            signature: StoredSignature(
                inode: UInt64(bitPattern: row[1]),
                size: row[2],
                modified: row[3],
                changed: row[4],
                isRacy: row[5]
            ),
            contentHash: hash.map { Array($0) },
            // Written by us from the same enumeration.
            state: ArchiveFile.State(rawValue: state) ?? .pending
        )
    }
}
