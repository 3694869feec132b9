internal import LinuxSystem

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

    /// `what` failed, and why.
    init(_ what: String, _ cause: SystemError) {
        self.init(.system, "\(what): \(cause.reason)")
    }

    /// Runs `body`; where it fails, `what` failed.
    static func explaining<Result: ~Copyable>(
        _ what: String,
        _ body: () throws(SystemError) -> Result
    ) throws(SocketError) -> Result {
        do {
            return try body()
        } catch {
            throw SocketError(what, error)
        }
    }
}
