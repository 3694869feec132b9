internal import Glibc

/// CLOCK_MONOTONIC, in which systemd counts: it never jumps, and stands still while the machine sleeps.
package enum MonotonicClock {
    /// Since the boot.
    package static var microseconds: UInt64 {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1_000
    }
}
