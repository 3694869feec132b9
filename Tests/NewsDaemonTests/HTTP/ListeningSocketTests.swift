import Glibc
import Logging
import Testing

@testable import NewsDaemon

@Suite struct ListeningSocketTests {
    private func code(_ body: () throws(SocketError) -> Void) -> SocketError.Code? {
        do {
            try body()
            return nil
        } catch {
            return error.code
        }
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        lstat(path, &status)
        return status.st_mode & 0o7777
    }

    @Test func isForItsOwnerAndGroupWhateverTheMask() async throws {
        try await withSocketFolder { folder in
            let socket = try ListeningSocket(path: "\(folder)/newsd.sock", group: "\(getgid())")
            #expect(mode("\(folder)/newsd.sock") == 0o660)
            #expect(access("\(folder)/.newsd.new", F_OK) != 0)
            socket.removeFile()
        }
    }

    @Test func replacesASocketThatNobodyAnswersOn() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/newsd.sock"
            do { _ = try ListeningSocket(path: path) }
            #expect(access(path, F_OK) == 0, "as after a crash")
            let socket = try ListeningSocket(path: path)
            _ = try RawClient(path)
            socket.removeFile()
        }
    }

    @Test func leavesASocketAloneThatIsServed() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/newsd.sock"
            let first = try ListeningSocket(path: path)
            #expect(code { () throws(SocketError) in _ = try ListeningSocket(path: path) } == .inUse)
            _ = try RawClient(path)
            first.removeFile()
        }
    }

    @Test func leavesAFileAloneThatIsNoSocket() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/file"
            close(open(path, O_CREAT | O_WRONLY, 0o600))
            #expect(code { () throws(SocketError) in _ = try ListeningSocket(path: path) } == .notASocket)
            #expect(access(path, F_OK) == 0)
        }
    }

    @Test(arguments: [
        ("/tmp/\(String(repeating: "long", count: 26))", SocketError.Code.pathTooLong),
        ("/nowhere/newsd.sock", .system),
        ("", .pathTooLong),
    ])
    func saysWhyItCannotListen(path: String, expected: SocketError.Code) {
        #expect(code { () throws(SocketError) in _ = try ListeningSocket(path: path) } == expected)
    }

    @Test func refusesAGroupThatIsNone() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/newsd.sock"
            let failure = code { () throws(SocketError) in _ = try ListeningSocket(path: path, group: "no such group") }
            #expect(failure == .unknownGroup)
            #expect(access(path, F_OK) != 0)
        }
    }

    @Test func servesADescriptorThatSomebodyElseMade() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/newsd.sock"
            let made = try ListeningSocket(path: path)
            let server = HTTPServer(
                routes: FakeNewsroom().routes(),
                socket: ListeningSocket(adopting: try #require(made.release())),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            try await withThrowingTaskGroup { group in
                group.addTask { try await server.run() }
                let answer = try await get(path, "/v1/status")
                server.shutdown()
                try await group.waitForAll()
                #expect(answer.status == 200)
            }
            #expect(access(path, F_OK) == 0, "the file is for its maker to remove")
        }
    }

    @Test func removesOnlyItsOwnFile() async throws {
        try await withSocketFolder { folder in
            let path = "\(folder)/newsd.sock"
            let first = try ListeningSocket(path: path)
            unlink(path)
            let second = try ListeningSocket(path: path)
            first.removeFile()
            #expect(access(path, F_OK) == 0)
            second.removeFile()
            #expect(access(path, F_OK) != 0)
        }
    }
}
