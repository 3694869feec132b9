/// Spaces out the comparisons that follow overflows when these come again and again.
struct OverflowBackoff {
    private static let first: Duration = .milliseconds(100)
    private static let longest: Duration = .seconds(5)
    /// After this much peace an overflow is answered at once again.
    private static let peace: Duration = .seconds(60)

    private var last: Duration?
    private var streak = 0

    mutating func delay(at now: Duration) -> Duration {
        defer { last = now }
        if let last, now - last < Self.peace {
            streak += 1
        } else {
            streak = 0
        }
        return streak == 0 ? .zero : min(Self.first * (1 << min(streak, 10)), Self.longest)
    }
}
