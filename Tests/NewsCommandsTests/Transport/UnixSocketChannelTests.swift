import Glibc
import LinuxSystem
import TestSupport
import Testing

@testable import NewsCommands

@Suite struct UnixSocketChannelTests {
    /// A socket that listens in a folder of its own.
    private final class Listener {
        private let folder: TemporaryFolder
        var path: String { folder.path + "/s" }
        let descriptor: CInt

        init(queue: CInt = 8) throws {
            folder = try TemporaryFolder()
            descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let bytes = Array(path.utf8)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(bound == 0 && listen(descriptor, queue) == 0)
        }

        deinit {
            close(descriptor)
        }
    }

    /// Long enough for a busy machine; nothing waits for it when all is well.
    private var deadline: ContinuousClock.Instant { .now.advanced(by: .seconds(60)) }

    @Test func exchangesBytes() throws {
        let listener = try Listener()
        let channel = try UnixSocketChannel(connectingTo: listener.path, until: deadline)
        let other = accept(listener.descriptor, nil, nil)
        defer { close(other) }
        try channel.send(Array("question".utf8), until: deadline)
        var buffer = [UInt8](repeating: 0, count: 64)
        #expect(read(other, &buffer, 64) == 8)
        #expect(write(other, "reply", 5) == 5)
        #expect(try channel.receive(until: deadline) == Array("reply".utf8))
        shutdown(other, CInt(SHUT_WR))
        #expect(try channel.receive(until: deadline).isEmpty)
    }

    @Test func readsWhatARefusingServerSaidBeforeItHungUp() throws {
        let listener = try Listener()
        let channel = try UnixSocketChannel(connectingTo: listener.path, until: deadline)
        let other = accept(listener.descriptor, nil, nil)
        #expect(write(other, "busy", 4) == 4)
        close(other)
        try channel.send(Array(repeating: 0x20, count: 1000), until: deadline)
        #expect(try channel.receive(until: deadline) == Array("busy".utf8))
    }

    @Test func givesUpWhenNobodyAnswers() throws {
        let listener = try Listener()
        let soon = ContinuousClock.now.advanced(by: .milliseconds(20))
        let channel = try UnixSocketChannel(connectingTo: listener.path, until: soon)
        #expect(throws: HTTPExchange.late) { _ = try channel.receive(until: soon) }
        #expect(ContinuousClock.now >= soon)
    }

    @Test func givesUpWhenTheQueueOfConnectionsIsFull() throws {
        let listener = try Listener(queue: 0)
        var waiting: [UnixSocketChannel] = []
        #expect(throws: HTTPExchange.late) {
            for _ in 0..<8 {
                let soon = ContinuousClock.now.advanced(by: .milliseconds(20))
                waiting.append(try UnixSocketChannel(connectingTo: listener.path, until: soon))
            }
        }
    }

    @Test func saysWhenNewsdIsNotThere() throws {
        let missing = #expect(throws: ClientError.self) {
            _ = try UnixSocketChannel(connectingTo: "/nonexistent/newsd.sock", until: nil)
        }
        #expect(missing?.code == .unanswered)
        #expect(
            missing?.message.hasPrefix("newsd is not running (no socket at /nonexistent/newsd.sock): start it") == true
        )
        let listener = try Listener()
        shutdown(listener.descriptor, CInt(SHUT_RDWR))
        let dead = #expect(throws: ClientError.self) {
            _ = try UnixSocketChannel(connectingTo: listener.path, until: nil)
        }
        #expect(dead?.message.contains("nobody listens") == true)
    }

    @Test func saysWhichGroupIsNeeded() {
        let refusal = UnixSocketChannel.refusal(
            SystemError(call: "connect", subject: "socket", errorNumber: EACCES),
            path: "/run/newsd/newsd.sock"
        )
        #expect(refusal.message.contains("join the group newsd"))
        #expect(refusal.outcome == .noAnswer)
    }

    @Test(arguments: ["", String(repeating: "x", count: 108), "a\0b"])
    func refusesPathsThatNoSocketCanHave(_ path: String) {
        let error = #expect(throws: ClientError.self) { _ = try UnixSocketChannel(connectingTo: path, until: nil) }
        #expect(error?.code == .usage)
    }
}
