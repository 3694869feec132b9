import Glibc

/// What every process is given to write to.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case errors = 2

    package var descriptor: Int32 { rawValue }

    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Of the terminal; nil where it is none or doesn't tell.
    package var columns: Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all of it, unbuffered, and waits where nobody reads yet.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                _ = waitOnce(descriptor, for: .writable, atMost: nil)
            } else if errno != EINTR {
                throw SystemError(call: "write", subject: "descriptor \(descriptor)")
            }
        }
    }
}
