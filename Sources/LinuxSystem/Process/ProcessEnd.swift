internal import Glibc

/// Ends this process with an exit status.
package func endProcess(_ status: Int32) -> Never {
    exit(status)
}
