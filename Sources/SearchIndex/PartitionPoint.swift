/// How many of `0..<count` fulfil a condition that the first ones do and the others do not.
@inline(__always)
func partitionPoint<Failure>(
    of count: Int,
    _ isBefore: (Int) throws(Failure) -> Bool
) throws(Failure) -> Int {
    var low = 0
    var length = count
    while length > 1 {
        let half = length >> 1
        // Arithmetic instead of a branch, which would be guessed wrong every other time.
        let step: UInt8 = try isBefore(low &+ half &- 1) ? 1 : 0
        low &+= half & (0 &- Int(truncatingIfNeeded: step))
        length &-= half
    }
    guard length == 1 else { return low }
    return try isBefore(low) ? low + 1 : low
}
