import Glibc
import TestSupport

/// A watched folder, its newsd and a newsctl that asks it: what most tests begin with.
final class Newsroom {
    let temporary: TemporaryFolder
    let folder: WatchedFolder
    private(set) var daemon: DaemonProcess
    private let environment: [String: String]

    var statePath: String { temporary.path + "/state" }
    var newsctl: Newsctl { Newsctl(socket: socketPath, keeping: self) }
    var http: RawHTTP { RawHTTP(socket: socketPath, keeping: self) }
    var socketPath: String { temporary.path + "/s" }
    /// On the same file system as the folder, and not watched.
    var outside: WatchedFolder { WatchedFolder(path: temporary.path + "/outside") }

    /// - Parameters:
    ///   - environment: settings of newsd, such as `NEWSD_SOCKET_CONNECTIONS`.
    ///   - prepare: fills the folder before newsd starts.
    init(environment: [String: String] = [:], prepare: (WatchedFolder) throws -> Void = { _ in }) throws {
        temporary = try TemporaryFolder()
        self.environment = environment
        folder = WatchedFolder(path: temporary.path + "/folder")
        mkdir(folder.path, 0o755)
        mkdir(temporary.path + "/outside", 0o755)
        try prepare(folder)
        daemon = try Self.start(temporary, environment)
        try daemon.waitUntilReady()
    }

    /// Starts newsd again on what is there.
    func restart() throws {
        daemon = try Self.start(temporary, environment)
        try daemon.waitUntilReady()
    }

    private static func start(_ temporary: TemporaryFolder, _ environment: [String: String]) throws -> DaemonProcess {
        try DaemonProcess(arguments(temporary.path), in: temporary, environment: environment)
    }

    static func arguments(_ base: String) -> [String] {
        ["--folder", base + "/folder", "--state", base + "/state", "--socket", base + "/s"]
    }

    /// Articles that `query` finds once everything put in place before is findable.
    func count(_ query: String...) throws -> Int? {
        try newsctl.run(["count", "--sync", "--json", "--"] + query).json.total.number
    }

    func status() throws -> JSON {
        try newsctl("status", "--sync", "--json").json
    }

    /// The files of newsd's list by their path.
    func files() throws -> [String: JSON] {
        let files = try newsctl("files", "--sync", "--json").json.files.items
        return Dictionary(files.map { ($0.path.string ?? "", $0) }) { first, _ in first }
    }

    /// The value of one line of `GET /metrics`; labels are not looked at.
    func metric(_ name: String) throws -> Double? {
        let lines = try http.get("/metrics").body.split(separator: "\n")
        return lines.first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }

    /// Whether folder and archive agree, as `newsctl check` says.
    func check() throws -> JSON {
        try newsctl("check", "--sync", "--json").json
    }
}
