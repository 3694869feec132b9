import Glibc
import LinuxSystem
import Testing

@Suite struct PeerCredentialsTests {
    @Test func namesTheProcessAtTheOtherEnd() throws {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { ends.forEach { close($0) } }
        let expected = PeerCredentials(processID: getpid(), userID: getuid(), groupID: getgid())
        #expect(PeerCredentials(socket: ends[0]) == expected)
    }

    @Test func knowsNobodyBehindAPipe() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        #expect(PeerCredentials(socket: ends[0]) == nil)
    }
}
