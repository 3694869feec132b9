import Glibc

/// Holds the state directory for one newsd; the kernel lets go of it when the process ends, however it ends.
final class StateLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `StartError.busy` where another newsd holds the directory.
    init(directory: String) throws(StartError) {
        let name = "\(directory)/lock"
        descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StartError(code: .state, message: "cannot open \(name): \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw StartError(
                code: .busy,
                message:
                    "another newsd uses the state directory \(directory): stop it, or give this one its own with --state"
            )
        }
    }

    deinit {
        close(descriptor)
    }
}
