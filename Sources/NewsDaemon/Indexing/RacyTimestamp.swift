/// The racy-timestamp rule: a file that was read within one tick of its file system's clock after its last change could
/// change again and bear the same timestamps, so it counts as unchanged only once it has been read later than that.
enum RacyTimestamp {
    /// Kernels before 6.13 stamp files with the time of the last timer tick: 10 ms at HZ=100, the slowest in use. Twice that.
    static let tick: Int64 = 20_000_000

    /// Only ctime counts: it can't be set by hand, and every write sets it. All in nanoseconds since 1970; a change in the
    /// future (the clock was set back) is racy until the clock has passed it.
    static func isRacy(changed: Int64, readStarted: Int64) -> Bool {
        changed > readStarted - tick
    }
}
