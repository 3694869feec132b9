internal import Glibc

/// Why the socket cannot be opened.
package struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: Sendable {
        /// Another newsd answers there.
        case inUse
        /// Something that is no socket lies there.
        case notASocket
        case pathTooLong
        case unknownGroup
        /// A system call failed; the message has its reason.
        case system
    }

    package var code: Code
    /// What failed, on which path, and what to do.
    package var message: String

    package var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The system call that was made last failed, with `errno` as it stands.
    static func last(_ what: String) -> SocketError {
        SocketError(.system, "\(what): \(String(cString: strerror(errno)))")
    }
}
