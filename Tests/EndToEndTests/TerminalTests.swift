import Glibc
import Testing

/// newsctl on a terminal, and how long a small answer takes.
@Suite struct TerminalTests {
    @Test func coloursAreForTerminalsThatWantThem() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        #expect(try onTerminal(newsroom, ["search", "ferry"]).contains("\u{1b}["))
        #expect(try !onTerminal(newsroom, ["search", "--no-color", "ferry"]).contains("\u{1b}["))
        #expect(try !onTerminal(newsroom, ["search", "ferry"], ["NO_COLOR": "1"]).contains("\u{1b}["))
    }

    @Test(arguments: [60, 100])
    func outputUsesTheTerminalsWidth(columns: Int) throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        let output = try onTerminal(newsroom, ["search", "--no-color", "-n", "5", "*"], columns: columns)
        let lines = output.split(separator: "\r\n").map(\.count)
        #expect(lines.allSatisfy { $0 <= columns })
        #expect((lines.max() ?? 0) > columns - 20)
    }

    @Test func aSmallAnswerTakesLittleTime() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        let times = try (0..<50).map { _ in try newsroom.newsctl("count", "ferry").took }.sorted()
        print("newsctl count, whole process of this build: median \(times[25]), slowest \(times[49])")
        // A build without optimisation on a busy machine; Benchmarks/newsctl-time.py measures.
        #expect(times[25] < .seconds(1))
    }

    /// What newsctl prints on a terminal of so many columns.
    private func onTerminal(
        _ newsroom: Newsroom,
        _ arguments: [String],
        _ environment: [String: String] = [:],
        columns: Int = 80
    ) throws -> String {
        var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var main: Int32 = -1
        var terminal: Int32 = -1
        guard openpty(&main, &terminal, nil, nil, &size) == 0 else {
            throw ChildProcess.Failure(description: "cannot make a terminal: \(systemError())")
        }
        defer { close(main) }
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        var variables = Binaries.environment
        variables["NEWSD_SOCKET"] = newsroom.socketPath
        variables["TERM"] = "xterm-256color"
        variables.merge(environment) { $1 }
        let errors = Descriptor.unnamedFile()
        let process: ChildProcess
        do {
            let output = Descriptor(terminal)
            _ = fcntl(output.number, F_SETFD, FD_CLOEXEC)
            process = try ChildProcess(
                Binaries.newsctl,
                arguments,
                environment: variables,
                output: output,
                errors: errors
            )
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // The end of newsctl ends it: another test's child may have got hold of the terminal.
        while process.isRunning || isReadable(main, seconds: 0) {
            guard isReadable(main, seconds: 0.05) else {
                continue
            }
            let count = read(main, &buffer, buffer.count)
            guard count > 0 else {
                break
            }
            bytes += buffer[..<count]
        }
        _ = try process.wait(seconds: 30)
        return String(decoding: bytes, as: UTF8.self)
    }
}
