import Glibc

/// A newsctl that goes on printing, such as `follow`; read line by line.
final class NewsctlStream {
    private static let patience = 30.0

    private let process: ChildProcess
    private let reading: Int32
    private var pending: [UInt8] = []

    init(socket: String, _ arguments: [String]) throws {
        let ends = try connectedPair()
        reading = ends.reading
        let output = Descriptor(ends.writing)
        let errors = Descriptor.unnamedFile()
        var variables = Binaries.environment
        variables["NEWSD_SOCKET"] = socket
        process = try ChildProcess(Binaries.newsctl, arguments, environment: variables, output: output, errors: errors)
    }

    deinit {
        close(reading)
    }

    /// The next line; nil where it ended, or prints nothing for too long.
    func nextLine() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending.removeSubrange(...end) }
                return String(decoding: pending[..<end], as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            guard isReadable(reading, seconds: Self.patience) else {
                return nil
            }
            let count = read(reading, &buffer, buffer.count)
            guard count > 0 else {
                return nil
            }
            pending += buffer[..<count]
        }
    }

    /// The first line that says what is looked for.
    func firstLine(where isWanted: (String) -> Bool) -> String? {
        while let line = nextLine() {
            if isWanted(line) {
                return line
            }
        }
        return nil
    }

    /// Whether something was printed that `nextLine` has not given yet.
    func hasLine(seconds: Double) -> Bool {
        !pending.isEmpty || isReadable(reading, seconds: seconds)
    }

    func waitForEnd() throws -> ChildProcess.Ending {
        try process.wait(seconds: Self.patience)
    }
}
