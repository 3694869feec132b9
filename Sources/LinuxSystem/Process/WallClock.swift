internal import Glibc

/// The clock that stamps files, in UTC. It may jump.
package enum WallClock {
    /// Since 1970.
    package static var nanoseconds: Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }

    /// Since 1970, cut rather than rounded.
    package static var seconds: Int64 { nanoseconds / 1_000_000_000 }
}
