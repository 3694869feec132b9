import Glibc

/// A connection to newsd's socket that stays open as long as the test wants.
final class HTTPConnection {
    private static let patience = 30.0

    private let number: Int32

    init(socket path: String) throws {
        number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard withUnixAddress(path, { connect(number, $0, $1) }) == 0 else {
            let reason = systemError()
            close(number)
            throw ChildProcess.Failure(description: "cannot connect to \(path): \(reason)")
        }
    }

    deinit {
        close(number)
    }

    /// What newsd no longer wants to read is no error: the reply tells why.
    func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else {
                return
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Bytes until `marker` stands in them, the connection ends, or nothing comes for too long.
    func read(until marker: String) -> String {
        var bytes: [UInt8] = []
        while let more = readSome() {
            bytes += more
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains(marker) {
                return text
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether anything comes that can be read; it is not.
    func waitForBytes() -> Bool {
        isReadable(number, seconds: Self.patience)
    }

    func readToEnd() -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = readSome() {
            bytes += more
        }
        return bytes
    }

    private func readSome() -> [UInt8]? {
        guard isReadable(number, seconds: Self.patience) else {
            return nil
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(number, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}
