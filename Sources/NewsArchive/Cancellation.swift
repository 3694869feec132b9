internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Whether somebody still waits for the answer. A question looks at it between its steps.
package final class Cancellation: Sendable {
    /// Instructions of SQLite's machine between two looks: well under a millisecond.
    private static let instructions: Int32 = 10_000

    private let flag = Atomic(false)

    package init() {}

    package var isCancelled: Bool { flag.load(ordering: .relaxed) }

    package func cancel() {
        flag.store(true, ordering: .relaxed)
    }

    /// Between steps that can't be interrupted.
    func check() throws(CancellationError) {
        if isCancelled {
            throw CancellationError()
        }
    }

    /// While `body` runs, statements of this connection end with SQLITE_INTERRUPT once the question is given up.
    func watching<Value>(_ db: Database, _ body: () throws -> Value) rethrows -> Value {
        let connection = db.sqliteConnection
        sqlite3_progress_handler(
            connection,
            Self.instructions,
            { $0.map { Unmanaged<Cancellation>.fromOpaque($0).takeUnretainedValue().isCancelled ? 1 : 0 } ?? 0 },
            Unmanaged.passUnretained(self).toOpaque()
        )
        defer { sqlite3_progress_handler(connection, 0, nil, nil) }
        return try body()
    }
}
