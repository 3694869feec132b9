import Glibc
import LinuxSystem
import Testing

@Suite struct UnixSocketTests {
    /// A path in a folder of one test.
    private final class Place {
        let folder: String
        var path: String { folder + "/s" }

        init() {
            var template = Array("/tmp/newsd-socket-XXXXXX".utf8CString)
            folder = String(cString: mkdtemp(&template))
        }

        deinit {
            unlink(path)
            rmdir(folder)
        }

        func address() throws -> UnixSocketAddress {
            try #require(UnixSocketAddress(path))
        }
    }

    @Test func hasPathsThatTheKernelTakesWhole() {
        #expect(UnixSocketAddress(String(repeating: "x", count: 107))?.path.count == 107)
        #expect(UnixSocketAddress(String(repeating: "x", count: 108)) == nil)
        #expect(UnixSocketAddress("") == nil)
        #expect(UnixSocketAddress("a\0b") == nil)
    }

    @Test func carriesBytesUntilTheOtherEndIsClosed() throws {
        let place = Place()
        let listener = try OwnedDescriptor.unixSocket(isBlocking: false)
        try listener.bind(to: place.address())
        try listener.listen()
        let client = try OwnedDescriptor.unixSocket(isBlocking: true)
        try client.connect(to: place.address())
        #expect(try listener.wait(until: .readable, deadline: nil))
        let server = OwnedDescriptor(adopting: accept(listener.number, nil, nil))
        #expect(try server.receive(atMost: 10) == nil, "nothing was sent yet")
        #expect(try client.send([1, 2, 3][1...]) == 2)
        #expect(try server.receive(atMost: 10) == [2, 3])
        close(client.release())
        #expect(try server.receive(atMost: 10)?.isEmpty == true)
        #expect(errorCode { try server.send([1]) } == .brokenPipe)
    }

    @Test func saysWhyItCannotConnect() throws {
        let place = Place()
        let client = try OwnedDescriptor.unixSocket(isBlocking: true)
        #expect(errorCode { try client.connect(to: place.address()) } == .missing)
        try OwnedDescriptor.unixSocket(isBlocking: true).bind(to: place.address())
        #expect(errorCode { try client.connect(to: place.address()) } == .unavailable)
        #expect(errorCode { try OwnedDescriptor.unixSocket(isBlocking: true).bind(to: place.address()) } == .failed)
    }

    @Test func waitsUntilTheDeadline() throws {
        let place = Place()
        let listener = try OwnedDescriptor.unixSocket(isBlocking: false)
        try listener.bind(to: place.address())
        try listener.listen()
        let soon = ContinuousClock.now.advanced(by: .milliseconds(3))
        #expect(try !listener.wait(until: .readable, deadline: soon))
        #expect(ContinuousClock.now >= soon)
    }
}
