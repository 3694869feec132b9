internal import GRDB
package import QueryLanguage

/// A request that the archive refuses, or a failure of its own.
package struct ArchiveError: Error, Sendable {
    package enum Code: Sendable, Equatable {
        /// Nothing bears this id.
        case notFound
        /// An id's start that fits several.
        case ambiguous
        /// Parsed, but can't be served yet.
        case notImplemented
        /// The request itself is wrong (unknown facet, …).
        case invalid
        /// SQLite or the disk: the last state stands, the same may succeed later.
        case storage
        /// The archive's own file is no longer sound. Opened again, it is set aside and a new one begun.
        case damaged
    }

    package var code: Code
    package var message: String
    package var hint: String?
    package var place: QueryPlace?

    package init(code: Code, message: String, hint: String? = nil, place: QueryPlace? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.place = place
    }
}

extension ArchiveError {
    /// Everything that the database throws, as an error of the archive; our own pass unchanged.
    init(_ error: any Error, in path: String) {
        switch error {
        case let error as ArchiveError: self = error
        case let error as DatabaseError:
            let said = error.message ?? error.resultCode.description
            self =
                error.isDamage
                ? ArchiveError(
                    code: .damaged,
                    message: "\(path) is damaged: \(said)",
                    hint: "restart newsd: it sets the file aside and reads the folder again"
                )
                : ArchiveError(code: .storage, message: "\(path): \(said)", hint: error.hint)
        default: self = ArchiveError(code: .storage, message: "\(path): \(error)")
        }
    }
}

extension DatabaseError {
    var isDamage: Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT].contains(resultCode)
    }

    fileprivate var hint: String? {
        switch resultCode {
        case .SQLITE_FULL: "free some space on its disk"
        case .SQLITE_IOERR: "look at the disk and the kernel's log"
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: "newsd must be able to write there"
        case .SQLITE_BUSY, .SQLITE_LOCKED: "another process holds it"
        default: nil
        }
    }
}
