internal import CLibsystemd
internal import LinuxSystem

/// systemd's journal in its native protocol, through libsystemd.
package enum Journal {
    /// sd_journal_sendv takes about 88 bytes of stack a field, and sendmsg(2) at most 1,024 pieces.
    package static let fieldLimit = 64
    /// Where journald listens; libsystemd drops records without an error when it is missing.
    package static let socketPath = "/run/systemd/journal/socket"

    /// Sends one record; fields past `fieldLimit` are left out. Blocks while journald doesn't read: call it from a thread of
    /// its own. Answers 0 or the error number.
    @discardableResult
    package static func send(_ fields: [JournalField]) -> Int32 {
        let assignments = fields.prefix(fieldLimit).map(\.assignment)
        var bytes = assignments.flatMap { $0 }
        let lengths = assignments.map(\.count)
        return bytes.withUnsafeMutableBytes { buffer in
            var start = buffer.baseAddress
            let pieces = lengths.map { length in
                defer { start = start?.advanced(by: length) }
                return iovec(iov_base: start, iov_len: length)
            }
            return -sd_journal_sendv(pieces, Int32(pieces.count))
        }
    }

    /// Whether a native record has somewhere to go.
    package static var isReachable: Bool {
        hasAccess(to: socketPath, for: .writing)
    }

    /// Whether `descriptor` leads to journald: JOURNAL_STREAM holds `device:inode` of the stream that the manager made, and
    /// is inherited by children whose stderr leads elsewhere, so its presence alone says nothing.
    package static func isStream(_ descriptor: Int32, variable: String? = environmentVariable("JOURNAL_STREAM")) -> Bool
    {
        guard let parts = variable?.split(separator: ":"), parts.count == 2,
            let device = UInt64(parts[0]), let inode = UInt64(parts[1]),
            let status = try? FileStatus(descriptor: descriptor)
        else { return false }
        return status.device == device && status.inode == inode
    }
}
