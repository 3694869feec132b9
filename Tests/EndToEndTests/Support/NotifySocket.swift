import Glibc

/// Stands in for systemd: what newsd says with sd_notify arrives here, so a test waits for its words and never polls.
struct NotifySocket: ~Copyable {
    private let descriptor: Descriptor

    init(path: String) throws {
        descriptor = Descriptor(socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0))
        unlink(path)
        let bound = withUnixAddress(path) { bind(descriptor.number, $0, $1) }
        guard bound == 0 else {
            throw ChildProcess.Failure(description: "cannot listen on \(path): \(systemError())")
        }
    }

    /// The next message, as its lines; nil where none comes within so many seconds.
    func next(seconds: Double) -> [String]? {
        guard isReadable(descriptor.number, seconds: seconds) else {
            return nil
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor.number, &buffer, buffer.count, 0)
        guard count >= 0 else {
            return nil
        }
        return String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Reads on until a message holds `line`; false where none does in time.
    func waitFor(_ line: String, seconds: Double) -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            let left = (deadline - ContinuousClock.now) / .seconds(1)
            guard left > 0, let message = next(seconds: left) else {
                return false
            }
            if message.contains(line) {
                return true
            }
        }
    }

    /// Throws away what has come so far.
    func forget() {
        while next(seconds: 0) != nil {}
    }
}
