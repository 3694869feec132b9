import ArgumentParser
import Foundation
import Logging
import NewsDaemon
import TestSupport
import Testing

@Suite struct ConfigurationLoaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func needsNoFileAtAll() throws {
        let loaded = try load(arguments: ["--folder", "/news", "--state", "/state", "--socket", "/news.sock"])
        #expect(loaded.file == nil && loaded.warnings.isEmpty)
        var expected = DaemonConfiguration()
        expected.folder.path = "/news"
        expected.state.path = "/state"
        expected.socket.path = "/news.sock"
        #expect(loaded.configuration == expected)
    }

    @Test func takesTheDefaultFileWhereItExists() throws {
        try write("log:\n  level: debug\n")
        let loaded = try loader(arguments: [], defaultFile: path).load()
        #expect(loaded.file == path)
        #expect(loaded.configuration.log.level == .debug)
    }

    @Test func takesFlagsBeforeEnvironmentBeforeFile() throws {
        try write("folder:\n  path: /file\n  rescan_interval: 1m\nlog:\n  level: error\nsocket:\n  connections: 7\n")
        let loaded = try load(
            arguments: ["--config", path, "--folder", "/flag"],
            environment: [
                "NEWSD_FOLDER_PATH": "/variable", "NEWSD_FOLDER_RESCAN_INTERVAL": "2m", "NEWSD_LOG_LEVEL": "trace",
            ]
        )
        #expect(loaded.configuration.folder.path == "/flag")
        #expect(loaded.configuration.folder.rescanInterval == .seconds(120))
        #expect(loaded.configuration.log.level == .trace)
        #expect(loaded.configuration.socket.connections == 7)
    }

    @Test func takesRelativePathsFromTheWorkingFolder() throws {
        let loaded = try load(arguments: ["--folder", "seeds", "--state", "run/state", "--socket", "/s"])
        #expect(loaded.configuration.folder.path == "/work/here/seeds")
        #expect(loaded.configuration.state.path == "/work/here/run/state")
        #expect(loaded.configuration.socket.path == "/s")
    }

    @Test func warnsOfAnUnknownKeyWithItsPlaceAndGoesOn() throws {
        try write("folder:\n  pth: /x\n  rescan_interval: 1m\nlgo:\n  level: debug\nweather: fine\n")
        let loaded = try load(arguments: ["--config", path])
        #expect(loaded.configuration.folder.rescanInterval == .seconds(60))
        #expect(loaded.configuration.log.level == .info)
        #expect(
            loaded.warnings.map(\.description) == [
                #"\#(path):2:3: unknown key "folder.pth"; did you mean "folder.path"?"#,
                #"\#(path):4:1: unknown key "lgo"; did you mean "log"?"#,
                #"\#(path):6:1: unknown key "weather""#,
            ]
        )
    }

    @Test func warnsOfAnUnknownVariableButNotOfTheClients() throws {
        let loaded = try load(environment: ["NEWSD_LOG_LEVL": "debug", "NEWSD_SOCKET": "/x", "HOME": "/root"])
        #expect(
            loaded.warnings.map(\.description) == ["NEWSD_LOG_LEVL: unknown variable; did you mean NEWSD_LOG_LEVEL?"]
        )
    }

    @Test(arguments: [
        (
            "folder:\n  rescan_interval: 600\n",
            #":2:20: folder.rescan_interval: expected a time such as 10m, 2s or 5ms, from 1s to 7d, found "600""#
        ),
        (
            "socket:\n  connections: many\n",
            #":2:16: socket.connections: expected a number from 1 to 65536, found "many""#
        ),
        ("socket:\n  connections: 0\n", #":2:16: socket.connections: expected a number from 1 to 65536, found "0""#),
        (
            "reading:\n  max_file_size: 2GiB\n",
            #":2:18: reading.max_file_size: expected a size such as 64MiB, from 1KiB to 1GiB, found "2GiB""#
        ),
        (
            "reading:\n  threads: all\n",
            #":2:12: reading.threads: expected auto, or a number from 1 to 256, found "all""#
        ),
        (
            "log:\n  level: loud\n",
            #":2:10: log.level: expected one of trace, debug, info, notice, warning, error, critical, found "loud""#
        ),
        ("folder:\n  path: [a, b]\n", ":2:9: folder.path: expected a path, found a list"),
        ("folder:\n  path:\n", ":2:3: folder.path: expected a path, found nothing"),
        ("folder:\n  path:\n    deep: x\n", ":3:5: folder.path: expected a path, found keys"),
        ("folder: /news\n", #":1:9: folder: expected keys below it, found "/news""#),
        ("- folder\n", #":1:1: expected keys such as "folder:", found a list"#),
        ("state:\n  path: /var/lib/newsd/seeds\n", ":2:9: state.path: must not be the watched folder itself"),
        (
            "folder:\n  settle_at_most: 1s\n",
            ":2:19: folder.settle_at_most: must not be less than folder.settle_after_write (2s)"
        ),
    ])
    func refusesABadValueWithItsPlaceAndWhatWasExpected(text: String, problem: String) throws {
        try write(text)
        #expect(try problems(arguments: ["--config", path]) == [path + problem])
    }

    @Test(arguments: [
        ("folder: [\n", ":2:1: no valid YAML: "), ("folder:\n\tpath: x\n", ":2:1: no valid YAML: "),
        ("log:\n  level: info\nlog:\n  level: debug\n", "set more than once: log"),
    ])
    func refusesWhatIsNoYAML(text: String, part: String) throws {
        try write(text)
        let found = try problems(arguments: ["--config", path])
        #expect(found.count == 1 && found[0].hasPrefix(path + ":") && found[0].contains(part), "\(found)")
    }

    @Test func reportsEveryErrorAtOnce() throws {
        try write("log:\n  level: loud\nsocket:\n  connections: x\nfoo: 1\n")
        let error = try #require(throws: ConfigurationError.self) { _ = try load(arguments: ["--config", path]) }
        #expect(error.problems.count == 2 && error.warnings.count == 1)
    }

    @Test func namesTheFlagOrVariableThatHoldsABadValue() throws {
        #expect(
            try problems(arguments: ["--log-level", "loud"])[0].hasPrefix("--log-level: log.level: expected one of")
        )
        #expect(
            try problems(environment: ["NEWSD_QUERIES_SLOW": "1"])[0].hasPrefix(
                "NEWSD_QUERIES_SLOW: queries.slow: expected"
            )
        )
    }

    @Test func refusesAFileThatIsMissingOrNoText() throws {
        #expect(try problems(arguments: ["--config", path]) == ["\(path): can't be opened: No such file or directory"])
        try Data([0xff, 0xfe, 0x00]).write(to: URL(fileURLWithPath: path))
        #expect(try problems(arguments: ["--config", path]) == ["\(path): no UTF-8 text"])
        #expect(
            try problems(arguments: ["--config", folder.path]) == ["\(folder.path): can't be read: Is a directory"]
        )
    }

    @Test(arguments: ["", "# only a comment\n", "folder:\nlog:\n", "---\n", "~\n"])
    func takesAFileThatSetsNothing(text: String) throws {
        try write(text)
        let loaded = try load(arguments: ["--config", path])
        #expect(loaded.configuration == DaemonConfiguration() && loaded.warnings.isEmpty)
    }

    @Test func namesTheKeysThatOnlyANewStartBringsIntoForce() {
        let running = DaemonConfiguration()
        var changed = running
        changed.log.level = .debug
        changed.queries.slow = .seconds(1)
        #expect(changed.keysThatNeedARestart(comparedTo: running).isEmpty)
        changed.folder.path = "/elsewhere"
        changed.reading.threads = 3
        #expect(changed.keysThatNeedARestart(comparedTo: running) == ["folder.path", "reading.threads"])
    }

    private var path: String {
        folder.path + "/newsd.yaml"
    }

    private func write(_ text: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func loader(
        arguments: [String],
        environment: [String: String] = [:],
        defaultFile: String? = nil
    ) throws -> ConfigurationLoader {
        ConfigurationLoader(
            options: try DaemonOptions.parse(arguments),
            environment: environment,
            workingDirectory: "/work/here",
            defaultFile: defaultFile ?? folder.path + "/missing.yaml"
        )
    }

    private func load(arguments: [String] = [], environment: [String: String] = [:]) throws
        -> ConfigurationLoader.Loaded
    {
        try loader(arguments: arguments, environment: environment).load()
    }

    private func problems(arguments: [String] = [], environment: [String: String] = [:]) throws -> [String] {
        let loader = try loader(arguments: arguments, environment: environment)
        return try #require(throws: ConfigurationError.self) { _ = try loader.load() }.problems.map(\.description)
    }
}
