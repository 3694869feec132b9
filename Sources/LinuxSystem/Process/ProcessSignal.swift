internal import Glibc

/// Signals that would end a process which does nothing about them.
package enum ProcessSignal: Sendable {
    /// SIGPIPE
    case brokenPipe
    /// SIGHUP
    case hangUp

    package func ignore() {
        switch self {
        case .brokenPipe: _ = signal(SIGPIPE, SIG_IGN)
        case .hangUp: _ = signal(SIGHUP, SIG_IGN)
        }
    }
}
