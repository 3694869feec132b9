import LinuxSystem

/// Holds the state directory for one newsd; the kernel lets go of it when the process ends, however it ends.
final class StateLock: Sendable {
    private let file: OwnedDescriptor

    /// - Throws: `StartError.busy` where another newsd holds the directory.
    init(directory: String) throws(StartError) {
        let name = "\(directory)/lock"
        do {
            file = try .openFile(name, makingWithMode: 0o600)
        } catch {
            throw StartError(code: .state, message: "cannot open \(name): \(error.reason)")
        }
        do {
            try file.lock(isWaiting: false)
        } catch {
            throw StartError(
                code: .busy,
                message:
                    "another newsd uses the state directory \(directory): stop it, or give this one its own with --state"
            )
        }
    }
}
