internal import Foundation
internal import GRDB
internal import NewsModel

/// An article that waits for its analysis, as the catalogue holds it.
package struct ArticleToAnalyse: Sendable {
    /// Its row in the catalogue: articles are analysed in the order of their rows.
    package let row: Int64
    /// Of its file.
    package let path: [UInt8]
    let text: TextRecord

    /// Of its body's UTF-8.
    package var bytes: Int { text.body.count }
}

extension ArticleToAnalyse: FetchableRecord {
    static let sql = """
        SELECT a.id, \(TextRecord.columns) FROM \(TextRecord.tables) WHERE a.id > ? ORDER BY a.id LIMIT ?
        """

    init(row: Row) throws {
        self.row = row["id"]
        path = Array(row["path"] as Data)
        text = try TextRecord(row: row)
    }
}
