import Glibc
import NewsAPI
import Testing

@testable import NewsDaemon

@Suite struct DescriptorShortageTests {
    /// In a process of its own, since all tests of one process share its descriptors.
    @Test func waitsQuietlyForADescriptorAndThenAnswers() async {
        await #expect(processExitsWith: .success) {
            try await withServer(FakeNewsroom()) { path, server in
                let client = try RawClient(path)
                #expect(try await client.get("/v1/status").status == 200)
                let began = ContinuousClock.now
                let hoard = try Hoard()
                let waiting = try hoard.withOneFree { try RawClient(path) }
                try await waiting.send("GET /v1/status HTTP/1.1\r\nHost: newsd\r\n\r\n")
                while server.counters.acceptFailures < 3 { await Task.yield() }
                #expect(ContinuousClock.now - began >= HTTPLimits().acceptPause * 2)
                #expect(try await client.get("/v1/status").status == 200, "who is connected is served")
                hoard.release()
                #expect(try await waiting.response().status == 200)
            }
        }
    }
}

/// All descriptors that this process may still have.
final class Hoard {
    private var descriptors: [CInt] = []
    private var former = rlimit()

    init() throws {
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &former)
        var next = dup(1)
        descriptors.append(next)
        var narrow = former
        narrow.rlim_cur = rlim_t(next + 20)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &narrow)
        while next >= 0 {
            next = dup(1)
            if next >= 0 { descriptors.append(next) }
        }
    }

    func withOneFree<Result>(_ body: () throws -> Result) rethrows -> Result {
        if let last = descriptors.popLast() { close(last) }
        return try body()
    }

    func release() {
        for descriptor in descriptors { close(descriptor) }
        descriptors = []
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &former)
    }
}
