import Glibc

/// A program that runs beside the test. Its end can be waited for with a limit; what is left of it is killed.
final class ChildProcess {
    enum Ending: Equatable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// In the child: open for as long as it lives, so that the other end tells of the child's end.
    private static let lifelineInChild: Int32 = 9

    let identifier: pid_t
    private let lifeline: Int32
    private var ending: Ending?

    /// Starts `program`; `output` and `errors` become its stdout and stderr and stay the caller's to close.
    init(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        output: borrowing Descriptor,
        errors: borrowing Descriptor
    ) throws {
        let ends = try connectedPair()
        defer { close(ends.writing) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.number, STDERR_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends.writing, Self.lifelineInChild)

        var attributes = Self.freshSignals()
        defer { posix_spawnattr_destroy(&attributes) }

        var identifier: pid_t = 0
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        let problem = posix_spawn(&identifier, program, &actions, &attributes, words, variables)
        guard problem == 0 else {
            close(ends.reading)
            throw Failure(description: "cannot start \(program): \(String(cString: strerror(problem)))")
        }
        self.identifier = identifier
        lifeline = ends.reading
    }

    /// No signal blocked: threads of a test block most of them, and a child would inherit that.
    private static func freshSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var pipe = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &pipe)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    deinit {
        kill()
        close(lifeline)
    }

    /// Kills what still runs, and returns once it is gone.
    func kill() {
        guard ending == nil else {
            return
        }
        Glibc.kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
        ending = .killed(signal: SIGKILL)
    }

    func send(_ signal: Int32) {
        guard ending == nil else {
            return
        }
        Glibc.kill(identifier, signal)
    }

    /// How it ended.
    /// - Throws: `Failure` where it still runs after so many seconds.
    func wait(seconds: Double) throws -> Ending {
        if let ending {
            return ending
        }
        guard isReadable(lifeline, seconds: seconds) else {
            throw Failure(description: "process \(identifier) still runs after \(seconds) s")
        }
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
        let signal = status & 0x7f
        let ending: Ending = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
        self.ending = ending
        return ending
    }

    var isRunning: Bool {
        ending == nil && !isReadable(lifeline, seconds: 0)
    }
}
