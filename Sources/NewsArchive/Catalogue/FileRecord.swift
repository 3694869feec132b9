internal import Foundation
internal import GRDB
package import NewsModel

/// A file as it is listed.
struct FileRecord: FetchableRecord {
    static let columns = "path, state, format, articles, size, modified, indexed, reason"
    private static let nanosecondsPerSecond: Int64 = 1_000_000_000

    let file: File

    init(row: Row) throws {
        let modified: Int64 = row["modified"]
        let (second, rest) = modified.quotientAndRemainder(dividingBy: Self.nanosecondsPerSecond)
        let indexed: Int64? = row["indexed"]
        file = File(
            path: PathText(row["path"] as Data),
            state: try row.decode(forColumn: "state"),
            format: row["format"],
            articles: row["articles"],
            bytes: row["size"],
            modified: Moment(seconds: rest < 0 ? second - 1 : second),
            indexed: indexed.map { Moment(seconds: $0) },
            reason: row["reason"]
        )
    }
}

/// A file without its articles, for comparing it with the folder.
struct KnownFileRecord: FetchableRecord {
    static let columns =
        "path, inode, size, modified, changed, racy OR state = 'pending' AS racy, contentHash, state"

    let path: [UInt8]
    let file: KnownFile

    init(row: Row) throws {
        let hash: Data? = row["contentHash"]
        path = Array(row["path"] as Data)
        file = KnownFile(
            signature: FileSignature(
                inode: UInt64(bitPattern: row["inode"]),
                size: row["size"],
                modified: row["modified"],
                changed: row["changed"]
            ),
            isRacy: row["racy"],
            contentHash: hash.map { Array($0) },
            state: try row.decode(forColumn: "state")
        )
    }
}

extension Archive {
    /// All files by path. Blocks.
    package func knownFiles() throws(ArchiveError) -> [[UInt8]: KnownFile] {
        try readNow { db in
            let records = try KnownFileRecord.fetchCursor(db, sql: "SELECT \(KnownFileRecord.columns) FROM file")
            return try Dictionary(uniqueKeysWithValues: Array(records.map { ($0.path, $0.file) }))
        }
    }

    /// Those of the paths that the catalogue knows. Blocks.
    package func knownFiles(at paths: [[UInt8]]) throws(ArchiveError) -> [[UInt8]: KnownFile] {
        try readNow { db in
            let sql = "SELECT \(KnownFileRecord.columns) FROM file WHERE path = ?"
            let statement = try db.cachedStatement(sql: sql)
            var files: [[UInt8]: KnownFile] = [:]
            for path in paths {
                files[path] = try KnownFileRecord.fetchOne(statement, arguments: [Data(path)])?.file
            }
            return files
        }
    }
}
