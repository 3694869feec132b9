internal import GRDB
package import QueryLanguage
internal import SearchIndex

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
        /// The catalogue's file is no longer sound. Opened again, it is set aside and a new one begun.
        case damaged
        /// The index is being mended: the same may succeed in a moment.
        case unavailable
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
        case let error as IndexError: self.init(error)
        default: self = ArchiveError(code: .storage, message: "\(path): \(error)")
        }
    }
}

extension ArchiveError {
    private init(_ error: IndexError) {
        switch error.code {
        case .storage: self.init(code: .storage, message: error.message, hint: "look at the disk and the kernel's log")
        case .full: self.init(code: .storage, message: error.message, hint: "free some space on its disk")
        case .damaged: self.init(code: .unavailable, message: error.message, hint: "ask again in a moment")
        case .invalid: self.init(code: .invalid, message: error.message)
        case .cancelled, .closed: self.init(code: .storage, message: error.message)
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
