import Testing

@testable import NewsCommands

@Suite struct SocketPathTests {
    private let runtime = "/run/user/1000/newsd/newsd.sock"

    private func choose(_ option: String?, _ environment: [String: String], existing: Set<String> = []) -> String {
        SocketPath.choose(option: option, environment: environment, exists: existing.contains)
    }

    @Test func takesTheFirstThatIsSet() {
        let all = ["NEWSD_SOCKET": "/b", "XDG_RUNTIME_DIR": "/run/user/1000"]
        #expect(choose("/a", all, existing: [runtime]) == "/a")
        #expect(choose(nil, all, existing: [runtime]) == "/b")
        #expect(choose(nil, ["XDG_RUNTIME_DIR": "/run/user/1000"], existing: [runtime]) == runtime)
    }

    @Test func fallsBackToTheSystemsSocket() {
        #expect(choose(nil, [:]) == "/run/newsd/newsd.sock")
        #expect(choose(nil, ["NEWSD_SOCKET": "", "XDG_RUNTIME_DIR": "/run/user/1000"]) == "/run/newsd/newsd.sock")
        #expect(
            choose(nil, ["XDG_RUNTIME_DIR": "relative"], existing: ["relative/newsd/newsd.sock"]) == SocketPath.system
        )
    }
}
