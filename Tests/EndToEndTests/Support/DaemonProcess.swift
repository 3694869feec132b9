import Glibc
import TestSupport

/// A built newsd in the foreground, with a folder, a state directory and a socket of its own.
final class DaemonProcess {
    private static let patience = 30.0

    private let process: ChildProcess
    private let log: Descriptor
    private let notifications: NotifySocket
    /// Must not vanish while newsd still writes into it.
    private let temporary: TemporaryFolder

    /// Starts newsd and does not wait for anything.
    init(_ arguments: [String], in temporary: TemporaryFolder, environment: [String: String] = [:]) throws {
        self.temporary = temporary
        let notifyPath = temporary.path + "/n"
        log = Descriptor.unnamedFile()
        notifications = try NotifySocket(path: notifyPath)
        var variables = Binaries.environment
        variables["NOTIFY_SOCKET"] = notifyPath
        variables.merge(environment) { $1 }
        process = try ChildProcess(Binaries.newsd, arguments, environment: variables, output: log, errors: log)
    }

    deinit {
        process.kill()
    }

    /// What newsd logged so far.
    var logText: String {
        String(decoding: log.contents(), as: UTF8.self)
    }

    var isRunning: Bool {
        process.isRunning
    }

    var identifier: pid_t {
        process.identifier
    }

    /// Returns once newsd tells systemd that it is ready.
    func waitUntilReady() throws {
        try waitFor("READY=1")
    }

    /// Returns once newsd has told systemd `line`.
    func waitFor(_ line: String) throws {
        let deadline = ContinuousClock.now + .seconds(Self.patience)
        while ContinuousClock.now < deadline, process.isRunning {
            if notifications.waitFor(line, seconds: 0.5) {
                return
            }
        }
        // It may have said so and ended at once.
        guard notifications.waitFor(line, seconds: 0.01) else {
            let state = process.isRunning ? "runs on" : "\(try process.wait(seconds: 1))"
            throw ChildProcess.Failure(description: "newsd (\(state)) never said \(line); its log:\n\(logText)")
        }
    }

    /// Returns when newsd tells systemd anything, or after so many seconds.
    func waitForAnyNotification(seconds: Double) {
        _ = notifications.next(seconds: seconds)
    }

    func send(_ signal: Int32) {
        process.send(signal)
    }

    /// Sends SIGHUP; returns once newsd has told systemd that it is done with it.
    func reload() throws {
        notifications.forget()
        process.send(SIGHUP)
        try waitFor("RELOADING=1")
        try waitFor("READY=1")
    }

    /// Sends the signal and waits for the end.
    func end(with signal: Int32 = SIGTERM, seconds: Double = patience) throws -> ChildProcess.Ending {
        // A newsd that nobody listens to waits once the socket is full.
        notifications.forget()
        process.send(signal)
        return try process.wait(seconds: seconds)
    }

    /// Waits for an end that nobody asked for.
    func waitForEnd() throws -> ChildProcess.Ending {
        try process.wait(seconds: Self.patience)
    }
}
