import Glibc

/// A descriptor of the process as output, unbuffered: whoever writes hands over whole answers or whole lines.
final class StandardOutput: Output {
    private let descriptor: CInt
    let isTerminal: Bool

    init(descriptor: CInt) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    var columns: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    func write(_ bytes: [UInt8]) throws(ClientError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno == EPIPE {
                throw ClientError(.outputClosed, "nobody reads the output")
            } else if errno == EAGAIN {
                waitUntilWritable()
            } else if errno != EINTR {
                throw ClientError(.outputFailed, "the output cannot be written: \(SystemError.text(errno))")
            }
        }
    }

    private func waitUntilWritable() {
        var entry = pollfd(fd: descriptor, events: CShort(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
    }
}
